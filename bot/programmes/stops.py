"""How far people come in a form, counted without saying who: kept up when an application is sent or thrown away."""

import json
from datetime import UTC, datetime
from typing import Final

from bot.database import Tx
from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW, Dialogue

BEGUN: Final = "/begun"  # counts everybody; no question can be named so


def reached(dialogue: Dialogue) -> list[str]:
    """The names of the questions that the person was asked and that are relevant now, with REVIEW where they came to
    it, and BEGUN. The rows of a repeat count as one."""
    asked = [*dialogue.answers, *dialogue.skipped, dialogue.at]
    names = {named(address)[0] for address in asked if address not in dialogue.state.hidden and address != REVIEW}
    return sorted(names) + ([REVIEW] if dialogue.reviewing or dialogue.at == REVIEW else []) + [BEGUN]


def place(dialogue: Dialogue) -> str:
    """Where the person stands: a question's name, or REVIEW."""
    return REVIEW if dialogue.at == REVIEW else named(dialogue.at)[0]


def note(tx: Tx, form_id: int, dialogue: Dialogue, language: str, at: int, *, stopped: bool) -> None:
    """Somebody who read this language has sent their application, or (`stopped`) has thrown it away, at this instant
    (seconds since 1970 UTC)."""
    tx.run(
        "INSERT INTO stops (form_id, question, language, month, reached, stopped)"
        " SELECT :form, value, :language, :month, 1, value = :stop FROM json_each(:names) WHERE true"
        " ON CONFLICT (form_id, question, language, month)"
        " DO UPDATE SET reached = reached + 1, stopped = stopped + excluded.stopped",
        form=form_id,
        language=language,
        month=f"{datetime.fromtimestamp(at, UTC):%Y-%m}",
        stop=place(dialogue) if stopped else "",
        names=json.dumps(reached(dialogue)),
    )
