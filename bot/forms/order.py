"""In which order the questions of a form are asked, row by row where it repeats itself."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.forms.addresses import Rows, address, named
from bot.forms.elements import Element, Elements

Key: TypeAlias = tuple[int, ...]
"""Sorts addresses as they are asked: places among the questions, and rows, by turns."""

_GATE: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class Block:
    """A repeat: the rows' items, and after all rows its gate, if that is asked."""

    gate: str
    asked: bool
    items: tuple["str | Block", ...]


class Order:
    """The askable questions in the form's order. `alone_place` gives the place of each outside of repeats, among
    questions and repeats; `repeats` are those that stand in no other."""

    def __init__(self, elements: Elements) -> None:
        self._items = _items(elements.root)
        self._places: dict[str, Key] = {}
        self._note(self._items, ())
        self.alone_place = {item: place for place, item in enumerate(self._items) if isinstance(item, str)}
        self._repeat_places = [place for place, item in enumerate(self._items) if isinstance(item, Block)]
        self.repeats: tuple[Block, ...] = tuple(item for item in self._items if isinstance(item, Block))

    def __contains__(self, name: str) -> bool:
        """Whether the question is ever asked."""
        return name in self._places

    def key(self, written: str) -> Key:
        """The key of an address. Raises KeyError for a question that is never asked."""
        name, rows = named(written)
        places = self._places[name]
        found: list[int] = []
        for place, row in zip(places, rows, strict=False):
            found += (place, row)
        return (*found, *places[len(rows) :])

    def first_in(self, gate: str, rows: Rows) -> Key:
        """The key with which those rows of a repeat begin; the last of `rows` is the repeat's own."""
        return (*self.key(address(gate, rows[:-1]))[:-1], rows[-1])

    def walk(self, count: Callable[[str], int], start: Key = ()) -> Iterator[str]:
        """The addresses from that key on. `count` gives the number of rows by a gate's address."""
        return _walk(self._items, (), count, start)

    def alone_before(self, key: Key) -> int:
        """How many questions outside of repeats come before that key."""
        return key[0] - bisect_left(self._repeat_places, key[0])

    def inside(self, block: Block, count: Callable[[str], int]) -> Iterator[str]:
        """The addresses of one of `repeats`."""
        return _walk((block,), (), count, ())

    def _note(self, items: Sequence["str | Block"], above: Key) -> None:
        for place, item in enumerate(items):
            if isinstance(item, str):
                self._places[item] = (*above, place)
            else:
                self._note(item.items, (*above, place))
                if item.asked:
                    self._places[item.gate] = (*above, place, _GATE)


def _items(element: Element) -> tuple[str | Block, ...]:
    found: list[str | Block] = []
    for child in element.children:
        if child.gate:
            found.append(Block(child.gate.name, child.gate.askable, _items(child)))
        elif child.question is None:
            found += _items(child)
        elif child.question.askable:
            found.append(child.question.name)
    return tuple(found)


def _walk(items: Sequence[str | Block], rows: Rows, count: Callable[[str], int], start: Key) -> Iterator[str]:
    first = start[0] if start else 0
    for place in range(first, len(items)):
        item = items[place]
        if isinstance(item, str):
            yield address(item, rows)
            continue
        within = start[1:] if start and place == first else ()
        gate = address(item.gate, rows)
        for row in range(within[0] if within else 1, count(gate) + 1):
            rest = within[1:] if within and row == within[0] else ()
            yield from _walk(item.items, (*rows, row), count, rest)
        if item.asked:
            yield gate
