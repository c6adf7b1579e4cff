"""Which language a column is in: "Қазақша (kk)", "kk" and "Kazakh" all mean kk."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.language.languages import LANGUAGES
from bot.language.letters import fold

_CODE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_WITH_CODE: Final = re.compile(rf".*\(\s*({_CODE.pattern})\s*\)\s*")
_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kazakh": "kk",
        "azerbaijani": "az",
        "azeri": "az",
        "russian": "ru",
        "english": "en",
        "turkish": "tr",
    }
    | {fold(language.own_name): code for code, language in LANGUAGES.items()}
)


def language_code(written: str) -> str:
    """The code for a language as a heading writes it; for a name that isn't known, the name itself."""
    written = written.strip()
    if match := _WITH_CODE.fullmatch(written):
        return match[1].lower()
    if known := _NAMES.get(fold(written)):
        return known
    return written.lower() if _CODE.fullmatch(written) else written
