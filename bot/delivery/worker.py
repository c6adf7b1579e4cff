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
from bot.transport.outcomes import Later, Meaning, is_gone, meaning
from bot.transport.pacer import Lane

Request = tuple[str, dict[str, Any]]
Render = Callable[[Tx, Delivery], Request | None]
AT_ONCE = 12
FAULT_PAUSE = 15  # seconds before Telegram is tried again after a fault of its own
PATIENCE = 5.0  # seconds for which a place is kept for a chat that has to wait, or an album for room for all of it

log = structlog.get_logger()


class NotNow(Exception):
    """Raised by a `Render`: it isn't the hour for it, before `until` (seconds since 1970 UTC)."""

    def __init__(self, until: int) -> None:
        super().__init__(until)
        self.until = until


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
        self._busy: set[int] = set()  # people to whom something is on its way: one thing after another
        self._in_line: set[asyncio.Task[float]] = set()  # those that wait for the pacer: nothing is lost if they end
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
        """What falls due meanwhile doesn't wait until all that is on its way has come to its end. Where one fails, the
        others finish what they have begun."""
        on_the_way: set[asyncio.Task[None]] = set()
        failure: Exception | None = None
        try:
            while True:
                self._awake.clear()
                try:
                    _see_off(on_the_way)
                    if failure is None and not self._stopping:
                        await self._begin(on_the_way)
                except Exception as error:  # noqa: BLE001  raised when all have come to their end
                    failure = error
                    continue
                if failure or self._stopping:
                    for slot in self._in_line:
                        slot.cancel()
                if not on_the_way:
                    break
                await self._awake.wait()
        finally:
            for task in on_the_way:
                task.cancel()
            await asyncio.gather(*on_the_way, return_exceptions=True)
        if failure:
            raise failure
        self._idle(await self._database.read(outbox.next_due))

    async def _begin(self, on_the_way: set[asyncio.Task[None]]) -> None:
        while len(on_the_way) < AT_ONCE:
            chosen = await self._database.read(outbox.first_due, self._clock.stamp(), tuple(self._busy))
            if chosen is None:
                return
            self._busy.add(chosen.person_id)
            on_the_way.add(asyncio.create_task(self._send_chosen(chosen)))

    async def _send_chosen(self, chosen: Delivery) -> None:
        """Wait for its slot, then send what there is to say at that moment."""
        try:
            if (held := self._gateway.pacer.chat_held_for(chosen.person_id)) > PATIENCE:
                await self._database.write(outbox.postpone, chosen.id, self._clock.stamp() + int(held) + 1)
                return
            slot = await self._slot(chosen.person_id)
            claimed = None if self._stopping else await self._database.write(self._claim, chosen.id)
            if claimed:
                delivery, request = claimed
                request = request or await self._database.read(self._rendered, delivery)
                await self._send(delivery, request, slot)
        finally:
            self._busy.discard(chosen.person_id)
            self._awake.set()

    async def _slot(self, chat_id: int) -> float:
        slot = asyncio.create_task(self._gateway.pacer.acquire(chat_id, Lane.MANY))
        self._in_line.add(slot)
        try:
            return await slot
        finally:
            self._in_line.discard(slot)

    def _claim(self, tx: Tx, delivery_id: int) -> tuple[Delivery, Request | None] | None:
        """What is ours to send now, and the request for it; None in its place: a reader is to make that, since to
        count how far a wave is would hold up those who write."""
        at = self._clock.stamp()
        claimed = outbox.claim(tx, delivery_id, at)
        if claimed is None:
            return None
        if claimed.kind == outbox.PROGRESS:
            return claimed, None
        delivery = outbox.with_alike(tx, claimed, at)
        try:
            request = self._rendered(tx, delivery)
        except NotNow as wait:
            outbox.put_back(tx, delivery, wait.until)
            return None
        if request is None:
            outbox.settle(tx, delivery, "skipped", at, outbox.NOTHING_LEFT)
            return None
        return delivery, request

    def _rendered(self, tx: Tx, delivery: Delivery) -> Request | None:
        try:
            return self._render(tx, delivery)
        except NotNow:
            raise
        except Exception as error:  # noqa: BLE001  one text that can't be made mustn't hold up all others
            log.error("delivery can't be rendered", delivery=delivery.id, error=type(error).__name__)  # noqa: TRY400
            self._report(delivery, error)
            return None

    async def _send(self, delivery: Delivery, request: Request | None, slot: float) -> None:
        """An album counts as all that is in it."""
        if request is None:
            await self._settle(delivery, "skipped", outbox.NOTHING_LEFT)
            return
        method, payload = request
        try:
            for _ in payload["media"][1:] if method == "sendMediaGroup" else ():
                slot = await self._gateway.pacer.acquire(None, Lane.MANY, patience=PATIENCE)
            await self._gateway.pacer.moment_of(slot)
            result = await self._gateway.call(
                method, payload, chat_id=delivery.person_id, lane=Lane.MANY, has_slot=True
            )
        except Later as later:
            await self._database.write(_refused, delivery, later, self._clock.stamp())
        except TelegramError as error:
            await self._failed(delivery, error)
        else:
            await self._settle(delivery, "sent", messages=_ids_of(result))

    async def _failed(self, delivery: Delivery, error: TelegramError) -> None:
        match meaning(error):
            case Meaning.NOT_SENT | Meaning.FAULT:
                await self._database.write(outbox.put_back, delivery, self._clock.stamp() + FAULT_PAUSE)
            case Meaning.UNKNOWN:
                await self._settle(delivery, "unknown", type(error).__name__)
            case Meaning.UNREACHABLE:
                await self._database.write(_not_reached, delivery, self._clock.stamp(), error.message)
            case Meaning.MOVED if isinstance(error, ChatMigrated):
                await self._database.write(_moved, delivery, error.new_chat_id, self._clock.stamp())
            case _ if is_gone(error):  # such as the progress of an announcement that its reader has deleted
                await self._settle(delivery, "failed", error.message)
            case _:
                log.error("delivery refused", delivery=delivery.id, error=type(error).__name__)
                self._report(delivery, error)
                await self._settle(delivery, "failed", error.message)

    def _report(self, delivery: Delivery, error: Exception) -> None:
        if delivery.kind != outbox.INCIDENT:  # or it would go round in circles
            self.report(error, self._name)

    async def _settle(
        self, delivery: Delivery, state: str, reason: str | None = None, messages: Sequence[int] = ()
    ) -> None:
        await self._database.write(outbox.settle, delivery, state, self._clock.stamp(), reason, messages)


def _see_off(on_the_way: set[asyncio.Task[None]]) -> None:
    """Take those out that have come to their end. Raises what one of them failed with."""
    for ended in [task for task in on_the_way if task.done()]:
        on_the_way.discard(ended)
        if not ended.cancelled():
            ended.result()


def _ids_of(result: Any) -> list[int]:
    """The messages that a method showed: one, an album's, or none."""
    shown = result if isinstance(result, list) else [result]
    return [each["message_id"] for each in shown if isinstance(each, dict) and "message_id" in each]


def _refused(tx: Tx, delivery: Delivery, later: Later, at: int) -> None:
    outbox.put_back(tx, delivery, at + int(later.seconds) + 1)
    halts.keep(tx, later, at)


def _not_reached(tx: Tx, delivery: Delivery, at: int, reason: str) -> None:
    outbox.settle(tx, delivery, "unreachable", at, reason)
    (persons if delivery.person_id > 0 else groups).set_reachable(tx, delivery.person_id, False)


def _moved(tx: Tx, delivery: Delivery, new_chat_id: int, at: int) -> None:
    """The group has become a supergroup: what is for it goes there."""
    groups.moved(tx, delivery.person_id, new_chat_id)
    outbox.put_back(tx, delivery, at)
