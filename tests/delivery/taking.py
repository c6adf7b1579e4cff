"""Takes deliveries out of the outbox as the worker does."""

from bot.database import Tx
from bot.delivery import outbox
from bot.delivery.outbox import Delivery


def take(tx: Tx, at: int) -> Delivery | None:
    """The next that is due, claimed."""
    first = outbox.first_due(tx, at)
    return outbox.claim(tx, first.id, at) if first else None
