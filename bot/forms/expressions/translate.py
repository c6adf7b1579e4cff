"""Writes an expression's tree as XPath over variables, so that libxml2 sees no path, no axis and no document.

XPath 1.0 has no dates: where a number is meant, operands that may be dates go through `days()`, so that
`today() - ${birth}` and `${arrival} < ${departure}` mean what they say. Functions of ours get a prefix, because libxml2
doesn't let its own be replaced.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from bot.forms.expressions.functions import FUNCTIONS, Result
from bot.forms.expressions.patterns import compile_pattern
from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.syntax import Binary, Call, Column, Literal, Negative, Node, Number, Ref, Self
from bot.forms.expressions.values import number

PREFIX: Final = "x-"
DAYS: Final = "x-days"
SELF: Final = "self"
TODAY: Final = "today"
NOW: Final = "now"

_ARITHMETIC: Final = frozenset({"+", "-", "*", "div", "mod"})
_ORDER: Final = frozenset({"<", "<=", ">", ">="})
_WRITTEN_TRUTH: Final = frozenset({"true", "false"})

EXTENSIONS: Final[Mapping[tuple[None, str], Callable[..., Any]]] = MappingProxyType(
    {(None, DAYS): lambda _, value: number(value)}
    | {
        (None, PREFIX + name): (lambda _, *arguments, run=function.run: run(*arguments))
        for name, function in FUNCTIONS.items()
        if function.run is not None
    }
)


@dataclass(slots=True)
class Translation:
    """`refs` and `columns` map names to the variables that stand for them. `moment` tells whether the expression asks
    what day or what time it is."""

    xpath: str = ""
    refs: dict[str, str] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)
    uses_self: bool = False
    uses_today: bool = False
    uses_now: bool = False

    @property
    def moment(self) -> bool:
        """Whether the value may change by itself as time goes by."""
        return self.uses_today or self.uses_now


def translate(node: Node, *, columns_allowed: bool = False) -> Translation:
    """The XPath of a tree. Raises ExpressionError for unknown functions, a wrong number of arguments and bare names."""
    writer = _Writer(columns_allowed=columns_allowed)
    writer.made.xpath = writer.write(node)
    return writer.made


def _result(node: Node) -> Result:
    if isinstance(node, Number | Negative):
        return "number"
    if isinstance(node, Literal):
        return "text"
    if isinstance(node, Binary):
        return "number" if node.operator in _ARITHMETIC else "truth"
    if isinstance(node, Call):
        return FUNCTIONS[node.name].result if node.name in FUNCTIONS else "any"
    return "any"


class _Writer:
    def __init__(self, *, columns_allowed: bool) -> None:
        self.made = Translation()
        self._columns_allowed = columns_allowed

    def write(self, node: Node) -> str:
        if isinstance(node, Binary):
            return self._binary(node)
        if isinstance(node, Call):
            return self._call(node)
        if isinstance(node, Negative):
            return f"(-{self._number(node.operand)})"
        return self._leaf(node)

    def _leaf(self, node: Number | Literal | Ref | Self | Column) -> str:
        if isinstance(node, Number):
            return node.text
        if isinstance(node, Literal):
            return _quote(node.text)
        if isinstance(node, Ref):
            return "$" + self.made.refs.setdefault(node.name, f"r{len(self.made.refs)}")
        if isinstance(node, Self):
            self.made.uses_self = True
            return "$" + SELF
        if not self._columns_allowed:
            raise ExpressionError("workbook-expression-name", {"name": node.name})
        return "$" + self.made.columns.setdefault(node.name, f"c{len(self.made.columns)}")

    def _number(self, node: Node) -> str:
        written = self.write(node)
        return written if _result(node) in {"number", "truth"} else f"{DAYS}({written})"

    def _binary(self, node: Binary) -> str:
        left, operator, right = node.left, node.operator, node.right
        if operator in _ARITHMETIC or operator in _ORDER:
            return f"({self._number(left)} {operator} {self._number(right)})"
        if operator in {"=", "!="}:
            with_number_written = isinstance(left, Number) or isinstance(right, Number)
            if "number" in {_result(left), _result(right)} and not with_number_written:
                return f"({self._number(left)} {operator} {self._number(right)})"
            return f"({self._side(left, right)} {operator} {self._side(right, left)})"
        return f"({self.write(left)} {operator} {self.write(right)})"

    def _side(self, node: Node, other: Node) -> str:
        """A computed true() is also equal to 'true', which XPath alone would say of 'false' as well."""
        written = self.write(node)
        return f"string({written})" if isinstance(other, Literal) and other.text in _WRITTEN_TRUTH else written

    def _call(self, node: Call) -> str:
        function = FUNCTIONS.get(node.name)
        if function is None:
            raise ExpressionError("workbook-function", {"function": node.name})
        given = len(node.arguments)
        if given < function.least or (function.most is not None and given > function.most):
            raise ExpressionError("workbook-arguments", {"function": node.name, "given": given})
        if node.name == "today":
            self.made.uses_today = True
            return "$" + TODAY
        if node.name == "now":
            self.made.uses_now = True
            return "$" + NOW
        if node.name == "once":
            self.made.uses_self = True
            return f"{PREFIX}if(string(${SELF}) = '', {self.write(node.arguments[0])}, ${SELF})"
        if node.name == "regex" and isinstance(node.arguments[1], Literal):
            compile_pattern(node.arguments[1].text)
        name = node.name if function.run is None else PREFIX + node.name
        return f"{name}({', '.join(self.write(argument) for argument in node.arguments)})"


def _quote(text: str) -> str:
    return f"'{text}'" if "'" not in text else f'"{text}"'
