"""An announcement before it is sent: what is known of it, what it still lacks, changing it, launching it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.announcements import announcement as announcements
from bot.announcements import audiences, reach, timing, waves
from bot.announcements import content as contents
from bot.announcements.announcement import Announcement, Text
from bot.announcements.audiences import Audience, Ground, QueryProblem
from bot.announcements.content import Content
from bot.announcements.hours import Hours
from bot.announcements.reach import Reach
from bot.announcements.waves import Wave
from bot.clock import instant
from bot.database import Tx
from bot.people import audit, composing, groups, persons, roles
from bot.people.composing import Composing
from bot.people.groups import Group
from bot.programmes.store import Loaded, Missing, Shelf

AUDIENCE: Final = "audience"
TEXT: Final = "text"
LANGUAGES: Final = "languages"
PEOPLE: Final = "people"
TIME: Final = "time"
LAST_ZONE: Final = "Etc/GMT+12"  # every wall time comes there last


@dataclass(frozen=True, slots=True)
class Draft:
    """An announcement that isn't launched, and what sending it now would mean.

    `gaps` counts the people for whose language there is no text, by language. `loaded` None: it goes to everybody.
    `audience` None: it isn't chosen, or `problem` says why it doesn't hold any more. `languages` are those a text may
    be in, in the order in which they are offered. `zone` is the coordinator's (IANA); `zones` are those of its people
    at the planned wall time, and how many are in each. `groups` are those that may get it too. `now` is aware.
    """

    announcement: Announcement
    texts: Mapping[str, Text]
    reach: Reach
    gaps: Mapping[str, int]
    loaded: Loaded | None
    audience: Audience | None
    problem: QueryProblem | None
    ground: Ground
    languages: Sequence[str]
    hours: Hours
    zone: str
    zones: Mapping[str, int]
    groups: Sequence[Group]
    now: datetime

    @property
    def lacks(self) -> str | None:
        """The first thing that keeps it from being sent: AUDIENCE, TEXT, LANGUAGES, PEOPLE or TIME; None: nothing."""
        if self.audience is None:
            return AUDIENCE
        if not self.texts:
            return TEXT
        if self.gaps:
            return LANGUAGES
        if not self.reach.gets and not self.announcement.groups:
            return PEOPLE
        return TIME if _too_late(self.announcement, self.now) else None

    def text_for(self, language: str) -> str:
        """The language of the text that readers of `language` get. There must be a text."""
        return reach.text_language(language, self.announcement, self.texts, self.languages, self.languages)

    @property
    def messages(self) -> int:
        """How many messages Telegram would count: an album is several. There must be a text."""
        return sum(
            people * contents.weight(self.texts[self.text_for(language)].content)
            for language, people in self.reach.languages.items()
        )


def view(tx: Tx, shelf: Shelf, available: Sequence[str], announcement_id: int, person_id: int, now: datetime) -> Draft:
    """A draft, for somebody who looks after it, with its people counted now.

    Counting a hundred thousand takes a second: ask a reader. Raises NotAllowed; Missing if there is none or it is
    launched.
    """
    found = changeable(tx, person_id, announcement_id)
    texts = announcements.texts(tx, announcement_id)
    loaded = shelf.programme(tx, found.programme_id) if found.programme_id is not None else None
    ground = audiences.ground(tx, shelf, found.programme_id)
    audience, problem = _parsed(found, ground)
    known = found if audience else replace(found, audience="")
    counted = reach.of(tx, shelf, known, available, now) if audience else Reach(0, 0, 0, {}, 0)
    hours, person = Hours.of(tx, shelf, found.programme_id), persons.find(tx, person_id)
    first = [code for code in loaded.programme.languages if code in available] if loaded else []
    return Draft(
        found,
        texts,
        counted,
        reach.gaps(found, texts, counted),
        loaded,
        audience,
        problem,
        ground,
        tuple(dict.fromkeys([*first, *available])),
        hours,
        hours.zone_of(person.zone, person.home_zone, now) if person else hours.zone,
        timing.own_zones(tx, shelf, known, found.plan.wall) if found.plan else {},
        groups.of_programme(tx, found.programme_id),
        now,
    )


def _parsed(found: Announcement, ground: Ground) -> tuple[Audience | None, QueryProblem | None]:
    """The audience that was chosen, or why it doesn't hold any more, such as that its event is gone."""
    if not found.audience:
        return None, None
    try:
        return audiences.parse(found.audience, ground), None
    except QueryProblem as problem:
        return None, problem


