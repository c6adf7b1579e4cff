"""A row of the survey sheet becomes a question or a group."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pyxform import aliases
from pyxform.utils import default_is_dynamic

from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.problems import ExpressionError
from bot.forms.model import Group, Question
from bot.forms.reader import other, types
from bot.forms.reader.headers import Columns
from bot.forms.reader.lists import Lists, NoList, is_file
from bot.forms.reader.offered import CHOOSING, Offered, offered
from bot.forms.reader.problems import Problem
from bot.forms.reader.settings import Settings
from bot.forms.reader.sheets import Row

MAX_PARAMETERS: Final = 1_000  # letters that are looked at
FILES: Final = frozenset({"image", "audio", "video", "file"})
_PARAMETER: Final = re.compile(r"([\w-]+)\s*=\s*([^\s,;=]+)")
_NOTHING: Final = frozenset({"", "''", '""'})
_LAST_SAVED: Final = "last-saved#"
_OF_LAST_SAVED: Final = re.compile(r"\$\{\s*last-saved#[^}]*\}")
_REFERENCE: Final = re.compile(r"\$\{\s*([^}]+?)\s*\}")


class QuestionReader:
    """Reads rows one by one; `problems` and `doubts` grow on the way."""

    def __init__(self, columns: Columns, lists: Lists, settings: Settings) -> None:
        self.problems: list[Problem] = []
        self.doubts: list[Problem] = []
        self._columns = columns
        self._lists = lists
        self._settings = settings
        self._spaces: dict[str, str] = {}

    def read(self, row: Row, name: str, kind: types.Question, path: tuple[str, ...]) -> Question:
        """The question of that row."""
        if kind.unknowable:
            self._doubt("workbook-type-unknowable", row, "type", type=self._cell(row, "type"))
        texts, own = self._texts, _condition(self._cell(row, "constraint"))
        parameters = self._parameters(row)
        found = self._offered(row, kind, parameters)
        question = Question(
            name=name,
            kind=_kind(kind.kind, self._columns.extras(row)),
            label=texts(row, "label"),
            hint=texts(row, "hint"),
            list_name=found.list_name,
            choices=found.choices,
            required=_switch(self._cell(row, "required")),
            required_message=texts(row, "required_message"),
            relevant=_condition(self._cell(row, "relevant")),
            constraint=_both(kind.constraint, own),
            constraint_message=texts(row, "constraint_message"),
            default=_default(self._cell(row, "default"), kind.kind),
            calculation=kind.calculation or self._cell(row, "calculation"),
            choice_filter=_both(self._cell(row, "choice_filter"), found.choice_filter),
            read_only=self._read_only(row),
            appearance=self._cell(row, "appearance"),
            parameters=parameters,
            extras=self._columns.extras(row),
            group=path,
            trigger=" ".join(_REFERENCE.findall(self._cell(row, "trigger"))),
            media=self._columns.media(row, self._settings.default_language),
            guidance=texts(row, "guidance_hint"),
        )
        return self._completed(row, question)

    def other(self, row: Row, name: str, kind: types.Question, path: tuple[str, ...]) -> Question:
        """The question that `or_other` adds: which other?"""
        if self._cell(row, "choice_filter"):
            self._wrong("workbook-other-filter", row, "choice_filter")
        if is_file(kind.list_name) or kind.external or kind.kind == "rank":
            self._wrong("workbook-other-file", row, "type", type=self._cell(row, "type"))
        return other.question(name, self._settings.languages, path)

    def more(self, row: Row, name: str, path: tuple[str, ...]) -> Question:
        """The question that ends each row of a repeat: one more?"""
        return Question(
            name=name,
            kind="repeat",
            label=self._texts(row, "label"),
            hint=self._texts(row, "hint"),
            relevant=_condition(self._cell(row, "relevant")),
            calculation=self._cell(row, "repeat_count"),
            appearance=self._cell(row, "appearance"),
            extras=self._columns.extras(row),
            group=path,
        )

    def group(self, row: Row, path: tuple[str, ...], *, repeats: bool) -> Group:
        """The group or repeat that begins in that row."""
        relevant = _condition(self._cell(row, "relevant"))
        return Group(path, self._texts(row, "label"), relevant, self._cell(row, "appearance"), repeats)

    def _cell(self, row: Row, field_name: str) -> str:
        cell = self._columns.text(row, field_name)
        if _LAST_SAVED not in cell:
            return cell
        self._doubt("workbook-last-saved", row, field_name)
        return _OF_LAST_SAVED.sub("''", cell)

    def _texts(self, row: Row, field_name: str) -> dict[str, str]:
        return self._columns.texts(row, field_name, self._settings.default_language)

    def _wrong(self, key: str, row: Row, field_name: str, **args: str | int) -> None:
        self.problems.append(self._columns.sheet.problem(key, row, self._columns.heading(field_name), **args))

    def _doubt(self, key: str, row: Row, field_name: str, **args: str | int) -> None:
        self.doubts.append(self._columns.sheet.problem(key, row, self._columns.heading(field_name), **args))

    def _parameters(self, row: Row) -> dict[str, str]:
        found = {
            name.lower(): value for name, value in _PARAMETER.findall(self._cell(row, "parameters")[:MAX_PARAMETERS])
        }
        accepted = self._cell(row, "accept")
        return found | {"accept": accepted} if accepted else found

    def _read_only(self, row: Row) -> bool:
        written = _switch(self._cell(row, "read_only"))
        if written not in {"", "true()"}:
            self._wrong("workbook-read-only-sometimes", row, "read_only")
        return written != ""

    def _completed(self, row: Row, question: Question) -> Question:
        """The question, after a look at what it lacks."""
        if question.kind == "calculate" and not question.calculation and not question.default:
            if self._cell(row, "type").lower() != "hidden":
                self._wrong("workbook-cell-missing", row, "calculation", what=self._columns.heading("calculation"))
            question = replace(question, calculation="''")
        if question.kind in FILES and question.default:
            self._doubt("workbook-default-file", row, "default")
            question = replace(question, default="")
        if question.askable and not question.label and not question.hint and not question.guidance:
            self._wrong("workbook-label-missing", row, "label", name=question.name)
        return question

    def _offered(self, row: Row, kind: types.Question, parameters: Mapping[str, str]) -> Offered:
        try:
            found = offered(kind, parameters, self._cell(row, "appearance"), self._lists, self._settings.languages)
        except NoList as problem:
            self._wrong(problem.key, row, "type", **problem.args_of_key)
            return Offered()
        if kind.kind in {"select_multiple", "rank"} and (spaced := self._spaced(found)):
            self._wrong("workbook-choice-space", row, "type", list=found.list_name, name=spaced)
        if kind.kind in CHOOSING and not found.choices and not found.answers:
            self._wrong("workbook-list-empty", row, "type", list=found.list_name)
        return found

    def _spaced(self, found: Offered) -> str:
        """The name of a choice that has a space in it, "" if none has."""
        if found.list_name not in self._spaces:
            spaced = (choice.name for choice in found.choices if len(choice.name.split()) > 1)
            self._spaces[found.list_name] = next(spaced, "")
        return self._spaces[found.list_name]


def _switch(cell: str) -> str:
    """A cell that says yes, no or when."""
    if cell in aliases.yes_no:
        return "true()" if aliases.yes_no[cell] else ""
    return cell


def _condition(cell: str) -> str:
    """A cell that says when; yes and no are always and never."""
    return str(aliases.BINDING_CONVERSIONS.get(cell, cell))


def _both(one: str, other: str) -> str:
    return f"({one}) and ({other})" if one and other else one or other


def _default(cell: str, kind: str) -> str:
    """A default as an expression: what is plain text is put in quotes."""
    if cell in _NOTHING:
        return ""
    if default_is_dynamic(cell, kind) and _is_expression(cell):
        return cell
    if "'" not in cell:
        return f"'{cell}'"
    if '"' not in cell:
        return f'"{cell}"'
    return "concat(" + ', "\'", '.join(f"'{part}'" for part in cell.split("'")) + ")"


def _is_expression(cell: str) -> bool:
    """Whether it is meant as one: "well-known" and "N/A - none" are not."""
    if "(" in cell or "$" in cell:
        return True
    try:
        Compiled(cell)
    except ExpressionError:
        return False
    return True


def _kind(kind: str, extras: Mapping[str, str]) -> str:
    """The kind, but a text that is marked as a phone number (`phone`, `guardian_phone` …) is asked for as one."""
    return "phone" if kind == "text" and extras.get("field", "").endswith("phone") else kind
