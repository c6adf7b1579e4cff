"""What comes unasked: in the language of whoever it comes to, and only if there is something left to say."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.config import LANGUAGES
from bot.database import Tx
from bot.delivery.outbox import ANSWER, NEWS, Delivery
from bot.language.texts import Texts
from bot.people import persons, roles
from bot.programmes import applications, store
from bot.programmes.store import Shelf
from bot.screens.deliveries import Renderer
from bot.screens.shown import REMEMBERED, ShownQuestions
from bot.screens.words import Words
from tests.database.plain import plain_tx
from tests.world import example

COORD, ME = 1, 2
NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Tx]:
    """A programme, a coordinator and an application."""
    with plain_tx(tmp_path) as tx:
        for person in (COORD, ME):
            persons.meet(tx, person, "Somebody", "en", 0)
        programme_id = store.save(tx, example().programme, example().form, 0)
        applications.submit(tx, ME, programme_id, 1, {}, "Aika <3", 0)
        roles.grant(tx, COORD, roles.COORDINATOR, programme_id, 0)
        yield tx


@pytest.fixture
def render(texts: Texts) -> Renderer:
    return Renderer(texts, Shelf(), LANGUAGES, Clock(lambda: NOW))


def news(*application_ids: int, to: int = COORD) -> Delivery:
    return Delivery(1, to, NEWS, 1, {"applications": list(application_ids)})


def test_news_speak_the_coordinators_language(tx: Tx, render: Renderer, words: Words) -> None:
    persons.choose_language(tx, COORD, words.language)
    request = render(tx, news(1))
    assert request is not None
    method, payload = request
    assert (method, payload["chat_id"]) == ("sendMessage", COORD)
    assert "Aika &lt;3" in payload["text"]
    assert example().programme.title[words.language].replace("'", "") in payload["text"].replace("'", "")


def test_who_has_lost_the_role_meanwhile_hears_of_nobody(tx: Tx, render: Renderer) -> None:
    tx.run("DELETE FROM roles")
    assert render(tx, news(1)) is None


def test_many_applications_are_counted(tx: Tx, render: Renderer) -> None:
    for person in range(10, 15):
        persons.meet(tx, person, "Somebody", "en", 0)
        applications.submit(tx, person, 1, 1, {}, f"Person {person}", 0)
    request = render(tx, news(1, 2, 3, 4, 99))
    assert request is not None
    assert "4" in request[1]["text"]
    assert "Person" not in request[1]["text"]


@pytest.mark.parametrize("delivery", [news(99), news(), news(1, to=7)])
def test_of_what_is_gone_and_to_whoever_is_gone_nothing_is_said(tx: Tx, render: Renderer, delivery: Delivery) -> None:
    assert render(tx, delivery) is None


def test_an_answer_goes_out_exactly_as_it_was_meant(tx: Tx, render: Renderer) -> None:
    details = {"method": "sendMessage", "payload": {"chat_id": ME, "text": "<b>Hello</b>"}}
    assert render(tx, Delivery(1, ME, ANSWER, 0, details)) == ("sendMessage", {"chat_id": ME, "text": "<b>Hello</b>"})


def test_the_message_with_the_present_question_is_remembered_for_the_latest_people() -> None:
    shown = ShownQuestions()
    assert shown.of(ME) is None
    shown.note(ME, 10)
    shown.note(ME, 11)
    assert shown.of(ME) == 11
    shown.note(ME, None)
    assert shown.of(ME) is None
    for person in range(REMEMBERED + 5):
        shown.note(person, person)
    assert [shown.of(person) for person in (4, 5, REMEMBERED + 4)] == [None, 5, REMEMBERED + 4]
