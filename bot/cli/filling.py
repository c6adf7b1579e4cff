"""Filling in a form at the terminal: what a line means, and how a question looks there."""

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TextIO

from rich.console import Console

from bot.cli.operator import Operator, at_a_terminal
from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.engine import begin
from bot.forms.engine import reply as reply_to_form
from bot.forms.form import Form
from bot.forms.kinds import Option
from bot.forms.model import text_in
from bot.forms.outcomes import Done, Outcome, Reject
from bot.forms.prompt import Entry, Prompt, closing_notes, prompt, review
from bot.forms.rejection import Rejection
from bot.forms.replies import (
    Added,
    Back,
    Change,
    Kept,
    Located,
    Phoned,
    Picked,
    Reply,
    Sent,
    Skipped,
    Submit,
    TicksDone,
    Toggled,
    Typed,
)

BACK, SKIP, REVIEW_IT, QUIT, SEND, DONE, ADD = "/back", "/skip", "/review", "/quit", "/send", "/done", "/add"
PHOTO: Final = "/photo"
FILES: Final = {"image": "photo", "audio": "audio", "video": "video", "file": "document"}  # kind -> Telegram's word
NUMBERS: Final = frozenset({"integer", "decimal", "range"})  # whose digits are an answer, not the place of an option
PLACES: Final = frozenset({"geopoint"})


class Filling:
    """One form, filled in by whoever sits at the terminal, or by the lines of a pipe."""

    def __init__(self, form: Form, context: Context, operator: Operator, out: Console) -> None:
        self._form = form
        self._context = context
        self._operator = operator
        self._out = out

    def run(self, known: Mapping[str, Any], lines: TextIO) -> Mapping[str, Any] | None:
        """Ask until the form is handed in; the record, None if it wasn't. `known` are answers that aren't asked for."""
        dialogue, problem = begin(self._form, self._context, known).dialogue, None
        if unfit := [name for name in known if name not in dialogue.answers]:
            self._say("filling-unfit", "yellow", names=", ".join(unfit))
        self._say("filling-how", "dim")
        while True:
            if problem:
                self._show(f"⚠ {self._why_not(problem)}", "yellow")
            entries = self._ask(dialogue)
            line = self._read(lines)
            if line is None or line == QUIT:
                self._say("filling-ended", "red")
                return None
            problem = None
            if line == REVIEW_IT:
                self._list(review(self._form, dialogue, self._context))
                continue
            outcome = self._take(dialogue, line, entries)
            if isinstance(outcome, Done):
                return outcome.answers
            dialogue = outcome.dialogue
            problem = outcome.rejection if isinstance(outcome, Reject) else None

    def _take(self, dialogue: Dialogue, line: str, entries: tuple[Entry, ...]) -> Outcome:
        """What comes of one line."""
        if dialogue.at == REVIEW:
            return self._reply(dialogue, _at_review(line, entries))
        shape = prompt(self._form, dialogue, self._context)
        named = _numbered(line, shape)
        if named is None:
            return self._reply(dialogue, _meaning(line, shape))
        if not shape.ticking:
            return self._reply(dialogue, Picked(named[0].value))
        # The line says all that is to be ticked: what is ticked already and isn't named goes.
        ticked = [option for option in shape.options if option.ticked]
        outcome: Outcome = Reject(dialogue, Rejection("forms-ticks-none"))
        for option in [
            *(each for each in ticked if each not in named),
            *(each for each in named if each not in ticked),
        ]:
            outcome = self._reply(dialogue, Toggled(option.value))
            dialogue = outcome.dialogue
            if isinstance(outcome, Reject):
                return outcome
        return self._reply(dialogue, TicksDone())

    def _reply(self, dialogue: Dialogue, given: Reply) -> Outcome:
        return reply_to_form(self._form, dialogue, given, self._context)

    def _ask(self, dialogue: Dialogue) -> tuple[Entry, ...]:
        """Show the question, or the review; the entries of the review, which numbers name."""
        self._out.print()
        if dialogue.at == REVIEW:
            entries = review(self._form, dialogue, self._context)
            self._list(entries)
            for note in closing_notes(self._form, dialogue, self._context):
                self._show(note)
            self._say("filling-send", "bold")
            return entries
        shape = prompt(self._form, dialogue, self._context)
        for note in shape.notes:
            self._show(note)
        optional = f" · {self._operator.words('question-optional')}" if shape.can_skip else ""
        place = self._operator.words("question-place", place=str(shape.place), total=str(shape.total))
        self._show(f"{place}{optional}", "dim")
        self._show(shape.label, "bold")
        if shape.hint:
            self._show(shape.hint, "italic")
        for number, option in enumerate(shape.options, 1):
            mark = (" [x]" if option.ticked else " [ ]") if shape.ticking else ""
            self._show(f"  {number}{mark} {option.label}", "cyan")
        if shape.current is not None:
            self._say("filling-keep", "dim", value=shape.current)
        return ()

    def _read(self, lines: TextIO) -> str | None:
        """The next line, None where there are no more. Whoever sits at a terminal can edit it."""
        if lines.isatty() and at_a_terminal():
            try:
                return input("> ").strip()
            except EOFError:
                return None
        line = lines.readline()
        return line.strip() if line else None

    def _why_not(self, rejection: Rejection) -> str:
        if rejection.text:
            return text_in(rejection.text, self._context.language, self._form.default_language)
        return self._operator.words(rejection.key, **rejection.args)

    def _list(self, entries: tuple[Entry, ...]) -> None:
        for number, entry in enumerate(entries, 1):
            self._show(f"  {number}. {entry.label}  {entry.value or '–'}")

    def _say(self, key: str, style: str, **args: str) -> None:
        self._show(self._operator.words(key, **args), style)

    def _show(self, text: str, style: str = "") -> None:
        self._out.print(text, style=style, markup=False)


