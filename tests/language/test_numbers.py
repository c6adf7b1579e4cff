"""Numbers, sizes and lists."""

import pytest

from bot.language.languages import LANGUAGES
from bot.language.numbers import say_list, say_number, say_size


def test_numbers_have_each_languages_signs() -> None:
    said = {language: say_number(12345.5, language).replace("\u00a0", " ") for language in LANGUAGES}
    assert said == {"kk": "12 345,5", "az": "12.345,5", "ru": "12 345,5", "en": "12,345.5", "tr": "12.345,5"}


@pytest.mark.parametrize(
    ("size", "language", "said"),
    [
        (0, "en", "0 B"),
        (512, "ru", "512 Б"),
        (20 * 1024 * 1024, "en", "20 MB"),
        (2_500_000, "kk", "2,4 МБ"),
        (1536, "az", "1,5 KB"),
    ],
)
def test_sizes(size: int, language: str, said: str) -> None:
    assert say_size(size, language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("kk", "a, b және c"), ("az", "a, b və c"), ("ru", "a, b и c"), ("en", "a, b and c"), ("tr", "a, b ve c")],
)
def test_lists_say_and(language: str, said: str) -> None:
    assert say_list(["a", "b", "c"], language) == said
    assert say_list(["a"], language) == "a"
    assert say_list([], language) == ""
