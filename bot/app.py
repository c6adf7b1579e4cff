"""The composition root: Settings -> a running application. Only here does everything meet."""

import asyncio
import hashlib
import json
import traceback
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, CallbackContext, ExtBot, TypeHandler
from telegram.request import BaseRequest

import handlers
from bot.clock import Clock
from bot.config import Settings
from bot.database import Database, Tx
from bot.database.key import read_or_make_key
from bot.delivery.worker import Worker
from bot.language.texts import Texts
from bot.people import claim, persons, roles
from bot.programmes.store import Shelf
from bot.screens import commands, general
from bot.screens.deliveries import Renderer
from bot.screens.shown import ShownQuestions
from bot.screens.talk import Services, Talk
from bot.transport.gateway import Gateway
from bot.transport.incoming import Incoming
from bot.transport.pacer import Lane, Pacer
from bot.transport.queues import PersonQueues
from bot.transport.receiver import Receiver
from bot.transport.request import AiohttpRequest
from bot.transport.webhook import WebhookEntry
from bot.trouble import Trouble

UPDATES = ("message", "callback_query", "my_chat_member")
REMEMBERED = timedelta(
    days=3
)  # Telegram keeps updates for 24 hours (https://core.telegram.org/bots/api#getting-updates)
DATABASE = "kopru.db"

PtbApplication = Application[Any, Any, Any, Any, Any, Any]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class App:
    """What serves people. `claim_code` makes its sender administrator, while there is none."""

    settings: Settings
    services: Services
    bot: ExtBot[None]
    queues: PersonQueues
    worker: Worker
    claim_code: str | None

    async def serve(self, stop: asyncio.Event, ready: Callable[[], None] = lambda: None) -> None:
        """Receive and answer until `stop` is set, then finish what has begun. Raises Trouble."""
        receiver = Receiver(self.bot, self.queues, allowed_updates=UPDATES)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.worker.run())
            registering = tasks.create_task(self._register())
            await self._receive(receiver, stop, ready)
            registering.cancel()
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
            ready()
            await stop.wait()
            await self.queues.drain(20)
            return
        await self._insist("deleteWebhook", {}, stop)
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

    async def health(self) -> dict[str, Any]:
        """Whether the database answers, and how much is under way."""
        await self.services.database.read(lambda tx: tx.value("SELECT 1"))
        return {"ok": True, "in_flight": self.queues.in_flight}

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


@asynccontextmanager
async def assemble(
    settings: Settings, *, request: BaseRequest | None = None, clock: Clock | None = None, pacer: Pacer | None = None
) -> AsyncIterator[App]:
    """Everything put together, with the database open and Telegram reached; not yet receiving.

    `request` stands in for the network, as the simulator's does. Raises Trouble.
    """
    if settings.token is None:
        raise Trouble("setting-bot-token-wrong", name="KOPRU_BOT_TOKEN")
    async with AsyncExitStack() as stack:
        clock = clock or Clock()
        texts = await asyncio.to_thread(Texts.load, settings.languages)
        database = await open_database(settings)
        stack.push_async_callback(database.close)
        bot = ExtBot(
            settings.token,
            base_url=f"{settings.api_url}/bot",
            base_file_url=f"{settings.api_url}/file/bot",
            request=request or AiohttpRequest(),
            get_updates_request=request or AiohttpRequest(connections=2),
        )
        stack.push_async_callback(bot.shutdown)
        await _reach(bot)
        gateway = Gateway(bot, pacer or Pacer())
        shelf = Shelf()
        scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True})
        worker = Worker(
            database,
            gateway,
            clock,
            Renderer(texts, shelf, settings.languages),
            lambda due: _wake_at(scheduler, worker, due),
        )
        services = Services(
            database,
            texts,
            gateway,
            clock,
            shelf,
            settings.languages,
            str(bot.username),
            ShownQuestions(),
            worker.wake,
            lambda: gateway.pacer.answers_wait,
        )
        scheduler.add_job(_forget_updates, "interval", [database, clock], hours=6)
        scheduler.start()
        stack.callback(scheduler.shutdown, wait=False)
        application = _application(bot, services)
        await application.initialize()
        queues = await stack.enter_async_context(PersonQueues(application.process_update))
        code = await database.write(_prepare, settings.admins, clock.stamp())
        yield App(settings, services, bot, queues, worker, code)


