"""Programmes in the database: loading one again replaces it, and no form that somebody fills ever changes."""

from dataclasses import replace

import pytest

from bot.database import Tx
from bot.people import persons, roles
from bot.programmes import store
from bot.programmes.store import Missing, Shelf
from bot.trouble import Trouble
from tests.programmes.books import QUESTIONS, example

ME = 1


def save(tx: Tx, questions: tuple[str, ...] = QUESTIONS, form_id: str = "baku", at: int = 100) -> int:
    book = example(questions, form_id)
    return store.save(tx, book.programme, book.form, at)


def test_what_was_saved_is_on_the_shelf(tx: Tx) -> None:
    programme_id = save(tx)
    loaded = Shelf().programme(tx, programme_id)
    assert loaded.programme == example().programme
    assert Shelf().form(tx, loaded.form_id) == example().form
    assert Shelf().by_slug(tx, "baku") == loaded


def test_loading_the_same_workbook_again_changes_nothing_for_people(tx: Tx) -> None:
    first = Shelf().programme(tx, save(tx))
    assert replace(Shelf().programme(tx, save(tx, at=200)), revision=first.revision) == first
    assert tx.value("SELECT count(*) FROM programmes") == 1
    assert tx.value("SELECT count(*) FROM forms") == 1


def test_new_facts_keep_the_form(tx: Tx) -> None:
    shelf = Shelf()
    first = shelf.programme(tx, save(tx))
    moved = replace(first.programme, contact="new@example.org")
    store.save(tx, moved, example().form, 200)
    assert shelf.programme(tx, first.id).programme == moved
    assert shelf.programme(tx, first.id).form_id == first.form_id


def test_new_questions_are_a_new_form_and_the_old_one_stays(tx: Tx) -> None:
    shelf = Shelf()
    first = shelf.programme(tx, save(tx))
    assert save(tx, QUESTIONS[:1]) == first.id
    second = shelf.programme(tx, first.id)
    assert second.form_id != first.form_id
    assert len(shelf.form(tx, second.form_id).questions) == 1
    assert len(Shelf().form(tx, first.form_id).questions) == 3


def test_going_back_to_old_questions_takes_the_old_form_up_again(tx: Tx) -> None:
    first = Shelf().programme(tx, save(tx))
    save(tx, QUESTIONS[:1])
    save(tx)
    assert Shelf().programme(tx, first.id).form_id == first.form_id


def test_programmes_come_in_the_order_they_start(tx: Tx) -> None:
    later, sooner = save(tx, form_id="later"), save(tx, form_id="sooner")
    soon = replace(example(form_id="sooner").programme, start=example().programme.start.replace(month=8))
    store.save(tx, soon, example().form, 200)
    assert [each.id for each in Shelf().all(tx)] == [sooner, later]


@pytest.mark.parametrize("number", [0, -1, 7, 2**63 - 1])
def test_what_does_not_exist_is_missing(tx: Tx, number: int) -> None:
    save(tx)
    for look in (Shelf().programme, Shelf().form):
        with pytest.raises(Missing):
            look(tx, number)


def test_an_unknown_link_names_nothing(tx: Tx) -> None:
    save(tx)
    assert Shelf().by_slug(tx, "moon") is None


def test_roles_are_granted_by_name(tx: Tx) -> None:
    programme_id = save(tx)
    persons.meet(tx, ME, "Aigerim", None, 100)
    assert store.grant_role(tx, ME, "baku", 200)
    assert not store.grant_role(tx, ME, "baku", 200)
    assert roles.coordinates(tx, ME, programme_id)
    assert not roles.is_administrator(tx, ME)
    assert store.grant_role(tx, ME, None, 200)
    assert roles.is_administrator(tx, ME)


def test_no_role_for_somebody_unknown(tx: Tx) -> None:
    with pytest.raises(Trouble) as trouble:
        store.grant_role(tx, ME, None, 100)
    assert (trouble.value.key, trouble.value.details) == ("person-unknown", {"id": "1"})


@pytest.mark.parametrize(("loaded", "known"), [((), "–"), (("baku", "astana"), "astana, baku")])
def test_no_role_in_an_unknown_programme(tx: Tx, loaded: tuple[str, ...], known: str) -> None:
    persons.meet(tx, ME, "Aigerim", None, 100)
    for form_id in loaded:
        save(tx, form_id=form_id)
    with pytest.raises(Trouble) as trouble:
        store.grant_role(tx, ME, "moon", 100)
    assert (trouble.value.key, trouble.value.details) == ("programme-unknown", {"name": "moon", "known": known})
