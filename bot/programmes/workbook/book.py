"""What a workbook says: a whole programme, or all that is wrong with it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

from bot.forms.form import Form
from bot.programmes.event import Event
from bot.programmes.programme import Programme
from bot.programmes.reminder import Reminder

Sheets = Mapping[str, Sequence[Sequence[str]]]  # by name, in order: rows of cells, the headings first


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a workbook, and where. `row` 0, `column` "" and `cell` "": in no particular one."""

    key: str
    args: dict[str, str | int]
    sheet: str
    row: int
    column: str
    cell: str


@dataclass(frozen=True, slots=True)
class Workbook:
    """What a workbook describes, its sheets as they were written, and what its author may want to look at again."""

    programme: Programme
    form: Form
    events: tuple[Event, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    sheets: Sheets = field(default_factory=dict)
    warnings: tuple[Fault, ...] = ()

    def to_json(self) -> str:
        """As text that `from_json` reads."""
        return json.dumps(
            {
                "programme": self.programme.to_json(),
                "form": self.form.to_json(),
                "events": [event.to_facts() for event in self.events],
                "reminders": [reminder.to_facts() for reminder in self.reminders],
                "sheets": self.sheets,
                "warnings": [asdict(fault) for fault in self.warnings],
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> "Workbook":
        """The workbook that `to_json` wrote."""
        said = json.loads(text)
        return cls(
            Programme.from_json(said["programme"]),
            Form.from_json(said["form"]),
            tuple(Event.from_facts(each) for each in said["events"]),
            tuple(Reminder.from_facts(each) for each in said["reminders"]),
            {name: tuple(tuple(row) for row in rows) for name, rows in said["sheets"].items()},
            tuple(Fault(**each) for each in said["warnings"]),
        )


class Faults(Exception):
    """The workbook can't be used. `faults` is never empty."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)
