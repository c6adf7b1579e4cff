"""The sheet `reminders` of a workbook: a rule a row."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from bot.forms.form import Form
from bot.programmes import reminder as rules
from bot.programmes.programme import Programme, Texts
from bot.programmes.reminder import BUILT_IN, Reminder
from bot.programmes.workbook.cells import read_clock
from bot.programmes.workbook.table import Table

if TYPE_CHECKING:
    from bot.forms.reader.sheets import Row, Sheet

SHEET: Final = "reminders"
TEXTS: Final = {"text": 1500}  # of a message of 4,096 letters: ${…} can grow
FIELDS: Final = ("name", "when", "what", "at", "events", "for", "kind")
NEVER: Final = "never"
MOST: Final = 200  # rules, each of which may count from every event
MOST_UNITS: Final = 1000
MORNING: Final = time(9)  # for what counts from a day that has no time of its own
WHAT: Final[Mapping[str, str]] = {
    "event start": rules.EVENT_START,
    "event end": rules.EVENT_END,
    "programme start": rules.PROGRAMME_START,
    "programme end": rules.PROGRAMME_END,
    "deadline": rules.DEADLINE,
    "unfinished application": rules.UNFINISHED,
}
PLACEHOLDERS: Final = ("programme", "city", "name")
EVENT_PLACEHOLDERS: Final = ("title", "date", "time", "place", "address")
_OF_EVENT: Final = (rules.GOING, rules.WAITING, rules.UNCONFIRMED, rules.APPLICANTS, rules.ACCEPTED)
_AUDIENCES: Final[Mapping[str, Sequence[str]]] = {
    rules.EVENT_START: _OF_EVENT,
    rules.EVENT_END: _OF_EVENT,
    rules.DEADLINE: (rules.BEGINNERS, rules.APPLICANTS, rules.ACCEPTED),
    rules.UNFINISHED: (rules.BEGINNERS,),
}
_WHEN: Final = re.compile(r"(\d{1,9}) (minute|hour|day|week)s? (before|after)")
_QUESTION: Final = re.compile(r"\$\{([^}]*)\}")
_PLACEHOLDER: Final = re.compile(r"\$\{([^}]*)(\}?)")
_BUILT_IN: Final = {each.name: each for each in BUILT_IN}


@dataclass(frozen=True, slots=True)
class When:
    """What the column `when` says."""

    amount: int
    unit: str
    on: bool = True


class RemindersReader:
    """Reads the sheet once; `problems` is everything that is wrong with it."""

    def __init__(self, sheet: "Sheet", programme: Programme | None, form: Form | None, events: Collection[str]) -> None:
        """What is None can't be used itself: then what depends on it isn't looked at. `events` are their names."""
        self._table = Table(sheet)
        self._programme = programme
        self._form = form
        self._events = events
        self._taken: dict[str, Row] = {}
        self.problems = self._table.problems
        self.warnings = self._table.warnings

    def read(self) -> tuple[Reminder, ...]:
        """The rules in their order; only if there are no problems all of them."""
        self._table.check_headings(FIELDS, TEXTS)
        self._table.check_length(MOST)
        return tuple(rule for row in self._table.rows if (rule := self._reminder(row)))

    def _reminder(self, row: "Row") -> Reminder | None:
        """The rule. Where a row has the name of a built-in one, its empty cells say what that says."""
        table = self._table
        name = table.name(row, "name", self._taken)
        base = _BUILT_IN.get(name)
        anchor = self._anchor(row) if table.cell(row, "what") or not base else base.anchor
        when = self._when(row, base)
        at = table.read(row, "at", read_clock, "sheet-clock-wrong")
        text = table.texts(row, "text", TEXTS["text"], self._programme.languages if self._programme else ())
        if anchor is None or when is None or not name:
            return None
        same = base is not None and base.anchor == anchor
        draft = Reminder(name, anchor, when.amount, when.unit, at, on=when.on, text=text)
        if not table.cell(row, "at") and base and same and when.unit == base.unit:
            draft = replace(draft, at=base.at)
        draft = replace(
            _timed(draft),
            events=self._named_events(row, draft),
            audience=self._audience(row, draft, base.audience if base and same else ""),
            kind=table.one_of(row, "kind", rules.KINDS, base.kind if base and same else _kind(draft)),
        )
        self._check(row, draft)
        return draft

    def _anchor(self, row: "Row") -> str | None:
        written = self._table.cell(row, "what")
        question = _QUESTION.fullmatch(written)
        if question:
            return self._answer(row, question[1].strip())
        said = " ".join(re.split(r"[\s_-]+", written.lower())) or "event start"
        if said not in WHAT:
            known = ", ".join(WHAT)
            self._table.wrong("reminders-what-wrong", row, "what", value=written[:100], known=known)
        return WHAT.get(said)

    def _answer(self, row: "Row", name: str) -> str:
        question = self._form.by_name.get(name) if self._form else None
        if self._form and question is None:
            meant = get_close_matches(name, self._form.by_name, 1, 0.7)
            key = "workbook-reference-meant" if meant else "workbook-reference"
            self._table.wrong(key, row, "what", name=name[:100], meant=meant[0] if meant else "")
        elif question and question.kind not in {"date", "calculate"}:
            self._table.wrong("reminders-question-no-date", row, "what", name=name, type=question.kind)
        return f"{rules.ANSWER}{name}"

    def _when(self, row: "Row", base: Reminder | None) -> When | None:
        written = " ".join(self._table.cell(row, "when").lower().split())
        if not written:
            if base is None:
                self._table.wrong("workbook-cell-missing", row, "when", what="when")
            return When(base.amount, base.unit) if base else None
        if written == NEVER:
            return When(base.amount if base else 0, base.unit if base else rules.MINUTES, on=False)
        if written == "at":
            return When(0, rules.MINUTES)
        match = _WHEN.fullmatch(written)
        if not match or int(match[1]) > MOST_UNITS:
            self._table.wrong("reminders-when-wrong", row, "when", value=written[:100], limit=MOST_UNITS)
            return None
        return When(int(match[1]) * (-1 if match[3] == "before" else 1), f"{match[2]}s")

    def _named_events(self, row: "Row", rule: Reminder) -> tuple[str, ...]:
        names = tuple(dict.fromkeys(self._table.cell(row, "events").replace(",", " ").split()))
        if names and not rule.about_event:
            self._table.wrong("reminders-events-needless", row, "events")
        for name in names:
            if name not in self._events:
                meant = get_close_matches(name, self._events, 1, 0.7)
                key = "reminders-event-meant" if meant else "reminders-event-unknown"
                self._table.wrong(key, row, "events", name=name[:100], meant=meant[0] if meant else "")
        return names

    def _audience(self, row: "Row", rule: Reminder, default: str) -> str:
        allowed = audiences(rule.anchor)
        return self._table.one_of(row, "for", allowed, default or allowed[0])

    def _check(self, row: "Row", rule: Reminder) -> None:
        table = self._table
        if rule.at and rule.unit not in {rules.DAYS, rules.WEEKS}:
            table.wrong("reminders-at-needless", row, "at")
        if rule.anchor == rules.UNFINISHED and rule.amount <= 0 and rule.on:
            table.wrong("reminders-unfinished-before", row, "when")
        if rule.anchor == rules.DEADLINE and self._programme and not self._programme.closes:
            table.doubtful("reminders-no-deadline", row, "what")
        if rule.question and rule.on and not rule.text:
            table.wrong("workbook-cell-missing", row, "text", what="text")
        self._check_placeholders(row, rule.text, EVENT_PLACEHOLDERS if rule.about_event else ())

    def _check_placeholders(self, row: "Row", texts: Texts, more: Collection[str]) -> None:
        known = [*more, *PLACEHOLDERS]
        listed = " ".join(f"${{{name}}}" for name in known)
        for language, text in texts.items():
            for found in _PLACEHOLDER.finditer(text):
                if found[1].strip() not in known or not found[2]:
                    said = {"value": found[0][:60], "known": listed}
                    self._table.wrong("reminders-placeholder-wrong", row, "text", language=language, **said)


def audiences(anchor: str) -> Sequence[str]:
    """For whom a rule that counts from this anchor can be, the usual first."""
    return _AUDIENCES.get(anchor, (rules.APPLICANTS, rules.ACCEPTED))


def _timed(rule: Reminder) -> Reminder:
    """The rule with what follows from its columns `at` and `what` for the way it counts."""
    has_day_only = rule.question is not None or rule.anchor in {rules.PROGRAMME_START, rules.PROGRAMME_END}
    if rule.amount == 0 and rule.unit == rules.MINUTES and (rule.at or has_day_only):
        rule = replace(rule, unit=rules.DAYS)
    if has_day_only and rule.at is None and rule.unit in {rules.DAYS, rules.WEEKS}:
        rule = replace(rule, at=MORNING)
    return rule


def _kind(rule: Reminder) -> str:
    if rule.about_event:
        return rules.EVENTS
    return rules.APPLICATION if rule.anchor in {rules.DEADLINE, rules.UNFINISHED} else rules.PROGRAMME
