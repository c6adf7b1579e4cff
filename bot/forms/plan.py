"""What depends on what in a form, worked out once.

A *unit* is a group or a question that is relevant only sometimes or that the form computes; within a repeat it stands
for all rows. Units are sorted so that each comes after all it reads. A step then re-evaluates only the units behind a
changed answer (see `state`), so its cost doesn't grow with the form.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from bot.forms.addresses import shared
from bot.forms.elements import Element, Elements
from bot.forms.expressions.compiled import Compiled
from bot.forms.model import Group, Question
from bot.forms.nodes import Definition, Document, FormNode
from bot.forms.order import Order


class FormError(ValueError):
    """The form's expressions depend on one another in a circle, or on something that isn't there.

    `names` are the circle's members or the missing names.
    """

    def __init__(self, message: str, names: Sequence[str]) -> None:
        super().__init__(message)
        self.names = tuple(names)


@dataclass(frozen=True, slots=True)
class Unit:
    """`key` is that of its element, or the gate's name for the number of rows of a repeat. `repeats` are those around
    it; `parent` is the key of the nearest unit among the groups around it, or "", and `depth` how many of the repeats
    that one stands in. `reads` names the questions and repeats it depends on; `triggers` those whose answers alone make
    it computed anew, if it has any; `roaming` tells that it may read other rows than its own."""

    key: str
    element: Element
    parent: str
    depth: int
    relevant: Compiled | None
    calculation: Compiled | None
    reads: frozenset[str]
    triggers: frozenset[str]

    @property
    def repeats(self) -> tuple[str, ...]:
        """The repeats around it, outermost first."""
        return self.element.repeats

    @property
    def expressions(self) -> tuple[Compiled, ...]:
        """What it evaluates."""
        return tuple(each for each in (self.relevant, self.calculation) if each is not None)

    @property
    def roaming(self) -> bool:
        """Whether it may read other rows than its own."""
        return any(each.roaming for each in self.expressions)


@dataclass(frozen=True, slots=True)
class Reader:
    """A unit that reads something, by its place, in the same `shared` outermost rows."""

    unit: int
    shared: int


class Plan:
    """The compiled form.

    `units` are sorted by dependency; `readers` maps a name or key to the units that read it, `inside` a gate's name to
    the places of the units in its rows, `timely` are the places of those that change as time goes by. `filtered_by`
    maps a name to the questions whose choices it filters. `order` is the order in which questions are asked; `place`
    finds a question among all. `proposed` names the questions whose calculation is a proposal to who answers them.
    """

    def __init__(self, questions: Sequence[Question], groups: Sequence[Group], root: str = "data") -> None:
        self._compiled: dict[tuple[str, bool], Compiled] = {}
        self.elements = Elements(questions, groups, root)
        self.order = Order(self.elements)
        self.place: Mapping[str, int] = {question.name: place for place, question in enumerate(questions)}
        self.proposed = frozenset(each.name for each in questions if each.askable and each.calculation)
        self._definition = Definition()
        units = self._units(questions)
        self.units: tuple[Unit, ...] = tuple(units[key] for key in _sorted(units))
        self.readers: Mapping[str, tuple[Reader, ...]] = self._readers()
        self.inside: Mapping[str, tuple[int, ...]] = self._inside()
        self.timely: tuple[int, ...] = tuple(
            place for place, unit in enumerate(self.units) if any(each.timely for each in unit.expressions)
        )
        self.filtered_by: Mapping[str, tuple[Question, ...]] = self._filtered(questions)

    def expression(self, text: str, *, columns_allowed: bool = False) -> Compiled:
        """The compiled expression, the same one for the same text. Raises ExpressionError."""
        key = (text, columns_allowed)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = Compiled(text, columns_allowed=columns_allowed)
        return found

    def element_of(self, question: Question) -> Element:
        """Where a question stands; a gate at its repeat."""
        return self.elements.questions.get(question.name) or self.elements.repeats[question.name]

    def _filtered(self, questions: Sequence[Question]) -> dict[str, tuple[Question, ...]]:
        found: dict[str, tuple[Question, ...]] = {}
        for question in questions:
            reads = {question.of_rows} if question.of_rows else set()
            if question.choice_filter and question.askable:
                wanted = self.expression(question.choice_filter, columns_allowed=True)
                reads |= self._reads(wanted, self.element_of(question))
            for name in reads:
                found[name] = (*found.get(name, ()), question)
        return found

    def _units(self, questions: Sequence[Question]) -> dict[str, Unit]:
        units: dict[str, Unit] = {}
        for element in sorted(self.elements.groups.values(), key=lambda each: each.place):
            relevant = element.group.relevant if element.group else ""
            if relevant or _parent(element.parent, units):
                units[element.key] = self._unit(element.key, element, element.parent, units, relevant, "", "")
        for question in questions:
            element = self.element_of(question)
            above = element if element.gate else element.parent
            calculation = question.calculation or (question.default if question.computed else "")
            if _parent(above, units) or question.relevant or calculation:
                units[question.name] = self._unit(
                    question.name, element, above, units, question.relevant, calculation, question.trigger
                )
        return units

    def _unit(
        self,
        key: str,
        element: Element,
        above: Element | None,
        units: Mapping[str, Unit],
        relevant: str,
        calculation: str,
        trigger: str,
    ) -> Unit:
        compiled = [self.expression(text) if text else None for text in (relevant, calculation)]
        reads = {name for each in compiled if each for name in self._reads(each, element)}
        parent = _parent(above, units)
        triggers = frozenset(trigger.split())
        self._must_know(triggers)
        depth = len(units[parent].repeats) if parent else 0
        return Unit(key, element, parent, depth, compiled[0], compiled[1], frozenset(reads) | triggers, triggers)

    def _reads(self, expression: Compiled, element: Element) -> set[str]:
        """The questions and repeats that decide an expression's value. Raises FormError for what isn't there."""
        self._must_know(expression.refs)
        found = {each for ref in expression.refs for each in self.elements.named(ref)}
        if expression.roaming:  # only then has it paths through the form
            at, root = self._definition.node(element), Document(self._definition.node(self.elements.root))
            found |= {node.element for node in expression.reads(at, root) if isinstance(node, FormNode)}
        names: set[str] = set()
        for each in found:
            if each.gate is None:
                names.update(leaf.key for leaf in (each, *each.below()) if leaf.question)
            else:
                names.add(each.gate.name)
            names.update(gate for gate in each.repeats if gate not in element.repeats or expression.roaming)
        return names

    def _must_know(self, names: Sequence[str] | frozenset[str]) -> None:
        missing = sorted(name for name in names if not self.elements.named(name))
        if missing:
            raise FormError("there is no such question", missing)

    def _readers(self) -> dict[str, tuple[Reader, ...]]:
        found: dict[str, list[Reader]] = {}
        for place, unit in enumerate(self.units):
            for name in unit.reads:
                around = self.repeats_around(name)
                same = 0 if unit.roaming else shared(around, unit.repeats)
                found.setdefault(name, []).append(Reader(place, same))
            if unit.parent:
                found.setdefault(unit.parent, []).append(Reader(place, unit.depth))
        return {name: tuple(readers) for name, readers in found.items()}

    def repeats_around(self, name: str) -> tuple[str, ...]:
        """The repeats in whose rows a question or a gate stands."""
        element = self.elements.questions.get(name) or self.elements.repeats[name]
        return element.repeats

    def _inside(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, list[int]] = {name: [] for name in self.elements.repeats}
        for place, unit in enumerate(self.units):
            for gate in unit.repeats:
                found[gate].append(place)
        return {gate: tuple(places) for gate, places in found.items()}


def _parent(element: Element | None, units: Mapping[str, Unit]) -> str:
    """The key of the nearest unit from that group outwards."""
    while element is not None and element.key:
        if element.key in units:
            return element.key
        element = element.parent
    return ""


def _sorted(units: Mapping[str, Unit]) -> Iterator[str]:
    before = {
        key: sorted(unit.reads.union(unit.repeats, {unit.parent} if unit.parent else ())) for key, unit in units.items()
    }
    try:
        return (key for key in list(TopologicalSorter(before).static_order()) if key in units)
    except CycleError as error:
        raise FormError("a circle of expressions", error.args[1]) from error
