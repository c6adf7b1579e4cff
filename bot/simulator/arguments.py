"""The parameters of one request, read the way Telegram reads them: everything may also come as a string."""

from collections.abc import Mapping
from typing import Any

import orjson

from bot.simulator.errors import ApiError, bad_request
from bot.simulator.files import Upload

Json = dict[str, Any]

_TRUE = frozenset({"true", "yes", "1"})


class Arguments:
    """Typed access to parameters. `None`, where returned, means that the parameter wasn't given."""

    __slots__ = ("_values", "files")

    def __init__(self, values: Mapping[str, Any], files: Mapping[str, Upload] | None = None) -> None:
        self._values = values
        self.files = files or {}

    def names(self) -> set[str]:
        """Every parameter that was given, files too."""
        return {*self._values, *(name for name in self.files if not self._is_attached(name))}

    def _is_attached(self, name: str) -> bool:
        needle = f"attach://{name}"
        return any(needle in (value if isinstance(value, str) else str(value)) for value in self._values.values())

    def has(self, name: str) -> bool:
        """Whether it was given and isn't null."""
        return self._values.get(name) is not None

    def text(self, name: str) -> str:
        """A string; "" if it wasn't given. Numbers and objects are taken as their JSON, as Telegram does."""
        value = self._values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else orjson.dumps(value).decode()

    def flag(self, name: str) -> bool:
        """A boolean; false if it wasn't given."""
        value = self._values.get(name)
        return value.lower() in _TRUE if isinstance(value, str) else bool(value)

    def integer(self, name: str) -> int | None:
        """A whole number; Telegram takes what is none for zero, so it is refused where zero is."""
        value = self._values.get(name)
        if value is None or isinstance(value, bool):
            return None
        try:
            return int(value)
        except (TypeError, ValueError):
            return 0

    def number(self, name: str) -> float | None:
        """A number with decimals."""
        value = self._values.get(name)
        try:
            return None if value is None else float(value)
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def json(self, name: str, fault: str) -> Any:
        """An object or list, perhaps as a JSON string. `fault` is Telegram's word for one that can't be read."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad_request(fault) from None

    def object(self, name: str, fault: str) -> Json | None:
        """A JSON object."""
        value = self.json(name, fault)
        if value is not None and not isinstance(value, dict):
            raise bad_request(fault)
        return value

    def array(self, name: str, fault: str) -> list[Any] | None:
        """A JSON array."""
        value = self.json(name, fault)
        if value is None:
            return None
        if not isinstance(value, list | tuple):
            raise bad_request(fault)
        return list(value)

    def upload(self, name: str) -> Upload | None:
        """A file sent under this name or as `attach://…`; None if the parameter holds an id or a link."""
        if name in self.files:
            return self.files[name]
        value = self._values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.attached(value)
        return None

    def attached(self, reference: str) -> Upload | None:
        """The file that `attach://name` speaks of."""
        return self.files.get(reference.removeprefix("attach://"))


def required(value: str, fault: str) -> str:
    """The value, or 400 with `fault` if it is empty."""
    if not value:
        raise bad_request(fault)
    return value


def missing(name: str) -> ApiError:
    """The refusal of a request without this parameter."""
    return bad_request(f'parameter "{name}" is required')
