"""Long texts as several messages."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.language.markdown import plain, rich
from bot.language.texts import Html
from bot.screens.parting import part, visible
from tests.locales.telegram_html import html_problems

PIECES = ("word", "**bold**", "_soft_ ", " ", "\n", "\n\n", "<&>", "😀", "x" * 90, "[a b](https://x.y)", "# Head")
TEXTS = st.lists(st.sampled_from(PIECES)).map("".join)


@given(TEXTS, st.integers(130, 200))
def test_nothing_is_lost_and_no_tag_stays_open(text: str, room: int) -> None:
    whole = rich(text)
    parts = part(whole, room)
    assert all(visible(each) <= room for each in parts)
    for each in parts:
        assert list(html_problems(each)) == []
    assert squeezed("".join(parts)) == squeezed(whole)


def squeezed(html: str) -> str:
    return re.sub(r"<[^>]*>|\s", "", html)


def test_paragraphs_stay_whole_where_they_can() -> None:
    text = Html("One two three.\n\nFour five six.\n\n<b>Seven eight</b> nine.")
    assert part(text, 40) == ["One two three.\n\nFour five six.", "<b>Seven eight</b> nine."]
    assert part(text, 1000) == [text]
    assert part(Html("<b>bold words here</b>"), 10) == ["<b>bold words</b>", "<b>here</b>"]


def test_a_plain_text_is_as_long_as_its_marks_are_not() -> None:
    assert visible("<b>a &lt; b</b> 😀") == len("a < b ") + 2
    assert plain("**a** _b_ `c`") == "a b `c`"