def _at_review(line: str, entries: tuple[Entry, ...]) -> Reply:
    if line in {SEND, ""}:
        return Submit()
    if line == BACK:
        return Back()
    if line.isascii() and line.isdigit() and 0 < int(line) <= len(entries):
        return Change(entries[int(line) - 1].question)
    return Typed(line)


def _numbered(line: str, shape: Prompt) -> list[Option] | None:
    """The options whose numbers the line gives; None: it gives no such numbers."""
    words = line.replace(",", " ").split()
    if not words or not shape.options or shape.kind in NUMBERS or (len(words) > 1 and not shape.ticking):
        return None
    if not all(word.isascii() and word.isdigit() and 0 < int(word) <= len(shape.options) for word in words):
        return None
    return [shape.options[int(word) - 1] for word in dict.fromkeys(words)]


def _meaning(line: str, shape: Prompt) -> Reply:
    plain: dict[str, Reply] = {BACK: Back(), SKIP: Skipped(), DONE: TicksDone(), ADD: Added()}
    if line == "":
        return TicksDone() if shape.ticking else Kept() if shape.current is not None else Skipped()
    return plain.get(line) or _special(line, shape) or Typed(line)


def _special(line: str, shape: Prompt) -> Reply | None:
    """A file, a place or a number, where the question is for one."""
    if shape.kind in FILES:
        return _file(line, FILES[shape.kind])
    if shape.kind in PLACES:
        try:
            latitude, longitude = map(float, line.replace(",", " ").split()[:2])
        except ValueError:
            return None
        return Located(latitude, longitude)
    return Phoned(line) if shape.kind == "phonenumber" and line.startswith("+") else None


def _file(line: str, word: str) -> Reply | None:
    """A file that is there, or a made-up photo."""
    if line == PHOTO:
        return Sent("photo", "made-up", "made-up", 1_000, "image/jpeg", "photo.jpg")
    path = Path(line)
    if not path.is_file():
        return None
    mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Sent(word, "made-up", path.name, path.stat().st_size, mime, path.name)
