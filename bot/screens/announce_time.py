"""When an announcement is to be sent: the question, in whose time, what was set."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.announcements.announcement import Announcement
from bot.announcements.hours import Hours
from bot.clock import instant
from bot.language.dates import say_day, say_day_short, say_time
from bot.language.texts import Html, escape
from bot.screens import taps
from bot.screens.moments import differs, say_city, say_moment, say_zone
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

START: Final = "%Y%m%d%H%M"  # a wall time as a button carries it
HERE: Final = "here"
MINE: Final = "mine"
EACH: Final = "each"
MORNING, EVENING = time(9), time(19)


@dataclass(frozen=True, slots=True)
class Clocks:
    """Whose clocks count for an announcement.

    `hours` are those of its programme, `mine` the coordinator's zone, `each` those of the people whom it is for at
    `wall`, a naive wall time, and how many there are in each. `now` is aware.
    """

    announcement: Announcement
    hours: Hours
    mine: str
    wall: datetime
    each: Mapping[str, int]
    now: datetime

    def moments(self, kind: str) -> list[datetime]:
        """The instants that `wall` means: HERE, MINE, or for EACH, the earliest first."""
        zones = {HERE: [self.hours.zone], MINE: [self.mine]}.get(kind, list(self.each))
        return sorted({instant(self.wall, zone) for zone in zones})

    def past(self, kind: str) -> bool:
        """Whether one of these instants is over."""
        return self.moments(kind)[0] <= self.now

    @property
    def kinds(self) -> list[str]:
        """In whose time it may be: the coordinator's own is named where their clocks show another than here."""
        return [HERE, MINE, EACH] if self.moments(HERE) != self.moments(MINE) else [HERE, EACH]

    @property
    def asleep(self) -> int:
        """At how many people's it is quiet at the time that is planned, so that they wait for the morning."""
        plan = self.announcement.plan
        if self.announcement.at_any_hour or plan is None:
            return 0
        return sum(
            people
            for zone, people in self.each.items()
            if self.hours.quiet_until(zone, instant(plan.wall, plan.zone or zone))
        )


def question(words: Words, clocks: Clocks, hint: str | None = None) -> Screen:
    """When shall it be sent?"""
    announcement, here = clocks.announcement, clocks.hours.zone
    today = clocks.now.astimezone(ZoneInfo(here)).replace(second=0, microsecond=0, tzinfo=None)
    tomorrow = today.date() + timedelta(days=1)
    offered = [
        datetime.combine(today.date(), EVENING),
        datetime.combine(tomorrow, MORNING),
        datetime.combine(tomorrow, EVENING),
    ]
    soon = clocks.now.astimezone(ZoneInfo(here)) + timedelta(hours=1)
    in_an_hour = taps.SetPlan(announcement.id, soon.strftime(START), HERE)
    return Screen(
        lines(
            words.say(hint) if hint else None,
            words.say("when-title", now=say_plan(words, clocks)),
            _sleepers(words, clocks),
            words.say("when-how", example=f"{tomorrow:%d.%m} {MORNING:%H:%M}"),
        ),
        column(
            words.button("button-at-once", taps.ClearPlan(announcement.id)),
            words.button("button-in-an-hour", in_an_hour),
            *(
                Button(
                    f"{say_day_short(wall.date(), words.language)}, {say_time(wall.time())}",
                    taps.ProposePlan(announcement.id, wall.strftime(START)),
                )
                for wall in offered
                if wall > today
            ),
            _back(words, announcement),
        ),
    )


