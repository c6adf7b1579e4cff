"""When an announcement is to be sent: at once or at a time, and in whose zone. The role is asked anew at each tap."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.announcements import announcement as announcements
from bot.announcements import drafting, timing
from bot.announcements.announcement import Announcement, Plan
from bot.announcements.hours import Hours
from bot.database import Tx
from bot.language.typed_dates import DateProblem
from bot.language.typed_times import parse_start, parse_time
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes.store import Missing
from bot.screens import announce_time, taps
from bot.screens.announce_time import EACH, HERE, MINE, Clocks
from bot.screens.talk import Talk

FURTHEST = timedelta(days=366)  # days are named without their year
NEAR = timedelta(days=60)  # to what goes to everybody "10.11" is a day so far ahead, else a time
JUST_GONE = timedelta(days=60)  # "29.08" is hardly meant for next year when it is so long ago
ANY_ZONE = timedelta(days=2)  # more than clocks differ on earth


@dataclass(frozen=True, slots=True)
class Asked:
    """Where it stands: with `hint`, or nothing `proposed`, when is asked; else in whose time."""

    clocks: Clocks
    proposed: bool = False
    hint: str | None = None


async def show(talk: Talk, tap: taps.ShowWhen) -> None:
    """When shall it be sent?"""
    await _show(talk, await _counted(talk, await talk.commit(_ask, tap.announcement_id)))


async def propose(talk: Talk, tap: taps.ProposePlan) -> None:
    """In whose time?"""
    await _show(talk, await _counted(talk, await talk.commit(_propose, tap.announcement_id, _wall(tap.start))))


async def typed(talk: Talk, text: str) -> None:
    """A time was typed; empty: something else than a text came."""
    await _show(talk, await _counted(talk, await talk.commit(_typed, text)))


async def present(talk: Talk) -> None:
    """The present question again."""
    await _show(talk, await _counted(talk, await talk.write(_present, talk)))


async def set_plan(talk: Talk, tap: taps.SetPlan) -> None:
    """Then, in that zone, unless that is past by now."""
    wall = _wall(tap.start)
    asked = await _counted(talk, await talk.commit(_propose, tap.announcement_id, wall))
    zones = {HERE: asked.clocks.hours.zone, MINE: asked.clocks.mine, EACH: None}
    if asked.hint or tap.kind not in zones or asked.clocks.past(tap.kind):
        await _show(talk, asked)
    else:
        await _keep(talk, tap.announcement_id, Plan(wall, zones[tap.kind]))


async def clear_plan(talk: Talk, tap: taps.ClearPlan) -> None:
    """As soon as it is confirmed."""
    await _keep(talk, tap.announcement_id, None)


async def _keep(talk: Talk, announcement_id: int, plan: Plan | None) -> None:
    kept = await _counted(talk, await talk.commit(_save, announcement_id, plan))
    await talk.show(announce_time.done(talk.words, kept.clocks))


async def _show(talk: Talk, asked: Asked) -> None:
    if asked.proposed and not asked.hint:
        screen = announce_time.zone_question(talk.words, asked.clocks)
    else:
        screen = announce_time.question(talk.words, asked.clocks, asked.hint)
    await talk.ask(screen)


async def _counted(talk: Talk, asked: Asked) -> Asked:
    """With the zones of all whom it is for. That looks at each person, so nobody who writes waits for it."""
    found, database = asked.clocks.announcement, talk.services.database
    if not asked.proposed and found.plan is None:
        return asked
    each = await database.read(timing.own_zones, talk.services.shelf, found, asked.clocks.wall)
    clocks = replace(asked.clocks, each=each)
    if asked.proposed and all(clocks.past(kind) for kind in clocks.kinds):
        return Asked(clocks, hint="when-in-the-past")
    return replace(asked, clocks=clocks)


def _ask(tx: Tx, talk: Talk, announcement_id: int) -> Asked:
    found = drafting.changeable(tx, talk.person.id, announcement_id)
    _listen(tx, talk, {"announcement": announcement_id})
    return Asked(_clocks(tx, talk, found))


def _propose(tx: Tx, talk: Talk, announcement_id: int, wall: datetime) -> Asked:
    asked = _ask(tx, talk, announcement_id)
    here = _now_here(asked.clocks)
    if not here - ANY_ZONE < wall < here + FURTHEST:
        return replace(asked, hint="when-in-the-past" if wall < here else "when-too-far")
    _listen(tx, talk, {"announcement": announcement_id, "wall": wall.isoformat()})
    return Asked(_clocks(tx, talk, asked.clocks.announcement, wall), proposed=True)


def _typed(tx: Tx, talk: Talk, text: str) -> Asked:
    asked = _present(tx, talk)
    clocks = asked.clocks
    read = _read(clocks, text, talk.language, known=asked.proposed or clocks.announcement.plan is not None)
    if isinstance(read, DateProblem):
        hint = "when-no-such-day" if read.kind == "no-such-day" else "when-not-understood"
        return replace(asked, hint=hint, proposed=False)
    return _propose(tx, talk, clocks.announcement.id, read)


def _read(clocks: Clocks, text: str, language: str, *, known: bool) -> datetime | DateProblem:
    """The wall time that was typed. A day without a year, or a time alone, is the next one, unless that day has only
    just gone; what a text doesn't say stays as it was, if a time is `known`, else it is the morning."""
    here, programme = _now_here(clocks), clocks.hours.programme
    day = max(clocks.wall.date(), here.date()) if known else here.date()
    start = datetime.combine(day, clocks.wall.time() if known else announce_time.MORNING)
    until = programme.end if programme else (here + NEAR).date()
    read = parse_start(text, language, start, here.date(), until)
    if isinstance(read, DateProblem) or read > here:
        return read
    if read.date() == start.date() and parse_time(text):
        return read + timedelta(days=1) if read <= min(here, _now_in(clocks, clocks.mine)) else read
    long_gone = read.date() < here.date() - JUST_GONE
    return parse_start(text, language, start + FURTHEST / 2, here.date(), until) if long_gone else read


