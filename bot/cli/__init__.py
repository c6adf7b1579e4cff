"""The commands: `kopru …`, also `python -m bot …`. Help is English; all else is said in the operator's language.

A command is a file here that joins the program in `app.py`. It loads what it needs only when it runs, so that each
starts fast.
"""

from bot.cli.app import cli

from bot.cli import (  # isort: skip  the order in which help lists them
    serving,
    rehearsing,
    granting,
    exporting,
    backups,
    keys,
    forgetting,
    programmes,
    forms,
)

__all__ = [
    "backups",
    "cli",
    "exporting",
    "forgetting",
    "forms",
    "granting",
    "keys",
    "main",
    "programmes",
    "rehearsing",
    "serving",
]


def main() -> None:
    """The command's entry point."""
    cli()
