"""Events on the screen: every state of a card in every language, times in two zones, calendar files."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.persons import Person
from bot.programmes import places
from bot.programmes.event import ACCEPTED, Event
from bot.programmes.events import Scheduled
from bot.programmes.places import Count, Place
from bot.screens import event_card, events, settings
from bot.screens.calendar import calendar_file
from bot.screens.event_card import Seen
from bot.screens.events import PAGE, TOGETHER, Listed
from bot.screens.moments import DASH, say_hours, say_moment, say_span, say_zone
from bot.screens.settings import Wishes
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
PROGRAMME = example().programme
LONG = "&<" * 60
EVENT = Event(
    name="concert",
    title={"en": LONG},
    description={"en": "&" * 1000},
    place={"en": LONG},
    address={"en": "<" * 200},
    point=(51.1, 71.4),
    start=datetime(2027, 9, 24, 18, 0),  # noqa: DTZ001  a wall time
    end=datetime(2027, 9, 24, 20, 0),  # noqa: DTZ001
    zone="Asia/Almaty",
    capacity=20,
    sign_up_until=datetime(2027, 9, 23, 18, 0),  # noqa: DTZ001
    offer_hours=3,
    ask_hours=26,
    free_hours=2,
)
SCHEDULED = Scheduled(LARGEST, LARGEST, EVENT, 3)
BEFORE, DAY_BEFORE = EVENT.starts - timedelta(days=9), EVENT.starts - timedelta(hours=25)
DURING, AFTER = EVENT.starts + timedelta(hours=1), EVENT.ends + timedelta(hours=1)
UNTIL = int((EVENT.starts - timedelta(days=1)).timestamp())
NEARLY_FULL = Count(19, 0, 0)
OFF = replace(SCHEDULED, event=replace(EVENT, cancelled=True))
LISTED = Listed(SCHEDULED, PROGRAMME, NEARLY_FULL)


def seen(status: str | None = None, count: Count = NEARLY_FULL, **more: Any) -> Seen:
    """The event for somebody with this status."""
    place = Place(1, 1, status, 7, offered_until=UNTIL) if status else None
    event = {name: more.pop(name) for name in ("cancelled", "capacity", "who", "ask_hours") if name in more}
    facts: dict[str, Any] = {"position": 3, "may_come": True, "overlapping": (LISTED,) * 9, "zone": "Asia/Baku"} | more
    return Seen(replace(SCHEDULED, event=replace(EVENT, **event)), PROGRAMME, count, place, **facts)


CARDS: Mapping[str, tuple[Seen, datetime]] = {
    "free": (seen(), BEFORE),
    "full": (seen(count=Count(15, 5, 40)), BEFORE),
    "no limit": (seen(capacity=None), BEFORE),
    "going": (seen(places.GOING), BEFORE),
    "asked": (seen(places.GOING), DAY_BEFORE),
    "offered": (seen(places.OFFERED), BEFORE),
    "waiting": (seen(places.WAITING), BEFORE),
    "given up": (seen(places.GIVEN_UP), BEFORE),
    "lost": (seen(places.LOST), BEFORE),
    "for applicants": (seen(may_come=False), BEFORE),
    "for those accepted": (seen(may_come=False, who=ACCEPTED), BEFORE),
    "closed": (seen(), DAY_BEFORE),
    "begun": (seen(places.GOING), DURING),
    "begun without": (seen(places.WAITING), DURING),
    "over": (seen(places.GOING), AFTER),
    "cancelled": (seen(places.GOING, cancelled=True), BEFORE),
}


@pytest.mark.parametrize("state", CARDS)
async def test_every_state_of_a_card_in_every_language(words: Words, telegram: Telegram, state: str) -> None:
    known, now = CARDS[state]
    shown = await telegram.shows(event_card.card(words, known, now, "note-no-place"))
    assert len(shown.text) <= 4_096
    asked = await telegram.shows(event_card.give_up_question(words, known))
    warned = bool(known.event.capacity) and known.status != places.WAITING
    assert (words.plain("give-up-warning") in asked.text) == warned


async def test_lists_in_every_language(words: Words, telegram: Telegram) -> None:
    shown = [replace(LISTED, status=status) for status in (None, *events.MARKS)]
    shown += [replace(LISTED, status=places.GOING, asks=True), replace(LISTED, scheduled=OFF, status=places.WAITING)]
    for days in ([EVENT.start.date()] * 60, [EVENT.start.date() + timedelta(days=n // 9) for n in range(60)]):
        listed = await telegram.shows(events.listing(words, shown, range(8, 14), days, abroad=True))
        assert max(len(label) for row in listed.buttons for label in row) <= events.LABEL
    await telegram.shows(events.listing(words, [], range(0), [], abroad=False))
    for now in (BEFORE, EVENT.starts - timedelta(hours=1), DURING, AFTER):
        mine = [LISTED, *(replace(LISTED, status=status) for status in events.MARKS), replace(LISTED, asks=True)]
        await telegram.shows(events.today(words, mine * 10, now, "Asia/Baku"))
    await telegram.shows(events.today(words, [], BEFORE, "Asia/Baku"))


async def test_settings_in_every_language(words: Words, telegram: Telegram) -> None:
    person = Person(1, "Aigerim")
    for known in (person, replace(person, zone="Asia/Baku"), replace(person, home_zone="Europe/Kyiv")):
        for programme in (PROGRAMME, None):
            for now in (BEFORE, DURING):
                await telegram.shows(settings.settings(words, Wishes(known, {"events"}, programme), now))
    offered = settings.offered([PROGRAMME], BEFORE)
    for page in (0, 3, LARGEST):
        await telegram.shows(settings.zone_choice(words, offered, page, BEFORE, "Asia/Baku"))


def test_the_same_time_is_said_once_and_another_one_twice(english: Words) -> None:
    def says(start: datetime, end: datetime, own_zone: str) -> str:
        return (
            say_span(english, start, end, "Asia/Almaty", "Astana", own_zone).split(">", 1)[1].replace("</tg-time>", "")
        ).replace(DASH, "–")

    day = datetime(2027, 9, 24)  # noqa: DTZ001  a wall time
    evening, night = day.replace(hour=18), day.replace(hour=23)
    assert says(evening, evening.replace(hour=20), "Asia/Tashkent") == "Friday, 24 September, 18:00–20:00"
    assert says(night, night + timedelta(hours=3), "Asia/Almaty") == "Friday, 24 September, 23:00–02:00"
    assert says(evening, evening + timedelta(days=2), "Asia/Almaty") == (
        "Friday, 24 September, 18:00 – Sunday, 26 September, 18:00"
    )
    assert says(evening, evening.replace(hour=20), "Europe/Berlin") == (
        "Friday, 24 September, 18:00–20:00 (Astana time)\n🕐 Your time (Berlin): 15:00–17:00"
    )
    assert "🕐 Your time (Tokyo): " in says(night, night + timedelta(hours=3), "Asia/Tokyo")
    assert "Saturday, 25 September, 03:00–06:00" in says(night, night + timedelta(hours=3), "Asia/Tokyo")


def test_hours_stand_on_one_line(english: Words) -> None:
    said = say_span(english, EVENT.start, EVENT.end, EVENT.zone, "Astana", "Europe/Berlin")
    assert said.count("\u2060") == said.count("–") == 2
    assert say_hours(EVENT) == "18:00–\u206020:00"


def test_a_moment_stands_on_one_line(english: Words) -> None:
    at = datetime(2027, 9, 24, 20, 30, tzinfo=UTC)
    assert say_moment(english, at, "Europe/Berlin", "Berlin", "Europe/Paris") == (
        f'<tg-time unix="{int(at.timestamp())}">Friday, 24 September, 22:30</tg-time>'
    )
    assert "(Berlin time) · your time (Almaty): " in say_moment(english, at, "Europe/Berlin", "Berlin", "Asia/Almaty")


def test_cities_have_names_of_their_language(words: Words) -> None:
    expected = {"en": "Kyiv", "ru": "Киев", "kk": "Киев", "az": "Kiyev", "tr": "Kiev"}
    assert say_zone(words, "Europe/Kyiv") == expected[words.language]


@given(st.lists(st.integers(0, 5), max_size=80).map(sorted))
def test_pages_hold_every_event_once_and_few_days_together(numbers: list[int]) -> None:
    days = [date(2027, 9, 24) + timedelta(days=number) for number in numbers]
    pages = events.pages(days)
    assert [place for page in pages for place in page] == list(range(len(days)))
    assert all(1 <= len(page) <= PAGE for page in pages)
    for page in pages:
        if page.stop < len(days) and days[page.stop - 1] == days[page.stop]:
            assert days.count(days[page.stop]) > PAGE
        if days[page.start] != days[page.stop - 1]:
            assert len(page) <= TOGETHER


@given(st.text(max_size=300), st.text(max_size=120))
def test_a_calendar_file_holds_any_text_and_short_lines(description: str, title: str) -> None:
    event = replace(EVENT, title={"en": f"t{title}"}, description={"en": f"d{description}"})
    content = calendar_file(replace(SCHEDULED, event=event), PROGRAMME, "en", BEFORE, "kopru_bot")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    entry: Any = next(iter(icalendar.Calendar.from_ical(content).walk("VEVENT")))
    assert said(str(entry["SUMMARY"])) == said(f"t{title}")
    assert said(str(entry["DESCRIPTION"])) == said(f"d{description}")
    assert entry["SEQUENCE"] == 3
    assert entry["GEO"].to_ical() == "51.1;71.4"


@pytest.mark.parametrize("cancelled", [False, True])
def test_a_calendar_file_is_what_the_standards_ask_for(cancelled: bool) -> None:
    """RFC 5545, 3.1, 3.3.11, 3.6.1 and 3.8; RFC 5546, 3.2.1 and 3.2.5. Read here by hand, not by a library."""
    title = {"en": "Songs; tea, and a \\ " + "ө" * 200 + "😀" * 20}
    event = replace(EVENT, title=title, description={"en": "One\nTwo"}, cancelled=cancelled)
    content = calendar_file(replace(SCHEDULED, event=event), PROGRAMME, "en", BEFORE, "kopru_bot")
    rest = content.replace(b"\r\n", b"")
    assert content.endswith(b"\r\n")
    assert b"\r" not in rest
    assert b"\n" not in rest
    assert all(0 < len(line) <= 75 and line.decode() for line in content.split(b"\r\n")[:-1])
    lines = content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VEVENT", "END:VCALENDAR")
    begin = lines.index("BEGIN:VEVENT")
    assert {"VERSION:2.0", f"METHOD:{'CANCEL' if cancelled else 'PUBLISH'}"} <= set(lines[:begin])
    assert sum(line.startswith("PRODID:") for line in lines[:begin]) == 1
    names = [re.split("[;:]", line)[0] for line in lines[begin + 1 : -2]]
    needed = {"UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "ORGANIZER"}
    assert needed <= set(names)
    assert len(names) == len(set(names))
    assert not {"ATTENDEE", "DURATION"} & set(names)
    facts = dict(line.split(":", 1) for line in lines[begin + 1 : -2])
    assert all(re.fullmatch(r"\d{8}T\d{6}Z", facts[name]) for name in ("DTSTAMP", "DTSTART", "DTEND"))
    assert facts["DTSTART"] == f"{EVENT.starts:%Y%m%dT%H%M%SZ}"
    assert facts["STATUS"] == ("CANCELLED" if cancelled else "CONFIRMED")
    assert facts["SUMMARY"].startswith("Songs\\; tea\\, and a \\\\ ө")
    assert facts["DESCRIPTION"] == "One\\nTwo"


def said(text: str) -> str:
    """Without the signs that a line of a calendar can't hold, and with one kind of line break.

    The library takes a backslash with an N for a line break, which is what it stands for in a calendar.
    """
    text = text.replace("\\N", "\n").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in text if sign in "\n\t" or sign >= " ").rstrip("\x7f")
