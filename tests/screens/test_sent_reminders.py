"""A reminder is looked at again when it is sent: nobody is reminded of what is no longer so."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import Clock
from bot.config import LANGUAGES
from bot.delivery.outbox import EVENT, LATE, REMINDER, Delivery
from bot.language.texts import Texts
from bot.people import muting, persons, roles, zones
from bot.programmes.reminder import ACCEPTED, APPLICATION, DAYS, EVENT_END, PROGRAMME, PROGRAMME_START, SAFETY, Reminder
from bot.programmes.reminder import ANSWER as OWN_DATE
from bot.reminders import changing
from bot.screens.deliveries import Renderer
from tests.database.plain import plain_tx
from tests.reminders.hall import BOOK, CONCERT, COORDINATOR, Hall

ME = 2
THANKS = Reminder("thanks", EVENT_END, 1, DAYS, text={"en": "Thank you, ${name}!"})
VISA = Reminder("visa", f"{OWN_DATE}arrival", -3, DAYS, audience=ACCEPTED, kind=PROGRAMME)
BEGINS = Reminder("begins", PROGRAMME_START, -7, DAYS, audience=ACCEPTED, kind=SAFETY)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A concert and rules of reminders; guest 2 has been accepted, and has a place."""
    with plain_tx(tmp_path) as tx:
        hall = Hall(tx, replace(BOOK, reminders=(THANKS, VISA, BEGINS)))
        hall.have_applied(ME, status="accepted")
        hall.sign_up(ME)
        yield hall


def reminder(hall: Hall, texts: Texts, name: str, to: int = ME, *, event: bool = False, **more: Any) -> str | None:
    """The text of a reminder that is sent now; None if it isn't."""
    request = Renderer(texts, hall.shelf, LANGUAGES, Clock(lambda: hall.now))(
        hall.tx,
        Delivery(
            1, to, REMINDER, hall.programme_id,
            {"reminder": name, "event": hall.concert.id if event else 0, "starts_at": 0, **more},
        ),
    )  # fmt: skip
    assert request is None or request[1].get("disable_notification") == (True if more else None)
    return request[1]["text"] if request else None


def test_the_evening_before_an_event_everything_about_it_is_said(hall: Hall, texts: Texts) -> None:
    zones.choose_zone(hall.tx, ME, "Europe/London")
    hall.now = CONCERT.starts - timedelta(days=1, hours=-1)
    said = reminder(hall, texts, "day-before", event=True)
    assert said is not None
    assert said.startswith("🔔 Tomorrow: <b>Concert</b>")
    assert [part in said for part in ("Opera", "18:00", "15:00")] == [True] * 3
    assert reminder(hall, texts, "day-before", event=True, silent=True) == said


@pytest.mark.parametrize(("name", "rings"), [("day-before", False), ("begins", True)])
def test_what_waited_in_the_outbox_into_the_night_comes_without_a_sound(
    hall: Hall, texts: Texts, name: str, *, rings: bool
) -> None:
    hall.now = CONCERT.starts - timedelta(hours=19)  # 23:00
    facts = {"reminder": name, "event": 0 if rings else hall.concert.id, "starts_at": 0}
    delivery = Delivery(1, ME, REMINDER, hall.programme_id, facts)
    request = Renderer(texts, hall.shelf, LANGUAGES, Clock(lambda: hall.now))(hall.tx, delivery)
    assert request is not None
    assert request[1].get("disable_notification", False) is not rings


@pytest.mark.parametrize("meanwhile", ["gave up", "cancelled", "moved", "begun", "muted", "rule gone"])
def test_nobody_is_reminded_of_what_is_no_longer_so(hall: Hall, texts: Texts, meanwhile: str) -> None:
    hall.now = CONCERT.starts - timedelta(hours=2)
    assert reminder(hall, texts, "two-hours-before", event=True)
    match meanwhile:
        case "gave up":
            hall.give_up(ME)
        case "cancelled":
            hall.change(cancelled=True)
        case "moved":
            hall.change(start=CONCERT.start + timedelta(hours=1), end=CONCERT.end + timedelta(hours=1))
        case "begun":
            hall.wait(hours=2)
        case "muted":
            muting.set_muted(hall.tx, ME, "events", True)
        case "rule gone":
            off = Reminder("two-hours-before", THANKS.anchor, 0, DAYS, on=False)
            hall.apply(replace(BOOK, reminders=(off,)))
    assert reminder(hall, texts, "two-hours-before", event=True) is None


