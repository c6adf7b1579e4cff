"""The functions that an expression may call: those of XPath 1.0 §4 and of the ODK XForms specification, section "XPath
Functions"."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls import chance, codes, days, nodes, numbers, places, selects, texts, truths
from bot.forms.expressions.calls.function import Function

FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        name: function
        for module in (texts, truths, numbers, nodes, days, selects, places, chance, codes)
        for name, function in module.FUNCTIONS.items()
    }
)
"""Every function by its name."""

REFUSED: Final = frozenset({"jr:itext"})
"""Functions of the specification that a chat has no use for: the labels of choices come with `jr:choice-name()`."""
