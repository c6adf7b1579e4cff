"""What is wrong in a workbook, in words: where it is, and how to mend it."""

from bot.programmes.workbook.book import Fault
from bot.screens.words import Words


def say_place(words: Words, fault: Fault) -> str:
    """Where it is, as exactly as is known, as plain text; empty for the file as a whole."""
    if not fault.sheet:
        return ""
    kind = (
        "cell"
        if fault.cell
        else "row-column"
        if fault.row and fault.column
        else "row"
        if fault.row
        else "column"
        if fault.column
        else "sheet"
    )
    where = {"sheet": fault.sheet, "row": str(fault.row), "column": fault.column, "cell": fault.cell}
    return words.plain(f"workbook-where-{kind}", **where)


def say_fault(words: Words, fault: Fault) -> str:
    """The place and the problem, as plain text."""
    place = say_place(words, fault)
    said = words.plain(fault.key, **fault.args)
    return f"{place}: {said}" if place else said
