"""`kopru key …`: the key that encrypts the database."""

from typing import TYPE_CHECKING

import typer

from bot.cli.app import cli
from bot.cli.operator import Operator

if TYPE_CHECKING:
    from bot.keeping import Rotated

keys = typer.Typer(no_args_is_help=True, help="The key that encrypts the database.")
cli.add_typer(keys, name="key")


@keys.command("check")
def check_key() -> None:
    """Say where the key is, and whether it opens the database."""
    from bot import keeping

    operator = Operator()
    settings = operator.settings()

    async def check() -> bool:
        return keeping.check_key(settings)

    opens = operator.run(check())
    operator.proclaim("bold green", "key-fits" if opens else "key-unused", path=str(settings.key_file))


@keys.command()
def rotate() -> None:
    """Encrypt the database and the backups within reach with a new key. The bot must be stopped."""
    from bot import keeping

    operator = Operator()
    settings = operator.settings()

    async def change() -> "Rotated":
        return keeping.rotate_key(settings)

    rotated = operator.run(change())
    operator.proclaim("bold green", "key-rotated", path=str(settings.key_file))
    operator.say("key-resealed", count=rotated.resealed)
    for file in rotated.left:
        operator.proclaim("yellow", "key-not-resealed", path=str(file))
    operator.say("key-former", path=str(rotated.former))
