"""Why a reply is no answer: a message's key with its arguments, or the workbook's own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.forms.model import Texts


@dataclass(frozen=True, slots=True)
class Rejection:
    """`key` names a message of `forms.ftl` and `args` fills it. Where the workbook has its own message, `text` holds it
    in the languages it has, with nothing left to fill in, and is to be shown instead."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    text: Texts | None = None
