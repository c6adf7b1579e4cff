"""What was announced when, how many got it and read it."""

from collections.abc import Iterator, Sequence
from typing import Final
from zoneinfo import ZoneInfo

from bot.announcements import announcement as announcements
from bot.announcements import content as contents
from bot.announcements import waves
from bot.database import Tx
from bot.exports.table import Cell, Column, Say, Table, wall
from bot.exports.wish import Wish
from bot.programmes.store import Shelf

WORDS: Final = 500  # characters of an announcement
STATES: Final = {
    waves.PLANNED: "export-wave-planned",
    waves.GATHERING: "export-wave-under-way",
    waves.RUNNING: "export-wave-under-way",
    waves.PAUSED: "export-wave-paused",
    waves.STOPPED: "export-wave-stopped",
    waves.DONE: "export-wave-done",
}


def table(tx: Tx, shelf: Shelf, wish: Wish, say: Say) -> Table:
    """The programme's announcements, the oldest first; drafts aren't among them."""
    programme = shelf.programme(tx, wish.programme_id).programme
    zone, city = ZoneInfo(programme.zone), programme.text(programme.city, wish.language)
    columns = (
        Column(say("export-number"), 10),
        Column(say("export-words"), 50),
        Column(say("export-begun-at", city=city), 17),
        Column(say("export-how-far"), 16),
        Column(say("export-people"), 12),
        Column(say("export-got"), 12),
        Column(say("export-read"), 12),
        Column(say("export-unreachable"), 14),
        Column(say("export-failed"), 12),
        Column(say("export-unknown"), 12),
        Column(say("export-not-sent"), 12),
    )

    def rows() -> Iterator[Sequence[Cell]]:
        for number, wave_id in tx.all(
            "SELECT a.id, w.id FROM announcements AS a JOIN waves AS w ON w.announcement_id = a.id"
            " AND w.what = 'announce' WHERE a.programme_id = :programme ORDER BY w.starts_at, w.id",
            programme=wish.programme_id,
        ):
            wave, counts = waves.find(tx, wave_id), waves.counts(tx, wave_id)
            texts = announcements.texts(tx, number)
            fallback = announcements.find(tx, number).fallback or ""
            said = texts.get(wish.language) or texts.get(fallback) or next(iter(texts.values()), None)
            state = say("export-wave-recalled") if waves.recalled(tx, number) else say(STATES[wave.state])
            yield (
                number,
                contents.summary(said.content, WORDS) if said else "",
                wall(wave.begun_at or wave.starts_at, zone),
                state,
                counts.all,
                counts.sent,
                _read(tx, wave_id) if announcements.find(tx, number).read_button else None,
                counts.unreachable,
                counts.failed,
                counts.unknown,
                counts.skipped + counts.stopped,
            )

    return Table(say("export-announcements"), columns, rows())


def _read(tx: Tx, wave_id: int) -> int:
    count: int = tx.value(
        "SELECT count(*) FROM deliveries WHERE kind = 'wave' AND about = :wave AND read_at IS NOT NULL", wave=wave_id
    )
    return count