async def open_database(settings: Settings, *, exclusive: bool = True) -> Database:
    """The database of these settings, its key read or, with a new database, made. Raises Trouble."""
    path = settings.data_dir / DATABASE
    key = None
    if settings.key_file is not None:
        try:
            new = not path.exists()
        except OSError:
            raise Trouble("database-cannot-open", path=str(path)) from None
        key = read_or_make_key(settings.key_file, may_make=new)
    return await Database.open(path, key, exclusive=exclusive)


def _application(bot: ExtBot[None], services: Services) -> PtbApplication:
    async def on_update(update: Incoming, _context: CallbackContext[Any, Any, Any, Any]) -> None:
        if update.kind == "my_chat_member":
            await handlers.membership.changed(services, update)
        elif handlers.is_ours(update):
            await handlers.handle(Talk(services, update))

    async def on_error(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        number = uuid4().hex[:8]
        error = context.error
        frames = traceback.extract_tb(error.__traceback__) if error else []
        log.error(
            "incident",
            number=number,
            error=type(error).__name__,
            key=error.key if isinstance(error, Trouble) else None,
            at=[f"{frame.name}:{frame.lineno}" for frame in frames[-4:]],
        )
        if isinstance(update, Incoming) and handlers.is_ours(update):
            talk = Talk(services, update)
            with suppress(Trouble):  # which may be what went wrong
                talk.met(await services.database.read(persons.find, talk.person.id))
            await talk.send(general.incident(talk.words, number))

    application = Application.builder().bot(bot).updater(None).job_queue(None).build()
    application.add_handler(TypeHandler(Incoming, on_update))
    application.add_error_handler(on_error)
    return application


async def _reach(bot: ExtBot[None]) -> None:
    """Ask Telegram who the bot is, again and again while it can't be reached. Raises Trouble for a wrong token."""
    pause = 1.0
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise Trouble("token-refused") from None
        except NetworkError as error:
            log.warning("Telegram can't be reached", error=type(error).__name__, again_in=pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, 30.0)
        else:
            return


async def _poll(receiver: Receiver) -> None:
    try:
        await receiver.run()
    except InvalidToken:
        raise Trouble("token-refused") from None


def _wake_at(scheduler: AsyncIOScheduler, worker: Worker, due: int | None) -> None:
    """Have the clock wake the worker when its next delivery is due."""
    if due is not None:
        when = datetime.fromtimestamp(due, UTC)
        scheduler.add_job(worker.wake, "date", run_date=when, id="outbox", replace_existing=True)


def _prepare(tx: Tx, admins: Sequence[int], at: int) -> str | None:
    for admin in admins:
        if persons.find(tx, admin) is None:
            persons.meet(tx, admin, "–", None, at)
        roles.grant(tx, admin, roles.ADMINISTRATOR, None, at)
    return claim.new_code(tx)


async def _forget_updates(database: Database, clock: Clock) -> None:
    before = clock.stamp() - int(REMEMBERED.total_seconds())
    await database.write(lambda tx: tx.run("DELETE FROM handled_updates WHERE at < :before", before=before))


def _told(tx: Tx, bot_id: int) -> str | None:
    told: str | None = tx.value("SELECT told FROM registrations WHERE bot_id = :id", id=bot_id)
    return told


def _note_told(tx: Tx, bot_id: int, told: str) -> None:
    tx.run(
        "INSERT INTO registrations (bot_id, told) VALUES (:id, :told) ON CONFLICT DO UPDATE SET told = :told",
        id=bot_id,
        told=told,
    )
