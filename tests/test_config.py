"""Settings: a wrong one is named and its value never shown; empty ones count as not set."""

import os
from pathlib import Path

import pytest

from bot.config import LANGUAGES, Settings, read_settings
from bot.trouble import Trouble

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"
WEBHOOK = {"KOPRU_WEBHOOK_URL": "https://bot.example.org/updates", "KOPRU_WEBHOOK_SECRET": "s-E_cret"}

WRONG = [
    ("BOT_TOKEN", "hunter2-not-a-token"),
    ("BOT_TOKEN", f" {TOKEN}"),
    ("BOT_TOKEN", "123456789:short"),
    ("BOT_TOKEN", f"{TOKEN}\n"),
    ("API_URL", "api.telegram.org"),
    ("API_URL", "ftp://api.telegram.org"),
    ("API_URL", "https://"),
    ("ADMINS", "Aigerim"),
    ("ADMINS", "1,2;3"),
    ("LANGUAGES", "en,klingon"),
    ("LANGUAGES", ","),
    ("LISTEN", "8080"),
    ("LISTEN", ":8080"),
    ("LISTEN", "127.0.0.1:http"),
    ("LISTEN", "127.0.0.1:65536"),
    ("LISTEN", "127.0.0.1:²"),
    ("LOG", "loud"),
    ("WEBHOOK_URL", "bot.example.org"),
    ("DATA_DIR", "none"),
    ("DATA_DIR", "~nobody-of-this-name/kopru"),
    ("KEY_FILE", "~nobody-of-this-name/key"),
]


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment and a folder without any settings."""
    for name in [name for name in os.environ if name.startswith("KOPRU_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def with_env(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return read_settings()


def test_nothing_needs_to_be_set(tmp_path: Path) -> None:
    settings = read_settings()
    assert settings.token is None
    assert settings.api_url == "https://api.telegram.org"
    assert settings.languages == LANGUAGES
    assert (settings.host, settings.port) == ("127.0.0.1", 8080)
    assert settings.key_file is not None
    assert not settings.key_file.is_relative_to(settings.data_dir)


def test_everything_can_be_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = with_env(
        monkeypatch,
        KOPRU_BOT_TOKEN=TOKEN,
        KOPRU_API_URL="http://localhost:8081/",
        KOPRU_DATA_DIR=str(tmp_path / "data"),
        KOPRU_KEY_FILE=str(tmp_path / "key"),
        KOPRU_ADMINS="5000000001, 42,",
        KOPRU_LANGUAGES="kk, ru",
        KOPRU_LISTEN="[::1]:0",
        KOPRU_LOG="json",
        **WEBHOOK,
    )
    assert settings.token == TOKEN
    assert settings.api_url == "http://localhost:8081"
    assert (settings.data_dir, settings.key_file) == (tmp_path / "data", tmp_path / "key")
    assert settings.admins == (5_000_000_001, 42)
    assert settings.languages == ("kk", "ru")
    assert (settings.host, settings.port) == ("::1", 0)
    assert settings.webhook_url == WEBHOOK["KOPRU_WEBHOOK_URL"]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_setting_is_named_and_its_value_is_not(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    with pytest.raises(Trouble) as trouble:
        with_env(monkeypatch, **{f"KOPRU_{name}": value})
    key = f"setting-{name.lower().replace('_', '-')}-wrong"
    assert (trouble.value.key, trouble.value.details) == (key, {"name": f"KOPRU_{name}"})
    assert value not in str(trouble.value)
    assert trouble.value.__cause__ is None
    assert trouble.value.__suppress_context__


@pytest.mark.parametrize("secret", ["", "with spaces", "ü", "x" * 257])
def test_a_webhook_needs_a_secret_that_telegram_takes(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    with pytest.raises(Trouble) as trouble:
        with_env(monkeypatch, **WEBHOOK | {"KOPRU_WEBHOOK_SECRET": secret})
    assert trouble.value.key == "setting-webhook-secret-wrong"
    assert trouble.value.details == {"name": "KOPRU_WEBHOOK_SECRET"}


@pytest.mark.parametrize("key_file", ["data/key", "data/deeper/key", "data", "other/../data/key"])
def test_a_key_beside_the_data_is_refused(monkeypatch: pytest.MonkeyPatch, key_file: str) -> None:
    with pytest.raises(Trouble, match="setting-key-file-wrong"):
        with_env(monkeypatch, KOPRU_DATA_DIR="data", KOPRU_KEY_FILE=key_file)


def test_a_link_into_the_data_folder_is_seen_through(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "apart").symlink_to(tmp_path / "data")
    with pytest.raises(Trouble, match="setting-key-file-wrong"):
        with_env(monkeypatch, KOPRU_DATA_DIR="data", KOPRU_KEY_FILE="apart/key")


def test_no_key_is_used_where_the_operator_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert with_env(monkeypatch, KOPRU_KEY_FILE="none").key_file is None


def test_a_home_folder_may_be_written_short(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert with_env(monkeypatch, KOPRU_DATA_DIR="~/kopru").data_dir == tmp_path / "kopru"


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_an_empty_setting_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    as_if_unset = read_settings()
    assert with_env(monkeypatch, **{f"KOPRU_{name.upper()}": ""}) == as_if_unset


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_settings_are_read_from_a_file_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mark: str) -> None:
    text = f"{mark}KOPRU_BOT_TOKEN={TOKEN}\n# ours\nKOPRU_LANGUAGES=tr\nKOPRU_LOG=\nOTHER=1\n"
    (tmp_path / ".env").write_text(text, encoding="utf-8")
    settings = read_settings()
    assert (settings.token, settings.languages, settings.log) == (TOKEN, ("tr",), "console")


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("KOPRU_LOG=json\n", encoding="utf-8")
    assert with_env(monkeypatch, KOPRU_LOG="console").log == "console"


def test_secrets_are_not_shown_by_accident(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = with_env(monkeypatch, KOPRU_BOT_TOKEN=TOKEN, **WEBHOOK)
    shown = f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()}"
    assert TOKEN not in shown
    assert WEBHOOK["KOPRU_WEBHOOK_SECRET"] not in shown
