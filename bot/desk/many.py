"""Giving a whole list another status: what it would mean, and doing it piece by piece.

What was shown is kept as a decision, so a button can't do anything else. Each piece is one transaction in which
statuses are set, their messages queued and the decision moved on: whatever stops it, what was set is said, and the rest
waits.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.database import Tx
from bot.desk import asking, listing
from bot.desk.asking import Asked
from bot.language.languages import choose
from bot.people import audit, roles
from bot.people.views import View
from bot.programmes import applications, events, minors, places
from bot.programmes.applications import ACCEPTED, DECLINED, SUBMITTED, WAITING
from bot.programmes.guardians import GuardianMissing
from bot.programmes.store import Loaded, Missing, Shelf
from bot.reminders import changing

PIECE: Final = 50  # applications a transaction: others don't wait longer than for one message to be sent
SAMPLE: Final = 8  # names that are shown
TARGETS: Final = (ACCEPTED, WAITING, DECLINED, SUBMITTED)

Items = Sequence[tuple[int, str]]  # application, the status it had


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What giving the list `status` would mean.

    `items` are those who would get it. `changing`: by the status now, how many they are; `same` have it already;
    `closed` were withdrawn. `names` are some of them; `languages`: how many read what they are told in which language.
    `losing` would give up places at events. `over`: by how many the programme's capacity would be exceeded. `minors`:
    how many are left out, since a guardian's consent is missing.
    """

    loaded: Loaded
    asked: Asked
    status: str
    items: Items
    changing: Mapping[str, int]
    same: int
    closed: int
    names: Sequence[str]
    languages: Mapping[str, int]
    losing: int
    over: int
    minors: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """A list that is to get `status`, and how far that is: `done` of its `items` were gone through; `told` got it and a
    message, `quiet` got it without one, `refused` lack a guardian's consent; the others have changed meanwhile."""

    id: int
    person_id: int
    programme_id: int
    status: str
    items: Items
    done: int = 0
    told: int = 0
    quiet: int = 0
    refused: int = 0

    @property
    def over(self) -> bool:
        """Whether all were gone through."""
        return self.done >= len(self.items)

    @property
    def set(self) -> int:
        """How many got the status."""
        return self.told + self.quiet

    @property
    def changed(self) -> int:
        """How many have got another status meanwhile, and keep it."""
        return self.done - self.set - self.refused


def foresee(
    tx: Tx, shelf: Shelf, available: Sequence[str], loaded: Loaded, view: View, status: str, now: datetime
) -> Foreseen:
    """What it would mean at the aware instant `now`. Looks at each of them: ask a reader. Raises Missing for no status
    that can be given, and where there is no filter, or none that can be read."""
    asked = asking.read(view.query, asking.ground(tx, shelf, loaded.id))
    if status not in TARGETS or view.name or asked.audience is None:
        raise Missing(status)
    listed = [*listing.all_matching(tx, loaded.id, asked.select(available))]
    able = [each for each in listed if status in applications.decisions(each[-1])]
    waiting = _waiting(tx, shelf, loaded, [each[0] for each in able], now) if status == ACCEPTED else frozenset()
    meant = [each for each in able if each[0] not in waiting]
    persons = [person_id for _, person_id, _, _ in meant]
    before = Counter(current for *_, current in listed)
    return Foreseen(
        loaded,
        asked,
        status,
        [(application_id, current) for application_id, _, _, current in meant],
        Counter(current for *_, current in meant),
        before[status],
        before[applications.WITHDRAWN],
        [name for _, _, name, _ in meant[:SAMPLE]],
        _languages(tx, persons, available),
        _losing(tx, loaded.id, status, persons, now),
        excess(tx, loaded, len(meant)) if status == ACCEPTED else 0,
        len(waiting),
    )


def keep(tx: Tx, foreseen: Foreseen, person_id: int, at: int) -> Decision:
    """Keep what was foreseen, until it is confirmed, in place of what this person had in mind before."""
    programme_id = foreseen.loaded.id
    tx.run(
        "DELETE FROM decisions WHERE person_id = :person AND programme_id = :programme"
        " AND done IN (0, json_array_length(items))",
        person=person_id,
        programme=programme_id,
    )
    new = tx.insert(
        "INSERT INTO decisions (person_id, programme_id, status, items, made_at)"
        " VALUES (:person, :programme, :status, :items, :at)",
        person=person_id,
        programme=programme_id,
        status=foreseen.status,
        items=json.dumps(foreseen.items),
        at=at,
    )
    return Decision(new, person_id, programme_id, foreseen.status, foreseen.items)


