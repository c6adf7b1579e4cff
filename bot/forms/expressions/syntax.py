"""Parses an expression into a tree. Location paths are refused: a form's values are reached by ${name} alone."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.tokens import Token, tokenize

MAX_DEPTH: Final = 40
"""How many brackets, minus signs and operators of higher precedence may be inside one another."""

MAX_HEIGHT: Final = 150
"""How high the tree may be: a chain of additions has no brackets, but leans as far as it is long."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written."""

    text: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Ref:
    """${name}: the value of a question."""

    name: str


@dataclass(frozen=True, slots=True)
class Self:
    """`.`: the value of the question itself."""


@dataclass(frozen=True, slots=True)
class Column:
    """A bare name: in a choice_filter the choice's column, elsewhere a mistake."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands. A chain of equal precedence leans to the left."""

    operator: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Negative:
    """A minus in front."""

    operand: "Node"


Node: TypeAlias = Number | Literal | Ref | Self | Column | Call | Binary | Negative

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
}
_PATH_SIGNS: Final = frozenset({"/", "//", "..", "@", "[", "]", "::", "|"})


def parse(text: str) -> Node:
    """The tree of an expression. Raises ExpressionError."""
    parser = _Parser(tokenize(text))
    node = parser.expression(1)
    parser.expect_end()
    if _height(node) > MAX_HEIGHT:
        raise ExpressionError("workbook-expression-deep", {"limit": MAX_HEIGHT})
    return node


def _height(node: Node) -> int:
    highest, waiting = 0, [(node, 1)]
    while waiting:
        node, height = waiting.pop()
        highest = max(highest, height)
        waiting += [(below, height + 1) for below in _below(node)]
    return highest


def _below(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Binary):
        return (node.left, node.right)
    if isinstance(node, Negative):
        return (node.operand,)
    return node.arguments if isinstance(node, Call) else ()


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._next
        self._at += token.kind != "end"
        return token

    def _follows(self, *signs: str) -> bool:
        return self._next.kind == "operator" and self._next.text in signs

    def _unexpected(self) -> ExpressionError:
        token = self._next
        if token.kind == "end":
            return ExpressionError("workbook-expression-end", {})
        if token.text in _PATH_SIGNS:
            return ExpressionError("workbook-expression-path", {"sign": token.text, "place": token.place})
        return ExpressionError("workbook-expression-sign", {"sign": token.text, "place": token.place})

    def expect_end(self) -> None:
        if self._next.kind != "end":
            raise self._unexpected()

    def expression(self, binding: int) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError("workbook-expression-deep", {"limit": MAX_DEPTH})
        node = self._operand()
        while self._next.kind == "operator" and _PRECEDENCE.get(self._next.text, 0) >= binding:
            operator = self._take().text
            node = Binary(operator, node, self.expression(_PRECEDENCE[operator] + 1))
        self._depth -= 1
        return node

    def _operand(self) -> Node:
        token = self._next
        if self._follows("-"):
            self._take()
            return Negative(self.expression(_PRECEDENCE["*"] + 1))
        if self._follows("("):
            self._take()
            node = self.expression(1)
            self._close()
            return node
        if self._follows("."):
            self._take()
            return Self()
        if token.kind in {"end", "operator"}:
            raise self._unexpected()
        self._take()
        return self._primary(token)

    def _primary(self, token: Token) -> Node:
        if token.kind == "number":
            return Number(token.text)
        if token.kind == "literal":
            return Literal(token.text[1:-1])
        if token.kind == "ref":
            return Ref(token.text)
        if not self._follows("("):
            return Column(token.text)
        self._take()
        arguments: list[Node] = []
        while not self._follows(")"):
            if arguments:
                if not self._follows(","):
                    raise self._unexpected()
                self._take()
            arguments.append(self.expression(1))
        self._close()
        return Call(token.text, tuple(arguments))

    def _close(self) -> None:
        if not self._follows(")"):
            raise self._unexpected()
        self._take()
