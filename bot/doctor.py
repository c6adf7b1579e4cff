"""`kopru doctor`: looks at everything the bot needs, and says how to mend what is wrong."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp

from bot.app import open_database
from bot.config import Settings
from bot.database import Database, backups
from bot.language.catalogue import Catalogue
from bot.language.languages import FALLBACK
from bot.language.numbers import say_size
from bot.trouble import Trouble

LITTLE_ROOM = 500 * 2**20  # bytes
CLOCK_TOLERANCE = 30  # seconds
OLD_BACKUP = timedelta(hours=36)

Arguments = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at (`name`, a message key), whether it is well, and what to say of it."""

    name: str
    well: bool
    key: str
    args: Arguments


async def examine(settings: Settings, language: str) -> AsyncIterator[Finding]:
    """One finding after another. Numbers in them are written for `language`."""
    yield Finding("doctor-settings", True, "doctor-settings-fine", {})
    yield _languages(settings)
    yield _disk(settings, language)
    for finding in (_rights(settings), _key(settings), await _database(settings), *_copies(settings), _zones()):
        yield finding
    if settings.token is None:
        yield Finding("doctor-telegram", True, "doctor-telegram-none", {})
        return
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=15)) as session:
        look: Callable[[aiohttp.ClientSession, Settings], Awaitable[list[Finding]]]
        for look in (_telegram, _commands, _webhook):
            for finding in await look(session, settings):
                yield finding


def _disk(settings: Settings, language: str) -> Finding:
    folder = next(place for place in (settings.data_dir, *settings.data_dir.parents) if place.exists())
    free = shutil.disk_usage(folder).free
    args: Arguments = {"path": str(settings.data_dir), "free": say_size(free, language)}
    well = free >= LITTLE_ROOM
    return Finding("doctor-data", well, "doctor-data-fine" if well else "doctor-disk-low", args)


def _languages(settings: Settings) -> Finding:
    folder = files("locales")
    english = Catalogue(folder, FALLBACK).keys
    lacking = [code for code in settings.languages if english - Catalogue(folder, code).keys]
    key = "doctor-languages-lacking" if lacking else "doctor-languages-fine"
    return Finding("doctor-languages", not lacking, key, {"languages": ", ".join(lacking or settings.languages)})


def _rights(settings: Settings) -> Finding:
    folder = settings.data_dir
    private = not folder.exists() or folder.stat().st_mode & 0o077 == 0
    key = "doctor-rights-fine" if private else "doctor-rights-open"
    return Finding("doctor-rights", private, key, {"path": str(folder)})


def _copies(settings: Settings) -> Iterator[Finding]:
    yield _backups(settings)
    old = sorted(file.name for file in settings.data_dir.glob(f"{settings.database.stem}-*{settings.database.suffix}"))
    if old:
        yield Finding("doctor-copies", True, "doctor-copies-left", {"files": ", ".join(old)})


def _backups(settings: Settings) -> Finding:
    folder, name = settings.backups_in, "doctor-backups"
    if not settings.backups:
        return Finding(name, True, "doctor-backups-off", {})
    try:
        found = backups.existing(folder)
    except Trouble as trouble:
        return Finding(name, False, trouble.key, dict(trouble.details))
    if not found:
        return Finding(name, True, "doctor-backups-none", {"path": str(folder)})
    newest = found[0].made_at
    args: Arguments = {"path": str(folder), "when": f"{newest:%Y-%m-%d %H:%M} UTC", "count": len(found)}
    if datetime.now(UTC) - newest > OLD_BACKUP:
        return Finding(name, False, "doctor-backups-old", args)
    near = settings.database.exists() and folder.stat().st_dev == settings.database.stat().st_dev
    return Finding(name, True, "doctor-backups-same-disk" if near else "doctor-backups-fine", args)


def _key(settings: Settings) -> Finding:
    path = settings.key_file
    if path is None:
        return Finding("doctor-key", True, "doctor-key-none", {})
    args: Arguments = {"path": str(path)}
    if not path.exists():
        fresh = not settings.database.exists()
        return Finding("doctor-key", fresh, "doctor-key-new" if fresh else "key-missing", args)
    private = path.stat().st_mode & 0o077 == 0
    return Finding("doctor-key", private, "doctor-key-fine" if private else "doctor-key-open", args)


