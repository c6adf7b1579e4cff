"""Every reminder and every news of an event in every language: all texts are there, and Telegram takes it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.delivery.event_news import Known
from bot.delivery.outbox import TOGETHER
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places import GOING, OFFERED, WAITING, Place
from bot.programmes.reminder import (
    ACCEPTED,
    ANSWER,
    APPLICANTS,
    BEGINNERS,
    BUILT_IN,
    DAYS,
    DEADLINE,
    EVENT_END,
    HOURS,
    PROGRAMME_END,
    PROGRAMME_START,
    UNCONFIRMED,
    Reminder,
)
from bot.programmes.reminder import WAITING as FOR_WAITING
from bot.programmes.store import Loaded
from bot.screens import event_news, reminders, several_events
from bot.screens.event_news import Reading
from bot.screens.reminders import Reminded, fill
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤"
PROGRAMME = replace(example().programme, title={"kk": "Күндер " * 17})
LOADED = Loaded(LARGEST, PROGRAMME, LARGEST)
EVENT = Event(
    name="concert",
    title={"kk": "Концерт <&> " * 9},
    start=datetime(2027, 9, 24, 18, 0),  # noqa: DTZ001  a wall time
    end=datetime(2027, 9, 26, 12, 0),  # noqa: DTZ001  a wall time
    zone=PROGRAMME.zone,
    place={"kk": "«Астана Опера» " * 8},
    address={"kk": "Динмұхамед Қонаев к-сі, 1 " * 7},
    ask_hours=24,
    free_hours=6,
)
BARE = replace(EVENT, title={"en": "Walk"}, place={}, address={}, zone="Europe/Berlin", free_hours=None)
KNOWN = Known.of(replace(EVENT, start=EVENT.start - timedelta(days=1), place={"kk": "Конгресс-холл"}))
LONG = {"en": "<b>Hello</b> ${name}, welcome to ${programme} in ${city} & more. " * 23}
LONGER = {"en": "${address} ${place} ${title} ${date} ${time} " * 33}
STARTS = EVENT.starts
OWN_ZONES = (PROGRAMME.zone, "America/St_Johns")


def reading(words: Words, event: Event = EVENT, own_zone: str = OWN_ZONES[1]) -> Reading:
    return Reading(words, PROGRAMME, Scheduled(LARGEST, LARGEST, event, 3), own_zone)


def reminded(
    words: Words, rule: Reminder, now: datetime, own_zone: str = OWN_ZONES[1], loaded: Loaded = LOADED
) -> Reminded:
    return Reminded(words, loaded, rule, NAME, own_zone, now)


def place(status: str) -> Place:
    return Place(LARGEST, 1, status, 7)


def of_event(rule: Reminder, event: Event = EVENT, **before: float) -> Callable[[Words], Screen]:
    """So long before the start."""
    now = event.starts - timedelta(**before)
    return lambda words: reminders.of_event(reminded(words, rule, now), reading(words, event), 12)


def of_several(rule: Reminder, own_zone: str = OWN_ZONES[1], **before: float) -> Callable[[Words], Screen]:
    """So long before the start of the first; the others are a day apart, with titles and places of any length."""
    now = EVENT.starts - timedelta(**before)
    day = timedelta(days=1)
    each = [
        replace(EVENT, start=EVENT.start + day * number, end=EVENT.end + day * number) for number in range(TOGETHER)
    ]
    return lambda words: several_events.reminder(
        reminded(words, rule, now, own_zone), [(reading(words, event, own_zone), 123_456) for event in each]
    )


def of_programme(rule: Reminder, day: date) -> Callable[[Words], Screen]:
    now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return lambda words: reminders.of_programme(reminded(words, rule, now))


def of_application(rule: Reminder, now: datetime, loaded: Loaded = LOADED) -> Callable[[Words], Screen]:
    return lambda words: reminders.of_application(reminded(words, rule, now, loaded=loaded))


DAY_BEFORE, HOURS_BEFORE, UNFINISHED_RULE, DEADLINE_RULE = BUILT_IN
BEGINS, ENDS = (Reminder("x", anchor, 0, DAYS) for anchor in (PROGRAMME_START, PROGRAMME_END))
OPEN, SHUT = datetime(2027, 3, 1, 9, tzinfo=UTC), datetime(2030, 3, 1, 9, tzinfo=UTC)
ENDLESS = replace(LOADED, programme=replace(PROGRAMME, closes=None))
OWN_DATE = Reminder("visa", f"{ANSWER}passport", -30, DAYS)

SCREENS: Mapping[str, Callable[[Words], Screen | None]] = {
    "moved": lambda words: event_news.moved(reading(words), KNOWN, place(GOING)),
    "moved in time": lambda words: event_news.moved(
        reading(words), replace(KNOWN, place=EVENT.place), place(WAITING)
    ),
    "moved in place": lambda words: event_news.moved(
        reading(words), replace(Known.of(EVENT), place={"en": "Hall"}), place(OFFERED)
    ),
    "no place any more": lambda words: event_news.moved(
        reading(words, BARE), replace(Known.of(BARE), place={"en": "Hall"}), place(GOING)
    ),
    "cancelled": lambda words: event_news.cancelled(reading(words), KNOWN, place(GOING)),
    "cancelled, waiting": lambda words: event_news.cancelled(reading(words, BARE), KNOWN, place(WAITING)),
    "back_on": lambda words: event_news.back_on(reading(words), place(GOING)),
    "back on, offered": lambda words: event_news.back_on(reading(words, BARE), place(OFFERED)),
    "got_place": lambda words: event_news.got_place(reading(words)),
    "offer": lambda words: event_news.offer(reading(words), int(STARTS.timestamp()) - 3600),
    "lost_offer": lambda words: event_news.lost_offer(reading(words)),
    "freed": lambda words: event_news.freed(reading(words)),
    "ask": lambda words: event_news.ask(reading(words)),
    "ask, keeping the place": lambda words: event_news.ask(reading(words, BARE)),
    "added": lambda words: event_news.added(reading(words)),
    "soon": of_event(HOURS_BEFORE, hours=2),
    "today": of_event(HOURS_BEFORE, hours=7),
    "tomorrow": of_event(DAY_BEFORE, BARE, days=1),
    "ahead": of_event(DAY_BEFORE, days=8),
    "begun": of_event(replace(HOURS_BEFORE, amount=0)),
    "ending": of_event(Reminder("x", EVENT_END, -1, HOURS), hours=-20),
    "over": of_event(Reminder("x", EVENT_END, 1, DAYS), days=-3),
    "waiting": of_event(replace(DAY_BEFORE, audience=FOR_WAITING), days=1),
    "unconfirmed": of_event(replace(DAY_BEFORE, audience=UNCONFIRMED), BARE, days=1),
    "own words": of_event(replace(DAY_BEFORE, text=LONGER), days=1),
    "own words without gaps": of_event(replace(DAY_BEFORE, text={"ru": "Возьми воду"}), days=1),
    "several soon": of_several(HOURS_BEFORE, hours=2),
    "several today": of_several(HOURS_BEFORE, OWN_ZONES[0], hours=7),
    "several tomorrow": of_several(DAY_BEFORE, days=1),
    "several ahead": of_several(DAY_BEFORE, days=8),
    "several begun": of_several(replace(HOURS_BEFORE, amount=0), days=-8),
    "several ending": of_several(Reminder("x", EVENT_END, -1, HOURS), hours=-20),
    "several over": of_several(Reminder("x", EVENT_END, 1, DAYS), days=-12),
    "several, waiting": of_several(replace(DAY_BEFORE, audience=FOR_WAITING), days=1),
    "several, unconfirmed": of_several(replace(DAY_BEFORE, audience=UNCONFIRMED), days=1),
    "several, own words": of_several(replace(DAY_BEFORE, audience=FOR_WAITING, text=LONG), days=1),
    "several, own words of each": of_several(replace(DAY_BEFORE, text={"kk": "${time} ${name}"}), days=1),
    "several, too long for each": of_several(replace(DAY_BEFORE, text=LONGER), days=1),
    "programme begins": of_programme(BEGINS, PROGRAMME.start - timedelta(days=3)),
    "programme begins for those who are coming": of_programme(
        replace(BEGINS, audience=ACCEPTED), PROGRAMME.start - timedelta(days=3)
    ),
    "programme began": of_programme(BEGINS, PROGRAMME.start),
    "programme ends": of_programme(ENDS, PROGRAMME.end - timedelta(days=1)),
    "programme ended": of_programme(ENDS, PROGRAMME.end + timedelta(days=1)),
    "programme, own words": of_programme(replace(BEGINS, text=LONG), PROGRAMME.start),
    "deadline": of_application(DEADLINE_RULE, OPEN),
    "deadline for those who have applied": of_application(replace(DEADLINE_RULE, audience=APPLICANTS), OPEN),
    "closed": of_application(Reminder("x", DEADLINE, 1, DAYS, audience=BEGINNERS), SHUT),
    "unfinished": of_application(UNFINISHED_RULE, OPEN),
    "unfinished without a deadline": of_application(UNFINISHED_RULE, OPEN, ENDLESS),
    "unfinished, own words": of_application(replace(UNFINISHED_RULE, text=LONG), OPEN),
    "of_own_date": lambda words: reminders.of_own_date(
        reminded(words, OWN_DATE, OPEN), "When does your passport expire? <&>", date(2027, 9, 24)
    ),
    "own date, own words": lambda words: reminders.of_own_date(
        reminded(words, replace(OWN_DATE, text=LONG), OPEN), "", date(2027, 9, 24)
    ),
    "late": lambda words: reminders.late(words, LOADED, ["day-before", "<&>", "day-before"]),
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_delivery_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    screen = SCREENS[name](words)
    assert screen is not None
    shown = await telegram.shows(screen)
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text
    assert sum(map(len, shown.buttons)) <= 100


def test_no_delivery_is_left_out() -> None:
    made = {
        name
        for module in (event_news, reminders, several_events)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation in {Screen, Screen | None}
    }
    called = {name for screen in SCREENS.values() for name in screen.__code__.co_names}
    assert made - called == set()


def test_what_reads_the_same_in_the_readers_language_is_no_move(english: Words) -> None:
    event = replace(EVENT, place={"en": "Opera", "kk": "Опера"})
    known = replace(Known.of(event), place={"en": "Opera", "kk": "Оппера"})
    assert event_news.moved(reading(english, event), known, place(GOING)) is None


def test_an_organisers_words_are_filled_and_never_markup(english: Words) -> None:
    values = {"name": "<Aika> & Co", "time": "18:00"}
    said = fill("${name}, <i>be there</i> at ${ time }! ${nobody} ${", values)
    assert said == "&lt;Aika&gt; &amp; Co, &lt;i&gt;be there&lt;/i&gt; at 18:00! ${nobody} ${"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Take water.", "Take water.\n\n📌 Gala\n📅 Friday, 24 September, 18:00–20:00\n📍 Opera, Main St 1"),
        ("${title}, ${date}, ${time}, ${place}", "Gala, Friday, 24 September, 18:00, Opera"),
        ("${title} at ${time}", "Gala at 18:00\n\n📍 Opera, Main St 1"),
    ],
)
async def test_what_an_organiser_left_out_is_added(english: Words, telegram: Telegram, text: str, facts: str) -> None:
    gala = replace(
        EVENT, title={"en": "Gala"}, place={"en": "Opera"}, address={"en": "Main St 1"},
        end=EVENT.start + timedelta(hours=2),
    )  # fmt: skip
    rule = replace(DAY_BEFORE, text={"en": text})
    own = reminded(english, rule, gala.starts - timedelta(days=1), PROGRAMME.zone)
    shown = await telegram.shows(reminders.of_event(own, reading(english, gala, PROGRAMME.zone), None))
    assert shown.text == facts
