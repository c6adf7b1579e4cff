"""Letters as each alphabet has them: matching what was typed, sorting, capitals; Python alone gets İ, ı and ə wrong."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

ALPHABETS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz",  # w, in foreign names only, goes after v
        "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "en": "abcdefghijklmnopqrstuvwxyz",
        "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",  # q, w and x in foreign names only
    }
)
_DOTTED_AND_DOTLESS: Final = frozenset({"az", "tr"})
# What people type for a letter that their keyboard lacks; the marks of ç, ö or ё are taken off by Unicode's own rules.
_TYPED: Final = dict(zip("ıəłøđқңғүұөәһі’ʼ‘–—", "ielodкнгууоахи'''--", strict=True))


class _Bare(dict[int, str]):
    """Small letters as `fold` leaves them; each is worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", _TYPED.get(chr(code), chr(code)))
        kept = (_TYPED.get(part, part) for part in parts if unicodedata.category(part) not in {"Mn", "Cf"})
        bare = self[code] = "".join(kept)
        return bare


_BARE: Final = _Bare()


def fold(text: str) -> str:
    """The form in which two spellings of one word are equal: "Қыркүйек" and "кыркуйек", "İlham" and "ILHAM".

    Both are brought to what a plain keyboard has: ә→а, ғ→г, қ→к, ң→н, ө→о, ұ and ү→у, һ→х, і→и, ё→е, й→и; ə→e, ğ→g,
    ı→i, ö→o, ş→s, ü→u, ç→c, ł→l, ø→o, đ→d. Latin and Cyrillic letters stay apart. For comparing only, never for
    showing: it loses case, marks, invisible characters and doubled spaces.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFC", text.casefold().translate(_BARE)).split())


def lower(text: str, language: str) -> str:
    """Small letters; in Azerbaijani and Turkish İ becomes i and I becomes ı."""
    if language in _DOTTED_AND_DOTLESS:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()


def capitalize(text: str, language: str) -> str:
    """The first letter a capital, the rest untouched; in Azerbaijani and Turkish "iyun" becomes "İyun"."""
    if text.startswith("i") and language in _DOTTED_AND_DOTLESS:
        return "İ" + text[1:]
    return text[:1].upper() + text[1:]


def sort_key(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """A key for `sorted` by the language's alphabet: signs, digits, its own letters, then letters of other alphabets.

    A letter with a mark that the alphabet lacks (â in Turkish, é in English) counts as the letter without it.
    """
    alphabet = ALPHABETS[language]
    return tuple(_rank(char, alphabet) for char in lower(unicodedata.normalize("NFC", text).strip(), language))


@lru_cache(maxsize=4096)
def _rank(char: str, alphabet: str) -> tuple[int, int]:
    for letter in (char, unicodedata.normalize("NFD", char)[0]):
        if (place := alphabet.find(letter)) >= 0:
            return 2, place
    if char.isalpha():
        return 3, ord(char)
    return int(char.isdigit()), ord(char)
