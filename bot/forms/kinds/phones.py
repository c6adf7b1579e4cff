"""Phone numbers. Stored in E.164 ("+77012345678"), shown as they are written internationally."""

from typing import Any, Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Kind, kind_of
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Phoned, Reply, Typed

OWN: Final = "phone"
"""The field (`bind::kopru:field`) of a person's own number; others that end so are somebody else's."""

COUNTRY_OF_LANGUAGE: Final = {"kk": "KZ", "az": "AZ", "tr": "TR"}
"""Where a number without a country code belongs if no question was answered that tells: only for languages of one
country. A number that isn't one there is asked for with its code."""

LONGEST: Final = 100  # characters of a message in which a number is looked for


class PhoneKind(Kind):
    """`phone`: a number typed, or a contact that is shared."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """A number that can be dialled, understood by the country that the person named."""
        region = asked.region or COUNTRY_OF_LANGUAGE.get(asked.language, "")
        if isinstance(reply, Phoned):
            wanted = whose(asked.question)
            if wanted is not None and reply.own != wanted:
                return Rejection("media-phone-anothers" if wanted else "media-phone-own")
            plus = f"+{reply.number}"  # an app may leave it out
            return _read(reply.number, region) or _read(plus, "") or Rejection("media-phone-unread")
        if isinstance(reply, Typed):
            return _read(reply.text, region) or _why_not(reply.text, region)
        kind = kind_of(reply)
        return Rejection("media-wanted-phone", {"kind": kind}) if kind else Rejection("forms-old-button")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A number with its country code; also one that was kept as it was typed."""
        del question
        return isinstance(answer, str) and _read(answer, "") != ""

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """With spaces: "+7 701 234 5678"."""
        del question, language, default_language
        return say_phone(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A number with its country code."""
        del question
        return _read(str(value), "") or None


def whose(question: Question) -> bool | None:
    """Whether it asks for the person's own number, or (False) for somebody else's; None: nobody knows."""
    field = question.extras.get("field") or (question.name if question.name == OWN else "")
    return field == OWN if field.endswith(OWN) else None


def say_phone(number: str) -> str:
    """A number in E.164 with spaces; anything else as it is."""
    try:
        return str(phonenumbers.format_number(phonenumbers.parse(number), PhoneNumberFormat.INTERNATIONAL))
    except NumberParseException:
        return number


def _read(text: str, region: str) -> str:
    """The number in E.164, "" where there is none that could be dialled. "00" stands for the plus."""
    if len(text) > LONGEST:
        return ""
    written = text.strip()
    for attempt in (written, f"+{written[2:]}" if written.startswith("00") else ""):
        number = _parsed(attempt, region)
        if number is not None and phonenumbers.is_valid_number(number):
            return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))
    return ""


def _parsed(text: str, region: str) -> Any | None:
    try:
        return phonenumbers.parse(text, region or None)
    except NumberParseException:
        return None


def _why_not(text: str, region: str) -> Rejection:
    digits = sum(char.isdigit() for char in text)
    if digits < 5:
        return Rejection("media-phone-wanted")
    if "+" in text or text.strip().startswith("00"):
        return Rejection("media-phone-unread")
    return Rejection("media-phone-not-there" if region else "media-phone-code")
