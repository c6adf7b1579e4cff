"""At which question people stop: those who left their answers alone for a day, and those who threw them away.

Versions of a form are counted together, by the names of their questions.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.database import Tx
from bot.figures.grouping import FEWEST
from bot.forms.dialogue import REVIEW, Dialogue
from bot.forms.model import text_in
from bot.language.languages import LANGUAGES, choose
from bot.language.markdown import plain
from bot.programmes import stops
from bot.programmes.store import Loaded, Shelf

ALONE: Final = 86_400  # seconds after which somebody who hasn't gone on has stopped


@dataclass(frozen=True, slots=True)
class Stop:
    """One question, or the review (REVIEW, with an empty label): how many came to it, and stopped there."""

    question: str
    label: str
    reached: int
    stopped: int


@dataclass(frozen=True, slots=True)
class Stopping:
    """How many began, how many of them stopped somewhere, and all questions in the form's order. `languages` are those
    in which so many have begun that they may be shown by themselves."""

    begun: int
    stopped: int
    places: Sequence[Stop]
    languages: Sequence[str]

    @property
    def most(self) -> list[Stop]:
        """The questions where so many stopped that it may be told, the most first."""
        told = [each for each in self.places if each.stopped >= FEWEST]
        return sorted(told, key=lambda each: -each.stopped)


def stopping(tx: Tx, shelf: Shelf, loaded: Loaded, reader: str, language: str, at: int) -> Stopping:
    """Where people stop who read this language ("": any), at this instant; questions as the language `reader` has
    them."""
    reached: dict[str, Counter[str]] = {}
    stopped: dict[str, Counter[str]] = {}
    for of, question, here, gone in _settled(tx, loaded.id):
        reached.setdefault(of, Counter())[question] += here
        stopped.setdefault(of, Counter())[question] += gone
    for of, dialogue, touched in _unfinished(tx, loaded.id):
        reached.setdefault(of, Counter()).update(stops.reached(dialogue))
        if touched < at - ALONE:
            stopped.setdefault(of, Counter())[stops.place(dialogue)] += 1
    shown = [of for of in LANGUAGES if reached.get(of, Counter())[stops.BEGUN] >= FEWEST]
    came, left = _together(reached, language), _together(stopped, language)
    labels = _labels(tx, shelf, loaded, reader)
    names = [*(name for name in labels if came[name]), *([REVIEW] if came[REVIEW] else [])]
    places = [Stop(name, labels.get(name, ""), came[name], left[name]) for name in names]
    return Stopping(came[stops.BEGUN], sum(left.values()), places, shown)


def _together(counts: Mapping[str, Counter[str]], language: str) -> Counter[str]:
    every: Counter[str] = Counter()
    for of, found in counts.items():
        if language in {"", of}:
            every.update(found)
    return every


def _settled(tx: Tx, programme_id: int) -> list[tuple[str, str, int, int]]:
    """(language, question, reached, stopped) of those who sent their application or threw it away."""
    return [
        (row[0], row[1], row[2], row[3])
        for row in tx.all(
            "SELECT language, question, sum(reached), sum(stopped) FROM stops JOIN forms ON forms.id = form_id"
            " WHERE programme_id = :programme GROUP BY language, question",
            programme=programme_id,
        )
    ]


def _unfinished(tx: Tx, programme_id: int) -> list[tuple[str, Dialogue, int]]:
    """(language, dialogue, last touched) of those who are on the way. Changes to an application aren't meant."""
    rows = tx.each(
        "SELECT coalesce(language, telegram_language), state, updated_at FROM dialogues AS d"
        " JOIN persons ON persons.id = d.person_id"
        " WHERE d.programme_id = :programme AND NOT EXISTS (SELECT 1 FROM applications AS a"
        " WHERE a.person_id = d.person_id AND a.programme_id = d.programme_id)",
        programme=programme_id,
    )
    return [(choose(row[0], tuple(LANGUAGES)), Dialogue.from_json(row[1]), row[2]) for row in rows]


def _labels(tx: Tx, shelf: Shelf, loaded: Loaded, reader: str) -> Mapping[str, str]:
    """Every question of any version, those of the present one first, in its order."""
    ids = [row[0] for row in tx.all("SELECT id FROM forms WHERE programme_id = :id ORDER BY id DESC", id=loaded.id)]
    labels: dict[str, str] = {}
    for form_id in [loaded.form_id, *(each for each in ids if each != loaded.form_id)]:
        form = shelf.form(tx, form_id)
        for question in form.questions:
            if question.askable and question.name not in labels:
                label = plain(text_in(question.label, reader, form.default_language))
                labels[question.name] = label or question.name
    return labels
