"""The survey sheet: rows become questions and groups, with every wrong cell noted on the way."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from pyxform import aliases

from bot.forms.expressions.tokens import NAME
from bot.forms.model import Group, Question
from bot.forms.reader import types
from bot.forms.reader.headers import Columns
from bot.forms.reader.questions import QuestionReader
from bot.forms.reader.sheets import Row

MAX_GROUPS_DEEP: Final = 20
MAX_GROUPS: Final = 2_000
MAX_QUESTIONS: Final = 5_000

_NAME: Final = re.compile(NAME)


@dataclass(frozen=True, slots=True)
class Read:
    """A question and the row it was read from."""

    question: Question
    row: Row


@dataclass(slots=True)
class Survey:
    """What was read so far, in order. `rows` gives the row of each question by its name, and `group_rows` that of each
    group by its path. `lists` are the files that `csv-external` names. `called` counts the questions of each name as it
    is written: of what is called the same, expressions can't speak."""

    questions: list[Question] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    rows: dict[str, Row] = field(default_factory=dict)
    group_rows: dict[tuple[str, ...], Row] = field(default_factory=dict)
    lists: dict[str, Row] = field(default_factory=dict)
    called: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Open:
    """A group or repeat that isn't closed yet. `question` asks for one more row of a repeat."""

    name: str
    row: Row
    repeats: bool
    question: Question | None = None


class SurveyReader:
    """Reads one survey sheet into `survey`; `problems` and `doubts` (which don't stop anything) grow with it."""

    def __init__(self, columns: Columns, questions: QuestionReader) -> None:
        self.survey = Survey()
        self.problems = questions.problems
        self.doubts = questions.doubts
        self._columns = columns
        self._questions = questions
        self._open: list[_Open] = []
        self._read: list[Read] = []
        self._taken: dict[tuple[str, ...], dict[str, Row]] = {}

    def read(self) -> None:
        """All rows, and whether every group that was opened is closed."""
        for row in self._columns.sheet.rows:
            if aliases.yes_no.get(self._cell(row, "disabled"), False):
                continue
            if len(self._read) >= MAX_QUESTIONS or len(self.survey.groups) >= MAX_GROUPS:
                self._wrong("workbook-questions-many", row, "type", questions=MAX_QUESTIONS, groups=MAX_GROUPS)
                break
            if len(self._open) > MAX_GROUPS_DEEP:
                self._wrong("workbook-group-deep", row, "type", limit=MAX_GROUPS_DEEP)
                break
            self._row(row)
        else:
            for edge in self._open:
                self._wrong("workbook-group-open", edge.row, "type", name=edge.name)
        self._name()

    def _cell(self, row: Row, field_name: str) -> str:
        return self._columns.text(row, field_name)

    def _wrong(self, key: str, row: Row, field_name: str, **args: str | int) -> None:
        heading = self._columns.heading(field_name)
        self.problems.append(self._columns.sheet.problem(key, row, heading, **args))

    def _row(self, row: Row) -> None:
        written = self._cell(row, "type")
        if not written:
            if self._cell(row, "name") or self._columns.texts(row, "label", ""):
                self._wrong("workbook-cell-missing", row, "type", what=self._columns.heading("type"))
            return
        kind = types.read_type(written)
        if isinstance(kind, types.GroupEdge):
            self._edge(row, written, kind)
        elif isinstance(kind, types.Unsupported):
            self._wrong(kind.key, row, "type", type=written)
        elif isinstance(kind, types.Unknown):
            key = "workbook-type-meant" if kind.meant else "workbook-type-unknown"
            self._wrong(key, row, "type", type=written[:100], meant=kind.meant)
        elif isinstance(kind, types.ExternalList):
            if name := self._named(row):
                self.survey.lists[name] = row
        elif isinstance(kind, types.Question) and (name := self._named(row, kind)):
            self._add(row, self._questions.read(row, name, kind, self._path()))
            if kind.other:
                self._add(row, self._questions.other(row, name, kind, self._path()))

    def _add(self, row: Row, question: Question) -> None:
        self._read.append(Read(question, row))

    def _edge(self, row: Row, written: str, edge: types.GroupEdge) -> None:
        if not edge.opens:
            self._close(row, edge)
            return
        name = self._named(row)
        if edge.refused:
            self._wrong(edge.refused.key, row, "type", type=written)
        outside = self._path()
        path = (*outside, name)
        asking = self._questions.more(row, name, outside) if edge.repeats else None
        self._open.append(_Open(name, row, edge.repeats, asking if name and not edge.refused else None))
        if path not in self.survey.group_rows:
            self.survey.group_rows[path] = row
            self.survey.groups.append(self._questions.group(row, path, repeats=edge.repeats and not edge.refused))

    def _close(self, row: Row, edge: types.GroupEdge) -> None:
        if not self._open:
            self._wrong("workbook-group-close", row, "type")
            return
        opened = self._open.pop()
        if opened.repeats != edge.repeats:
            self._wrong("workbook-group-crossed", row, "type", name=opened.name, first=str(opened.row.number))
        if opened.question is not None:
            self._add(opened.row, opened.question)

    def _path(self) -> tuple[str, ...]:
        return tuple(edge.name for edge in self._open)

    def _named(self, row: Row, kind: types.Question | None = None) -> str:
        """The row's name, "" if it has none of its own that it could have."""
        name = self._cell(row, "name")
        if not name and kind is not None and kind.kind == "note":
            name = f"generated_note_name_{row.number}"
        if not name and kind is not None and kind.unknowable:
            name = "audit" if self._cell(row, "type").lower() == "audit" else ""
        if not name:
            self._wrong("workbook-cell-missing", row, "name", what=self._columns.heading("name"))
            return ""
        if not _NAME.fullmatch(name):
            self._wrong("workbook-name-wrong", row, "name", name=name[:100])
            return ""
        taken = self._taken.setdefault(self._path(), {})
        first = taken.setdefault(name, row)
        if first is not row:
            self._wrong("workbook-name-twice", row, "name", name=name, first=str(first.number))
            return ""
        return name

    def _name(self) -> None:
        """Gives each question a name that it alone has: its path, where others are called the same."""
        called = self.survey.called
        for read in self._read:
            called[read.question.name] = called.get(read.question.name, 0) + 1
        for read in self._read:
            question = read.question
            if called[question.name] > 1:
                question = replace(question, name=_path_name(question))
            if question.name in self.survey.rows:
                question = replace(question, name=f"{question.name}/")
            if question.name in self.survey.rows:
                first = str(self.survey.rows[question.name].number)
                self._wrong("workbook-name-twice", read.row, "name", name=read.question.name, first=first)
                continue
            self.survey.rows[question.name] = read.row
            self.survey.questions.append(question)


def _path_name(question: Question) -> str:
    path = "/".join((*question.group, question.name))
    return f"{path}/" if question.kind == "repeat" else path


def ambiguous(survey: Survey) -> Mapping[str, int]:
    """The names that several questions have."""
    return {name: count for name, count in survey.called.items() if count > 1}


def in_repeat(question: Question, groups: Iterable[Group]) -> bool:
    """Whether the question is asked again in each row of a repeat."""
    return any(group.repeats and group.path == question.group[: len(group.path)] for group in groups)
