"""`kopru purge` and `kopru erase`: what they would do, and doing it. A bot may run beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.app import open_database
from bot.clock import Clock
from bot.config import Settings
from bot.database import Database, Tx
from bot.people import audit, persons
from bot.programmes.store import Shelf
from bot.rights import copying, erasing, keeper, retention
from bot.rights.erasing import LastAdministrator
from bot.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is past its time: by programme (its title, the last day of its time, how many rows of which table), and what
    belongs to none: single answers, deliveries and people."""

    programmes: tuple[tuple[str, date, Mapping[str, int]], ...]
    single: Mapping[str, int]

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to delete."""
        return not self.programmes and not self.single


async def purge(settings: Settings, language: str, *, do: bool) -> Outlook:
    """What is past its time, titles in `language`; if `do`, it is deleted. Raises Trouble."""
    database = await open_database(settings, exclusive=False)
    try:
        now = Clock().now()
        outlook = await database.read(_outlook, language, now)
        if do:
            await _purge(database, now)
        return outlook
    finally:
        await database.close()


async def erase(settings: Settings, person_id: int, *, do: bool) -> Mapping[str, int]:
    """How many records there are about somebody, by section of their copy; if `do`, they are erased. Raises Trouble
    for somebody unknown, and for the last administrator."""
    database = await open_database(settings, exclusive=False)
    try:
        now = Clock().now()
        counts = await database.read(_counts, person_id, now)
        if do:
            await database.write(_erase, person_id, now)
            await database.tidy()
        return counts
    finally:
        await database.close()


def _outlook(tx: Tx, language: str, now: datetime) -> Outlook:
    shelf = Shelf()
    programmes = tuple(
        (each.loaded.programme.text(each.loaded.programme.title, language), each.day - timedelta(days=1), each.counts)
        for each in retention.past(tx, shelf, now)
    )
    single = {
        "answers": sum(retention.purge_answers(tx, shelf, now, only_count=True).values()),
        "deliveries": retention.forget_deliveries(tx, shelf, now, only_count=True),
        "people": len(retention.forgotten(tx, shelf, now)),
    }
    return Outlook(programmes, {what: count for what, count in single.items() if count})


async def _purge(database: Database, now: datetime) -> None:
    shelf = Shelf()
    for each in await database.read(retention.past, shelf, now):
        await keeper.purge_programme(database, each.loaded.id, int(now.timestamp()))
    await keeper.forget(database, shelf, now)
    await database.tidy()


def _counts(tx: Tx, person_id: int, now: datetime) -> Mapping[str, int]:
    person = persons.find(tx, person_id)
    if person is None:
        raise Trouble("person-unknown", id=str(person_id))
    copied = copying.copy(tx, Shelf(), person, "en", now)
    return {name: len(records) for name, records in copied.items() if records and name != "copy"}


def _erase(tx: Tx, person_id: int, now: datetime) -> None:
    person = persons.find(tx, person_id)
    language = (person and person.wished_language) or "en"
    try:
        erasing.erase(tx, Shelf(), person_id, now, actor=audit.OPERATOR, language=language)
    except LastAdministrator:
        raise Trouble("erase-the-last-administrator", id=str(person_id)) from None
