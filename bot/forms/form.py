"""A form as a whole: its questions in order, and its compiled plan, made when first asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.forms import codec
from bot.forms.model import Choice, Group, Question, Texts
from bot.forms.plan import Plan


@dataclass(frozen=True)
class Form:
    """What a workbook's survey, choices and settings sheets describe.

    `version` is the workbook's own, else a hash of the content. `languages` begins with `default_language`.
    Names are unique among questions. `lists` are the lists of choices that expressions read as `instance(name)` or with
    `pulldata(name, …)`, besides those that questions offer; `root` is the name of the element around all questions.
    """

    id: str
    version: str
    title: Texts
    default_language: str
    languages: tuple[str, ...]
    questions: tuple[Question, ...]
    groups: tuple[Group, ...] = ()
    lists: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    root: str = "data"

    @cached_property
    def by_name(self) -> Mapping[str, Question]:
        """Every question by its name."""
        return {question.name: question for question in self.questions}

    @cached_property
    def group_by_path(self) -> Mapping[tuple[str, ...], Group]:
        """Every group by its path."""
        return {group.path: group for group in self.groups}

    @cached_property
    def plan(self) -> Plan:
        """The compiled expressions and their dependencies.

        Raises `bot.forms.plan.FormError` if an expression is wrong or there is a cycle: never for a form that was read
        from a workbook.
        """
        return Plan(self.questions, self.groups, self.root)

    def to_json(self) -> str:
        """The form as JSON: the same form always gives the same text."""
        return codec.dump_form(
            codec.FormParts(
                self.id,
                self.version,
                self.title,
                self.default_language,
                self.languages,
                self.questions,
                self.groups,
                self.lists,
                self.root,
            )
        )

    @classmethod
    def from_json(cls, text: str) -> "Form":
        """The form that `to_json` wrote. Raises `bot.forms.codec.UnreadableFormError` for anything else."""
        parts = codec.load_form(text)
        return cls(*parts)
