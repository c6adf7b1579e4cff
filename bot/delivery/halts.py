"""How long Telegram asked to be left alone: kept, so that a restart doesn't forget it."""

from collections.abc import Iterator

from bot.database import Tx
from bot.transport.outcomes import EVERYBODY, Later

WORTH_KEEPING = 5  # seconds; what is shorter is over by the time the bot is back


def keep(tx: Tx, later: Later, at: int) -> None:
    """Remember what a 429 asked at `at` (seconds since 1970 UTC)."""
    if later.halted is not None and later.seconds >= WORTH_KEEPING:
        tx.run(
            "INSERT INTO halts (chat_id, until) VALUES (:chat, :until)"
            " ON CONFLICT DO UPDATE SET until = max(until, excluded.until)",
            chat=later.halted,
            until=at + int(later.seconds) + 1,
        )


def standing(tx: Tx, at: int) -> Iterator[tuple[int | None, int]]:
    """The chats (None: all) to which nothing may go, and for how many seconds yet; what is over is forgotten."""
    tx.run("DELETE FROM halts WHERE until <= :at", at=at)
    for chat_id, until in tx.all("SELECT chat_id, until FROM halts"):
        yield (None if chat_id == EVERYBODY else chat_id), until - at
