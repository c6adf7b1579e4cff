"""The words that may stand in the column `appearance`."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        # https://docs.getodk.org/form-question-types/ and https://docs.getodk.org/form-styling/
        """
        multiline numbers thousands-sep masked counter url hidden-answer printer show_formatted
        minimal quick autocomplete search compact quickcompact horizontal horizontal-compact columns columns-pack
        columns-flex no-buttons likert image-map map label list-nolabel list one-row randomized
        no-calendar month-year year ethiopian coptic islamic bikram-sambat myanmar persian buddhist
        rating picker vertical no-ticks distress bearing analog-scale spinner
        signature draw annotate new new-front front hide-input
        maps placement-map streets satellite terrain
        field-list table-list no-collapse pages summary first-child comment comments dynamic-calendar text-print
        """,
    )
)
_PATTERNS: Final = re.compile(r"w\d{1,2}|h\d{1,2}|columns-\d+|compact-\d+|quickcompact-\d+|c\d|dr|mergeable")
_CALLS: Final = re.compile(r"[\w-]+(?:\.[\w.-]+)?\s*\(.*\)|(?:ex|printer|intent):\S*(?:\(.*\))?", re.DOTALL)


def unknown(appearance: str) -> Iterator[tuple[str, str]]:
    """Each word that is none, with the one that was meant, or ""."""
    for word in _CALLS.sub(" ", appearance).split():
        if word.lower() not in _WORDS and not _PATTERNS.fullmatch(word.lower()):
            yield word, next(iter(get_close_matches(word.lower(), _WORDS, 1, 0.75)), "")
