"""Places on the map. Stored as XForms writes a geopoint: "latitude longitude altitude accuracy", in degrees of WGS 84
and metres, with 0.0 for what isn't known."""

import re
from typing import Final

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Kind, kind_of
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Located, Reply, Typed

_SIGNS: Final = str.maketrans({"−": "-", "–": "-", "°": " ", ";": " "})
_NUMBER: Final = re.compile(r"[-+]?[0-9]{1,3}(?:\.[0-9]{1,15})?")
_LENGTH: Final = re.compile(r"[-+]?[0-9]{1,7}(?:\.[0-9]{1,15})?")
_COMMA_DECIMAL: Final = re.compile(r"[-+]?[0-9]{1,3},[0-9]{1,15}")
_SIDES: Final = {"n": (0, 1), "s": (0, -1), "e": (1, 1), "w": (1, -1)}


class GeopointKind(Kind):
    """`geopoint`: shared, or typed as latitude and longitude."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The place. Of a typed one altitude and accuracy may follow."""
        del asked
        if isinstance(reply, Located):
            found = (reply.latitude, reply.longitude, 0.0, reply.accuracy or 0.0)
            return _written(found) if _is_on_earth(found) else Rejection("media-place-nowhere")
        if isinstance(reply, Typed):
            return _typed(reply.text)
        kind = kind_of(reply)
        return Rejection("media-wanted-place", {"kind": kind}) if kind else Rejection("forms-old-button")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """Four numbers in canonical form, somewhere on earth."""
        del question
        return isinstance(answer, str) and len(answer) < 100 and _typed(answer) == answer

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """Latitude and longitude to about a metre."""
        del question, language, default_language
        latitude, longitude = coordinates(answer)
        return f"{latitude:.5f}, {longitude:.5f}"

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """Two to four numbers."""
        found = _typed(value) if isinstance(value, str) else None
        return found if self.accepts(found, question) else None


def coordinates(answer: Answer) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    latitude, longitude, *_ = map(float, answer.split())
    return latitude, longitude


def map_link(answer: Answer) -> str:
    """Where the place can be seen on a map."""
    latitude, longitude = coordinates(answer)
    where = f"{latitude:.6f}/{longitude:.6f}"
    return f"https://www.openstreetmap.org/?mlat={latitude:.6f}&mlon={longitude:.6f}#map=16/{where}"


def _typed(text: str) -> Answer | Rejection:
    parts = _parts(text[:200].strip().lower().translate(_SIGNS))
    if not 2 <= len(parts) <= 4 or not all(map(_NUMBER.fullmatch, parts[:2])):
        return Rejection("media-place-unread")
    if not all(map(_LENGTH.fullmatch, parts[2:])):
        return Rejection("media-place-unread")
    numbers = [*map(float, parts), 0.0, 0.0][:4]
    found = (numbers[0], numbers[1], numbers[2], numbers[3])
    return _written(found) if _is_on_earth(found) else Rejection("media-place-nowhere")


def _parts(text: str) -> list[str]:
    """The numbers as they are written, with a point and a sign, latitude first; [] where it isn't clear which is which.

    "43.24, 76.95", "43,24 76,95", "43.24 76.95 785.0 5.0" and "43.24° N, 76.95° E" are clear.
    """
    parts = text.split()
    if len(parts) > 1 and all(_COMMA_DECIMAL.fullmatch(part.rstrip(",nsew")) for part in parts):
        parts = [part.rstrip(",").replace(",", ".") for part in parts]
    elif "," in text:
        before, _, after = text.partition(",")
        apart = after[:1].isspace() or ("." in before and "." in after)  # "43,24" may be one number
        parts = f"{before} {after}".split() if apart and "," not in after else []
    joined = re.sub(r"\s+([nsew])(?=\s|$)", r"\1", " ".join(parts)).split()
    if not any(part[-1:] in _SIDES for part in joined):
        return joined
    if len(joined) != 2 or any(part[-1:] not in _SIDES or part[:1] in "+-" for part in joined):
        return []
    sided: dict[int, str] = {}
    for part in joined:
        place, sign = _SIDES[part[-1]]
        sided[place] = part[:-1] if sign > 0 else f"-{part[:-1]}"
    return [sided[0], sided[1]] if len(sided) == 2 else []


def _is_on_earth(found: tuple[float, float, float, float]) -> bool:
    latitude, longitude, altitude, accuracy = found
    return abs(latitude) <= 90 and abs(longitude) <= 180 and abs(altitude) < 1e7 and 0 <= accuracy < 1e7


def _written(found: tuple[float, float, float, float]) -> str:
    latitude, longitude, altitude, accuracy = found
    return f"{_plain(latitude, 7)} {_plain(longitude, 7)} {_plain(altitude, 2)} {_plain(accuracy, 2)}"


def _plain(number: float, digits: int) -> str:
    """Without an exponent, with one decimal at least; never "-0.0"."""
    written = f"{number:.{digits}f}".rstrip("0")
    written = f"{written}0" if written.endswith(".") else written
    return written.removeprefix("-") if float(written) == 0 else written
