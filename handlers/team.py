"""Who has which role in a programme; roles and invitations are withdrawn, helpers become coordinators. What somebody
may give and take is asked anew at each tap."""

from dataclasses import dataclass

from bot.database import Tx
from bot.delivery import team_news
from bot.people import invitations, roles, team, zones
from bot.people.roles import NotAllowed
from bot.people.team import LastAdministrator, Member, Post
from bot.programmes import applying
from bot.programmes.store import Loaded, Missing
from bot.screens import taps
from bot.screens import team as screens
from bot.screens.screen import Screen
from bot.screens.talk import Talk
from bot.screens.team import Team

OnMember = taps.ShowMember | taps.WithdrawRole | taps.WithdrawRoleSurely | taps.ChangeRole | taps.ChangeRoleSurely


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody whose role the reader may take away. `own`: the reader themselves."""

    member: Member
    loaded: Loaded | None
    own: bool
    may_change: bool
    last: bool


async def show_team(talk: Talk, tap: taps.ShowTeam) -> None:
    """Everybody, and invitations that are open."""
    await talk.show(screens.listing(talk.words, await talk.commit(_team, tap.programme_id, tap.offset)))


async def show_member(talk: Talk, tap: taps.ShowMember) -> None:
    """Somebody's role."""
    await talk.show(_card(talk, await talk.commit(_member, tap)))


async def withdraw_invitation(talk: Talk, tap: taps.WithdrawInvitation) -> None:
    """A link is good for nothing any more."""
    withdrawn, found = await talk.commit(_withdraw_invitation, tap.invitation_id)
    note = talk.words.say("invitation-was-withdrawn" if withdrawn else "invitation-over")
    await talk.show(screens.listing(talk.words, found, note))


async def ask_withdraw(talk: Talk, tap: taps.WithdrawRole) -> None:
    """Shall they lose the role?"""
    found = await talk.commit(_member, tap)
    if found.last:
        await talk.show(_card(talk, found))
    else:
        await talk.show(screens.withdraw_question(talk.words, found.member, found.loaded, own=found.own))


async def withdraw_surely(talk: Talk, tap: taps.WithdrawRoleSurely) -> None:
    """They have lost it, and hear so."""
    found, still = await talk.commit(_withdraw, tap)
    talk.services.changed()
    if found.last:
        await talk.show(_card(talk, found))
    elif still is None:
        await talk.show(screens.given_up(talk.words, found.member.post, found.loaded))
    else:
        await talk.show(screens.listing(talk.words, still, talk.words.say("team-withdrawn")))


async def ask_change(talk: Talk, tap: taps.ChangeRole) -> None:
    """Shall a helper be coordinator, or the other way round?"""
    found = await talk.commit(_changeable, tap)
    if found.loaded:
        await talk.show(screens.change_question(talk.words, found.member, found.loaded))


async def change_surely(talk: Talk, tap: taps.ChangeRoleSurely) -> None:
    """They have the other role, and hear so."""
    shown = await talk.commit(_change, tap)
    talk.services.changed()
    await talk.show(screens.listing(talk.words, shown, talk.words.say("team-changed")))


def _card(talk: Talk, found: Found) -> Screen:
    zone = _zone(talk, found.loaded)
    return screens.card(
        talk.words, found.member, found.loaded, zone, own=found.own, may_change=found.may_change, last=found.last
    )


def _zone(talk: Talk, loaded: Loaded | None) -> str:
    """The zone whose time counts for the reader."""
    if loaded:
        return zones.zone_of(talk.person, loaded.programme, talk.now)
    return talk.person.zone or talk.person.home_zone or "UTC"


def _team(tx: Tx, talk: Talk, programme_id: int, offset: int = 0) -> Team:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id or None)
    loaded = talk.services.shelf.programme(tx, programme_id) if programme_id else None
    everybody = team.members(tx, programme_id or None)
    start = min(offset, max(0, len(everybody) - 1)) // screens.PAGE * screens.PAGE
    page = everybody[start : start + screens.PAGE]
    return Team(
        loaded,
        page,
        frozenset(place for place, each in enumerate(page) if team.may_take(tx, talk.person.id, each)),
        start,
        len(everybody),
        invitations.open_ones(tx, programme_id or None, _at(talk)),
        _zone(talk, loaded),
    )


def _member(tx: Tx, talk: Talk, tap: OnMember) -> Found:
    """Raises NotAllowed, or Missing where they haven't got this role, or not any more."""
    applying.pause(tx, talk.person)
    roles.require_role(tx, talk.person.id)
    post = Post(tap.role, tap.programme_id or None)
    member = team.find(tx, tap.person_id, post)
    own = tap.person_id == talk.person.id
    if member is None:
        if not own:
            roles.require(tx, talk.person.id, post.programme_id)
        raise Missing(tap.person_id)
    if not team.may_take(tx, talk.person.id, member):
        raise NotAllowed
    loaded = talk.services.shelf.programme(tx, tap.programme_id) if tap.programme_id else None
    last = post.role == roles.ADMINISTRATOR and team.is_last_administrator(tx, tap.person_id)
    return Found(member, loaded, own, _may_change(tx, talk, member), last)


def _may_change(tx: Tx, talk: Talk, member: Member) -> bool:
    """Whether the reader may give them the other role: for more than they have, they need somebody else."""
    other = screens.OTHER.get(member.post.role)
    return other is not None and team.may_give(tx, talk.person.id, Post(other, member.post.programme_id))


def _changeable(tx: Tx, talk: Talk, tap: OnMember) -> Found:
    found = _member(tx, talk, tap)
    if not found.may_change:
        raise NotAllowed
    return found


def _withdraw(tx: Tx, talk: Talk, tap: OnMember) -> tuple[Found, Team | None]:
    """What it was about, and the team without them; None: the reader may not see that any more."""
    found = _member(tx, talk, tap)
    try:
        team.dismiss(tx, found.member, _at(talk), talk.person.id)
    except LastAdministrator:
        return found, None
    team_news.tell_withdrawn(tx, tap.person_id, found.member.post, talk.person.id, _at(talk))
    try:
        return found, _team(tx, talk, tap.programme_id)
    except NotAllowed:
        return found, None


def _change(tx: Tx, talk: Talk, tap: OnMember) -> Team:
    found = _changeable(tx, talk, tap)
    post = Post(screens.OTHER[found.member.post.role], found.member.post.programme_id)
    if team.change(tx, found.member, post.role, _at(talk), talk.person.id):
        team_news.tell_changed(tx, tap.person_id, post, talk.person.id, _at(talk))
    return _team(tx, talk, tap.programme_id)


def _withdraw_invitation(tx: Tx, talk: Talk, invitation_id: int) -> tuple[bool, Team]:
    applying.pause(tx, talk.person)
    roles.require_any(tx, talk.person.id)
    invitation = invitations.find(tx, invitation_id)
    if invitation is None:
        raise Missing(invitation_id)
    if not team.may_give(tx, talk.person.id, invitation.post):
        raise NotAllowed
    withdrawn = invitations.withdraw(tx, invitation, _at(talk), talk.person.id)
    return withdrawn, _team(tx, talk, invitation.post.programme_id or 0)


def _at(talk: Talk) -> int:
    return int(talk.now.timestamp())
