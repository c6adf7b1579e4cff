"""`kopru programme …`: workbooks are checked, and put into the database."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.app import programme
from bot.cli.operator import Operator
from bot.cli.workbooks import File, read_workbook
from bot.trouble import Trouble

if TYPE_CHECKING:
    from bot.reminders.foreseeing import Foreseen


@programme.command()
def check(file: File) -> None:
    """Name everything that is wrong in a workbook, cell by cell, and how to mend it. Exit status 1 if anything is."""
    read_workbook(Operator(), file)


@programme.command()
def template(
    file: Annotated[Path, typer.Argument(help="The .xlsx to write.")],
    language: Annotated[str, typer.Option(help="Of its example and its notes: en, ru, kk, az or tr.")] = "",
) -> None:
    """Write a workbook to start from: an example, with a note on each column."""
    from bot.programmes.workbook.template import template_apart

    operator = Operator()

    async def write() -> None:
        content = await template_apart(language or operator.language)
        try:
            with file.open("xb") as out:  # somebody's work is never written over
                out.write(content)
        except OSError:
            raise Trouble("template-not-written", file=str(file)) from None

    operator.run(write())
    operator.say("template-written", file=str(file))


@programme.command()
def load(
    file: File,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask, even if people will be told.")] = False,
) -> None:
    """Check a workbook, say what it changes, and put its programme into the database, in place of an earlier version.

    It asks before people are told of changes. Where nobody is there to answer, nothing changes without --yes.
    """
    from bot import loading

    operator = Operator()
    settings = operator.settings()
    book = read_workbook(operator, file)
    foreseen = operator.run(loading.foresee(settings, book))
    _say_changes(operator, foreseen)
    if foreseen.told and not yes:
        operator.ask("load-question", otherwise="load-stopped", silent="load-needs-yes")
    applied = operator.run(loading.apply(settings, foreseen))
    title = book.programme.text(book.programme.title, operator.language)
    operator.say("loaded", programme=title, link=f"?start=p-{book.programme.slug}")
    if applied.told:
        operator.say("load-told", people=applied.told)


def _say_changes(operator: Operator, foreseen: "Foreseen") -> None:
    from bot.screens.changes import say_changes
    from bot.screens.words import Words
    from bot.screens.workbook_desk import plain

    programme = foreseen.book.programme
    for change in say_changes(Words(operator.texts, operator.language), foreseen.changes, programme):
        operator.out.print(f"• {plain(change)}", markup=False)
    if foreseen.told:
        operator.proclaim("bold", "load-would-tell", people=foreseen.told)
