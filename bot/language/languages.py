"""The languages Köprü speaks, and which of them a person is shown before they have chosen one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """`code` names it in the database and in `locales/`; `own_name` is what its speakers call it.

    `locale` is Babel's name for it: British English, because it writes the day first and has 24-hour times.
    """

    code: str
    own_name: str
    locale: str


LANGUAGES: Final[Mapping[str, Language]] = MappingProxyType(
    {
        language.code: language
        for language in (
            Language("kk", "Қазақша", "kk"),
            Language("az", "Azərbaycanca", "az"),
            Language("ru", "Русский", "ru"),
            Language("en", "English", "en_GB"),
            Language("tr", "Türkçe", "tr"),
        )
    }
)


def choose(language_code: str | None, available: Sequence[str]) -> str:
    """The code in `available` for Telegram's `language_code` (BCP 47, "kk-KZ"), else English, else the first.

    Nobody is given a language because of where they may come from: a Telegram in Kyrgyz or Ukrainian is answered in
    English, and the first screen offers all languages by their own names. `available` must not be empty.
    """
    primary = (language_code or "").replace("_", "-").partition("-")[0].lower()
    if primary in available:
        return primary
    return FALLBACK if FALLBACK in available else available[0]