def zone_question(words: Words, clocks: Clocks) -> Screen:
    """In whose time shall it be sent then?"""
    announcement = clocks.announcement
    start = clocks.wall.strftime(START)
    wall = escape(f"{say_day(clocks.wall.date(), words.language)}, {say_time(clocks.wall.time())}")
    possible = [kind for kind in clocks.kinds if not clocks.past(kind)]
    labels = {
        HERE: words.plain("button-time-here", city=_city(words, clocks, clocks.hours.zone)),
        MINE: words.plain("button-time-mine", city=say_zone(words, clocks.mine)),
        EACH: words.plain("button-time-each"),
    }
    return Screen(
        lines(
            words.say("when-zone-question", time=wall),
            *(_meaning(words, clocks, kind) for kind in clocks.kinds),
        ),
        column(
            *(Button(labels[kind], taps.SetPlan(announcement.id, start, kind)) for kind in possible),
            words.button("button-other-time", taps.ShowWhen(announcement.id)),
            _back(words, announcement),
        ),
    )


def done(words: Words, clocks: Clocks) -> Screen:
    """When it will be sent, now that it is set."""
    return Screen(
        lines(words.say("when-set", when=say_plan(words, clocks)), _sleepers(words, clocks)),
        column(
            words.button("button-announce-back", taps.ShowDraft(clocks.announcement.id), "primary"),
            words.button("button-other-time", taps.ShowWhen(clocks.announcement.id)),
        ),
    )


def say_plan(words: Words, clocks: Clocks) -> Html:
    """When it is sent as it is planned: "Friday, 24 September, 09:00 (Astana time) · your time (Baku): 08:00"."""
    plan = clocks.announcement.plan
    if plan is None:
        return words.say("when-at-once")
    if plan.zone:
        return _moment(words, clocks, instant(plan.wall, plan.zone), plan.zone)
    wall = escape(f"{say_day(plan.wall.date(), words.language)}, {say_time(plan.wall.time())}")
    return Html(f"{words.say('when-each', time=wall)}\n{_spread(words, replace(clocks, wall=plan.wall))}")


def _meaning(words: Words, clocks: Clocks, kind: str) -> Html:
    """Which instant that is, or that it is over."""
    if kind == EACH:
        title = words.say("when-zone-each", spread=_spread(words, clocks))
    else:
        zone = clocks.hours.zone if kind == HERE else clocks.mine
        title = words.say("when-zone-one", moment=_moment(words, clocks, clocks.moments(kind)[0], zone))
    return Html(f"{title}\n{words.say('when-past')}") if clocks.past(kind) else title


def _spread(words: Words, clocks: Clocks) -> Html:
    """From when to when, on the coordinator's clock, people get it in their own time."""
    first, last = clocks.moments(EACH)[0], clocks.moments(EACH)[-1]
    by_instant = {instant(clocks.wall, zone): zone for zone in reversed([*clocks.each])}  # the most people's city stays
    if first == last:
        return words.say("when-spread-none", moment=_moment(words, clocks, first, by_instant[first]))
    return words.say(
        "when-spread",
        first=say_moment(words, first, clocks.mine, "", clocks.mine),
        first_city=_city(words, clocks, by_instant[first]),
        last=say_moment(words, last, clocks.mine, "", clocks.mine),
        last_city=_city(words, clocks, by_instant[last]),
        city=_city(words, clocks, clocks.mine),
    )


def _moment(words: Words, clocks: Clocks, at: datetime, zone: str) -> Html:
    """An instant on the clocks of `zone`, which are named, and on the coordinator's where they show another time."""
    city = _city(words, clocks, zone)
    said = say_moment(words, at, zone, city, clocks.mine)
    return said if differs(at, zone, clocks.mine) else words.say("when-moment", time=said, city=city)


def _sleepers(words: Words, clocks: Clocks) -> Html | None:
    return words.say("when-asleep", people=clocks.asleep) if clocks.asleep else None


def _city(words: Words, clocks: Clocks, zone: str) -> str:
    programme = clocks.hours.programme
    return say_city(words, programme, zone) if programme else say_zone(words, zone)


def _back(words: Words, announcement: Announcement) -> Button:
    return words.button("button-announce-back", taps.ShowDraft(announcement.id))
