"""`kopru purge`, `kopru erase`: what is past the time it is kept, and somebody who asks to be forgotten."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.app import cli
from bot.cli.operator import Operator

if TYPE_CHECKING:
    from bot.forgetting import Outlook

Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it. Without it nothing changes.")]


@cli.command()
def purge(yes: Yes = False) -> None:
    """Say what is past the time for which programmes keep it; with --yes, delete it. The running bot does so by itself,
    a week after it has told the coordinators; this doesn't wait for that week.
    """
    from bot import forgetting

    operator = Operator()
    settings = operator.settings()
    outlook = operator.run(forgetting.purge(settings, operator.language, do=yes))
    _say(operator, outlook)
    if outlook.nothing:
        operator.say("purge-nothing")
    else:
        operator.proclaim("bold green" if yes else "bold", "purge-done" if yes else "purge-dry")


@cli.command()
def erase(
    person_id: Annotated[int, typer.Argument(help="Telegram's id of somebody who has talked to the bot.")],
    yes: Yes = False,
) -> None:
    """Say what is stored about somebody; with --yes, erase it at once, for good. They are told in their chat."""
    from bot import forgetting

    operator = Operator()
    settings = operator.settings()
    counts = operator.run(forgetting.erase(settings, person_id, do=yes))
    for name, count in counts.items():
        section = "my-data-section-" + name.replace("_", "-")
        operator.say("purge-line", what=operator.words(section), count=count)
    operator.proclaim("bold green" if yes else "bold", "erase-done" if yes else "erase-dry", id=str(person_id))


def _say(operator: Operator, outlook: "Outlook") -> None:
    for title, until, counts in outlook.programmes:
        operator.proclaim("bold", "purge-programme", programme=title, date=until.isoformat())
        for table, count in counts.items():
            operator.say("purge-line", what=operator.words(f"purge-what-{table}"), count=count)
    for what, count in outlook.single.items():
        operator.say("purge-line", what=operator.words(f"purge-what-{what}"), count=count)
