"""The composition root: Settings -> a running application. Only here does everything meet."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

import structlog
from telegram.error import InvalidToken, NetworkError
from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot.announcements.conductor import Conductor
from bot.app.alarms import Alarms
from bot.app.backing_up import Nightly
from bot.app.figures import Figures
from bot.app.housework import Housework, forget_copies, forget_trials, forget_updates
from bot.app.incidents import Incidents
from bot.app.serving import App
from bot.app.updates import application
from bot.aside import Aside
from bot.clock import Clock
from bot.config import Settings
from bot.database import Database, Tx, rotating
from bot.database.key import read_or_make_key
from bot.delivery import halts
from bot.delivery.worker import Worker
from bot.language.texts import Texts
from bot.meters import Meters
from bot.people import claim, persons, roles, team
from bot.people.team import Post
from bot.programmes.store import Shelf
from bot.reminders.runner import Runner
from bot.rights.keeper import Keeper
from bot.screens.deliveries import Renderer
from bot.screens.shown import ShownQuestions
from bot.screens.talk import Services
from bot.transport.gateway import Gateway
from bot.transport.pacer import Pacer
from bot.transport.queues import PersonQueues
from bot.transport.request import AiohttpRequest
from bot.trouble import Trouble

LOOK = timedelta(seconds=20)  # commands of the operator write beside the running bot, and clocks are set

log = structlog.get_logger()


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
        meters = Meters()
        gateway = Gateway(bot, pacer or Pacer(), meters=meters)
        shelf = Shelf()
        alarms = stack.enter_context(Alarms(clock))

        def outbox_idle(due: int | None) -> None:
            alarms.set("outbox", worker.wake, due)
            conductor.wake()

        worker = Worker(
            database,
            gateway,
            clock,
            Renderer(texts, shelf, settings.languages, clock),
            outbox_idle,
        )
        conductor = Conductor(
            database,
            shelf,
            settings.languages,
            clock,
            worker.wake,
            lambda due: alarms.set("announcements", conductor.wake, due),
        )
        runner = Runner(database, shelf, clock, worker.wake, lambda due: alarms.set("reminders", runner.wake, due))
        keeper = Keeper(database, shelf, clock, worker.wake, lambda due: alarms.set("erasures", keeper.wake, due))
        aside = Aside()
        stack.push_async_callback(aside.close)
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
            runner.wake,
            conductor.wake,
            aside,
        )
        incidents = Incidents(database, clock, worker.wake)
        stack.push_async_callback(incidents.close)
        aside.report = incidents.report
        for rounds in (worker, runner, conductor, keeper):
            rounds.report = incidents.report
        processing = application(bot, services, incidents)
        await processing.initialize()
        queues = await stack.enter_async_context(PersonQueues(processing.process_update, meters=meters))
        code = await database.write(_prepare, settings.admins, clock.stamp())
        for chat_id, seconds in await database.write(_halts, clock.stamp()):
            log.warning("Telegram asked to wait", seconds=seconds)
            gateway.pacer.halt(seconds, chat_id)
        figures = Figures(settings, database, clock, meters, incidents, queues)
        app = App(settings, services, bot, queues, worker, runner, conductor, keeper, figures, code)
        alarms.every(LOOK, app.time_moved)
        housework = Housework(alarms, incidents)
        nightly = Nightly(settings, clock)
        stack.callback(nightly.stop)
        housework.every(timedelta(minutes=3), "backup", nightly.look)
        housework.every(timedelta(hours=6), "updates that are over", lambda: forget_updates(database, clock))
        housework.every(timedelta(hours=1), "trials that are over", lambda: forget_trials(database, clock))
        housework.every(timedelta(hours=24), "copies that are old", lambda: forget_copies(database.path, clock))
        yield app


async def open_database(settings: Settings, *, exclusive: bool = True) -> Database:
    """The database of these settings, its key read or, with a new database, made. Raises Trouble."""
    path = settings.database
    key = None
    if settings.key_file is not None:
        try:
            new = not path.exists()
        except OSError:
            raise Trouble("database-cannot-open", path=str(path)) from None
        rotating.recover(path, settings.key_file, Clock().now())
        key = read_or_make_key(settings.key_file, may_make=new)
    return await Database.open(path, key, exclusive=exclusive)


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


def _prepare(tx: Tx, admins: Sequence[int], at: int) -> str | None:
    for admin in admins:
        if persons.find(tx, admin) is None:
            persons.meet(tx, admin, "–", None, at)
        team.appoint(tx, admin, Post(roles.ADMINISTRATOR, None), at, None)
    return claim.new_code(tx)


def _halts(tx: Tx, at: int) -> list[tuple[int | None, int]]:
    return list(halts.standing(tx, at))
