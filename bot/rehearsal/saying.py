"""A rehearsal in words, for both reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from bot.language.dates import say_date, say_day, say_time
from bot.language.languages import LANGUAGES
from bot.rehearsal.people import FORGETS, GIVES_UP, STOPS, Player
from bot.rehearsal.timeline import Entry, Rehearsal, Said, Story, Told
from bot.screens.faults import say_fault
from bot.screens.words import Words

PARTS: Final = {
    STOPS: "rehearsal-part-stops",
    GIVES_UP: "rehearsal-part-gives-up",
    FORGETS: "rehearsal-part-forgets",
}


@dataclass(frozen=True, slots=True)
class Report:
    """What `rehearsal` comes to, for a reader of `words`. All it says is plain text."""

    rehearsal: Rehearsal
    words: Words

    def say(self, said: Said) -> str:
        """A sentence, with those within it."""
        args = {name: self.say(arg) if isinstance(arg, Said) else arg for name, arg in said.args.items()}
        return self.words.plain(said.key, **args)

    @property
    def title(self) -> str:
        """Which programme was rehearsed."""
        return self.words.plain("rehearsal-title", programme=self.rehearsal.title)

    @property
    def summary(self) -> tuple[str, ...]:
        """How long it lasted, how many people played, how much they were told, and what was made different."""
        rehearsal, words = self.rehearsal, self.words
        first, last = (self._date(moment) for moment in (rehearsal.begins, rehearsal.ends))
        told = sum(len(story.told) for story in rehearsal.stories)
        figures = (
            words.plain("rehearsal-dates", **{"from": first, "to": last}),
            words.plain("rehearsal-people", count=len(rehearsal.stories)),
            words.plain("rehearsal-messages", count=told),
        )
        notes = (self.say(note) for note in rehearsal.notes)
        return (" · ".join(figures), " ".join((words.plain("rehearsal-invented"), *notes)))

    @property
    def findings(self) -> tuple[str, ...]:
        """What looks wrong."""
        return tuple(self.say(finding) for finding in self.rehearsal.findings)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is worth a look in the workbook, each with its place."""
        return tuple(say_fault(self.words, fault) for fault in self.rehearsal.warnings)

    def about(self, player: Player) -> str:
        """Their language, and what is special about what they do."""
        own_name = LANGUAGES[player.language].own_name
        return f"{own_name} · {self.words.plain(PARTS[player.part])}" if player.part in PARTS else own_name

    def days(self, story: Story) -> Iterator[tuple[str, Sequence[Entry]]]:
        """What happened day by day, where the person was.

        A day of the programme's year has its weekday; any other, and one in another year than the day before it, has
        its year.
        """
        language, before = self.words.language, self.rehearsal.year
        for day, entries in groupby(story.entries, key=lambda entry: _local(entry.at, entry.zone).date()):
            said = say_day if before == day.year == self.rehearsal.year else say_date
            before = day.year
            yield said(day, language), tuple(entries)

    def time(self, entry: Entry) -> str:
        """At what time, where the person was."""
        return say_time(_local(entry.at, entry.zone).time())

    def time_there(self, entry: Entry) -> str:
        """The time at the programme's place, if it is another one; else nothing."""
        here, there = _local(entry.at, entry.zone), _local(entry.at, self.rehearsal.zone)
        if here.utcoffset() == there.utcoffset():
            return ""
        said = say_time(there.time())
        if here.date() != there.date():
            said = f"{say_day(there.date(), self.words.language)}, {said}"
        return self.words.plain("rehearsal-there", city=self.rehearsal.city, time=said)

    def marks(self, told: Told) -> str:
        """Whether it came at night, and without a sound."""
        keys = [key for key, on in (("rehearsal-night", told.night), ("rehearsal-silent", told.silent)) if on]
        return ", ".join(self.words.plain(key) for key in keys)

    def _date(self, moment: float) -> str:
        day: date = _local(moment, self.rehearsal.zone).date()
        return say_date(day, self.words.language)


def _local(moment: float, zone: str) -> datetime:
    return datetime.fromtimestamp(moment, ZoneInfo(zone))
