"""Times, titles and labels as somebody can read them, in their language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.forms.elements import REPEAT
from bot.forms.form import Form
from bot.forms.kinds.files import is_file
from bot.forms.model import text_in
from bot.language.files import say_file
from bot.language.markdown import plain
from bot.programmes import events
from bot.programmes.store import Missing, Shelf

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose copy it is, and how they read: in this language, and in this IANA zone."""

    tx: Tx
    shelf: Shelf
    person_id: int
    language: str
    zone: str

    def time(self, stamp: int | None) -> str | None:
        """Seconds since 1970 UTC as ISO 8601 with the zone's offset."""
        return datetime.fromtimestamp(stamp, ZoneInfo(self.zone)).isoformat() if stamp is not None else None

    def programme(self, programme_id: int | None) -> str | None:
        """The programme's title; None: no programme, or one that is gone."""
        if programme_id is None:
            return None
        try:
            programme = self.shelf.programme(self.tx, programme_id).programme
        except Missing:
            return None
        return programme.text(programme.title, self.language)

    def event(self, event_id: int) -> tuple[str, str, int] | None:
        """The event's title, when it starts, and its programme; None: it is gone."""
        try:
            scheduled = events.find(self.tx, event_id)
            programme = self.shelf.programme(self.tx, scheduled.programme_id).programme
        except Missing:
            return None
        event = scheduled.event
        return programme.text(event.title, self.language), event.starts.isoformat(), scheduled.programme_id

    def answers(self, form_id: int, answers: Mapping[str, Any]) -> list[Record]:
        """Each answer with the name and the label of its question, and the labels of what was chosen."""
        form = self.shelf.form(self.tx, form_id)
        return [self._answer(form, name, value) for name, value in answers.items()]

    def _answer(self, form: Form, name: str, value: object) -> Record:
        question = form.by_name.get(name)
        label = plain(text_in(question.label, self.language, form.default_language)) if question else ""
        record: Record = {"question": name, "label": label, "answer": value}
        if question and question.kind == REPEAT and isinstance(value, list):
            rows = [[self._answer(form, inner, each) for inner, each in row.items()] for row in value]
            return {"question": name, "label": label, "rows": rows}
        if is_file(value):
            # The file itself is in the person's own chat; its id is of use to the bot alone.
            record["answer"] = say_file(value["kind"], value["name"], value["size"], self.language)
            record["file"] = {fact: value[fact] for fact in ("kind", "name", "size", "mime")}
        if question and question.choices:
            said = {
                each.name: plain(text_in(each.label, self.language, form.default_language)) for each in question.choices
            }
            chosen = value if isinstance(value, list) else [value]
            record["chosen"] = [said.get(str(each), str(each)) for each in chosen]
        return record


def known(**facts: Any) -> Record:
    """A record of what is known: what is None is left out."""
    return {key: value for key, value in facts.items() if value is not None}
