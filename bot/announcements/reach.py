"""Whom an announcement reaches: how many, in which languages, and who gets nothing."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Final

from bot.announcements.announcement import SAFETY, Announcement
from bot.announcements.audiences import Selection, ground, parse, select
from bot.announcements.audiences.selecting import NOBODY
from bot.announcements.hours import Hours
from bot.config import LANGUAGES
from bot.database import Tx
from bot.language.languages import choose
from bot.people import muting
from bot.programmes.store import Shelf

RATE: Final = 29  # messages a second: what the pacer lets through

_STOPPED: Final = "EXISTS (SELECT 1 FROM muted WHERE muted.person_id = p.id AND muted.kind = :stopped)"
_WISHED: Final = "coalesce(p.language, p.telegram_language)"


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people: in the `audience`; of these `stopped` announcements, or are `unreachable`; by language all
    others, who get it; and how many of them are `asleep` and get it in the morning."""

    audience: int
    stopped: int
    unreachable: int
    languages: Mapping[str, int]
    asleep: int

    @property
    def gets(self) -> int:
        """How many get it."""
        return sum(self.languages.values())


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who gets it. `name` is that of their application, else Telegram's; `language` is what they read."""

    person_id: int
    name: str
    language: str
    application_id: int | None


def selection(tx: Tx, shelf: Shelf, announcement: Announcement, available: Sequence[str] = LANGUAGES) -> Selection:
    """Who gets it: its audience without those who can't be reached or want no announcements, unless it is about
    safety. Nobody, while the audience isn't chosen.

    `available` are the languages that the bot speaks here. Raises `audiences.QueryProblem` if the programme has
    changed so that the query asks for something that isn't there any more.
    """
    audience = _audience(tx, shelf, announcement, available)
    if announcement.urgency == SAFETY:
        return Selection(f"p.reachable AND {audience.where}", audience.values)
    return Selection(
        f"p.reachable AND NOT {_STOPPED} AND {audience.where}",
        {**audience.values, "stopped": muting.ANNOUNCEMENTS},
    )


def of(tx: Tx, shelf: Shelf, announcement: Announcement, available: Sequence[str], now: datetime) -> Reach:
    """Whom it reaches if it is sent at the aware instant `now`. Raises `audiences.QueryProblem`, as `selection`."""
    audience = _audience(tx, shelf, announcement, available)
    rows = tx.all(
        f"SELECT {_WISHED}, p.reachable, {_STOPPED}, p.zone, p.home_zone, count(*)"  # noqa: S608  ours
        f" FROM persons AS p WHERE {audience.where} GROUP BY 1, 2, 3, 4, 5",
        stopped=muting.ANNOUNCEMENTS,
        **audience.values,
    )
    hours = Hours.of(tx, shelf, announcement.programme_id)
    languages: Counter[str] = Counter()
    stopped = unreachable = asleep = 0
    for wished, reachable, wants_none, own, home, people in rows:
        if not reachable:
            unreachable += people
        elif wants_none and announcement.urgency != SAFETY:
            stopped += people
        else:
            languages[choose(wished, available)] += people
            if not announcement.at_any_hour and hours.quiet_until(hours.zone_of(own, home, now), now):
                asleep += people
    return Reach(stopped + unreachable + languages.total(), stopped, unreachable, dict(languages.most_common()), asleep)


def gaps(announcement: Announcement, texts: Collection[str], reach: Reach) -> Mapping[str, int]:
    """The languages for whose readers there is no text, and how many these are; the most first."""
    if announcement.fallback in texts:
        return {}
    return {language: people for language, people in reach.languages.items() if language not in texts}


def text_language(
    wished: str | None,
    announcement: Announcement,
    texts: Collection[str],
    available: Sequence[str],
    order: Sequence[str],
) -> str:
    """Whose text somebody gets who wishes this language (a code, or what Telegram says): their own, else the fallback,
    else the first of `order` that there is, else any. Raises ValueError where there is no text at all."""
    for language in (choose(wished, available), announcement.fallback, *order):
        if language is not None and language in texts:
            return language
    return min(texts)


def seconds(people: int) -> int:
    """How long it takes to send a message to so many."""
    return ceil(people / RATE)


def members(
    tx: Tx,
    shelf: Shelf,
    announcement: Announcement,
    offset: int,
    size: int,
    available: Sequence[str] = LANGUAGES,
) -> list[Member]:
    """`size` of those who get it from `offset` on, by name. Raises `audiences.QueryProblem`, as `selection`."""
    who = selection(tx, shelf, announcement, available)
    rows = tx.all(
        f"SELECT p.id, coalesce(theirs.name, p.first_name) AS called, {_WISHED}, theirs.id"  # noqa: S608  ours
        " FROM persons AS p LEFT JOIN applications AS theirs ON theirs.id = (SELECT max(id) FROM applications"
        " WHERE applications.person_id = p.id AND coalesce(:programme, programme_id) = programme_id)"
        f" WHERE {who.where} ORDER BY called COLLATE NOCASE, p.id LIMIT :size OFFSET :offset",
        programme=announcement.programme_id,
        size=size,
        offset=offset,
        **who.values,
    )
    return [Member(row[0], row[1], choose(row[2], available), row[3]) for row in rows]


def _audience(tx: Tx, shelf: Shelf, announcement: Announcement, available: Sequence[str]) -> Selection:
    if not announcement.audience:
        return NOBODY
    asked = ground(tx, shelf, announcement.programme_id)
    return select(parse(announcement.audience, asked), asked, available)
