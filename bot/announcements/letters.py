"""What people answer to an announcement, and what coordinators answer them: kept, and put into the outbox."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from bot.announcements import announcement as announcements
from bot.announcements import content as contents
from bot.announcements.announcement import Announcement
from bot.announcements.content import Content
from bot.database import Tx
from bot.database.transaction import Row
from bot.delivery import outbox
from bot.people import audit, persons, roles
from bot.people.roles import NotAllowed
from bot.programmes.store import Missing

SHORT: Final = 3000  # UTF-16 code units: a text of up to so many fits into one message with who writes it
ALBUM_PAUSE: Final = 3  # seconds until an album is passed on: its parts come one after another

# What a delivery's details say of it under "shows": all in one message, or who writes, and then what they write.
ALL: Final = "all"
WHO: Final = "who"
WHAT: Final = "what"

_COLUMNS: Final = "id, announcement_id, person_id, author_id, content, written_at"


class NotSent(Missing):
    """Somebody wants to answer an announcement that they only see the preview of."""


@dataclass(frozen=True, slots=True)
class Letter:
    """`person_id` is the participant, whoever writes; `written_at` is in seconds since 1970 UTC."""

    id: int
    announcement_id: int
    person_id: int
    author_id: int
    content: Content
    written_at: int

    @property
    def is_participants(self) -> bool:
        """Whether the participant wrote it, not a coordinator."""
        return self.author_id == self.person_id

    @property
    def is_short(self) -> bool:
        """Whether it is a text that fits into one message with who writes it."""
        return self.content.kind == contents.TEXT and len(self.content.facts["text"].encode("utf-16-le")) <= 2 * SHORT


@dataclass(frozen=True, slots=True)
class Opened:
    """A letter with what its readers want to know: who wrote it, and who the participant is.

    `application_id` is the participant's, if they have applied to the announcement's programme; `subject` the first
    words of the announcement, by language.
    """

    letter: Letter
    author: str
    participant: str
    application_id: int | None
    subject: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody who answered an announcement; the last letter to or from them, and whether they wait for an answer."""

    letter_id: int
    name: str
    written_at: int
    waits: bool


def find(tx: Tx, letter_id: int) -> Letter:
    """The letter with this id. Raises Missing."""
    row = tx.one(f"SELECT {_COLUMNS} FROM letters WHERE id = :id", id=letter_id)  # noqa: S608  columns of ours
    if row is None:
        raise Missing(letter_id)
    return _letter(row)


def answerable(tx: Tx, person_id: int, announcement_id: int) -> Announcement:
    """The announcement, for somebody who got it. Raises NotSent for who looks after it, Missing and NotAllowed."""
    got = tx.value(
        "SELECT 1 FROM waves JOIN deliveries ON deliveries.kind = 'wave' AND deliveries.about = waves.id"
        " WHERE waves.announcement_id = :announcement AND deliveries.person_id = :person"
        " AND deliveries.state IN ('sending', 'sent', 'unknown') LIMIT 1",
        announcement=announcement_id,
        person=person_id,
    )
    if got:
        return announcements.find(tx, announcement_id)
    announcements.looked_after(tx, person_id, announcement_id)
    raise NotSent(announcement_id)


def in_letter(tx: Tx, person_id: int, letter_id: int) -> Letter:
    """The letter, for its participant or who looks after its announcement. Raises Missing and NotAllowed."""
    letter = find(tx, letter_id)
    if person_id != letter.person_id:
        announcements.looked_after(tx, person_id, letter.announcement_id)
    return letter


def write(tx: Tx, announcement: Announcement, person_id: int, content: Content, at: int) -> Letter:
    """Somebody answers an announcement: those who look after it hear it. `at`: seconds since 1970 UTC."""
    letter = _keep(tx, announcement, person_id, person_id, content, at)
    audit.note(tx, at, person_id, "write-letter", person_id, announcement.programme_id, about=letter.id)
    _queue(tx, letter, _readers(tx, announcement, letter), at)
    return letter


def answer(tx: Tx, letter: Letter, author_id: int, content: Content, at: int) -> Letter:
    """A letter is answered: by a coordinator, for its participant, and the other coordinators see it too; or by its
    participant, as `write` does. Raises Missing and NotAllowed."""
    announcement = announcements.find(tx, letter.announcement_id)
    if author_id == letter.person_id:
        return write(tx, announcement, author_id, content, at)
    roles.require(tx, author_id, announcement.programme_id)
    new = _keep(tx, announcement, letter.person_id, author_id, content, at)
    audit.note(tx, at, author_id, "answer-letter", letter.person_id, announcement.programme_id, about=new.id)
    _queue(tx, new, _readers(tx, announcement, new), at)
    return new


def joined(tx: Tx, author_id: int, content: Content, at: int) -> Letter | None:
    """A further part of an album whose first part somebody sent as a letter is added to it; None: it is no such part.

    What comes when the letter is on its way already is passed on by itself, as one more.
    """
    last = last_of_album(tx, author_id, content.facts.get("media_group_id"))
    if last is None:
        return None
    on_its_way = tx.value(
        "SELECT 1 FROM deliveries WHERE person_id IN (SELECT value FROM json_each(:readers)) AND kind = 'letter'"
        " AND about = :letter AND state <> 'queued' LIMIT 1",
        readers=json.dumps(list(_readers(tx, announcements.find(tx, last.announcement_id), last))),
        letter=last.id,
    )
    if on_its_way:
        return answer(tx, last, author_id, content, at)
    both = contents.joined(last.content, content)
    tx.run("UPDATE letters SET content = :content WHERE id = :id", content=both.to_json(), id=last.id)
    return find(tx, last.id)


