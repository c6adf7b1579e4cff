"""Where an answer stands in a form that repeats itself.

A question outside of every repeat has its name as its address. Within repeats the rows it stands in follow, outermost
first and counted from 1: "language[2]" is the question `language` of the second row, "month[2,1]" that of the first
inner row in it.
"""

from collections.abc import Sequence
from typing import TypeAlias

Rows: TypeAlias = tuple[int, ...]
"""The row in each repeat around something, outermost first, from 1. () outside of every repeat."""


def address(name: str, rows: Rows = ()) -> str:
    """The address of a question, of a repeat or of a group's key in those rows."""
    return f"{name}[{','.join(map(str, rows))}]" if rows else name


def named(written: str) -> tuple[str, Rows]:
    """The name and the rows of an address."""
    if not written.endswith("]"):
        return written, ()
    name, _, rows = written[:-1].partition("[")
    return name, tuple(map(int, rows.split(",")))


def shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the repeats around two things are the same ones."""
    depth = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        depth += 1
    return depth
