"""Files that people sent, packed as .zip: named by person and day.

What there is to fetch are `File`s; another place where people send files is another function that finds some.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath
from typing import Any, Final
from zipfile import ZIP_STORED, ZipFile
from zoneinfo import ZoneInfo

from bot.announcements import content as contents
from bot.announcements.content import Content
from bot.database import Tx
from bot.exports.table import wall
from bot.forms.enclosed import enclosed
from bot.language.letters import sort_key
from bot.programmes import meaning
from bot.programmes.store import Shelf

LARGEST_FILE: Final = 20 * 2**20  # Telegram gives bots no larger ones (https://core.telegram.org/bots/api#getfile)
LARGEST_PART: Final = 45 * 2**20  # and takes no documents above 50 MB from them
LONGEST_NAME: Final = 60

_ENDINGS: Final[Mapping[str, str]] = {
    "photo": ".jpg",
    "video": ".mp4",
    "animation": ".mp4",
    "audio": ".mp3",
    "voice": ".ogg",
    "video_note": ".mp4",
    "document": "",
}
_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class File:
    """One file: Telegram's id of it, who sent it when (seconds since 1970 UTC), what it is and, for some, its name.

    `question` is the name of the question that it answers, "" in a letter; `sensitive` that it is one of those that are
    kept apart.
    """

    file_id: str
    person: str
    at: int
    kind: str
    name: str = ""
    question: str = ""
    sensitive: bool = False


def of_programme(tx: Tx, shelf: Shelf, programme_id: int, language: str) -> list[File]:
    """All that people sent, in letters and as answers, by name and time."""
    found = [*of_letters(tx, programme_id, language), *of_answers(tx, shelf, programme_id)]
    return sorted(found, key=lambda file: (sort_key(file.person, language), file.at))


def of_answers(tx: Tx, shelf: Shelf, programme_id: int) -> Iterator[File]:
    """What people sent as answers in their applications."""
    for form_id, answers, name, at in tx.all(
        "SELECT form_id, answers, name, updated_at FROM applications WHERE programme_id = :programme ORDER BY id",
        programme=programme_id,
    ):
        for each in enclosed(shelf.form(tx, form_id), json.loads(answers)):
            if each.is_file:
                sent = each.answer
                sensitive = any(map(meaning.is_sensitive, (each.question, *each.repeats)))
                yield File(sent["file_id"], name, at, sent["kind"], sent["name"], each.name, sensitive)


def of_letters(tx: Tx, programme_id: int, language: str) -> list[File]:
    """What people sent in letters about the programme's announcements, by name and time."""
    rows = tx.all(
        "SELECT coalesce(a.name, p.first_name), written_at, content FROM letters"
        " JOIN announcements ON announcements.id = announcement_id JOIN persons AS p ON p.id = letters.person_id"
        " LEFT JOIN applications AS a ON a.person_id = p.id AND a.programme_id = :programme"
        " WHERE announcements.programme_id = :programme AND letters.author_id = letters.person_id ORDER BY letters.id",
        programme=programme_id,
    )
    found = [File(*each) for row in rows for each in _files(*row)]
    return sorted(found, key=lambda file: (sort_key(file.person, language), file.at))


def names(files: Sequence[File], zone: ZoneInfo) -> list[str]:
    """What each is called in the .zip: person, question, day, and a number where there are several."""
    whose = [" ".join(filter(None, (_safe(file.person), file.question))) for file in files]
    stems = [f"{who} {wall(file.at, zone):%Y-%m-%d}" for who, file in zip(whose, files, strict=True)]
    so_far: Counter[str] = Counter()
    out = []
    for file, stem in zip(files, stems, strict=True):
        so_far[stem.casefold()] += 1
        number = so_far[stem.casefold()]
        out.append(f"{stem}{f' ({number})' if number > 1 else ''}{_ending(file)}")
    return out


class Part:
    """A .zip that is being filled."""

    def __init__(self) -> None:
        self._out = BytesIO()
        self._archive = ZipFile(self._out, "w", ZIP_STORED)  # pictures are compressed already
        self.count = 0

    def has_room(self, content: bytes) -> bool:
        """Whether it stays within `LARGEST_PART` with this."""
        return not self.count or self._out.tell() + len(content) <= LARGEST_PART

    def add(self, name: str, content: bytes) -> None:
        """Put a file in."""
        self._archive.writestr(name, content)
        self.count += 1

    def close(self, missing_file: str, missing: Sequence[str]) -> bytes:
        """All of it, with a text file that lists what is missing, if anything is."""
        if missing:
            self._archive.writestr(f"{missing_file}.txt", "\r\n".join(missing))
        self._archive.close()
        return self._out.getvalue()


def _files(person: str, at: int, written: str) -> list[tuple[str, str, int, str, str]]:
    content = Content.from_json(written)
    parts: Sequence[Mapping[str, Any]] = (
        [{**part, "kind": part["type"], "id": part["media"]} for part in content.facts["media"]]
        if content.kind == contents.ALBUM
        else [{**content.facts, "kind": content.kind, "id": content.facts.get(content.kind)}]
    )
    return [(part["id"], person, at, part["kind"], part.get("name", "")) for part in parts if part["kind"] in _ENDINGS]


def _safe(name: str) -> str:
    """A name without what could lead elsewhere or what file systems don't take."""
    kept = "".join(letter if letter.isalnum() or letter in "-_'’" else " " for letter in name)
    return " ".join(kept.split())[:LONGEST_NAME].strip() or "–"


def _ending(file: File) -> str:
    own = PurePath(file.name).suffix
    return own.lower() if _ENDING.fullmatch(own) else _ENDINGS[file.kind]
