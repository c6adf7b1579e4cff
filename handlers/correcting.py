"""Coordinators correct what they announced: in which language, the message anew, how it looks, changing it everywhere.

The role is asked anew at each tap and each word.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from telegram.error import BadRequest

from bot.announcements import announcement as announcements
from bot.announcements import content as contents
from bot.announcements import report, waves
from bot.announcements.content import Content, Unfit
from bot.announcements.report import Report
from bot.announcements.waves import Wave
from bot.database import Tx
from bot.language.texts import Html
from bot.people import audit, composing
from bot.people.composing import Composing
from bot.programmes import applying
from bot.programmes.store import Missing
from bot.screens import announced, correcting, taps, watching
from bot.screens.talk import Talk
from bot.screens.words import Words


@dataclass(frozen=True, slots=True)
class Correcting:
    """What is to be corrected, sent by `wave`. `language` "": it has to be chosen.

    `said` is what shall stand there, sent in the message `message_id`; `problem`: why what was sent can't.
    """

    wave: Wave
    texts: Mapping[str, Content]
    language: str = ""
    problem: Unfit | None = None
    said: Content | None = None
    message_id: int = 0


async def ask_language(talk: Talk, tap: taps.Correct) -> None:
    """Which of its texts? The only one."""
    await _show(talk, await talk.commit(_ask_language, tap.announcement_id))


async def ask(talk: Talk, tap: taps.CorrectText) -> None:
    """How should it have been?"""
    await _show(talk, await talk.commit(_ask, tap.announcement_id, tap.language))


async def typed(talk: Talk, _text: str) -> None:
    """It was sent, whatever it is."""
    found = await talk.commit(_take, talk.update.content)
    if found:
        await _show(talk, found)


async def present(talk: Talk) -> None:
    """The question again, or the preview."""
    await _show(talk, await talk.write(_present, talk))


async def correct_surely(talk: Talk, tap: taps.CorrectSurely) -> None:
    """Change it everywhere, if it is what was shown."""
    found = await talk.commit(_correct, tap)
    if isinstance(found, Correcting):
        await _show(talk, found, talk.words.say("correct-changed"))
        return
    await watching.show(talk, await watching.told(talk, found))


async def _show(talk: Talk, found: Correcting, note: Html | None = None) -> None:
    words, told = talk.words, await watching.told(talk, found.wave)
    if not found.language:
        await talk.show(correcting.language_question(words, told, [*found.texts]))
        return
    if found.said is None:
        problem = words.say(found.problem.key, **found.problem.args_of_key) if found.problem else note
    elif await _shown(talk, told, found.said, found.language):
        people = await talk.services.database.read(report.have, found.wave.announcement_id, found.language)
        await talk.ask(correcting.preview(words, told, found.language, found.message_id, people))
        return
    else:
        problem = words.say("correct-refused")
    await talk.ask(correcting.question(words, told, found.language, found.texts[found.language], problem))


async def _shown(talk: Talk, told: Report, said: Content, language: str) -> bool:
    """Show it as those get it who read the language; False if Telegram doesn't take it."""
    try:
        await talk.post(*announced.preview(Words(talk.texts, language), told.announcement, said, talk.chat_id))
    except BadRequest:
        return False
    return True


def _open(tx: Tx, talk: Talk, announcement_id: int) -> Correcting:
    """What was announced, and what it says. Raises NotAllowed, and Missing where there is nothing to correct."""
    announcements.looked_after(tx, talk.person.id, announcement_id)
    wave = report.announced(tx, announcement_id)
    if wave.state == waves.PLANNED or waves.recalled(tx, announcement_id):
        raise Missing(announcement_id)
    return Correcting(wave, {code: text.content for code, text in announcements.texts(tx, announcement_id).items()})


def _ask_language(tx: Tx, talk: Talk, announcement_id: int) -> Correcting:
    applying.pause(tx, talk.person)
    found = _open(tx, talk, announcement_id)
    watching.look_away(tx, talk, found.wave)
    return _listening(tx, talk, found, next(iter(found.texts))) if len(found.texts) == 1 else found


def _ask(tx: Tx, talk: Talk, announcement_id: int, language: str) -> Correcting:
    return _listening(tx, talk, _open(tx, talk, announcement_id), language)


def _listening(
    tx: Tx, talk: Talk, found: Correcting, language: str, said: Content | None = None, **sent: Any
) -> Correcting:
    """What they send from now on is the text in this language. Raises Missing if it says nothing in it."""
    number = found.wave.announcement_id
    if language not in found.texts:
        raise Missing(number)
    facts = {"announcement": number, "language": language, **sent} | ({"said": said.to_json()} if said else {})
    composing.compose(tx, talk.person.id, Composing(composing.CORRECT, facts))
    return replace(found, language=language, said=said, message_id=sent.get("message", 0))


def _take(tx: Tx, talk: Talk, message: Mapping[str, Any]) -> Correcting | None:
    """The preview, or what is wrong; None: a further part of an album that was answered already."""
    found, facts = _composed(tx, talk)
    language, album = facts["language"], message.get("media_group_id")
    if album and album == facts.get("album"):
        return None
    sent = {"album": album} if album else {}
    before = found.texts[language]
    try:
        said = contents.correction(before, contents.read(message))
    except Unfit as unfit:
        return replace(_listening(tx, talk, found, language, **sent), problem=unfit)
    if why := contents.difference(before, said):
        return replace(_listening(tx, talk, found, language, **sent), problem=Unfit(why))
    return _listening(tx, talk, found, language, said, message=message["message_id"], **sent)


def _present(tx: Tx, talk: Talk) -> Correcting:
    found, facts = _composed(tx, talk)
    said = Content.from_json(facts["said"]) if "said" in facts else None
    return replace(found, language=facts["language"], said=said, message_id=facts.get("message", 0))


def _composed(tx: Tx, talk: Talk) -> tuple[Correcting, Mapping[str, Any]]:
    """What is being corrected, and what is known of it. Raises Missing and NotAllowed."""
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.CORRECT:
        raise Missing
    found = _open(tx, talk, composed.facts["announcement"])
    if composed.facts["language"] not in found.texts:
        raise Missing
    return found, composed.facts


def _correct(tx: Tx, talk: Talk, tap: taps.CorrectSurely) -> Correcting | Wave:
    """The wave that corrects it; the question, if something else was sent, or corrected, meanwhile."""
    found = _open(tx, talk, tap.announcement_id)
    composed = composing.of(talk.person)
    facts = composed.facts if composed and composed.what == composing.CORRECT else {}
    shown = (tap.announcement_id, tap.language, tap.message_id)
    if "said" not in facts or (facts["announcement"], facts["language"], facts["message"]) != shown:
        return _listening(tx, talk, found, tap.language)
    said, before = Content.from_json(facts["said"]), found.texts[tap.language]
    at = int(talk.now.timestamp())
    if contents.difference(before, said):
        return _listening(tx, talk, found, tap.language)
    wave = waves.launch(tx, tap.announcement_id, waves.CORRECT, talk.person.id, at)
    if wave is None:
        return _listening(tx, talk, found, tap.language)
    applying.pause(tx, talk.person)
    for language, content in found.texts.items():  # this wave is for one language
        announcements.set_text(tx, tap.announcement_id, language, content)
    announcements.set_text(tx, tap.announcement_id, tap.language, said, former=before)
    programme_id = announcements.find(tx, tap.announcement_id).programme_id
    audit.note(tx, at, talk.person.id, "correct-announcement", None, programme_id, about=tap.announcement_id)
    return wave
