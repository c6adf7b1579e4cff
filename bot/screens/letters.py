"""Letters: answers to announcements as coordinators get them, what coordinators answer, and the ways to write them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.announcements import content as contents
from bot.announcements import letters
from bot.announcements.content import Content, Request
from bot.announcements.letters import Correspondent, Opened
from bot.database import Tx
from bot.delivery.outbox import Delivery
from bot.language.dates import say_day_short, say_time
from bot.language.texts import Html, escape
from bot.screens import taps
from bot.screens.screen import Button, Rows, Screen, column, cut, keyboard, lines, shorten
from bot.screens.words import Words

Entity = dict[str, Any]  # https://core.telegram.org/bots/api#messageentity

PAGE: Final = 8
SHOWN: Final = 6  # letters of a correspondence on one screen
LONGEST: Final = 250  # characters of each of them
LONGEST_NAME: Final = 40


def request(tx: Tx, delivery: Delivery, words: Words) -> Request:
    """What brings a letter to one of its readers, in the reader's `words`. Raises Missing where it isn't theirs (now).

    A short text comes in one message with who writes it; anything else as it is, below a message that says who writes.
    """
    opened, reader_id = letters.opened(tx, delivery.about, delivery.person_id), delivery.person_id
    shows = delivery.details["shows"]
    if shows == letters.WHAT:
        return contents.sending(opened.letter.content, reader_id)
    text, entities = _head(words, opened, reader_id)
    if shows == letters.ALL:
        text, entities = _with_quote(text, entities, opened.letter.content)
    return "sendMessage", {
        "chat_id": reader_id,
        "text": text,
        "entities": entities,
        "link_preview_options": {"is_disabled": True},
        **keyboard(_ways_on(words, opened, reader_id)),
    }


def question(words: Words, subject: Mapping[str, str], name: str | None, *, unfit: bool = False) -> Screen:
    """What shall be written: to those who sent the announcement, or (`name`) to its participant. `unfit`: what came
    can't be passed on."""
    return Screen(
        lines(
            words.say("letter-unfit") if unfit else None,
            words.say("letter-question-to", name=name) if name else words.say("letter-question"),
            _subject(words, subject),
        ),
        column(words.button("button-letter-drop", taps.Home())),
    )


def unfit(words: Words) -> Screen:
    """What came can't be passed on."""
    return Screen(words.say("letter-unfit"))


def sent(words: Words, name: str | None, *, goes_on: bool) -> Screen:
    """It is on its way: to the coordinators, or (`name`) to the participant. `goes_on`: a question follows."""
    return Screen(
        words.say("letter-sent-to", name=name) if name else words.say("letter-sent"),
        () if goes_on else column(words.button("button-home", taps.Home())),
    )


def listing(
    words: Words,
    announcement_id: int,
    subject: Mapping[str, str],
    page: Sequence[Correspondent],
    offset: int,
    count: int,
    wave_id: int | None,
) -> Screen:
    """Those who answered an announcement; ✉️ before whoever waits for an answer. `wave_id` leads back."""
    turn = tuple(
        button
        for button in (
            words.button("button-newer", taps.ShowLetters(announcement_id, max(0, offset - PAGE))) if offset else None,
            words.button("button-older", taps.ShowLetters(announcement_id, offset + PAGE))
            if offset + PAGE < count
            else None,
        )
        if button
    )
    return Screen(
        lines(
            words.say("letters-title", number=str(announcement_id)),
            _subject(words, subject),
            words.say("letters-count", count=count) if count else words.say("letters-none"),
            words.say("letters-hint") if any(each.waits for each in page) else None,
        ),
        (
            *column(
                *(
                    Button(
                        f"{'✉️' if each.waits else '☑️'} {cut(each.name, LONGEST_NAME)}",
                        taps.ShowLetter(each.letter_id, offset),
                    )
                    for each in page
                )
            ),
            *((turn,) if turn else ()),
            *column(
                words.button("button-letters-announcement", taps.ShowWave(wave_id)) if wave_id else None,
                words.button("button-home", taps.Home()),
            ),
        ),
    )


