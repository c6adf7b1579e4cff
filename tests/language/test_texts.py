"""Messages as they reach a person: in their language, safe as HTML, with the right plural."""

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.sax.saxutils import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.languages import LANGUAGES
from bot.language.texts import Html, TextError, Texts, escape

ENGLISH = """
hello = Hello, <b>{ $name }</b>!
    .button = Say hello
    .to-someone = Say hello to { $name }
welcome = Welcome & come in
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
only-english = Just <i>English</i>, { $name }
year = In { $year }
"""
RUSSIAN = """
hello = Привет, <b>{ $name }</b>!
    .button = Поздороваться
    .to-someone = Поздороваться: { $name }
welcome = Добро пожаловать
seats = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
 }
year = В { $year }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    (tmp_path / "en" / "area.ftl").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "ru" / "area.ftl").write_text(RUSSIAN, encoding="utf-8")
    return tmp_path


@pytest.fixture
def texts(folder: Path) -> Texts:
    return Texts.load(folder=folder, strict=True)


def test_a_persons_words_are_escaped_and_html_is_not(texts: Texts) -> None:
    assert texts.say("en", "hello", name="<b>Tom & Co") == "Hello, <b>&lt;b&gt;Tom &amp; Co</b>!"
    assert texts.say("ru", "hello", name=Html("<i>Том</i>")) == "Привет, <b><i>Том</i></b>!"


def test_a_message_fits_into_another(texts: Texts) -> None:
    inner = texts.say("en", "hello", name="A & B")
    assert texts.say("en", "hello", name=inner) == "Hello, <b>Hello, <b>A &amp; B</b>!</b>!"


def test_plain_text_is_left_alone(texts: Texts) -> None:
    assert texts.plain("en", "welcome") == "Welcome & come in"
    assert texts.plain("en", "hello.to-someone", name="A & B") == "Say hello to A & B"


def test_attributes_are_messages_too(texts: Texts) -> None:
    assert texts.plain("ru", "hello.button") == "Поздороваться"


@pytest.mark.parametrize(("count", "said"), [(1, "1 место"), (3, "3 места"), (11, "11 мест"), (21, "21 место")])
def test_plurals(texts: Texts, count: int, said: str) -> None:
    assert texts.say("ru", "seats", count=count) == said


def test_large_counts_are_grouped_and_years_are_strings(texts: Texts) -> None:
    assert texts.say("en", "seats", count=10_000) == "10,000 seats"
    assert texts.say("en", "year", year="2027") == "In 2027"


def test_the_same_message_twice(texts: Texts) -> None:
    assert [texts.say("ru", "welcome") for _ in range(2)] == ["Добро пожаловать"] * 2


def test_a_long_answer_arrives_whole(texts: Texts) -> None:
    answer = "я<" * 2000
    assert texts.say("ru", "hello", name=answer) == f"Привет, <b>{'я&lt;' * 2000}</b>!"


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_an_escaped_text_means_what_was_written(text: str) -> None:
    assert unescape(escape(text), {"&quot;": '"'}) == text
    assert not set(escape(text)) & set('<>"')


def test_what_a_language_lacks_is_said_in_english_and_logged(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        texts = Texts.load(["ru"], folder=folder)
    assert texts.say("ru", "only-english", name="Аня") == "Just <i>English</i>, Аня"
    assert "ru lacks 1 of 5 texts (only-english …): English" in caplog.text


def test_an_unknown_language_is_answered_in_english(texts: Texts) -> None:
    assert texts.say("xx", "welcome") == "Welcome & come in"


def test_in_tests_a_wrong_key_or_argument_fails(texts: Texts) -> None:
    with pytest.raises(TextError, match="no text 'nothing'"):
        texts.say("en", "nothing")
    with pytest.raises(TextError, match="name"):
        texts.say("en", "hello")


def test_people_never_see_an_exception(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    texts = Texts.load(folder=folder)
    assert texts.say("ru", "nothing") == "nothing"
    assert texts.say("ru", "hello", nom="Аня").startswith("Привет")
    assert "no text 'nothing' for 'ru'" in caplog.text
    assert "Аня" not in caplog.text


@pytest.mark.parametrize(("more", "problem"), [("hello = Again", "hello is defined twice"), ("???", "cannot be read")])
def test_a_broken_file_is_named(folder: Path, caplog: pytest.LogCaptureFixture, more: str, problem: str) -> None:
    (folder / "ru" / "more.ftl").write_text(more + "\n", encoding="utf-8")
    with pytest.raises(TextError, match=f"ru/more.ftl: {problem}"):
        Texts.load(folder=folder, strict=True)
    assert Texts.load(folder=folder).say("ru", "welcome") == "Добро пожаловать"
    assert f"ru/more.ftl: {problem}" in caplog.text


def test_the_real_messages_load() -> None:
    assert Texts.load(strict=True).languages[0] == "en"


def test_many_threads_want_their_first_text_at_once() -> None:
    for _ in range(5):
        texts = Texts.load()
        with ThreadPoolExecutor(8) as pool:
            said = list(pool.map(texts.plain, ["en"] * 8, ["button-sign-up"] * 8))
        assert len(set(said)) == 1
        assert said[0] != "button-sign-up"
