"""A workbook that a command is given: read, and its faults named."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.operator import Operator

if TYPE_CHECKING:
    from bot.programmes.workbook import Fault, Workbook

File = Annotated[Path, typer.Argument(help="The workbook: .xlsx, or Markdown tables (.md).")]


def read_workbook(operator: Operator, file: Path) -> "Workbook":
    """The workbook, after saying what it holds. Ends the program with status 1, naming every fault there is."""
    from bot.programmes.reminder import effective
    from bot.programmes.workbook import Faults, read_apart

    async def read() -> "Workbook | Faults":
        try:
            return await read_apart(file)
        except Faults as faults:
            return faults

    book = operator.run(read())
    if isinstance(book, Faults):
        operator.proclaim("bold red", "check-problems", file=file.name, count=len(book.faults))
        _list(operator, book.faults)
        raise typer.Exit(1)
    asked = sum(question.askable for question in book.form.questions)
    languages = ", ".join(book.form.languages)
    operator.proclaim("bold green", "check-fine", file=file.name, count=asked, languages=languages)
    operator.say("check-holds", events=len(book.events), reminders=len(effective(book.reminders)))
    if book.warnings:
        operator.proclaim("yellow", "check-warnings", count=len(book.warnings))
        _list(operator, book.warnings)
    return book


def _list(operator: Operator, faults: Sequence["Fault"]) -> None:
    from bot.screens.faults import say_place
    from bot.screens.words import Words

    words = Words(operator.texts, operator.language)
    for fault in faults:
        place = say_place(words, fault)
        operator.out.print(f"• {place}: " if place else "• ", style="bold", end="", markup=False)
        operator.say(fault.key, **fault.args)
