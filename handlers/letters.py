"""Answers to announcements, and to those answers: by Telegram's own reply, or by a button and the next message.

While it is composed, `composing.LETTER` holds {"announcement": id} or {"letter": id}, whichever is answered, and under
"paused" the programme whose dialogue was under way, which goes on afterwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from bot.announcements import announcement as announcements
from bot.announcements import content as contents
from bot.announcements import hours, letters, waves
from bot.announcements.content import Content, Unfit
from bot.announcements.letters import Correspondent, Opened
from bot.database import Tx
from bot.delivery import outbox
from bot.people import audit, composing, persons
from bot.people.composing import Composing
from bot.people.persons import Person
from bot.programmes import applying
from bot.programmes.applying import Step
from bot.programmes.store import Missing
from bot.screens import dialogue, taps
from bot.screens import letters as screens
from bot.screens.talk import Talk

ANNOUNCEMENT = "announcement"
LETTER = "letter"
PAUSED = "paused"
_HINTS = {"reply_to_message", "media_group_id"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What to write is asked: about which announcement, to whom (None: the coordinators)."""

    subject: Mapping[str, str]
    name: str | None
    unfit: bool = False


class Sent(NamedTuple):
    """A letter is kept: to whom (None: the coordinators), whether a question asked for it, and the question of the
    dialogue that goes on."""

    name: str | None
    was_asked: bool
    step: Step | None


class Listed(NamedTuple):
    """A page of those who answered an announcement."""

    subject: Mapping[str, str]
    page: list[Correspondent]
    people: int
    wave_id: int | None


async def replied(talk: Talk) -> bool:
    """A message that is a letter whatever else is being asked: a reply to an announcement or a letter, or a further
    part of an album that was one. False: it isn't."""
    message = talk.update.content
    if not _HINTS & message.keys() or not await talk.services.database.read(_meant, talk):
        return False
    try:
        content = _read(message)
    except Unfit:
        await talk.commit(_met)
        await talk.send(screens.unfit(talk.words))
        return True
    sent = await talk.commit(_reply, content)
    talk.services.changed()
    if sent:
        await _thank(talk, sent)
    return True


async def answer(talk: Talk, tap: taps.AnswerAnnouncement) -> None:
    """What shall be written to those who sent it? A preview can't be answered."""
    try:
        asked = await talk.commit(_begin, {ANNOUNCEMENT: tap.announcement_id})
    except letters.NotSent:
        await talk.commit(_met)
        talk.toast("letter-preview")
    else:
        await _ask(talk, asked)


async def answer_letter(talk: Talk, tap: taps.AnswerLetter) -> None:
    """What shall be answered?"""
    await _ask(talk, await talk.commit(_begin, {LETTER: tap.letter_id}))


async def typed(talk: Talk, _text: str) -> None:
    """What was written, or something else that came, is the letter."""
    try:
        content = _read(talk.update.content)
    except Unfit:
        await _ask(talk, replace(await talk.commit(_present), unfit=True))
        return
    sent = await talk.commit(_write_composed, content)
    talk.services.changed()
    await _thank(talk, sent)


async def present(talk: Talk) -> None:
    """The question again."""
    await _ask(talk, await talk.write(_present, talk))


async def show_letters(talk: Talk, tap: taps.ShowLetters) -> None:
    """Who has answered an announcement."""
    subject, page, people, wave_id = await talk.commit(_list, tap)
    await talk.show(screens.listing(talk.words, tap.announcement_id, subject, page, tap.offset, people, wave_id))


async def show_letter(talk: Talk, tap: taps.ShowLetter) -> None:
    """The letters to and fro with one person; that they were read is recorded."""
    exchanged, zone = await talk.commit(_open, tap.letter_id)
    await talk.show(screens.correspondence(talk.words, exchanged, tap.offset, zone))


async def get_letters(talk: Talk, tap: taps.GetLetters) -> None:
    """Those of them that the screen can't show come as messages."""
    await talk.commit(_get, tap.letter_id)
    talk.services.changed()
    talk.toast("letters-coming")


async def _ask(talk: Talk, asked: Asked) -> None:
    """A new message in any case: the one that was tapped is to stay."""
    before = talk.services.shown.of(talk.person.id)
    question = screens.question(talk.words, asked.subject, asked.name, unfit=asked.unfit)
    talk.services.shown.note(talk.person.id, await talk.send(question))
    if before:
        await talk.strip(before)


async def _thank(talk: Talk, sent: Sent) -> None:
    thanks = screens.sent(talk.words, sent.name, goes_on=sent.step is not None)
    if sent.was_asked:
        await talk.ask(thanks)  # so that the question loses its buttons
    else:
        await talk.send(thanks)
    if sent.step:
        await talk.ask(dialogue.present(talk.words, sent.step))


def _read(message: Mapping[str, Any]) -> Content:
    """What is in a message; a sticker says what its emoji says. Raises Unfit.

    Also for a poll: it could only be forwarded, and Telegram would show whose account it comes from.
    """
    emoji = message.get("sticker", {}).get("emoji")
    content = Content(contents.TEXT, {"text": emoji}) if emoji else contents.read(message)
    if content.kind == contents.POLL:
        raise Unfit("unfit-kind")
    return content


