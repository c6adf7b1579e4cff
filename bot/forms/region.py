"""The country that somebody named earlier in the form, by which a phone number without a country code is understood."""

from typing import Final

import phonenumbers

from bot.forms.addresses import address, named
from bot.forms.dialogue import Dialogue
from bot.forms.form import Form

FIELDS: Final = ("country", "residence", "citizenship")
"""Marks (`bind::kopru:field`) or names of questions that tell, the likeliest to be right first."""


def region(form: Form, dialogue: Dialogue) -> str:
    """Two letters (ISO 3166-1), "" where no relevant answer tells. A choice has to be named so: `KZ`, `kz`.

    Of questions in a repeat, the one in the row that the dialogue stands in.
    """
    rows = named(dialogue.at)[1]
    for field in FIELDS:
        for question in form.questions:
            if field not in {question.extras.get("field"), question.name}:
                continue
            place = address(question.name, rows[: len(form.plan.element_of(question).repeats)])
            answer = None if place in dialogue.state.hidden else dialogue.answers.get(place)
            if isinstance(answer, str) and answer.upper() in phonenumbers.SUPPORTED_REGIONS:
                return answer.upper()
    return ""
