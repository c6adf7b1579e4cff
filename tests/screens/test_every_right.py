"""Every screen about people's rights in every language: all texts are there, and Telegram takes it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from bot.programmes.store import Loaded
from bot.screens import consenting, erasing, privacy, retention
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
PROGRAMME = example().programme
LONG = replace(
    PROGRAMME,
    title={"kk": "Күндер <&> " * 60},
    operator={"kk": "Қор <&> " * 90},
    contact="https://example.org/?" + "a" * 900,
    purpose={"kk": "Мақсат & " * 400},
    shared_with={"kk": "Серіктес " * 300},
    keep_days=1,
)
BARE = replace(PROGRAMME, shared_with={}, countries=(), operator={})
OPEN, TALKATIVE = Loaded(LARGEST, PROGRAMME, LARGEST), Loaded(LARGEST, LONG, LARGEST)
DUE, ZONE = 1_804_000_000, "Asia/Almaty"
MANY = [LONG] * 4 + [BARE]
MODULES = (consenting, erasing, privacy, retention)

SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    **{
        f"policy, page {page}": lambda words, page=page: privacy.policy(words, MANY, page)  # type: ignore[misc]
        for page in range(5)
    },
    "policy without programmes": lambda words: privacy.policy(words, [], 7),
    "no consents": lambda words: consenting.consents(words, []),
    "consents": lambda words: consenting.consents(words, [OPEN, TALKATIVE]),
    "taking back": lambda words: consenting.question(words, OPEN, applied=True, again=True),
    "taking back, for good": lambda words: consenting.question(words, TALKATIVE, applied=False, again=False),
    "taken back": lambda words: consenting.taken_back(words, OPEN),
    "warning": lambda words: erasing.warning(words),  # noqa: PLW0108  looked at below
    "last administrator": lambda words: erasing.last_administrator(words),  # noqa: PLW0108
    "planned": lambda words: erasing.planned(words, DUE, ZONE),
    "planned just now": lambda words: erasing.planned(words, DUE, ZONE, new=True),
    "nothing new": lambda words: erasing.planned(words, DUE, ZONE, refused=True),
    "at once?": lambda words: erasing.now_question(words),  # noqa: PLW0108
    "called off": lambda words: erasing.called_off(words, was_planned=True),
    "nothing to call off": lambda words: erasing.called_off(words, was_planned=False),
    "erased": lambda words: erasing.erased(words),  # noqa: PLW0108
    "somebody left": lambda words: erasing.left(words, TALKATIVE),
    "time is over": lambda words: retention.coming(words, OPEN, date(2028, 1, 31)),
    "time is over after a day": lambda words: retention.coming(words, TALKATIVE, date(2028, 1, 31)),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text
    assert shown.buttons or name == "erased"


def test_no_screen_is_left_out() -> None:
    made = {
        name
        for module in MODULES
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation is Screen
    }
    called = {name for screen in SCREENS.values() for name in screen.__code__.co_names}
    assert made - called == set()
