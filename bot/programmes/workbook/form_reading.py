"""Reading a form alone, from a workbook that need not describe a programme; here or in a process of its own."""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.apart import run_apart, stay_within_bounds
from bot.forms.form import Form
from bot.programmes.workbook.book import Fault, Faults
from bot.trouble import Trouble


def read_form(path: Path) -> tuple[Form, tuple[Fault, ...]]:
    """The form in this file, and what its author may want to look at again.

    Raises Faults with everything that is wrong, or Trouble.
    """
    # Imported here: it takes a third of a second and ten megabytes.
    from bot.forms.reader.problems import Problem, WorkbookProblems  # noqa: PLC0415
    from bot.forms.reader.workbook import read_form as read_file  # noqa: PLC0415

    def faults(problems: "tuple[Problem, ...]") -> tuple[Fault, ...]:
        return tuple(Fault(p.key, dict(p.args), p.sheet, p.row, p.column, p.cell) for p in problems)

    try:
        found = read_file(path, path.stem)
    except OSError:
        raise Trouble("file-unreadable", path=str(path)) from None
    except WorkbookProblems as problems:
        raise Faults(faults(problems.problems)) from None
    return found.form, faults(found.warnings)


async def read_form_apart(path: Path) -> tuple[Form, tuple[Fault, ...]]:
    """The same, in a process of its own with bounds of time and memory. Raises Faults or Trouble."""
    said = await said_apart("form", path)
    return Form.from_json(said["form"]), tuple(Fault(**each) for each in said["warnings"])


def main(path: Path) -> None:
    """What the process apart does."""

    def read() -> Mapping[str, object]:
        form, warnings = read_form(path)
        return {"form": form.to_json(), "warnings": [asdict(each) for each in warnings]}

    say(read)


async def said_apart(what: str, path: Path) -> Mapping[str, Any]:
    """What the process apart said of this file. Raises the Faults or the Trouble that it said."""
    out = await run_apart("bot.programmes.workbook", what, str(path), failed="workbook-failed")
    try:
        said: Mapping[str, Any] = json.loads(out)
    except ValueError:
        raise Trouble("workbook-failed") from None
    if "trouble" in said:
        raise Trouble(said["trouble"], **said["args"])
    if "faults" in said:
        raise Faults([Fault(**each) for each in said["faults"]])
    return said


def say(read: Callable[[], Mapping[str, object]]) -> None:
    """Say, in the process apart, within its bounds, what `read` finds, or what is wrong, as JSON."""
    stay_within_bounds()
    try:
        said = read()
    except Faults as error:
        said = {"faults": [asdict(fault) for fault in error.faults]}
    except Trouble as error:
        said = {"trouble": error.key, "args": dict(error.details)}
    sys.stdout.write(json.dumps(said))
