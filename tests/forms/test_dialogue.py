"""Rules of the dialogue that need days to pass, versions to change or stale buttons to be tapped."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.forms.codec import UnreadableFormError
from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.engine import WrongFormError, begin, carry_over, reply
from bot.forms.form import Form
from bot.forms.model import Choice, Question
from bot.forms.outcomes import Ask, Done, Reject, Review
from bot.forms.plan import FormError
from bot.forms.prompt import prompt
from bot.forms.rejection import Rejection
from bot.forms.replies import Back, Change, Picked, Skipped, Submit, Toggled, Typed
from tests.forms.telling import NOON, Person

CONTEXT = Context(NOON, "en")
YES_NO = (Choice("yes", {"en": "Yes"}), Choice("no", {"en": "No"}))


def form_of(*questions: Question, version: str = "1") -> Form:
    return Form("f", version, {"en": "F"}, "en", ("en",), questions)


def test_a_button_of_another_question_answers_nothing() -> None:
    first, second = (Question(name, "select_one", list_name="l", choices=YES_NO) for name in ("first", "second"))
    form = form_of(first, second)
    dialogue = reply(form, begin(form, CONTEXT).dialogue, Picked("yes", "first"), CONTEXT).dialogue
    for tap in (Picked("no", "first"), Toggled("no", "first"), Skipped("first"), Back("first")):
        assert reply(form, dialogue, tap, CONTEXT) == Reject(dialogue, Rejection("forms-old-button"))
    assert isinstance(reply(form, dialogue, Picked("no", "second"), CONTEXT), Review)


def test_midnight_changes_what_is_relevant_and_what_may_be_submitted() -> None:
    form = form_of(
        Question("born", "date"),
        Question("age", "calculate", calculation="int((today() - ${born}) div 365.25)"),
        Question("guardian", "text", relevant="${age} < 18", required="true()"),
        Question("grown", "text", relevant="${age} >= 18"),
        Question("when", "date", constraint=". > today()", constraint_message={"en": "Too late, ${born}"}),
    )
    answers = {"born": "2008-03-02", "guardian": "Mum", "when": "2026-03-03"}
    outcome = begin(form, CONTEXT, answers)
    assert isinstance(outcome, Review)
    done = reply(form, outcome.dialogue, Submit(), CONTEXT)
    assert isinstance(done, Done)
    assert done.answers == {"born": "2008-03-02", "age": 17, "guardian": "Mum", "when": "2026-03-03"}

    days_later = Context(NOON + timedelta(days=2), "en")
    asked = reply(form, outcome.dialogue, Submit(), days_later)
    assert isinstance(asked, Reject)
    assert (asked.dialogue.at, asked.rejection.key) == ("grown", "forms-new-question")
    back = reply(form, asked.dialogue, Typed("I am"), days_later)
    assert isinstance(back, Review)
    late = reply(form, back.dialogue, Submit(), days_later)
    assert isinstance(late, Reject)
    assert late.dialogue.at == "when"
    assert late.rejection.text == {"en": "Too late, 2 March 2008"}


def test_a_new_version_keeps_what_fits_asks_what_is_new_and_forgets_nothing() -> None:
    old = form_of(Question("name", "text"), Question("age", "text"), Question("gone", "text"), Question("last", "text"))
    person = Person(old)
    for said in ("Əli", "twelve", "old", "<skip>"):
        person.says(said)
    new = form_of(
        Question("name", "text"),
        Question("age", "integer"),
        Question("last", "text"),
        Question("new", "text"),
        version="2",
    )
    with pytest.raises(WrongFormError):
        reply(new, person.dialogue, Submit(), CONTEXT)
    carried = carry_over(person.dialogue, new, CONTEXT)
    assert isinstance(carried, Ask)
    assert carried.dialogue.at == "age"
    assert carried.dialogue.answers == {"name": "Əli", "gone": "old"}
    dialogue = reply(new, carried.dialogue, Typed("12"), CONTEXT).dialogue
    assert dialogue.at == "new", "what was skipped stays skipped"
    done = reply(new, reply(new, dialogue, Skipped(), CONTEXT).dialogue, Submit(), CONTEXT)
    assert isinstance(done, Done)
    assert done.answers == {"name": "Əli", "age": 12}


def test_a_required_question_becomes_optional_by_an_answer() -> None:
    form = form_of(Question("a", "integer"), Question("b", "text", required="${a} > 1"))
    for number, can_skip in (("1", True), ("2", False)):
        dialogue = reply(form, begin(form, CONTEXT).dialogue, Typed(number), CONTEXT).dialogue
        assert prompt(form, dialogue, CONTEXT).can_skip is can_skip


def test_skipping_takes_an_answer_away() -> None:
    form = form_of(Question("a", "text"))
    dialogue = begin(form, CONTEXT, {"a": "x"}).dialogue
    dialogue = reply(form, dialogue, Change("a"), CONTEXT).dialogue
    dialogue = reply(form, dialogue, Skipped(), CONTEXT).dialogue
    assert dialogue.at == REVIEW
    assert dialogue.answers == {}


def test_known_answers_that_do_not_fit_are_asked_for() -> None:
    form = form_of(
        Question("a", "integer"), Question("b", "select_one", list_name="l", choices=YES_NO), Question("c", "text")
    )
    outcome = begin(form, CONTEXT, {"a": "5", "b": "maybe", "c": " \u200b", "d": "unknown"})
    assert outcome.dialogue.answers == {}
    assert outcome.dialogue.at == "a"


def test_read_only_questions_are_shown_and_not_asked() -> None:
    form = form_of(
        Question("a", "integer"),
        Question("twice", "integer", {"en": "Twice that is"}, calculation="${a} * 2", read_only=True),
        Question("b", "text", {"en": "B"}),
    )
    person = Person(form)
    assert person.says("4") == "2/2 · Twice that is 8 · B"


def test_circles_and_unknown_names_are_refused() -> None:
    circle = form_of(Question("a", "text", relevant="${b} = 1"), Question("b", "text", relevant="${a} = 1"))
    unknown = form_of(Question("a", "text", relevant="${nobody} = 1"))
    for form in (circle, unknown):
        with pytest.raises(FormError):
            begin(form, CONTEXT)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 2}', '{"format": 1}', "null"])
def test_what_is_no_form_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableFormError):
        Form.from_json(text)


def test_stored_texts_are_stable(volunteers: Form) -> None:
    assert Form.from_json(volunteers.to_json()).to_json() == volunteers.to_json()
    dialogue = begin(volunteers, CONTEXT).dialogue
    assert Dialogue.from_json(dialogue.to_json()) == dialogue
    shuffled = replace(dialogue, answers={"b": 1, "a": 2})
    assert shuffled.to_json() == replace(dialogue, answers={"a": 2, "b": 1}).to_json()
