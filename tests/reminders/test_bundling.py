"""Whoever goes to several events is reminded of them by one message, and only of what is still true."""

import asyncio
import time as clocks
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.clock import Clock
from bot.config import LANGUAGES
from bot.database import Tx
from bot.delivery import outbox
from bot.language.texts import Texts
from bot.people import muting, persons
from bot.programmes import events
from bot.programmes.event import EVERYONE, Event
from bot.programmes.reminder import BUILT_IN, DAYS, EVENT_START, UNCONFIRMED, Reminder
from bot.reminders import changing
from bot.screens.deliveries import Renderer
from bot.simulator import Person
from tests.reminders.plans import Plans
from tests.world import World, example

EVE = Reminder("eve", EVENT_START, -1, DAYS, time(18))
SHOES = replace(EVE, name="shoes", text={"en": "Take good shoes, ${name}."})
COMING = replace(EVE, audience=UNCONFIRMED)
NOON = datetime(2027, 5, 1, 7, tzinfo=UTC)  # in Almaty
NAMES = ("Yoga", "Museum", "Concert", "Dinner")


@pytest.fixture
def _quiet_429(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else python-telegram-bot warns of how it will say one day what it says now of a 429."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(["en"])


def event(number: int) -> Event:
    """On 2 May in Almaty, the first at 10:00, then every two hours."""
    start = datetime(2027, 5, 2, 10 + 2 * number, 0)  # noqa: DTZ001  a wall time
    name = NAMES[number]
    return Event(
        name.lower(), {"en": name}, start, start + timedelta(hours=1), "Asia/Almaty",
        place={"en": f"{name} Hall"}, who=EVERYONE,
    )  # fmt: skip


async def guest(world: World, *rules: Reminder) -> Person:
    """Somebody who goes to all four, at noon of the day before."""
    off = [replace(rule, on=False) for rule in BUILT_IN]
    await world.load(replace(example(), events=tuple(map(event, range(4))), reminders=(*rules, *off)))
    await world.skip(seconds=(NOON - world.now).total_seconds())
    person = await world.person("Aika")
    await person.start()
    await world.settle()
    for name in NAMES:
        await change(world, person, "sign_up", name)
    return person


async def change(world: World, person: Person, what: str, name: str) -> None:
    """They sign up for an event, give it up or say that they come."""
    services = world.app.services

    def use_case(tx: Tx) -> None:
        event_id = tx.value("SELECT id FROM events WHERE name = :name", name=name.lower())
        known = persons.find(tx, person.id)
        assert known is not None
        getattr(changing, what)(tx, services.shelf, known, event_id, world.now)

    await services.database.write(use_case)
    services.due_changed()


async def cancel(world: World, name: str) -> None:
    def use_case(tx: Tx) -> None:
        tx.run(
            "UPDATE events SET details = json_set(details, '$.cancelled', json('true')) WHERE name = :name",
            name=name.lower(),
        )

    await world.app.services.database.write(use_case)


async def states(world: World) -> list[str]:
    def query(tx: Tx) -> list[Any]:
        return tx.all("SELECT state FROM deliveries WHERE kind = 'reminder' ORDER BY id")

    return [row[0] for row in await world.app.services.database.read(query)]


def reminders(person: Person) -> list[str]:
    return [message.text for message in person.chat if message.from_bot and "Hall" in message.text]


async def test_four_events_of_tomorrow_are_one_message(world: World) -> None:
    aika = await guest(world, EVE)
    await world.skip(hours=12)
    (said,) = reminders(aika)
    assert said.replace("\u2060", "") == (
        "🔔 Tomorrow · Sunday, 2 May\n"
        "10:00–11:00 Yoga · Yoga Hall\n"
        "12:00–13:00 Museum · Museum Hall\n"
        "14:00–15:00 Concert · Concert Hall\n"
        "16:00–17:00 Dinner · Dinner Hall"
    )
    assert aika.last.buttons == [["10:00 Yoga"], ["12:00 Museum"], ["14:00 Concert"], ["16:00 Dinner"]]
    assert await states(world) == ["sent"] * 4
    await world.tap(aika, "Concert")
    assert "Concert" in aika.last.text
    assert reminders(aika)[0] == said


@pytest.mark.usefixtures("_quiet_429")
async def test_what_is_no_longer_so_is_left_out(world: World) -> None:
    aika = await guest(world, EVE)
    world.simulator.faults.flood("sendMessage", retry_after=1)
    await world.skip_to_next()
    assert await states(world) == ["queued"] * 4
    await change(world, aika, "give_up", "Yoga")
    await cancel(world, "Dinner")
    await world.skip(minutes=2)
    (said,) = reminders(aika)
    assert [name for name in NAMES if name in said] == ["Museum", "Concert"]
    assert await states(world) == ["skipped", "sent", "sent", "skipped"]


async def test_of_one_that_is_left_the_message_is_that_of_one(world: World) -> None:
    aika = await guest(world, EVE)
    for name in NAMES[1:]:
        await change(world, aika, "give_up", name)
    await world.skip(hours=12)
    (said,) = reminders(aika)
    assert said.startswith("🔔 Tomorrow: Yoga")


@pytest.mark.usefixtures("_quiet_429")
async def test_who_turned_it_off_hears_of_none(world: World) -> None:
    aika = await guest(world, EVE)
    world.simulator.faults.flood("sendMessage", retry_after=1)
    await world.skip_to_next()
    await world.app.services.database.write(muting.set_muted, aika.id, "events", True)
    await world.skip(minutes=2)
    assert reminders(aika) == []
    assert await states(world) == ["skipped"] * 4


@pytest.mark.usefixtures("_quiet_429")
async def test_what_telegram_put_off_is_one_message_later(world: World) -> None:
    aika = await guest(world, EVE)
    world.simulator.faults.flood("sendMessage", retry_after=1)
    await world.skip_to_next()
    assert reminders(aika) == []
    await world.skip(minutes=2)
    assert len(reminders(aika)) == 1
    assert await states(world) == ["sent"] * 4


async def test_a_crash_while_it_is_sent_repeats_none_of_it(world: World) -> None:
    aika = await guest(world, EVE)
    arrived = asyncio.Event()

    async def answer_never(method: str, _parameters: Any) -> None:
        if method == "sendMessage":
            arrived.set()
            await asyncio.Event().wait()

    world.simulator.faults.before = answer_never
    skipping = asyncio.create_task(world.skip_to_next())
    await arrived.wait()
    skipping.cancel()
    assert await states(world) == ["sending"] * 4
    await world.restart()
    world.simulator.faults.clear()
    await world.skip(hours=12)
    assert reminders(aika) == []
    assert await states(world) == ["unknown"] * 4


async def test_an_organisers_words_that_speak_of_no_event_are_said_once_and_other_rules_apart(world: World) -> None:
    aika = await guest(world, EVE, SHOES)
    await world.skip(hours=12)
    first, second = reminders(aika)
    assert first.startswith("🔔 Tomorrow")
    assert second.startswith("Take good shoes, Aika.\n\n📅 Sunday, 2 May\n10:00")
    assert second.count("shoes") == 1
    assert [name for name in NAMES if name in second] == list(NAMES)


async def test_an_organisers_words_about_an_event_are_said_of_each(world: World) -> None:
    aika = await guest(world, replace(EVE, text={"en": "${title} begins at ${time} in ${place}!"}))
    await world.skip(hours=12)
    (said,) = reminders(aika)
    assert said.split("\n\n")[:2] == ["Yoga begins at 10:00 in Yoga Hall!", "Museum begins at 12:00 in Museum Hall!"]
    assert "Dinner begins at 16:00" in said


async def test_words_that_would_be_too_long_for_each_give_way_to_the_list(world: World) -> None:
    aika = await guest(world, replace(EVE, text={"en": "${title}: " + "bring a friend, " * 80}))
    await world.skip(hours=12)
    (said,) = reminders(aika)
    assert said.startswith("🔔 Tomorrow · Sunday, 2 May\n10:00")


async def test_who_is_still_to_say_that_they_come_can_for_each(world: World) -> None:
    aika = await guest(world, COMING)
    await change(world, aika, "confirm", "Yoga")
    await world.skip(hours=12)
    (said,) = reminders(aika)
    assert "Yoga" not in said
    assert [len(row) for row in aika.last.buttons] == [2, 2, 2]
    list_of_them = aika.last
    await aika.tap("I'm coming", message=list_of_them)
    await world.settle()
    assert "Museum Hall" in aika.last.text
    assert await world.count("SELECT count(*) FROM places WHERE confirmed_at IS NOT NULL") == 2
    assert list_of_them in aika.chat


async def test_by_night_all_of_it_comes_without_a_sound_or_none(tx: Tx, texts: Texts) -> None:
    plans = Plans(tx, EVE)
    ids = [plans.event(name).id for name in ("a", "b")]
    for event_id in ids:
        plans.going(events.find(tx, event_id), 1)
    plans.fire("2027-09-23 18:00")
    render = Renderer(texts, plans.shelf, LANGUAGES, Clock(lambda: plans.now))
    first = outbox.first_due(tx, int(plans.now.timestamp()))
    assert first is not None
    silent = replace(first, details={**first.details, "silent": True})
    other = replace(silent, id=2, details={**silent.details, "event": ids[1]})
    loud = replace(other, details={**first.details, "event": ids[1]})
    for along, quiet in ((other, True), (loud, None)):
        request = render(tx, replace(silent, along=(along,)))
        assert request is not None
        assert request[1].get("disable_notification") == quiet


async def test_more_than_fit_come_in_another_message(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    for number in range(outbox.TOGETHER + 3):
        plans.going(plans.event(f"event-{number}"), 1)
    plans.fire("2027-09-23 18:00")
    at = int(plans.now.timestamp())
    sizes = []
    while delivery := outbox.first_due(tx, at):
        claimed = outbox.claim(tx, delivery.id, at)
        assert claimed is not None
        whole = outbox.with_alike(tx, claimed, at)
        sizes.append(len(whole.parts))
        outbox.settle(tx, whole, "sent", at)
    assert sizes == [outbox.TOGETHER, 3]


async def test_many_people_with_several_events_are_quick(tx: Tx, texts: Texts) -> None:
    plans = Plans(tx, EVE)
    people = range(1, 1_001)
    for name in ("a", "b", "c"):
        plans.going(plans.event(name), *people)
    plans.fire("2027-09-23 18:00")
    render = Renderer(texts, plans.shelf, LANGUAGES, Clock(lambda: plans.now))
    at = int(plans.now.timestamp())
    begun = clocks.perf_counter()
    first = tx.all("SELECT min(id) FROM deliveries GROUP BY person_id")
    for row in first:
        claimed = outbox.claim(tx, row[0], at)
        assert claimed is not None
        whole = outbox.with_alike(tx, claimed, at)
        assert len(whole.parts) == 3
        assert render(tx, whole)
        outbox.settle(tx, whole, "sent", at)
    assert clocks.perf_counter() - begun < 5, "a thousand messages"
    assert tx.value("SELECT count(*) FROM deliveries WHERE state = 'sent'") == 3_000
