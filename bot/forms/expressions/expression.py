"""An expression that is ready to be evaluated, and what it depends on."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from lxml import etree

from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.syntax import parse
from bot.forms.expressions.translate import EXTENSIONS, NOW, SELF, TODAY, translate
from bot.forms.expressions.values import Value, truth

MAX_RESULT: Final = 10_000
"""Longer texts are cut: without a limit a chain of concat() could double without end."""


class Expression:
    """A compiled expression. Compiling raises ExpressionError; evaluating never fails.

    `refs` are the names of the questions it reads, `columns` those of the choices' columns; `timely` tells whether its
    value may change as time goes by.
    """

    __slots__ = ("_columns", "_root", "_translation", "_xpath", "columns", "refs", "timely")

    def __init__(self, text: str, *, columns_allowed: bool = False) -> None:
        translation = translate(parse(text), columns_allowed=columns_allowed)
        try:
            self._xpath = etree.XPath(translation.xpath, extensions=dict(EXTENSIONS), smart_strings=False)
        except (etree.XPathSyntaxError, ValueError) as error:  # ValueError: a character that XML can't hold
            raise ExpressionError("workbook-expression-end", {}) from error
        self._root = etree.Element("form")
        self._translation = translation
        self._columns = tuple(translation.columns.items())
        self.refs: tuple[str, ...] = tuple(translation.refs)
        self.columns: tuple[str, ...] = tuple(translation.columns)
        self.timely = translation.moment

    def value(
        self,
        lookup: Callable[[str], Value],
        now: datetime,
        own: Value = "",
        columns: Mapping[str, str] | None = None,
    ) -> Value:
        """The value: a text, a number or truth; "" where it is no number or can't be told.

        `lookup` gives a question's value by its name, `own` is the value of the question itself, and `columns` are
        those of the choice that is being judged.
        """
        variables = {variable: lookup(name) for name, variable in self._translation.refs.items()}
        translation = self._translation
        if translation.uses_self:
            variables[SELF] = own
        if translation.uses_today:
            variables[TODAY] = now.date().isoformat()
        if translation.uses_now:
            variables[NOW] = now.isoformat(timespec="milliseconds")
        for name, variable in self._columns:
            variables[variable] = (columns or {}).get(name, "")
        return _clean(self._xpath(self._root, **variables))

    def holds(
        self,
        lookup: Callable[[str], Value],
        now: datetime,
        own: Value = "",
        columns: Mapping[str, str] | None = None,
    ) -> bool:
        """Whether the value is true, as XPath's boolean() says."""
        return truth(self.value(lookup, now, own, columns))


def _clean(value: object) -> Value:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else ""
    return str(value)[:MAX_RESULT]
