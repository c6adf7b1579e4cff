"""Words in each language, and a Telegram that judges what is made of them."""

import pytest

from bot.config import LANGUAGES
from bot.language.texts import Texts
from bot.screens.words import Words
from tests.screens.telegram import Telegram


@pytest.fixture(scope="session")
def texts() -> Texts:
    """Raises where a message is missing or doesn't fit its arguments."""
    return Texts.load(strict=True)


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest, texts: Texts) -> Words:
    return Words(texts, request.param)


@pytest.fixture
def english(texts: Texts) -> Words:
    return Words(texts, "en")


@pytest.fixture
async def telegram() -> Telegram:
    return await Telegram.with_somebody()
