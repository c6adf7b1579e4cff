"""The commands: `kopru …`, also `python -m bot …`. Help is English; all else is said in the operator's language."""

import asyncio
import os
import sys
from collections.abc import Coroutine, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

import typer
from rich.console import Console

from bot import __version__, logs
from bot.config import LANGUAGES, Settings, read_settings
from bot.language.languages import choose
from bot.language.texts import Texts
from bot.trouble import Trouble

if TYPE_CHECKING:
    from bot.programmes.workbook import Fault, Workbook
    from bot.reminders.foreseeing import Foreseen

R = TypeVar("R")

WRONG_SETTING = 2

cli = typer.Typer(
    name="kopru",
    help="Köprü: a Telegram bot that runs youth and volunteer exchange programmes.",
    epilog="Settings are read from the environment or .env: KOPRU_BOT_TOKEN, KOPRU_DATA_DIR … (see README.md).",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
programme = typer.Typer(no_args_is_help=True, help="Programmes, described in workbooks (.xlsx, or Markdown tables).")
cli.add_typer(programme, name="programme")


class Operator:
    """Speaks to whoever runs the bot, in the language of their terminal."""

    def __init__(self, language: str | None = None) -> None:
        wished = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en")
        self.language = language or choose(wished.partition(".")[0], LANGUAGES)
        self.texts = Texts.load([self.language])
        self.out = Console(highlight=False, soft_wrap=True)
        self.errors = Console(stderr=True, highlight=False, soft_wrap=True)

    def words(self, key: str, /, **args: str | int) -> str:
        """A message as plain text."""
        return self.texts.plain(self.language, key, **args)

    def say(self, key: str, /, **args: str | int) -> None:
        """A message on standard output."""
        self.out.print(self.words(key, **args), markup=False)

    def proclaim(self, style: str, key: str, /, **args: str | int) -> None:
        """A message in colour."""
        self.out.print(self.words(key, **args), style=style, markup=False)

    def complain(self, trouble: Trouble) -> None:
        """What is wrong and how to mend it, on standard error."""
        self.errors.print(self.words(trouble.key, **trouble.details), style="red", markup=False)
        if trouble.key.startswith("setting-"):
            self.errors.print(self.words("setting-wrong-advice"), markup=False)

    def settings(self) -> Settings:
        """The settings. Ends the program with status 2, saying which is wrong."""
        try:
            return read_settings()
        except Trouble as trouble:
            self.complain(trouble)
            raise typer.Exit(WRONG_SETTING) from None

    def run(self, work: Coroutine[Any, Any, R]) -> R:
        """What `work` gives. Ends the program saying what is wrong: status 2 for a setting, else 1."""
        try:
            with asyncio.Runner(loop_factory=_loop_factory()) as runner:
                return runner.run(work)
        except* Trouble as group:
            trouble = _first(group)
            self.complain(trouble)
            wrong_setting = trouble.key.startswith(("setting-", "key-", "database-", "token-", "listen-"))
            status = WRONG_SETTING if wrong_setting else 1
        raise typer.Exit(status)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Köprü {__version__}")
        raise typer.Exit


@cli.callback()
def options(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Köprü: a Telegram bot that runs youth and volunteer exchange programmes."""


@cli.command()
def run() -> None:
    """Serve people. Without KOPRU_BOT_TOKEN: start the built-in Telegram simulator and say where its chat page is."""
    from bot.run import run as serve

    operator = Operator()
    settings = operator.settings()
    logs.configure(settings.log)
    operator.run(serve(settings, operator))


@cli.command()
def doctor() -> None:
    """Look at everything the bot needs, and say how to mend what is wrong. Exit status 1 if something is."""
    from bot.doctor import examine

    operator = Operator()
    settings = operator.settings()

    async def look() -> int:
        ill = 0
        async for finding in examine(settings, operator.language):
            ill += not finding.well
            mark, style = ("✓", "green") if finding.well else ("✗", "red")
            operator.out.print(f"{mark} {operator.words(finding.name)}: ", style=style, end="", markup=False)
            operator.say(finding.key, **finding.args)
        return ill

    python = sys.version.partition(" ")[0]
    operator.proclaim("bold", "doctor-title", version=__version__, python=python)
    ill = operator.run(look())
    if ill:
        operator.proclaim("bold red", "doctor-ill", count=ill)
        raise typer.Exit(1)
    operator.proclaim("bold green", "doctor-fine")


File = Annotated[Path, typer.Argument(help="The workbook: .xlsx, or Markdown tables (.md).")]


@programme.command()
def check(file: File) -> None:
    """Name everything that is wrong in a workbook, cell by cell, and how to mend it. Exit status 1 if anything is."""
    _read(Operator(), file)


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
    book = _read(operator, file)
    foreseen = operator.run(loading.foresee(settings, book))
    _say_changes(operator, foreseen)
    if foreseen.told and not yes:
        _ask(operator)
    applied = operator.run(loading.apply(settings, foreseen))
    title = book.programme.text(book.programme.title, operator.language)
    operator.say("loaded", programme=title, link=f"?start=p-{book.programme.slug}")
    if applied.told:
        operator.say("load-told", people=applied.told)


@cli.command()
def rehearse(
    file: File,
    people: Annotated[int, typer.Option(min=3, max=40, help="How many young people play.")] = 8,
    save: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write the report as a web page into this file (.html).")
    ] = None,
    language: Annotated[
        Literal["kk", "az", "ru", "en", "tr"] | None, typer.Option(help="Language of the report.")
    ] = None,
) -> None:
    """Play a whole programme with invented people, in seconds: who gets which message when, and what looks wrong."""
    from bot.rehearsal import page, terminal
    from bot.rehearsal.play import rehearse as play
    from bot.rehearsal.saying import Report
    from bot.screens.words import Words

    operator = Operator(language)
    settings = operator.settings()
    logs.configure(settings.log)
    book = _read(operator, file)
    rehearsal = operator.run(play(settings, book, people, operator.language))
    report = Report(rehearsal, Words(operator.texts, operator.language))
    if save is None:
        operator.out.print(terminal.timelines(report), soft_wrap=False)
    else:
        try:
            save.write_text(page.to_html(report), "utf-8")
        except OSError:
            operator.complain(Trouble("rehearsal-not-saved", file=str(save)))
            raise typer.Exit(1) from None
        operator.say("rehearsal-saved", file=str(save))
    operator.out.print(terminal.findings(report), soft_wrap=False)


@cli.command()
def grant(
    person_id: Annotated[int, typer.Argument(help="Telegram's id of somebody who has talked to the bot.")],
    programme_name: Annotated[
        str | None, typer.Option("--programme", help="Coordinator of this programme; without it: administrator.")
    ] = None,
) -> None:
    """Make somebody administrator, or coordinator of one programme."""
    from bot.app import open_database
    from bot.clock import Clock
    from bot.programmes.store import grant_role

    operator = Operator()
    settings = operator.settings()

    async def give() -> bool:
        database = await open_database(settings, exclusive=False)
        try:
            return await database.write(grant_role, person_id, programme_name, Clock().stamp())
        finally:
            await database.close()

    if not operator.run(give()):
        operator.say("granted-already", id=str(person_id))
    elif programme_name:
        operator.say("granted-coordinator", id=str(person_id), programme=programme_name)
    else:
        operator.say("granted-administrator", id=str(person_id))


def at_a_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty()


def main() -> None:
    """The command's entry point."""
    cli()


def _read(operator: Operator, file: Path) -> "Workbook":
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


def _say_changes(operator: Operator, foreseen: "Foreseen") -> None:
    from bot.screens.changes import say_changes
    from bot.screens.words import Words
    from bot.screens.workbook_desk import plain

    programme = foreseen.book.programme
    for change in say_changes(Words(operator.texts, operator.language), foreseen.changes, programme):
        operator.out.print(f"• {plain(change)}", markup=False)
    if foreseen.told:
        operator.proclaim("bold", "load-would-tell", people=foreseen.told)


def _ask(operator: Operator) -> None:
    """Go on only if the operator wants it. Ends the program otherwise, with status 1 where they can't be asked."""
    if not at_a_terminal():
        operator.complain(Trouble("load-needs-yes"))
        raise typer.Exit(1)
    if not typer.confirm(operator.words("load-question")):
        operator.say("load-stopped")
        raise typer.Exit


def _first(group: BaseExceptionGroup[Trouble]) -> Trouble:
    inner: BaseException = group
    while isinstance(inner, BaseExceptionGroup):
        inner = inner.exceptions[0]
    if not isinstance(inner, Trouble):
        raise TypeError(type(inner).__name__)
    return inner


def _loop_factory() -> Any:
    """uvloop where it exists (not on Windows, nor on PyPy)."""
    if find_spec("uvloop") is None:
        return None
    import uvloop

    return uvloop.new_event_loop
