"""An export, made in a process apart that opens the database by itself.

So neither the bot's time nor its memory is taken, and nothing of it lies in the clear beside the database: the process
is told the key on its standard input, and says the file on its standard output. What openpyxl puts into temporary files
while it writes lies in a folder for the owner alone, which goes whatever happens.
"""

import json
import sys
import tempfile
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
from bot.exports.wish import ANNOUNCEMENTS, APPLICATIONS, CSV, EVENTS, TRAIL, XLSX, Wish
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
    with tempfile.TemporaryDirectory(prefix="kopru-") as folder:
        given = json.dumps({"path": str(path), "key": key, "folder": folder, "wish": asdict(wish)}).encode()
        out = await run_apart("bot.exports.making", given=given, failed="export-not-made")
    head, _, content = out.partition(b"\n")
    return Exported(content, ending(wish), json.loads(head))


def ending(wish: Wish) -> str:
    """How the name of its file ends."""
    if wish.format == XLSX:
        return ".xlsx"
    return ".csv" if len(wish.what) == 1 else ".zip"


def make(tx: Tx, wish: Wish, texts: Texts) -> tuple[bytes, dict[str, int]]:
    """The file, and how many rows of what are in it."""
    shelf, say = Shelf(), partial(texts.plain, wish.language)
    tables = [MAKERS[what](tx, shelf, wish, say) for what in wish.what]
    content, counts = to_csv(tables, wish.language) if wish.format == CSV else to_xlsx(tables)
    return content, dict(zip(wish.what, counts, strict=True))


def main() -> None:
    """What the process apart does: the wish comes in as JSON; a line with the counts goes out, then the file."""
    stay_within_bounds()
    given = json.load(sys.stdin)
    tempfile.tempdir = given["folder"]
    facts = given["wish"]
    wish = Wish(**facts | {"what": tuple(facts["what"])})
    connection = connect(Path(given["path"]), given["key"], read_only=True)
    connection.execute("BEGIN")  # one snapshot for all tables
    content, counts = make(Tx(connection), wish, Texts.load([wish.language]))
    connection.close()
    sys.stdout.buffer.write(json.dumps(counts).encode() + b"\n" + content)


if __name__ == "__main__":
    main()
