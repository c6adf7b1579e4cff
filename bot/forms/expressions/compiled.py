"""An expression that is ready to be evaluated, and what it depends on."""

from collections.abc import Callable
from functools import cached_property

from bot.forms.expressions.compiling import compile_nodes, compile_tree
from bot.forms.expressions.conversions import as_truth, as_value, finite
from bot.forms.expressions.grammar import parse
from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.reading import Reading
from bot.forms.expressions.running import MAX_TEXT, Run, SpentError
from bot.forms.expressions.scope import Node, Scope
from bot.forms.expressions.traits import gives_nodes, traits_of
from bot.forms.expressions.values import Value

__all__ = ["Compiled", "ExpressionError"]


class Compiled:
    """A compiled expression. Compiling raises ExpressionError; evaluating never fails.

    - `text` is how it was written.
    - `refs` are the names written as ${name}, also in the second argument of `jr:choice-name()`.
    - `columns` are bare names that are looked up in the choice that is being judged.
    - `lists` are the lists of choices that it names in `instance()` and `pulldata()`.
    - `timely`: its value may change as time goes by; `chancy`: it depends on the scope's seed.
    - `roaming`: its value may depend on other rows of a repeat than the question's own, whatever `refs` say.
    """

    def __init__(self, text: str, *, columns_allowed: bool = False) -> None:
        self.text = text
        self._tree = parse(text)
        traits = traits_of(self._tree, columns_allowed=columns_allowed)
        self.refs: tuple[str, ...] = tuple(traits.refs)
        self.columns: tuple[str, ...] = tuple(traits.columns)
        self.lists: tuple[str, ...] = tuple(traits.lists)
        self.timely = traits.timely
        self.chancy = traits.chancy
        self.roaming = traits.roaming
        self._program = compile_tree(self._tree)
        self._of_choices = columns_allowed

    def value(self, scope: Scope) -> Value:
        """The value: a text, a number or truth; "" where it is no number, can't be told, or is beyond the budget."""
        if scope.budget.left <= 0:
            return ""
        run = Run(scope)
        try:
            found = as_value(self._program(run), run)
        except (SpentError, ArithmeticError, ValueError, RecursionError):
            return ""
        if isinstance(found, str):
            return found[:MAX_TEXT]
        return found if isinstance(found, bool) else finite(float(found))

    def holds(self, scope: Scope) -> bool:
        """Whether the value is true, as XPath's boolean() says; False where that can't be told."""
        if scope.budget.left <= 0:
            return False
        try:
            return as_truth(self._program(Run(scope)))
        except (SpentError, ArithmeticError, ValueError, RecursionError):
            return False

    def nodes(self, scope: Scope) -> list[Node]:
        """The nodes, in document order or as `randomize()` has shuffled them; none if the expression gives a value."""
        if scope.budget.left <= 0 or self._nodes_program is None:
            return []
        try:
            return self._nodes_program(Run(scope))
        except (SpentError, ArithmeticError, ValueError, RecursionError):
            return []

    def reads(self, at: Node, root: Node) -> set[Node]:
        """Which nodes of the form's definition it may read when it is evaluated at one of them.

        `root` is the document's root of a tree in which every repeat has exactly one row. What counts only as being
        there (`count()`, `position()`) is found without what is below it; what is read as a value with all below it.
        """
        return self._reading(at, root).found

    def lost(self, at: Node, root: Node) -> list[str]:
        """The paths that lead nowhere in that definition, as they are written."""
        return list(self._reading(at, root).lost)

    def _reading(self, at: Node, root: Node) -> Reading:
        reading = Reading(at, root, of_choices=self._of_choices)
        reading.read(self._tree)
        return reading

    @cached_property
    def _nodes_program(self) -> Callable[[Run], list[Node]] | None:
        return compile_nodes(self._tree) if gives_nodes(self._tree) else None
