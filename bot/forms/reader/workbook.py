"""A workbook becomes a form, or the list of all that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from bot.forms.form import Form
from bot.forms.reader.beside import with_files
from bot.forms.reader.checks import Checks
from bot.forms.reader.choices import read_choices
from bot.forms.reader.headers import Columns
from bot.forms.reader.lists import Lists
from bot.forms.reader.problems import MOST, Problem, WorkbookProblems
from bot.forms.reader.questions import QuestionReader
from bot.forms.reader.settings import read_settings
from bot.forms.reader.sheets import Sheet, read_sheets
from bot.forms.reader.standard import standard_problem
from bot.forms.reader.survey import SurveyReader
from bot.forms.reader.translations import missing_choice_translations, missing_translations


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form and what its author might want to know: missing translations, headings that look misspelt."""

    form: Form
    warnings: tuple[Problem, ...]


def read_form(source: Path | bytes, form_id: str = "form", language: str = "en") -> ReadForm:
    """The form in a workbook, with the files of choices that lie beside it.

    Raises WorkbookProblems with everything that is wrong, or OSError.

    `form_id` and `language` stand in where the workbook's settings name no `form_id` and no `default_language`.
    """
    sheets = read_sheets(source)
    return form_of(with_files(sheets, source) if isinstance(source, Path) else sheets, form_id, language)


def form_of(sheets: Mapping[str, Sheet], form_id: str = "form", language: str = "en") -> ReadForm:
    """The same for a workbook whose sheets are read already."""
    survey_sheet = sheets.get("survey")
    if survey_sheet is None or not survey_sheet.rows:
        raise WorkbookProblems([Problem("workbook-survey-missing")])
    survey_columns = Columns(survey_sheet)
    choice_columns = Columns(sheets.get("choices") or _empty("choices"), choices=True)
    external_columns = Columns(sheets.get("external_choices") or _empty("external_choices"), choices=True)
    absent = [name for name in ("type", "name") if not survey_columns.has(name)]
    if absent:
        raise WorkbookProblems([Problem("workbook-column-missing", {"column": name}, "survey") for name in absent])

    named = (*survey_columns.languages(), *choice_columns.languages())
    settings = read_settings(sheets.get("settings"), named, form_id, language)
    choices, external = read_choices(choice_columns, settings), read_choices(external_columns, settings)
    lists = Lists(sheets, choices, external, settings)
    reader = SurveyReader(survey_columns, QuestionReader(survey_columns, lists, settings))
    reader.read()
    checks = Checks(survey_columns, reader.survey, lists)
    checks.run()
    problems = [*reader.problems, *checks.problems, *choices.problems, *external.problems]
    if not problems and (objection := standard_problem(sheets)):
        problems.append(objection)
    if not problems and not any(question.askable for question in reader.survey.questions):
        problems.append(Problem("workbook-nothing-asked", {}, survey_sheet.name))
    if problems:
        ordered = sorted(problems, key=lambda problem: (problem.sheet.lower() != "survey", problem.row))
        rest = [Problem("workbook-more", {"count": len(ordered) - MOST})] if len(ordered) > MOST else []
        raise WorkbookProblems([*ordered[:MOST], *rest])

    form = Form(
        settings.form_id,
        settings.version,
        settings.title,
        settings.default_language,
        settings.languages,
        tuple(reader.survey.questions),
        tuple(reader.survey.groups),
        checks.lists,
        settings.root,
    )
    if not form.version:
        form = replace(form, version=sha256(form.to_json().encode()).hexdigest()[:12])
    unused = (
        choice_columns.sheet.problem("workbook-list-unused", row, choice_columns.heading("list_name"), list=name)
        for name, row in choices.rows.items()
        if name not in lists.used
    )
    warnings = (
        *settings.doubts,
        *survey_columns.doubts(),
        *choice_columns.doubts(),
        *reader.doubts,
        *checks.doubts,
        *choices.doubts,
        *unused,
        *(Problem("workbook-entities-sheet", {}, sheets[name].name) for name in ("entities",) if name in sheets),
        *missing_translations(survey_columns, reader.survey, settings),
        *missing_choice_translations(choice_columns, settings),
    )
    return ReadForm(form, warnings)


def _empty(name: str) -> Sheet:
    return Sheet(name, (), (), lettered=False)
