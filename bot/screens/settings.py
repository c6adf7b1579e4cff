"""A person's own settings: the time zone they live in, which reminders they want, and whether announcements."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.language.texts import Html
from bot.people import zones
from bot.people.muting import ANNOUNCEMENTS
from bot.people.persons import Person
from bot.programmes.programme import Programme
from bot.programmes.reminder import APPLICATION, EVENTS, PROGRAMME
from bot.screens import taps
from bot.screens.moments import say_clock, say_zone
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

PAGE = 10
WEST = timedelta(hours=6)
KINDS: Final[Mapping[str, str]] = {  # what may be turned off, and its button
    EVENTS: "button-remind-events",
    APPLICATION: "button-remind-application",
    PROGRAMME: "button-remind-programme",
    ANNOUNCEMENTS: "button-announcements",
}
# A city for each way that clocks go on the inhabited earth, and more where young people of our programmes live.
CITIES: Final = (
    "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver", "America/Mexico_City",
    "America/Chicago", "America/Bogota", "America/New_York", "America/Caracas", "America/Halifax", "America/St_Johns",
    "America/Sao_Paulo", "Atlantic/Azores", "Africa/Abidjan", "Europe/London", "Africa/Lagos", "Europe/Berlin",
    "Europe/Paris", "Africa/Johannesburg", "Europe/Kyiv", "Africa/Cairo", "Asia/Jerusalem", "Europe/Istanbul",
    "Europe/Moscow", "Asia/Riyadh", "Asia/Tehran", "Asia/Baku", "Asia/Tbilisi", "Europe/Samara", "Asia/Dubai",
    "Asia/Kabul", "Asia/Almaty", "Asia/Tashkent", "Asia/Yekaterinburg", "Asia/Kolkata", "Asia/Kathmandu",
    "Asia/Bishkek", "Asia/Omsk", "Asia/Dhaka", "Asia/Yangon", "Asia/Bangkok", "Asia/Krasnoyarsk", "Asia/Shanghai",
    "Asia/Irkutsk", "Asia/Ulaanbaatar", "Asia/Tokyo", "Asia/Yakutsk", "Australia/Adelaide", "Australia/Sydney",
    "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka", "Pacific/Auckland",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is set for a person. `programme` is the one they take part in, or might; None: there is none."""

    person: Person
    muted: Collection[str]
    programme: Programme | None


def offered(programmes: Sequence[Programme], now: datetime) -> list[str]:
    """The zones to choose from: those of the programmes and their countries, then the others from west to east, around
    the world from WEST of the first, so that most neighbours come early.
    """
    near = [programme.zone for programme in programmes]
    homes = [zones.zone_of_country(code) for programme in programmes for code in programme.countries]
    first = list(dict.fromkeys([*near, *(zone for zone in homes if zone)]))
    begin = _offset(first[0] if first else "UTC", now) - WEST
    east = {zone: (_offset(zone, now) - begin) % timedelta(days=1) for zone in CITIES}
    rest = sorted(set(CITIES) - set(first), key=lambda zone: (east[zone], CITIES.index(zone)))
    return [*first, *rest]


def settings(words: Words, wishes: Wishes, now: datetime) -> Screen:
    """All of them, each with its button."""
    return Screen(
        lines(
            words.say("settings-title"),
            _zone(words, wishes, now),
            words.say("settings-reminders"),
            words.say("settings-announcements"),
        ),
        column(
            words.button("button-other-zone", taps.ShowZones(0)),
            *(
                Button(f"{'▫️' if kind in wishes.muted else '✅'} {words.plain(key)}", taps.ToggleReminders(kind))
                for kind, key in KINDS.items()
            ),
            words.button("button-my-applications", taps.ShowMe()),
            words.button("button-home", taps.Home()),
        ),
    )


def stopped(words: Words) -> Screen:
    """No announcements come any more."""
    return Screen(
        words.say("announcements-stopped"),
        column(
            words.button("button-announcements-again", taps.WantAnnouncements()),
            words.button("button-settings", taps.ShowSettings()),
            words.button("button-home", taps.Home()),
        ),
    )


def zone_choice(words: Words, all_zones: Sequence[str], page: int, now: datetime, chosen: str | None) -> Screen:
    """A page of cities with the time that it is there; `chosen` is the zone that was chosen before."""
    last = (len(all_zones) - 1) // PAGE
    page = min(page, last)
    turn = tuple(
        button
        for button in (
            words.button("button-zones-before", taps.ShowZones(page - 1)) if page else None,
            words.button("button-zones-after", taps.ShowZones(page + 1)) if page < last else None,
        )
        if button
    )
    return Screen(
        words.say("zones-title"),
        (
            *column(
                *(
                    Button(
                        f"{'✅ ' if zone == chosen else ''}{say_clock(now, zone)} · {say_zone(words, zone)}",
                        taps.ChooseZone(zone),
                    )
                    for zone in all_zones[page * PAGE : (page + 1) * PAGE]
                )
            ),
            turn,
            *column(
                words.button("button-zone-automatic", taps.ChooseZone("")) if chosen else None,
                words.button("button-settings", taps.ShowSettings()),
            ),
        ),
    )


def _zone(words: Words, wishes: Wishes, now: datetime) -> Html:
    """Which zone is theirs now and why."""
    person, programme = wishes.person, wishes.programme
    if programme is None and not (person.zone or person.home_zone):
        return words.say("settings-zone-unknown")
    zone = zones.zone_of(person, programme, now) if programme else person.zone or person.home_zone or "UTC"
    if programme and zones.lasts(programme, now):
        why = words.say("settings-zone-host", programme=programme.text(programme.title, words.language))
    elif person.zone:
        why = words.say("settings-zone-chosen")
    elif person.home_zone:
        why = words.say("settings-zone-country")
    else:
        why = words.say("settings-zone-programme")
    return words.say("settings-zone", time=say_clock(now, zone), city=say_zone(words, zone), why=why)


def _offset(zone: str, now: datetime) -> timedelta:
    return now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
