"""What somebody's next words are for, step by step: kept with the person, so that a restart changes nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.database import Tx
from bot.people import persons
from bot.people.persons import Person

ADD_EVENT: Final = "add-event"  # facts: programmes/event_draft.py
MOVE_EVENT: Final = "move-event"  # facts: {"event": id}
LIMIT_EVENT: Final = "limit-event"  # facts: {"event": id}
ANNOUNCE: Final = "announce"  # facts: handlers/announce_texts.py
AUDIENCE: Final = "audience"  # facts: {"announcement": id}, and those of announcements/choosing.py: Picking
AUDIENCE_NAME: Final = "audience-name"  # facts: {"announcement": id}
ANNOUNCE_TIME: Final = "announce-time"  # facts: {"announcement": id, "wall": proposed time as ISO 8601, if any}
LETTER: Final = "letter"  # facts: handlers/letters.py
GUARDIAN: Final = "guardian"  # facts: {"guardianship": id}; their own contact is waited for
PEOPLE: Final = "people"  # facts: {"programme": id}, "query" if only one is expected; handlers/people_filter.py
REMARK: Final = "remark"  # facts: {"application": id, "offset": the way back to the list}
CORRECT: Final = "correct"  # facts: {"announcement": id, "language": code}; handlers/correcting.py
TRIAL: Final = "trial"  # no facts: bot/programmes/trying.py keeps it


@dataclass(frozen=True, slots=True)
class Composing:
    """`what` is being composed, and what is known of it so far, as JSON can hold it."""

    what: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def of(person: Person) -> Composing | None:
    """What the person composes; None: nothing."""
    if person.composing is None:
        return None
    said = json.loads(person.composing)
    return Composing(said["what"], said["facts"])


def compose(tx: Tx, person_id: int, composing: Composing) -> None:
    """What they type from now on is for this."""
    what = json.dumps({"what": composing.what, "facts": composing.facts}, ensure_ascii=False)
    persons.compose(tx, person_id, what)


def leave(tx: Tx, person_id: int) -> None:
    """What they type from now on is for nothing."""
    persons.compose(tx, person_id, None)
