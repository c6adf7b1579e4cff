"""Which texts lack one of the form's languages: one doubt for each sheet and language, with all its rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.forms.model import Texts
from bot.forms.reader.checks import TEXTS
from bot.forms.reader.headers import Columns
from bot.forms.reader.problems import Problem
from bot.forms.reader.settings import Settings
from bot.forms.reader.sheets import Row, Sheet
from bot.forms.reader.survey import Survey

_MOST_ROWS = 40  # runs of rows that are listed


def missing_translations(columns: Columns, survey: Survey, settings: Settings) -> Iterator[Problem]:
    """Of the survey sheet."""
    texts: list[tuple[Row, Texts]] = []
    for question in survey.questions:
        texts += [(survey.rows[question.name], getattr(question, field)) for field in TEXTS]
    texts += [(survey.group_rows[group.path], group.label) for group in survey.groups]
    yield from _missing(columns, texts, settings)


def missing_choice_translations(columns: Columns, settings: Settings) -> Iterator[Problem]:
    """Of the choices sheet."""
    labels = ((row, columns.texts(row, "label", settings.default_language)) for row in columns.sheet.rows)
    yield from _missing(columns, labels, settings)


def missing_language(sheet: Sheet, heading: str, language: str) -> Problem:
    """That nothing at all is written in one of the programme's languages."""
    return sheet.problem("workbook-translation", None, heading, language=language)


def _missing(columns: Columns, texts: Iterable[tuple[Row, Texts]], settings: Settings) -> Iterator[Problem]:
    lacking: Mapping[str, list[Row]] = {language: [] for language in settings.languages}
    for row, text in texts:
        if text:
            for language in settings.languages:
                if language not in text:
                    lacking[language].append(row)
    for language, rows in lacking.items():
        if rows:
            numbers = sorted({row.number for row in rows})
            said: dict[str, str | int] = {"language": language, "count": len(rows), "rows": said_rows(numbers)}
            yield Problem("workbook-translations", said, columns.sheet.name, column=columns.heading("label", language))


def said_rows(numbers: Sequence[int]) -> str:
    """Rows as people write them: "3–7, 9"; "…" where there are too many."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = [str(first) if first == last else f"{first}–{last}" for first, last in runs]
    return ", ".join(said[:_MOST_ROWS]) + (" …" if len(said) > _MOST_ROWS else "")
