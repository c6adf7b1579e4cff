"""Takes what is due out of the outbox and sends it: each is claimed when the pacer lets it go, not before."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog
from telegram.error import ChatMigrated, TelegramError

from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery import halts, outbox
from bot.delivery.outbox import Delivery
from bot.delivery.rounds import Rounds
from bot.people import groups, persons
from bot.transport.gateway import Gateway
from bot.transport.outcomes import Later, Meaning, meaning
from bot.transport.pacer import Lane

Render = Callable[[Tx, Delivery], tuple[str, dict[str, Any]] | None]
AT_ONCE = 8
FAULT_PAUSE = 15  # seconds before Telegram is tried again after a fault of its own

log = structlog.get_logger()


class Worker(Rounds):
    """Sends deliveries that are due. What was in flight when the process last ended, or failed, is settled first.

    `idle` is told, whenever nothing is due any more, when the next delivery will be (seconds since 1970 UTC, or None).
    """

    def __init__(
        self, database: Database, gateway: Gateway, clock: Clock, render: Render, idle: Callable[[int | None], None]
    ) -> None:
        super().__init__("the outbox")
        self._database = database
        self._gateway = gateway
        self._clock = clock
        self._render = render
        self._idle = idle
        self._choosing = asyncio.Lock()
        self._busy: set[int] = set()  # people to whom something is on its way: one thing after another
        self._interrupted = True

    async def _round(self) -> None:
        if self._interrupted:
            await self._settle_interrupted()
        self._interrupted = True  # until all has come to its end
        await self._send_all_due()
        self._interrupted = False

    async def _settle_interrupted(self) -> None:
        unknown = await self._database.write(outbox.after_restart, self._clock.stamp())
        if unknown:
            log.warning("deliveries that may or may not have arrived", count=unknown)

    async def _send_all_due(self) -> None:
        # Not a TaskGroup: where one fails, the others finish what they have begun.
        senders = (self._send_due() for _ in range(AT_ONCE))
        for failure in await asyncio.gather(*senders, return_exceptions=True):
            if failure is not None:
                raise failure
        self._idle(await self._database.read(outbox.next_due))

    async def _send_due(self) -> None:
        while not self._stopping:
            async with self._choosing:
                chosen = await self._database.read(outbox.first_due, self._clock.stamp(), tuple(self._busy))
                if chosen is None:
                    return
                self._busy.add(chosen.person_id)
            try:
                await self._send_chosen(chosen)
            finally:
                self._busy.discard(chosen.person_id)

    async def _send_chosen(self, chosen: Delivery) -> None:
        """Wait for its slot, then send what there is to say at that moment. An album counts as all that is in it."""
        await self._gateway.pacer.acquire(chosen.person_id, Lane.MANY)
        claimed = None if self._stopping else await self._database.write(self._claim, chosen.id)
        if claimed:
            delivery, method, payload = claimed
            for _ in payload["media"][1:] if method == "sendMediaGroup" else ():
                await self._gateway.pacer.acquire(None, Lane.MANY)
            await self._send(delivery, method, payload)

    def _claim(self, tx: Tx, delivery_id: int) -> tuple[Delivery, str, dict[str, Any]] | None:
        at = self._clock.stamp()
        claimed = outbox.claim(tx, delivery_id, at)
        if claimed is None:
            return None
        delivery = outbox.with_alike(tx, claimed, at)
        request = self._rendered(tx, delivery)
        if request is None:
            outbox.settle(tx, delivery, "skipped", at, outbox.NOTHING_LEFT)
            return None
        return delivery, *request

    def _rendered(self, tx: Tx, delivery: Delivery) -> tuple[str, dict[str, Any]] | None:
        try:
            return self._render(tx, delivery)
        except Exception as error:  # noqa: BLE001  one text that can't be made mustn't hold up all others
            log.error("delivery can't be rendered", delivery=delivery.id, error=type(error).__name__)  # noqa: TRY400
            return None

    async def _send(self, delivery: Delivery, method: str, payload: dict[str, Any]) -> None:
        try:
            result = await self._gateway.call(
                method, payload, chat_id=delivery.person_id, lane=Lane.MANY, has_slot=True
            )
        except Later as later:
            await self._put_back(delivery, later.seconds)
            await self._database.write(halts.keep, later, self._clock.stamp())
        except TelegramError as error:
            await self._failed(delivery, error)
        else:
            await self._settle(delivery, "sent", messages=_ids_of(result))

    async def _failed(self, delivery: Delivery, error: TelegramError) -> None:
        match meaning(error):
            case Meaning.NOT_SENT | Meaning.FAULT:
                await self._put_back(delivery, FAULT_PAUSE)
            case Meaning.UNKNOWN:
                await self._settle(delivery, "unknown", type(error).__name__)
            case Meaning.UNREACHABLE:
                await self._settle(delivery, "unreachable", error.message)
                await self._database.write(_not_reached, delivery.person_id)
            case Meaning.MOVED if isinstance(error, ChatMigrated):
                await self._database.write(_moved, delivery, error.new_chat_id, self._clock.stamp())
            case _:
                log.error("delivery refused", delivery=delivery.id, error=type(error).__name__)
                await self._settle(delivery, "failed", error.message)

    async def _settle(
        self, delivery: Delivery, state: str, reason: str | None = None, messages: Sequence[int] = ()
    ) -> None:
        await self._database.write(outbox.settle, delivery, state, self._clock.stamp(), reason, messages)

    async def _put_back(self, delivery: Delivery, seconds: float) -> None:
        await self._database.write(outbox.put_back, delivery, self._clock.stamp() + int(seconds) + 1)


def _ids_of(result: Any) -> list[int]:
    """The messages that a method showed: one, an album's, or none."""
    shown = result if isinstance(result, list) else [result]
    return [each["message_id"] for each in shown if isinstance(each, dict) and "message_id" in each]


def _not_reached(tx: Tx, chat_id: int) -> None:
    (persons if chat_id > 0 else groups).set_reachable(tx, chat_id, False)


def _moved(tx: Tx, delivery: Delivery, new_chat_id: int, at: int) -> None:
    """The group has become a supergroup: what is for it goes there."""
    groups.moved(tx, delivery.person_id, new_chat_id)
    outbox.put_back(tx, delivery, at)