def _meant(tx: Tx, talk: Talk) -> Mapping[str, int] | None:
    """What a message answers by itself; looked up before it is noted as handled, since it may be for others."""
    message, person_id = talk.update.content, talk.person.id
    if album := letters.last_of_album(tx, person_id, message.get("media_group_id")):
        return {LETTER: album.id}
    if "reply_to_message" in message:
        delivery = outbox.find_message(tx, person_id, message["reply_to_message"]["message_id"])
        if delivery and delivery.kind == outbox.WAVE:
            return {ANNOUNCEMENT: waves.find(tx, delivery.about).announcement_id}
        if delivery and delivery.kind == outbox.LETTER:
            return {LETTER: delivery.about}
    return None


def _met(_tx: Tx, _talk: Talk) -> None:
    """Only who it is, and that this update is handled."""


def _reply(tx: Tx, talk: Talk, content: Content) -> Sent | None:
    """The letter that it is; None: it is a further part of one, so nothing is to be said."""
    target = _meant(tx, talk)
    if target is None:
        raise Missing
    if letters.joined(tx, talk.person.id, content, _at(talk)):
        return None
    return _write(tx, talk, target, content)


def _write_composed(tx: Tx, talk: Talk, content: Content) -> Sent:
    return _write(tx, talk, _composed(talk), content)


def _write(tx: Tx, talk: Talk, target: Mapping[str, int], content: Content) -> Sent:
    person_id = talk.person.id
    if LETTER in target:
        letter = letters.answer(tx, letters.find(tx, target[LETTER]), person_id, content, _at(talk))
    else:
        announcement = letters.answerable(tx, person_id, target[ANNOUNCEMENT])
        letter = letters.write(tx, announcement, person_id, content, _at(talk))
    composed = _composing(talk.person)
    if composed:
        persons.talk_in(tx, person_id, composed[PAUSED])
        talk.met(persons.find(tx, person_id))
    name = None if letter.is_participants else letters.opened(tx, letter.id, person_id).participant
    return Sent(name, composed is not None, applying.present(tx, talk.applicant))


def _begin(tx: Tx, talk: Talk, target: Mapping[str, int]) -> Asked:
    asked = _asked(tx, talk, target)
    composed = _composing(talk.person)
    paused = composed[PAUSED] if composed else talk.person.talking_in
    composing.compose(tx, talk.person.id, Composing(composing.LETTER, {**target, PAUSED: paused}))
    return asked


def _present(tx: Tx, talk: Talk) -> Asked:
    return _asked(tx, talk, _composed(talk))


def _asked(tx: Tx, talk: Talk, target: Mapping[str, int]) -> Asked:
    person_id = talk.person.id
    if LETTER not in target:
        announcement = letters.answerable(tx, person_id, target[ANNOUNCEMENT])
        return Asked(letters.subject(tx, announcement.id), None)
    opened = letters.opened(tx, target[LETTER], person_id)
    return Asked(opened.subject, None if opened.letter.person_id == person_id else opened.participant)


def _composing(person: Person) -> Mapping[str, int] | None:
    """What a letter that they compose answers; None: they compose none."""
    composed = composing.of(person)
    return composed.facts if composed and composed.what == composing.LETTER else None


def _composed(talk: Talk) -> Mapping[str, int]:
    composed = _composing(talk.person)
    if composed is None:
        raise Missing
    return composed


def _list(tx: Tx, talk: Talk, tap: taps.ShowLetters) -> Listed:
    applying.pause(tx, talk.person)
    announcement = announcements.looked_after(tx, talk.person.id, tap.announcement_id)
    page = letters.correspondents(tx, announcement, tap.offset, screens.PAGE)
    wave = waves.announced(tx, announcement.id)
    return Listed(
        letters.subject(tx, announcement.id), page, letters.count(tx, announcement.id), wave.id if wave else None
    )


def _open(tx: Tx, talk: Talk, letter_id: int) -> tuple[list[Opened], str]:
    """The correspondence, and the IANA zone in which its times are said."""
    applying.pause(tx, talk.person)
    letter, exchanged = _correspondence(tx, talk, letter_id)
    programme_id = _note_reading(tx, talk, letter)
    return exchanged, hours.Hours.of(tx, talk.services.shelf, programme_id).zone


def _get(tx: Tx, talk: Talk, letter_id: int) -> None:
    letter, exchanged = _correspondence(tx, talk, letter_id)
    _note_reading(tx, talk, letter)
    for each in exchanged:
        if not screens.shown_whole(each.letter.content):
            letters.queue_again(tx, each.letter, talk.person.id, _at(talk))


def _note_reading(tx: Tx, talk: Talk, letter: letters.Letter) -> int | None:
    """The programme whose coordinator reads what was written to and fro."""
    programme_id = announcements.find(tx, letter.announcement_id).programme_id
    audit.note(tx, _at(talk), talk.person.id, "read-letters", letter.person_id, programme_id, about=letter.id)
    return programme_id


def _correspondence(tx: Tx, talk: Talk, letter_id: int) -> tuple[letters.Letter, list[Opened]]:
    letter = letters.find(tx, letter_id)
    announcements.looked_after(tx, talk.person.id, letter.announcement_id)
    return letter, letters.correspondence(tx, letter, talk.person.id, screens.SHOWN)


def _at(talk: Talk) -> int:
    return int(talk.now.timestamp())
