"""The answers of one dialogue as expressions see them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from bot.forms.addresses import Rows, address, named, shared
from bot.forms.dialogue import Context
from bot.forms.elements import Element
from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.scope import Budget, Node, Seen
from bot.forms.expressions.values import Value, number, truth
from bot.forms.kinds import KINDS
from bot.forms.kinds.repeats import MAX_ROWS
from bot.forms.model import Answers, Choice, text_in
from bot.forms.nodes import Document, FormNode, ListNode, nodes_of

if TYPE_CHECKING:
    from bot.forms.form import Form

_AT_ONCE: Final = 100_000
_IN_ALL: Final = 3_000_000
"""Steps of evaluation for one expression, and for all of one reply: some tenths of a second, and some seconds."""


class Instance:
    """What was answered and computed so far. `hidden` and `computed` may change under its hands."""

    def __init__(
        self,
        form: "Form",
        answers: Answers,
        rows: Mapping[str, int],
        hidden: set[str] | frozenset[str],
        computed: Mapping[str, Value],
        context: Context,
        seed: str,
    ) -> None:
        self.form = form
        self.context = context
        self.seed = seed
        self._answers = answers
        self._rows = rows
        self._hidden = hidden
        self._computed = computed
        self._left = _IN_ALL
        self._lists: dict[str, Document | None] = {}

    def value(self, written: str) -> Value:
        """The value of the question at an address: nothing where it isn't relevant or has no answer."""
        if written in self._hidden:
            return ""
        if written in self._answers:
            name = named(written)[0] if written[-1] == "]" else written
            return KINDS[self.form.by_name[name].kind].expressed(self._answers[written])
        if self.form.plan.proposed and named(written)[0] in self.form.plan.proposed:
            return ""
        return self._computed.get(written, "")

    def count(self, gate: str) -> int:
        """How many rows a repeat has, by its gate's address; none where it isn't relevant."""
        if gate in self._hidden:
            return 0
        if self.form.by_name[named(gate)[0]].computed:
            count = number(self._computed.get(gate, ""))
            return min(MAX_ROWS, int(count)) if count > 0 else 0
        return int(self._answers.get(gate, self._rows.get(gate, 0)))

    def rows_of(self, repeats: Sequence[str], within: Rows) -> Iterator[Rows]:
        """All rows of these repeats inside of one another that begin with `within`."""
        if len(within) >= len(repeats):
            yield within
            return
        for row in range(1, self.count(address(repeats[len(within)], within)) + 1):
            yield from self.rows_of(repeats, (*within, row))

    def evaluate(
        self, expression: Compiled, element: Element, rows: Rows, own: Value = "", choice: Node | None = None
    ) -> Value:
        """The value of an expression that stands at that element in those rows (of the repeats around it). `own` is the
        value of `.`, `choice` the one that a choice_filter judges."""
        sight = Sight(self, element, rows, own, choice)
        given = sight.budget.left
        value = expression.value(sight)
        self._left -= given - sight.budget.left
        return value

    def holds(
        self, expression: Compiled, element: Element, rows: Rows, own: Value = "", choice: Node | None = None
    ) -> bool:
        """Whether it is true there."""
        return truth(self.evaluate(expression, element, rows, own, choice))

    def budget(self) -> Budget:
        """What one expression may use of what is left for all."""
        return Budget(max(0, min(_AT_ONCE, self._left)))

    def list_root(self, name: str) -> Node | None:
        """The document of a list of choices, None if there is none of that name."""
        if name not in self._lists:
            choices = self.form.lists.get(name)
            language, default = self.context.language, self.form.default_language
            self._lists[name] = (
                None
                if choices is None
                else Document(ListNode(choices, [text_in(each.label, language, default) for each in choices]))
            )
        return self._lists[name]


class Sight:
    """What one expression sees from where it stands: see `bot.forms.expressions.scope.Scope`."""

    __slots__ = ("_choice", "_element", "_instance", "_rows", "budget", "language", "now", "own", "seed", "version")

    def __init__(self, instance: Instance, element: Element, rows: Rows, own: Value, choice: Node | None) -> None:
        self._instance = instance
        self._element = element
        self._rows = rows
        self._choice = choice
        self.now: datetime = instance.context.now
        self.language = instance.context.language
        self.own = own
        self.seed = f"{instance.seed}:{address(element.key, rows)}"
        self.version = instance.form.version
        self.budget = instance.budget()

    def read(self, name: str) -> Seen:
        """A question that is there once from here by its value, else nodes."""
        element = self._instance.form.plan.elements.questions.get(name)
        if element is None:
            return self.nodes(name)
        depth = len(element.repeats)
        if depth == 0:
            return self._instance.value(name)
        if shared(element.repeats, self._element.repeats) == depth:
            return self._instance.value(address(name, self._rows[:depth]))
        return self.nodes(name)

    def nodes(self, name: str, *, everywhere: bool = False) -> Sequence[Node]:
        """All that ${name} means from here, or in the whole form."""
        found: list[Node] = []
        for element in self._instance.form.plan.elements.named(name):
            within = () if everywhere else self._rows[: shared(element.repeats, self._element.repeats)]
            for rows in self._instance.rows_of(element.repeats, within):
                found += nodes_of(self._instance, element, rows)
        return found

    def here(self) -> Node:
        """Where relative paths start."""
        return self._choice or self.current()

    def current(self) -> Node:
        """The question; of a repeat its first row, of which only the surroundings matter."""
        return FormNode(self._instance, self._element, (*self._rows, 1) if self._element.gate else self._rows)

    def instance(self, name: str) -> Node | None:
        """A list of choices as a document."""
        return self._instance.list_root(name)

    def choice_label(self, question: str, value: str) -> str:
        """A choice's label, "" if there is none."""
        asked = self._instance.form.by_name.get(question)
        choices: Sequence[Choice] = asked.choices if asked else ()
        default = self._instance.form.default_language
        return next((text_in(each.label, self.language, default) for each in choices if each.name == value), "")
