"""For coordinators: a programme's numbers, in words and as charts that say the same."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.delivery import outbox
from bot.figures.counting import OTHER, Funnel, Messages
from bot.figures.grouping import Band, bands, columns, largest, shares
from bot.language.dates import say_date, say_day_short
from bot.language.languages import LANGUAGES
from bot.language.numbers import say_number
from bot.language.texts import Html
from bot.pictures.chart import Chart
from bot.pictures.pen import Bar
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Screen, column, cut, lines
from bot.screens.words import Words

DAYS, COUNTRIES, AGES, LANGUAGES_, FUNNEL, PLACES, MESSAGES = (
    "days", "countries", "ages", "languages", "funnel", "places", "messages",
)  # fmt: skip
OF_AGE: Final = 18  # where the programme says nothing about guardians
MOST_BARS: Final = 8
MOST_EVENTS: Final = 12
ROOM: Final = 900  # characters of a caption, of 1,024 that Telegram takes, for its lines
LONGEST_TITLE: Final = 60

_BUTTONS: Final = {
    DAYS: "button-stats-days",
    COUNTRIES: "button-stats-countries",
    AGES: "button-stats-ages",
    LANGUAGES_: "button-stats-languages",
    FUNNEL: "button-stats-funnel",
    PLACES: "button-stats-places",
    MESSAGES: "button-stats-messages",
}
_STEPS: Final = ("stats-agreed", "stats-begun-to-apply", "stats-sent", "stats-accepted", "stats-came")
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


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, and what stands under it for those who can't see it."""

    chart: Chart
    caption: Html


def choose(words: Words, mine: Sequence[Loaded]) -> Screen:
    """Which programme's numbers?"""
    home = words.button("button-home", taps.Home())
    if not mine:
        return Screen(words.say("desk-none"), column(home))
    return Screen(
        words.say("stats-choose"),
        column(*(Button(_title(words, each), taps.ShowFigures(each.id)) for each in mine), home),
    )


def page(words: Words, loaded: Loaded, funnel: Funnel) -> Screen:
    """How far people have come, in words, and a button for each picture."""
    buttons = [words.button(key, taps.GetFigure(loaded.id, kind)) for kind, key in _BUTTONS.items()]
    steps = zip(_STEPS, _steps(funnel), strict=True)
    return Screen(
        lines(
            words.say("stats-title", programme=_title(words, loaded)),
            Html("\n".join(words.say("stats-line", label=words.plain(key), count=count) for key, count in steps)),
            words.say("stats-how"),
        ),
        (
            *(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2)),
            (words.button("button-export-desk", taps.ShowDesk(loaded.id)),),
        ),
    )


def nothing(words: Words, loaded: Loaded, kind: str) -> Screen:
    """There is nothing to draw yet."""
    key = {PLACES: "stats-no-events", MESSAGES: "stats-no-messages", COUNTRIES: "stats-no-countries"}
    key |= {AGES: "stats-no-ages"}
    back = words.button("button-stats-back", taps.ShowFigures(loaded.id))
    return Screen(words.say(key.get(kind, "stats-no-applications")), column(back))


def days(words: Words, loaded: Loaded, counts: Mapping[date, int], now: datetime) -> Picture | None:
    """Applications by day, or by week or longer where there are many days."""
    if not counts:
        return None
    today = now.astimezone(ZoneInfo(loaded.programme.zone)).date()
    shown, width = columns(counts, min(today, _closes(loaded, today)))
    every, latest = sum(counts.values()), sum(n for day, n in counts.items() if day > today - timedelta(days=7))
    busiest = max(sorted(counts), key=lambda day: counts[day])
    ends = [say_day_short(shown[0].day, words.language), *([] if len(shown) == 1 else [_last(words, shown, width)])]
    wide = [] if width == 1 else [words.plain("stats-width", days=width)]
    chart = Chart(
        words.plain("stats-days-title"),
        _subtitle(words, loaded, now),
        say_number(every, words.language),
        " · ".join([words.plain("stats-applications", count=every), *wide]),
        columns=[each.count for each in shown],
        ends=ends,
    )
    said = [
        words.say("stats-days-all", count=every, day=say_date(min(counts), words.language)),
        words.say("stats-days-most", count=counts[busiest], day=say_date(busiest, words.language)),
        words.say("stats-days-week", count=latest),
    ]
    return Picture(chart, _caption(words, loaded, "stats-days-title", said))


def countries(words: Words, loaded: Loaded, counts: Mapping[str, int], now: datetime) -> Picture | None:
    """Applications by country, the most first, all others last."""
    shown, others = largest(counts, MOST_BARS, OTHER)
    if not counts:
        return None
    groups = [*shown, *([(words.plain("stats-countries-others"), others)] if others else [])]
    return _shares(words, loaded, "stats-countries-title", groups, now, others=bool(others))


def ages(words: Words, loaded: Loaded, known: Sequence[int], now: datetime) -> Picture | None:
    """Applications by age at the start."""
    if not known:
        return None
    found = bands(known, loaded.programme.guardian_below or OF_AGE)
    return _shares(words, loaded, "stats-ages-title", [(_band(words, each), each.people) for each in found], now)


def languages(words: Words, loaded: Loaded, counts: Mapping[str, int], now: datetime) -> Picture | None:
    """Applications by the language in which people talk with the bot."""
    if not counts:
        return None
    groups = [(LANGUAGES[code].own_name, count) for code, count in largest(counts, len(LANGUAGES))[0]]
    return _shares(words, loaded, "stats-languages-title", groups, now)