def test_of_an_event_that_is_gone_nothing_is_said(hall: Hall, texts: Texts) -> None:
    render = Renderer(texts, hall.shelf, LANGUAGES, Clock(lambda: hall.now))
    assert render(hall.tx, Delivery(1, ME, EVENT, 77, {"news": "added"})) is None


def test_an_organisers_words_call_people_by_their_names(hall: Hall, texts: Texts) -> None:
    hall.tx.run("UPDATE applications SET name = 'Aika <3'")
    hall.now = CONCERT.ends + timedelta(days=1)
    assert reminder(hall, texts, "thanks", event=True) == "Thank you, Aika &lt;3!\n\n📌 <b>Concert</b>"


def test_a_persons_own_date_is_looked_up_when_it_is_sent(hall: Hall, texts: Texts) -> None:
    hall.tx.run("""UPDATE applications SET answers = '{"arrival": "2027-09-23"}'""")
    hall.now = datetime(2027, 9, 20, 6, tzinfo=UTC)
    said = reminder(hall, texts, "visa")
    assert said is not None
    assert "<b>23 September 2027</b>" in said
    hall.tx.run("""UPDATE applications SET answers = '{"arrival": "2027-09-25"}'""")
    assert reminder(hall, texts, "visa") is None
    hall.tx.run("UPDATE applications SET answers = '{}'")
    assert reminder(hall, texts, "visa") is None


def test_what_is_about_safety_cannot_be_turned_off(hall: Hall, texts: Texts) -> None:
    muting.set_muted(hall.tx, ME, SAFETY, True)
    hall.now = datetime(2027, 9, 18, 6, tzinfo=UTC)
    assert reminder(hall, texts, "begins")
    hall.now = datetime(2027, 9, 24, 6, tzinfo=UTC)
    assert reminder(hall, texts, "begins") is None  # it has begun


@pytest.mark.parametrize("meanwhile", [None, "went on", "thrown away", "sent", "closed", "muted"])
def test_an_unfinished_application_is_spoken_of_while_it_is_one(
    hall: Hall, texts: Texts, meanwhile: str | None
) -> None:
    hall.now = datetime(2027, 8, 1, 9, tzinfo=UTC)
    hall.tx.run(
        "INSERT INTO dialogues (person_id, programme_id, form_id, state, revision, updated_at)"
        " VALUES (3, :programme, 1, '{}', 1, :at)",
        programme=hall.programme_id,
        at=int(hall.now.timestamp()),
    )
    hall.wait(hours=24)
    match meanwhile:
        case "went on":
            hall.tx.run("UPDATE dialogues SET updated_at = :at", at=int(hall.now.timestamp()) - 60)
        case "thrown away":
            hall.tx.run("DELETE FROM dialogues")
        case "sent":
            hall.have_applied(3)
        case "closed":
            hall.now = datetime(2027, 9, 2, tzinfo=UTC)
        case "muted":
            muting.set_muted(hall.tx, 3, APPLICATION, True)
    said = reminder(hall, texts, "unfinished", to=3)
    assert (said is not None) == (meanwhile is None)
    assert meanwhile or "23:59" in str(said)


def test_coordinators_hear_which_reminders_were_too_late(hall: Hall, texts: Texts) -> None:
    render = Renderer(texts, hall.shelf, LANGUAGES, Clock(lambda: hall.now))
    delivery = Delivery(1, COORDINATOR, LATE, hall.programme_id, {"reminders": ["day-before"]})
    assert render(hall.tx, delivery) is None  # who is coordinator no more isn't told
    roles.grant(hall.tx, COORDINATOR, roles.COORDINATOR, hall.programme_id, 0)
    request = render(hall.tx, delivery)
    assert request is not None
    assert "day-before" in request[1]["text"]


def test_who_has_signed_up_meanwhile_is_not_told_that_there_is_an_event(hall: Hall, texts: Texts) -> None:
    hall.at_night()
    party = replace(CONCERT, name="party", title={"en": "Party"})
    changing.save_event(hall.tx, hall.shelf, hall.programme_id, party, hall.now, actor=COORDINATOR, tell_new=True)
    person = persons.find(hall.tx, ME)
    assert person
    (event_id,) = [row[0] for row in hall.tx.all("SELECT id FROM events WHERE name = 'party'")]
    changing.sign_up(hall.tx, hall.shelf, person, event_id, hall.now)
    hall.wait(hours=9)
    assert hall.news(ME) == ["added"]
    assert hall.read(ME, texts) == []
