"""Plays a whole programme on a stage, from the opening until after the end, and says what was seen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Settings
from bot.database import Tx
from bot.programmes.workbook import Workbook
from bot.rehearsal import plot
from bot.rehearsal.acting import Actor
from bot.rehearsal.agenda import Agenda
from bot.rehearsal.deeds import Deeds
from bot.rehearsal.findings import found
from bot.rehearsal.people import STOPS, cast
from bot.rehearsal.recording import Recorder
from bot.rehearsal.stage import Stage, set_up
from bot.rehearsal.timeline import Rehearsal, Said
from bot.simulator.clock import MovableClock


async def rehearse(settings: Settings, book: Workbook, people: int, language: str) -> Rehearsal:
    """Play `book` with so many people. `language` is that of whoever reads the report. Raises Trouble."""
    programme = book.programme
    begins, ends = plot.opening(programme).timestamp(), plot.ending(book).timestamp()
    players = cast(programme, people)
    book, places = plot.scarce(book, sum(player.part != STOPS for player in players))
    async with set_up(settings, MovableClock(lambda: begins)) as stage, _serving(stage):
        programme_id = await stage.load(book)
        actors = [Actor(stage, programme_id, player) for player in players]
        agenda = Agenda()
        recorder = Recorder(stage, programme, actors, language)
        deeds = Deeds(stage, book, programme_id, actors, agenda, recorder, language)
        await _play(stage, agenda, recorder, deeds, ends)
        still_due = await stage.app.services.database.read(_still_due)
        return Rehearsal(
            programme.text(programme.title, language),
            programme.text(programme.city, language),
            programme.zone,
            programme.end.year,
            begins,
            ends,
            recorder.stories,
            (
                *found(book, recorder, deeds, still_due),
                *(Said("rehearsal-finding-telegram", {"text": text}) for text in stage.simulator.complaints),
            ),
            book.warnings,
            (Said("rehearsal-note-places", {"count": places}),) if places else (),
        )


async def _play(stage: Stage, agenda: Agenda, recorder: Recorder, deeds: Deeds, ends: float) -> None:
    """From one moment at which something happens to the next, until `ends` (Unix seconds)."""
    moment = stage.clock()
    while moment < ends:
        coming = (await stage.travel.next(), agenda.next())
        # What can't be done stays due, and mustn't hold the play up.
        moment = min([ends, *(each for each in coming if each is not None and each > stage.clock())])
        await _hear(stage, recorder, deeds, moment)
        while await agenda.do_one(moment):
            await _hear(stage, recorder, deeds, moment)


async def _hear(stage: Stage, recorder: Recorder, deeds: Deeds, moment: float) -> None:
    """It becomes `moment`; what has come until then is noted, and leads to further deeds."""
    await stage.travel.skip_to(moment)
    for actor, seen in await recorder.listen():
        deeds.heard(actor, seen)


@asynccontextmanager
async def _serving(stage: Stage) -> AsyncIterator[None]:
    """The bot serves inside the block."""
    stop, ready = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(stage.app.serve(stop, ready.set))
        await ready.wait()
        yield
        stop.set()


def _still_due(tx: Tx) -> set[str]:
    return {row[0] for row in tx.all("SELECT DISTINCT reminder FROM due")}
