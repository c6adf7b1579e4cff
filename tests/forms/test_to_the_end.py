"""Any form that loads is filled in to its end by somebody who answers at random, with all saved at each step."""

from datetime import date
from pathlib import Path
from random import Random

import pytest

from bot.forms import engine
from bot.forms.dialogue import Context, Dialogue
from bot.forms.elements import REPEAT
from bot.forms.form import Form
from bot.forms.outcomes import Ask, Done, Outcome, Reject, Review
from bot.forms.prompt import prompt, review
from bot.forms.questions import View
from bot.forms.reader.problems import WorkbookProblems
from bot.forms.reader.workbook import read_form
from bot.forms.replies import Added, Back, Change, Kept, Removed, Reply, Skipped, Submit, TicksDone, Typed
from bot.rehearsal.candidates import Setting, tries
from bot.rehearsal.people import Player
from tests.forms.telling import NOON

PROJECT = Path(__file__).parents[2]
FORMS = [
    *sorted((Path(__file__).parent / "corpus").glob("*.md")),
    Path(__file__).parent / "volunteers.md",
    *sorted((PROJECT / "bot" / "programmes" / "examples").glob("*.md")),
]
NONSENSE = ("", "?", "x" * 3_000, "31.02.2020", "-1", "{", "ə ң İ")
MOST = 600  # replies; the longest of these forms needs a tenth


class Somebody:
    """Who answers. `stuck` where nothing that could be made up was an answer: a rule that only its author can meet."""

    def __init__(self, form: Form, seed: int) -> None:
        self.form = form
        self.chance = Random(seed)  # noqa: S311  the same for the same seed
        self.context = Context(NOON, self.chance.choice(form.languages))
        player = Player(seed, "Aigerim", "AIGERIM", "kk", "KZ", "Қарағанды", "+77015550101", date(2005, 9, 24))
        self.setting = Setting(player, NOON.date(), NOON.date(), NOON.date(), "Because I like to.")
        self.outcome: Outcome = engine.begin(form, self.context, seed=str(seed))
        self.replies = 0

    def says(self, reply: Reply) -> bool:
        """Whether it is taken."""
        stored = Dialogue.from_json(self.outcome.dialogue.to_json())
        assert stored == self.outcome.dialogue
        self.outcome = engine.reply(self.form, stored, reply, self.context)
        self.replies += 1
        return not isinstance(self.outcome, Reject)

    def to_the_end(self) -> str:
        """Answer until it is handed in; "" then, else the question where they are stuck."""
        while not isinstance(self.outcome, Done):
            assert self.replies < MOST
            at = self.outcome.dialogue.at
            if isinstance(self.outcome, Review):
                self._at_review()
            elif not self._answered():
                return at
        return ""

    def _at_review(self) -> None:
        entries = review(self.form, self.outcome.dialogue, self.context)
        if entries and self.chance.random() < 0.3:
            assert self.says(Change(self.chance.choice(entries).question))
        elif not self.says(Submit()):
            assert isinstance(self.outcome, Reject)
            self.outcome = Ask(self.outcome.dialogue)

    def _answered(self) -> bool:
        if self.chance.random() < 0.2:
            self.says(self.chance.choice((Typed(self.chance.choice(NONSENSE)), Back())))
            return True
        view = View(self.form, self.outcome.dialogue, self.context)
        shown = prompt(self.form, self.outcome.dialogue, self.context)
        if view.question.kind == REPEAT:
            more = len(shown.rows) < 3 and self.chance.random() < 0.5
            wish: Reply = Added() if more else TicksDone()
            return self.says(Removed(1) if shown.rows and self.chance.random() < 0.1 else wish)
        ways: list[tuple[Reply, ...]] = list(tries(view.asked(), self.setting))
        if len(ways) < 40:
            self.chance.shuffle(ways)
        if shown.current is not None:
            ways.insert(0, (Kept(),))
        ways.insert(0 if shown.can_skip and self.chance.random() < 0.3 else len(ways), (Skipped(),))
        before = self.outcome
        for way in ways:
            self.outcome = before
            if all(self.says(reply) for reply in way):
                return True
        return False


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("file", FORMS, ids=lambda file: file.stem)
def test_somebody_who_answers_at_random_gets_to_the_end(file: Path, seed: int) -> None:
    try:
        form = read_form(file).form
    except WorkbookProblems:
        pytest.skip("refused when it is loaded: see test_corpus")
    assert Somebody(form, seed).to_the_end() == ""
