"""`kopru rehearse`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from bot import logs
from bot.cli.app import cli
from bot.cli.operator import Operator
from bot.cli.workbooks import File, read_workbook
from bot.trouble import Trouble


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
    book = read_workbook(operator, file)
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
