"""What can only be seen in the whole form: references, expressions, circles, defaults, parameters."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.problems import ExpressionError
from bot.forms.kinds import KINDS
from bot.forms.model import Choice, Question, Texts
from bot.forms.plan import FormError, Plan
from bot.forms.reader import appearances, parameters
from bot.forms.reader.headers import Columns
from bot.forms.reader.lists import LAST_SAVED, Lists, NoList, read_by
from bot.forms.reader.problems import Guesses, Problem
from bot.forms.reader.questions import FILES
from bot.forms.reader.sheets import Row
from bot.forms.reader.survey import Survey, ambiguous, in_repeat

MAX_TEXT: Final = 10_000  # some three messages

EXPRESSIONS: Final = ("relevant", "required", "constraint", "calculation", "default", "choice_filter")
TEXTS: Final = ("label", "hint", "guidance", "constraint_message", "required_message")
_COLUMN_OF: Final[Mapping[str, str]] = {"guidance": "guidance_hint"}
_REFERENCE: Final = re.compile(r"\$\{([^}]*)\}?")
_LITERAL: Final = re.compile(r"'[^']*'|\"[^\"]*\"")


class Checks:
    """Looks through what was read from one survey sheet. When `run` is done, `problems` holds what is wrong, `doubts`
    what may be, and `lists` the lists that expressions read, by the names they use."""

    def __init__(self, columns: Columns, survey: Survey, lists: Lists) -> None:
        self.problems: list[Problem] = []
        self.doubts: list[Problem] = []
        self.lists: dict[str, tuple[Choice, ...]] = {}
        self._guesses = Guesses()
        self._known: dict[tuple[str, bool], Compiled] = {}
        self._choice_columns: dict[str, frozenset[str]] = {}
        self._columns = columns
        self._survey = survey
        self._lists = lists
        self._ambiguous = ambiguous(survey)
        self._names = {question.name: question for question in survey.questions if "/" not in question.name}

    def run(self) -> None:
        """Everything."""
        for name, row in self._survey.lists.items():
            self._read_list(name, row, "name")
        sound = [self._question(question) for question in self._survey.questions]
        groups = []
        for group in self._survey.groups:
            row = self._survey.group_rows[group.path]
            fine = self._expression(row, "relevant", group.relevant)
            groups.append(group if fine else replace(group, relevant=""))
            self._texts(row, "label", group.label)
            self._appearance(row, group.appearance)
        try:
            Plan(sound, groups)
        except FormError as error:
            self._circle(error)

    def _circle(self, error: FormError) -> None:
        names = [name.rstrip("/") for name in error.names]
        first = next((name for name in error.names if name in self._survey.rows), "")
        if first:
            field = "calculation" if self._names[first].calculation else "relevant"
            self._wrong("workbook-circle", self._survey.rows[first], field, names=" → ".join(names))
        else:
            self.problems.append(Problem("workbook-circle", {"names": " → ".join(names)}, self._columns.sheet.name))

    def _wrong(self, key: str, row: Row, field: str, **args: str | int) -> None:
        heading = self._columns.heading(_COLUMN_OF.get(field, field))
        self.problems.append(self._columns.sheet.problem(key, row, heading, **args))

    def _doubt(self, key: str, row: Row, field: str, **args: str | int) -> None:
        self.doubts.append(self._columns.sheet.problem(key, row, self._columns.heading(field), **args))

    def _question(self, question: Question) -> Question:
        """The question without what is wrong of its expressions that others may depend on."""
        row = self._survey.rows[question.name]
        for field in TEXTS:
            self._texts(row, field, getattr(question, field))
        bad = {field for field in EXPRESSIONS if not self._expression(row, field, getattr(question, field), question)}
        self._plain_default(row, question)
        for key, args in parameters.problems(question):
            self._wrong(key, row, "parameters", **args)
        self._appearance(row, question.appearance)
        self._triggers(row, question)
        self._chosen_answers(row, question)
        return replace(question, **dict.fromkeys(bad, ""))  # type: ignore[arg-type]  # all of them are texts

    def _plain_default(self, row: Row, question: Question) -> None:
        written = question.default
        plain = written[1:-1] if _LITERAL.fullmatch(written) and question.askable else ""
        kind = KINDS[question.kind]
        if plain and question.kind not in FILES and question.list_name[:2] != "${":
            if question.kind.startswith("select") and not question.choices:
                return
            if kind.from_value(plain, question) is None:
                self._wrong("workbook-default", row, "default", value=plain[:100], kind=question.kind)

    def _appearance(self, row: Row, written: str) -> None:
        for word, meant in appearances.unknown(written):
            key = "workbook-appearance-meant" if meant else "workbook-appearance-unknown"
            self._doubt(key, row, "appearance", appearance=word[:100], meant=meant)

    def _triggers(self, row: Row, question: Question) -> None:
        for name in question.trigger.split():
            if name not in self._names:
                self._unknown(row, "trigger", name)

    def _chosen_answers(self, row: Row, question: Question) -> None:
        """`select_one ${name}` offers what was answered in all rows of a repeat."""
        if not question.list_name.startswith("${"):
            return
        name = question.list_name[2:-1]
        if name not in self._names:
            self._unknown(row, "type", name)
        elif not in_repeat(self._names[name], self._survey.groups):
            self._wrong("workbook-answers-once", row, "type", name=name)

    def _expression(self, row: Row, field: str, written: str, question: Question | None = None) -> bool:
        """Whether an expression can be used; why not goes to `problems`."""
        if not written:
            return True
        if field == "calculation" and question is not None and question.kind == "repeat":
            field = "repeat_count"
        filters = field == "choice_filter"
        if LAST_SAVED in written:
            self._wrong("workbook-expression-last-saved", row, field)
            return False
        try:
            expression = self._compiled(written, filters=filters)
        except ExpressionError as error:
            self._wrong(error.key, row, field, **error.details)
            return False
        for name in read_by([written]):
            self._read_list(name, row, field)
        groups = {name for group in self._survey.groups for name in group.path}
        unknown = [ref for ref in expression.refs if ref not in self._names and ref not in groups]
        for ref in unknown:
            self._unknown(row, field, ref)
        if filters and question is not None:
            self._filter(row, expression, question)
        return not unknown

    def _compiled(self, written: str, *, filters: bool) -> Compiled:
        """The same one for the same text: forms say the same of many questions. Raises ExpressionError."""
        key = (written, filters)
        if key not in self._known:
            self._known[key] = Compiled(written, columns_allowed=filters)
        return self._known[key]

    def _filter(self, row: Row, expression: Compiled, question: Question) -> None:
        if question.name in expression.refs:
            self._wrong("workbook-circle", row, "choice_filter", names=f"{question.name} → {question.name}")
        if question.choices:
            for column in sorted(set(expression.columns) - self._columns_of(question)):
                self._wrong("workbook-filter-column", row, "choice_filter", column=column, list=question.list_name)

    def _columns_of(self, question: Question) -> frozenset[str]:
        """The columns that the question's choices may have."""
        known = self._choice_columns.get(question.list_name)
        if known is None:
            found = {column for choice in question.choices for column in choice.extra}
            known = self._choice_columns[question.list_name] = (
                frozenset(found | {"name", "label"}) | self._lists.columns
            )
        return known

    def _read_list(self, name: str, row: Row, field: str) -> None:
        if name in self.lists or not name:
            return
        try:
            self.lists[name] = self._lists.read(name)
        except NoList as problem:
            self._wrong(problem.key, row, field, **problem.args_of_key)
            self.lists[name] = ()

    def _unknown(self, row: Row, field: str, ref: str) -> None:
        if ref in self._ambiguous:
            self._wrong("workbook-reference-ambiguous", row, field, name=ref, count=self._ambiguous[ref])
            return
        if any(ref in group.path for group in self._survey.groups):
            self._wrong("workbook-reference-group", row, field, name=ref)
            return
        meant = self._guesses.meant(ref, self._names, 0.7)
        key = "workbook-reference-meant" if meant else "workbook-reference"
        self._wrong(key, row, field, name=ref[:100], meant=meant)

    def _texts(self, row: Row, field: str, texts: Texts) -> None:
        if any(len(text) > MAX_TEXT for text in texts.values()):
            self._wrong("workbook-text-long", row, field, limit=MAX_TEXT)
        found = {match[1].strip() for text in texts.values() for match in _REFERENCE.finditer(text)}
        for name in sorted(found - self._names.keys()):
            self._unknown(row, field, name)
        if any("instance(" in text for text in texts.values()):
            self._wrong("workbook-text-expression", row, field)
