"""`kopru export`."""

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.app import cli
from bot.cli.operator import Operator
from bot.trouble import Trouble

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.exports.making import Exported


class Table(StrEnum):
    """What can be exported."""

    APPLICATIONS = "applications"
    EVENTS = "events"
    ANNOUNCEMENTS = "announcements"
    TRAIL = "trail"


@cli.command()
def export(
    programme: Annotated[str, typer.Argument(help="The programme's name, as in its link (form_id of the workbook).")],
    what: Annotated[list[Table] | None, typer.Option(help="Which tables; may be given several times.")] = None,
    format_: Annotated[
        Literal["xlsx", "csv"], typer.Option("--format", help="Several tables as .csv come as .zip.")
    ] = "xlsx",
    names: Annotated[
        bool, typer.Option("--names/--labels", help="Questions and choices by their names, or as people read them.")
    ] = False,
    language: Annotated[
        Literal["kk", "az", "ru", "en", "tr"] | None, typer.Option(help="Language of headings, labels and order.")
    ] = None,
    sensitive: Annotated[
        bool, typer.Option("--sensitive", help="With sensitive answers and phone numbers of minors.")
    ] = False,
    to: Annotated[Path | None, typer.Option(dir_okay=False, help="The file to write.")] = None,
) -> None:
    """Write a programme's applications, events, announcements or audit trail into a file; that is recorded."""
    operator = Operator(language)
    settings = operator.settings()
    made = operator.run(
        _export(settings, programme, what or [Table.APPLICATIONS], format_, names, operator.language, sensitive)
    )
    file = to or Path(f"{programme}{made.ending}")
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # nobody else's to read
        with os.fdopen(descriptor, "wb") as out:
            out.write(made.content)
    except OSError:
        operator.complain(Trouble("export-not-written", file=str(file)))
        raise typer.Exit(1) from None
    operator.say("export-written", file=str(file), rows=sum(made.counts.values()))


async def _export(
    settings: "Settings", slug: str, what: list[Table], format_: str, names: bool, language: str, sensitive: bool
) -> "Exported":
    """The file, and that it was made is recorded. Raises Trouble."""
    from bot.app import open_database
    from bot.clock import Clock
    from bot.exports.making import export as make
    from bot.exports.wish import TABLES, Wish
    from bot.people import audit

    database = await open_database(settings, exclusive=False)
    try:
        known: dict[str, int] = await database.read(
            lambda tx: dict(tx.all("SELECT slug, id FROM programmes ORDER BY slug"))
        )
        if slug not in known:
            raise Trouble("programme-unknown", name=slug, known=", ".join(known) or "–")
        tables = tuple(table for table in TABLES if table in what)
        wish = Wish(known[slug], tables, language, format_, names, sensitive)
        made = await make(database.path, database.key, wish)
        await database.write(
            audit.note,
            Clock().stamp(),
            audit.OPERATOR,
            "export-sensitive" if sensitive else "export-programme",
            None,
            known[slug],
            details={**made.counts, "format": format_},
        )
    finally:
        await database.close()
    return made
