"""/invite: a link that gives a role once, and whoever opens it. What somebody may give is asked anew at each tap."""

from bot.database import Tx
from bot.delivery import team_news
from bot.people import invitations, roles, team, zones
from bot.people.invitations import OPEN, Invitation
from bot.people.roles import RANKS, NotAllowed
from bot.people.team import Post
from bot.programmes import applying
from bot.programmes.store import Loaded, chosen
from bot.screens import commands, inviting, taps
from bot.screens.talk import Talk


async def command(talk: Talk, _payload: str) -> None:
    """/invite"""
    await ask(talk, taps.Invite(0))


async def ask(talk: Talk, tap: taps.Invite) -> None:
    """To which role in this programme (0: in the only one, or choose)?"""
    mine, loaded, posts = await talk.commit(_programmes, tap.programme_id)
    if loaded is None:
        await talk.show(inviting.choose(talk.words, mine, everywhere=bool(posts)))
    else:
        await talk.show(inviting.question(talk.words, loaded, posts))


async def ask_for_all(talk: Talk, _tap: taps.InviteToAll) -> None:
    """To which role in all programmes?"""
    await talk.show(inviting.question(talk.words, None, await talk.commit(_posts_everywhere)))


async def make(talk: Talk, tap: taps.MakeInvitation) -> None:
    """The link, in a message of its own."""
    code, invitation, loaded = await talk.commit(_make, Post(tap.role, tap.programme_id or None))
    await talk.show(inviting.made(talk.words, invitation, loaded, _zone(talk, loaded)))
    host = loaded.programme.zone if loaded else _zone(talk, None)
    username = talk.services.username
    await talk.send(inviting.to_forward(talk.words, invitation, loaded, code, username, host))


async def link(talk: Talk, code: str) -> None:
    """Somebody opens such a link."""
    state, invitation, loaded = await talk.commit(_open, code)
    if state == OPEN and invitation:
        await talk.send(inviting.opened(talk.words, invitation, loaded, code, _zone(talk, loaded)))
    else:
        await talk.send(inviting.closed(talk.words, state, invitation, loaded))


async def accept(talk: Talk, tap: taps.AcceptInvitation) -> None:
    """They say yes: they have the role, if the link still gives it."""
    state, invitation, loaded, role = await talk.commit(_accept, tap.secret)
    if state != OPEN or invitation is None:
        await talk.show(inviting.closed(talk.words, state, invitation, loaded))
        return
    await talk.show(inviting.accepted(talk.words, invitation.post, loaded))
    for method, payload in commands.for_chat(talk.words, talk.chat_id, role):
        await talk.configure(method, payload)
    talk.services.changed()


def _zone(talk: Talk, loaded: Loaded | None) -> str:
    """The zone whose time counts for the reader."""
    if loaded:
        return zones.zone_of(talk.person, loaded.programme, talk.now)
    return talk.person.zone or talk.person.home_zone or "UTC"


def _programmes(tx: Tx, talk: Talk, programme_id: int) -> tuple[list[Loaded], Loaded | None, list[Post]]:
    """The programmes to choose from, the one that is chosen, and the posts to choose from there, or everywhere."""
    applying.pause(tx, talk.person)
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    everywhere = _posts(tx, talk, None)
    # Whoever may also invite to everything has a choice even with a single programme.
    loaded = (
        next((each for each in mine if each.id == programme_id), None) if everywhere else chosen(mine, programme_id)
    )
    return mine, loaded, _posts(tx, talk, loaded.id) if loaded else everywhere


def _posts_everywhere(tx: Tx, talk: Talk) -> list[Post]:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, None)
    return _posts(tx, talk, None)


def _posts(tx: Tx, talk: Talk, programme_id: int | None) -> list[Post]:
    posts = [Post(role, programme_id) for role in RANKS]
    return [each for each in posts if team.may_give(tx, talk.person.id, each)]


def _make(tx: Tx, talk: Talk, post: Post) -> tuple[str, Invitation, Loaded | None]:
    applying.pause(tx, talk.person)
    if post.role not in RANKS or not team.may_give(tx, talk.person.id, post):
        raise NotAllowed
    loaded = _loaded(tx, talk, post)
    code, invitation = invitations.make(tx, post, talk.person.id, _at(talk))
    return code, invitation, loaded


def _open(tx: Tx, talk: Talk, code: str) -> tuple[str, Invitation | None, Loaded | None]:
    applying.pause(tx, talk.person)
    invitation = invitations.by_code(tx, code)
    state = invitations.state(tx, invitation, _at(talk), talk.person.id)
    return state, invitation, _loaded(tx, talk, invitation.post) if invitation else None


def _accept(tx: Tx, talk: Talk, code: str) -> tuple[str, Invitation | None, Loaded | None, str | None]:
    applying.pause(tx, talk.person)
    state, invitation = invitations.accept(tx, code, talk.person.id, _at(talk))
    if invitation and state == OPEN:
        team_news.tell_accepted(tx, invitation, talk.person.id, _at(talk))
    loaded = _loaded(tx, talk, invitation.post) if invitation else None
    return state, invitation, loaded, roles.highest(tx, talk.person.id)


def _loaded(tx: Tx, talk: Talk, post: Post) -> Loaded | None:
    return talk.services.shelf.programme(tx, post.programme_id) if post.programme_id else None


def _at(talk: Talk) -> int:
    return int(talk.now.timestamp())
