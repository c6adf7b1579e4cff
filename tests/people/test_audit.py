"""The audit trail: what was noted is read again, and nothing else can be done to it."""

import pytest

from bot.database import Tx
from bot.database.connection import SqlError
from bot.people import audit
from bot.people.audit import Entry

ASTANA, BAKU = 1, 2


@pytest.fixture
def tx(tx: Tx) -> Tx:
    """Three actions: two in Astana, one nowhere in particular."""
    audit.note(tx, 100, 7, "read-application", 8, ASTANA)
    audit.note(tx, 200, 8, "give-role", 9, ASTANA, about=3, details={"role": "helper"})
    audit.note(tx, 300, audit.OPERATOR, "load-programme", None, None)
    return tx


def test_it_is_walked_from_the_oldest_on(tx: Tx) -> None:
    assert list(audit.walk(tx, ASTANA)) == [
        Entry(1, 100, 7, "read-application", 8, ASTANA, None, {}),
        Entry(2, 200, 8, "give-role", 9, ASTANA, 3, {"role": "helper"}),
    ]
    assert [each.id for each in audit.walk(tx, None)] == [1, 2, 3]


def test_pages_begin_with_the_newest(tx: Tx) -> None:
    assert [each.id for each in audit.page(tx, None, None, 0, 2)] == [3, 2]
    assert [each.id for each in audit.page(tx, None, None, 2, 2)] == [1]
    assert [each.id for each in audit.page(tx, ASTANA, None, 0, 9)] == [2, 1]
    assert audit.count(tx, None, None) == 3
    assert audit.count(tx, BAKU, None) == 0


def test_what_somebody_did_and_what_was_done_to_them_belong_together(tx: Tx) -> None:
    assert [each.id for each in audit.page(tx, ASTANA, 8, 0, 9)] == [2, 1]
    assert [each.id for each in audit.page(tx, None, 9, 0, 9)] == [2]
    assert audit.count(tx, ASTANA, 8) == 2
    assert audit.count(tx, BAKU, 8) == 0


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM audit_trail",
        "UPDATE audit_trail SET at = 1",
        "UPDATE audit_trail SET actor_id = 5",
        "UPDATE audit_trail SET details = NULL WHERE id = 2",
    ],
)
def test_it_only_grows(tx: Tx, sql: str) -> None:
    with pytest.raises(SqlError, match="only grows"):
        tx.run(sql)
    assert audit.count(tx, None, None) == 3
