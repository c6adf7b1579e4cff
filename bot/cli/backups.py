"""`kopru backup` and `kopru restore`."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.app import cli
from bot.cli.operator import Operator

if TYPE_CHECKING:
    from bot.database.sealed import Contents
    from bot.keeping import Prospect


@cli.command()
def backup() -> None:
    """Make an encrypted backup now, and check it. The bot may run meanwhile; it makes one each night by itself."""
    from bot.app.backing_up import back_up
    from bot.clock import Clock
    from bot.language.numbers import say_size

    operator = Operator()
    settings = operator.settings()

    async def make() -> Path:
        return back_up(settings, Clock().now()).path

    made = operator.run(make())
    size = say_size(made.stat().st_size, operator.language)
    operator.proclaim("bold green", "backup-made", path=str(made), size=size)
    if made.stat().st_dev == settings.database.stat().st_dev:
        operator.proclaim("yellow", "backup-same-disk")


@cli.command()
def restore(
    file: Annotated[Path, typer.Argument(help="The backup.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False,
) -> None:
    """Put a backup in the place of the database, which is kept aside. The bot must be stopped.

    It checks the backup, says what it holds and what it would replace, and asks.
    """
    from bot import keeping

    operator = Operator()
    settings = operator.settings()

    async def look() -> "Prospect":
        return keeping.look(settings, file)

    async def replace() -> Path | None:
        return keeping.restore(settings, prospect)

    prospect = operator.run(look())
    operator.proclaim("bold green", "restore-backup", when=say_moment(prospect.made_at), **holding(prospect.coming))
    if prospect.present:
        operator.say("restore-present", **holding(prospect.present))
    else:
        operator.say("restore-unreadable" if prospect.there else "restore-none")
    if prospect.there and not yes:
        operator.ask("restore-question", otherwise="restore-stopped", silent="restore-needs-yes")
    aside = operator.run(replace())
    operator.proclaim("bold green", "restored")
    if aside:
        operator.say("restored-aside", path=str(aside))
    operator.say("restored-after")


def holding(contents: "Contents") -> dict[str, int]:
    """How much a database holds, as messages take it."""
    return {
        "programmes": contents.programmes,
        "people": contents.people,
        "applications": contents.applications,
    }


def say_moment(moment: datetime) -> str:
    """A moment as a terminal shows it, in UTC."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"
