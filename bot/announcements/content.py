"""A message as somebody wrote it, as data: how it is sent, corrected, summed up.

The fields are those of https://core.telegram.org/bots/api. Files are known by their ids, so nothing is downloaded.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

Request = tuple[str, dict[str, Any]]
Facts = dict[str, Any]

TEXT: Final = "text"
ALBUM: Final = "album"
POLL: Final = "poll"
MOST_CHARACTERS: Final = 4096
MOST_IN_CAPTION: Final = 1024
SUMMARY: Final = 40

_METHODS: Final = {
    TEXT: "sendMessage",
    "photo": "sendPhoto",
    "video": "sendVideo",
    "animation": "sendAnimation",
    "audio": "sendAudio",
    "document": "sendDocument",
    "voice": "sendVoice",
    "video_note": "sendVideoNote",
    "venue": "sendVenue",
    "location": "sendLocation",
    "contact": "sendContact",
    ALBUM: "sendMediaGroup",
    POLL: "forwardMessage",
}
_REPLACEABLE: Final = ("photo", "video", "animation", "audio", "document")  # one can become the other
_CAPTIONED: Final = (*_REPLACEABLE, "voice")
_CAPTION: Final = ("caption", "caption_entities", "show_caption_above_media")
_APART: Final = ("media_group_id", "unique", "name", "question")  # what we want to know, and Telegram isn't told


class Unfit(Exception):
    """This can't be said to many; `key` and `args_of_key` say why and what to do, in `locales/*/content.ftl`."""

    def __init__(self, key: str, **args: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.args_of_key = args


@dataclass(frozen=True, slots=True)
class Content:
    """`kind` is what it is, as the Bot API names it in a message, or ALBUM; `facts` what its sending method takes,
    without the chat and the buttons.

    Beside that, `facts` may tell: `media_group_id`, the album it is (a part of); `unique`, by which a file is known
    whatever its id; `name` of a file; `question` of a poll.
    """

    kind: str
    facts: Mapping[str, Any]

    def to_json(self) -> str:
        """As text that `from_json` reads."""
        return json.dumps({"kind": self.kind, "facts": self.facts}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The content that `to_json` wrote."""
        said = json.loads(text)
        return cls(said["kind"], said["facts"])


def read(message: Mapping[str, Any]) -> Content:
    """What a message of the Bot API says; who wrote it first, if it was forwarded, isn't kept. Raises Unfit.

    A poll is that very message, forwarded; see `poll_master`. A part of an album comes by itself; see `joined`.
    """
    for kind, facts in _READERS.items():
        if kind in message:
            return Content(kind, facts(message))
    raise Unfit("unfit-kind")


def joined(album: Content, further: Content) -> Content:
    """The album that becomes of a part, or of what was joined before, and the part that came after it."""
    return Content(
        ALBUM, {"media": [*_parts(album), *_parts(further)], "media_group_id": album.facts["media_group_id"]}
    )


def poll_master(message: Mapping[str, Any]) -> Request:
    """Sends the poll of a message, which `read` took, into the same chat anew, as the bot's own.

    Telegram counts all votes together only if one and the same poll is forwarded, and names whose it was. Nobody sees
    who voted for what (sendPoll without is_anonymous): people's accounts aren't shown to one another.
    """
    poll = message["poll"]
    kept = (
        "question", "question_entities", "type", "allows_multiple_answers", "allows_revoting",
        "explanation", "explanation_entities", "description", "description_entities", "close_date",
    )  # fmt: skip
    options = [_some(option, "text", "text_entities") for option in poll["options"]]
    right = {"correct_option_ids": _right_answers(poll)} if poll["type"] == "quiz" else {}
    return "sendPoll", {"chat_id": message["chat"]["id"], **_some(poll, *kept), "options": options, **right}


def mastered(sent: Mapping[str, Any]) -> Content:
    """The poll as it is sent to everybody, from the message that Telegram answered `poll_master` with."""
    return read(sent)


def takes_buttons(content: Content) -> bool:
    """Whether Telegram shows buttons under it."""
    return content.kind not in (ALBUM, POLL)


def weight(content: Content) -> int:
    """How many messages it counts as."""
    return len(_parts(content)) if content.kind == ALBUM else 1


def sending(
    content: Content, chat_id: int, buttons: Mapping[str, Any] | None = None, *, silent: bool = False
) -> Request:
    """The request that sends it; `buttons` ({"reply_markup": …}) are left out where it takes none."""
    payload: Facts = {"chat_id": chat_id, **_told(content.facts)}
    if content.kind == ALBUM:
        payload["media"] = [_told(part) for part in _parts(content)]
    if buttons and takes_buttons(content):
        payload |= buttons
    if silent:
        payload["disable_notification"] = True
    return _METHODS[content.kind], payload


def correction(before: Content, said: Content) -> Content:
    """What shall stand there instead, if somebody says this to correct it: words alone are a new caption for what has
    one. Raises Unfit."""
    if said.kind != TEXT or not (before.kind == ALBUM or before.kind in _CAPTIONED):
        return said
    caption = {"caption": _short_enough(said.facts["text"], MOST_IN_CAPTION)}
    if "entities" in said.facts:
        caption["caption_entities"] = said.facts["entities"]
    if before.kind != ALBUM:
        return Content(before.kind, _without(before.facts, "caption", "caption_entities") | caption)
    first, *others = _parts(before)
    media = [_without(first, "caption", "caption_entities") | caption, *others]
    return Content(ALBUM, {**before.facts, "media": media})


def difference(before: Content, after: Content) -> str | None:
    """Why what was sent can't be changed into that, as a key in `locales/*/content.ftl`; None: it can."""
    if before.kind == after.kind and sending(before, 0) == sending(after, 0):
        return "correction-same"
    if before.kind in _REPLACEABLE and after.kind in _REPLACEABLE:
        return None
    if before.kind != after.kind or before.kind not in (TEXT, "voice", ALBUM):
        return "correction-kind"
    if before.kind != TEXT and _but_first_words(before) != _but_first_words(after):
        return "correction-file"
    return None


def correcting(
    before: Content, after: Content, chat_id: int, messages: Sequence[int], buttons: Mapping[str, Any] | None = None
) -> Request:
    """The request that changes the messages `before` became into `after`, where `difference` allows it.

    Telegram takes away the `buttons` that aren't named again.
    """
    target: Facts = {"chat_id": chat_id, "message_id": messages[0]}
    shown = dict(buttons) if buttons and takes_buttons(after) else {}
    if after.kind == TEXT:
        return "editMessageText", target | _told(after.facts) | shown
    first = _parts(after)[0]
    if _but_first_words(before) != _but_first_words(after):
        return "editMessageMedia", target | {"media": _told(first)} | shown
    return "editMessageCaption", target | _some(first, *_CAPTION) | shown


def words(content: Content) -> str:
    """All that is written in it: the text, a caption, the question of a poll, or ""."""
    if content.kind == ALBUM:
        return next((part["caption"] for part in _parts(content) if "caption" in part), "")
    said: str = next((content.facts[name] for name in ("text", "caption", "question") if name in content.facts), "")
    return said


def has_words(content: Content) -> bool:
    """Whether anything is written in it."""
    return bool(words(content))


def summary(content: Content, most: int = SUMMARY) -> str:
    """Its first words, in `most` characters; else the name of its file or place, or ""."""
    said = words(content) or content.facts.get("name") or content.facts.get("title") or ""
    line = " ".join(said.split())
    if len(line) <= most:
        return line
    start = line[: most - 1]
    whole = start if line[most - 1] == " " else start.rpartition(" ")[0]
    return (whole or start).rstrip(" ,.;:–-") + "…"


def _text(message: Mapping[str, Any]) -> Facts:
    _short_enough(message["text"], MOST_CHARACTERS)
    return _some(message, "text", "entities", "link_preview_options")


def _file(kind: str) -> Callable[[Mapping[str, Any]], Facts]:
    def facts(message: Mapping[str, Any]) -> Facts:
        _short_enough(message.get("caption", ""), MOST_IN_CAPTION)
        file = message[kind][-1] if kind == "photo" else message[kind]
        found = {kind: file["file_id"], "unique": file["file_unique_id"]}
        if message.get("has_media_spoiler"):
            found["has_spoiler"] = True
        if kind == "document" and "file_name" in file:
            found["name"] = file["file_name"]
        return found | _some(message, *_CAPTION, "media_group_id")

    return facts


def _location(message: Mapping[str, Any]) -> Facts:
    if "live_period" in message["location"]:
        raise Unfit("unfit-live")
    return _some(message["location"], "latitude", "longitude", "horizontal_accuracy")


def _venue(message: Mapping[str, Any]) -> Facts:
    places = ("title", "address", "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
    return _some(message["venue"]["location"], "latitude", "longitude") | _some(message["venue"], *places)


def _contact(message: Mapping[str, Any]) -> Facts:
    return _some(message["contact"], "phone_number", "first_name", "last_name", "vcard")


def _poll(message: Mapping[str, Any]) -> Facts:
    poll = message["poll"]
    if poll["is_closed"]:
        raise Unfit("unfit-poll-closed")
    if poll["type"] == "quiz" and not _right_answers(poll):
        raise Unfit("unfit-quiz")
    return {"from_chat_id": message["chat"]["id"], "message_id": message["message_id"], "question": poll["question"]}


_READERS: Final[Mapping[str, Callable[[Mapping[str, Any]], Facts]]] = {
    TEXT: _text,
    "photo": _file("photo"),
    "video": _file("video"),
    "animation": _file("animation"),  # before the document, and the venue before the location, that each also is
    "audio": _file("audio"),
    "document": _file("document"),
    "voice": _file("voice"),
    "video_note": _file("video_note"),
    "venue": _venue,
    "location": _location,
    "contact": _contact,
    POLL: _poll,
}


def _right_answers(poll: Mapping[str, Any]) -> list[int]:
    """Telegram tells a bot those of quizzes that were sent to it, not of those that were forwarded."""
    given: list[int] = poll.get("correct_option_ids") or []
    return given or ([poll["correct_option_id"]] if "correct_option_id" in poll else [])


def _parts(content: Content) -> list[Facts]:
    """The files in it as an album names them (InputMedia)."""
    if content.kind == ALBUM:
        parts: list[Facts] = content.facts["media"]
        return parts
    rest = _without(content.facts, content.kind, "media_group_id")
    return [{"type": content.kind, "media": content.facts[content.kind], **rest}]


def _but_first_words(content: Content) -> list[Facts]:
    """What must be the same, if only the first file's caption is to change: files by what they are, not by their id."""
    first, *others = (_without(part, "media", "name") for part in _parts(content))
    return [_without(first, *_CAPTION), *others]


def _told(facts: Mapping[str, Any]) -> Facts:
    return _without(facts, *_APART)


def _short_enough(text: str, most: int) -> str:
    if len(text) > most:
        raise Unfit("unfit-long", length=len(text), most=most)
    return text


def _some(facts: Mapping[str, Any], *names: str) -> Facts:
    return {name: facts[name] for name in names if name in facts}


def _without(facts: Mapping[str, Any], *names: str) -> Facts:
    return {name: value for name, value in facts.items() if name not in names}
