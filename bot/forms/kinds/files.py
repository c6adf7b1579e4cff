"""Pictures, sounds, films and files: sent into the chat, kept as what Telegram knows them by.

The answer is a dict of `FACTS`: `kind` is Telegram's word for it, `file_id` fetches it again, `unique_id` is the same
for the same file, `size` is in bytes (0: not known), `mime` and `name` are "" where they aren't known. `album` is there
where several files were sent together, of which this is the first. The file itself stays with Telegram.
"""

import mimetypes
from collections.abc import Mapping
from typing import Any, Final, TypeGuard

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Kind, kind_of
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Reply, Sent
from bot.language.files import say_file

FACTS: Final = ("kind", "file_id", "unique_id", "size", "mime", "name")
ALBUM: Final = "album"
MEGABYTE: Final = 2**20
LARGEST: Final = 20
"""In MB: Telegram gives bots no larger files, https://core.telegram.org/bots/api#getfile."""

LONGEST: Final = 255  # characters of an id, a name or a type; what Telegram has is far shorter
MAX_SIZE: Final = "max-size"
ACCEPT: Final = "accept"

# What Telegram sends as one of these is what it is by itself; a document is what its type says.
_ALWAYS: Final[Mapping[str, frozenset[str]]] = {
    "image": frozenset({"photo"}),
    "audio": frozenset({"voice", "audio"}),
    "video": frozenset({"video", "video_note"}),
}
_ENDINGS: Final[Mapping[str, str]] = {
    "photo": ".jpg", "audio": ".mp3", "voice": ".ogg", "video": ".mp4", "video_note": ".mp4", "animation": ".mp4",
}  # fmt: skip
_TYPES: Final[Mapping[str, str]] = {
    "photo": "image/jpeg", "audio": "audio/mpeg", "voice": "audio/ogg", "video": "video/mp4", "video_note": "video/mp4",
    "animation": "video/mp4",
}  # fmt: skip


class FileKind(Kind):
    """`image`, `audio`, `video`, or `file`, which may be any of them."""

    def __init__(self, wanted: str) -> None:
        self._wanted = wanted

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The file, if it is of the right kind and small enough."""
        if not isinstance(reply, Sent):
            return self._refused(kind_of(reply)) if kind_of(reply) else Rejection("forms-old-button")
        answer: Answer = {name: getattr(reply, name) for name in FACTS}
        answer["name"] = reply.name[:LONGEST]
        answer["mime"] = reply.mime[:LONGEST]
        if reply.album:
            answer[ALBUM] = reply.album[:LONGEST]
        if not self._fits(answer):
            return self._refused(reply.kind)
        if not _taken(answer, asked.question):
            return Rejection("media-not-accepted", {"kinds": ", ".join(_accepted(asked.question))})
        if (limit := largest(asked.question)) * MEGABYTE < reply.size:
            return Rejection("media-too-large", {"limit": limit})
        return answer

    def accepts(self, answer: Answer, question: Question) -> bool:
        """All the facts, of a file that fits."""
        return (
            is_file(answer)
            and self._fits(answer)
            and _taken(answer, question)
            and answer["size"] <= largest(question) * MEGABYTE
        )

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """What it is, its name and its size."""
        del question, default_language
        return say_file(answer["kind"], answer["name"], answer["size"], language)

    def expressed(self, answer: Answer) -> Value:
        """Its name, as other programs keep it."""
        return file_name(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """None: a file can't be made up."""
        del value, question
        return None

    def _fits(self, answer: Answer) -> bool:
        if self._wanted == "file" or answer["kind"] in _ALWAYS[self._wanted]:
            return True
        return answer["kind"] == "document" and media_type(answer).startswith(f"{self._wanted}/")

    def _refused(self, sent: str) -> Rejection:
        return Rejection(f"media-wanted-{self._wanted}", {"kind": sent})


def is_file(answer: object) -> TypeGuard[dict[str, Any]]:
    """Whether it has the shape of a file that was sent."""
    return (
        isinstance(answer, dict)
        and answer.keys() - {ALBUM} == set(FACTS)
        and all(isinstance(fact, str) and len(fact) <= LONGEST for name, fact in answer.items() if name != "size")
        and isinstance(answer["size"], int)
        and not isinstance(answer["size"], bool)
        and answer["size"] >= 0
        and bool(answer["file_id"])
        and (answer["kind"] in _ENDINGS or answer["kind"] == "document")
    )


def file_name(answer: Answer) -> str:
    """Its own name, else one of what it is: "photo.jpg"."""
    return answer["name"] or f"{answer['kind']}{_ENDINGS.get(answer['kind'], '')}"


def media_type(answer: Answer) -> str:
    """Its media type in small letters, as far as it is known."""
    known = answer["mime"] or mimetypes.guess_type(answer["name"])[0] or _TYPES.get(answer["kind"], "")
    return known.lower()


def largest(question: Question) -> int:
    """In MB, how large a file may be."""
    written = question.parameters.get(MAX_SIZE, "")
    return min(LARGEST, int(written)) if written.isdecimal() and len(written) < 10 and int(written) else LARGEST


def _taken(answer: Answer, question: Question) -> bool:
    """Whether the column `body::accept` lets it through: "application/pdf", ".pdf", "image/*", with commas between."""
    accepted = _accepted(question)
    mime, name = media_type(answer), file_name(answer).lower()
    return not accepted or any(
        name.endswith(each)
        if each.startswith(".")
        else mime == each or mime.startswith(each.removesuffix("*") or " ")
        if each.endswith("/*")
        else mime == each
        for each in accepted
    )


def _accepted(question: Question) -> tuple[str, ...]:
    parts = question.parameters.get(ACCEPT, "").lower().replace(";", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip() and part.strip() != "*/*")
