"""What is due becomes deliveries for those whom it concerns now or, too late for that, a word to the coordinators."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import structlog

from bot.database import Tx
from bot.people import zones
from bot.people.quiet_hours import quiet
from bot.programmes import events
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.reminder import SAFETY, UNFINISHED, Reminder, effective
from bot.programmes.store import Loaded, Shelf
from bot.reminders import anchors, changing, late, planning
from bot.reminders.anchors import Anchor
from bot.reminders.audience import Concerned
from bot.reminders.planning import Task

MOST_DELIVERIES = 10_000  # in one transaction, or as many as one rule makes: people's answers wait meanwhile
AHEAD = timedelta(minutes=30)  # waiting for the morning is worth it if there is so much time left then
AGAIN = timedelta(minutes=15)  # what failed is tried again

log = structlog.get_logger()


class Alike(NamedTuple):
    """What due rows of several people share: with the same moment and rule they are fired as one."""

    due_at: int
    programme_id: int
    event_id: int
    task: str
    reminder: str


@dataclass(frozen=True, slots=True)
class Fired:
    """What was done: how many due rows are done with, and how many people will be reminded."""

    rows: int
    queued: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One reminder, now: what it counts from, for which people (None: all). `stamp` tells it from that of another
    date, in seconds since 1970 UTC: the start of its event, else what it counts from."""

    anchor: Anchor
    stamp: int
    people: Sequence[int] | None = None


def fire(tx: Tx, shelf: Shelf, now: datetime, limit: int = 1000) -> Fired:
    """Do what is due at this aware instant, at most `limit` rows. Do it again until there is none.

    What fails is undone by itself and tried again a while later, so that it holds up nothing else.
    """
    found = tx.all(
        "SELECT due_at, programme_id, event_id, task, reminder, id, person_id FROM due WHERE due_at <= :now"
        " ORDER BY due_at, id LIMIT :limit",
        now=int(now.timestamp()),
        limit=limit,
    )
    groups: dict[Alike, dict[int, int]] = {}
    for row in found:
        groups.setdefault(Alike(*row[:5]), {})[row[5]] = row[6]
    rows = queued = 0
    for alike, people in groups.items():
        queued += _fire_apart(tx, shelf, alike, people, now)
        rows += len(people)
        if queued >= MOST_DELIVERIES:
            break
    return Fired(rows, queued)


def _fire_apart(tx: Tx, shelf: Shelf, alike: Alike, people: dict[int, int], now: datetime) -> int:
    """One group of rows, `people` by the rows' ids; how many people will be reminded. One rule that can't be followed
    mustn't hold up all others."""
    ids = json.dumps(list(people))

    def fire_group() -> int:
        tx.run("DELETE FROM due WHERE id IN (SELECT value FROM json_each(:ids))", ids=ids)
        return _fire(tx, shelf, alike, [person for person in people.values() if person], now)

    queued = tx.attempt(fire_group)
    if isinstance(queued, Exception):
        failed = type(queued).__name__
        log.error("not done", task=alike.task, programme=alike.programme_id, about=alike.event_id, error=failed)
        again = int((now + AGAIN).timestamp())
        tx.run("UPDATE due SET due_at = :again WHERE id IN (SELECT value FROM json_each(:ids))", again=again, ids=ids)
        return 0
    return queued


def _fire(tx: Tx, shelf: Shelf, alike: Alike, people: Sequence[int], now: datetime) -> int:
    loaded = shelf.programme(tx, alike.programme_id)
    scheduled = events.find(tx, alike.event_id) if alike.event_id else None
    if alike.task == planning.REMIND:
        rule = next((rule for rule in effective(loaded.reminders) if rule.name == alike.reminder), None)
        return _remind(tx, loaded, rule, scheduled, people, now) if rule else 0
    if scheduled is None:
        return 0
    match alike.task:
        case planning.ASK:
            changing.ask(tx, shelf, scheduled, now)
        case planning.FREE:
            changing.free(tx, shelf, scheduled, now)
        case planning.OFFER:
            for person_id in people:
                changing.expire(tx, shelf, scheduled, person_id, now)
    return 0


