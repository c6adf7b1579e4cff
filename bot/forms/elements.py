"""What a form is made of, as a tree: groups, repeats and questions, each in its place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.forms.model import Group, Question

REPEAT: Final = "repeat"
"""The kind of the question that asks for one more row."""


class Element:
    """A question, a group or a repeat. The root has neither `question` nor `group`.

    `key` is a question's name, or a group's path with a slash at its end, "" for the root. `name` is what paths call
    it. `repeats` names the repeats whose rows it stands in, outermost first: for a repeat itself those around it.
    `gate` is the question that asks for more rows, for a repeat; None for others. `place` counts in document order.
    """

    __slots__ = ("children", "gate", "group", "key", "name", "parent", "place", "question", "repeats")

    def __init__(
        self,
        key: str,
        name: str,
        parent: "Element | None",
        place: int,
        *,
        question: Question | None = None,
        group: Group | None = None,
    ) -> None:
        self.key = key
        self.name = name
        self.parent = parent
        self.place = place
        self.question = question
        self.group = group
        self.gate: Question | None = None
        self.children: list[Element] = []
        self.repeats: tuple[str, ...] = parent.inner_repeats if parent else ()
        if parent:
            parent.children.append(self)

    @property
    def inner_repeats(self) -> tuple[str, ...]:
        """The repeats whose rows its children stand in."""
        return (*self.repeats, self.gate.name) if self.gate else self.repeats

    def below(self) -> Iterator["Element"]:
        """All elements inside, in document order."""
        for child in self.children:
            yield child
            yield from child.below()


class Elements:
    """The tree of one form. `questions` and `repeats` find elements by the names of questions, a repeat by its gate's;
    `groups` finds groups by their keys, repeats among them."""

    def __init__(self, questions: Sequence[Question], groups: Sequence[Group], root: str) -> None:
        self.root = Element("", root, None, 0)
        self.questions: dict[str, Element] = {}
        self.repeats: dict[str, Element] = {}
        self.groups: dict[str, Element] = {}
        self._by_path: Mapping[tuple[str, ...], Group] = {group.path: group for group in groups}
        self._gates = {(*each.group, simple_name(each.name)): each for each in questions if each.kind == REPEAT}
        self._size = 0
        for question in questions:
            above = self._group(question.group)
            if question.kind == REPEAT:
                self._group((*question.group, simple_name(question.name)))  # even where there is nothing in its rows
            else:
                self.questions[question.name] = self._new(question.name, simple_name(question.name), above, question)

    def named(self, name: str) -> Sequence[Element]:
        """What ${name} may mean: a question, a repeat, or groups of that name."""
        found = self.questions.get(name) or self.repeats.get(name)
        if found is not None:
            return (found,)
        return tuple(group for group in self.groups.values() if group.name == name)

    def _new(
        self, key: str, name: str, parent: Element, question: Question | None, group: Group | None = None
    ) -> Element:
        self._size += 1
        return Element(key, name, parent, self._size, question=question, group=group)

    def _group(self, path: tuple[str, ...]) -> Element:
        if not path:
            return self.root
        key = group_key(path)
        if key not in self.groups:
            element = self._new(key, path[-1], self._group(path[:-1]), None, self._by_path.get(path, Group(path)))
            self.groups[key] = element
            if gate := self._gates.get(path):
                element.gate = gate
                self.repeats[gate.name] = element
        return self.groups[key]


def group_key(path: Sequence[str]) -> str:
    """The key of a group's element."""
    return "/".join(path) + "/"


def simple_name(name: str) -> str:
    """What paths call a question: names that aren't unique have their groups before them, and a slash after them if
    they are a repeat's."""
    return name.rstrip("/").rpartition("/")[2]