def find(tx: Tx, decision_id: int, person_id: int) -> Decision:
    """The decision, for who has it in mind and still looks after the programme. Raises Missing and NotAllowed."""
    row = tx.one(
        "SELECT id, person_id, programme_id, status, items, done, told, quiet, refused FROM decisions WHERE id = :id",
        id=decision_id,
    )
    if row is None or row[1] != person_id:
        raise Missing(decision_id)
    roles.require(tx, person_id, row[2])
    _, _, programme_id, status, items, done, told, quiet, refused = row
    kept = [(each[0], each[1]) for each in json.loads(items)]
    return Decision(decision_id, person_id, programme_id, status, kept, done, told, quiet, refused)


def go_on(tx: Tx, shelf: Shelf, decision_id: int, person_id: int, now: datetime, size: int = PIECE) -> Decision:
    """Give the next `size` of them the status, if they still have the one that was shown. Raises as `find`."""
    decision = find(tx, decision_id, person_id)
    piece = decision.items[decision.done : decision.done + size]
    if not piece:
        return decision
    told = quiet = refused = 0
    for application_id, was in piece:
        application = applications.find(tx, application_id)
        if application is None or application.programme_id != decision.programme_id:
            continue
        try:
            said = changing.decide(tx, shelf, application, was, decision.status, now, actor=person_id)
        except GuardianMissing:
            refused += 1
            continue
        told += said is True
        quiet += said is False
    after = replace(
        decision,
        done=decision.done + len(piece),
        told=decision.told + told,
        quiet=decision.quiet + quiet,
        refused=decision.refused + refused,
    )
    tx.run(
        "UPDATE decisions SET done = :done, told = :told, quiet = :quiet, refused = :refused WHERE id = :id",
        done=after.done,
        told=after.told,
        quiet=after.quiet,
        refused=after.refused,
        id=after.id,
    )
    if after.over:
        details: dict[str, str | int] = {"status": after.status, "people": after.set}
        at = int(now.timestamp())
        audit.note(tx, at, person_id, "decide-many", None, after.programme_id, about=after.id, details=details)
    return after


def _languages(tx: Tx, persons: Sequence[int], available: Sequence[str]) -> Mapping[str, int]:
    rows = tx.all(
        "SELECT coalesce(language, telegram_language), count(*) FROM persons"
        " WHERE id IN (SELECT value FROM json_each(:ids)) GROUP BY 1",
        ids=json.dumps(persons),
    )
    languages: Counter[str] = Counter()
    for wished, people in rows:
        languages[choose(wished, available)] += people
    return dict(languages.most_common())


def _losing(tx: Tx, programme_id: int, status: str, persons: Sequence[int], now: datetime) -> int:
    """How many have something, at events that aren't over, that isn't for people with this status."""
    closed = [
        each.id
        for each in events.of_programme(tx, programme_id)
        if each.event.ends > now and not each.event.cancelled and not places.is_for(each.event, status)
    ]
    return int(
        tx.value(
            "SELECT count(DISTINCT person_id) FROM places WHERE status IN ('going', 'offered', 'waiting')"
            " AND event_id IN (SELECT value FROM json_each(:events))"
            " AND person_id IN (SELECT value FROM json_each(:persons))",
            events=json.dumps(closed),
            persons=json.dumps(persons),
        )
    )


def _waiting(tx: Tx, shelf: Shelf, loaded: Loaded, ids: Sequence[int], now: datetime) -> frozenset[int]:
    """Those of the applications that lack a guardian's consent."""
    found = minors.of_programme(tx, shelf, loaded, int(now.timestamp()))
    return frozenset(each.application_id for each in found if each.missing).intersection(ids)


def excess(tx: Tx, loaded: Loaded, further: int) -> int:
    """By how many a programme's capacity is exceeded if so many more are accepted; 0: there is room, or no limit."""
    capacity = loaded.programme.capacity
    if capacity is None:
        return 0
    accepted = tx.value(
        "SELECT count(*) FROM applications WHERE programme_id = :id AND status = 'accepted'", id=loaded.id
    )
    return max(0, int(accepted) + further - capacity)
