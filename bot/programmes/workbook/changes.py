"""What a new workbook changes in a programme, as facts; `bot.screens.changes` says them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TypeAlias

from bot.forms.form import Form
from bot.programmes.event import Event
from bot.programmes.programme import Programme, Texts, says_the_same
from bot.programmes.reminder import Reminder
from bot.programmes.workbook.book import Workbook

Argument: TypeAlias = str | int | Texts


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changes. `key` is a message of `changes.ftl`.

    Among `args`, wall times are ISO strings, what has languages is all of its texts, `names` has commas and spaces
    between them, `people` counts those who will be told, and a capacity of 0 is none.
    """

    key: str
    args: Mapping[str, Argument]


def compare(before: Workbook | None, after: Workbook, concerned: Mapping[str, int]) -> tuple[Change, ...]:
    """What changes, events first; never empty. `before` None: the programme is new.

    `concerned`: event name -> how many people are going, offered a place or waiting.
    """
    if before is None:
        return (_new(after),)
    found = (
        *_events(before, after, concerned),
        *_facts(before.programme, after.programme),
        *_questions(before.form, after.form),
        *_reminders(before.reminders, after.reminders),
    )
    return found or (Change("changes-none", {}),)


def _new(book: Workbook) -> Change:
    asked = sum(question.askable for question in book.form.questions)
    counts = {"questions": asked, "events": len(book.events), "reminders": len(book.reminders)}
    return Change("changes-new-programme", {"title": book.programme.title, "name": book.programme.slug, **counts})


def _events(before: Workbook, after: Workbook, concerned: Mapping[str, int]) -> Iterator[Change]:
    formerly = {event.name: event for event in before.events}
    for event in after.events:
        former = formerly.pop(event.name, None)
        if former is None:
            yield Change("changes-event-added", {"title": event.title, "start": event.start.isoformat()})
        elif former != event:
            yield from _event(former, event, concerned.get(event.name, 0))
    for event in formerly.values():
        if not event.cancelled:
            yield Change("changes-event-gone", {"title": event.title, "people": concerned.get(event.name, 0)})


def _event(former: Event, event: Event, people: int) -> Iterator[Change]:
    title: Mapping[str, Argument] = {"title": event.title}
    told: Mapping[str, Argument] = {**title, "people": people}
    if event.cancelled != former.cancelled:
        yield Change("changes-event-cancelled" if event.cancelled else "changes-event-back", told)
    if event.cancelled:
        told = {**title, "people": 0}  # nobody is told where and when something doesn't take place
    if _times(event) != _times(former):
        times = {"start": event.start, "end": event.end, "from_start": former.start, "from_end": former.end}
        walls = {name: wall.isoformat() for name, wall in times.items()}
        yield Change("changes-event-moved", {**told, **walls, "zone": event.zone, "from_zone": former.zone})
    if not says_the_same(former.place, event.place):
        yield Change("changes-event-place", {**told, "place": event.place})
    elif not says_the_same(former.address, event.address):
        yield Change("changes-event-address", told)
    elif _texts(event) != _texts(former):
        yield Change("changes-event-texts", title)
    if event.point != former.point:
        yield Change("changes-event-map", title)
    if event.capacity != former.capacity:
        yield Change("changes-event-capacity", {**title, "from": former.capacity or 0, "to": event.capacity or 0})
    if _sign_up(event) != _sign_up(former):
        yield Change("changes-event-rules", title)


def _times(event: Event) -> tuple[object, ...]:
    return event.start, event.end, event.starts, event.ends


def _texts(event: Event) -> tuple[object, ...]:
    return event.title, event.description, event.place, event.address


def _sign_up(event: Event) -> tuple[object, ...]:
    return event.who, event.sign_up_until, event.offer_hours, event.ask_hours, event.free_hours


def _facts(before: Programme, after: Programme) -> Iterator[Change]:
    changed = [each.name for each in fields(Programme) if getattr(before, each.name) != getattr(after, each.name)]
    if changed:
        yield Change("changes-facts", {"names": ", ".join(changed)})


def _questions(before: Form, after: Form) -> Iterator[Change]:
    keys = "changes-questions-added", "changes-questions-removed", "changes-questions-changed"
    yield from _named(keys, before.by_name, after.by_name)
    common = [question.name for question in after.questions if question.name in before.by_name]
    order = [question.name for question in before.questions if question.name in after.by_name]
    if common != order or (before.groups, before.languages) != (after.groups, after.languages):
        yield Change("changes-form", {})


def _reminders(before: tuple[Reminder, ...], after: tuple[Reminder, ...]) -> Iterator[Change]:
    formerly, now = ({reminder.name: reminder for reminder in each} for each in (before, after))
    keys = "changes-reminders-added", "changes-reminders-removed", "changes-reminders-changed"
    yield from _named(keys, formerly, now)


def _named(keys: Sequence[str], before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[Change]:
    added = [name for name in after if name not in before]
    gone = [name for name in before if name not in after]
    changed = [name for name, thing in after.items() if name in before and before[name] != thing]
    for key, names in zip(keys, (added, gone, changed), strict=True):
        if names:
            yield Change(key, {"names": ", ".join(names)})
