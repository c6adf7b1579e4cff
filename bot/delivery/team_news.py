"""What becomes of somebody's role: they hear of it and get other commands, and whoever invited them hears that they
came. What isn't so any more when it would be sent isn't said."""

from typing import Final

from bot.database import Tx
from bot.delivery import outbox
from bot.delivery.outbox import Delivery
from bot.people import team
from bot.people.invitations import Invitation
from bot.people.team import Post

# details: {"news": one of these, "role": which, "person": whom it is about}
ACCEPTED: Final = "accepted"  # to whoever invited them
WITHDRAWN: Final = "withdrawn"  # to whoever had the role; "person": who took it away
CHANGED: Final = "changed"  # to whoever has another role now; "person": who changed it


def tell_accepted(tx: Tx, invitation: Invitation, person_id: int, at: int) -> None:
    """Tell whoever made the invitation that this person has accepted it."""
    _tell(tx, invitation.made_by, ACCEPTED, invitation.post, person_id, at)


def tell_withdrawn(tx: Tx, person_id: int, post: Post, by: int, at: int) -> None:
    """Tell somebody, unless they did it themselves, that they haven't got a post any more."""
    _follow(tx, person_id, WITHDRAWN, post, by, at)


def tell_changed(tx: Tx, person_id: int, post: Post, by: int, at: int) -> None:
    """Tell somebody, unless they did it themselves, that they have this post now."""
    _follow(tx, person_id, CHANGED, post, by, at)


def still_so(tx: Tx, delivery: Delivery) -> bool:
    """Whether what is to be said is true now."""
    post = post_of(delivery)
    if delivery.details["news"] == ACCEPTED:
        return team.has(tx, delivery.details["person"], post)
    has_it = team.find(tx, delivery.person_id, post) is not None
    return has_it if delivery.details["news"] == CHANGED else not has_it


def post_of(delivery: Delivery) -> Post:
    """The post that a delivery is about."""
    return Post(delivery.details["role"], delivery.about or None)


def _follow(tx: Tx, person_id: int, news: str, post: Post, by: int, at: int) -> None:
    outbox.queue(tx, person_id, outbox.COMMANDS, 0, {}, at)
    if person_id != by:
        _tell(tx, person_id, news, post, by, at)


def _tell(tx: Tx, reader: int, news: str, post: Post, person_id: int, at: int) -> None:
    details = {"news": news, "role": post.role, "person": person_id}
    outbox.queue(tx, reader, outbox.TEAM, post.programme_id or 0, details, at)
