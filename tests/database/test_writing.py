"""What a use case wrote is on the disk when it returns; what one does never touches what another one did."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import sqlcipher3

from bot.database import Database, Tx
from bot.trouble import Trouble
from tests.database import notes


@asynccontextmanager
async def everybody_waits(database: Database) -> AsyncIterator[None]:
    """What is written inside waits together, and is committed together at the end."""
    busy, go_on = threading.Event(), threading.Event()

    def hold(_tx: Tx) -> None:
        busy.set()
        go_on.wait(5)

    holding = asyncio.create_task(database.write(hold))
    await asyncio.to_thread(busy.wait, 5)
    try:
        yield
        await asyncio.sleep(0)
    finally:
        go_on.set()
        await holding


async def test_what_was_written_is_there_after_opening_anew(database: Database, path: Path, key: str) -> None:
    await database.write(notes.add, "kept")
    await database.close()
    async with notes.opened(path, key) as again:
        assert await again.read(notes.texts) == ["kept"]


async def test_what_was_written_is_on_the_disk_at_once(database: Database, path: Path, key: str) -> None:
    await database.write(notes.add, "kept")
    async with notes.opened(path, key, exclusive=False) as beside:
        assert await beside.read(notes.texts) == ["kept"]


async def test_commits_wait_for_the_disk(database: Database) -> None:
    def pragmas(tx: Tx) -> tuple[object, ...]:
        return tuple(tx.value(f"PRAGMA {name}") for name in ("journal_mode", "synchronous", "foreign_keys"))

    assert await database.write(pragmas) == ("wal", 2, 1)  # 2 is FULL


async def test_a_write_gives_what_its_use_case_gives(database: Database) -> None:
    first = await database.write(notes.add, "one")
    assert await database.write(notes.add, text="two") == first + 1


async def test_a_use_case_that_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(LookupError):
        await database.write(notes.add_then_fail, "gone")
    assert await database.read(notes.texts) == []


async def test_an_sql_error_is_raised_as_it_is_and_leaves_nothing(database: Database) -> None:
    def twice(tx: Tx) -> None:
        notes.add(tx, "same")
        notes.add(tx, "same")

    with pytest.raises(sqlcipher3.IntegrityError):
        await database.write(twice)
    with pytest.raises(sqlcipher3.OperationalError):
        await database.write(lambda tx: tx.run("SELEKT"))
    assert await database.read(notes.texts) == []


async def test_of_those_that_wait_together_only_the_one_that_raises_is_undone(database: Database) -> None:
    async with everybody_waits(database):
        kept = [asyncio.create_task(database.write(notes.add, text)) for text in ("a", "b")]
        failing = asyncio.create_task(database.write(notes.add_then_fail, "c"))
        refused = asyncio.create_task(database.write(notes.add, "a"))
        kept.append(asyncio.create_task(database.write(notes.add, "d")))
    await asyncio.gather(*kept)
    with pytest.raises(LookupError):
        await failing
    with pytest.raises(sqlcipher3.IntegrityError):
        await refused
    assert await database.read(notes.texts) == ["a", "b", "d"]


async def test_five_hundred_at_once_are_kept_in_the_order_they_came(database: Database) -> None:
    wanted = [f"note {number}" for number in range(500)]
    ids = await asyncio.gather(*(database.write(notes.add, text) for text in wanted))
    assert ids == sorted(ids)
    assert await database.read(notes.texts) == wanted


async def test_one_that_waits_sees_what_those_before_it_did(database: Database) -> None:
    async with everybody_waits(database):
        adding = asyncio.create_task(database.write(notes.add, "first"))
        looking = asyncio.create_task(database.write(notes.texts))
    await adding
    assert await looking == ["first"]


async def test_a_writer_that_gives_up_waiting_harms_nobody(database: Database) -> None:
    async with everybody_waits(database):
        impatient = asyncio.create_task(database.write(notes.add, "impatient"))
        patient = asyncio.create_task(database.write(notes.add, "patient"))
        await asyncio.sleep(0)
        impatient.cancel()
    await patient
    assert "patient" in await database.read(notes.texts)


async def test_closing_finishes_what_waits(database: Database, path: Path, key: str) -> None:
    async with everybody_waits(database):
        waiting = [asyncio.create_task(database.write(notes.add, f"{number}")) for number in range(300)]
        await asyncio.sleep(0)
        closing = asyncio.create_task(database.close())
    await asyncio.gather(*waiting, closing)
    async with notes.opened(path, key) as again:
        assert len(await again.read(notes.texts)) == 300


async def test_nothing_is_written_after_closing(path: Path, key: str) -> None:
    async with notes.opened(path, key) as database:
        pass
    with pytest.raises(ValueError, match="closed"):
        await database.write(notes.prepare)


async def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(Trouble):
        await database.read(notes.add, "no")
    assert await database.read(notes.texts) == []


async def test_a_reader_sees_one_moment_however_long_it_reads(database: Database) -> None:
    await database.write(notes.add, "before")
    reading, written = threading.Event(), threading.Event()

    def look_twice(tx: Tx) -> tuple[list[str], list[str]]:
        first = notes.texts(tx)
        reading.set()
        written.wait(5)
        return first, notes.texts(tx)

    looking = asyncio.create_task(database.read(look_twice))
    await asyncio.to_thread(reading.wait, 5)
    await database.write(notes.add, "meanwhile")
    written.set()
    assert await looking == (["before"], ["before"])
    assert await database.read(notes.texts) == ["before", "meanwhile"]


async def test_rows_can_be_walked_through_and_changed_ones_counted(database: Database) -> None:
    for text in ("a", "b"):
        await database.write(notes.add, text)

    def walk(tx: Tx) -> list[str]:
        return [row[0] for row in tx.each("SELECT text FROM notes ORDER BY text DESC")]

    assert await database.read(walk) == ["b", "a"]
    assert await database.write(lambda tx: tx.run("UPDATE notes SET text = text || '!'")) == 2
    assert await database.read(lambda tx: (tx.one("SELECT 1 WHERE 0"), tx.value("SELECT 1 WHERE 0"))) == (None, None)


async def test_what_is_attempted_and_fails_is_undone_by_itself(tmp_path: Path) -> None:
    def use_case(tx: Tx) -> list[str]:
        notes.prepare(tx)
        notes.add(tx, "before")
        outcomes = [tx.attempt(lambda: notes.add_then_fail(tx, "undone")), tx.attempt(lambda: notes.add(tx, "after"))]
        return [type(outcome).__name__ for outcome in outcomes]

    async with notes.opened(tmp_path / "notes.db", None) as database:
        assert await database.write(use_case) == ["LookupError", "int"]
        assert await database.read(notes.texts) == ["before", "after"]
