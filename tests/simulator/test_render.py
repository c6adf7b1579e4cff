"""HTML made for the chat page is safe and nests properly."""

from bot.simulator.html import parse_html
from bot.simulator.links import link_fault, start_payload
from bot.simulator.render import to_html


def shown(source: str) -> str:
    text, entities = parse_html(source)
    return to_html(text, entities, "kopru_bot")


def test_formatting_survives() -> None:
    source = "<b>a <i>b</i></b>\n<u>c</u> <s>d</s> <code>e</code> <pre>f</pre> <blockquote>😀 g</blockquote>"
    assert shown(source) == source


def test_a_moment_names_its_instant() -> None:
    assert shown('<tg-time unix="1821790800">18:00</tg-time>') == '<time datetime="2027-09-24T13:00:00Z">18:00</time>'
    assert shown('<tg-time unix="99999999999999">x</tg-time>') == "x"


def test_nothing_slips_through() -> None:
    assert shown("&lt;script&gt; &amp;amp;") == "&lt;script&gt; &amp;amp;"
    assert shown('<a href="https://example.org/?q=&quot;&gt;&lt;b">x</a>') == (
        '<a href="https://example.org/?q=&quot;&gt;&lt;b">x</a>'
    )


def test_links_that_start_the_bot_are_marked() -> None:
    assert shown('<a href="https://t.me/Kopru_bot?start=p_1">x</a>') == '<a data-start="p_1">x</a>'
    assert shown('<a href="https://t.me/other?start=p_1">x</a>') == '<a href="https://t.me/other?start=p_1">x</a>'


def test_overlapping_entities_are_split() -> None:
    bold = {"type": "bold", "offset": 0, "length": 4}
    italic = {"type": "italic", "offset": 2, "length": 4}
    assert to_html("abcdef", [bold, italic], "x") == "<b>ab<i>cd</i></b><i>ef</i>"


def test_which_links_telegram_takes() -> None:
    taken = ["https://example.org", "example.org/a", "tg://user?id=1", "http://127.0.0.1:80/", "https://пример.рф"]
    assert [link_fault(url) for url in taken] == [None] * len(taken)
    assert link_fault("mailto://x") == "Unsupported URL protocol"
    assert link_fault("https://") == "URL host is empty"
    assert link_fault("https://localhost") == "Wrong HTTP URL"
    assert start_payload("tg://resolve?domain=kopru_bot&start=a", "kopru_bot") == "a"
    assert start_payload("https://example.org/kopru_bot?start=a", "kopru_bot") is None
