"""What administrators are told of errors, in every language: Telegram takes it, however much there is."""

import pytest

from bot.app.incidents import ERRORS, NUMBERS
from bot.screens import incidents
from bot.screens.words import Words
from tests.screens.telegram import Telegram

PLACE = "updates · ValueError · <listcomp>:1024" * 5


@pytest.mark.parametrize("count", [1, 2, 5, 1_000_000])
async def test_incidents(telegram: Telegram, words: Words, count: int) -> None:
    errors = {f"{PLACE}{number}": count for number in range(min(count, ERRORS))}
    details = {"count": count, "numbers": ["0a1b2c3d"] * min(count, NUMBERS), "errors": errors}
    await telegram.shows(incidents.told(words, details))
    assert "0a1b2c3d" in telegram.person.last.text