def funnel(words: Words, loaded: Loaded, counted: Funnel, now: datetime) -> Picture | None:
    """How far people have come, from the notice to the event."""
    steps = _steps(counted)
    if not steps[0]:
        return None
    percent = [round(100 * count / steps[0]) for count in steps]
    labels = [words.plain(key) for key in _STEPS]
    bars = [
        Bar(label, [("plain", count)], steps[0], _share(words, count, share))
        for label, count, share in zip(labels, steps, percent, strict=True)
    ]
    chart = Chart(
        words.plain("stats-funnel-title"),
        _subtitle(words, loaded, now),
        say_number(counted.sent, words.language),
        words.plain("stats-applications", count=counted.sent),
        bars,
    )
    return Picture(chart, _caption(words, loaded, "stats-funnel-title", _said(words, labels, steps, percent)))


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
        _subtitle(words, loaded, now),
        say_number(going, words.language),
        words.plain("stats-places-taken", count=going),
        bars,
    )
    said = [words.say("stats-text", label=bar.label, text=bar.said) for bar in bars]
    return Picture(chart, _caption(words, loaded, "stats-places-title", said))


def messages(words: Words, loaded: Loaded, sent: Sequence[Messages], now: datetime) -> Picture | None:
    """What became of messages that people were sent, by kind."""
    if not sent:
        return None
    states = [_states(each) for each in sent]
    every = {name: sum(each[name] for each in states) for name in _STATES}
    of_all = _of(words, every["sent"], sum(every.values()))
    bars = [
        Bar(
            words.plain(_MESSAGES[each.kind]),
            list(of.items()),
            sum(of.values()),
            _of(words, of["sent"], sum(of.values())),
        )
        for each, of in zip(sent, states, strict=True)
    ]
    bars += [
        Bar(
            words.plain("stats-read"),
            [("read", each.read)],
            each.asked_to_read,
            _of(words, each.read, each.asked_to_read),
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
        _subtitle(words, loaded, now),
        of_all,
        words.plain("stats-messages-sent"),
        bars,
        parts,
    )
    said = [words.say("stats-text", label=label, text=figure) for _, label, _, figure in parts]
    said += [words.say("stats-text", label=bar.label, text=bar.said) for bar in bars]
    return Picture(chart, _caption(words, loaded, "stats-messages-title", said))


DRAWN: Final[Mapping[str, Callable[[Words, Loaded, Any, datetime], Picture | None]]] = {
    DAYS: days,
    COUNTRIES: countries,
    AGES: ages,
    LANGUAGES_: languages,
    FUNNEL: funnel,
    PLACES: places,
    MESSAGES: messages,
}


def said(words: Words, key: str) -> Screen:
    """Something that went wrong, and the way on."""
    return Screen(words.say(key), column(words.button("button-home", taps.Home())))


def _shares(
    words: Words, loaded: Loaded, key: str, groups: Sequence[tuple[str, int]], now: datetime, *, others: bool = False
) -> Picture:
    """Groups of applications as bars, with their shares; the last one in grey if it is all `others`."""
    labels, counts = [label for label, _ in groups], [count for _, count in groups]
    percent, every = shares(counts), sum(counts)
    bars = [
        Bar(
            label,
            [("others" if others and place == len(groups) else "plain", count)],
            every,
            _share(words, count, share),
        )
        for place, (label, count, share) in enumerate(zip(labels, counts, percent, strict=True), 1)
    ]
    chart = Chart(
        words.plain(key),
        _subtitle(words, loaded, now),
        say_number(every, words.language),
        words.plain("stats-applications", count=every),
        bars,
    )
    return Picture(chart, _caption(words, loaded, key, _said(words, labels, counts, percent)))


def _said(words: Words, labels: Sequence[str], counts: Sequence[int], percent: Sequence[int]) -> list[Html]:
    return [
        words.say("stats-text", label=label, text=_share(words, count, share))
        for label, count, share in zip(labels, counts, percent, strict=True)
    ]


def _share(words: Words, count: int, share: int) -> str:
    if count and not share:
        return words.plain("stats-share-least", count=count)
    return words.plain("stats-share", count=count, share=share)


def _caption(words: Words, loaded: Loaded, key: str, said: Sequence[Html]) -> Html:
    """The title, and as many lines as Telegram has room for."""
    title = words.say("stats-caption", title=words.plain(key), programme=cut(_title(words, loaded), LONGEST_TITLE))
    kept: list[Html] = []
    room = ROOM
    for line in said:
        room -= len(line) + 1
        if room < 0:
            kept.append(Html("…"))
            break
        kept.append(line)
    return lines(title, Html("\n".join(kept)))


def _subtitle(words: Words, loaded: Loaded, now: datetime) -> str:
    day = now.astimezone(ZoneInfo(loaded.programme.zone)).date()
    return f"{cut(_title(words, loaded), LONGEST_TITLE)} · {say_date(day, words.language)}"


def _last(words: Words, shown: Sequence[Any], width: int) -> str:
    return say_day_short(shown[-1].day + timedelta(days=width - 1), words.language)


def _closes(loaded: Loaded, today: date) -> date:
    return loaded.programme.closes.date() if loaded.programme.closes else today


def _steps(funnel: Funnel) -> list[int]:
    return [funnel.agreed, funnel.begun, funnel.sent, funnel.accepted, funnel.came]


def _band(words: Words, band: Band) -> str:
    if band.youngest is None:
        return words.plain("stats-age-all") if band.oldest is None else words.plain("stats-age-to", oldest=band.oldest)
    if band.oldest is None:
        return words.plain("stats-age-from", youngest=band.youngest)
    return str(band.youngest) if band.oldest == band.youngest else f"{band.youngest}–{band.oldest}"


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
        said = _of(words, count.going, capacity)
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


def _of(words: Words, some: int, every: int) -> str:
    return words.plain("picture-of", some=some, all=every)


def _title(words: Words, loaded: Loaded) -> str:
    return loaded.programme.text(loaded.programme.title, words.language)
