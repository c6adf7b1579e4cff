"""Reading a programme from a spreadsheet, in a process of its own.

The libraries that read spreadsheets are large and the files come from outside: a process with bounds of time and memory
keeps both away from the bot that serves people.
"""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from bot.programmes.workbook.book import Fault, Faults, Workbook
from bot.trouble import Trouble

SECONDS = 60
MEMORY = 2 * 2**30  # bytes of address space


def read(path: Path) -> Workbook:
    """The programme in this file, read here. Raises Faults with everything that is wrong, or Trouble."""
    # Imported here: it takes a third of a second and ten megabytes.
    from bot.forms.reader.problems import Problem, WorkbookProblems  # noqa: PLC0415
    from bot.forms.reader.sheets import read_sheets  # noqa: PLC0415
    from bot.forms.reader.workbook import form_of  # noqa: PLC0415
    from bot.programmes.workbook.programme_sheet import SHEET, SheetReader  # noqa: PLC0415

    def faults(problems: Sequence[Problem]) -> tuple[Fault, ...]:
        return tuple(
            Fault(each.key, dict(each.args), each.sheet, each.row, each.column, each.cell) for each in problems
        )

    problems: list[Problem] = []
    try:
        sheets = read_sheets(path)
    except OSError:
        raise Trouble("file-unreadable", path=str(path)) from None
    except WorkbookProblems as found:
        raise Faults(faults(found.problems)) from None
    form = programme = None
    warnings: list[Problem] = []
    try:
        read_form = form_of(sheets, form_id=path.stem)
        form = read_form.form
        warnings.extend(read_form.warnings)
    except WorkbookProblems as found:
        problems.extend(found.problems)
    if SHEET in sheets:
        reader = SheetReader(sheets[SHEET])
        programme = reader.read(_slug(form.id if form else path.stem))
        problems.extend(reader.problems)
        warnings.extend(reader.warnings)
    else:
        problems.append(Problem("programme-sheet-missing"))
    if problems or form is None or programme is None:
        raise Faults(faults(problems))
    return Workbook(programme, form, warnings=faults(warnings))


async def read_apart(path: Path) -> Workbook:
    """The same, in a process of its own with bounds of time and memory. Raises Faults or Trouble."""
    spec = find_spec("bot")
    root = str(Path(spec.origin).parents[1]) if spec and spec.origin else ""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.programmes.workbook",
        str(path),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))},
    )
    try:
        async with asyncio.timeout(SECONDS):
            out, _ = await process.communicate()
    except TimeoutError:
        process.kill()
        await process.wait()
        raise Trouble("workbook-failed") from None
    try:
        said = json.loads(out)
    except ValueError:
        raise Trouble("workbook-failed") from None
    if "trouble" in said:
        raise Trouble(said["trouble"], **said["args"])
    if "faults" in said:
        raise Faults([Fault(**each) for each in said["faults"]])
    return Workbook.from_json(said["workbook"])


def _slug(name: str) -> str:
    """A name as links can carry it: https://core.telegram.org/bots/features#deep-linking allows 64 characters."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
    readable = "-".join(part for part in kept.split("-") if part)[:60]
    return readable or f"programme-{sha256(name.encode()).hexdigest()[:8]}"


def main(path: Path) -> None:
    """What the process apart does: read within bounds, and say what it found as JSON."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        book = read(path)
    except Faults as error:
        said: dict[str, object] = {"faults": [asdict(fault) for fault in error.faults]}
    except Trouble as error:
        said = {"trouble": error.key, "args": dict(error.details)}
    else:
        said = {"workbook": book.to_json()}
    sys.stdout.write(json.dumps(said))
