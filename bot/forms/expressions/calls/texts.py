"""Functions that make, cut and compare texts. Letters are counted as Unicode counts them."""

import math
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.calls.numbers import rounded
from bot.forms.expressions.conversions import as_text
from bot.forms.expressions.running import MAX_TEXT, Run
from bot.forms.expressions.values import Value, text

_SPACES: Final = re.compile(r"[ \t\r\n]+")


def _joined(separator: str, parts: list[Value]) -> str:
    written: list[str] = []
    length = 0
    for part in parts:
        written.append(text(part))
        length += len(written[-1]) + len(separator)
        if length > MAX_TEXT + len(separator):
            break
    return separator.join(written)


def _concat(*parts: list[Value]) -> str:
    return _joined("", [item for part in parts for item in part])


def _join(separator: str, *parts: list[Value]) -> str:
    return _joined(separator, [item for part in parts for item in part])


def _substring(whole: str, start: float, length: float = math.inf) -> str:
    first = rounded(start)
    behind = first + rounded(length)
    if math.isnan(first) or math.isnan(behind):
        return ""
    begin = max(0.0, first - 1)
    end = min(float(len(whole)), behind - 1)
    return whole[int(begin) : int(end)] if begin < end else ""


def _substr(whole: str, start: float, end: float = math.inf) -> str:
    if math.isnan(start) or math.isnan(end):
        return ""
    return whole[slice(_place(start, whole), _place(end, whole))]


def _place(place: float, whole: str) -> int:
    return int(max(-len(whole) - 1.0, min(len(whole) + 1.0, place)))


def _before(whole: str, sign: str) -> str:
    head, found, _ = whole.partition(sign) if sign else ("", "", whole)
    return head if found else ""


def _after(whole: str, sign: str) -> str:
    return whole.partition(sign)[2] if sign else whole


def _translate(whole: str, letters: str, others: str) -> str:
    table: dict[int, str | None] = {}
    for place, letter in enumerate(letters):
        table.setdefault(ord(letter), others[place] if place < len(others) else None)
    return whole.translate(table)


def _own_text(run: Run, *given: str) -> str:
    return given[0] if given else as_text(run.itself(), run)


def _normalized(run: Run, *given: str) -> str:
    return _SPACES.sub(" ", _own_text(run, *given)).strip(" ")


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "string": Function("text?", "text", _own_text, running=True),
        "concat": Function("items items*", "text", _concat),
        "join": Function("text items*", "text", _join),
        "substring": Function("text number number?", "text", _substring),
        "substr": Function("text number number?", "text", _substr),
        "substring-before": Function("text text", "text", _before),
        "substring-after": Function("text text", "text", _after),
        "translate": Function("text text text", "text", _translate),
        "string-length": Function("text?", "number", lambda run, *given: float(len(_own_text(run, *given))), True),
        "normalize-space": Function("text?", "text", _normalized, running=True),
        "contains": Function("text text", "truth", lambda whole, part: part in whole),
        "starts-with": Function("text text", "truth", str.startswith),
        "ends-with": Function("text text", "truth", str.endswith),
    }
)
