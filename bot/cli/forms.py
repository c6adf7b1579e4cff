"""`kopru forms …`: a form by itself is checked, and filled in at the terminal."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from bot.cli.app import forms
from bot.cli.operator import Operator
from bot.cli.workbooks import File, read_form
from bot.trouble import Trouble


@forms.command()
def check(file: File) -> None:
    """Name everything that is wrong in a form, cell by cell, and how to mend it. Exit status 1 if anything is."""
    read_form(Operator(), file)


@forms.command("try")
def try_form(
    file: File,
    language: Annotated[
        str | None, typer.Option(help="Read the form in this language (a code such as kk); else in the terminal's.")
    ] = None,
    answers: Annotated[
        Path | None,
        typer.Option(dir_okay=False, exists=True, help="Begin with these answers: JSON, question name -> answer."),
    ] = None,
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Pretend that it is this day, such as 2027-09-24.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print only the record; questions go to the standard error.")
    ] = False,
) -> None:
    """Fill in a form here as a participant does in the chat, and see the record that would be stored, as JSON.

    A line answers a question: words, or the numbers of options (several with spaces between). An empty line keeps what
    is proposed. /back, /skip, /review and /quit do what they say; for a photo or file write its path, or /photo.
    Lines may come from a pipe. Exit status 1 if they end before the form does.
    """
    from bot.cli.filling import Filling
    from bot.config import LANGUAGES
    from bot.forms.dialogue import Context

    operator = Operator(language if language in LANGUAGES else None)
    form = read_form(operator, file, quiet=True)
    now = datetime.now().astimezone()
    if today:
        now = now.replace(year=today.year, month=today.month, day=today.day)
    known = _answers(operator, answers)
    out = Console(stderr=True, highlight=False, soft_wrap=True) if as_json else operator.out
    filling = Filling(form, Context(now, language or operator.language), operator, out)
    record = filling.run(known, sys.stdin)
    if record is None:
        raise typer.Exit(1)
    typer.echo(json.dumps(record, ensure_ascii=False, indent=2))


def _answers(operator: Operator, file: Path | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        operator.complain(Trouble("filling-answers-wrong", file=str(file)))
        raise typer.Exit(1)
    return found
