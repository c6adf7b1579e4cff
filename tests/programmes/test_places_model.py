"""Places under any sequence of what people, coordinators and the clock do, against a plain model of the rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.database import Tx
from bot.people import persons
from bot.programmes import events, places
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places import GIVEN_UP, GOING, LOST, OFFERED, WAITING, Promoted, Queued, Refused, SignedUp
from tests.database.plain import plain_tx
from tests.programmes.concert import CONCERT, a_programme

GUESTS = range(1, 6)


@dataclass(slots=True)
class Guest:
    """What the model knows of one person."""

    status: str | None = None
    until: int | None = None
    asked: int | None = None
    confirmed: int | None = None


@dataclass(slots=True)
class Model:
    """The rules, told with lists: `line` is everybody who ever signed up, in order of arrival."""

    event: Event
    guests: dict[int, Guest] = field(default_factory=lambda: {number: Guest() for number in GUESTS})
    line: list[int] = field(default_factory=list)

    def those(self, *statuses: str) -> list[int]:
        return [number for number in self.line if self.guests[number].status in statuses]

    @property
    def held(self) -> int:
        return len(self.those(GOING, OFFERED))

    @property
    def open(self) -> float:
        """How many more places may be given; infinite without a limit."""
        return float("inf") if self.event.capacity is None else max(0, self.event.capacity - self.held)

    def late(self, now: datetime) -> bool:
        """Whether it is time to ask."""
        hours = self.event.ask_hours
        return hours is not None and now >= self.event.starts - timedelta(hours=hours)

    def refusal(self, number: int, now: datetime) -> str | None:
        event, status = self.event, self.guests[number].status
        newcomer = status in {None, GIVEN_UP, LOST}
        reasons = {
            "cancelled": event.cancelled,
            "begun": now >= event.starts and status != GOING,
            "closed": now >= event.sign_up_ends and newcomer,
        }
        return next((reason for reason, holds in reasons.items() if holds), None)

    def sign_up(self, number: int, now: datetime) -> SignedUp | Queued | Refused:
        reason = self.refusal(number, now)
        if reason:
            return Refused(reason)
        status = self.guests[number].status
        if status not in {GOING, OFFERED, WAITING}:
            status = WAITING if self.open == 0 or self.those(WAITING) else OFFERED
            self.line = [*(each for each in self.line if each != number), number]
            self.guests[number] = Guest(status)
        if status == OFFERED:
            self.guests[number] = Guest(GOING, confirmed=int(now.timestamp()) if self.late(now) else None)
        return Queued(self.those(WAITING).index(number) + 1) if status == WAITING else SignedUp()

    def go(self, number: int, status: str, now: datetime) -> tuple[Promoted, ...]:
        self.guests[number].status, self.guests[number].until = status, None
        return self.fill(now)

    def fill(self, now: datetime) -> tuple[Promoted, ...]:
        promoted = []
        while self.open and self.those(WAITING) and now < self.event.starts and not self.event.cancelled:
            first = self.guests[self.those(WAITING)[0]]
            hours = self.event.offer_hours
            if hours is not None:
                first.until = int(min(now + timedelta(hours=hours), self.event.starts).timestamp())
            promoted.append(Promoted(self.those(WAITING)[0], first.until))
            first.status = GOING if hours is None else OFFERED
        return tuple(promoted)

    def ask(self, now: datetime) -> list[int]:
        event = self.event
        if event.cancelled or not self.late(now) or now >= event.starts - timedelta(hours=event.free_hours or 0):
            return []
        begins = event.starts.timestamp() - (event.ask_hours or 0) * 3600
        asked = [
            number
            for number in self.those(GOING)
            if (self.guests[number].confirmed or self.guests[number].asked or 0) < begins
        ]
        for number in asked:
            self.guests[number].asked, self.guests[number].confirmed = int(now.timestamp()), None
        return asked

    def free(self, now: datetime) -> tuple[list[int], tuple[Promoted, ...]]:
        event = self.event
        if event.free_hours is None or event.cancelled or now >= event.starts:
            return [], ()
        begins = event.starts.timestamp() - (event.ask_hours or 0) * 3600
        silent = [
            number
            for number in self.those(GOING)
            if self.guests[number].confirmed is None
            and begins <= (self.guests[number].asked or 0) <= now.timestamp() - 1800
        ]
        for number in silent:
            self.guests[number].status = LOST
        return silent, self.fill(now)


@dataclass(slots=True)
class Both:
    """The database and the model; each method does one thing to both, which must say the same."""

    tx: Tx
    scheduled: Scheduled
    model: Model
    now: datetime

    def change(self, **facts: Any) -> None:
        self.model.event = replace(self.model.event, **facts)
        self.scheduled, _ = events.save(self.tx, self.scheduled.programme_id, self.model.event)
        assert places.fill(self.tx, self.scheduled, self.now) == self.model.fill(self.now)

    @property
    def serves(self) -> bool:
        """Whether places still matter."""
        return not self.model.event.cancelled and self.now < self.model.event.starts

    def sign_up(self, number: int) -> None:
        assert places.sign_up(self.tx, number, self.scheduled, self.now) == self.model.sign_up(number, self.now)

    def give_up(self, number: int) -> None:
        had = self.model.guests[number].status in {GOING, OFFERED, WAITING}
        promoted = self.model.go(number, GIVEN_UP, self.now) if had else ()
        assert places.give_up(self.tx, number, self.scheduled, self.now) == places.GivenUp(had, promoted)

    def accept(self, number: int) -> None:
        status = self.model.guests[number].status
        may = status in {GOING, OFFERED} and self.serves
        if may and status == OFFERED:
            self.model.sign_up(number, self.now)
        assert places.accept(self.tx, number, self.scheduled, self.now) == may

    def confirm(self, number: int) -> None:
        guest = self.model.guests[number]
        may = guest.status == GOING and self.serves
        if may and guest.confirmed is None:
            guest.confirmed = int(self.now.timestamp())
        assert places.confirm(self.tx, number, self.scheduled, self.now) == may

    def clock(self, choice: int) -> None:
        """Time goes on to about a moment at which a rule begins or ends to hold, and the clock does its work."""
        event = self.model.event
        hours = [event.ask_hours or 0, event.free_hours or 0, 0]
        moments = [event.sign_up_ends, *(event.starts - timedelta(hours=each) for each in hours)]
        moments += [datetime.fromtimestamp(guest.until, UTC) for guest in self.model.guests.values() if guest.until]
        off = (0, 1, -1, 1800, 7200)[choice % 5]
        later = [moment + timedelta(seconds=off) for moment in moments if moment + timedelta(seconds=off) > self.now]
        self.now = min(later, default=self.now + timedelta(hours=1))
        for number, guest in self.model.guests.items():
            over = guest.status == OFFERED and guest.until is not None and self.now.timestamp() >= guest.until
            promoted = self.model.go(number, WAITING if event.cancelled else LOST, self.now) if over else ()
            assert places.expire(self.tx, self.scheduled, number, self.now) == promoted
        assert places.ask(self.tx, self.scheduled, self.now) == self.model.ask(self.now)
        assert places.free(self.tx, self.scheduled, self.now) == self.model.free(self.now)

    def other_capacity(self, choice: int) -> None:
        self.change(capacity=(1, 2, 3, 4, None)[choice % 5])

    def offer_otherwise(self, choice: int) -> None:
        self.change(offer_hours=(None, 1, 12)[choice % 3])

    def cancel_or_back_on(self, choice: int) -> None:
        self.change(cancelled=choice == 1)

    def move(self, choice: int) -> None:
        start = self.model.event.start + timedelta(hours=(1, 30, 200)[choice % 3])
        self.change(start=start, end=start + timedelta(hours=2))

    def check(self, held: int) -> int:
        """What must hold after each step, `held` places having been held before; how many are now."""
        model, scheduled = self.model, self.scheduled
        rows = self.tx.all(
            "SELECT person_id, status, offered_until, asked_at, confirmed_at FROM places WHERE event_id = :event"
            " ORDER BY turn",
            event=scheduled.id,
        )
        known = [(number, model.guests[number]) for number in model.line]
        assert rows == [(number, each.status, each.until, each.asked, each.confirmed) for number, each in known]
        counted = places.count(self.tx, scheduled.id)
        assert counted == places.Count(*(len(model.those(status)) for status in (GOING, OFFERED, WAITING)))
        # Places shrink only as they become free: there may be more guests than places, but never more than before.
        capacity = scheduled.event.capacity
        assert capacity is None or counted.going + counted.offered <= max(capacity, held)
        # Nobody waits while a place is free.
        assert not counted.waiting or not self.serves or places.left(scheduled.event, counted) == 0
        queue = [places.find(self.tx, scheduled.id, number) for number in model.those(WAITING)]
        assert [places.position(self.tx, place) for place in queue if place] == [*range(1, len(queue) + 1)]
        assert places.concerned(self.tx, scheduled.id) == model.those(GOING, OFFERED, WAITING)
        return counted.going + counted.offered


# What happens often stands there often.
STEPS: tuple[Callable[[Both, int], None], ...] = (
    *(Both.sign_up,) * 8,
    *(Both.give_up,) * 4,
    *(Both.accept,) * 2,
    *(Both.confirm,) * 2,
    *(Both.clock,) * 3,
    Both.other_capacity,
    Both.offer_otherwise,
    Both.cancel_or_back_on,
    Both.move,
)


@pytest.fixture(scope="module")
def programme() -> Iterator[tuple[Tx, int]]:
    """A database for all sequences: each has an event of its own."""
    with TemporaryDirectory() as folder, plain_tx(Path(folder)) as tx:
        for number in GUESTS:
            persons.meet(tx, number, "Guest", "en", 100)
        yield tx, a_programme(tx)


@given(
    capacity=st.integers(1, 3),
    offer_hours=st.sampled_from([None, 1, 12]),
    asking=st.sampled_from([(None, None), (24, None), (24, 23), (24, 3)]),
    until=st.sampled_from([None, 1]),
    steps=st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from(GUESTS)), min_size=30, max_size=60),
)
@settings(max_examples=100, deadline=None, database=None)
def test_any_sequence_leaves_places_as_the_rules_say(
    programme: tuple[Tx, int],
    capacity: int,
    offer_hours: int | None,
    asking: tuple[int | None, int | None],
    until: int | None,
    steps: list[tuple[Callable[[Both, int], None], int]],
) -> None:
    tx, programme_id = programme
    event = replace(
        CONCERT,
        name=f"event-{len(events.of_programme(tx, programme_id))}",
        capacity=capacity,
        offer_hours=offer_hours,
        ask_hours=asking[0],
        free_hours=asking[1],
        sign_up_until=CONCERT.start - timedelta(hours=until) if until else None,
    )
    scheduled, _ = events.save(tx, programme_id, event)
    both = Both(tx, scheduled, Model(event), event.starts - timedelta(hours=60))
    held = 0
    for step, number in [*((Both.sign_up, number) for number in GUESTS[:3]), *steps]:
        step(both, number)
        held = both.check(held)
