"""Plays a dialogue as a person would: says things, sees things, and has everything saved and read again in between."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.engine import begin, reply
from bot.forms.form import Form
from bot.forms.model import Answers, text_in
from bot.forms.outcomes import Done, Outcome, Reject
from bot.forms.prompt import Prompt, closing_notes, prompt, review
from bot.forms.replies import (
    Added,
    Back,
    Change,
    Foreign,
    Kept,
    Picked,
    Removed,
    Reply,
    Skipped,
    Submit,
    TicksDone,
    Toggled,
    Typed,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=ZoneInfo("Asia/Almaty"))

_WORDS: Mapping[str, Reply] = {
    "<keep>": Kept(),
    "<skip>": Skipped(),
    "<back>": Back(),
    "<done>": TicksDone(),
    "<add>": Added(),
    "<submit>": Submit(),
    "<photo>": Foreign("photo"),
}


class Person:
    """Somebody who fills a form. What they see is a line of text: what is wrong, the place, notes, label, buttons."""

    def __init__(self, form: Form, language: str = "en", now: datetime = NOON, answers: Answers | None = None) -> None:
        self.form = Form.from_json(form.to_json())
        self.context = Context(now, language)
        self.outcome: Outcome = begin(self.form, self.context, answers)

    @property
    def dialogue(self) -> Dialogue:
        return self.outcome.dialogue

    @property
    def prompt(self) -> Prompt:
        return prompt(self.form, self.dialogue, self.context)

    def says(self, words: str) -> str:
        """`<keep>` and the like are buttons; `[x]` picks, `{x}` ticks, `<change x>` opens x from the review,
        `<add>` and `<remove 2>` are about the rows of a repeat."""
        if words.startswith("<change "):
            return self.does(Change(words[8:-1]))
        if words.startswith("<remove "):
            return self.does(Removed(int(words[8:-1])))
        if words.startswith("["):
            return self.does(Picked(words[1:-1]))
        if words.startswith("{"):
            return self.does(Toggled(words[1:-1]))
        return self.does(_WORDS.get(words, Typed(words)))

    def does(self, given: Reply) -> str:
        """The reply, with the form and the dialogue saved and read again before it."""
        self.form = Form.from_json(self.form.to_json())
        stored = Dialogue.from_json(self.dialogue.to_json())
        assert stored == self.dialogue
        self.outcome = reply(self.form, stored, given, self.context)
        return self.sees()

    def sees(self) -> str:
        if isinstance(self.outcome, Done):
            return "done"
        wrong = ""
        if isinstance(self.outcome, Reject):
            rejection = self.outcome.rejection
            own = text_in(rejection.text or {}, self.context.language, self.form.default_language)
            wrong = f"! {own or rejection.key} | "
        if self.dialogue.at == REVIEW:
            return f"{wrong}review {' '.join(closing_notes(self.form, self.dialogue, self.context))}".strip()
        seen = self.prompt
        heading = [seen.heading] if "[" in seen.question else []
        parts = [f"{seen.place}/{seen.total}", *heading, *seen.notes, seen.label, *seen.rows]
        parts += [f"({seen.hint})"] if seen.hint else []
        parts += [f"now {seen.current}"] if seen.current is not None else []
        parts += [f"{'+' if option.ticked else ''}{option.label}" for option in seen.options]
        return wrong + " · ".join(parts)

    def entries(self) -> list[str]:
        return [f"{entry.label} {entry.value}" for entry in review(self.form, self.dialogue, self.context)]
