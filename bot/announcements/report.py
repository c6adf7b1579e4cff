"""What has become of a wave, or of a whole announcement: figures for the screen, and a row for each of its people."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from bot.announcements import announcement as announcements
from bot.announcements import progress, waves
from bot.announcements.announcement import Announcement
from bot.announcements.content import Content
from bot.announcements.gathering import DELETABLE
from bot.announcements.hours import Hours
from bot.announcements.waves import Counts, Wave
from bot.database import Tx
from bot.programmes.store import Missing, Shelf

PIECE: Final = 1000

# Whom a delivery of a wave is for, by the name that coordinators know.
_PEOPLE: Final = (
    "LEFT JOIN persons AS p ON p.id = d.person_id"
    " LEFT JOIN groups AS g ON g.chat_id = d.person_id"
    " LEFT JOIN applications AS a ON a.person_id = d.person_id AND a.programme_id = :programme"
)
_NAME: Final = "coalesce(a.name, p.first_name, g.title, '')"
_UNREAD: Final = (
    "FROM deliveries AS d {} WHERE d.kind = 'wave' AND d.about = :wave AND d.state = 'sent' AND d.person_id > 0"
    " AND d.read_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Asleep:
    """How many wait for a later hour, such as their morning, and when the first of them get it (seconds since 1970)."""

    people: int
    until: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a wave that is over has come to.

    `languages`: by language of the text, how many deliveries are in each state. `reasons`: why people couldn't be
    reached, or it failed, in Telegram's words. `messages`: in how many chats there are messages of it; `deletable`:
    how many of these Telegram still lets us delete.
    """

    languages: Mapping[str, Mapping[str, int]]
    reasons: Mapping[str, int]
    read: int
    messages: int
    deletable: int


@dataclass(frozen=True, slots=True)
class Report:
    """A wave and how far it is.

    `content` is what is said in the reader's language, or in another. `hours` are the programme's. `rate`: deliveries
    a second of late; None where that isn't known. `outcome` None: it isn't over. `later` are the waves that followed
    an announcement, the oldest first, with how far they are. `waits`: its time is still to come.
    """

    announcement: Announcement
    wave: Wave
    counts: Counts
    content: Content | None
    hours: Hours
    rate: float | None = None
    asleep: Asleep | None = None
    outcome: Outcome | None = None
    later: tuple[tuple[Wave, Counts], ...] = ()
    waits: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing more happens by itself."""
        return self.wave.state not in waves.GOING_ON

    @property
    def recalled(self) -> bool:
        """Whether it has been recalled, or is being recalled."""
        return any(wave.what == waves.RECALL and wave.state != waves.STOPPED for wave, _ in self.later)


class Row(NamedTuple):
    """What became of it for one person, or group. Times are seconds since 1970 UTC, None where there is none."""

    name: str
    language: str
    state: str
    at: int
    reason: str | None
    read_at: int | None


class Unread(NamedTuple):
    """Somebody who got it and hasn't said that they have read it; `application_id` None: they haven't applied."""

    person_id: int
    name: str
    application_id: int | None


def of_wave(tx: Tx, shelf: Shelf, wave_id: int, language: str, now: datetime, rate: float | None = None) -> Report:
    """How far a wave is, for somebody who reads `language`. Whether they may see it is asked elsewhere.

    `rate`: deliveries a second of late; None: as it was last told. Counting a hundred thousand takes a while: ask a
    reader. Raises Missing.
    """
    wave = waves.find(tx, wave_id)
    found = announcements.find(tx, wave.announcement_id)
    over = wave.state not in waves.GOING_ON
    return Report(
        found,
        wave,
        waves.counts(tx, wave.id),
        _content(tx, found.id, language),
        Hours.of(tx, shelf, found.programme_id),
        None if over else rate or progress.last_rate(tx, wave),
        None if over else _asleep(tx, wave, now),
        _outcome(tx, wave, now) if over else None,
        _later(tx, found.id) if over and wave.what == waves.ANNOUNCE else (),
        wave.state == waves.PLANNED and wave.starts_at > now.timestamp(),
    )


def of_announcement(tx: Tx, shelf: Shelf, announcement_id: int, language: str, now: datetime) -> Report:
    """How far it is with what was announced. Raises Missing: it is a draft, or there is none."""
    return of_wave(tx, shelf, announced(tx, announcement_id).id, language, now)


def announced(tx: Tx, announcement_id: int) -> Wave:
    """The wave that sends it. Raises Missing: it is a draft, or there is none."""
    wave = waves.announced(tx, announcement_id)
    if wave is None:
        raise Missing(announcement_id)
    return wave


def standing(tx: Tx, announcement_id: int, now: datetime) -> tuple[int, int]:
    """In how many chats there are messages of an announcement, and how many of these Telegram still lets us delete."""
    there, young = tx.all(
        "SELECT count(*), count(iif(changed_at > :young, 1, NULL)) FROM deliveries"
        " WHERE kind = 'wave' AND about = :wave AND state = 'sent' AND messages IS NOT NULL",
        wave=announced(tx, announcement_id).id,
        young=int(now.timestamp()) - DELETABLE,
    )[0]
    return there, young


def have(tx: Tx, announcement_id: int, language: str) -> int:
    """In how many chats there are messages of an announcement in this language."""
    count: int = tx.value(
        "SELECT count(*) FROM deliveries WHERE kind = 'wave' AND about = :wave AND state = 'sent'"
        " AND messages IS NOT NULL AND json_extract(details, '$.language') = :language",
        wave=announced(tx, announcement_id).id,
        language=language,
    )
    return count


def count_unread(tx: Tx, announcement_id: int) -> int:
    """How many people got it and haven't said that they have read it."""
    count: int = tx.value(f"SELECT count(*) {_UNREAD.format('')}", wave=announced(tx, announcement_id).id)
    return count


