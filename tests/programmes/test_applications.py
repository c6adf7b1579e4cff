"""Applications: one a person and programme, listed from the newest, whatever the answers hold."""

import pytest

from bot.database import Tx
from bot.people import persons
from bot.programmes import applications, consents, store
from tests.programmes.books import example

ME, OTHER = 1, 2


@pytest.fixture
def programme_id(tx: Tx) -> int:
    for person in (ME, OTHER):
        persons.meet(tx, person, "Somebody", None, 100)
    book = example()
    return store.save(tx, book.programme, book.form, 100)


def submit(tx: Tx, person: int, programme_id: int, name: str = "Aigerim", at: int = 200) -> tuple[int, bool]:
    return applications.submit(tx, person, programme_id, 1, {"call_name": name, "nights": 3}, name, at)


def test_an_application_is_found_as_it_was_sent(tx: Tx, programme_id: int) -> None:
    name = "Әйгерім <&> 👩‍🎤 \"'"
    application_id, new = submit(tx, ME, programme_id, name)
    found = applications.find(tx, application_id)
    assert new
    assert found == applications.of_person(tx, ME, programme_id)
    assert found is not None
    assert (found.answers, found.name, found.status) == ({"call_name": name, "nights": 3}, name, "submitted")
    assert (found.person_id, found.programme_id, found.submitted_at, found.updated_at) == (ME, programme_id, 200, 200)


def test_sending_again_changes_the_one_there_is(tx: Tx, programme_id: int) -> None:
    first, _ = submit(tx, ME, programme_id)
    assert submit(tx, ME, programme_id, "Aika", 300) == (first, False)
    found = applications.find(tx, first)
    assert found is not None
    assert (found.name, found.submitted_at, found.updated_at) == ("Aika", 200, 300)
    assert applications.count(tx, programme_id) == 1


def test_what_was_withdrawn_is_new_when_it_is_sent_again(tx: Tx, programme_id: int) -> None:
    first, _ = submit(tx, ME, programme_id)
    applications.set_status(tx, first, applications.ACCEPTED)
    assert submit(tx, ME, programme_id, at=300) == (first, False)
    assert tx.one("SELECT status, submitted_at FROM applications") == ("accepted", 200)
    applications.set_status(tx, first, applications.WITHDRAWN)
    assert not applications.stands(tx, ME, programme_id)
    assert submit(tx, ME, programme_id, at=400) == (first, True)
    assert tx.one("SELECT status, submitted_at, updated_at FROM applications") == ("submitted", 400, 400)
    assert applications.stands(tx, ME, programme_id)


def test_everybody_has_their_own(tx: Tx, programme_id: int) -> None:
    mine, _ = submit(tx, ME, programme_id)
    theirs, new = submit(tx, OTHER, programme_id)
    assert new
    assert mine != theirs
    assert applications.find(tx, 7) is None
    assert applications.of_person(tx, ME, 7) is None


def test_the_list_goes_from_the_newest_page_by_page(tx: Tx, programme_id: int) -> None:
    for number in range(1, 11):
        persons.meet(tx, number, "Somebody", None, 100)
        submit(tx, number, programme_id, f"Person {number}", at=200 + number // 2)  # some in the same second
    pages = [applications.page(tx, programme_id, offset, 4) for offset in (0, 4, 8, 12)]
    assert [len(page) for page in pages] == [4, 4, 2, 0]
    names = [line.name for page in pages for line in page]
    assert names == [f"Person {number}" for number in range(10, 0, -1)]
    assert applications.count(tx, programme_id) == 10
    assert applications.count(tx, 7) == 0


def test_consent_is_kept_word_by_word_and_can_be_taken_back(tx: Tx, programme_id: int) -> None:
    assert not consents.agreed_in(tx, ME, programme_id)
    consents.give(tx, ME, programme_id, "I agree <b>so</b>", "en", 150)
    assert consents.agreed_in(tx, ME, programme_id)
    assert not consents.agreed_in(tx, OTHER, programme_id)
    assert not consents.agreed_in(tx, ME, programme_id + 1)
    kept = tx.one("SELECT notice, notice_hash, language, given_at FROM consents")
    assert kept == ("I agree <b>so</b>", consents.fingerprint("I agree <b>so</b>"), "en", 150)
    tx.run("UPDATE consents SET withdrawn_at = 160")
    assert not consents.agreed_in(tx, ME, programme_id)


def test_another_word_is_another_notice() -> None:
    assert consents.fingerprint("a") != consents.fingerprint("b")
    assert len(consents.fingerprint("a")) == 64
