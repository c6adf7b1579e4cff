"""Numbers, file sizes and lists as each language writes them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from babel.lists import format_list
from babel.numbers import format_decimal

from bot.language.languages import LANGUAGES

# Babel's Kazakh megabyte mixes a Latin M with a Cyrillic Б.
_SIZES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "kk": ("Б", "КБ", "МБ", "ГБ"),
        "az": ("B", "KB", "MB", "GB"),
        "ru": ("Б", "КБ", "МБ", "ГБ"),
        "en": ("B", "KB", "MB", "GB"),
        "tr": ("B", "KB", "MB", "GB"),
    }
)
_KAZAKH_AND: Final = " және "  # Babel has it for two things only


def say_number(number: float, language: str) -> str:
    """With the language's signs for thousands and decimals: "1,234.5", "1 234,5" (no-break spaces)."""
    return format_decimal(number, locale=LANGUAGES[language].locale)


def say_decimal(number: Decimal, language: str, *, grouped: bool) -> str:
    """All its digits, however many: "1234.5" or, `grouped`, "1,234.5"."""
    said = format_decimal(
        number, locale=LANGUAGES[language].locale, decimal_quantization=False, group_separator=grouped
    )
    return said.replace("\u202f", "\u00a0")


def say_size(size: int, language: str) -> str:
    """A file's size of `size` bytes, as phones show it (1 KB = 1,024 B), with one decimal at most: "2.4 MB"."""
    amount: float = size
    *smaller, largest = _SIZES[language]
    for unit in smaller:
        if amount < 1024:
            return f"{say_number(round(amount, 1), language)} {unit}"
        amount /= 1024
    return f"{say_number(round(amount, 1), language)} {largest}"


def say_list(items: Sequence[str], language: str) -> str:
    """The items with commas and the language's "and" before the last: "a, b and c". Empty for no items."""
    if language == "kk" and len(items) > 1:
        return ", ".join(items[:-1]) + _KAZAKH_AND + items[-1]
    return format_list(list(items), locale=LANGUAGES[language].locale)
