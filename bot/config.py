"""Settings, read once from the environment or `.env`; secrets are never printed."""

import re
from pathlib import Path
from typing import Annotated

import platformdirs
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.trouble import Trouble

TELEGRAM = "https://api.telegram.org"
LANGUAGES = ("en", "ru", "kk", "az", "tr")
# https://core.telegram.org/bots/api#setwebhook
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
# https://core.telegram.org/bots/api#authorizing-your-bot shows the form; servers of other makers use longer parts.
TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{16,}")


def split_by_comma(value: object) -> object:
    """`"1, 2"` as `["1", "2"]`; anything else as it is."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


class Settings(BaseSettings):
    """What an operator may set. Every name stands in the environment with `KOPRU_` before it."""

    model_config = SettingsConfigDict(
        env_prefix="KOPRU_",
        env_file=".env",
        env_file_encoding="utf-8-sig",  # some editors put a mark before the first line
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    bot_token: SecretStr | None = None
    api_url: str = TELEGRAM
    data_dir: Path = Field(default_factory=lambda: platformdirs.user_data_path("kopru", appauthor=False) / "data")
    key_file: Path | None = Field(
        default_factory=lambda: platformdirs.user_config_path("kopru", appauthor=False) / "key"
    )
    backup_dir: Path | None = None
    backups: int = Field(default=14, ge=0, le=1000)
    admins: Annotated[tuple[int, ...], NoDecode] = ()
    languages: Annotated[tuple[str, ...], NoDecode] = LANGUAGES
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    log: str = Field(default="console", pattern="^(console|json)$")

    @field_validator("bot_token", "webhook_url", "webhook_secret", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return value or None

    @field_validator("bot_token")
    @classmethod
    def _token_shape(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("token")
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _http_address(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"https?://[^\s/]+", value):
            raise ValueError("address")
        return value.rstrip("/") if value else value

    @field_validator("admins", "languages", mode="before")
    @classmethod
    def _list(cls, value: object) -> object:
        return split_by_comma(value)

    @field_validator("languages")
    @classmethod
    def _known_languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value or set(value) - set(LANGUAGES):
            raise ValueError("languages")
        return value

    @field_validator("data_dir", "key_file", "backup_dir", mode="before")
    @classmethod
    def _home(cls, value: object) -> object:
        if isinstance(value, str) and value == "none":
            return None
        try:
            return Path(value).expanduser() if isinstance(value, str) else value
        except RuntimeError:
            raise ValueError("nobody's home") from None

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or int(port) > 65535:
            raise ValueError("listen")
        return value

    @model_validator(mode="after")
    def _parts_fit(self) -> "Settings":
        if self.webhook_url and (
            self.webhook_secret is None or not WEBHOOK_SECRET.fullmatch(self.webhook_secret.get_secret_value())
        ):
            raise ValueError("webhook_secret")
        if self.key_file and self.key_file.resolve().is_relative_to(self.data_dir.resolve()):
            raise ValueError("key_file")
        if self.key_file and self.backup_dir and self.key_file.resolve().is_relative_to(self.backup_dir.resolve()):
            raise ValueError("backup_dir")
        return self

    @property
    def database(self) -> Path:
        """The file of the database."""
        return self.data_dir / "kopru.db"

    @property
    def backups_in(self) -> Path:
        """The folder of the backups."""
        return self.backup_dir or self.data_dir / "backups"

    @property
    def token(self) -> str | None:
        """The bot's token, or None where the simulator is to be used."""
        return self.bot_token.get_secret_value() if self.bot_token else None

    @property
    def host(self) -> str:
        """Where the web side listens."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port the web side listens on; 0 means any free one."""
        return int(self.listen.rpartition(":")[2])


def read_settings() -> Settings:
    """The settings of this process. Raises Trouble naming the first one that is wrong, never its value."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        name = str(first["loc"][0]) if first["loc"] else first["msg"].rpartition(", ")[2]
        key = f"setting-{name.replace('_', '-')}-wrong"
        raise Trouble(key, name=f"KOPRU_{name.upper()}") from None
