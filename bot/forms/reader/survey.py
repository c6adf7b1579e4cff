"""The survey sheet: rows become questions and groups, with every wrong cell noted on the way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from pyxform import aliases
from pyxform.utils import default_is_dynamic

from bot.forms.expressions.tokens import NAME
from bot.forms.model import Choice, Group, Question
from bot.forms.reader import types
from bot.forms.reader.headers import Columns
from bot.forms.reader.problems import Problem
from bot.forms.reader.settings import Settings
from bot.forms.reader.sheets import Row

_NAME: Final = re.compile(NAME)
_PARAMETER: Final = re.compile(r"([\w-]+)\s*=\s*([^\s,;]+)")
MAX_GROUPS_DEEP: Final = 20


@dataclass(slots=True)
class Survey:
    """What was read so far. `rows` gives the row of each question by its name, and of each group by its path."""

    questions: list[Question] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    rows: dict[str, Row] = field(default_factory=dict)
    group_rows: dict[tuple[str, ...], Row] = field(default_factory=dict)


class SurveyReader:
    """Reads one survey sheet into `survey`; `problems` and `doubts` (which don't stop anything) grow with it."""

    def __init__(self, columns: Columns, lists: Mapping[str, tuple[Choice, ...]], settings: Settings) -> None:
        self.survey = Survey()
        self.problems: list[Problem] = []
        self.doubts: list[Problem] = []
        self._columns = columns
        self._lists = lists
        self._settings = settings
        self._open: list[tuple[str, Row]] = []

    def read(self) -> None:
        """All rows, and whether every group that was opened is closed."""
        for row in self._columns.sheet.rows:
            if not _yes(self._cell(row, "disabled")):
                self._row(row)
        for name, row in self._open:
            self._wrong("workbook-group-open", row, "type", name=name)

    def _cell(self, row: Row, field_name: str) -> str:
        return self._columns.text(row, field_name)

    def _wrong(self, key: str, row: Row, field_name: str, **args: str | int) -> None:
        heading = self._columns.heading(field_name)
        self.problems.append(self._columns.sheet.problem(key, row, heading, **args))

    def _doubt(self, key: str, row: Row, field_name: str, **args: str | int) -> None:
        heading = self._columns.heading(field_name)
        self.doubts.append(self._columns.sheet.problem(key, row, heading, **args))

    def _row(self, row: Row) -> None:
        written = self._cell(row, "type")
        if not written:
            if self._cell(row, "name") or self._columns.texts(row, "label", ""):
                self._wrong("workbook-cell-missing", row, "type", what=self._columns.heading("type"))
            return
        kind = types.read_type(written)
        if isinstance(kind, types.GroupEdge):
            self._edge(row, opens=kind.opens)
        elif isinstance(kind, types.Unsupported):
            key = "workbook-type-instead" if kind.instead else "workbook-type-unsupported"
            self._wrong(key, row, "type", type=written, instead=kind.instead)
        elif isinstance(kind, types.Unknown):
            key = "workbook-type-meant" if kind.meant else "workbook-type-unknown"
            self._wrong(key, row, "type", type=written, meant=kind.meant)
        else:
            self._question(row, kind)

    def _edge(self, row: Row, *, opens: bool) -> None:
        if not opens:
            if self._open:
                self._open.pop()
            else:
                self._wrong("workbook-group-close", row, "type")
            return
        name = self._named(row)
        self._open.append((name, row))
        path = self._path()
        if len(path) > MAX_GROUPS_DEEP:
            self._wrong("workbook-group-deep", row, "type", limit=MAX_GROUPS_DEEP)
        elif path in self.survey.group_rows:
            first = str(self.survey.group_rows[path].number)
            self._wrong("workbook-name-twice", row, "name", name=name, first=first)
        else:
            self.survey.group_rows[path] = row
            label = self._columns.texts(row, "label", self._settings.default_language)
            relevant, appearance = self._cell(row, "relevant"), self._cell(row, "appearance")
            self.survey.groups.append(Group(path, label, relevant, appearance))

    def _path(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self._open)

    def _named(self, row: Row) -> str:
        name = self._cell(row, "name")
        if not name:
            self._wrong("workbook-cell-missing", row, "name", what=self._columns.heading("name"))
        elif not _NAME.fullmatch(name):
            self._wrong("workbook-name-wrong", row, "name", name=name)
        return name

    def _question(self, row: Row, kind: types.Question) -> None:
        name = self._named(row)
        if name in self.survey.rows:
            self._wrong("workbook-name-twice", row, "name", name=name, first=str(self.survey.rows[name].number))
            return
        if not name:
            return
        if kind.unknowable:
            self._doubt("workbook-type-unknowable", row, "type", type=self._cell(row, "type"))
        self.survey.rows[name] = row
        language = self._settings.default_language
        question = Question(
            name=name,
            kind=kind.kind,
            label=self._columns.texts(row, "label", language),
            hint=self._columns.texts(row, "hint", language),
            list_name=kind.list_name,
            choices=self._choices(row, kind),
            required=_switch(self._cell(row, "required")),
            required_message=self._columns.texts(row, "required_message", language),
            relevant=self._cell(row, "relevant"),
            constraint=self._cell(row, "constraint"),
            constraint_message=self._columns.texts(row, "constraint_message", language),
            default=_default(self._cell(row, "default"), kind.kind),
            calculation=kind.calculation or self._cell(row, "calculation"),
            choice_filter=self._cell(row, "choice_filter"),
            read_only=_switch(self._cell(row, "read_only")) != "",
            appearance=self._cell(row, "appearance"),
            parameters=dict(_PARAMETER.findall(self._cell(row, "parameters"))),
            extras=self._columns.extras(row),
            group=self._path(),
        )
        if question.kind == "calculate" and not question.calculation and not question.default:
            self._wrong("workbook-cell-missing", row, "calculation", what=self._columns.heading("calculation"))
        if question.askable and not question.label and not question.hint:
            self._wrong("workbook-label-missing", row, "label", name=name)
        self.survey.questions.append(question)

    def _choices(self, row: Row, kind: types.Question) -> tuple[Choice, ...]:
        if not kind.kind.startswith("select"):
            return ()
        if kind.list_name not in self._lists:
            meant = get_close_matches(kind.list_name, self._lists, 1, 0.6)
            key = "workbook-list-meant" if meant else "workbook-list-missing"
            self._wrong(key, row, "type", list=kind.list_name, meant=meant[0] if meant else "")
            return ()
        choices = self._lists[kind.list_name]
        spaced = [choice.name for choice in choices if len(choice.name.split()) > 1]
        if kind.kind == "select_multiple" and spaced:
            self._wrong("workbook-choice-space", row, "type", list=kind.list_name, name=spaced[0])
        return choices


def _yes(cell: str) -> bool:
    return bool(aliases.yes_no.get(cell, False))


def _switch(cell: str) -> str:
    """A cell that says yes, no or when."""
    if cell in aliases.yes_no:
        return "true()" if aliases.yes_no[cell] else ""
    return cell


def _default(cell: str, kind: str) -> str:
    """A default as an expression: what is plain text is put in quotes."""
    if not cell or default_is_dynamic(cell, kind):
        return cell
    if "'" not in cell:
        return f"'{cell}'"
    if '"' not in cell:
        return f'"{cell}"'
    return "concat(" + ', "\'", '.join(f"'{part}'" for part in cell.split("'")) + ")"
