"""A form that is only tried: how its questions are marked, and what would be stored at the end."""

import json
from collections.abc import Sequence
from dataclasses import replace

from bot.forms.record import said as said_of
from bot.language.texts import Html, escape
from bot.programmes.trying import Record, Source
from bot.screens import taps
from bot.screens.screen import Button, Screen, column, lines, shorten
from bot.screens.words import Words
from bot.screens.workbook_desk import Report

ROOM = 2_400  # characters of all answers in a message
LONGEST = 200  # characters of one answer
MOST_NAMES = 600  # characters of the names of questions without an answer


def marked(words: Words, screen: Screen) -> Screen:
    """The screen as a participant sees it, marked as a trial, with the way out."""
    end = words.button("button-end-trial", taps.EndTrial())
    mark = Html(f"<i>{words.say('trial-mark')}</i>")
    if screen.contact_key or screen.no_keys:
        return replace(screen, text=lines(mark, screen.text))
    return replace(screen, text=lines(mark, screen.text), rows=(*screen.rows, (end,)))


def over(words: Words, source: Source | None = None) -> Screen:
    """The trial is over, and nothing of it is kept."""
    return Screen(words.say("trial-over"), column(*_ways_on(words, source)))


def record(words: Words, record: Record) -> Report:
    """The end: each answer under its question's name, as it would be stored; all of it as a file where it is long."""
    programme = record.source.loaded.programme
    given = {name: value for name, value in record.answers.items() if name not in record.computed}
    computed = {name: record.answers[name] for name in record.computed}
    shown, rest = _answers(words, record, given, ROOM)
    filled, more = _answers(words, record, computed, ROOM // 4)
    screen = Screen(
        lines(
            words.say("trial-record", programme=programme.text(programme.title, words.language)),
            shown,
            lines(words.say("trial-computed"), filled) if filled else None,
            _names(words, "trial-not-relevant", record.not_relevant),
            _names(words, "trial-left-out", record.left_out),
            words.say("trial-in-file") if rest or more else None,
        ),
        column(*_ways_on(words, record.source)),
    )
    whole = json.dumps(dict(record.answers), ensure_ascii=False, indent=2)
    return Report(screen, whole.encode() if rest or more else None)


def _answers(words: Words, record: Record, answers: dict[str, object], room: int) -> tuple[Html, bool]:
    """A line an answer, as many as fit, and whether anything is cut. A file is said: its id tells nobody anything."""
    form = record.source.form
    said: list[Html] = []
    cut = False
    for name, value in answers.items():
        question = form.by_name.get(name)
        if question and isinstance(value, dict):
            text = said_of(form, question, value, words.language)
        else:
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        line = Html(f"<code>{escape(name)}</code>: {shorten(text, LONGEST)}")
        room -= len(line.encode("utf-16-le")) // 2 + 1  # as Telegram counts
        if room < 0:
            return Html("\n".join([*said, Html("…")])), True
        cut = cut or len(text) > LONGEST
        said.append(line)
    return Html("\n".join(said)), cut


def _names(words: Words, key: str, names: Sequence[str]) -> Html | None:
    return words.say(key, names=shorten(", ".join(names), MOST_NAMES)) if names else None


def _ways_on(words: Words, source: Source | None) -> list[Button | None]:
    waits = source.proposal_id if source else None
    again = taps.TryWorkbook(waits) if waits else taps.TryForm(source.programme_id or 0) if source else None
    return [
        words.button("button-try-again", again) if again else None,
        words.button("button-apply-workbook", taps.ApplyWorkbook(waits), "primary") if waits else None,
        words.button("button-drop-workbook", taps.DropWorkbook(waits)) if waits else None,
        words.button("button-to-desk", taps.ShowDesk((source.programme_id or 0) if source else 0)),
    ]
