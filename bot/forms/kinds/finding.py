"""Finding a choice by what somebody types: its label in any language, its number, or some letters of it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from bot.forms.model import Choice
from bot.language.letters import fold
from bot.language.markdown import plain

MANY: Final = 8
"""Up to so many choices stand on the screen at once; among more, what is typed narrows the list."""

MOST_FOUND: Final = 200
"""More than these nobody leafs through: another letter is typed sooner."""

_LONGEST: Final = 200
_MOST_LOOKED_AT: Final = 1_000
_WORD: Final = re.compile(r"\w+")
_KEPT_INDEXES: Final = 32
_indexes: Final[dict[int, "Index"]] = {}


class Index:
    """The labels of one list, prepared for finding. `places` maps a choice's name to its place on the list."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self.choices = choices
        self.places = {choice.name: place for place, choice in enumerate(choices)}
        self._by_label: dict[str, set[int]] = {}
        self._of_line: list[int] = []
        lines, starts, at = [], [], 0
        for place, choice in enumerate(choices):
            for label in choice.label.values() or (choice.name,):
                folded = fold(plain(label))
                self._by_label.setdefault(folded, set()).add(place)
                line = f" {' '.join(_WORD.findall(folded))} \n"
                starts.append(at)
                lines.append(line)
                self._of_line.append(place)
                at += len(line)
        self._starts = starts
        self._text = "\n" + "".join(lines)

    def labelled(self, folded: str) -> set[int]:
        """The places of the choices with that whole label in some language."""
        return self._by_label.get(folded, set())

    def having(self, part: str) -> Iterator[tuple[int, str]]:
        """The place and the words of each label with that part, in the list's order. A label's words have a space
        before and after each, and a line break before the first."""
        at = self._text.find(part)
        while at >= 0:
            line = bisect_right(self._starts, max(0, at - (not part.startswith("\n")))) - 1
            end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text) - 1
            yield self._of_line[line], self._text[self._starts[line] + 1 : end]
            at = self._text.find(part, end)

    def has(self, part: str) -> bool:
        """Whether any label has that part."""
        return part in self._text

    def rarest(self, parts: Sequence[str]) -> str:
        """The part that the fewest labels have."""
        return min(parts, key=self._text.count) if len(parts) > 1 else parts[0]


def index_of(choices: Sequence[Choice]) -> Index:
    """The index of a list; it is kept, since the form's lists stay the same."""
    found = _indexes.get(id(choices))
    if found is None or found.choices is not choices:
        while len(_indexes) >= _KEPT_INDEXES:
            _indexes.pop(next(iter(_indexes), 0), None)
        found = _indexes[id(choices)] = Index(choices)
    return found


def typed_choice(typed: str, choices: Sequence[Choice], whole: Sequence[Choice]) -> str | None:
    """The name of the one among `choices` whose label in some language, or else whose number among them, was typed.
    `whole` is the list they are from."""
    wanted = fold(typed[:_LONGEST])
    if not wanted:
        return None
    index = index_of(whole)
    offered = _offered(choices, index)
    found = [place for place in index.labelled(wanted) if place in offered]
    if found:
        return whole[found[0]].name if len(found) == 1 else None
    number = wanted.removesuffix(".").removesuffix(")")
    if not number.isdecimal() or len(number) > 5 or not 1 <= int(number) <= len(choices):
        return None
    meant = choices[int(number) - 1].name
    speaking = (whole[place].name for place, _ in index.having(f" {number} ") if place in offered)
    return meant if all(name == meant for name in speaking) else None


def search(typed: str, choices: Sequence[Choice], whole: Sequence[Choice]) -> list[int]:
    """The places on the list `whole` of those among `choices` whose label in some language has what was typed.

    First those that begin with it, then those with words that do, then those with each of its words, then those with
    its letters anywhere; each in the form's order, `MOST_FOUND` at most.
    """
    words = _WORD.findall(fold(typed[:_LONGEST]))
    if not words:
        return []
    index = index_of(whole)
    offered = _offered(choices, index)
    phrase = " ".join(words)
    beginnings = [f" {word}" for word in words]
    found: dict[int, None] = {}
    together = ((f"\n {phrase}", ()), (f" {phrase}", ()))
    apart = ((index.rarest(beginnings), beginnings),)
    for part, every in (*together, *apart, (phrase, ())) if index.has(phrase) else apart:
        for place, line in islice(index.having(part), _MOST_LOOKED_AT):
            if place in offered and all(each in line for each in every):
                found[place] = None
                if len(found) == MOST_FOUND:
                    return list(found)
    return list(found)


def _offered(choices: Sequence[Choice], index: Index) -> range | set[int]:
    """The places of these choices."""
    if len(choices) == len(index.choices):
        return range(len(choices))
    return {index.places[choice.name] for choice in choices if choice.name in index.places}
