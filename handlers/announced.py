"""An announcement while it goes out: how far it is, pausing, going on, stopping, sending again; and that it was read.

The role is asked anew at each tap.
"""

from typing import Any

from bot.announcements import announcement as announcements
from bot.announcements import drafting, waves
from bot.announcements.waves import Wave
from bot.database import Tx
from bot.delivery import outbox
from bot.language.texts import Html
from bot.people import audit
from bot.programmes import applying
from bot.screens import announced, announcing, progress, taps, watching
from bot.screens import report as report_screens
from bot.screens.talk import Talk


async def read(talk: Talk, tap: taps.Read) -> None:
    """Somebody has read it. Whatever else they are about goes on."""
    new, rest = await talk.commit(_read, tap.announcement_id, talk.tapped_message)
    talk.toast("read-not-theirs" if new is None else "read-thanks" if new else "read-before")
    if new and talk.tapped_message and not talk.services.busy():
        await talk.configure(
            "editMessageReplyMarkup", {"chat_id": talk.chat_id, "message_id": talk.tapped_message, **rest}
        )


async def show_wave(talk: Talk, tap: taps.ShowWave) -> None:
    """How far it is."""
    await _show(talk, await talk.commit(_wave, tap.wave_id))


async def pause(talk: Talk, tap: taps.PauseWave) -> None:
    """Send nothing more for now."""
    await _show(talk, await talk.commit(_pause, tap.wave_id))


async def resume(talk: Talk, tap: taps.ResumeWave) -> None:
    """Go on."""
    await _show(talk, await talk.commit(_resume, tap.wave_id))


async def ask_stop(talk: Talk, tap: taps.StopWave) -> None:
    """Stop it for good?"""
    told = await watching.told(talk, await talk.commit(_leave, tap.wave_id))
    await talk.show(progress.progress(talk.words, told) if told.over else progress.stop_question(talk.words, told))


async def stop_surely(talk: Talk, tap: taps.StopWaveSurely) -> None:
    """Stop it for good; what was only planned is a draft again."""
    wave = await talk.commit(_stop, tap.wave_id)
    if wave.state != waves.PLANNED:
        await _show(talk, wave)
        return
    services = talk.services
    services.waves_changed()
    draft = await services.database.read(
        drafting.view, services.shelf, services.languages, wave.announcement_id, talk.person.id, talk.now
    )
    await talk.ask(announcing.draft(talk.words, draft, talk.words.say("not-sent-any-more")))


async def ask_again(talk: Talk, tap: taps.SendAgain) -> None:
    """Send it again to those of whom nobody knows whether they got it?"""
    await _ask_again(talk, await talk.commit(_leave, tap.wave_id))


async def again_surely(talk: Talk, tap: taps.SendAgainSurely) -> None:
    """Send it again, if they are as many as was said."""
    wave, sent = await talk.commit(_again, tap.wave_id, tap.people)
    await (_show(talk, wave, talk.words.say("again-going")) if sent else _ask_again(talk, wave))


async def _ask_again(talk: Talk, wave: Wave) -> None:
    told = await watching.told(talk, wave)
    if told.counts.unknown and wave.state == waves.DONE and not told.recalled:
        await talk.show(report_screens.again_question(talk.words, told))
    else:
        await _show(talk, wave, talk.words.say("again-none"))


async def _show(talk: Talk, wave: Wave, note: Html | None = None) -> None:
    await watching.show(talk, await watching.told(talk, wave), note)


def _read(tx: Tx, talk: Talk, announcement_id: int, message_id: int | None) -> tuple[bool | None, dict[str, Any]]:
    """Whether it is new, None: they didn't get it but see a preview; and the buttons that are left."""
    told = announcements.find(tx, announcement_id)
    wave = waves.announced(tx, announcement_id)
    if wave is None:
        return None, {}
    if message_id and not outbox.find_message(tx, talk.person.id, message_id):  # a reminder of it would be known
        outbox.mark_arrived(tx, wave.id, talk.person.id, message_id)
    new = outbox.mark_read(tx, wave.id, talk.person.id, int(talk.now.timestamp()))
    its_own = message_id in outbox.messages_of(tx, talk.person.id, outbox.WAVE, wave.id)
    return new, announced.buttons(talk.words, told, read=True) if its_own else {}


def _wave(tx: Tx, talk: Talk, wave_id: int) -> Wave:
    """The wave, for somebody who looks after its announcement. Raises Missing and NotAllowed."""
    applying.pause(tx, talk.person)
    wave = waves.find(tx, wave_id)
    announcements.looked_after(tx, talk.person.id, wave.announcement_id)
    return wave


def _leave(tx: Tx, talk: Talk, wave_id: int) -> Wave:
    wave = _wave(tx, talk, wave_id)
    watching.look_away(tx, talk, wave)
    return wave


def _pause(tx: Tx, talk: Talk, wave_id: int) -> Wave:
    wave = _wave(tx, talk, wave_id)
    if waves.pause(tx, wave_id, int(talk.now.timestamp())):
        _note(tx, talk, wave, "pause-announcement")
    return wave


def _resume(tx: Tx, talk: Talk, wave_id: int) -> Wave:
    wave = _wave(tx, talk, wave_id)
    if waves.resume(tx, wave_id):
        _note(tx, talk, wave, "resume-announcement")
    return wave


def _stop(tx: Tx, talk: Talk, wave_id: int) -> Wave:
    """The wave as it was."""
    wave = _wave(tx, talk, wave_id)
    if waves.stop(tx, wave_id, int(talk.now.timestamp())):
        _note(tx, talk, wave, "stop-announcement")
    if wave.state == waves.PLANNED:
        drafting.listen(tx, talk.person.id, wave.announcement_id)
    return wave


def _again(tx: Tx, talk: Talk, wave_id: int, people: int) -> tuple[Wave, int]:
    wave = _wave(tx, talk, wave_id)
    if waves.counts(tx, wave_id).unknown != people:
        return wave, 0
    sent = waves.again(tx, wave_id, int(talk.now.timestamp()))
    if sent:
        _note(tx, talk, wave, "send-announcement-again")
    return wave, sent


def _note(tx: Tx, talk: Talk, wave: Wave, action: str) -> None:
    told = announcements.find(tx, wave.announcement_id)
    audit.note(tx, int(talk.now.timestamp()), talk.person.id, action, None, told.programme_id, about=told.id)
