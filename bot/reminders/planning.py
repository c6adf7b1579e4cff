"""Rules, events and people's own dates become due rows: what the clock has to do next."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from bot.database import Tx
from bot.people import zones
from bot.people.persons import Person
from bot.programmes import events
from bot.programmes.events import Scheduled
from bot.programmes.reminder import UNFINISHED, Reminder, effective
from bot.programmes.store import Loaded
from bot.reminders import anchors
from bot.reminders.anchors import Anchor

REMIND, ASK, FREE, OFFER = "remind", "ask", "free", "offer"
COUNTRY = "country"


class Task(NamedTuple):
    """What is to be done once within a programme. 0: about no event; for everybody whom it concerns then."""

    event_id: int
    person_id: int
    task: str
    reminder: str = ""


Plan = dict[Task, int]  # when it is due, as seconds since 1970 UTC


def plan(tx: Tx, loaded: Loaded, now: datetime) -> None:
    """Make the due rows of a whole programme right, with those of all its events and people.

    What isn't wanted any more goes. What is due after `now` (an aware instant) is there at its time. What was due
    before and hasn't been done yet keeps standing; what isn't there any more isn't made again. What a change moves
    from the future into the past goes: those whom it concerns hear of the change.
    """
    wanted = dict(_of_programme(loaded))
    for scheduled in events.of_programme(tx, loaded.id):
        wanted |= _of_event(loaded, scheduled)
    wanted |= _offers(tx, loaded.id)
    begun = tx.all("SELECT person_id, updated_at FROM dialogues WHERE programme_id = :id", id=loaded.id)
    wanted |= _of_dialogues(loaded, dict(begun))
    for rule in _own_dates(loaded):
        wanted |= _of_answers(loaded, rule, answers_to(tx, loaded.id, str(rule.question)))
    _make_right(tx, loaded.id, wanted, _standing(tx, loaded.id), now)


def plan_event(tx: Tx, loaded: Loaded, scheduled: Scheduled, now: datetime) -> None:
    """The same for one event: its reminders, "are you coming?", unconfirmed places, offers of places."""
    wanted = dict(_of_event(loaded, scheduled)) | _offers(tx, loaded.id, scheduled.id)
    standing = _standing(tx, loaded.id, "event_id = :event", event=scheduled.id)
    _make_right(tx, loaded.id, wanted, standing, now)


def offer(tx: Tx, loaded: Loaded, scheduled: Scheduled, person_id: int, until: int) -> None:
    """A place is kept for somebody `until` then (seconds since 1970 UTC): the clock looks whether they took it."""
    put(tx, loaded.id, Task(scheduled.id, person_id, OFFER), until)


def follow_dialogue(tx: Tx, loaded: Loaded, person_id: int, now: datetime) -> None:
    """Somebody began an application, or has none under way any more."""
    names = {rule.name for rule in effective(loaded.reminders) if rule.anchor == UNFINISHED}
    updated_at = last_answer(tx, person_id, loaded.id)
    wanted = dict(_of_dialogues(loaded, {person_id: updated_at})) if updated_at is not None else {}
    _follow(tx, loaded.id, person_id, names, wanted, now)


def follow_application(tx: Tx, loaded: Loaded, person: Person, answers: Mapping[str, Any], now: datetime) -> None:
    """Somebody's application stands with these answers, or doesn't any more: their own dates, and the zone of the
    country they live in."""
    rules = _own_dates(loaded)
    wanted: Plan = {}
    for rule in rules:
        wanted |= _of_answers(loaded, rule, answers_to(tx, loaded.id, str(rule.question), [person.id]))
    _follow(tx, loaded.id, person.id, {rule.name for rule in rules}, wanted, now)
    country = answers.get(_question_about_country(tx, loaded.form_id))
    if isinstance(country, str) and zones.is_country(country):
        zones.set_home(tx, person.id, country)


def put(tx: Tx, programme_id: int, task: Task, due: int) -> None:
    """Have it done at `due` (seconds since 1970 UTC), whenever it was to be done before."""
    tx.run(
        "INSERT INTO due (due_at, task, programme_id, reminder, event_id, person_id)"
        " VALUES (:due, :task, :programme, :reminder, :event_id, :person_id)"
        " ON CONFLICT DO UPDATE SET due_at = :due",
        due=due,
        programme=programme_id,
        **task._asdict(),
    )


def last_answer(tx: Tx, person_id: int, programme_id: int) -> int | None:
    """When they last answered in an application that is under way (seconds since 1970 UTC); None: there is none."""
    at: int | None = tx.value(
        "SELECT updated_at FROM dialogues WHERE person_id = :person AND programme_id = :programme",
        person=person_id,
        programme=programme_id,
    )
    return at


def answers_to(tx: Tx, programme_id: int, question: str, people: Sequence[int] | None = None) -> dict[int, object]:
    """What those who have applied answered to a question, by their ids; `people` None: all of them."""
    rows = tx.all(
        "SELECT person_id, json_extract(answers, :path) FROM applications"  # noqa: S608  only what is written here
        " WHERE programme_id = :programme AND status IN ('submitted', 'accepted', 'waiting')"
        + (" AND person_id IN (SELECT value FROM json_each(:people))" if people is not None else ""),
        programme=programme_id,
        path=f'$."{question}"',
        people=json.dumps(people),
    )
    return dict(rows)


def _of_programme(loaded: Loaded) -> Iterator[tuple[Task, int]]:
    for rule in effective(loaded.reminders):
        anchor = anchors.of_programme(rule, loaded.programme)
        if anchor:
            yield from _task(rule, anchor)


def _of_event(loaded: Loaded, scheduled: Scheduled) -> Iterator[tuple[Task, int]]:
    event = scheduled.event
    if event.cancelled:
        return
    for rule in effective(loaded.reminders):
        if rule.about_event and (not rule.events or event.name in rule.events):
            yield from _task(rule, anchors.of_event(rule, event), event_id=scheduled.id)
    for task, hours in ((ASK, event.ask_hours), (FREE, event.free_hours)):
        if hours is not None:
            yield Task(scheduled.id, 0, task), int((event.starts - timedelta(hours=hours)).timestamp())


def _of_dialogues(loaded: Loaded, updated: Mapping[int, int]) -> Iterator[tuple[Task, int]]:
    rules = [rule for rule in effective(loaded.reminders) if rule.anchor == UNFINISHED]
    for person_id, updated_at in updated.items():
        for rule in rules:
            yield from _task(rule, anchors.of_dialogue(rule, loaded.programme, updated_at), person_id=person_id)


def _of_answers(loaded: Loaded, rule: Reminder, answers: Mapping[int, object]) -> Iterator[tuple[Task, int]]:
    known: dict[object, Anchor | None] = {}  # many people name the same day
    for person_id, answer in answers.items():
        if answer not in known:
            known[answer] = anchors.of_answer(answer, loaded.programme)
        if anchor := known[answer]:
            yield from _task(rule, anchor, person_id=person_id)


def _task(rule: Reminder, anchor: Anchor, event_id: int = 0, person_id: int = 0) -> Iterator[tuple[Task, int]]:
    due = anchors.due(rule, anchor)
    if due:
        yield Task(event_id, person_id, REMIND, rule.name), int(due.timestamp())


def _own_dates(loaded: Loaded) -> list[Reminder]:
    return [rule for rule in effective(loaded.reminders) if rule.question]


def _offers(tx: Tx, programme_id: int, event_id: int = 0) -> Plan:
    rows = tx.all(
        "SELECT event_id, person_id, offered_until FROM events JOIN places ON event_id = id"
        " WHERE programme_id = :programme AND :event IN (0, id) AND status = 'offered' AND offered_until IS NOT NULL",
        programme=programme_id,
        event=event_id,
    )
    return {Task(event, person, OFFER): until for event, person, until in rows}


def _question_about_country(tx: Tx, form_id: int) -> str:
    """The name of the question whose `field` is `country`, else `country`."""
    name = tx.value(
        "SELECT json_extract(value, '$.name') FROM forms, json_each(definition, '$.questions')"
        " WHERE forms.id = :form AND json_extract(value, '$.extras.field') = :field",
        form=form_id,
        field=COUNTRY,
    )
    return str(name or COUNTRY)


def _follow(tx: Tx, programme_id: int, person_id: int, names: set[str], wanted: Plan, now: datetime) -> None:
    """Make one person's rows of these rules right."""
    rows = _standing(tx, programme_id, "event_id = 0 AND person_id = :person", person=person_id)
    _make_right(tx, programme_id, wanted, {task: due for task, due in rows.items() if task.reminder in names}, now)


def _standing(tx: Tx, programme_id: int, which: str = "1", **values: int) -> Plan:
    rows = tx.all(
        "SELECT event_id, person_id, task, reminder, due_at FROM due"  # noqa: S608  `which` is of this file
        f" WHERE programme_id = :programme AND {which}",
        programme=programme_id,
        **values,
    )
    return {Task(*row[:4]): row[4] for row in rows}


def _make_right(tx: Tx, programme_id: int, wanted: Plan, standing: Plan, now: datetime) -> None:
    at = now.timestamp()
    for task, stood in standing.items():
        if task not in wanted or wanted[task] <= at < stood:
            tx.run(
                "DELETE FROM due WHERE programme_id = :programme AND event_id = :event_id AND person_id = :person_id"
                " AND task = :task AND reminder = :reminder",
                programme=programme_id,
                **task._asdict(),
            )
    for task, due in wanted.items():
        there = standing.get(task, math.inf)
        if there != due and (due > at or there <= at):
            put(tx, programme_id, task, due)