def _remind(
    tx: Tx, loaded: Loaded, rule: Reminder, scheduled: Scheduled | None, people: Sequence[int], now: datetime
) -> int:
    queued = 0
    for turn in _turns(tx, loaded, rule, scheduled, people):
        due = anchors.due(rule, turn.anchor)
        if due and due > now:  # somebody has gone on with their application since
            for person_id in turn.people or [0]:
                task = Task(scheduled.id if scheduled else 0, person_id, planning.REMIND, rule.name)
                planning.put(tx, loaded.id, task, int(due.timestamp()))
        else:
            queued += _queue(tx, loaded, rule, scheduled, turn, now)
    return queued


def _turns(
    tx: Tx, loaded: Loaded, rule: Reminder, scheduled: Scheduled | None, people: Sequence[int]
) -> Iterator[Turn]:
    """What the rule counts from now: one moment for all, or the people by their own."""
    if rule.about_event:
        if scheduled and not scheduled.event.cancelled:
            yield Turn(anchors.of_event(rule, scheduled.event), int(scheduled.event.starts.timestamp()))
    elif rule.anchor == UNFINISHED:
        for person_id in people:
            updated_at = planning.last_answer(tx, person_id, loaded.id)
            if updated_at is not None:
                yield Turn(anchors.of_dialogue(rule, loaded.programme, updated_at), updated_at, [person_id])
    elif rule.question:
        by_answer: dict[object, list[int]] = {}
        for person_id, answer in planning.answers_to(tx, loaded.id, rule.question, people).items():
            by_answer.setdefault(answer, []).append(person_id)
        for answer, theirs in by_answer.items():
            if anchor := anchors.of_answer(answer, loaded.programme):
                yield Turn(anchor, anchor.stamp, theirs)
    elif anchor := anchors.of_programme(rule, loaded.programme):
        yield Turn(anchor, anchor.stamp)


def _queue(tx: Tx, loaded: Loaded, rule: Reminder, scheduled: Scheduled | None, turn: Turn, now: datetime) -> int:
    """Put it into the outbox for those whom it concerns; for how many."""
    programme = loaded.programme
    event_id, event = (scheduled.id, scheduled.event) if scheduled else (0, None)
    concerned = Concerned(rule, loaded.id, event_id, turn.people, programme.zone, zones.lasts(programme, now))
    until = anchors.useful_until(rule, turn.anchor, event)
    where = concerned.zones(tx)
    if now >= until:
        if where and rule.anchor != UNFINISHED:
            late.tell(tx, loaded.id, rule.name, int(now.timestamp()))
            log.warning("a reminder was too late", programme=loaded.id, about=event_id)
        return 0
    if now >= _replaced_at(loaded, rule, turn.anchor, event):
        log.info("another reminder comes instead of one that is late", programme=loaded.id, about=event_id)
        return 0
    hours: dict[tuple[datetime, bool], list[str]] = {}
    for zone in where:
        hours.setdefault(_hour(loaded, rule, zone, until, now), []).append(zone)
    details = {"reminder": rule.name, "event": event_id, "starts_at": turn.stamp}
    once = f"{rule.name}:{loaded.id}:{event_id}:{turn.stamp}"
    return sum(
        concerned.queue(tx, those, details | ({"silent": True} if silent else {}), int(at.timestamp()), once)
        for (at, silent), those in hours.items()
    )


def _replaced_at(loaded: Loaded, rule: Reminder, anchor: Anchor, event: Event | None) -> datetime:
    """When another reminder of the same kind, event and people comes instead of one that is late.

    "See you tomorrow" must not arrive on the day itself, after a downtime, together with "in two hours".
    """
    never = datetime.max.replace(tzinfo=UTC)
    mine = anchors.due(rule, anchor)
    if event is None or mine is None or rule.amount >= 0:
        return never
    others = [
        anchors.due(each, anchor)
        for each in effective(loaded.reminders)
        if (each.anchor, each.audience, each.kind) == (rule.anchor, rule.audience, rule.kind) and each.amount < 0
        if not each.events or event.name in each.events
    ]
    return min((due for due in others if due and due > mine), default=never)


def _hour(loaded: Loaded, rule: Reminder, zone: str, until: datetime, now: datetime) -> tuple[datetime, bool]:
    """When it is sent to people in this zone, and whether without a sound: at night it waits for the morning, unless
    that is too late."""
    programme = loaded.programme
    morning = quiet(now, zone, programme.quiet_from, programme.quiet_until) if rule.kind != SAFETY else None
    if morning is None:
        return now, False
    return (morning, False) if morning <= until - AHEAD else (now, True)
