"""Invitations: one use, seven days, and nobody who guesses gets in."""

from datetime import timedelta

import pytest

from bot.database import Tx
from bot.people import invitations, persons, roles, team
from bot.people.invitations import EXPIRED, HELD, OPEN, UNKNOWN, USED, VALID, WITHDRAWN
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.people.team import Post

ADMIN, COORD, ZAUR, AYNUR = 1, 2, 3, 4
ASTANA, BAKU = 1, 2
AT = 1_000
WEEK = int(VALID.total_seconds())


@pytest.fixture
def tx(tx: Tx) -> Tx:
    """An administrator, a coordinator of Astana's programme, two others; two programmes."""
    for person in (ADMIN, COORD, ZAUR, AYNUR):
        persons.meet(tx, person, f"Person {person}", "en", 100)
    for programme in (ASTANA, BAKU):
        tx.run("INSERT INTO programmes (id, slug, details, loaded_at) VALUES (:id, :id, '{}', 0)", id=programme)
    team.appoint(tx, ADMIN, Post(ADMINISTRATOR, None), 100, None)
    team.appoint(tx, COORD, Post(COORDINATOR, ASTANA), 100, ADMIN)
    return tx


def roles_of(tx: Tx, person_id: int) -> list[tuple[str, int | None]]:
    return tx.all("SELECT role, programme_id FROM roles WHERE person_id = :id ORDER BY role", id=person_id)


def test_of_two_who_open_it_the_first_gets_the_role(tx: Tx) -> None:
    code, _ = invitations.make(tx, Post(HELPER, ASTANA), COORD, AT)
    for person in (ZAUR, AYNUR):
        assert invitations.state(tx, invitations.by_code(tx, code), AT, person) == OPEN
    assert invitations.accept(tx, code, AYNUR, AT + 1)[0] == OPEN
    assert invitations.accept(tx, code, ZAUR, AT + 1)[0] == USED
    assert roles_of(tx, AYNUR) == [(HELPER, ASTANA)]
    assert roles_of(tx, ZAUR) == []
    (member,) = (each for each in team.members(tx, ASTANA) if each.person_id == AYNUR)
    assert (member.since, member.by, member.by_name) == (AT + 1, COORD, "Person 2")


@pytest.mark.parametrize(
    ("after", "state"),
    [(0, OPEN), (WEEK - 1, OPEN), (WEEK, EXPIRED), (WEEK + 1, EXPIRED), (52 * WEEK, EXPIRED)],
)
def test_it_is_valid_for_a_week(tx: Tx, after: int, state: str) -> None:
    assert timedelta(days=7) == VALID
    code, made = invitations.make(tx, Post(HELPER, ASTANA), COORD, AT)
    assert made.expires_at == AT + WEEK
    assert invitations.accept(tx, code, ZAUR, AT + after)[0] == state
    assert bool(roles_of(tx, ZAUR)) == (state == OPEN)


@pytest.mark.parametrize(
    ("person", "post"),
    [
        (COORD, Post(HELPER, ASTANA)),
        (COORD, Post(COORDINATOR, ASTANA)),
        (ADMIN, Post(HELPER, BAKU)),
        (ADMIN, Post(COORDINATOR, None)),
        (ADMIN, Post(ADMINISTRATOR, None)),
    ],
)
def test_who_can_do_that_already_leaves_it_unused(tx: Tx, person: int, post: Post) -> None:
    code, _ = invitations.make(tx, post, ADMIN, AT)
    before = roles_of(tx, person)
    assert invitations.accept(tx, code, person, AT)[0] == HELD
    assert roles_of(tx, person) == before
    assert invitations.accept(tx, code, ZAUR, AT)[0] == OPEN


def test_more_than_they_have_takes_the_place_of_what_they_have(tx: Tx) -> None:
    for post in (Post(HELPER, ASTANA), Post(HELPER, BAKU), Post(COORDINATOR, ASTANA)):
        code, _ = invitations.make(tx, post, ADMIN, AT)
        assert invitations.accept(tx, code, ZAUR, AT)[0] == OPEN
    assert roles_of(tx, ZAUR) == [(COORDINATOR, ASTANA), (HELPER, BAKU)]


def test_one_that_was_withdrawn_gives_nothing(tx: Tx) -> None:
    code, made = invitations.make(tx, Post(HELPER, ASTANA), COORD, AT)
    assert invitations.withdraw(tx, made, AT, ADMIN)
    found = invitations.find(tx, made.id)
    assert found
    assert not invitations.withdraw(tx, found, AT, ADMIN)
    assert invitations.accept(tx, code, ZAUR, AT)[0] == WITHDRAWN
    assert invitations.open_ones(tx, ASTANA, AT) == []


def test_it_is_worth_nothing_once_its_maker_has_lost_the_role(tx: Tx) -> None:
    code, made = invitations.make(tx, Post(COORDINATOR, ASTANA), COORD, AT)
    assert [each.id for each in invitations.open_ones(tx, ASTANA, AT)] == [made.id]
    member = team.find(tx, COORD, Post(COORDINATOR, ASTANA))
    assert member
    assert team.dismiss(tx, member, AT, ADMIN)
    assert invitations.accept(tx, code, ZAUR, AT)[0] == WITHDRAWN
    assert invitations.open_ones(tx, ASTANA, AT) == []


def test_the_code_itself_is_nowhere_in_the_database(tx: Tx) -> None:
    code, _ = invitations.make(tx, Post(HELPER, ASTANA), COORD, AT)
    assert len(code) == 32
    (row,) = tx.all("SELECT * FROM invitations")
    assert code not in map(str, row)
    assert code.encode() not in row
    assert tx.value("SELECT count(*) FROM audit_trail WHERE instr(coalesce(details, ''), :code)", code=code) == 0


@pytest.mark.parametrize("guess", ["", "x", "0" * 32, "ə" * 64, "\0"])
def test_what_was_never_made_is_unknown(tx: Tx, guess: str) -> None:
    invitations.make(tx, Post(HELPER, ASTANA), COORD, AT)
    assert invitations.accept(tx, guess, ZAUR, AT) == (UNKNOWN, None)
    assert roles.highest(tx, ZAUR) is None
