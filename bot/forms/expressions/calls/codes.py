"""Functions that encode and decode, and those that ask a device what a chat can't know."""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.running import Run

ALGORITHMS: Final = ("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")
ENCODINGS: Final = ("base64", "hex")


def _digest(data: str, algorithm: str, encoding: str = "base64") -> str:
    """Nothing for an algorithm or an encoding that isn't known."""
    if algorithm.upper() not in ALGORITHMS or encoding.lower() not in ENCODINGS:
        return ""
    found = hashlib.new(algorithm.replace("-", ""), data.encode(), usedforsecurity=False).digest()
    return found.hex() if encoding.lower() == "hex" else base64.b64encode(found).decode()


def _decoded(written: str) -> str:
    try:
        return base64.b64decode(written, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _version(run: Run) -> str:
    return run.scope.version


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "digest": Function("text text text?", "text", _digest),
        "base64-decode": Function("text", "text", _decoded),
        "version": Function("", "text", _version, running=True),
        "property": Function("text", "text", lambda _: ""),
    }
)
