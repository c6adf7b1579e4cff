"""How long a form of 1,000 questions in five languages takes to load: pyxform's own judgement is part of it."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from bot.forms.reader.sheets import read_sheets
from bot.forms.reader.standard import standard_problem
from bot.forms.reader.workbook import form_of
from bot.language.languages import LANGUAGES

QUESTIONS = 1_000
ROUNDS = 5
MARKS = [f"{language.own_name} ({language.code})" for language in LANGUAGES.values()]


def main() -> None:
    """Print seconds of CPU for each part of the way, and for the whole in a process of its own."""
    content = workbook()
    parts: dict[str, list[float]] = {"sheets": [], "of it pyxform": [], "form": []}
    for _ in range(ROUNDS):
        begun = time.process_time()
        sheets = read_sheets(content)
        parts["sheets"].append(time.process_time() - begun)
        begun = time.process_time()
        form_of(sheets)
        parts["form"].append(time.process_time() - begun)
        begun = time.process_time()
        assert standard_problem(sheets) is None
        parts["of it pyxform"].append(time.process_time() - begun)
    for name, seconds in parts.items():
        print(f"{name}: {statistics.median(seconds):.2f} s")
    whole = statistics.median(parts["sheets"]) + statistics.median(parts["form"])
    print(f"a form of {QUESTIONS} questions in {len(MARKS)} languages: {whole:.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "thousand.xlsx"
        file.write_bytes(content)
        before = _of_children()
        subprocess.run(
            [sys.executable, "-m", "bot.programmes.workbook", "form", str(file)], check=True, stdout=subprocess.DEVNULL
        )
        print(f"in a process of its own, from its start to its end: {_of_children() - before:.2f} s")


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def workbook() -> bytes:
    """Groups of twenty, skip logic, constraints, calculations and 50 lists of eight choices."""
    book = Workbook()
    book.remove(book.worksheets[0])
    survey, choices = book.create_sheet("survey"), book.create_sheet("choices")
    for row in _survey():
        survey.append(row)
    choices.append(["list_name", "name", *(f"label::{mark}" for mark in MARKS)])
    for number in range(50):
        for name in "abcdefgh":
            choices.append([f"list{number}", name, *(f"Choice {name} of {number}, {mark}" for mark in MARKS)])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _survey() -> Iterator[list[str]]:
    texts = ("label", "hint", "constraint_message")
    plain = ("type", "name", "relevant", "constraint", "calculation", "required")
    yield [*plain, *(f"{text}::{mark}" for text in texts for mark in MARKS)]
    for number in range(QUESTIONS):
        words = [f"{text} {number}, {mark}" for text in texts for mark in MARKS]
        before = f"${{q{max(number - 1, 0)}}}"
        relevant = f"{before} != '' or selected(${{q{max(number - 7, 0)}}}, 'a')" if number % 3 == 1 else ""
        name = f"q{number}"
        if number % 20 == 0:
            yield ["begin_group", f"group{number}", "", "", "", "", *words[: len(MARKS)]]
        if number % 5 == 4:
            yield ["calculate", name, "", "", f"if({before} = 'a', 1, 0) + {number}", ""]
        elif number % 5 == 3:
            yield [f"select_one list{number % 50}", name, relevant, "", "", "yes", *words]
        elif number % 5 == 2:
            yield ["integer", name, relevant, ". > 0 and . < 100", "", "", *words]
        else:
            yield ["text", name, relevant, "string-length(.) < 200", "", "", *words]
        if number % 20 == 19:
            yield ["end_group"]


if __name__ == "__main__":
    main()
