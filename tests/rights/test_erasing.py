"""Erasure: nothing of the person is left, whatever there was, and nothing of the others is touched."""

from random import Random

import pytest

from bot.database import Tx
from bot.people import erasures, persons, roles
from bot.rights import erasing
from bot.rights.erasing import LastAdministrator
from bot.rights.traces import TRACES, Fate
from tests.reminders.hall import COORDINATOR
from tests.rights.everywhere import holding, tables
from tests.rights.histories import Histories, secret

# What an erasure changes of the others, as it has to: places that go on, what is planned and told because of that.
MOVED = {"due", "deliveries", "places", "audit_trail"}


def rows(tx: Tx, *leaving_out: str) -> dict[str, set[tuple[object, ...]]]:
    """All rows of all tables, but those in which any of these texts stands."""
    return {
        table: {
            row
            for row in tx.all(f"SELECT * FROM {table}")  # noqa: S608
            if not any(text in repr(row) for text in leaving_out)
        }
        for table in tables(tx)
    }


@pytest.mark.parametrize("seed", range(12))
def test_nothing_of_one_is_left_and_the_others_keep_all(tx: Tx, seed: int) -> None:
    histories, chance = Histories(tx), Random(seed)  # noqa: S311
    histories.at_random(chance)
    gone, others = histories.people[0], histories.people[1:]
    if chance.random() < 0.5:
        histories.everything(gone, others[0])
    before = rows(tx, str(gone), secret(gone))
    erasing.erase(tx, histories.shelf, gone, histories.now)
    assert holding(tx, str(gone)) == []
    assert holding(tx, secret(gone)) == []
    after = rows(tx)
    for table in before.keys() - MOVED:
        assert before[table] - after[table] == set(), table
    for other in others:
        kept = "SELECT count(*) FROM deliveries WHERE person_id = :id AND kind = 'reminder'"
        assert tx.value(kept, id=other) == sum(row[1] == other and row[2] == "reminder" for row in before["deliveries"])
    assert tx.all("PRAGMA foreign_key_check") == []


def test_every_kind_of_row_about_somebody_is_dealt_with(tx: Tx) -> None:
    histories = Histories(tx)
    gone, other = histories.people[:2]
    histories.everything(gone, other)
    erasures.plan(tx, gone, 0, 1)
    empty = [
        f"{trace.table}.{trace.column}"
        for trace in TRACES
        if not tx.value(f"SELECT count(*) FROM {trace.table} WHERE {trace.column} = :id", id=gone)  # noqa: S608
    ]
    assert set(empty) <= {"groups.chat_id", "roles.granted_by"}  # this history has all others
    number = erasing.erase(tx, histories.shelf, gone, histories.now)
    assert number < -(10**13)
    assert holding(tx, str(gone)) == []
    anonymous = {trace.table for trace in TRACES if trace.fate is Fate.ANONYMOUS}
    assert {column.partition(".")[0] for column in holding(tx, str(number))} <= {*anonymous, "persons"}


def test_an_open_invitation_of_somebody_who_is_gone_is_of_no_use(tx: Tx) -> None:
    histories = Histories(tx)
    histories.invites(histories.people[0], None, b"open")
    erasing.erase(tx, histories.shelf, histories.people[0], histories.now)
    assert tx.value("SELECT withdrawn_at FROM invitations") == histories.at


def test_a_guardian_who_is_gone_has_not_consented_any_more(tx: Tx) -> None:
    histories = Histories(tx)
    guardian, child = histories.people[:2]
    histories.guards(guardian, child, b"code")
    erasing.erase(tx, histories.shelf, guardian, histories.now)
    found = tx.one("SELECT state, guardian_id, name, phone, notice, withdrawn_at, child_id FROM guardianships")
    assert found == ("withdrawn", None, None, None, None, histories.at, child)


def test_places_go_on_at_once_when_erasure_is_asked_for(tx: Tx) -> None:
    histories = Histories(tx)
    first, second, third = histories.people[:3]
    histories.sign_up(first, second, third)
    person = persons.find(tx, first)
    assert person
    planned = erasing.ask(tx, histories.shelf, person, histories.now)
    assert planned.due_at == histories.at + 7 * 86_400
    assert histories.status(third) == "going"
    assert erasing.call_off(tx, first, histories.now)
    assert histories.status(first) == "given_up"
    assert not erasing.call_off(tx, first, histories.now)


def test_the_last_administrator_waits_until_there_is_another(tx: Tx) -> None:
    histories = Histories(tx)
    person = persons.find(tx, COORDINATOR)
    assert person
    with pytest.raises(LastAdministrator):
        erasing.ask(tx, histories.shelf, person, histories.now)
    roles.grant(tx, histories.people[0], roles.ADMINISTRATOR, None, 0)
    erasing.ask(tx, histories.shelf, person, histories.now)
    other = persons.find(tx, histories.people[0])
    assert other
    with pytest.raises(LastAdministrator):  # whoever stays has to be one
        erasing.ask(tx, histories.shelf, other, histories.now)
    tx.run("DELETE FROM roles WHERE person_id = :id", id=other.id)
    histories.wait(days=7)
    assert erasing.erase_due(tx, histories.shelf, histories.now)
    assert persons.find(tx, COORDINATOR)
    assert erasures.next_due(tx) == int(histories.now.timestamp()) + 86_400
    roles.grant(tx, histories.people[1], roles.ADMINISTRATOR, None, 0)
    histories.wait(days=1)
    assert erasing.erase_due(tx, histories.shelf, histories.now)
    assert persons.find(tx, COORDINATOR) is None
    assert not erasing.erase_due(tx, histories.shelf, histories.now)
