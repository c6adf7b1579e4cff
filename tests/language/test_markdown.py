"""The marks of labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.markdown import plain, rich

ANYTHING = st.lists(
    st.sampled_from(["*", "**", "_", "__", "<b>", "</b>", "<i>", "<script>", "<", "&", "&lt;", "[", "](",
                     "https://x.y", ")",
                     "#", "# ", "\n", " ", "a", "b", "\\", "<br>", "<span style='color:red'>", "</span>", '"'])
).map("".join)  # fmt: skip


@pytest.mark.parametrize(
    ("written", "html", "text"),
    [
        ("**bold** and _it_ *too* __b__", "<b>bold</b> and <i>it</i> <i>too</i> <b>b</b>", "bold and it too b"),
        ("# Head #\nbody", "<b>Head</b>\nbody", "Head\nbody"),
        ("**a _b_ c**", "<b>a <i>b</i> c</b>", "a b c"),
        (
            "[the rules](https://x.y/a_b_c?d=1&e=2)",
            '<a href="https://x.y/a_b_c?d=1&amp;e=2">the rules</a>',
            "the rules",
        ),
        ("[x](javascript:alert)", "[x](javascript:alert)", "[x](javascript:alert)"),
        ('<span style="color:red">Red</span><br/><B>x</B>', "Red\n<b>x</b>", "Red\nx"),
        ("<script>x</script> <b>open", "&lt;script&gt;x&lt;/script&gt; &lt;b&gt;open", "<script>x</script> <b>open"),
        (
            "2 * 3 * 4, snake_case_name, Name *",
            "2 * 3 * 4, snake_case_name, Name *",
            "2 * 3 * 4, snake_case_name, Name *",
        ),
        (r"\*no\* \_no\_", "*no* _no_", "*no* _no_"),
        ("R&amp;D &lt;b&gt; & 1 < 2", "R&amp;D &lt;b&gt; &amp; 1 &lt; 2", "R&D <b> & 1 < 2"),
        ("___", "___", "___"),
        ("", "", ""),
    ],
)
def test_marks(written: str, html: str, text: str) -> None:
    assert rich(written) == html
    assert plain(written) == text


def test_within_bold_text_bold_needs_no_tag() -> None:
    assert rich("# **Head** _soft_", bold=True) == "Head <i>soft</i>"


@given(ANYTHING)
def test_whatever_is_written_is_sound_html(written: str) -> None:
    opened: list[str] = []
    for piece in rich(written).split("<")[1:]:
        tag, _, rest = piece.partition(">")
        assert ">" not in rest
        if tag.startswith("/"):
            assert opened.pop() == tag[1:]
        else:
            opened.append(tag.split()[0])
    assert opened == []
    assert len(plain(written)) <= len(written)


@pytest.mark.parametrize("piece", ["<b>", "**a", "_a ", "[", "__a", "<span ", "\\", "# ", "*_"])
def test_marks_without_end_take_no_time(piece: str) -> None:
    assert rich(piece * 3_000)
