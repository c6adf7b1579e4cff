"""What can only be seen in the whole form: references, expressions, circles, defaults, missing translations."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from bot.forms.expressions.expression import Expression
from bot.forms.expressions.problems import ExpressionError
from bot.forms.kinds import KINDS
from bot.forms.model import Question, Texts
from bot.forms.plan import FormError, Plan
from bot.forms.reader.headers import Columns
from bot.forms.reader.problems import Problem
from bot.forms.reader.settings import Settings
from bot.forms.reader.sheets import Row
from bot.forms.reader.survey import Survey

MAX_TEXT: Final = 1_000  # a message holds 4,096 letters, and a question isn't alone in it

_EXPRESSIONS: Final = ("relevant", "required", "constraint", "calculation", "default", "choice_filter")
_TEXTS: Final = ("label", "hint", "constraint_message", "required_message")
_REFERENCE: Final = re.compile(r"\$\{([^}]*)\}?")
_LITERAL: Final = re.compile(r"'[^']*'|\"[^\"]*\"")


class Checks:
    """Looks through what was read from one survey sheet. `problems` holds what is wrong when `run` is done."""

    def __init__(self, columns: Columns, survey: Survey) -> None:
        self.problems: list[Problem] = []
        self._columns = columns
        self._survey = survey
        self._names = {question.name: question for question in survey.questions}

    def run(self) -> None:
        """Everything."""
        sound = [self._question(question) for question in self._survey.questions]
        groups = []
        for group in self._survey.groups:
            row = self._survey.group_rows[group.path]
            fine = self._expression(row, "relevant", group.relevant)
            groups.append(group if fine else replace(group, relevant=""))
            self._references(row, "label", group.label)
        try:
            Plan(sound, groups)
        except FormError as error:
            first = next(name for name in error.names if name in self._survey.rows)
            field = "calculation" if self._names[first].calculation else "relevant"
            self._wrong(
                "workbook-circle", self._survey.rows[first], field, names=" → ".join(n.rstrip("/") for n in error.names)
            )

    def _wrong(self, key: str, row: Row, field: str, **args: str | int) -> None:
        self.problems.append(self._columns.sheet.problem(key, row, self._columns.heading(field), **args))

    def _question(self, question: Question) -> Question:
        """The question without what is wrong of its expressions that others may depend on."""
        row = self._survey.rows[question.name]
        for field in _TEXTS:
            texts = getattr(question, field)
            self._references(row, field, texts)
            if any(len(text) > MAX_TEXT for text in texts.values()):
                self._wrong("workbook-text-long", row, field, limit=MAX_TEXT)
        bad = {field for field in _EXPRESSIONS if not self._expression(row, field, getattr(question, field), question)}
        kind = KINDS[question.kind]
        written = question.default
        plain = written[1:-1] if _LITERAL.fullmatch(written) and question.askable else ""
        if plain and kind.from_value(plain, question) is None:
            self._wrong("workbook-default", row, "default", value=plain[:100], kind=question.kind)
        limit = question.parameters.get("max-length", "1")
        if question.kind == "text" and not (limit.isdecimal() and int(limit) > 0):
            self._wrong("workbook-max-length", row, "parameters", value=limit[:100])
        return replace(
            question,
            relevant="" if "relevant" in bad else question.relevant,
            calculation="" if "calculation" in bad else question.calculation,
            default="" if "default" in bad else question.default,
            choice_filter="" if "choice_filter" in bad else question.choice_filter,
        )

    def _expression(self, row: Row, field: str, written: str, question: Question | None = None) -> bool:
        """Whether an expression can be used; why not goes to `problems`."""
        if not written:
            return True
        filters = field == "choice_filter"
        try:
            expression = Expression(written, columns_allowed=filters)
        except ExpressionError as error:
            self._wrong(error.key, row, field, **error.details)
            return False
        unknown = [ref for ref in expression.refs if ref not in self._names]
        for ref in unknown:
            self._unknown(row, field, ref)
        if filters and question is not None:
            if question.name in expression.refs:
                self._wrong("workbook-circle", row, field, names=f"{question.name} → {question.name}")
            known = {column for choice in question.choices for column in choice.extra} | {"name"}
            for column in sorted(set(expression.columns) - known):
                self._wrong("workbook-filter-column", row, field, column=column, list=question.list_name)
        return not unknown

    def _unknown(self, row: Row, field: str, ref: str) -> None:
        if any(ref in group.path for group in self._survey.groups):
            self._wrong("workbook-reference-group", row, field, name=ref)
            return
        meant = get_close_matches(ref, self._names, 1, 0.7)
        key = "workbook-reference-meant" if meant else "workbook-reference"
        self._wrong(key, row, field, name=ref[:100], meant=meant[0] if meant else "")

    def _references(self, row: Row, field: str, texts: Texts) -> None:
        found = {match[1].strip() for text in texts.values() for match in _REFERENCE.finditer(text)}
        for name in sorted(found - self._names.keys()):
            self._unknown(row, field, name)


def missing_translations(columns: Columns, survey: Survey, settings: Settings) -> Iterator[Problem]:
    """A doubt for each text of the survey that lacks one of the form's languages."""
    for question in survey.questions:
        texts: Mapping[str, Texts] = {field: getattr(question, field) for field in _TEXTS}
        yield from _missing(columns, survey.rows[question.name], texts, settings)
    for group in survey.groups:
        yield from _missing(columns, survey.group_rows[group.path], {"label": group.label}, settings)


def missing_choice_translations(columns: Columns, settings: Settings) -> Iterator[Problem]:
    """The same for the choices sheet."""
    for row in columns.sheet.rows:
        texts = {"label": columns.texts(row, "label", settings.default_language)}
        yield from _missing(columns, row, texts, settings)


def _missing(columns: Columns, row: Row, fields: Mapping[str, Texts], settings: Settings) -> Iterator[Problem]:
    for field, texts in fields.items():
        if texts:
            for language in settings.languages:
                if language not in texts:
                    heading = columns.heading(field, language)
                    yield columns.sheet.problem("workbook-translation", row, heading, language=language)
