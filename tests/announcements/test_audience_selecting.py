"""Whom a query selects: any query of any people, against the rules told with Python's own sets."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.announcements.audiences import All, Audience, Either, Everyone, Ground, Is, Not, parse, select, write
from bot.database import Tx
from bot.language.languages import choose
from tests.announcements.town import (
    ASTANA,
    BAKU,
    BIRTH_QUESTIONS,
    COUNTRIES,
    COUNTRY_QUESTIONS,
    DIETS,
    EVENTS,
    SIZES,
    STARTS,
    Neighbour,
    Town,
)
from tests.database.plain import plain_tx

LANGUAGES = ("ru", "en", "kk")
KEYS = [(slug, name) for slug, names in EVENTS.items() for name in names]
STATES = ("held", "queued", "sending", "sent", "failed", "unreachable", "unknown", "skipped", "stopped")
ANNOUNCED = (1, 2, 3)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with plain_tx(tmp_path_factory.mktemp("town")) as tx:
        yield Town(tx)


# What may be true of somebody.


def answers(slug: str) -> st.SearchStrategy[Mapping[str, Any]]:
    names = tuple(code.lower() for code in COUNTRIES) if slug == ASTANA else COUNTRIES
    return st.fixed_dictionaries(
        {},
        optional={
            BIRTH_QUESTIONS[slug]: st.dates(date(2005, 1, 1), date(2013, 12, 31)).map(date.isoformat),
            COUNTRY_QUESTIONS[slug]: st.sampled_from(names),
            "size": st.sampled_from(SIZES),
            "diet": st.lists(st.sampled_from(DIETS), min_size=1, unique=True),
        },
    )


PLACES = ("going", "going", "offered", "waiting", "given_up", "lost")
ROLES = (("coordinator", BAKU), ("coordinator", ASTANA), ("coordinator", None), ("administrator", None))
STATUSES = ("submitted", "accepted", "waiting", "declined", "withdrawn")
NEIGHBOURS = st.builds(
    Neighbour,
    language=st.sampled_from([None, None, "ru", "kk", "tr"]),
    telegram=st.sampled_from([None, "ru", "kk-KZ", "RU", "pt-br", "en_US", "uk"]),
    applications=st.fixed_dictionaries(
        {}, optional={slug: st.tuples(st.sampled_from(STATUSES), answers(slug)) for slug in (BAKU, ASTANA)}
    ),
    dialogues=st.frozensets(st.sampled_from([BAKU, ASTANA])),
    places=st.dictionaries(
        st.sampled_from(KEYS), st.tuples(st.sampled_from(PLACES), st.booleans(), st.booleans())
    ),
    roles=st.frozensets(st.sampled_from(ROLES), max_size=2),
    got=st.dictionaries(st.sampled_from(ANNOUNCED), st.tuples(st.sampled_from(STATES), st.booleans())),
)  # fmt: skip


# What may be asked.


def queries(ground: Ground) -> st.SearchStrategy[Audience]:
    conditions: list[st.SearchStrategy[Audience]] = [st.just(Everyone())]
    for field, values in ground.values.items():
        if field == "age":
            conditions.append(
                st.builds(Is, st.just(field), st.sampled_from(["<", "<=", ">", ">="]), st.tuples(st.sampled_from(AGES)))
            )
        names = AGES if field == "age" else [value.name for value in values]
        several = st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True).map(tuple)
        conditions.append(st.builds(Is, st.just(field), st.sampled_from(["=", "=", "!="]), several))
    return st.recursive(st.one_of(conditions), together, max_leaves=6)


def together(parts: st.SearchStrategy[Audience]) -> st.SearchStrategy[Audience]:
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, parts), st.builds(All, several), st.builds(Either, several))


AGES = [str(age) for age in range(14, 23)]


# The rules.


class Rules:
    """What a condition means; `scope` is a programme or None, `all_places` what everybody has at an event."""

    def __init__(self, scope: str | None, people: Sequence[Neighbour]) -> None:
        self.scope = scope
        self.slugs = [scope] if scope else [BAKU, ASTANA]
        self.ticked = {key for each in people for key, (_, _, came) in each.places.items() if came}

    def selects(self, audience: Audience, who: Neighbour) -> bool:
        return self.is_there(audience, who) and self.fits(audience, who)

    def is_there(self, audience: Audience, who: Neighbour) -> bool:
        said = list(conditions(audience))
        if self.scope is None or self.takes_part(who, self.scope):
            return True
        if (
            any(each.field == "status" and "withdrawn" in each.values for each in said)
            and self.scope in who.applications
        ):
            return True
        return any(each.field == "role" for each in said) and any(its in {None, self.scope} for _, its in who.roles)

    def takes_part(self, who: Neighbour, slug: str) -> bool:
        applied = slug in who.applications and who.applications[slug][0] != "withdrawn"
        placed = any(
            its == slug and place[0] in {"going", "offered", "waiting"} for (its, _), place in who.places.items()
        )
        return applied or slug in who.dialogues or placed

    def fits(self, audience: Audience, who: Neighbour) -> bool:
        match audience:
            case Everyone():
                return True
            case Not(part):
                return not self.fits(part, who)
            case All(parts):
                return all(self.fits(part, who) for part in parts)
            case Either(parts):
                return any(self.fits(part, who) for part in parts)
            case Is(field, op, values) if op == "!=":
                return not self.fits(Is(field, "=", values), who)
        return any(self.has(audience.field, audience.op, value, who) for value in audience.values)

    def has(self, field: str, op: str, value: str, who: Neighbour) -> bool:
        said = {slug: who.applications[slug][1] for slug in self.slugs if slug in who.applications}
        if field == "age":
            return any(compare(age(slug, answers), op, int(value)) for slug, answers in said.items())
        if field == "country":
            names = [answers.get(COUNTRY_QUESTIONS[slug], "") for slug, answers in said.items()]
            return value.lower() in [name.lower() for name in names]
        if field[0] == "$":
            given = [answers.get(field[2:-1], []) for answers in said.values()]
            return any(value == each or (isinstance(each, list) and value in each) for each in given)
        return self.is_known(field, value, who)

    def is_known(self, field: str, value: str, who: Neighbour) -> bool:
        if field in {"got", "read"}:
            state, read = who.got.get(int(value), ("failed", False))
            return read if field == "read" else state in {"held", "queued", "sending", "sent", "unknown"}
        if field == "language":
            return choose(who.language or who.telegram, LANGUAGES) == value
        if field == "programme":
            return self.takes_part(who, value)
        if field in {"status", "role"}:
            return self.has_status(value, who) if field == "status" else self.has_role(value, who)
        slug, _, name = value.rpartition("/")
        return self.at_event(field, (slug or str(self.scope), name), who)

    def has_status(self, value: str, who: Neighbour) -> bool:
        statuses = {slug: who.applications[slug][0] for slug in self.slugs if slug in who.applications}
        if value == "unfinished":
            return any(slug in who.dialogues and statuses.get(slug) in {None, "withdrawn"} for slug in self.slugs)
        return value in statuses.values()

    def has_role(self, value: str, who: Neighbour) -> bool:
        if value == "participant":
            return any(self.takes_part(who, slug) for slug in self.slugs)
        return any(role == value and (not self.scope or its in {None, self.scope}) for role, its in who.roles)

    def at_event(self, field: str, key: tuple[str, str], who: Neighbour) -> bool:
        status, confirmed, came = who.places.get(key, ("", False, False))
        return {
            "going": status == "going",
            "waiting": status in {"waiting", "offered"},
            "confirmed": status == "going" and confirmed,
            "unconfirmed": status == "going" and not confirmed,
            "came": came,
            "missed": status == "going" and not came and key in self.ticked,
        }[field]


def conditions(audience: Audience) -> Iterator[Is]:
    if isinstance(audience, Is):
        yield audience
    parts = [audience.part] if isinstance(audience, Not) else getattr(audience, "parts", ())
    for part in parts:
        yield from conditions(part)


def age(slug: str, said: Mapping[str, Any]) -> int | None:
    """Whole years at the start; whoever was born on 29 February is a year older on 1 March."""
    if BIRTH_QUESTIONS[slug] not in said:
        return None
    born, start = date.fromisoformat(said[BIRTH_QUESTIONS[slug]]), STARTS[slug]
    return start.year - born.year - ((start.month, start.day) < (born.month, born.day))


def compare(one: int | None, op: str, other: int) -> bool:
    if one is None:
        return False
    return {"=": one == other, "<": one < other, "<=": one <= other, ">": one > other, ">=": one >= other}[op]


def selected(tx: Tx, audience: Audience, ground: Ground) -> list[int]:
    where, values = select(audience, ground, LANGUAGES)
    rows = tx.all(f"SELECT p.id FROM persons AS p WHERE p.id > 100 AND {where} ORDER BY 1", **values)  # noqa: S608  ours
    return [row[0] - 101 for row in rows]


@pytest.mark.parametrize("scope", [BAKU, None])
@settings(max_examples=60, deadline=None)
@given(data=st.data(), people=st.lists(NEIGHBOURS, max_size=6))
def test_any_query_selects_whom_the_rules_say(
    town: Town, scope: str | None, data: st.DataObject, people: list[Neighbour]
) -> None:
    ground = town.ground(scope)
    audience = data.draw(queries(ground))
    rules = Rules(scope, people)
    town.tx.run("SAVEPOINT people")
    try:
        town.settle(people)
        expected = [number for number, who in enumerate(people) if rules.selects(audience, who)]
        assert selected(town.tx, audience, ground) == expected, write(audience)
    finally:
        town.tx.run("ROLLBACK TO people")


@pytest.mark.parametrize("scope", [BAKU, None])
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_written_is_read_alike(town: Town, scope: str | None, data: st.DataObject) -> None:
    ground = town.ground(scope)
    audience = data.draw(queries(ground))
    assert parse(write(audience), ground) == audience


def test_who_was_ticked_before_the_event_was_moved_has_not_come(tmp_path: Path) -> None:
    with plain_tx(tmp_path) as tx:
        town = Town(tx)
        town.settle([Neighbour(places={(BAKU, "gala"): ("going", False, True)})])
        assert selected(tx, Is("came", "=", ("gala",)), town.ground()) == [0]
        tx.run("UPDATE events SET starts_at = starts_at + 86400")
        assert selected(tx, Is("came", "=", ("gala",)), town.ground()) == []
        assert selected(tx, Is("missed", "=", ("gala",)), town.ground()) == []


def test_who_got_an_announcement_is_whom_it_was_sent_to_or_is_about_to_be(tmp_path: Path) -> None:
    with plain_tx(tmp_path) as tx:
        town = Town(tx)
        town.settle([Neighbour(dialogues=frozenset({BAKU}), got={1: (state, False)}) for state in STATES])
        got = [STATES[number] for number in selected(tx, parse("got = 1", town.ground()), town.ground())]
        assert got == ["held", "queued", "sending", "sent", "unknown"]
        assert selected(tx, parse("got = 2", town.ground()), town.ground()) == []


def test_whoever_was_born_on_29_february_is_a_year_older_on_1_march(tmp_path: Path) -> None:
    with plain_tx(tmp_path) as tx:
        town = Town(tx)
        town.settle([Neighbour(applications={ASTANA: ("submitted", {"born": f"2012-02-{day}"})}) for day in (28, 29)])
        assert selected(tx, Is("age", ">=", ("16",)), town.ground(ASTANA)) == [0]


def test_everybody_of_a_programme_is_whoever_takes_part_in_it(tmp_path: Path) -> None:
    with plain_tx(tmp_path) as tx:
        town = Town(tx)
        town.settle(
            [
                Neighbour(),
                Neighbour(dialogues=frozenset({BAKU})),
                Neighbour(applications={BAKU: ("declined", {})}),
                Neighbour(applications={BAKU: ("withdrawn", {})}),
                Neighbour(places={(BAKU, "gala"): ("waiting", False, False)}),
                Neighbour(applications={ASTANA: ("accepted", {})}),
                Neighbour(roles=frozenset({("coordinator", BAKU)})),
            ]
        )
        for query, expected in (
            ("everyone", [1, 2, 4]),
            ("everyone or status = withdrawn", [1, 2, 3, 4]),
            ("status != accepted", [1, 2, 4]),
            ("role = coordinator", [6]),
            ("role = participant, coordinator", [1, 2, 4, 6]),
            ("not role = participant", [6]),
        ):
            assert selected(tx, parse(query, town.ground()), town.ground()) == expected, query
        everybody = town.ground(None)
        assert selected(tx, parse("everyone", everybody), everybody) == [*range(7)]
        assert selected(tx, parse("programme = astana", everybody), everybody) == [5]
