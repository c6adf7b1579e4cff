"""An export, made in a process apart that opens the database by itself.

So neither the bot's time nor its memory is taken, and nothing of it lies in the clear beside the database: the process
is told the key on its standard input, and says the file on its standard output.
"""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from bot.apart import run_apart, stay_within_bounds
from bot.database import Tx
from bot.database.connection import connect
from bot.exports import announcements, applications, places, trail
from bot.exports.csvs import to_csv
from bot.exports.table import Say, Table
from bot.exports.wish import ANNOUNCEMENTS, APPLICATIONS, CSV, EVENTS, TRAIL, Wish
from bot.exports.xlsx import to_xlsx
from bot.language.texts import Texts
from bot.programmes.store import Shelf

MAKERS: Final[Mapping[str, Callable[[Tx, Shelf, Wish, Say], Table]]] = {
    APPLICATIONS: applications.table,
    EVENTS: places.table,
    ANNOUNCEMENTS: announcements.table,
    TRAIL: trail.table,
}


class Exported(NamedTuple):
    """A file: what is in it, how its name ends, and how many rows of what."""

    content: bytes
    ending: str
    counts: Mapping[str, int]


async def export(path: Path, key: str | None, wish: Wish) -> Exported:
    """What is wished of the database at `path`, as it is now. Raises Trouble."""
    given = json.dumps({"path": str(path), "key": key, "wish": asdict(wish)}).encode()
    out = await run_apart("bot.exports.making", given=given, failed="export-not-made")
    head, _, content = out.partition(b"\n")
    ending, counts = json.loads(head)
    return Exported(content, ending, counts)


def make(tx: Tx, wish: Wish, texts: Texts) -> Exported:
    """The same, made here, within one transaction."""
    shelf, say = Shelf(), partial(texts.plain, wish.language)
    tables = [MAKERS[what](tx, shelf, wish, say) for what in wish.what]
    if wish.format == CSV:
        content, counts, ending = to_csv(tables, wish.language)
    else:
        (content, counts), ending = to_xlsx(tables), ".xlsx"
    return Exported(content, ending, dict(zip(wish.what, counts, strict=True)))


def main() -> None:
    """What the process apart does: the wish comes in as JSON; a line about the file goes out, then the file."""
    stay_within_bounds()
    given = json.load(sys.stdin)
    facts = given["wish"]
    wish = Wish(**facts | {"what": tuple(facts["what"])})
    connection = connect(Path(given["path"]), given["key"], read_only=True)
    connection.execute("BEGIN")  # one snapshot for all tables
    made = make(Tx(connection), wish, Texts.load([wish.language]))
    connection.close()
    sys.stdout.buffer.write(json.dumps([made.ending, made.counts]).encode() + b"\n" + made.content)


if __name__ == "__main__":
    main()
