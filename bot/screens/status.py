"""What becomes of an application: what its person reads, and what is asked before."""

from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.programmes import applications
from bot.programmes.applications import ACCEPTED, DECLINED, Application
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

STYLES = {ACCEPTED: "success", DECLINED: "danger"}


def told(words: Words, loaded: Loaded, status: str, *, lost: bool) -> Screen:
    """How it stands, for its person; `lost`: places at events went with it."""
    events = status == ACCEPTED or lost
    return Screen(
        _text(words, loaded, status, lost=lost),
        column(
            words.button("button-events", taps.ShowEvents(0)) if events else None,
            words.button("button-show-application", taps.ShowApplication(loaded.id)),
        ),
    )


def question(
    words: Words,
    loaded: Loaded,
    application: Application,
    status: str,
    offset: int,
    reader: str,
    lost: bool | None,
    *,
    over: int = 0,
) -> Screen:
    """Shall it get this status? With the words that its person would read in the language `reader`.

    `lost`: places at events would go with it. None: the person would be told nothing. `over`: by how many the
    programme's capacity would be exceeded.
    """
    if lost is None:
        reads = [words.say("status-nothing-to-tell")]
    else:
        language = LANGUAGES[reader].own_name
        reads = [words.say("status-they-read", language=language), _quote(_text(words, loaded, status, lost=lost))]
    return Screen(
        lines(
            words.say(
                "status-question",
                name=application.name,
                programme=_title(words, loaded),
                before=words.say(f"status-{application.status}"),
                after=words.say(f"status-{status}"),
            ),
            words.say("many-over", count=over, capacity=loaded.programme.capacity or 0) if over else None,
            *reads,
        ),
        column(
            words.button(
                f"button-status-{status}-surely",
                taps.SetStatus(application.id, application.status, status, offset),
                STYLES.get(status),
            ),
            words.button("button-leave-it", taps.ShowCard(application.id, offset)),
        ),
    )


def decisions(words: Words, application: Application, offset: int) -> tuple[Button, ...]:
    """What a coordinator can make of it."""
    return tuple(
        words.button(f"button-status-{status}", taps.ProposeStatus(application.id, status, offset))
        for status in applications.decisions(application.status)
    )


def withdraw_question(words: Words, loaded: Loaded, application: Application, *, again: bool, lost: bool) -> Screen:
    """Are you sure? `again`: they could apply again; `lost`: places at events would go with it."""
    return Screen(
        lines(
            words.say("withdraw-question", programme=_title(words, loaded)),
            words.say("withdraw-places") if lost else None,
            words.say("withdraw-not-final" if again else "withdraw-final"),
        ),
        column(
            words.button("button-withdraw-surely", taps.WithdrawSurely(loaded.id, application.status), "danger"),
            words.button("button-withdraw-not", taps.ShowApplication(loaded.id)),
        ),
    )


def _text(words: Words, loaded: Loaded, status: str, *, lost: bool) -> Html:
    return lines(
        words.say(f"status-told-{status}", programme=_title(words, loaded)),
        words.say("status-places-gone") if lost else None,
        words.say("programme-contact", contact=loaded.programme.contact),
    )


def _quote(text: Html) -> Html:
    return Html(f"<blockquote>{text}</blockquote>")


def _title(words: Words, loaded: Loaded) -> str:
    return loaded.programme.text(loaded.programme.title, words.language)
