"""Pictures of a programme's events and messages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.delivery import outbox
from bot.figures.counting import Messages
from bot.language.dates import say_day_short
from bot.language.numbers import say_number
from bot.pictures.chart import Chart
from bot.pictures.pen import Bar
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded
from bot.screens.figure_parts import LONGEST_TITLE, Picture, caption, say_of, subtitle
from bot.screens.screen import cut
from bot.screens.words import Words

MOST_EVENTS: Final = 12
_STATES: Final = {
    "sent": "stats-state-sent",
    "unreachable": "stats-state-unreachable",
    "failed": "stats-state-failed",
    "unknown": "stats-state-unknown",
    "stopped": "stats-state-not-sent",
    "skipped": "stats-state-to-come",
}
_MESSAGES: Final = {
    outbox.WAVE: "stats-messages-announcements",
    outbox.REMINDER: "stats-messages-reminders",
    outbox.EVENT: "stats-messages-events",
    outbox.STATUS: "stats-messages-status",
}


def places(words: Words, loaded: Loaded, events: Sequence[Occupied], now: datetime) -> Picture | None:
    """Places that are taken, by event; those that are still to come if there are many."""
    shown = events if len(events) <= MOST_EVENTS else ([e for e in events if e.event.ends > now] or events)
    shown = shown[:MOST_EVENTS]
    if not shown:
        return None
    widest = max((each.count.going for each in shown), default=0)
    bars = [_places(words, loaded, each, widest) for each in shown]
    going = sum(each.count.going for each in shown)
    chart = Chart(
        words.plain("stats-places-title"),
        subtitle(words, loaded, now),
        say_number(going, words.language),
        words.plain("stats-places-taken", count=going),
        bars,
    )
    said = [words.say("stats-text", label=bar.label, text=bar.said) for bar in bars]
    return Picture(chart, caption(words, loaded, "stats-places-title", said))


def messages(words: Words, loaded: Loaded, sent: Sequence[Messages], now: datetime) -> Picture | None:
    """What became of messages that people were sent, by kind."""
    if not sent:
        return None
    states = [_states(each) for each in sent]
    every = {name: sum(each[name] for each in states) for name in _STATES}
    of_all = say_of(words, every["sent"], sum(every.values()))
    bars = [
        Bar(
            words.plain(_MESSAGES[each.kind]),
            list(of.items()),
            sum(of.values()),
            say_of(words, of["sent"], sum(of.values())),
        )
        for each, of in zip(sent, states, strict=True)
    ]
    bars += [
        Bar(
            words.plain("stats-read"),
            [("read", each.read)],
            each.asked_to_read,
            say_of(words, each.read, each.asked_to_read),
        )
        for each in sent
        if each.asked_to_read
    ]
    parts = [
        (name, words.plain(_STATES[name]), count, say_number(count, words.language))
        for name, count in every.items()
        if count
    ]
    chart = Chart(
        words.plain("stats-messages-title"),
        subtitle(words, loaded, now),
        of_all,
        words.plain("stats-messages-sent"),
        bars,
        parts,
    )
    said = [words.say("stats-text", label=label, text=figure) for _, label, _, figure in parts]
    said += [words.say("stats-text", label=bar.label, text=bar.said) for bar in bars]
    return Picture(chart, caption(words, loaded, "stats-messages-title", said))


def _event(words: Words, loaded: Loaded, occupied: Occupied) -> str:
    title = loaded.programme.text(occupied.event.title, words.language)
    return f"{cut(title, LONGEST_TITLE)} · {say_day_short(occupied.event.start.date(), words.language)}"


def _places(words: Words, loaded: Loaded, occupied: Occupied, widest: int) -> Bar:
    """An event's bar: taken places of all there are; without a limit, as wide as it has people, and nothing behind."""
    count, capacity = occupied.count, occupied.event.capacity
    parts = [("sent", count.going)]
    if capacity is None:
        said = words.plain("stats-places-no-limit", count=count.going)
        parts.append(("nothing", max(widest, 1) - count.going))
    else:
        said = say_of(words, count.going, capacity)
    if wait := count.waiting + count.offered:
        said = f"{said}, {words.plain('stats-places-wait', count=wait)}"
    return Bar(_event(words, loaded, occupied), parts, max(capacity or widest, count.going, 1), said)


def _states(sent: Messages) -> dict[str, int]:
    """As they are drawn: what wasn't sent in one, what is to come in one."""
    of = sent.states
    return {
        "sent": of.get("sent", 0),
        "unreachable": of.get("unreachable", 0),
        "failed": of.get("failed", 0),
        "unknown": of.get("unknown", 0),
        "stopped": of.get("skipped", 0) + of.get("stopped", 0),
        "skipped": of.get("to_come", 0),
    }
