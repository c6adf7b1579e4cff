"""The doctor: what it finds, and that looking changes nothing."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot import doctor
from bot.app import open_database
from bot.app.backing_up import back_up
from bot.config import LANGUAGES, Settings
from bot.database import backups
from bot.doctor import Finding, examine
from bot.language.catalogue import Catalogue
from bot.language.texts import Texts
from bot.simulator import Simulator
from bot.simulator.serve import serving


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", key_file=tmp_path / "config" / "key", bot_token=None)


@pytest.fixture
async def used(settings: Settings) -> None:
    """The bot has been started once."""
    await (await open_database(settings)).close()


@pytest.fixture
async def simulator() -> Simulator:
    return Simulator()


@pytest.fixture
async def online(settings: Settings, simulator: Simulator) -> AsyncIterator[Settings]:
    """Settings with a token that the server knows."""
    async with serving(simulator) as url:
        yield settings.model_copy(update={"bot_token": SecretStr(simulator.token), "api_url": url})


async def findings(settings: Settings) -> dict[str, Finding]:
    return {finding.name: finding async for finding in examine(settings, "en")}


async def keys(settings: Settings) -> dict[str, tuple[bool, str]]:
    return {name: (finding.well, finding.key) for name, finding in (await findings(settings)).items()}


@asynccontextmanager
async def served(answer: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    """A web server that gives this answer to everything; its address."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def with_settings(settings: Settings, **changes: object) -> Settings:
    return settings.model_copy(update=changes)


async def test_before_the_first_start_all_is_well_and_nothing_is_made(settings: Settings) -> None:
    assert await keys(settings) == {
        "doctor-settings": (True, "doctor-settings-fine"),
        "doctor-languages": (True, "doctor-languages-fine"),
        "doctor-data": (True, "doctor-data-fine"),
        "doctor-rights": (True, "doctor-rights-fine"),
        "doctor-key": (True, "doctor-key-new"),
        "doctor-database": (True, "doctor-database-new"),
        "doctor-backups": (True, "doctor-backups-none"),
        "doctor-zones": (True, "doctor-zones-fine"),
        "doctor-telegram": (True, "doctor-telegram-none"),
    }
    assert not settings.data_dir.exists()
    assert not settings.key_file or not settings.key_file.exists()


async def test_after_it_the_key_and_the_database_are_found(settings: Settings, used: None) -> None:
    found = await keys(settings)
    assert found["doctor-key"] == (True, "doctor-key-fine")
    assert found["doctor-database"] == (True, "doctor-database-fine")


async def test_a_lost_key_is_found_and_none_is_made(settings: Settings, used: None) -> None:
    lost = with_settings(settings, key_file=settings.data_dir.parent / "elsewhere")
    found = await keys(lost)
    assert found["doctor-key"] == found["doctor-database"] == (False, "key-missing")
    assert not (settings.data_dir.parent / "elsewhere").exists()


async def test_a_key_of_another_database_is_found(settings: Settings, used: None, tmp_path: Path) -> None:
    other = with_settings(settings, data_dir=tmp_path / "other", key_file=tmp_path / "other-key")
    await (await open_database(other)).close()
    mixed = with_settings(settings, key_file=other.key_file)
    assert (await keys(mixed))["doctor-database"] == (False, "database-wrong-key")


async def test_no_key_is_the_operators_choice(settings: Settings) -> None:
    plain = with_settings(settings, key_file=None)
    await (await open_database(plain)).close()
    found = await keys(plain)
    assert found["doctor-key"] == (True, "doctor-key-none")
    assert found["doctor-database"] == (True, "doctor-database-fine")


def spoil(path: Path) -> None:
    """Only its first two pages are left as they were."""
    content = path.read_bytes()
    path.write_bytes(content[:8_192] + b"?" * (len(content) - 8_192))


async def test_a_damaged_database_is_found(settings: Settings) -> None:
    plain = with_settings(settings, key_file=None)
    database = await open_database(plain)
    await database.close()
    spoil(database.path)
    assert (await keys(plain))["doctor-database"] == (False, "database-damaged")


async def test_a_running_bot_is_left_in_peace(settings: Settings) -> None:
    running = await open_database(settings)
    assert (await keys(settings))["doctor-database"][0]
    await running.write(lambda tx: tx.run("CREATE TABLE more (id INTEGER)"))
    await running.close()