def opened(
    tx: Tx, shelf: Shelf, available: Sequence[str], announcement_id: int, person_id: int, now: datetime
) -> Draft:
    """As `view`; and what its coordinator sends from now on is for its texts."""
    listen(tx, person_id, announcement_id)
    return view(tx, shelf, available, announcement_id, person_id, now)


def changeable(tx: Tx, person_id: int, announcement_id: int) -> Announcement:
    """An announcement that isn't launched, for somebody who looks after it. Raises NotAllowed and Missing."""
    found = announcements.looked_after(tx, person_id, announcement_id)
    if waves.announced(tx, announcement_id):
        raise Missing(announcement_id)
    return found


def listen(tx: Tx, person_id: int, announcement_id: int, language: str | None = None) -> None:
    """What they send from now on is its text in `language`; None: the first text is in theirs, others are asked for."""
    facts = {"announcement": announcement_id} | ({"language": language} if language else {})
    composing.compose(tx, person_id, Composing(composing.ANNOUNCE, facts))


def begin(tx: Tx, programme_id: int | None, person_id: int, at: int) -> Announcement:
    """A new draft to this programme's people, or (None) to everybody; the one that they left empty, if there is one.

    `at` is in seconds since 1970 UTC. Raises NotAllowed.
    """
    roles.require(tx, person_id, programme_id)
    empty = tx.value(
        "SELECT id FROM announcements AS a WHERE author_id = :author AND programme_id IS :programme AND audience = ''"
        " AND NOT EXISTS (SELECT 1 FROM announcement_texts WHERE announcement_id = a.id)"
        " AND NOT EXISTS (SELECT 1 FROM waves WHERE announcement_id = a.id) ORDER BY id DESC LIMIT 1",
        author=person_id,
        programme=programme_id,
    )
    return announcements.find(tx, empty) if empty else announcements.create(tx, programme_id, person_id, at)


def put_text(tx: Tx, announcement: Announcement, language: str, content: Content, at: int) -> Announcement:
    """It says this in that language."""
    announcements.set_text(tx, announcement.id, language, content)
    return announcements.save(tx, announcement, at)


def drop_text(tx: Tx, announcement: Announcement, language: str, at: int) -> Announcement:
    """It says nothing in that language; those who would have got that text instead of their own get none."""
    announcements.drop_text(tx, announcement.id, language)
    fallback = None if announcement.fallback == language else announcement.fallback
    return announcements.save(tx, replace(announcement, fallback=fallback), at)


def change_language(tx: Tx, announcement: Announcement, language: str, other: str, at: int) -> Announcement:
    """The text in `language` is in `other`, and the other way round. Raises Missing if there is none."""
    texts = announcements.texts(tx, announcement.id)
    if language not in texts:
        raise Missing(announcement.id)
    announcements.drop_text(tx, announcement.id, language)
    if other in texts:
        announcements.set_text(tx, announcement.id, language, texts[other].content)
    announcements.set_text(tx, announcement.id, other, texts[language].content)
    swapped = {language: other, other: language}
    fallback = announcement.fallback and swapped.get(announcement.fallback, announcement.fallback)
    return announcements.save(tx, replace(announcement, fallback=fallback), at)


def start(tx: Tx, shelf: Shelf, available: Sequence[str], announcement: Announcement, now: datetime) -> int | None:
    """When the first get it if it is sent now, in seconds since 1970 UTC; None: something lacks.

    People are counted only where a text might lack, since that takes long. Raises Missing.
    """
    texts = announcements.texts(tx, announcement.id)
    audience, _ = _parsed(announcement, audiences.ground(tx, shelf, announcement.programme_id))
    if audience is None or not texts or _too_late(announcement, now):
        return None
    if announcement.fallback not in texts and not texts.keys() >= set(available):
        counted = reach.of(tx, shelf, announcement, available, now)
        if reach.gaps(announcement, texts, counted):
            return None
    return timing.starts_at(tx, shelf, announcement, now)


def launch(tx: Tx, announcement: Announcement, person_id: int, starts_at: int, at: int) -> Wave | None:
    """Send it, or plan it; None: somebody has. Times are seconds since 1970 UTC. Where the planned time is over in some
    zones, it begins now."""
    wave = waves.launch(tx, announcement.id, waves.ANNOUNCE, person_id, max(starts_at, at))
    if wave:
        audit.note(tx, at, person_id, "announce", None, announcement.programme_id, about=announcement.id)
    return wave


def _too_late(announcement: Announcement, now: datetime) -> bool:
    """Whether the planned time is over wherever it counts."""
    plan = announcement.plan
    return plan is not None and instant(plan.wall, plan.zone or LAST_ZONE) <= now
