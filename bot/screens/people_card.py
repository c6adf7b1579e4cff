"""For coordinators: one application. What doesn't fit into one message goes onto further pages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.desk.card import Card
from bot.desk.together import ANSWER, EVENT, LETTER, REMINDER, STATUS, Held, Said
from bot.forms.addresses import named
from bot.forms.model import text_in
from bot.forms.prompt import Entry
from bot.language.dates import say_date, say_date_short, say_time
from bot.language.languages import FALLBACK, LANGUAGES, choose
from bot.language.texts import Html
from bot.programmes.store import Loaded
from bot.screens import status, taps
from bot.screens.answer_pages import answer_pages
from bot.screens.guardians import guardian_line
from bot.screens.moments import say_span
from bot.screens.screen import Button, Rows, Screen, column, lines, shorten
from bot.screens.words import Words

LONGEST_NAME: Final = 80
LONGEST_TITLE: Final = 100
PLACES: Final = 8  # a page
MESSAGES: Final = 10  # a page
STATES: Final = ("held", "queued", "sending", "sent", "failed", "unreachable", "unknown", "skipped", "stopped")


def card(
    words: Words,
    shown: Card,
    entries: Sequence[Entry],
    page: int,
    offset: int,
    note: Html | None = None,
) -> Screen:
    """One person's application with its answers, and what can be made of it. What is locked isn't shown."""
    application = shown.application
    locked = sum(bool(entry.value) and shown.is_locked(named(entry.question)[0]) for entry in entries)
    pages = answer_pages(words, [entry for entry in entries if not shown.is_locked(named(entry.question)[0])])
    page = min(page, len(pages) - 1)
    first = page == 0
    return Screen(
        lines(
            note,
            say_title(words, shown),
            _facts(words, shown) if first else None,
            guardian_line(words, shown.consent) if first else None,
            pages[page],
            words.say("card-locked", count=locked) if locked else None,
            _say_page(words, page, len(pages)),
        ),
        (
            *_turn(
                words,
                taps.TurnCard(application.id, page - 1, offset) if page else None,
                taps.TurnCard(application.id, page + 1, offset) if page + 1 < len(pages) else None,
            ),
            *column(*status.decisions(words, application, offset)),
            *column(words.button("button-show-locked", taps.ShowLocked(application.id, 0, offset)) if locked else None),
            *_files(words, shown, offset, locked=False),
            *_rooms(words, shown, offset),
            (words.button("button-back-to-list", taps.ShowPeople(shown.loaded.id, offset)),),
        ),
    )


def locked(words: Words, shown: Card, entries: Sequence[Entry], page: int, offset: int) -> Screen:
    """The answers about health, and how to reach a minor and families."""
    application = shown.application
    pages = answer_pages(words, [entry for entry in entries if shown.is_locked(named(entry.question)[0])])
    page = min(page, len(pages) - 1)
    return Screen(
        lines(
            say_title(words, shown),
            words.say("card-locked-title"),
            pages[page],
            words.say("card-read-recorded"),
            _say_page(words, page, len(pages)),
        ),
        (
            *_turn(
                words,
                taps.ShowLocked(application.id, page - 1, offset) if page else None,
                taps.ShowLocked(application.id, page + 1, offset) if page + 1 < len(pages) else None,
            ),
            *_files(words, shown, offset, locked=True),
            (to_card(words, application.id, offset),),
        ),
    )


def places(words: Words, shown: Card, held: Sequence[Held], page: int, offset: int) -> Screen:
    """What they have, or had, at the programme's events."""
    pages = max(1, -(-len(held) // PLACES))
    page = min(page, pages - 1)
    listed = [_say_place(words, shown.loaded, each) for each in held[page * PLACES : (page + 1) * PLACES]]
    return Screen(
        lines(
            say_title(words, shown),
            words.say("card-places-title"),
            Html("\n\n".join(listed)) if listed else words.say("card-places-none"),
            _say_page(words, page, pages),
        ),
        (
            *_turn(
                words,
                taps.ShowPersonPlaces(shown.application.id, page - 1, offset) if page else None,
                taps.ShowPersonPlaces(shown.application.id, page + 1, offset) if page + 1 < pages else None,
            ),
            (to_card(words, shown.application.id, offset),),
        ),
    )


def messages(words: Words, shown: Card, said: Sequence[Said], page: int, offset: int) -> Screen:
    """What was said to them and by them, the newest first."""
    pages = max(1, -(-shown.messages // MESSAGES))
    listed = [_say_message(words, shown.loaded, each) for each in said]
    return Screen(
        lines(
            say_title(words, shown),
            words.say("card-messages-title"),
            Html("\n\n".join(listed)) if listed else words.say("card-messages-none"),
            _say_page(words, page, pages),
        ),
        (
            *_turn(
                words,
                taps.ShowPersonMessages(shown.application.id, page - 1, offset) if page else None,
                taps.ShowPersonMessages(shown.application.id, page + 1, offset) if page + 1 < pages else None,
            ),
            (to_card(words, shown.application.id, offset),),
        ),
    )


def to_card(words: Words, application_id: int, offset: int) -> Button:
    """The way back to the card."""
    return words.button("button-to-card", taps.ShowCard(application_id, offset))


def say_title(words: Words, shown: Card) -> Html:
    """Whose application, to which programme."""
    title = shown.loaded.programme.text(shown.loaded.programme.title, words.language)
    return words.say(
        "card-title", name=Html(shorten(shown.application.name, LONGEST_NAME)), programme=shorten(title, LONGEST_TITLE)
    )


def _facts(words: Words, shown: Card) -> Html:
    application, zone = shown.application, ZoneInfo(shown.loaded.programme.zone)
    sent = datetime.fromtimestamp(application.submitted_at, zone)
    changed = datetime.fromtimestamp(application.updated_at, zone)
    said = [
        words.say(
            "card-facts",
            number=str(application.id),
            date=say_date(sent.date(), words.language),
            time=say_time(sent.time()),
            status=words.say(f"status-{application.status}"),
        ),
        words.say("card-changed", date=say_date(changed.date(), words.language), time=say_time(changed.time()))
        if application.updated_at > application.submitted_at
        else None,
        words.say("card-language", language=LANGUAGES[choose(shown.wished, tuple(LANGUAGES))].own_name),
        words.say("card-age-minor" if shown.is_minor else "card-age", age=shown.age) if shown.age is not None else None,
    ]
    return Html("\n".join(line for line in said if line))


def _files(words: Words, shown: Card, offset: int, *, locked: bool) -> Rows:
    """The way to the files and places among the answers, where there are some."""
    count = len(shown.enclosed(locked=locked))
    tap = (taps.ShowLockedFiles if locked else taps.ShowCardFiles)(shown.application.id, 0, offset)
    return column(Button(f"{words.plain('button-card-files')} · {count}", tap) if count else None)


def _rooms(words: Words, shown: Card, offset: int) -> Rows:
    """The ways to what else there is of this person."""
    application_id = shown.application.id

    def room(key: str, count: int, tap: taps.Tap) -> Button:
        return Button(words.plain(key) + (f" · {count}" if count else ""), tap)

    guardian = words.button("button-card-guardian", taps.ShowGuardian(application_id, 0)) if shown.consent else None
    return (
        (
            room("button-card-places", shown.places, taps.ShowPersonPlaces(application_id, 0, offset)),
            room("button-card-messages", shown.messages, taps.ShowPersonMessages(application_id, 0, offset)),
        ),
        tuple(
            button
            for button in (
                room("button-remarks", shown.remarks, taps.ShowRemarks(application_id, 0, offset)),
                guardian,
            )
            if button
        ),
        (words.button("button-audit", taps.ShowAudit(shown.loaded.id, shown.application.person_id, 0)),),
    )


def _say_place(words: Words, loaded: Loaded, held: Held) -> Html:
    event, place = held.scheduled.event, held.place
    city = loaded.programme.text(loaded.programme.city, words.language)
    title = text_in(event.title, words.language, FALLBACK)
    marks = [
        words.say(f"card-place-{place.status.replace('_', '-')}"),
        words.say("card-place-turn", position=held.position) if held.position else None,
        words.say("card-place-confirmed") if place.status == "going" and place.confirmed_at else None,
        words.say("card-place-came") if held.came else None,
        words.say("card-place-cancelled") if event.cancelled else None,
    ]
    said = " · ".join(each for each in marks if each)
    when = say_span(words, event.start, event.end, event.zone, city, event.zone)
    return Html(f"<b>{shorten(title, LONGEST_TITLE)}</b>\n{when}\n{said}")


def _say_message(words: Words, loaded: Loaded, said: Said) -> Html:
    at = datetime.fromtimestamp(said.at, ZoneInfo(loaded.programme.zone))
    text = shorten(text_in(said.words, words.language, FALLBACK), LONGEST_TITLE)
    when = f"{say_date_short(at.date(), words.language)}, {say_time(at.time())}"
    if said.kind in {REMINDER, EVENT, STATUS, ANSWER, LETTER}:
        what = words.say(f"card-said-{said.kind}", words=text)
    else:
        what = words.say(f"card-said-{said.kind}", number=str(said.number), words=text)
    marks = [
        words.say(f"card-state-{said.state}") if said.kind != LETTER else None,
        words.say("card-state-read") if said.read else None,
    ]
    state = " · ".join(each for each in marks if each)
    return Html(f"{when}\n{what}" + (f"\n{state}" if state else ""))


def _say_page(words: Words, page: int, pages: int) -> Html | None:
    return words.say("people-page", page=page + 1, pages=pages) if pages > 1 else None


def _turn(words: Words, before: taps.Tap | None, after: taps.Tap | None) -> Rows:
    row = (
        words.button("button-page-before", before) if before else None,
        words.button("button-page-after", after) if after else None,
    )
    shown = tuple(button for button in row if button)
    return (shown,) if shown else ()
