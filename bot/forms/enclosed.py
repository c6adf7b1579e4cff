"""What was sent as answers, files and places, wherever in a form it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.forms.addresses import Rows
from bot.forms.form import Form
from bot.forms.kinds.files import is_file
from bot.forms.model import Answer, Answers, Question, text_in
from bot.language.markdown import plain

FILES: Final = frozenset({"image", "audio", "video", "file"})
PLACE: Final = "geopoint"
_REFERENCE: Final = re.compile(r"\$\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One of them. `answer` has the shape of its question's kind, `repeats` are those around it, outermost first."""

    question: Question
    rows: Rows
    answer: Answer
    repeats: tuple[Question, ...] = ()

    @property
    def is_file(self) -> bool:
        """Whether it is a file; else it is a place."""
        return self.question.kind != PLACE

    def label(self, language: str, default_language: str) -> str:
        """What was asked, with the number of the row where there are several."""
        label = (
            _REFERENCE.sub("…", plain(text_in(self.question.label, language, default_language))) or self.question.name
        )
        return " ".join([label, *(f"({row})" for row in self.rows)])

    @property
    def name(self) -> str:
        """The question's name in the workbook, with the number of the row."""
        return " ".join([self.question.name, *map(str, self.rows)])


def enclosed(form: Form, answers: Answers, rows: Rows = (), repeats: tuple[Question, ...] = ()) -> Iterator[Enclosed]:
    """Those in submitted answers, in the form's order, with those in the rows of repeats."""
    for name, answer in answers.items():
        question = form.by_name.get(name)
        if question is None:
            continue
        if question.kind == "repeat" and isinstance(answer, list):
            for number, row in enumerate(answer, 1):
                yield from enclosed(form, row, (*rows, number), (*repeats, question))
        elif question.kind == PLACE or (question.kind in FILES and is_file(answer)):
            yield Enclosed(question, rows, answer, repeats)
