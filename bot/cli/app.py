"""The program `kopru`, which the commands beside this file join. Help is English."""

from typing import Annotated

import typer

from bot import __version__

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
forms = typer.Typer(no_args_is_help=True, help="Forms by themselves: any XLSForm, with or without a programme.")
cli.add_typer(forms, name="forms")


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
