"""One reply to one question, as a kind reads it."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.forms.kinds import KINDS, Asked, Searched, Ticks
from bot.forms.model import Choice, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Reply, Typed

LANGUAGES = ("en", "ru", "kk", "az", "tr")
NOON = datetime(2026, 3, 1, 12, tzinfo=ZoneInfo("Asia/Almaty"))
SPORTS = (
    Choice("f", {"en": "Football", "ru": "Футбол", "kk": "Футбол", "az": "Futbol", "tr": "Futbol"}),
    Choice("c", {"en": "Chess", "ru": "Шахматы", "kk": "Шахмат", "az": "Şahmat", "tr": "Satranç"}),
    Choice("s", {"en": "Swimming", "ru": "Плавание", "kk": "Жүзу", "az": "Üzgüçülük", "tr": "Yüzme"}),
)


def question(kind: str, **more: Any) -> Question:
    """A question of that kind; with choices, if it chooses."""
    return Question("q", kind, **({"choices": SPORTS} | more))


def read(asked_for: Question, reply: Reply | str, ticks: tuple[str, ...] = (), language: str = "en") -> Any:
    """The answer; a rejection's key, what is held as a tuple, what is searched for as "? words"."""
    asked = Asked(asked_for, asked_for.choices, ticks, language, "en", now=NOON)
    found = KINDS[asked_for.kind].parse(Typed(reply) if isinstance(reply, str) else reply, asked)
    if isinstance(found, Ticks | Searched):
        return found.names if isinstance(found, Ticks) else f"? {found.words}"
    if isinstance(found, Rejection):
        return found.key
    assert KINDS[asked_for.kind].accepts(found, asked_for) or found == []
    return found


def shown(asked_for: Question, answer: Any, language: str = "en") -> str:
    """The answer as people of that language read it."""
    return KINDS[asked_for.kind].show(answer, asked_for, language, "en")
