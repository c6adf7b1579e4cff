"""How a function is described: what it is given, and what it gives."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

from bot.forms.expressions.conversions import Result, as_items, as_number, as_text, as_truth, as_value
from bot.forms.expressions.running import Run

Gives: TypeAlias = Literal["number", "text", "truth", "nodes", "any"]

_PARAMETER: Final = re.compile(r"(text|number|truth|value|items|nodes)([?*]?)")

CONVERSIONS: Final[Mapping[str, Callable[[Result, Run], Any]]] = MappingProxyType(
    {
        "text": as_text,
        "number": as_number,
        "truth": lambda result, _: as_truth(result),
        "value": as_value,
        "items": as_items,
        "nodes": lambda result, _: result if isinstance(result, list) else [],
    }
)


@dataclass(frozen=True, slots=True)
class Function:
    """`takes` names the parameters: "text", "number", "truth", "value" (any single one), "items" (the values of all
    nodes), "nodes"; with "?" behind if it may be left out, with "*" if it may come any number of times, none included.
    `gives` is what kind of value comes out.

    `run` gets the converted arguments; the Run comes first if `running`. It is None for what the compiler does by
    itself, because not all arguments are evaluated, or not as values.
    """

    takes: str
    gives: Gives
    run: Callable[..., Any] | None = None
    running: bool = False

    @property
    def parameters(self) -> tuple[tuple[str, str], ...]:
        """Pairs of kind and sign ("", "?", "*")."""
        return tuple((match[1], match[2]) for match in map(_PARAMETER.fullmatch, self.takes.split()) if match)

    @property
    def least(self) -> int:
        """How many arguments there have to be."""
        return sum(sign == "" for _, sign in self.parameters)

    @property
    def most(self) -> int | None:
        """How many there may be; None without a limit."""
        return None if any(sign == "*" for _, sign in self.parameters) else len(self.parameters)

    def kind(self, place: int) -> str:
        """The kind of the parameter for the argument at that place, counted from 0. Behind the last one the repeated
        ones begin anew."""
        parameters = self.parameters
        if place < len(parameters):
            return parameters[place][0]
        repeated = [kind for kind, sign in parameters if sign == "*"]
        return repeated[(place - len(parameters)) % len(repeated)]
