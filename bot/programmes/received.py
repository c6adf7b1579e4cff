"""What a person sends, as a reply to a question: a message of the Bot API, told as `bot.forms.replies` tell it."""

from collections.abc import Mapping
from typing import Any, Final

from bot.database import Tx
from bot.forms.addresses import named
from bot.forms.kinds.files import ALBUM, is_file
from bot.forms.model import Answers, Question
from bot.forms.replies import Foreign, Located, Phoned, Sent
from bot.programmes import dialogues, trying
from bot.programmes.applying import Applicant

# A GIF comes as a document too, so that one is looked for last.
_FILES: Final = ("photo", "animation", "video", "video_note", "audio", "voice", "document")

Received = Sent | Located | Phoned | Foreign


def reply_of(message: Mapping[str, Any], sender: int, what: str) -> Received:
    """The reply in a message of `sender`. `what`: Telegram's word for its content, where it is nothing that answers."""
    for kind in _FILES:
        if file := _file(message, kind):
            return file
    if place := message.get("location") or message.get("venue", {}).get("location"):
        accuracy = place.get("horizontal_accuracy")
        return Located(float(place["latitude"]), float(place["longitude"]), float(accuracy) if accuracy else None)
    if contact := message.get("contact"):
        return _phone(contact, sender)
    return Foreign(what)


def asked_now(tx: Tx, who: Applicant) -> Question | None:
    """The question that takes what they send next; None if none does, or if something else does."""
    if trying.is_meant(who.person, None):
        found = trying.standing(tx, who)
        return found[0].by_name.get(named(found[1].at)[0]) if found else None
    if who.person.talking_in is None or who.person.composing is not None:
        return None
    return question_of(tx, who, who.person.talking_in)


def question_of(tx: Tx, who: Applicant, programme_id: int) -> Question | None:
    """The question at which their dialogue in this programme stands; None: at none."""
    row = dialogues.find(tx, who.person.id, programme_id)
    return who.shelf.form(tx, row.form_id).by_name.get(named(row.dialogue.at)[0]) if row else None


def is_further_part(tx: Tx, who: Applicant, sent: Sent) -> bool:
    """Whether it came together with a file that is an answer in their dialogue already."""
    if not sent.album:
        return False
    if trying.is_meant(who.person, None):
        found = trying.standing(tx, who)
        answers: Answers = found[1].answers if found else {}
    else:
        row = dialogues.find(tx, who.person.id, who.person.talking_in) if who.person.talking_in else None
        answers = row.dialogue.answers if row else {}
    return any(is_file(answer) and answer.get(ALBUM) == sent.album for answer in answers.values())


def _file(message: Mapping[str, Any], kind: str) -> Sent | None:
    """The largest size of a photo; else the file itself."""
    found = message.get(kind)
    file = found[-1] if isinstance(found, list) and found else found
    if not isinstance(file, Mapping) or not file.get("file_id"):
        return None
    return Sent(
        kind,
        file["file_id"],
        str(file.get("file_unique_id") or ""),
        max(0, file.get("file_size") or 0),
        file.get("mime_type") or "",
        file.get("file_name") or file.get("title") or "",
        str(message.get("media_group_id") or ""),
    )


def _phone(contact: Mapping[str, Any], sender: int) -> Phoned:
    """Their own number is known to Telegram with its country code, with or without a plus."""
    number = str(contact["phone_number"])
    own = contact.get("user_id") == sender
    return Phoned(f"+{number.lstrip('+ ')}" if own else number, own)
