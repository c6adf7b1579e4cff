"""https://core.telegram.org/bots/api#html-style"""

import pytest

from bot.simulator.errors import ApiError
from bot.simulator.html import parse_html


def kinds(source: str) -> list[tuple[str, int, int]]:
    return [(entity["type"], entity["offset"], entity["length"]) for entity in parse_html(source)[1]]


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"), ("strong", "bold"), ("i", "italic"), ("em", "italic"), ("u", "underline"), ("ins", "underline"),
        ("s", "strikethrough"), ("strike", "strikethrough"), ("del", "strikethrough"), ("code", "code"), ("pre", "pre"),
        ("tg-spoiler", "spoiler"), ("blockquote", "blockquote"),
    ],
)  # fmt: skip
def test_each_tag_becomes_its_entity(tag: str, kind: str) -> None:
    assert parse_html(f"<{tag}>x</{tag}>") == ("x", [{"type": kind, "offset": 0, "length": 1}])


def test_offsets_count_utf16_units() -> None:
    assert kinds("😀ә <b>🎉</b> <i>x</i>") == [("bold", 4, 2), ("italic", 7, 1)]


def test_tags_nest() -> None:
    assert kinds("<b>a<i>b</i></b>") == [("bold", 0, 2), ("italic", 1, 1)]


def test_tags_with_arguments() -> None:
    text, entities = parse_html(
        '<a href="https://example.org/?a=1&amp;b=2">link</a><span class="tg-spoiler">s</span>'
        "<blockquote expandable>q</blockquote>"
        '<pre><code class="language-python">p</code></pre>'
        '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>'
        '<tg-time unix="1647531900" format="wDT">soon</tg-time>'
    )
    assert text == "linksqp👍soon"
    assert [
        {key: value for key, value in entity.items() if key not in {"offset", "length"}} for entity in entities
    ] == [
        {"type": "text_link", "url": "https://example.org/?a=1&b=2"},
        {"type": "spoiler"},
        {"type": "expandable_blockquote"},
        {"type": "pre", "language": "python"},
        {"type": "custom_emoji", "custom_emoji_id": "5368324170671202286"},
        {"type": "date_time", "unix_time": 1647531900, "date_time_format": "wDT"},
    ]


def test_a_link_that_leads_nowhere_is_plain_text() -> None:
    assert parse_html('<a href="javascript:alert(1)">x</a>') == ("x", [])


def test_four_named_references_and_numeric_ones() -> None:
    assert (
        parse_html("&lt;b&gt; &amp;amp; &quot; &#1178; &#x49a; &nbsp; & &copy;")[0] == '<b> &amp; " Қ Қ &nbsp; & &copy;'
    )


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("12345<div>x</div>", 'Unsupported start tag "div" at byte offset 5'),
        ("Қ<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x>y', 'Unclosed start tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_telegram_refuses(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.status == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"