def unread(tx: Tx, announcement: Announcement, offset: int, size: int) -> list[Unread]:
    """`size` of them by name, from `offset` on."""
    found = tx.all(
        f"SELECT d.person_id, {_NAME} AS name, a.id {_UNREAD.format(_PEOPLE)}"
        " ORDER BY name, d.person_id LIMIT :size OFFSET :offset",
        wave=announced(tx, announcement.id).id,
        programme=announcement.programme_id,
        size=size,
        offset=offset,
    )
    return [Unread(*row) for row in found]


def rows(tx: Tx, announcement: Announcement, after: int) -> tuple[list[Row], int | None]:
    """A piece of what became of it for each, from behind the delivery `after` (0: from the start) on, and the last
    delivery of the piece; None: nothing comes behind it."""
    wave = announced(tx, announcement.id)
    found = tx.all(
        f"SELECT d.id, {_NAME}, json_extract(d.details, '$.language'), d.state, d.changed_at, d.reason, d.read_at"  # noqa: S608
        f" FROM deliveries AS d {_PEOPLE} WHERE d.kind = 'wave' AND d.about = :wave AND d.id > :after"
        " ORDER BY d.id LIMIT :piece",
        wave=wave.id,
        programme=announcement.programme_id,
        after=after,
        piece=PIECE,
    )
    pieces = [Row(*row[1:]) for row in found]
    if wave.state == waves.STOPPED:
        pieces = [row._replace(state=waves.STOPPED) if row.state == "held" else row for row in pieces]
    return pieces, found[-1][0] if len(found) == PIECE else None


def _content(tx: Tx, announcement_id: int, language: str) -> Content | None:
    texts = announcements.texts(tx, announcement_id)
    text = texts.get(language) or next(iter(texts.values()), None)
    return text.content if text else None


def _asleep(tx: Tx, wave: Wave, now: datetime) -> Asleep | None:
    people, until = tx.all(
        "SELECT count(*), min(due_at) FROM deliveries WHERE about = :wave AND state = 'held' AND due_at > :now",
        wave=wave.id,
        now=int(now.timestamp()),
    )[0]
    return Asleep(people, until) if people else None


def _outcome(tx: Tx, wave: Wave, now: datetime) -> Outcome:
    """One look at all deliveries."""
    languages: dict[str, Counter[str]] = {}
    reasons: Counter[str] = Counter()
    read = messages = deletable = 0
    for language, state, reason, people, have_read, there, young in tx.all(
        "SELECT json_extract(details, '$.language'), state,"
        " CASE WHEN state IN ('failed', 'unreachable') THEN reason END AS why,"
        " count(*), count(read_at), count(messages), count(iif(changed_at > :young, messages, NULL))"
        " FROM deliveries WHERE kind = 'wave' AND about = :wave GROUP BY 1, 2, 3",
        wave=wave.id,
        young=int(now.timestamp()) - DELETABLE,
    ):
        held = state == "held" and wave.state == waves.STOPPED
        languages.setdefault(language, Counter())[waves.STOPPED if held else state] += people
        if reason:
            reasons[reason] += people
        read, messages, deletable = read + have_read, messages + there, deletable + young
    ordered = sorted(languages.items(), key=lambda each: (-each[1].total(), each[0]))
    return Outcome(dict(ordered), dict(reasons.most_common()), read, messages, deletable)


def _later(tx: Tx, announcement_id: int) -> tuple[tuple[Wave, Counts], ...]:
    following = [wave for wave in waves.of(tx, announcement_id) if wave.what != waves.ANNOUNCE]
    return tuple((wave, waves.counts(tx, wave.id)) for wave in following)
