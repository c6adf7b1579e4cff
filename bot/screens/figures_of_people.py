"""Pictures of the people who have applied: by day, country, age and language, and how far they have come."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.figures.counting import OTHER, Funnel
from bot.figures.grouping import Band, bands, columns, largest, shares
from bot.language.dates import say_date, say_day_short
from bot.language.languages import LANGUAGES
from bot.language.numbers import say_number
from bot.pictures.chart import Chart
from bot.pictures.pen import Bar
from bot.programmes.store import Loaded
from bot.screens.figure_parts import Picture, caption, say_share, say_shares, subtitle
from bot.screens.words import Words

OF_AGE: Final = 18  # where the programme says nothing about guardians
MOST_BARS: Final = 8
STEPS: Final = ("stats-agreed", "stats-begun-to-apply", "stats-sent", "stats-accepted", "stats-came")


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
        subtitle(words, loaded, now),
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
    return Picture(chart, caption(words, loaded, "stats-days-title", said))


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
    steps = steps_of(counted)
    if not steps[0]:
        return None
    percent = [round(100 * count / steps[0]) for count in steps]
    labels = [words.plain(key) for key in STEPS]
    bars = [
        Bar(label, [("plain", count)], steps[0], say_share(words, count, share))
        for label, count, share in zip(labels, steps, percent, strict=True)
    ]
    chart = Chart(
        words.plain("stats-funnel-title"),
        subtitle(words, loaded, now),
        say_number(counted.sent, words.language),
        words.plain("stats-applications", count=counted.sent),
        bars,
    )
    return Picture(chart, caption(words, loaded, "stats-funnel-title", say_shares(words, labels, steps, percent)))


def steps_of(funnel: Funnel) -> list[int]:
    """Its figures in the order of STEPS."""
    return [funnel.agreed, funnel.begun, funnel.sent, funnel.accepted, funnel.came]


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
            say_share(words, count, share),
        )
        for place, (label, count, share) in enumerate(zip(labels, counts, percent, strict=True), 1)
    ]
    chart = Chart(
        words.plain(key),
        subtitle(words, loaded, now),
        say_number(every, words.language),
        words.plain("stats-applications", count=every),
        bars,
    )
    return Picture(chart, caption(words, loaded, key, say_shares(words, labels, counts, percent)))


def _last(words: Words, shown: Sequence[Any], width: int) -> str:
    return say_day_short(shown[-1].day + timedelta(days=width - 1), words.language)


def _closes(loaded: Loaded, today: date) -> date:
    return loaded.programme.closes.date() if loaded.programme.closes else today


def _band(words: Words, band: Band) -> str:
    if band.youngest is None:
        return words.plain("stats-age-all") if band.oldest is None else words.plain("stats-age-to", oldest=band.oldest)
    if band.oldest is None:
        return words.plain("stats-age-from", youngest=band.youngest)
    return str(band.youngest) if band.oldest == band.youngest else f"{band.youngest}–{band.oldest}"
