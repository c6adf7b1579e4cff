"""A workbook that a command is given: read, and its faults named."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot.cli.operator import Operator

if TYPE_CHECKING:
    from bot.forms.form import Form
    from bot.programmes.workbook import Fault, Workbook

File = Annotated[Path, typer.Argument(help="The workbook: .xlsx or .md, or a .zip with it and its .csv files.")]


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
        _refuse(operator, file, book.faults)
    _praise(operator, file, book.form)
    operator.say("check-holds", events=len(book.events), reminders=len(effective(book.reminders)))
    _doubt(operator, book.warnings)
    return book


def read_form(operator: Operator, file: Path, *, quiet: bool = False) -> "Form":
    """The form, whether or not there is a programme with it; unless `quiet`, after saying what it holds.

    Ends the program with status 1, naming every fault there is.
    """
    from bot.programmes.workbook import Faults, read_form_apart

    async def read() -> "tuple[Form, tuple[Fault, ...]] | Faults":
        try:
            return await read_form_apart(file)
        except Faults as faults:
            return faults

    found = operator.run(read())
    if isinstance(found, Faults):
        _refuse(operator, file, found.faults)
    form, warnings = found
    if not quiet:
        _praise(operator, file, form)
        _doubt(operator, warnings)
    return form


def _refuse(operator: Operator, file: Path, faults: Sequence["Fault"]) -> NoReturn:
    operator.proclaim("bold red", "check-problems", file=file.name, count=len(faults))
    _list(operator, faults)
    raise typer.Exit(1)


def _praise(operator: Operator, file: Path, form: "Form") -> None:
    asked = sum(question.askable for question in form.questions)
    operator.proclaim("bold green", "check-fine", file=file.name, count=asked, languages=", ".join(form.languages))


def _doubt(operator: Operator, warnings: Sequence["Fault"]) -> None:
    if warnings:
        operator.proclaim("yellow", "check-warnings", count=len(warnings))
        _list(operator, warnings)


def _list(operator: Operator, faults: Sequence["Fault"]) -> None:
    from bot.screens.faults import say_place
    from bot.screens.words import Words

    words = Words(operator.texts, operator.language)
    for fault in faults:
        place = say_place(words, fault)
        operator.out.print(f"• {place}: " if place else "• ", style="bold", end="", markup=False)
        operator.say(fault.key, **fault.args)
