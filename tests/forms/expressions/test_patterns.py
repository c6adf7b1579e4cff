"""Regular expressions: what fits, and that none can hang."""

import pytest

from bot.forms.expressions.patterns import MAX_STATES, MAX_TEXT, matches


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        (r"^([A-Za-z0-9._%+-]+)@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$", "a.b@mail.example.kz", True),
        (r"^([A-Za-z0-9._%+-]+)@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$", "a.b@mail", False),
        (r"[A-Z][A-Z '\-]*", "O'NEIL-SMITH", True),
        (r"[^\d\s]+", "абв", True),
        (r"\+?\d{10,12}", "+77011234567", True),
        (r"\d{2,3}", "1234", False),
        (r"(a|bc)?d|^$", "", True),
        (r"(a|bc)?d|^$", "bcd", True),
        (r"a.c", "a\nc", False),
        (r"[\p{Lu}][\p{Ll}]+( \p{L}+)*", "Əli Ян", True),
        (r"\P{L}+", "12😀", True),
        (r"a{0}b", "b", True),
        (r"(?:ab)+?", "abab", True),
        (r"(", "(", False),
    ],
)
def test_pattern(pattern: str, text: str, fits: bool) -> None:
    assert matches(pattern, text) is fits


@pytest.mark.parametrize("pattern", ["(a+)+", "(a|a)*", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)x", "(a{0,30}){0,30}b"])
def test_steps_grow_with_pattern_times_text_and_no_faster(pattern: str) -> None:
    steps = 0

    def charge(more: int) -> None:
        nonlocal steps
        steps += more

    assert not matches(pattern, "a" * (MAX_TEXT - 1) + "!", charge)
    assert 1_000 < steps < MAX_TEXT * MAX_STATES
    assert not matches(pattern, "a" * MAX_TEXT + "!", charge)
