"""Functions that leave it to chance. The scope's seed decides, so that the same question gets the same again."""

import hashlib
import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.running import Run
from bot.forms.expressions.scope import Node
from bot.forms.expressions.values import Value, number, text

MAX_UUID: Final = 1_000

_LARGEST: Final = 2**31 - 1
_FACTOR: Final = 16_807
_LETTERS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def _uuid(run: Run, length: float | None = None) -> str:
    """A random UUID of version 4 (RFC 4122); with an argument so many letters and digits."""
    if length is not None:
        count = int(max(0.0, min(float(MAX_UUID), length))) if not math.isnan(length) else 0
        return "".join(_LETTERS[int(run.draw() * len(_LETTERS))] for _ in range(count))
    digits = "".join("0123456789abcdef"[int(run.draw() * 16)] for _ in range(31))
    variant = "89ab"[int(digits[30], 16) // 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[12:15]}-{variant}{digits[15:18]}-{digits[18:30]}"


def _randomize(run: Run, nodes: list[Node], seed: Value | None = None) -> list[Node]:
    """The nodes shuffled by the inside-out variant of Fisher and Yates."""
    draw = run.draw if seed is None else _park_miller(_seed_number(seed))
    shuffled: list[Node] = []
    for place, node in enumerate(nodes):
        run.charge(1)
        other = int(draw() * (place + 1))
        shuffled.append(node)
        shuffled[place], shuffled[other] = shuffled[other], node
    return shuffled


def _seed_number(seed: Value) -> int:
    count = number(seed)
    if math.isfinite(count):
        return int(count)
    return int.from_bytes(hashlib.sha256(text(seed).encode()).digest()[:8], "big", signed=True)


def _park_miller(seed: int) -> Callable[[], float]:
    """Numbers from 0 (included) to 1 (not included) by the generator of Park and Miller (1988)."""
    state = int(math.copysign(abs(seed) % _LARGEST, seed))
    if state <= 0:
        state += _LARGEST - 1

    def draw() -> float:
        nonlocal state
        state = state * _FACTOR % _LARGEST
        return (state - 1) / (_LARGEST - 1)

    return draw


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "random": Function("", "number", Run.draw, running=True),
        "uuid": Function("number?", "text", _uuid, running=True),
        "randomize": Function("nodes value?", "nodes", _randomize, running=True),
    }
)
