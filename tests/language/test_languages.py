"""Which language a person is greeted in."""

import pytest

from bot.language.languages import LANGUAGES, choose

ALL = tuple(LANGUAGES)


@pytest.mark.parametrize(
    ("code", "chosen"),
    [
        ("kk", "kk"),
        ("kk-KZ", "kk"),
        ("KK_kz", "kk"),
        ("az-Cyrl-AZ", "az"),
        ("tr", "tr"),
        ("en-US", "en"),
        ("pt-br", "en"),
        ("uk", "en"),
        ("ky", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_language_of_somebodys_telegram(code: str | None, chosen: str) -> None:
    assert choose(code, ALL) == chosen


def test_a_bot_without_english_answers_in_its_first_language() -> None:
    assert choose("de", ["kk", "ru"]) == "kk"
    assert choose("ru-RU", ["kk", "ru"]) == "ru"


def test_own_names_are_written_in_their_own_letters() -> None:
    assert [language.own_name for language in LANGUAGES.values()] == [
        "Қазақша",
        "Azərbaycanca",
        "Русский",
        "English",
        "Türkçe",
    ]