async def _database(settings: Settings) -> Finding:
    if not settings.database.exists():
        return Finding("doctor-database", True, "doctor-database-new", {})
    try:
        database = await open_database(settings, exclusive=False)
    except Trouble as trouble:
        if trouble.key == "database-in-use":
            return Finding("doctor-database", True, "doctor-database-running", {})
        return Finding("doctor-database", False, trouble.key, dict(trouble.details))
    try:
        return await _look_inside(database)
    finally:
        await database.close()


async def _look_inside(database: Database) -> Finding:
    step, healthy = await database.read(
        lambda tx: (tx.value("PRAGMA user_version"), tx.value("PRAGMA quick_check") == "ok")
    )
    if not healthy:
        return Finding("doctor-database", False, "database-damaged", {"path": str(database.path)})
    return Finding("doctor-database", True, "doctor-database-fine", {"step": str(step)})


def _zones() -> Finding:
    one_zone = datetime(2026, 1, 1, tzinfo=UTC).astimezone(ZoneInfo("Asia/Almaty")).utcoffset()
    well = one_zone is not None and one_zone.total_seconds() == 5 * 3600
    try:
        release = version("tzdata")
    except PackageNotFoundError:
        release = "–"
    return Finding("doctor-zones", well, "doctor-zones-fine" if well else "doctor-zones-old", {"version": release})


async def _telegram(session: aiohttp.ClientSession, settings: Settings) -> list[Finding]:
    url: Arguments = {"url": settings.api_url}
    said, date = await _ask(session, settings, "getMe")
    if said.get("error_code") in {401, 404}:
        return [Finding("doctor-telegram", False, "token-refused", {})]
    if "result" not in said:
        return [Finding("doctor-telegram", False, "doctor-telegram-far", url)]
    name: Arguments = {"username": str(said["result"].get("username", "–"))}
    findings = [Finding("doctor-telegram", True, "doctor-telegram-fine", url | name)]
    if date:
        seconds = round(abs((datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds()))
        well = seconds <= CLOCK_TOLERANCE
        key = "doctor-clock-fine" if well else "doctor-clock-wrong"
        findings.append(Finding("doctor-clock", well, key, {"seconds": max(1, seconds)}))
    return findings


async def _commands(session: aiohttp.ClientSession, settings: Settings) -> list[Finding]:
    said, _ = await _ask(session, settings, "getMyCommands")
    if "result" not in said:
        return []
    count = len(said["result"])
    key = "doctor-commands-fine" if count else "doctor-commands-none"
    return [Finding("doctor-commands", True, key, {"count": count})]


async def _webhook(session: aiohttp.ClientSession, settings: Settings) -> list[Finding]:
    said, _ = await _ask(session, settings, "getWebhookInfo")
    if "result" not in said:
        return []
    info = said["result"]
    if not settings.webhook_url:
        key = "doctor-webhook-stray" if info.get("url") else "doctor-webhook-polling"
        return [Finding("doctor-webhook", True, key, {})]
    if info.get("last_error_message"):
        return [Finding("doctor-webhook", False, "doctor-webhook-error", {"error": str(info["last_error_message"])})]
    pending = int(info.get("pending_update_count", 0))
    return [Finding("doctor-webhook", True, "doctor-webhook-set", {"pending": pending})]


async def _ask(session: aiohttp.ClientSession, settings: Settings, method: str) -> tuple[dict[str, Any], str]:
    """Telegram's answer and the time on its clock; nothing where whatever answers isn't a Bot API server."""
    try:
        async with session.get(f"{settings.api_url}/bot{settings.token}/{method}") as answer:
            said = await answer.json(content_type=None)
            date = answer.headers.get("Date", "")
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return {}, ""
    shape = list if method == "getMyCommands" else dict
    like_telegram = isinstance(said, dict) and isinstance(said.get("result", shape()), shape)
    return (said, date) if like_telegram else ({}, "")
