"""Administrators may do everything, coordinators what belongs to their programmes, and nobody else anything."""

import pytest

from bot.database import Tx
from bot.people import audit, persons, roles
from bot.people.roles import ADMINISTRATOR, COORDINATOR

ADMIN, COORD, VISITOR = 1, 2, 3
ASTANA, BAKU = 1, 2


@pytest.fixture
def tx(tx: Tx) -> Tx:
    """An administrator, a coordinator of Astana's programme, a visitor; two programmes."""
    for person in (ADMIN, COORD, VISITOR):
        persons.meet(tx, person, "Somebody", "en", 100)
    for programme, slug in ((ASTANA, "astana"), (BAKU, "baku")):
        tx.run(
            "INSERT INTO programmes (id, slug, details, loaded_at) VALUES (:id, :slug, '{}', 0)",
            id=programme,
            slug=slug,
        )
    assert not roles.has_administrator(tx)
    assert roles.grant(tx, ADMIN, ADMINISTRATOR, None, 100)
    assert roles.grant(tx, COORD, COORDINATOR, ASTANA, 100)
    return tx


def test_an_administrator_looks_after_every_programme(tx: Tx) -> None:
    assert roles.has_administrator(tx)
    assert roles.is_administrator(tx, ADMIN)
    assert roles.coordinates(tx, ADMIN, ASTANA)
    assert roles.coordinates(tx, ADMIN, BAKU)


def test_a_coordinator_looks_after_their_programme_alone(tx: Tx) -> None:
    assert roles.coordinates(tx, COORD, ASTANA)
    assert roles.coordinates_anything(tx, COORD)
    assert not roles.coordinates(tx, COORD, BAKU)
    assert not roles.is_administrator(tx, COORD)


def test_a_visitor_looks_after_nothing(tx: Tx) -> None:
    assert not roles.coordinates_anything(tx, VISITOR)
    assert not roles.coordinates(tx, VISITOR, ASTANA)
    assert not roles.is_administrator(tx, VISITOR)


@pytest.mark.parametrize(("role", "programme"), [(ADMINISTRATOR, None), (COORDINATOR, ASTANA)])
def test_a_role_is_given_once(tx: Tx, role: str, programme: int | None) -> None:
    person = ADMIN if programme is None else COORD
    assert not roles.grant(tx, person, role, programme, 200)
    assert tx.value("SELECT count(*) FROM roles") == 2


def test_one_person_may_look_after_several_programmes(tx: Tx) -> None:
    assert roles.grant(tx, COORD, COORDINATOR, BAKU, 200)
    assert roles.coordinates(tx, COORD, BAKU)


def test_who_looks_after_a_programme_is_told_once_whatever_roles_they_have(tx: Tx) -> None:
    roles.grant(tx, ADMIN, COORDINATOR, ASTANA, 200)
    assert sorted(roles.coordinators_of(tx, ASTANA)) == [ADMIN, COORD]
    assert roles.coordinators_of(tx, BAKU) == [ADMIN]


def test_the_audit_trail_says_who_did_what_to_whom_and_when(tx: Tx) -> None:
    audit.note(tx, 100, COORD, "read-application", VISITOR, ASTANA)
    audit.note(tx, 101, COORD, "read-application", VISITOR, ASTANA)
    audit.note(tx, 102, ADMIN, "other", None, None)
    rows = tx.all("SELECT at, actor_id, action, person_id, programme_id FROM audit_trail ORDER BY id")
    assert rows == [
        (100, COORD, "read-application", VISITOR, ASTANA),
        (101, COORD, "read-application", VISITOR, ASTANA),
        (102, ADMIN, "other", None, None),
    ]
