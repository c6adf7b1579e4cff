"""An audience in plain words, and what a coordinator reads where a query can't be understood."""

from collections.abc import Iterator

import pytest

from bot.announcements import announcement
from bot.announcements.audiences import Everyone, QueryProblem, parse
from bot.announcements.audiences.grammar import LONGEST
from bot.announcements.content import Content
from bot.config import LANGUAGES
from bot.language.texts import Texts
from bot.screens.audience_words import mark, say_audience, say_field, say_problem, say_value
from bot.screens.words import Words
from tests.announcements.town import Town
from tests.database.plain import plain_tx

TEXTS = Texts.load(strict=True)
ENGLISH = Words(TEXTS, "en")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with plain_tx(tmp_path_factory.mktemp("town")) as tx:
        town = Town(tx)
        announcement.set_text(tx, 2, "en", Content("text", {"text": "The bus <leaves> at six."}))
        yield town


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("everyone", "everybody who takes part"),
        ("status = accepted, unfinished", "application: accepted, begun, not sent"),
        ("status != declined", "<i>not</i> application: declined"),
        ("going = gala, dance", "have a place: Gala concert, Dance"),
        ("language = ru, en", "language: Русский, English"),
        ("country = KZ, other", "country: Kz, Other"),
        ("age >= 18", "age: 18 or more"),
        ("age = 16, 17", "age: 16, 17"),
        ('${size} = "extra large"', "“Which size?”: Extra Large"),
        ("role = coordinator", "role: coordinator"),
        ("got = last", "got the announcement: 2 (“The bus &lt;leaves&gt; at six.”)"),
        ("read = 1", "have read the announcement: 1"),
        (
            "status = accepted and age < 18 and not got = 1",
            "application: accepted\n<i>and</i> age: under 18\n<i>but not</i> got the announcement: 1",
        ),
        (
            "status = accepted and (language = ru or not age < 18)",
            "application: accepted\n<i>and</i> (language: Русский <i>or</i> <i>not</i> age: under 18)",
        ),
        ("not (everyone and age = 3)", "<i>not</i> (everybody who takes part <i>and</i> age: 3)"),
        ("came = gala or missed = dance", "came: Gala concert\n<i>or</i> had a place and didn't come: Dance"),
        ("waiting = gala", "wait for a place: Gala concert"),
    ],
)
def test_it_is_said_in_words(town: Town, query: str, said: str) -> None:
    ground = town.ground()
    assert say_audience(ENGLISH, parse(query, ground), ground) == said


def test_what_is_too_long_for_a_screen_is_told_as_a_query(town: Town) -> None:
    ground = town.ground()
    query = " or ".join(["unconfirmed = gala, dance"] * 20)
    assert say_audience(ENGLISH, parse(query, ground), ground) == f"<code>{query}</code>"


def test_to_everybody(town: Town) -> None:
    ground = town.ground(None)
    assert say_audience(ENGLISH, Everyone(), ground) == "everybody who uses the bot"
    said = say_audience(ENGLISH, parse("programme = baku and confirmed = baku/gala", ground), ground)
    assert said == "take part in: Baku\n<i>and</i> have said that they come: Gala concert"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scope", ["baku", None])
def test_every_field_and_value_is_said_in_every_language(town: Town, language: str, scope: str | None) -> None:
    words, ground = Words(TEXTS, language), town.ground(scope)
    for field in ground.fields:
        assert say_field(words, field, ground)
        for value in ground.values[field]:
            assert say_value(words, field, value.name, ground)
            query = f'{field} = "{value.name}" or not ({field} != "{value.name}" and everyone)'
            assert say_audience(words, parse(query, ground), ground)


PROBLEMS = (
    *("", "status", "status accepted", "status =", "status = acepted", "staus = accepted", "${sise} = m", "size = m"),
    *("programme = baku", "status < accepted", "age = old", "age > 18, 20", "status = accepted language = ru"),
    *("(status = accepted", "status = accepted)", 'going = "gala', "{", "got = 9", "(" * 30, "x" * (LONGEST + 1)),
    *(" or ".join(["age=1"] * 60), "<b> = 1", "status = <&>"),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", PROBLEMS)
def test_every_problem_is_said_in_every_language(town: Town, language: str, query: str) -> None:
    with pytest.raises(QueryProblem) as caught:
        parse(query, town.ground())
    said = say_problem(Words(TEXTS, language), caught.value)
    assert said
    assert "<b>" not in said
    assert len(mark(query, caught.value)) < 300


def test_a_slip_is_marked_and_the_right_word_is_told(town: Town) -> None:
    query = "status = accepted and going = opra <3"
    with pytest.raises(QueryProblem) as caught:
        parse(query, town.ground())
    assert say_problem(ENGLISH, caught.value) == "“going” can't be “opra”. It can be: gala, dance."
    assert mark(query, caught.value) == "<code>status = accepted and going = 👉opra &lt;3</code>"
    with pytest.raises(QueryProblem) as caught:
        parse("status = acepted", town.ground())
    assert say_problem(ENGLISH, caught.value).endswith("Did you mean “accepted”?")
