"""A coordinator watches a wave: its progress takes the place of what they tapped, and is kept up to date there."""

from bot.announcements import report, waves
from bot.announcements.report import Report
from bot.announcements.waves import Wave
from bot.database import Tx
from bot.language.texts import Html
from bot.screens.progress import progress
from bot.screens.talk import Talk


async def told(talk: Talk, wave: Wave) -> Report:
    """How far it is now. A reader counts, so that nobody waits for that. Raises Missing."""
    services = talk.services
    return await services.database.read(report.of_wave, services.shelf, wave.id, talk.language, talk.now)


async def show(talk: Talk, found: Report, note: Html | None = None) -> None:
    """How far it is; from now on in this message, if it goes on and the person began it. Wakes the conductor."""
    message_id = await talk.show(progress(talk.words, found, note))
    wave = found.wave
    if message_id and not found.over and wave.actor_id == talk.person.id and wave.shown_in != message_id:
        await talk.write(waves.show_in, wave.id, message_id)
    talk.services.waves_changed()  # last, so that what is shown next is newer


def look_away(tx: Tx, talk: Talk, wave: Wave) -> None:
    """The message that shows it, if that was tapped, is needed for something else."""
    if wave.shown_in == talk.tapped_message:
        waves.show_in(tx, wave.id, None)
