"""The use cases that change events, programmes and people's places. Each is one transaction: what changes, what the
clock has to do then, and what people are told.

- `holding.py`: somebody signs up, gives up, accepts or confirms; what the clock does about places
- `deciding.py`: an application is accepted, declined, withdrawn …
- `guarding.py`: a guardian agrees or doesn't; what follows for a young person's application
- `saving.py`: an event, or a whole workbook, is put in; what stands in the database as a workbook
- `telling.py`: news about an event go into the outbox, each at an hour that suits its reader
"""

from bot.reminders.changing.deciding import decide, foresee_decision, loses_places, withdraw
from bot.reminders.changing.guarding import (
    Reminded,
    ask_guardian,
    consent,
    notice_minor,
    refuse,
    remind_guardians,
)
from bot.reminders.changing.holding import accept, ask, confirm, expire, free, give_up, sign_up
from bot.reminders.changing.saving import Applied, apply_workbook, concerned, current, invited, save_event

__all__ = [
    "Applied",
    "Reminded",
    "accept",
    "apply_workbook",
    "ask",
    "ask_guardian",
    "concerned",
    "confirm",
    "consent",
    "current",
    "decide",
    "expire",
    "foresee_decision",
    "free",
    "give_up",
    "invited",
    "loses_places",
    "notice_minor",
    "refuse",
    "remind_guardians",
    "save_event",
    "sign_up",
    "withdraw",
]
