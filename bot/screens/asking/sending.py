"""Questions that are answered by sending something: how that is done, and the key that does it with one tap."""

from collections.abc import Mapping
from typing import Final

from bot.forms.kinds.files import ACCEPT
from bot.forms.kinds.phones import whose
from bot.forms.model import Question
from bot.language.texts import Html
from bot.screens.screen import Screen, cut
from bot.screens.words import Words

_HOW: Final[Mapping[str, str]] = {
    "image": "media-how-image",
    "audio": "media-how-audio",
    "video": "media-how-video",
    "file": "media-how-file",
    "geopoint": "media-how-place",
    "barcode": "media-how-barcode",
}
_PICTURES: Final[Mapping[str, str]] = {
    "signature": "media-how-signature",
    "draw": "media-how-draw",
    "annotate": "media-how-draw",
    "selfie": "media-how-selfie",
    "new-front": "media-how-selfie",
}
"""`appearance` -> what the photo shall be of."""


def how(words: Words, question: Question) -> Html | None:
    """How to answer; None where everybody knows."""
    if question.kind == "phone":
        return words.say("media-how-phone" if whose(question) else "media-how-phone-of-another")
    if question.kind == "file" and (kinds := question.parameters.get(ACCEPT)):
        return words.say("media-how-accept", kinds=cut(kinds, 100))
    key = _HOW.get(question.kind)
    if question.kind == "image":
        key = next((_PICTURES[each] for each in question.appearance.split() if each in _PICTURES), key)
    return words.say(key) if key else None


def has_key(question: Question) -> bool:
    """Whether it has a key in place of the person's keyboard."""
    return question.kind == "geopoint" or (question.kind == "phone" and whose(question) is True)


def key(words: Words, question: Question) -> Screen | None:
    """The message that brings the key; None where there is none."""
    if not has_key(question):
        return None
    if question.kind == "phone":
        return Screen(words.say("media-key-here"), contact_key=words.plain("key-share-number"))
    return Screen(words.say("media-key-here"), place_key=words.plain("key-share-place"))


def away(words: Words, said: Html | None = None) -> Screen:
    """The message that takes the key away again; `said`: what there is to say anyway."""
    return Screen(said or words.say("media-keys-away"), no_keys=True)
