"""The running application: it receives, answers, reminds, and ends in order."""

import asyncio
import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.announcements import waves
from bot.announcements.conductor import Conductor
from bot.app.figures import Figures
from bot.config import Settings
from bot.database import Tx
from bot.delivery import outbox
from bot.delivery.worker import Worker
from bot.reminders import runner
from bot.reminders.runner import Runner
from bot.rights import keeper as rights_keeper
from bot.rights.keeper import Keeper
from bot.screens import commands
from bot.screens.talk import Services
from bot.transport.pacer import Lane
from bot.transport.queues import PersonQueues
from bot.transport.receiver import Receiver
from bot.transport.webhook import WebhookEntry
from bot.trouble import Trouble

UPDATES = ("message", "callback_query", "my_chat_member")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class App:
    """What serves people. `claim_code` makes its sender administrator, while there is none."""

    settings: Settings
    services: Services
    bot: ExtBot[None]
    queues: PersonQueues
    worker: Worker
    runner: Runner
    conductor: Conductor
    keeper: Keeper
    figures: Figures
    claim_code: str | None

    async def serve(self, stop: asyncio.Event, ready: Callable[[], None] = lambda: None) -> None:
        """Receive and answer until `stop` is set, then finish what has begun. Raises Trouble."""
        receiver = Receiver(self.bot, self.queues, allowed_updates=UPDATES, meters=self.figures.meters)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.worker.run())
            tasks.create_task(self.runner.run())
            tasks.create_task(self.conductor.run())
            tasks.create_task(self.keeper.run())
            registering = tasks.create_task(self._register())
            await self._receive(receiver, stop, ready)
            registering.cancel()
            self.keeper.stop()
            self.runner.stop()
            self.conductor.stop()
            self.worker.stop()

    async def _receive(self, receiver: Receiver, stop: asyncio.Event, ready: Callable[[], None]) -> None:
        settings = self.settings
        if settings.webhook_url and settings.webhook_secret:
            webhook = {
                "url": settings.webhook_url,
                "secret_token": settings.webhook_secret.get_secret_value(),
                "allowed_updates": list(UPDATES),
            }
            await self._insist("setWebhook", webhook, stop, refused="webhook-refused")
            self.figures.meters.receives()
            ready()
            await stop.wait()
            await self.queues.drain(20)
            return
        await self._insist("deleteWebhook", {}, stop)
        self.figures.meters.receives()
        ready()
        async with asyncio.TaskGroup() as tasks:
            receiving = tasks.create_task(_poll(receiver))
            await stop.wait()
            receiver.stop()
            await receiving

    async def _insist(
        self, method: str, payload: dict[str, Any], stop: asyncio.Event, *, refused: str | None = None
    ) -> None:
        """Ask until it is done or `stop` is set: without it no update would come. Raises Trouble `refused`."""
        pause = 1.0
        while not stop.is_set() and not await self._ask(method, payload, refused=refused):
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), pause)
            pause = min(2 * pause, 30.0)

    async def take_webhook(self, raw: dict[str, Any]) -> None:
        """One update that came by webhook; returns when it is finished."""
        await WebhookEntry(self.queues).take(raw)

    def time_moved(self) -> None:
        """The clock was set, or somebody else has written to the database: something may be due."""
        self.keeper.wake()
        self.runner.wake()
        self.conductor.wake()
        self.worker.wake()

    async def catch_up(self) -> None:
        """Do what is due now; returns when all of it has been tried. `serve` must be running."""
        await self.keeper.catch_up()
        await self.runner.catch_up()
        while True:
            await self.conductor.catch_up()
            await self.worker.catch_up()
            if not await self.services.database.read(waves.unattended, self.services.clock.stamp()):
                break
        await self.worker.catch_up()  # the word about a wave that has ended meanwhile

    async def next_due(self) -> int | None:
        """When there is something to do next without anybody asking (seconds since 1970 UTC); None: never."""
        return await self.services.database.read(_next_due)

    async def _register(self) -> None:
        """Tell Telegram the commands and descriptions, unless it knows them already."""
        services = self.services
        default = "en" if "en" in services.languages else services.languages[0]
        requests = list(commands.for_everybody(services.texts, services.languages, default))
        told = hashlib.sha256(json.dumps(requests, sort_keys=True).encode()).hexdigest()
        if await services.database.read(_told, self.bot.id) == told:
            return
        for method, payload in requests:
            if not await self._ask(method, payload):
                return  # tried again at the next start
        await services.database.write(_note_told, self.bot.id, told)

    async def _ask(self, method: str, payload: dict[str, Any], *, refused: str | None = None) -> bool:
        """Whether it is done. Raises Trouble `refused`, if given, where Telegram finds the request itself wrong."""
        try:
            await self.services.gateway.call(method, payload, chat_id=None, lane=Lane.ANSWER, repeat_unknown=True)
        except TelegramError as error:
            if refused and isinstance(error, BadRequest):
                raise Trouble(refused, reason=error.message) from None
            log.warning("not set at Telegram", method=method, error=type(error).__name__)
            return False
        return True


async def _poll(receiver: Receiver) -> None:
    try:
        await receiver.run()
    except InvalidToken:
        raise Trouble("token-refused") from None


def _next_due(tx: Tx) -> int | None:
    dues = (runner.next_due(tx), waves.next_due(tx), outbox.next_due(tx), rights_keeper.next_due(tx))
    return min((due for due in dues if due is not None), default=None)


def _told(tx: Tx, bot_id: int) -> str | None:
    told: str | None = tx.value("SELECT told FROM registrations WHERE bot_id = :id", id=bot_id)
    return told


def _note_told(tx: Tx, bot_id: int, told: str) -> None:
    tx.run(
        "INSERT INTO registrations (bot_id, told) VALUES (:id, :told) ON CONFLICT DO UPDATE SET told = :told",
        id=bot_id,
        told=told,
    )
