"""`kopru grant`."""

from typing import Annotated

import typer

from bot.cli.app import cli
from bot.cli.operator import Operator


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