async def test_a_disk_that_is_nearly_full_is_found(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LITTLE_ROOM", 2**80)
    assert (await keys(settings))["doctor-data"] == (False, "doctor-disk-low")


async def test_backups_are_looked_at(settings: Settings, used: None) -> None:
    made = back_up(settings, datetime.now(UTC) - timedelta(days=1))
    found = (await findings(settings))["doctor-backups"]
    assert (found.well, found.key, found.args["count"]) == (True, "doctor-backups-same-disk", 1)
    backups.thin(settings.backups_in, 0)
    back_up(settings, datetime.now(UTC) - timedelta(days=2))
    assert (await keys(settings))["doctor-backups"] == (False, "doctor-backups-old")
    assert not made.path.exists()
    assert (await keys(with_settings(settings, backups=0)))["doctor-backups"] == (True, "doctor-backups-off")
    assert settings.key_file is not None
    wrong = with_settings(settings, backup_dir=settings.key_file)
    assert (await keys(wrong))["doctor-backups"] == (False, "backup-folder-wrong")


async def test_a_folder_that_others_can_look_into_is_found(settings: Settings, used: None) -> None:
    settings.data_dir.chmod(0o755)
    assert (await keys(settings))["doctor-rights"] == (False, "doctor-rights-open")


async def test_older_copies_are_named(settings: Settings, used: None) -> None:
    assert "doctor-copies" not in await findings(settings)
    (settings.data_dir / "kopru-before-0003.db").touch()
    assert (await findings(settings))["doctor-copies"].args == {"files": "kopru-before-0003.db"}


async def test_texts_that_are_missing_are_found(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    class Torn(Catalogue):
        @property
        def keys(self) -> frozenset[str]:
            return frozenset() if self._language == "kk" else super().keys

    monkeypatch.setattr("bot.doctor.Catalogue", Torn)
    found = (await findings(settings))["doctor-languages"]
    assert (found.well, found.args) == (False, {"languages": "kk"})


async def test_telegram_the_clock_and_the_way_of_updates_are_looked_at(online: Settings, simulator: Simulator) -> None:
    found = await findings(online)
    assert found["doctor-telegram"].key == "doctor-telegram-fine"
    assert found["doctor-telegram"].args["username"] == "kopru_bot"
    assert found["doctor-clock"].key == "doctor-clock-fine"
    assert found["doctor-webhook"].key == "doctor-webhook-polling"
    assert found["doctor-commands"].key == "doctor-commands-none"
    assert {call.method for call in simulator.log} == {"getMe", "getMyCommands", "getWebhookInfo"}


async def test_a_token_that_telegram_does_not_know_is_found(online: Settings) -> None:
    wrong = with_settings(online, bot_token=SecretStr("123456789:" + "B" * 35))
    found = await findings(wrong)
    assert (found["doctor-telegram"].well, found["doctor-telegram"].key) == (False, "token-refused")
    assert "B" * 35 not in str(found)


async def test_a_telegram_that_cannot_be_reached_is_found(settings: Settings, simulator: Simulator) -> None:
    far = with_settings(settings, bot_token=SecretStr(simulator.token), api_url="http://127.0.0.1:9")
    found = await findings(far)
    assert (found["doctor-telegram"].well, found["doctor-telegram"].key) == (False, "doctor-telegram-far")
    assert found["doctor-telegram"].args == {"url": "http://127.0.0.1:9"}
    assert simulator.token not in str(found)


async def test_a_webhook_is_looked_at_where_there_is_one(online: Settings, simulator: Simulator) -> None:
    await simulator.call("setWebhook", {"url": "https://bot.example.org/updates", "secret_token": "secret"})
    assert (await keys(online))["doctor-webhook"] == (True, "doctor-webhook-stray")
    by_webhook = with_settings(online, webhook_url="https://bot.example.org/updates")
    found = (await findings(by_webhook))["doctor-webhook"]
    assert found.key in {"doctor-webhook-set", "doctor-webhook-error"}
    await simulator.close()


@pytest.mark.parametrize(
    ("body", "status"), [(b"", 200), (b"[]", 200), (b"null", 200), (b"<html>", 502), (b'{"ok": true}', 200)]
)
async def test_whatever_else_answers_under_the_address_is_not_telegram(
    settings: Settings, simulator: Simulator, body: bytes, status: int
) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=body, status=status)

    async with served(answer) as url:
        strange = with_settings(settings, bot_token=SecretStr(simulator.token), api_url=url)
        assert (await keys(strange))["doctor-telegram"] == (False, "doctor-telegram-far")


async def test_a_clock_that_is_wrong_is_found(settings: Settings, simulator: Simulator) -> None:
    async def answer(_request: web.Request) -> web.Response:
        date = format_datetime(datetime.now(UTC) + timedelta(minutes=5), usegmt=True)
        return web.json_response({"ok": True, "result": {"username": "b"}}, headers={"Date": date})

    async with served(answer) as url:
        online = with_settings(settings, bot_token=SecretStr(simulator.token), api_url=url)
        found = (await findings(online))["doctor-clock"]
    assert (found.well, found.key) == (False, "doctor-clock-wrong")
    assert 295 <= int(found.args["seconds"]) <= 305


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_that_it_says_is_there_in_every_language(online: Settings, used: None, language: str) -> None:
    texts = Texts.load(strict=True)
    async for finding in examine(online, language):
        assert texts.plain(language, finding.name)
        assert texts.plain(language, finding.key, **finding.args)
