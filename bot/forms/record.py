"""Answers as they are handed in and kept: by question name, and for a repeat a list of its rows, each likewise."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from bot.forms.addresses import Rows, address
from bot.forms.elements import Element
from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.model import Answer, Answers, Question

_TOGETHER = ", "


def folded(form: Form, answer_at: Callable[[str], Answer | None], count: Callable[[str], int]) -> dict[str, Answer]:
    """The record: what `answer_at` tells of each address, in the form's order; None is left out. `count` gives the
    number of rows by a gate's address."""

    def fold(element: Element, rows: Rows) -> Iterator[tuple[str, Answer]]:
        for child in element.children:
            if child.gate:
                within = range(1, count(address(child.gate.name, rows)) + 1)
                found = [dict(fold(child, (*rows, row))) for row in within]
                if found or answer_at(address(child.gate.name, rows)) is not None:
                    yield child.gate.name, found
            elif child.question is None:
                yield from fold(child, rows)
            elif (answer := answer_at(address(child.key, rows))) is not None:
                yield child.key, answer

    return dict(fold(form.plan.elements.root, ()))


def unfolded(form: Form, record: Answers) -> dict[str, Answer]:
    """The answers of a record by address; a gate's answer is its number of rows."""
    found: dict[str, Answer] = {}

    def unfold(part: Mapping[str, Any], rows: Rows) -> None:
        for name, answer in part.items():
            if name in form.plan.elements.repeats and isinstance(answer, list):
                found[address(name, rows)] = len(answer)
                for row, inner in enumerate(answer, 1):
                    unfold(inner, (*rows, row))
            else:
                found[address(name, rows)] = answer

    unfold(record, ())
    return found


def without(form: Form, record: Answers, names: Collection[str]) -> dict[str, Answer]:
    """The record without the answers to these questions, in rows as well."""
    return {
        name: [without(form, row, names) for row in answer]
        if name in form.plan.elements.repeats and isinstance(answer, list)
        else answer
        for name, answer in record.items()
        if name not in names
    }


def said(form: Form, question: Question, answer: Answer, language: str) -> str:
    """An answer of a record as a person of that language reads it; the rows of a repeat in a line each, numbered."""
    if question.name in form.plan.elements.repeats and isinstance(answer, list):
        rows = [said_row(form, row, language) for row in answer]
        return "\n".join(f"{number}. {row}" for number, row in enumerate(rows, 1))
    return KINDS[question.kind].show(answer, question, language, form.default_language)


def said_row(form: Form, row: Mapping[str, Any], language: str) -> str:
    """The answers of one row, with commas between; a row inside of it in brackets."""
    found = []
    for name, answer in row.items():
        question = form.by_name.get(name)
        if question is None or question.kind == "calculate":
            continue
        if name in form.plan.elements.repeats and isinstance(answer, list):
            found += [f"({said_row(form, inner, language)})" for inner in answer]
        else:
            found.append(said(form, question, answer, language))
    return _TOGETHER.join(found) or "–"


def columns(form: Form) -> Sequence[Question]:
    """The questions that have an answer of their own in a record: those outside of repeats, and the repeats."""
    return [each for each in form.questions if not form.plan.element_of(each).repeats]
