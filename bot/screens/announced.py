"""What those get to whom something is announced: the message itself, its correction, its recall, a reminder of it."""

from typing import Any

from bot.announcements import announcement, content, waves
from bot.announcements.announcement import SAFETY, Announcement, Text
from bot.announcements.content import Content, Request
from bot.announcements.waves import ANNOUNCE, CORRECT, RECALL, REMIND, Wave
from bot.database import Tx
from bot.delivery import outbox
from bot.delivery.outbox import Delivery
from bot.people import muting
from bot.screens import taps
from bot.screens.screen import Screen, column, keyboard
from bot.screens.words import Words


def preview(words: Words, told: Announcement, said: Content, chat_id: int) -> Request:
    """The message exactly as people who read the language of `words` get it."""
    return content.sending(said, chat_id, buttons(words, told))


def request(tx: Tx, delivery: Delivery, words: Words) -> Request | None:
    """What a wave's delivery sends; None where there is nothing left to say, or nothing to change.

    `words` are in the reader's language; in that of the text, for a group. Raises Missing.
    """
    wave = waves.find(tx, delivery.about)
    told = announcement.find(tx, wave.announcement_id)
    text = announcement.texts(tx, told.id).get(delivery.details["language"])
    if text is None or (wave.what in {ANNOUNCE, REMIND} and _unwanted(tx, delivery, told)):
        return None
    if wave.what == ANNOUNCE:
        return _announce(delivery, words, told, text)
    announced = waves.announced(tx, told.id)
    messages = outbox.messages_of(tx, delivery.person_id, outbox.WAVE, announced.id) if announced else ()
    if announced is None or not messages:
        return None
    if wave.what == RECALL:
        reminders = _reminders(tx, delivery, told)
        return "deleteMessages", {"chat_id": delivery.person_id, "message_ids": [*messages, *reminders]}
    read = outbox.has_read(tx, announced.id, delivery.person_id)
    if wave.what == CORRECT:
        return _correct(delivery, words, told, text, messages, read=read)
    return None if read else _remind(delivery, words, wave, messages)


def _unwanted(tx: Tx, delivery: Delivery, told: Announcement) -> bool:
    """Whether its reader has come to want no announcements since it was gathered."""
    return told.urgency != SAFETY and muting.ANNOUNCEMENTS in muting.muted(tx, delivery.person_id)


def _announce(delivery: Delivery, words: Words, told: Announcement, text: Text) -> Request:
    shown = buttons(words, told) if delivery.person_id > 0 else {}
    return content.sending(text.content, delivery.person_id, shown)


def _correct(
    delivery: Delivery, words: Words, told: Announcement, text: Text, messages: tuple[int, ...], *, read: bool
) -> Request | None:
    if text.former is None:
        return None
    shown = buttons(words, told, read=read) if delivery.person_id > 0 else {}
    return content.correcting(text.former, text.content, delivery.person_id, messages, shown)


def _reminders(tx: Tx, delivery: Delivery, told: Announcement) -> list[int]:
    """The messages that reminded its reader: without what they are about, they say nothing."""
    reminding = [wave.id for wave in waves.of(tx, told.id) if wave.what == REMIND]
    return [each for about in reminding for each in outbox.messages_of(tx, delivery.person_id, outbox.WAVE, about)]


def _remind(delivery: Delivery, words: Words, wave: Wave, messages: tuple[int, ...]) -> Request:
    """A reply to the message, so that it is a tap away; with the button, where the message itself may be gone."""
    screen = Screen(
        words.say("read-reminder"), column(words.button("button-read", taps.Read(wave.announcement_id), "primary"))
    )
    reply = {"message_id": messages[0], "allow_sending_without_reply": True}
    return "sendMessage", screen.payload(delivery.person_id) | {"reply_parameters": reply}


def buttons(words: Words, told: Announcement, *, read: bool = False) -> dict[str, Any]:
    """What stands under it, as a parameter of the sending methods; who has `read` it isn't asked any more."""
    asks = told.read_button and not read
    return keyboard(
        column(
            words.button("button-read", taps.Read(told.id), "primary") if asks else None,
            words.button("button-answer", taps.AnswerAnnouncement(told.id)) if told.answer_button else None,
        )
    )
