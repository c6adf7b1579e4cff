"""No column that refers to a person is unknown to the copy and to the erasure."""

import re

from bot.database import Tx
from bot.rights.copying import SECTIONS
from bot.rights.traces import INDIRECT, TRACES
from tests.rights.everywhere import tables

PEOPLE = r"person|author|actor|child|guardian|owner|sender|reader|writer|member|user|chat|participant|coordinator"
NAMED = re.compile(rf"(^|_)({PEOPLE})_id$|_by$|^({PEOPLE})$")
NOBODYS = {"chat_id", "telegram_id"}


def foreign_keys(tx: Tx) -> list[tuple[str, str, str, str]]:
    """(table, column, the table it refers to, what happens when that row goes)."""
    return [
        (table, row[3], row[2], row[6]) for table in tables(tx) for row in tx.all(f"PRAGMA foreign_key_list({table})")
    ]


def test_every_column_that_refers_to_a_person_is_known(tx: Tx) -> None:
    known = {(trace.table, trace.column) for trace in TRACES}
    referring = {(table, column) for table, column, to, _ in foreign_keys(tx) if to == "persons"}
    named = {(table, column) for table, columns in tables(tx).items() for column in columns if NAMED.search(column)}
    assert (referring | named) - known == set()
    assert known - (referring | named) == {("persons", "id")}


def test_what_hangs_on_what_an_erasure_deletes_is_known_and_goes_with_it(tx: Tx) -> None:
    of_people = {trace.table for trace in TRACES if trace.table not in {"persons", "groups"}}
    hanging = [(table, column, then) for table, column, to, then in foreign_keys(tx) if to in of_people]
    owned = {(trace.table, trace.column) for trace in TRACES}
    assert {(table, column) for table, column, _ in hanging} - owned <= {*INDIRECT, ("waves", "announcement_id"), (
        "letters", "announcement_id"
    )}  # fmt: skip
    assert all(then == "CASCADE" for table, column, then in hanging if (table, column) in INDIRECT)


def test_the_copy_shows_every_such_column_in_a_section_that_it_has() -> None:
    sections = {trace.section for trace in TRACES if trace.section} | set(INDIRECT.values())
    assert sections - set(SECTIONS) == set()
