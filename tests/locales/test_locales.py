"""Every language says the same things as English, in its own letters and plurals, in a form that Telegram takes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import locales
from bot.language.languages import FALLBACK, LANGUAGES
from tests.locales.checks import RULES, translated
from tests.locales.reading import Translation, read

FOLDER = Path(locales.__file__).parent
Rule = Callable[[Translation, Translation], Iterator[str]]


@pytest.fixture(scope="module")
def translations() -> dict[str, Translation]:
    return {language: read(FOLDER, language) for language in LANGUAGES}


def report(problems: Iterator[str]) -> None:
    lines = list(problems)
    if lines:
        pytest.fail(f"{len(lines)} to mend:\n  " + "\n  ".join(lines), pytrace=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_read(translations: dict[str, Translation], language: str) -> None:
    report(iter(translations[language].broken))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_keeps_the_rule(translations: dict[str, Translation], language: str, rule: Rule) -> None:
    report(rule(translations[language], translations[FALLBACK]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(translations: dict[str, Translation], language: str) -> None:
    report(translated(translations[language], translations))


def test_there_is_no_folder_for_a_language_nobody_can_choose() -> None:
    assert {path.name for path in FOLDER.iterdir() if any(path.glob("*.ftl"))} <= set(LANGUAGES)
