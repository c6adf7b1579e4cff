"""What people type as a query, what it means, and what they are told where it can't be understood."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.announcements.audiences import (
    All,
    Audience,
    Either,
    Everyone,
    Is,
    Not,
    QueryProblem,
    both,
    either,
    ground,
    parse,
    shortened,
    without,
    write,
)
from bot.announcements.audiences.grammar import DEEPEST, LONGEST, MOST_CONDITIONS
from bot.programmes import store
from tests.announcements.town import BAKU, Town
from tests.database.plain import plain_tx
from tests.programmes.books import example

ACCEPTED = Is("status", "=", ("accepted",))
RUSSIAN = Is("language", "=", ("ru",))
ADULT = Is("age", ">=", ("18",))


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with plain_tx(tmp_path_factory.mktemp("town")) as tx:
        yield Town(tx)


@pytest.mark.parametrize(
    ("typed", "meant", "written"),
    [
        ("everyone", Everyone(), "everyone"),
        (" EVERYONE ", Everyone(), "everyone"),
        ("status=accepted", ACCEPTED, "status = accepted"),
        ("Status = Accepted", ACCEPTED, "status = accepted"),
        (
            "status = accepted, WAITING,accepted",
            Is("status", "=", ("accepted", "waiting")),
            "status = accepted, waiting",
        ),
        ("status != declined", Is("status", "!=", ("declined",)), "status != declined"),
        ("age>=18", ADULT, "age >= 18"),
        ("age = 16, 017", Is("age", "=", ("16", "17")), "age = 16, 17"),
        ("language = Русский", RUSSIAN, "language = ru"),
        ("language = Turkce", Is("language", "=", ("tr",)), "language = tr"),
        ("country = kz", Is("country", "=", ("KZ",)), "country = KZ"),
        ("${country} = KZ", Is("country", "=", ("KZ",)), "country = KZ"),
        ("going = gala", Is("going", "=", ("gala",)), "going = gala"),
        ('going = "Gala concert"', Is("going", "=", ("gala",)), "going = gala"),
        ("going = «гала-концерт»", Is("going", "=", ("gala",)), "going = gala"),
        ("going = “Gala concert”", Is("going", "=", ("gala",)), "going = gala"),
        ("${ size } = m", Is("${size}", "=", ("m",)), "${size} = m"),
        ('${size} = "extra large"', Is("${size}", "=", ("extra large",)), '${size} = "extra large"'),
        ("got = last", Is("got", "=", ("2",)), "got = 2"),
        ("status = accepted and language = ru", All((ACCEPTED, RUSSIAN)), "status = accepted and language = ru"),
        (
            "status = accepted or language = ru and age >= 18",
            Either((ACCEPTED, All((RUSSIAN, ADULT)))),
            "status = accepted or (language = ru and age >= 18)",
        ),
        (
            "(status = accepted OR language = ru) And not age >= 18",
            All((Either((ACCEPTED, RUSSIAN)), Not(ADULT))),
            "(status = accepted or language = ru) and not age >= 18",
        ),
        ("not (everyone)", Not(Everyone()), "not everyone"),
    ],
)
def test_a_query_is_read_and_written(town: Town, typed: str, meant: Audience, written: str) -> None:
    assert parse(typed, town.ground()) == meant
    assert write(meant) == written


@pytest.mark.parametrize(
    ("typed", "key", "marked"),
    [
        ("", "audience-query-condition", ""),
        ("   ", "audience-query-condition", "   "),
        ("status", "audience-query-sign-wanted", ""),
        ("status accepted", "audience-query-sign-wanted", "accepted"),
        ("status =", "audience-query-value-wanted", ""),
        ("status = and age > 3", "audience-query-value-wanted", "and age > 3"),
        ("status = acepted", "audience-query-value", "acepted"),
        ("status = accepted,", "audience-query-value-wanted", ""),
        ("staus = accepted", "audience-query-field", "staus = accepted"),
        ("size = m", "audience-query-field", "size = m"),
        ("${sise} = m", "audience-query-question", "${sise} = m"),
        ("programme = baku", "audience-query-nothing", "programme = baku"),
        ("status < accepted", "audience-query-sign-age", "< accepted"),
        ("age = old", "audience-query-age", "old"),
        ("age = 200", "audience-query-age", "200"),
        ("age = -1", "audience-query-age", "-1"),
        ("age > 18, 20", "audience-query-one-value", ", 20"),
        ("status = accepted language = ru", "audience-query-after", "language = ru"),
        ("going = Gala concert", "audience-query-after", "concert"),
        ("(status = accepted", "audience-query-not-closed", ""),
        ("status = accepted)", "audience-query-not-opened", ")"),
        ("and status = accepted", "audience-query-condition", "and status = accepted"),
        ("status = accepted and", "audience-query-condition", ""),
        ("status = accepted or or", "audience-query-condition", "or"),
        ('going = "gala', "audience-query-quote", '"gala'),
        ("status = accepted & age > 3", "audience-query-after", "& age > 3"),
        ("{", "audience-query-sign", "{"),
        ("not", "audience-query-condition", ""),
        ("()", "audience-query-condition", ")"),
        ("got = 3", "audience-query-value", "3"),
        ("(" * (DEEPEST + 1), "audience-query-deep", "("),
        ("not " * (DEEPEST + 1), "audience-query-deep", "not "),
        (" or ".join(["age=1"] * (MOST_CONDITIONS + 1)), "audience-query-many", "age=1"),
        ("x" * (LONGEST + 1), "audience-query-long", "x"),
    ],
)
def test_what_can_not_be_understood_is_told_where_it_is(town: Town, typed: str, key: str, marked: str) -> None:
    with pytest.raises(QueryProblem) as caught:
        parse(typed, town.ground())
    assert (caught.value.key, typed[caught.value.at :]) == (key, marked)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("status = acepted", "accepted"),
        ("staus = accepted", "status"),
        ("size = m", "${size}"),
        ("${sise} = m", "${size}"),
        ("going = galla", "gala"),
        ('going = "Gala consert"', "gala"),
        ("xyzzy = 1", ""),
    ],
)
def test_what_was_meant_is_guessed(town: Town, typed: str, meant: str) -> None:
    with pytest.raises(QueryProblem) as caught:
        parse(typed, town.ground())
    assert caught.value.details["meant"] == meant


def test_what_may_stand_there_is_named(town: Town) -> None:
    with pytest.raises(QueryProblem) as caught:
        parse("going = opera", town.ground())
    assert caught.value.details["known"] == "gala, dance"


def test_to_everybody_events_are_named_with_their_programme(town: Town) -> None:
    everybody = town.ground(None)
    assert parse("going = baku/gala, astana/gala", everybody) == Is("going", "=", ("baku/gala", "astana/gala"))
    with pytest.raises(QueryProblem) as caught:
        parse('going = "Gala concert"', everybody)
    assert (caught.value.key, caught.value.details["known"]) == (
        "audience-query-several",
        "baku/gala, astana/gala",
    )
    assert parse("programme = Astana and got = last", everybody) == All(
        (Is("programme", "=", ("astana",)), Is("got", "=", ("3",)))
    )


def test_last_is_what_was_sent_last_not_what_is_planned(town: Town) -> None:
    town.tx.run("SAVEPOINT before")
    town.announce(town.programmes[BAKU], at=100, state="planned")
    assert town.ground().last == "2"
    town.tx.run("UPDATE waves SET state = 'planned'")
    with pytest.raises(QueryProblem) as caught:
        parse("got = last", town.ground())
    assert caught.value.key == "audience-query-last"
    town.tx.run("ROLLBACK TO before")


def test_only_what_somebody_could_have_is_offered(town: Town) -> None:
    town.tx.run("SAVEPOINT before")
    bare = store.save(town.tx, example(form_id="bare").programme, example().form, 0)
    assert ground(town.tx, town.shelf, bare).fields == ("status", "language", "${size}", "role")
    town.tx.run("ROLLBACK TO before")
    assert "programme" not in town.ground().fields
    assert town.ground(None).fields[0] == "programme"
    assert {"age", "country", "${size}", "going", "got"} <= {*town.ground().fields}
    assert "${country}" not in town.ground().fields


WORDS = ("status", "age", "going", "got", "${size}", "everyone", "accepted", "gala", "m", "18", "last", "=", "!=", "<")
SCRAPS = st.one_of(
    st.sampled_from((*WORDS, "and", "or", "not", "(", ")", ",", '"', "${", "}", "“x”", "«")), st.text(max_size=3)
)


@settings(max_examples=300)
@given(scraps=st.lists(SCRAPS, max_size=14), between=st.sampled_from(["", " "]))
def test_whatever_is_typed_is_understood_or_explained(town: Town, scraps: list[str], between: str) -> None:
    typed, asked = between.join(scraps), town.ground()
    try:
        understood, at = parse(typed, asked), 0
    except QueryProblem as problem:
        understood, at = Everyone(), problem.at
    assert 0 <= at <= len(typed)
    assert parse(write(understood), asked) == understood


def test_conditions_are_put_together() -> None:
    assert both(None, ACCEPTED) == both(Everyone(), ACCEPTED) == ACCEPTED
    assert either(None, ACCEPTED) == ACCEPTED
    assert without(None, ACCEPTED) == Not(ACCEPTED)
    three = without(both(ACCEPTED, RUSSIAN), ADULT)
    assert three == All((ACCEPTED, RUSSIAN, Not(ADULT)))
    assert either(three, ADULT) == Either((three, ADULT))
    assert shortened(three) == All((ACCEPTED, RUSSIAN))
    assert shortened(All((ACCEPTED, RUSSIAN))) == ACCEPTED
    assert shortened(ACCEPTED) is None
