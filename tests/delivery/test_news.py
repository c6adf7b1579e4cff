"""Coordinators hear of new applications: at once of a single one, in a bundle when many come."""

import json
from datetime import UTC, datetime

import pytest

from bot.database import Tx
from bot.delivery import news, outbox
from bot.forms.replies import Picked, Skipped, Submit, Typed
from bot.people import persons, roles
from bot.programmes import applying, store
from bot.programmes.applying import Applicant, Step
from bot.programmes.store import Shelf
from tests.delivery.taking import take
from tests.programmes.books import example

ADMIN, COORD, ME = 1, 2, 3
NOW = 1_000_000


@pytest.fixture
def programme_id(tx: Tx) -> int:
    """A programme with a coordinator, and an administrator of all."""
    for person in (ADMIN, COORD, ME):
        persons.meet(tx, person, "Somebody", None, 0)
    book = example()
    programme_id = store.save(tx, book.programme, book.form, 0)
    roles.grant(tx, ADMIN, roles.ADMINISTRATOR, None, 0)
    roles.grant(tx, COORD, roles.COORDINATOR, programme_id, 0)
    return programme_id


def waiting(tx: Tx, person_id: int) -> list[tuple[int, list[int]]]:
    """What waits for a person: when it is due, and which applications it tells of."""
    rows = tx.all("SELECT due_at, details FROM deliveries WHERE person_id = :id AND state = 'queued'", id=person_id)
    return [(row[0], json.loads(row[1])["applications"]) for row in rows]


def send_what_is_due(tx: Tx, at: int, state: str = "sent") -> None:
    while delivery := take(tx, at):
        outbox.settle(tx, delivery, state, at)


def test_the_first_application_is_told_at_once_to_all_who_look_after_it(tx: Tx, programme_id: int) -> None:
    news.tell_of_application(tx, programme_id, 11, NOW)
    assert waiting(tx, ADMIN) == waiting(tx, COORD) == [(NOW, [11])]
    assert waiting(tx, ME) == []


def test_news_that_still_wait_are_joined(tx: Tx, programme_id: int) -> None:
    for application in (11, 12, 13):
        news.tell_of_application(tx, programme_id, application, NOW)
    assert waiting(tx, COORD) == [(NOW, [11, 12, 13])]


def test_an_application_stands_in_the_news_once(tx: Tx, programme_id: int) -> None:
    for application in (11, 12, 11):
        news.tell_of_application(tx, programme_id, application, NOW)
    assert waiting(tx, COORD) == [(NOW, [12, 11])]


@pytest.mark.parametrize("state", ["sent", "failed", "unknown", "unreachable"])
def test_after_one_was_told_the_next_ones_come_together_ten_minutes_later(
    tx: Tx, programme_id: int, state: str
) -> None:
    news.tell_of_application(tx, programme_id, 11, NOW)
    send_what_is_due(tx, NOW, state)
    for application, seconds in ((12, 1), (13, 300), (14, 599)):
        news.tell_of_application(tx, programme_id, application, NOW + seconds)
    assert waiting(tx, COORD) == [(NOW + 600, [12, 13, 14])]
    send_what_is_due(tx, NOW + 600)
    news.tell_of_application(tx, programme_id, 15, NOW + 700)
    assert waiting(tx, COORD) == [(NOW + 1_200, [15])]


def test_after_a_quiet_while_it_is_at_once_again(tx: Tx, programme_id: int) -> None:
    news.tell_of_application(tx, programme_id, 11, NOW)
    send_what_is_due(tx, NOW)
    news.tell_of_application(tx, programme_id, 12, NOW + 600)
    assert waiting(tx, COORD) == [(NOW + 600, [12])]


def test_what_is_just_being_sent_is_not_changed_any_more(tx: Tx, programme_id: int) -> None:
    news.tell_of_application(tx, programme_id, 11, NOW)
    assert take(tx, NOW) is not None
    assert take(tx, NOW) is not None
    news.tell_of_application(tx, programme_id, 12, NOW + 1)
    assert waiting(tx, COORD) == [(NOW + 600, [12])]


def test_another_programmes_news_do_not_wait(tx: Tx, programme_id: int) -> None:
    book = example(form_id="astana")
    other = store.save(tx, book.programme, book.form, 0)
    news.tell_of_application(tx, programme_id, 11, NOW)
    send_what_is_due(tx, NOW)
    news.tell_of_application(tx, other, 12, NOW + 1)
    assert waiting(tx, ADMIN) == [(NOW + 1, [12])]
    assert waiting(tx, COORD) == []


def test_only_a_first_submission_is_news(tx: Tx, programme_id: int) -> None:
    now = datetime(2027, 3, 1, tzinfo=UTC)
    shelf = Shelf()

    def who() -> Applicant:
        person = persons.find(tx, ME)
        assert person is not None
        return Applicant(person, "en", now, shelf)

    assert isinstance(applying.agree(tx, who(), programme_id, "The notice"), Step)
    for answer in (Typed("Aika"), Picked("m"), Skipped()):
        news.reply_and_tell(tx, who(), answer, None)
    assert waiting(tx, COORD) == []
    step = news.reply_and_tell(tx, who(), Submit(), None)
    assert isinstance(step, Step)
    assert waiting(tx, COORD) == [(int(now.timestamp()), [step.application_id])]
    send_what_is_due(tx, int(now.timestamp()))
    applying.begin(tx, who(), programme_id)
    again = news.reply_and_tell(tx, who(), Submit(), None)
    assert isinstance(again, Step)
    assert again.application_id == step.application_id
    assert waiting(tx, COORD) == []
