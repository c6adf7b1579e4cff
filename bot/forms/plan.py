"""What depends on what in a form, worked out once.

A *unit* is a group or a question that is relevant only sometimes or that the form computes. Units are sorted so that
each comes after all it reads. A step then re-evaluates only the units behind a changed answer (see `state`), so its
cost doesn't grow with the form.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from bot.forms.expressions.expression import Expression
from bot.forms.model import Group, Question


class FormError(ValueError):
    """The form's expressions depend on one another in a circle, or on a question that isn't there.

    `names` are the circle's members or the missing names.
    """

    def __init__(self, message: str, names: Sequence[str]) -> None:
        super().__init__(message)
        self.names = tuple(names)


@dataclass(frozen=True, slots=True)
class Unit:
    """`key` is a question's name, or a group's path with a slash at its end. `parent` is the key of the nearest unit
    among the groups around it, or ""."""

    key: str
    parent: str
    relevant: Expression | None
    calculation: Expression | None

    @property
    def refs(self) -> frozenset[str]:
        """The questions it reads."""
        found: set[str] = set()
        for expression in (self.relevant, self.calculation):
            if expression is not None:
                found.update(expression.refs)
        return frozenset(found)

    @property
    def timely(self) -> bool:
        """Whether it may change as time goes by."""
        return any(expression is not None and expression.timely for expression in (self.relevant, self.calculation))


class Plan:
    """The compiled form.

    `units` are sorted by dependency; `readers` maps a name or key to the places in `units` of those that read it, and
    `timely` are the places of those that change as time goes by. `filtered_by` maps a name to the questions whose
    choices it filters. `asked` are the names of the questions a person may be asked, in the form's order;
    `asked_place` and `place` find a name among them and among all questions.
    """

    def __init__(self, questions: Sequence[Question], groups: Sequence[Group]) -> None:
        self._compiled: dict[tuple[str, bool], Expression] = {}
        units = self._units(questions, groups)
        self.units: tuple[Unit, ...] = tuple(units[key] for key in _sorted(units, {q.name for q in questions}))
        self.readers: Mapping[str, tuple[int, ...]] = _readers(self.units)
        self.timely: tuple[int, ...] = tuple(place for place, unit in enumerate(self.units) if unit.timely)
        self.filtered_by: Mapping[str, tuple[str, ...]] = self._filtered(questions)
        self.asked: tuple[str, ...] = tuple(question.name for question in questions if question.askable)
        self.asked_place: Mapping[str, int] = {name: place for place, name in enumerate(self.asked)}
        self.place: Mapping[str, int] = {question.name: place for place, question in enumerate(questions)}

    def expression(self, text: str, *, columns_allowed: bool = False) -> Expression:
        """The compiled expression, the same one for the same text. Raises ExpressionError."""
        key = (text, columns_allowed)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = Expression(text, columns_allowed=columns_allowed)
        return found

    def _filtered(self, questions: Sequence[Question]) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for question in questions:
            if question.choice_filter and question.askable:
                for ref in self.expression(question.choice_filter, columns_allowed=True).refs:
                    found[ref] = (*found.get(ref, ()), question.name)
        return found

    def _maybe(self, text: str) -> Expression | None:
        return self.expression(text) if text else None

    def _units(self, questions: Sequence[Question], groups: Sequence[Group]) -> dict[str, Unit]:
        units: dict[str, Unit] = {}
        for group in sorted(groups, key=lambda group: len(group.path)):
            parent = _nearest(group.path[:-1], units)
            if group.relevant or parent:
                key = group_key(group.path)
                units[key] = Unit(key, parent, self._maybe(group.relevant), None)
        for question in questions:
            parent = _nearest(question.group, units)
            calculation = (question.calculation or question.default) if question.computed else ""
            if parent or question.relevant or calculation:
                units[question.name] = Unit(
                    question.name, parent, self._maybe(question.relevant), self._maybe(calculation)
                )
        return units


def group_key(path: Sequence[str]) -> str:
    """The key of a group's unit."""
    return "/".join(path) + "/"


def _nearest(path: Sequence[str], units: Mapping[str, Unit]) -> str:
    key = group_key(path)
    return key if path and key in units else ""


def _sorted(units: Mapping[str, Unit], names: set[str]) -> list[str]:
    missing = sorted({ref for unit in units.values() for ref in unit.refs} - names)
    if missing:
        raise FormError("there is no such question", missing)
    before = {key: sorted(unit.refs | ({unit.parent} if unit.parent else set())) for key, unit in units.items()}
    try:
        return [key for key in TopologicalSorter(before).static_order() if key in units]
    except CycleError as error:
        raise FormError("a circle of expressions", error.args[1]) from error


def _readers(units: Sequence[Unit]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for place, unit in enumerate(units):
        for name in unit.refs:
            found.setdefault(name, []).append(place)
        if unit.parent:
            found.setdefault(unit.parent, []).append(place)
    return {name: tuple(places) for name, places in found.items()}
