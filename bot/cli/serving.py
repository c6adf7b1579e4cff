"""`kopru run` and `kopru doctor`."""

import sys

import typer

from bot import __version__, logs
from bot.cli.app import cli
from bot.cli.operator import Operator


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
