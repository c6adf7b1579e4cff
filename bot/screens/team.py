"""Who has which role in a programme, for those who may give roles; and what somebody hears of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery import team_news
from bot.language.dates import say_date
from bot.language.texts import Html
from bot.people.invitations import Invitation
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.people.team import Member, Post
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.inviting import say_until, way_on
from bot.screens.posts import say_name, say_post, say_programme
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words

PAGE: Final = 10
INVITATIONS: Final = 6
SIGNS: Final = {ADMINISTRATOR: "🔑", COORDINATOR: "🧭", HELPER: "✅"}
OTHER: Final = {HELPER: COORDINATOR, COORDINATOR: HELPER}  # what a role can be changed into


@dataclass(frozen=True, slots=True)
class Team:
    """A page of those who have a role in a programme (None: in all), from `offset` on, of `count`; open invitations.

    `takeable` are the places on the page of those whose role the reader may take away. `zone` is the reader's.
    """

    loaded: Loaded | None
    page: Sequence[Member]
    takeable: frozenset[int]
    offset: int
    count: int
    invitations: Sequence[Invitation]
    zone: str

    @property
    def programme_id(self) -> int:
        """As buttons have it: 0 is all programmes."""
        return self.loaded.id if self.loaded else 0


def listing(words: Words, team: Team, note: Html | None = None) -> Screen:
    """Everybody by role, and invitations that nobody has used yet, under a `note` of what has just been done."""
    invitations = team.invitations[:INVITATIONS]
    more = len(team.invitations) - len(invitations)
    return Screen(
        lines(
            note,
            words.say("team-title", programme=say_programme(words, team.loaded), count=team.count),
            Html("\n".join(_line(words, each, team) for each in team.page)),
            words.say("team-invitations") if invitations else None,
            Html("\n".join(_invitation(words, each, team) for each in invitations)),
            words.say("team-more-invitations", count=more) if more else None,
        ),
        (
            *((_member(each),) for place, each in enumerate(team.page) if place in team.takeable),
            *_turn(words, team),
            *(
                (
                    Button(
                        words.plain("button-withdraw-invitation-number", number=str(each.id)),
                        taps.WithdrawInvitation(each.id),
                    ),
                )
                for each in invitations
            ),
            (
                words.button(
                    "button-invite", taps.Invite(team.programme_id) if team.loaded else taps.InviteToAll(), "primary"
                ),
            ),
            (words.button("button-to-desk", taps.ShowDesk(team.programme_id)),),
        ),
    )


def card(
    words: Words, member: Member, loaded: Loaded | None, zone: str, *, own: bool, may_change: bool, last: bool
) -> Screen:
    """Somebody and their role, which the reader may take away. `own`: they are the reader. `last`: they are the last
    administrator, whose role stays."""
    post = member.post
    key = (post.programme_id or 0, member.person_id, post.role)
    other = OTHER.get(post.role) if may_change and post.programme_id else None
    return Screen(
        lines(
            words.say("team-card", name=say_name(words, member.name), post=say_post(words, post, loaded)),
            _since(words, member, zone),
            words.say("team-last-administrator") if last else None,
        ),
        column(
            words.button(f"button-make-{other}", taps.ChangeRole(*key)) if other else None,
            None
            if last
            else words.button("button-give-up-role" if own else "button-withdraw-role", taps.WithdrawRole(*key)),
            words.button("button-audit", taps.ShowAudit(post.programme_id, member.person_id, 0))
            if post.programme_id
            else None,
            words.button("button-to-team", taps.ShowTeam(post.programme_id or 0, 0)),
        ),
    )


def withdraw_question(words: Words, member: Member, loaded: Loaded | None, *, own: bool) -> Screen:
    """Shall this role really be taken away?"""
    key = (member.post.programme_id or 0, member.person_id, member.post.role)
    post = say_post(words, member.post, loaded)
    said = (
        words.say("team-give-up", post=post)
        if own
        else words.say("team-withdraw", name=say_name(words, member.name), post=post)
    )
    return Screen(
        said,
        column(
            words.button("button-withdraw-role-surely", taps.WithdrawRoleSurely(*key), "danger"),
            words.button("button-leave-it", taps.ShowMember(*key)),
        ),
    )


def change_question(words: Words, member: Member, loaded: Loaded) -> Screen:
    """Shall a helper become coordinator, or the other way round?"""
    key = (loaded.id, member.person_id, member.post.role)
    other = OTHER[member.post.role]
    return Screen(
        words.say(
            "team-change",
            name=say_name(words, member.name),
            before=say_post(words, member.post, loaded),
            after=words.say(f"role-{other}"),
            means=words.say(f"role-means-{other}"),
        ),
        column(
            words.button(f"button-make-{other}-surely", taps.ChangeRoleSurely(*key), "primary"),
            words.button("button-leave-it", taps.ShowMember(*key)),
        ),
    )


def given_up(words: Words, post: Post, loaded: Loaded | None) -> Screen:
    """The reader has given up a role of their own."""
    return Screen(
        words.say("team-given-up", post=say_post(words, post, loaded)), column(words.button("button-home", taps.Home()))
    )


def told(words: Words, news: str, post: Post, loaded: Loaded | None, name: str | None) -> Screen:
    """What somebody hears when they are elsewhere: of a role of theirs, or that an invitation was accepted."""
    said = words.say(f"team-told-{news}", post=say_post(words, post, loaded), name=say_name(words, name))
    home = words.button("button-home", taps.Home())
    if news == team_news.ACCEPTED:
        return Screen(said, column(words.button("button-team", taps.ShowTeam(post.programme_id or 0, 0)), home))
    if news == team_news.CHANGED:
        means = words.say("post-means", means=words.say(f"role-means-{post.role}"))
        return Screen(lines(said, means), column(way_on(words, post), home))
    return Screen(said, column(home))


def _line(words: Words, member: Member, team: Team) -> Html:
    line = words.say(
        "team-line",
        sign=SIGNS[member.post.role],
        name=say_name(words, member.name),
        role=words.say("role-coordinator-everywhere")
        if member.post.role == COORDINATOR and member.post.programme_id is None
        else words.say(f"role-{member.post.role}"),
    )
    return Html(f"{line}\n{_since(words, member, team.zone)}")


def _since(words: Words, member: Member, zone: str) -> Html:
    date = say_date(datetime.fromtimestamp(member.since, ZoneInfo(zone)).date(), words.language)
    if member.by is None:
        return words.say("team-since", date=date)
    return words.say("team-since-by", date=date, by=say_name(words, member.by_name))


def _invitation(words: Words, invitation: Invitation, team: Team) -> Html:
    return words.say(
        "team-invitation",
        number=str(invitation.id),
        role=words.say(f"role-{invitation.post.role}"),
        by=say_name(words, invitation.by_name),
        until=say_until(words, invitation.expires_at, team.zone, team.loaded),
    )


def _member(member: Member) -> Button:
    post = member.post
    label = f"{SIGNS[post.role]} {member.name[:40] or '–'}"
    return Button(label, taps.ShowMember(post.programme_id or 0, member.person_id, post.role))


def _turn(words: Words, team: Team) -> Rows:
    before, after = max(0, team.offset - PAGE), team.offset + PAGE
    buttons = [
        *(words.button("button-page-before", taps.ShowTeam(team.programme_id, before)) for _ in range(team.offset > 0)),
        *(
            words.button("button-page-after", taps.ShowTeam(team.programme_id, after))
            for _ in range(after < team.count)
        ),
    ]
    return (tuple(buttons),) if buttons else ()
