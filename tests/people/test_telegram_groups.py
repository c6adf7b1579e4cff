"""Groups are known by a number of ours that stays, whatever becomes of their chats."""

import pytest

from bot.database import Tx
from bot.database.transaction import Row
from bot.people import groups, persons

OLD, NEW, OTHER = -4_001, -1_001_000_000_001, -4_002
ASTANA, BAKU = 1, 2
LEYLA, NIGAR = 10, 11


@pytest.fixture
def tx(tx: Tx) -> Tx:
    """Two coordinators and two programmes."""
    for person in (LEYLA, NIGAR):
        persons.meet(tx, person, "Somebody", "en", 100)
    for programme, slug in ((ASTANA, "astana"), (BAKU, "baku")):
        tx.run(
            "INSERT INTO programmes (id, slug, details, loaded_at) VALUES (:id, :slug, '{}', 0)",
            id=programme,
            slug=slug,
        )
    return tx


def deliver(tx: Tx, chat_id: int, state: str, once: str | None = None) -> int:
    """Something for a chat in the outbox; its id."""
    return tx.insert(
        "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at, once)"
        " VALUES (:chat, 'wave', 1, '{}', :state, 0, 0, :once)",
        chat=chat_id,
        state=state,
        once=once,
    )


def where(tx: Tx, delivery_id: int) -> Row | None:
    """Its chat and its state."""
    return tx.one("SELECT person_id, state FROM deliveries WHERE id = :id", id=delivery_id)


def test_a_programmes_groups_are_those_that_can_be_written_to(tx: Tx) -> None:
    old = groups.link(tx, groups.put_in(tx, OLD, "Volunteers", LEYLA), ASTANA)
    other = groups.put_in(tx, OTHER, "Guests", LEYLA)
    assert groups.of_programme(tx, ASTANA) == [old]
    assert groups.of_programme(tx, BAKU) == []
    assert groups.of_programme(tx, None) == [other, old]
    groups.set_reachable(tx, OLD, False)
    assert groups.of_programme(tx, ASTANA) == []
    known = groups.find(tx, old.id)
    assert known
    assert not known.reachable


def test_a_group_that_comes_back_keeps_its_number_and_its_programme(tx: Tx) -> None:
    first = groups.link(tx, groups.put_in(tx, OLD, "Volunteers", LEYLA), ASTANA)
    groups.set_reachable(tx, OLD, False)
    again = groups.put_in(tx, OLD, "Helpers", NIGAR)
    assert (again.id, again.title, again.programme_id, again.reachable) == (first.id, "Helpers", ASTANA, True)
    groups.rename(tx, OLD, "Helpers of Astana")
    assert groups.by_chat(tx, OLD) == groups.find(tx, first.id)
    assert groups.of_programme(tx, ASTANA)[0].title == "Helpers of Astana"


def test_a_move_takes_along_what_was_not_sent_yet(tx: Tx) -> None:
    group = groups.link(tx, groups.put_in(tx, OLD, "Volunteers", LEYLA), ASTANA)
    waiting, sent = deliver(tx, OLD, "queued", "w:1"), deliver(tx, OLD, "sent", "w:0")
    for _ in range(2):
        groups.moved(tx, OLD, NEW)
    assert groups.by_chat(tx, OLD) is None
    assert groups.by_chat(tx, NEW) == groups.find(tx, group.id)
    assert (where(tx, waiting), where(tx, sent)) == ((NEW, "queued"), (OLD, "sent"))


def test_a_move_that_is_heard_of_after_the_new_chat(tx: Tx) -> None:
    group = groups.put_in(tx, OLD, "Volunteers", LEYLA)
    groups.link(tx, groups.put_in(tx, NEW, "Volunteers", LEYLA), BAKU)
    twice, once = deliver(tx, OLD, "held", "w:1"), deliver(tx, NEW, "sent", "w:1")
    groups.moved(tx, OLD, NEW)
    (left,) = groups.of_programme(tx, None)
    assert (left.id, left.chat_id, left.programme_id) == (group.id, NEW, BAKU)
    assert (where(tx, twice), where(tx, once)) == ((OLD, "skipped"), (NEW, "sent"))


def test_the_move_of_a_group_that_is_not_known_changes_nothing(tx: Tx) -> None:
    known = groups.put_in(tx, OTHER, "Guests", LEYLA)
    groups.moved(tx, OLD, NEW)
    groups.set_reachable(tx, OLD, True)
    groups.rename(tx, OLD, "Volunteers")
    assert groups.of_programme(tx, None) == [known]
