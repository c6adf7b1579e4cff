"""A new bot has no administrator: the first who brings the printed code becomes it, and nobody can guess it."""

import pytest

from bot.database import Tx
from bot.people import claim, persons, roles

ME, OTHER = 1, 2


@pytest.fixture
def code(tx: Tx) -> str:
    """The code of a new bot that two people have talked to."""
    for person in (ME, OTHER):
        persons.meet(tx, person, "Somebody", "en", 100)
    code = claim.new_code(tx)
    assert code is not None
    return code


def test_the_right_code_makes_an_administrator(tx: Tx, code: str) -> None:
    assert claim.claim(tx, ME, code, 200)
    assert roles.is_administrator(tx, ME)


def test_it_works_typed_in_small_letters_and_with_spaces_around(tx: Tx, code: str) -> None:
    assert claim.claim(tx, ME, f" {code.lower()} ", 200)


def test_it_works_once(tx: Tx, code: str) -> None:
    assert claim.claim(tx, ME, code, 200)
    assert not claim.claim(tx, OTHER, code, 201)
    assert not roles.is_administrator(tx, OTHER)


@pytest.mark.parametrize("wrong", ["", "AAAAAAAAAA", "İı", "x" * 5_000, "'; DROP TABLE claim; --"])
def test_a_wrong_code_makes_nobody_administrator(tx: Tx, code: str, wrong: str) -> None:
    assert not claim.claim(tx, ME, wrong, 200)
    assert not roles.has_administrator(tx)
    assert claim.claim(tx, ME, code, 201)


def test_after_ten_wrong_ones_even_the_right_one_is_refused_until_a_restart(tx: Tx, code: str) -> None:
    for _ in range(10):
        assert not claim.claim(tx, OTHER, "WRONG", 200)
    assert not claim.claim(tx, ME, code, 201)
    fresh = claim.new_code(tx)
    assert fresh is not None
    assert claim.claim(tx, ME, fresh, 202)


def test_nine_wrong_ones_leave_one_chance(tx: Tx, code: str) -> None:
    for _ in range(9):
        claim.claim(tx, OTHER, "WRONG", 200)
    assert claim.claim(tx, ME, code, 201)


def test_a_new_code_replaces_the_old_one(tx: Tx, code: str) -> None:
    fresh = claim.new_code(tx)
    assert fresh not in {None, code}
    assert not claim.claim(tx, ME, code, 200)
    assert claim.claim(tx, ME, str(fresh), 200)


def test_there_is_no_code_once_somebody_is_administrator(tx: Tx, code: str) -> None:
    roles.grant(tx, OTHER, roles.ADMINISTRATOR, None, 150)
    assert claim.new_code(tx) is None
    assert not claim.claim(tx, ME, code, 200)  # an older one is worth nothing either


def test_without_any_code_nothing_can_be_claimed(tx: Tx) -> None:
    persons.meet(tx, ME, "Somebody", "en", 100)
    assert not claim.claim(tx, ME, "", 200)


def test_the_database_does_not_hold_the_code_itself(tx: Tx, code: str) -> None:
    kept = tx.one("SELECT * FROM claim")
    assert kept is not None
    assert code not in map(str, kept)
    assert code.encode() not in kept


def test_a_code_fits_into_a_link_and_has_no_letters_that_look_alike(code: str) -> None:
    assert len(f"claim-{code}") <= 64
    assert code.isascii()
    assert code.isalnum()
    assert not set(code) & set("0O1I")
