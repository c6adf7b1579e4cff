"""Applying, one use case after another on a real database: consent first, every answer kept, nothing sent twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.database import Tx
from bot.forms.dialogue import REVIEW
from bot.forms.replies import Back, Change, Kept, Picked, Reply, Skipped, Submit, Typed
from bot.people import persons
from bot.programmes import applications, applying, dialogues, store
from bot.programmes.applying import Applicant, ConsentNeeded, NotOpen, Stale, Step
from bot.programmes.store import Missing, Shelf
from tests.programmes.books import QUESTIONS, example

ME, OTHER = 1, 2
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
CHANGED = (QUESTIONS[0], "text | city | Which city? | yes | | ", *QUESTIONS[1:])


class Applying:
    """One person and the use cases they set off; the person is read anew each time, as for every update."""

    def __init__(self, tx: Tx, person_id: int = ME) -> None:
        self.tx = tx
        self.shelf = Shelf()
        self.now = NOW
        self.person_id = person_id
        persons.meet(tx, person_id, "Aigerim", "en", 100)
        self.programme_id = self.load()

    def load(self, questions: tuple[str, ...] = QUESTIONS, form_id: str = "baku", **facts: Any) -> int:
        book = example(questions, form_id)
        return store.save(self.tx, replace(book.programme, **facts), book.form, 100)

    @property
    def who(self) -> Applicant:
        person = persons.find(self.tx, self.person_id)
        assert person is not None
        return Applicant(person, "en", self.now, self.shelf)

    @property
    def form_id(self) -> int:
        return self.shelf.programme(self.tx, self.programme_id).form_id

    def begin(self) -> Step:
        """Agree if need be, and begin or go on."""
        outcome = applying.agree(self.tx, self.who, self.programme_id, "The notice")
        assert isinstance(outcome, Step)
        return outcome

    def reply(self, answer: Reply, form_id: int | None = None) -> Step:
        outcome = applying.reply(self.tx, self.who, answer, form_id)
        assert isinstance(outcome, Step)
        return outcome

    def fill(self) -> Step:
        """Everything up to the review."""
        self.begin()
        self.reply(Typed("Aika"))
        self.reply(Picked("m", "size"))
        return self.reply(Skipped("nights"))

    def sent(self) -> applications.Application:
        found = applications.of_person(self.tx, self.person_id, self.programme_id)
        assert found is not None
        return found


@pytest.fixture
def me(tx: Tx) -> Applying:
    return Applying(tx)


def test_nothing_is_asked_before_consent(me: Applying) -> None:
    assert isinstance(applying.begin(me.tx, me.who, me.programme_id), ConsentNeeded)
    assert dialogues.unfinished(me.tx, ME) == []
    assert applying.reply(me.tx, me.who, Typed("Aika"), None) is None


def test_consent_is_asked_for_once(me: Applying) -> None:
    assert me.begin().dialogue.at == "call_name"
    assert isinstance(applying.begin(me.tx, me.who, me.programme_id), Step)
    me.begin()
    assert me.tx.value("SELECT count(*) FROM consents") == 1


@pytest.mark.parametrize("days", [-365, 365])
def test_a_programme_that_is_not_open_asks_nothing_and_takes_no_consent(me: Applying, days: int) -> None:
    me.now = NOW + timedelta(days=days)
    for outcome in (
        applying.begin(me.tx, me.who, me.programme_id),
        applying.agree(me.tx, me.who, me.programme_id, "The notice"),
    ):
        assert isinstance(outcome, NotOpen)
    assert dialogues.unfinished(me.tx, ME) == []
    assert me.tx.value("SELECT count(*) FROM consents") == 0


def test_a_programme_that_closes_meanwhile_takes_no_more_answers_and_loses_none(me: Applying) -> None:
    me.begin()
    me.reply(Typed("Aika"))
    me.now = NOW + timedelta(days=365)
    assert isinstance(applying.reply(me.tx, me.who, Picked("m", "size"), me.form_id), NotOpen)
    assert applying.reply(me.tx, me.who, Typed("M"), None) is None  # what is typed belongs elsewhere now
    me.now = NOW
    step = me.begin()
    assert (step.dialogue.at, step.dialogue.answers) == ("size", {"call_name": "Aika"})


def test_answers_are_kept_one_by_one(me: Applying) -> None:
    me.begin()
    first = me.reply(Typed("Aika"))
    assert (first.answered, first.dialogue.at, first.application_id) == ("call_name", "size", None)
    again = applying.present(me.tx, me.who)
    assert again is not None
    assert again.dialogue == first.dialogue
    assert me.begin().dialogue == first.dialogue


def test_a_refused_answer_is_explained_and_the_question_stays(me: Applying) -> None:
    me.begin()
    step = me.reply(Typed("x" * 30))
    assert step.rejection is not None
    assert (step.answered, step.dialogue.at, step.dialogue.answers) == (None, "call_name", {})


def test_going_back_is_no_answer(me: Applying) -> None:
    me.begin()
    me.reply(Typed("Aika"))
    step = me.reply(Back("size"))
    assert (step.dialogue.at, step.answered) == ("call_name", None)
    assert me.reply(Kept("call_name")).answered == "call_name"


def test_the_application_is_sent_whole_and_once(me: Applying) -> None:
    review = me.fill()
    assert (review.dialogue.at, review.sent) == (REVIEW, False)
    step = me.reply(Submit(), me.form_id)
    assert step.new
    assert step.application_id == me.sent().id
    assert me.sent().answers == {"call_name": "Aika", "size": "m"}
    assert me.sent().name == "Aika"
    assert dialogues.unfinished(me.tx, ME) == []
    assert applying.reply(me.tx, me.who, Submit(), me.form_id) == Stale()
    assert applications.count(me.tx, me.programme_id) == 1


def test_whoever_was_not_asked_what_to_be_called_goes_by_their_first_name(me: Applying) -> None:
    me.load(("text | motto | Your motto? | yes | | ",))
    me.begin()
    me.reply(Typed("Onwards"))
    me.reply(Submit())
    assert me.sent().name == "Aigerim"


def test_what_was_sent_opens_at_its_review_and_is_changed_there(me: Applying) -> None:
    me.fill()
    me.reply(Submit(), me.form_id)
    review = me.begin()
    assert (review.dialogue.at, review.sent) == (REVIEW, True)
    me.reply(Change("call_name"), me.form_id)
    assert me.sent().answers["call_name"] == "Aika"  # unsent changes change nothing
    me.reply(Typed("Gera"))
    step = me.reply(Submit(), me.form_id)
    assert (step.new, step.application_id) == (False, me.sent().id)
    assert me.sent().answers == {"call_name": "Gera", "size": "m"}
    assert me.sent().name == "Gera"


def test_throwing_unsent_changes_away_leaves_what_was_sent(me: Applying) -> None:
    me.fill()
    me.reply(Submit(), me.form_id)
    me.begin()
    me.reply(Change("call_name"), me.form_id)
    me.reply(Typed("Gera"))
    assert applying.discard(me.tx, me.who.person, me.programme_id)
    assert not applying.discard(me.tx, me.who.person, me.programme_id)
    assert me.sent().answers["call_name"] == "Aika"
    assert applying.reply(me.tx, me.who, Typed("hello"), None) is None


def test_a_pause_keeps_everything_and_typed_words_answer_nothing(me: Applying) -> None:
    me.begin()
    me.reply(Typed("Aika"))
    assert applying.pause(me.tx, me.who.person)
    assert not applying.pause(me.tx, me.who.person)
    assert applying.present(me.tx, me.who) is None
    assert applying.reply(me.tx, me.who, Typed("M"), None) is None
    assert dialogues.unfinished(me.tx, ME) == [me.programme_id]
    assert me.begin().dialogue.at == "size"


def test_a_button_of_a_paused_question_takes_it_up_again(me: Applying) -> None:
    me.begin()
    me.reply(Typed("Aika"))
    applying.pause(me.tx, me.who.person)
    assert me.reply(Picked("s", "size"), me.form_id).dialogue.at == "nights"
    assert me.reply(Typed("3")).dialogue.at == REVIEW


def test_a_button_of_an_answered_question_is_stale_and_changes_nothing(me: Applying) -> None:
    me.begin()
    before = me.reply(Typed("Aika"))
    assert applying.reply(me.tx, me.who, Kept("call_name"), me.form_id) == Stale()
    assert applying.reply(me.tx, me.who, Change("call_name"), me.form_id) == Stale()
    assert me.begin().dialogue == before.dialogue


@pytest.mark.parametrize("form_id", [0, 7, 2**63 - 1])
def test_a_button_of_a_form_that_does_not_exist_is_stale(me: Applying, form_id: int) -> None:
    me.begin()
    assert applying.reply(me.tx, me.who, Skipped("call_name"), form_id) == Stale()


def test_a_button_of_somebody_elses_dialogue_is_stale(me: Applying) -> None:
    me.begin()
    other = Applying(me.tx, OTHER)
    assert applying.reply(other.tx, other.who, Picked("s", "size"), me.form_id) == Stale()
    assert dialogues.unfinished(me.tx, OTHER) == []


@pytest.mark.parametrize("programme_id", [0, 7, 2**63 - 1])
def test_a_programme_that_does_not_exist_is_missing(me: Applying, programme_id: int) -> None:
    with pytest.raises(Missing):
        applying.begin(me.tx, me.who, programme_id)
    with pytest.raises(Missing):
        applying.agree(me.tx, me.who, programme_id, "The notice")
    assert me.tx.value("SELECT count(*) FROM consents") == 0


def test_two_programmes_are_filled_side_by_side(me: Applying) -> None:
    baku = me.programme_id
    me.begin()
    baku_form = me.form_id
    me.programme_id = astana = me.load(form_id="astana")
    me.begin()
    assert me.reply(Typed("Aika")).loaded.id == astana  # the last one that was opened
    me.now += timedelta(minutes=1)
    step = me.begin()
    assert step.dialogue.at == "size"
    me.programme_id = baku
    assert me.begin().dialogue.at == "call_name"
    assert me.reply(Typed("Gera"), baku_form).loaded.id == baku
    assert dialogues.unfinished(me.tx, ME) == [baku, astana]


def test_a_stale_button_of_one_programme_does_not_turn_typed_words_to_it(me: Applying) -> None:
    me.begin()
    me.reply(Typed("Aika"))
    old_form, baku = me.form_id, me.programme_id
    me.programme_id = me.load(form_id="astana")
    me.begin()
    assert applying.reply(me.tx, me.who, Kept("call_name"), old_form) == Stale()
    step = me.reply(Typed("Gera"))
    assert (step.loaded.id, step.answered) == (me.programme_id, "call_name")
    assert baku in dialogues.unfinished(me.tx, ME)


def test_changed_questions_are_shown_before_an_answer_is_taken(me: Applying) -> None:
    me.begin()
    me.reply(Typed("Aika"))
    old_form = me.form_id
    me.load(CHANGED)
    assert me.form_id != old_form
    step = me.reply(Picked("m", "size"), old_form)
    assert step.form_changed
    assert (step.dialogue.at, step.dialogue.answers) == ("city", {"call_name": "Aika"})
    assert (step.answered, step.form.questions[1].name) == (None, "city")
    assert applying.reply(me.tx, me.who, Picked("m", "size"), old_form) == Stale()
    after = me.reply(Typed("Baku"))
    assert not after.form_changed
    assert after.dialogue.answers == {"call_name": "Aika", "city": "Baku"}


def test_a_typed_answer_to_a_changed_form_is_asked_for_again(me: Applying) -> None:
    me.begin()
    me.load(CHANGED)
    step = me.reply(Typed("Aika"))
    assert (step.form_changed, step.dialogue.at, step.dialogue.answers) == (True, "call_name", {})


def test_a_review_of_a_changed_form_asks_what_is_new_before_it_is_sent(me: Applying) -> None:
    me.fill()
    old_form = me.form_id
    me.load(CHANGED)
    step = me.reply(Submit(), old_form)
    assert (step.form_changed, step.dialogue.at, step.application_id) == (True, "city", None)
    me.reply(Typed("Baku"))
    me.reply(Submit(), me.form_id)
    assert me.sent().answers == {"call_name": "Aika", "city": "Baku", "size": "m"}


def test_what_was_sent_before_the_form_changed_can_be_changed_after(me: Applying) -> None:
    me.fill()
    me.reply(Submit(), me.form_id)
    me.load(CHANGED)
    step = me.begin()
    assert step.dialogue.answers == {"call_name": "Aika", "size": "m"}
    assert me.sent().answers == {"call_name": "Aika", "size": "m"}


def test_what_day_it_is_depends_on_where_the_programme_is(me: Applying) -> None:
    me.now = datetime(2027, 3, 1, 21, 0, tzinfo=UTC)
    assert me.begin().context.today.isoformat() == "2027-03-02"  # in Baku it is one in the morning