def last_of_album(tx: Tx, author_id: int, media_group_id: str | None) -> Letter | None:
    """The last letter of this author, if it is (the beginning of) this album."""
    if media_group_id is None:
        return None
    row = tx.one(
        f"SELECT {_COLUMNS} FROM letters WHERE author_id = :author ORDER BY id DESC LIMIT 1",  # noqa: S608
        author=author_id,
    )
    last = _letter(row) if row else None
    return last if last and last.content.facts.get("media_group_id") == media_group_id else None


def queue_again(tx: Tx, letter: Letter, reader_id: int, at: int) -> None:
    """Send a letter to one coordinator once more, whole."""
    _queue(tx, letter, [reader_id], at)


def opened(tx: Tx, letter_id: int, reader_id: int) -> Opened:
    """A letter for one of its readers, by what is true now. Raises Missing if it is gone, or no longer theirs."""
    letter = find(tx, letter_id)
    announcement = announcements.find(tx, letter.announcement_id)
    try:
        in_letter(tx, reader_id, letter_id)
    except NotAllowed:
        raise Missing(letter_id) from None
    participant, application_id = _participant(tx, letter.person_id, announcement.programme_id)
    author = participant if letter.is_participants else _first_name(tx, letter.author_id)
    return Opened(letter, author, participant, application_id, subject(tx, announcement.id))


def subject(tx: Tx, announcement_id: int) -> Mapping[str, str]:
    """The first words of an announcement, by language."""
    return {
        language: contents.summary(text.content) for language, text in announcements.texts(tx, announcement_id).items()
    }


def count(tx: Tx, announcement_id: int) -> int:
    """How many people have answered an announcement."""
    return int(
        tx.value("SELECT count(DISTINCT person_id) FROM letters WHERE announcement_id = :id", id=announcement_id) or 0
    )


def correspondents(tx: Tx, announcement: Announcement, offset: int, size: int) -> list[Correspondent]:
    """`size` of those who answered it from `offset` on: those whose last letter is the latest first."""
    rows = tx.all(  # beside max(id), SQLite gives what stands in the row that has it
        "SELECT max(id), person_id, author_id, written_at FROM letters WHERE announcement_id = :id"
        " GROUP BY person_id ORDER BY max(id) DESC LIMIT :size OFFSET :offset",
        id=announcement.id,
        size=size,
        offset=offset,
    )
    return [
        Correspondent(
            letter_id, _participant(tx, person_id, announcement.programme_id)[0], written_at, author_id == person_id
        )
        for letter_id, person_id, author_id, written_at in rows
    ]


def correspondence(tx: Tx, letter: Letter, reader_id: int, size: int) -> list[Opened]:
    """The last `size` letters to and fro with the letter's participant about its announcement, the oldest first."""
    rows = tx.all(
        "SELECT id FROM letters WHERE announcement_id = :announcement AND person_id = :person"
        " ORDER BY id DESC LIMIT :size",
        announcement=letter.announcement_id,
        person=letter.person_id,
        size=size,
    )
    return [opened(tx, row[0], reader_id) for row in reversed(rows)]


def _keep(tx: Tx, announcement: Announcement, person_id: int, author_id: int, content: Content, at: int) -> Letter:
    new = tx.insert(
        "INSERT INTO letters (announcement_id, person_id, author_id, content, written_at)"
        " VALUES (:announcement, :person, :author, :content, :at)",
        announcement=announcement.id,
        person=person_id,
        author=author_id,
        content=content.to_json(),
        at=at,
    )
    return Letter(new, announcement.id, person_id, author_id, content, at)


def _queue(tx: Tx, letter: Letter, readers: Collection[int], at: int) -> None:
    due = at + (ALBUM_PAUSE if "media_group_id" in letter.content.facts else 0)
    for reader in readers:
        for shows in (ALL,) if letter.is_short else (WHO, WHAT):
            outbox.queue(tx, reader, outbox.LETTER, letter.id, {"shows": shows}, due)


def _readers(tx: Tx, announcement: Announcement, letter: Letter) -> Collection[int]:
    """Those who look after the announcement and the participant, but not the author, if there is anybody else."""
    coordinators = roles.coordinators_of(tx, announcement.programme_id)
    readers = [each for each in dict.fromkeys([letter.person_id, *coordinators]) if each != letter.author_id]
    return readers or [letter.author_id]


def _participant(tx: Tx, person_id: int, programme_id: int | None) -> tuple[str, int | None]:
    """Their name, by their application to this programme (None: their latest), else as Telegram has it."""
    row = tx.one(
        "SELECT name, id FROM applications WHERE person_id = :person"
        " AND programme_id = coalesce(:programme, programme_id) ORDER BY updated_at DESC LIMIT 1",
        person=person_id,
        programme=programme_id,
    )
    return (row[0], row[1]) if row else (_first_name(tx, person_id), None)


def _first_name(tx: Tx, person_id: int) -> str:
    person = persons.find(tx, person_id)
    return person.first_name if person else ""


def _letter(row: Row) -> Letter:
    letter_id, announcement_id, person_id, author_id, content, written_at = row
    return Letter(letter_id, announcement_id, person_id, author_id, Content.from_json(content), written_at)
