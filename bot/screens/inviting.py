"""Inviting somebody to a role: how the link is made, and what whoever opens it sees."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from bot.language.texts import Html, escape
from bot.people.invitations import EXPIRED, HELD, UNKNOWN, USED, WITHDRAWN, Invitation
from bot.people.roles import HELPER
from bot.people.team import Post
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.moments import say_city, say_moment, say_zone
from bot.screens.posts import say_name, say_post, say_programme
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

LINK: Final = "i-"  # how what /start carries begins
_WHY_NOT: Final = {
    USED: "invitation-used",
    EXPIRED: "invitation-expired",
    WITHDRAWN: "invitation-withdrawn",
    UNKNOWN: "invitation-unknown",
}


def say_until(words: Words, at: int, zone: str, loaded: Loaded | None) -> Html:
    """A moment (seconds since 1970 UTC) by the clocks of `zone`, and where these are."""
    moment = say_moment(words, datetime.fromtimestamp(at, UTC), zone, "", zone)
    city = say_city(words, loaded.programme, zone) if loaded else say_zone(words, zone)
    return words.say("invitation-moment", time=moment, city=city)


def way_on(words: Words, post: Post) -> Button:
    """To what a role lets one see first."""
    key = "button-check-lists" if post.role == HELPER else "button-desk"
    return words.button(key, taps.ShowDesk(post.programme_id or 0), "primary")


def choose(words: Words, mine: Sequence[Loaded], *, everywhere: bool) -> Screen:
    """To which of the reader's programmes? `everywhere`: or to all of them."""
    buttons = [Button(say_programme(words, each), taps.Invite(each.id)) for each in mine]
    return Screen(
        words.say("invite-choose"),
        column(
            *buttons,
            words.button("button-everywhere", taps.InviteToAll()) if everywhere else None,
            words.button("button-home", taps.Home()),
        ),
    )


def question(words: Words, loaded: Loaded | None, posts: Sequence[Post]) -> Screen:
    """To which role?"""
    return Screen(
        lines(
            words.say("invite-question", programme=say_programme(words, loaded)),
            *(
                words.say(
                    "invite-role", role=words.say(f"role-{post.role}"), means=words.say(f"role-means-{post.role}")
                )
                for post in posts
            ),
        ),
        column(
            *(
                words.button(f"button-invite-{post.role}", taps.MakeInvitation(post.programme_id or 0, post.role))
                for post in posts
            ),
            words.button("button-team", taps.ShowTeam(loaded.id if loaded else 0, 0)),
            words.button("button-home", taps.Home()),
        ),
    )


def made(words: Words, invitation: Invitation, loaded: Loaded | None, zone: str) -> Screen:
    """The link is there; it comes in a message of its own, to be forwarded."""
    return Screen(
        words.say(
            "invitation-made",
            post=say_post(words, invitation.post, loaded),
            until=say_until(words, invitation.expires_at, zone, loaded),
        ),
        column(
            words.button("button-withdraw-invitation", taps.WithdrawInvitation(invitation.id)),
            words.button("button-team", taps.ShowTeam(invitation.post.programme_id or 0, 0)),
            words.button("button-home", taps.Home()),
        ),
    )


def to_forward(
    words: Words, invitation: Invitation, loaded: Loaded | None, code: str, username: str, zone: str
) -> Screen:
    """What is forwarded to whoever is invited."""
    return Screen(
        words.say(
            "invitation-to-forward",
            post=say_post(words, invitation.post, loaded),
            until=say_until(words, invitation.expires_at, zone, loaded),
            link=escape(f"https://t.me/{username}?start={LINK}{code}"),
        )
    )


def opened(words: Words, invitation: Invitation, loaded: Loaded | None, code: str, zone: str) -> Screen:
    """Who invites the reader to what. Only a tap accepts it, since a link may be opened by mistake."""
    post = invitation.post
    return Screen(
        words.say(
            "invitation-opened",
            by=say_name(words, invitation.by_name),
            post=say_post(words, post, loaded),
            means=words.say(f"role-means-{post.role}"),
            until=say_until(words, invitation.expires_at, zone, loaded),
        ),
        column(
            words.button("button-accept-invitation", taps.AcceptInvitation(code), "success"),
            words.button("button-not-now", taps.Home()),
        ),
    )


def closed(words: Words, state: str, invitation: Invitation | None, loaded: Loaded | None) -> Screen:
    """Why an invitation can't be accepted, and what to do."""
    if state == HELD and invitation:
        said = words.say("invitation-held", post=say_post(words, invitation.post, loaded))
        return Screen(said, column(way_on(words, invitation.post), words.button("button-home", taps.Home())))
    return Screen(words.say(_WHY_NOT[state]), column(words.button("button-home", taps.Home())))


def accepted(words: Words, post: Post, loaded: Loaded | None) -> Screen:
    """The reader has the role now."""
    return Screen(
        words.say(
            "invitation-accepted", post=say_post(words, post, loaded), means=words.say(f"role-means-{post.role}")
        ),
        column(
            way_on(words, post),
            words.button("button-home", taps.Home()),
        ),
    )
