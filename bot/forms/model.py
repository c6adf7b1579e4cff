"""What a form is made of: texts in several languages, choices, questions and groups. Plain immutable data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Texts: TypeAlias = Mapping[str, str]
"""Language code -> text. Empty where the workbook says nothing."""

Answer: TypeAlias = Any
"""A JSON value. Its shape is the kind's: text, date and select_one a str, integer an int, decimal a str in canonical
form ("1.5"), select_multiple a list of choice names in the form's order, rank the same in the person's order, a file a
dict; a repeat, once submitted, a list of its rows, each a dict of answers by name."""

Answers: TypeAlias = Mapping[str, Answer]
"""Question name -> answer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of the choices sheet, or of a file of choices. `extra` holds its further columns, which expressions may
    read. `media` maps "image", "audio" and "video" to the names of files."""

    name: str
    label: Texts
    extra: Mapping[str, str] = field(default_factory=dict)
    media: Mapping[str, Texts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One row of the survey sheet.

    `required`, `relevant`, `constraint`, `default`, `calculation` and `choice_filter` are expressions, or empty.
    `trigger` names the questions, with spaces between, whose answers make the calculation anew. `group` names the
    groups and repeats around the question, outermost first. `media` maps "image", "audio" and "video" to the names of
    files. `guidance` is a longer hint for who wants one (`guidance_hint`). `extras` are the columns `bind::kopru:*`
    (`field`, `sensitive`, `keep`) without their prefix.

    `name` is unique in the form: where several questions are called the same, it is their path ("mother/age").
    `list_name` may be "${name}": the choices are the answers to that question in all rows of its repeat.

    A repeat is a question of the kind "repeat" that stands after those of its row: "one more?". Its answer is the
    number of rows; `calculation` gives it where the form itself does (`repeat_count`).
    """

    name: str
    kind: str
    label: Texts = field(default_factory=dict)
    hint: Texts = field(default_factory=dict)
    list_name: str = ""
    choices: tuple[Choice, ...] = ()
    required: str = ""
    required_message: Texts = field(default_factory=dict)
    relevant: str = ""
    constraint: str = ""
    constraint_message: Texts = field(default_factory=dict)
    default: str = ""
    calculation: str = ""
    choice_filter: str = ""
    read_only: bool = False
    appearance: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    extras: Mapping[str, str] = field(default_factory=dict)
    group: tuple[str, ...] = ()
    trigger: str = ""
    media: Mapping[str, Texts] = field(default_factory=dict)
    guidance: Texts = field(default_factory=dict)

    @property
    def of_rows(self) -> str:
        """The question whose answers, in all rows of its repeat, are the choices (`select_one ${name}`); "" for others:
        their choices are a list's."""
        return self.list_name[2:-1] if self.list_name.startswith("${") else ""

    @property
    def computed(self) -> bool:
        """Whether the form itself fills it in, so that nobody is asked."""
        return self.kind == "calculate" or self.read_only or (self.kind == "repeat" and bool(self.calculation))

    @property
    def askable(self) -> bool:
        """Whether a person is ever asked for it."""
        return self.kind != "note" and not self.computed


@dataclass(frozen=True, slots=True)
class Group:
    """A group of questions. `path` names it and the groups around it, outermost first. `repeats`: it is a repeat, and
    `path[-1]` the name of the question that asks for one more row."""

    path: tuple[str, ...]
    label: Texts = field(default_factory=dict)
    relevant: str = ""
    appearance: str = ""
    repeats: bool = False


def text_in(texts: Texts, language: str, default_language: str) -> str:
    """The text in the person's language, else in the form's, else in any it has, else ""."""
    for code in (language, default_language):
        if text := texts.get(code):
            return text
    return next((texts[code] for code in sorted(texts) if texts[code]), "")