def correspondence(words: Words, exchanged: Sequence[Opened], offset: int, zone: str) -> Screen:
    """The last letters to and fro with one person, times as in the IANA zone; `offset` is the way back to the list."""
    last = exchanged[-1]
    letter_id = last.letter.id
    return Screen(
        lines(
            words.say("letters-with", name=cut(last.participant, LONGEST_NAME)),
            _subject(words, last.subject),
            *(_exchanged(words, each, zone) for each in exchanged),
        ),
        column(
            words.button("button-answer", taps.AnswerLetter(letter_id), "primary"),
            words.button("button-letters-get", taps.GetLetters(letter_id))
            if any(not shown_whole(each.letter.content) for each in exchanged)
            else None,
            words.button("button-open-card", taps.ShowCard(last.application_id, 0)) if last.application_id else None,
            words.button("button-all-letters", taps.ShowLetters(last.letter.announcement_id, offset)),
        ),
    )


def shown_whole(content: Content) -> bool:
    """Whether a correspondence shows all of it."""
    return content.kind == contents.TEXT and len(content.facts["text"]) <= LONGEST


def _exchanged(words: Words, opened: Opened, zone: str) -> Html:
    letter = opened.letter
    at = datetime.fromtimestamp(letter.written_at, ZoneInfo(zone))
    who = words.say(
        "letter-by",
        name=cut(opened.author, LONGEST_NAME),
        date=say_day_short(at.date(), words.language),
        time=say_time(at.time()),
    )
    kind = None if letter.content.kind == contents.TEXT else words.say("letter-kind", kind=letter.content.kind)
    said = shorten(contents.words(letter.content), LONGEST)
    return Html("\n".join(part for part in (who, kind, said and Html(f"<blockquote>{said}</blockquote>")) if part))


def _subject(words: Words, subject: Mapping[str, str]) -> Html | None:
    said = _said(words, subject)
    return Html(f"<i>{escape(said)}</i>") if said else None


def _said(words: Words, subject: Mapping[str, str]) -> str:
    """The announcement's first words in the reader's language, else in any; empty if it has none."""
    first = subject.get(words.language) or next(filter(None, subject.values()), "")
    return words.plain("letter-subject", words=first) if first else ""


def _head(words: Words, opened: Opened, reader_id: int) -> tuple[str, list[Entity]]:
    """Who writes and to which announcement, as a message's text and entities."""
    letter = opened.letter
    author, participant = cut(opened.author, LONGEST_NAME), cut(opened.participant, LONGEST_NAME)
    if letter.is_participants:
        who = words.plain("letter-from", name=author, number=str(letter.announcement_id))
    elif reader_id == letter.person_id:
        who = words.plain("letter-answer", name=author)
    else:
        who = words.plain("letter-answer-to", author=author, name=participant)
    subject = _said(words, opened.subject)
    entities = [{"type": "bold", "offset": 0, "length": _units(who)}]
    if not subject:
        return who, entities
    return f"{who}\n{subject}", [*entities, {"type": "italic", "offset": _units(who) + 1, "length": _units(subject)}]


def _with_quote(text: str, entities: Sequence[Entity], content: Content) -> tuple[str, list[Entity]]:
    """What was written below the head, with its own formatting; as a quote, unless it has quotes itself, since
    Telegram knows no quotes in quotes (https://core.telegram.org/bots/api#formatting-options)."""
    said: str = content.facts["text"]
    start = _units(text) + 2
    own = [entity | {"offset": entity["offset"] + start} for entity in content.facts.get("entities", ())]
    quoted = any(entity["type"].endswith("blockquote") for entity in own)
    quote = () if quoted else ({"type": "blockquote", "offset": start, "length": _units(said)},)
    return f"{text}\n\n{said}", [*entities, *quote, *own]


def _units(text: str) -> int:
    """The length as Telegram counts it in entities: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def _ways_on(words: Words, opened: Opened, reader_id: int) -> Rows:
    letter = opened.letter
    to_participant = reader_id == letter.person_id and not letter.is_participants
    answerable = to_participant or letter.is_participants
    return column(
        words.button("button-answer", taps.AnswerLetter(letter.id)) if answerable else None,
        None if to_participant else words.button("button-correspondence", taps.ShowLetter(letter.id, 0)),
    )