def _present(tx: Tx, talk: Talk) -> Asked:
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.ANNOUNCE_TIME:
        raise Missing
    found = drafting.changeable(tx, talk.person.id, composed.facts["announcement"])
    wall = composed.facts.get("wall")
    return Asked(_clocks(tx, talk, found, datetime.fromisoformat(wall) if wall else None), proposed=bool(wall))


def _save(tx: Tx, talk: Talk, announcement_id: int, plan: Plan | None) -> Asked:
    found = drafting.changeable(tx, talk.person.id, announcement_id)
    _listen(tx, talk, {"announcement": announcement_id})
    return Asked(_clocks(tx, talk, announcements.save(tx, replace(found, plan=plan), int(talk.now.timestamp()))))


def _clocks(tx: Tx, talk: Talk, found: Announcement, wall: datetime | None = None) -> Clocks:
    """At `wall`, else at what is planned, else now; the zones of all are `_counted` later."""
    person, plan = talk.person, found.plan
    hours = Hours.of(tx, talk.services.shelf, found.programme_id)
    present = talk.now.astimezone(ZoneInfo(hours.zone)).replace(second=0, microsecond=0, tzinfo=None)
    wall = wall or (plan.wall if plan else present)
    mine = timing.own_zone(hours, wall, person.zone, person.home_zone)
    return Clocks(found, hours, mine, wall, {hours.zone: 0}, talk.now)


def _now_here(clocks: Clocks) -> datetime:
    return _now_in(clocks, clocks.hours.zone)


def _now_in(clocks: Clocks, zone: str) -> datetime:
    return clocks.now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _listen(tx: Tx, talk: Talk, facts: dict[str, Any]) -> None:
    composing.compose(tx, talk.person.id, Composing(composing.ANNOUNCE_TIME, facts))


def _wall(packed: str) -> datetime:
    """The wall time in a button. Raises Missing for forged data."""
    try:
        return datetime.strptime(packed, announce_time.START)  # noqa: DTZ007  a wall time has no zone
    except ValueError:
        raise Missing from None
