"""What somebody told in their last applications and may be asked for again: a name, a date of birth, a city …

Nothing is copied: it is read from applications that still exist, whose notice the person still agrees to. So there is
nothing more to erase. What is sensitive isn't among it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.database import Tx
from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.model import Answer, Answers, Question
from bot.programmes import meaning
from bot.programmes.store import Shelf


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer that says something of a person, with its question and the language that its form is written in."""

    question: Question
    answer: Answer
    default_language: str

    def show(self, language: str) -> str:
        """The answer as a person of that language reads it."""
        return KINDS[self.question.kind].show(self.answer, self.question, language, self.default_language)


def of_person(tx: Tx, shelf: Shelf, person_id: int, *, besides: int = 0) -> Mapping[str, Fact]:
    """What is known, by field (`meaning.FIELDS`), the latest that was sent; not from the programme `besides`."""
    rows = tx.all(
        "SELECT form_id, answers FROM applications AS a WHERE person_id = :person AND programme_id <> :besides"
        " AND EXISTS (SELECT 1 FROM consents AS c WHERE c.person_id = a.person_id"
        " AND c.programme_id = a.programme_id AND c.withdrawn_at IS NULL) ORDER BY updated_at DESC, id DESC",
        person=person_id,
        besides=besides,
    )
    found: dict[str, Fact] = {}
    for form_id, written in rows:
        form, answers = shelf.form(tx, form_id), json.loads(written)
        for field, question in _meant(form).items():
            if field not in found and answers.get(question.name) not in {None, ""}:
                found[field] = Fact(question, answers[question.name], form.default_language)
    return {field: found[field] for field in meaning.FIELDS if field in found}


def proposed(tx: Tx, shelf: Shelf, person_id: int, programme_id: int, form: Form) -> Answers:
    """What may answer questions of this form, by their names. It is proposed, never taken by itself."""
    facts = of_person(tx, shelf, person_id, besides=programme_id)
    asked = _meant(form) if facts else {}
    return {
        question.name: facts[field].answer
        for field, question in asked.items()
        if field in facts and _alike(facts[field].question, question)
    }


def _meant(form: Form) -> Mapping[str, Question]:
    """The questions that mean something of a person, by field: such as are asked once, and aren't sensitive."""
    plain = [each for each in form.questions if each.askable and not meaning.is_sensitive(each)]
    found: dict[str, Question] = {}
    for field, kinds in meaning.FIELDS.items():
        name = meaning.meant((each for each in plain if each.kind in kinds), field)
        if name is not None:
            found[field] = form.by_name[name]
    return found


def _alike(before: Question, now: Question) -> bool:
    """Whether an answer to the one can be one to the other: a choice by its name, all else as it was written."""
    return (before.kind == "select_one") == (now.kind == "select_one")
