"""A name as the passport has it, in the letters that machines read.

It is taken as it is written there, in capitals; nothing is transliterated or derived from another name, since each
country has rules of its own. ICAO Doc 9303, part 3, § 4: the machine-readable zone has the letters A to Z alone.
Spaces, hyphens and apostrophes are those of the page above it.
"""

import re
from typing import Final

from bot.forms.model import Question
from bot.forms.rejection import Rejection

FIELD: Final = "passport_name"
_NAME: Final = re.compile(r"[A-Za-z]+(?:[ '-]+[A-Za-z]+)*")
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u0060\u00b4", "'"))  # as telephones set them


def is_passport_name(question: Question) -> bool:
    """Whether the question is marked so (`bind::kopru:field`), or else called so."""
    return question.extras.get("field", question.name) == FIELD


def as_in_passport(text: str) -> str | Rejection:
    """The name in capitals, or why it can't be one."""
    name = text.translate(_APOSTROPHES)
    return name.upper() if _NAME.fullmatch(name) else Rejection("forms-passport-name")
