"""Parses an expression into a tree: the grammar of XPath 1.0 §2 and §3, with limits of depth and height."""

from typing import Final, Literal

from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.tokens import Token, tokenize
from bot.forms.expressions.tree import (
    AXES,
    NODE_TYPES,
    Binary,
    Call,
    Filter,
    Negative,
    Number,
    Path,
    Quoted,
    Ref,
    Self,
    Step,
    Tree,
    height,
)

MAX_DEPTH: Final = 40
"""How many brackets, minus signs and operators of higher precedence may be inside one another."""

MAX_HEIGHT: Final = 150
"""How high the tree may be: a chain of additions has no brackets, but leans as far as it is long."""

_PRECEDENCE: Final = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_UNARY: Final = 7
_ANYWHERE: Final = Step("descendant-or-self", "node()")


def parse(text: str) -> Tree:
    """The tree. Raises ExpressionError."""
    parser = _Parser(text)
    tree = parser.expression(1)
    parser.expect_end()
    if height(tree) > MAX_HEIGHT:
        raise ExpressionError("workbook-expression-deep", {"limit": MAX_HEIGHT})
    return tree


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokenize(text)
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _after_next(self, sign: str) -> bool:
        after = self._tokens[min(self._at + 1, len(self._tokens) - 1)]
        return after.kind == "operator" and after.text == sign

    def _take(self) -> Token:
        token = self._next
        self._at += token.kind != "end"
        return token

    def _follows(self, *signs: str) -> bool:
        return self._next.kind == "operator" and self._next.text in signs

    def _taken(self, *signs: str) -> bool:
        found = self._follows(*signs)
        self._at += found
        return found

    def _expect(self, sign: str) -> None:
        if not self._taken(sign):
            raise self._unexpected()

    def _unexpected(self) -> ExpressionError:
        token = self._next
        if token.kind == "end":
            return ExpressionError("workbook-expression-end", {})
        return ExpressionError("workbook-expression-sign", {"sign": token.text, "place": token.place})

    def expect_end(self) -> None:
        if self._next.kind != "end":
            raise self._unexpected()

    def _written(self, first: Token) -> str:
        return self._text[first.place - 1 : self._tokens[self._at - 1].end - 1]

    def expression(self, binding: int) -> Tree:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError("workbook-expression-deep", {"limit": MAX_DEPTH})
        tree = self._operand()
        while self._next.kind == "operator" and _PRECEDENCE.get(self._next.text, 0) >= binding:
            operator = self._take()
            right = self.expression(_PRECEDENCE[operator.text] + 1)
            tree = Binary(operator.text, tree, right, operator.place)
        self._depth -= 1
        return tree

    def _operand(self) -> Tree:
        if self._taken("-"):
            return Negative(self.expression(_UNARY))
        first = self._next
        primary = self._primary()
        return self._location() if primary is None else self._continued(primary, first)

    def _primary(self) -> Tree | None:
        first = self._next
        if self._taken("("):
            tree = self.expression(1)
            self._expect(")")
            return tree
        if first.kind == "name" and self._after_next("(") and first.text not in NODE_TYPES:
            return self._call()
        if first.kind not in {"number", "literal", "ref"}:
            return None
        self._take()
        if first.kind == "ref":
            return Ref(first.text, self._written(first))
        return Number(float(first.text)) if first.kind == "number" else Quoted(first.text[1:-1])

    def _continued(self, base: Tree, first: Token) -> Tree:
        """A filter expression: predicates and further steps behind a primary one."""
        predicates = self._predicates()
        tree: Tree = Filter(base, predicates, self._written(first), first.place) if predicates else base
        steps: list[Step] = []
        self._further(steps)
        return Path(tree, tuple(steps), self._written(first), first.place) if steps else tree

    def _call(self) -> Call:
        name = self._take()
        self._expect("(")
        arguments: list[Tree] = []
        while not self._follows(")"):
            if arguments:
                self._expect(",")
            arguments.append(self.expression(1))
        self._expect(")")
        return Call(name.text, tuple(arguments), name.place)

    def _location(self) -> Tree:
        first = self._next
        start: Literal["root", "here"] = "here"
        steps: list[Step] = []
        if self._taken("/"):
            start = "root"
            if self._begins_step():
                steps.append(self._step())
        elif self._taken("//"):
            start = "root"
            steps += [_ANYWHERE, self._step()]
        elif self._taken("."):
            if not self._follows("/", "//"):
                return Self()
            steps.append(Step("self", "node()"))
        else:
            steps.append(self._step())
        self._further(steps)
        return Path(start, tuple(steps), self._written(first), first.place)

    def _further(self, steps: list[Step]) -> None:
        while self._follows("/", "//"):
            if self._take().text == "//":
                steps.append(_ANYWHERE)
            steps.append(self._step())

    def _begins_step(self) -> bool:
        return self._next.kind == "name" or self._follows(".", "..", "@")

    def _step(self) -> Step:
        if self._taken("."):
            return Step("self", "node()")
        if self._taken(".."):
            return Step("parent", "node()")
        axis = "attribute" if self._taken("@") else "child"
        if axis == "child" and self._next.kind == "name" and self._after_next("::"):
            name = self._take()
            if name.text not in AXES:
                raise ExpressionError("workbook-expression-sign", {"sign": name.text + "::", "place": name.place})
            axis = name.text
            self._take()
        if self._next.kind != "name":
            raise self._unexpected()
        return Step(axis, self._test(), self._predicates())

    def _test(self) -> str:
        name = self._take()
        if not self._follows("("):
            return name.text.rpartition(":")[2]
        if name.text not in NODE_TYPES:
            raise self._unexpected()
        self._take()
        if name.text == "processing-instruction" and self._next.kind == "literal":
            self._take()
        self._expect(")")
        return name.text + "()"

    def _predicates(self) -> tuple[Tree, ...]:
        found: list[Tree] = []
        while self._taken("["):
            found.append(self.expression(1))
            self._expect("]")
        return tuple(found)
