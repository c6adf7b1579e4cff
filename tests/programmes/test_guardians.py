"""Whose word counts: links, their state, and who needs a guardian."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.database import Tx
from bot.people import persons
from bot.programmes import applications, guardians, meaning, minors, store
from bot.programmes.applications import Application
from bot.programmes.guardians import CONSENTED, DECLINED, EXPIRED, OPENED, OWN, REPLACED, UNKNOWN, USED, Guardianship
from bot.programmes.store import Shelf
from tests.world import example

AT = 1_800_000_000
CHILD, MOTHER, FATHER = 1, 2, 3
YOUNG = "2010-09-25"
LATER = AT + int(guardians.LIFETIME.total_seconds())


@pytest.fixture
def programme_id(tx: Tx) -> int:
    for person_id in (CHILD, MOTHER, FATHER):
        persons.meet(tx, person_id, "Somebody", "en", AT)
    return store.save(tx, example().programme, example().form, AT)


def applied(tx: Tx, programme_id: int, person_id: int = CHILD, born: str = YOUNG) -> Application:
    form_id = Shelf().programme(tx, programme_id).form_id
    applications.submit(tx, person_id, programme_id, form_id, {"birth_date": born}, f"P{person_id}", AT)
    found = applications.of_person(tx, person_id, programme_id)
    assert found
    return found


def code(tx: Tx, programme_id: int, at: int = AT) -> str:
    made = guardians.ask(tx, CHILD, programme_id, at)
    assert made
    return made


def opened(tx: Tx, link: str, person_id: int = MOTHER, at: int = AT) -> Guardianship:
    found = guardians.open_link(tx, Shelf(), link, person_id, at)
    assert isinstance(found, Guardianship)
    return found


def shared(tx: Tx, link: str, person_id: int = MOTHER, phone: str = "77010000002") -> Guardianship:
    guardians.share(tx, opened(tx, link, person_id), "Gulnara  Serikova", phone)
    return opened(tx, link, person_id)


def test_only_a_hash_of_the_code_is_kept(tx: Tx, programme_id: int) -> None:
    link = code(tx, programme_id)
    assert len(f"g-{link}") <= 64
    row = tx.one("SELECT * FROM guardianships")
    assert row is not None
    assert not any(link.encode() == field or link == field for field in row)


def test_a_link_opens_for_anybody_but_the_child_until_a_number_is_shared(tx: Tx, programme_id: int) -> None:
    applied(tx, programme_id)
    link = code(tx, programme_id)
    assert guardians.open_link(tx, Shelf(), link, CHILD, AT) == OWN
    assert guardians.open_link(tx, Shelf(), f"{link}x", MOTHER, AT) == UNKNOWN
    assert opened(tx, link, FATHER).guardian_id == FATHER
    assert opened(tx, link, MOTHER).guardian_id == MOTHER
    assert shared(tx, link, MOTHER).phone == "+77010000002"
    assert guardians.open_link(tx, Shelf(), link, FATHER, AT) == USED
    assert opened(tx, link, MOTHER, LATER).state == OPENED  # it is theirs, and doesn't run out any more


def test_a_link_runs_out(tx: Tx, programme_id: int) -> None:
    applied(tx, programme_id)
    link = code(tx, programme_id)
    assert opened(tx, link, at=LATER - 1).standing(LATER - 1) == OPENED
    assert guardians.open_link(tx, Shelf(), link, MOTHER, LATER) == EXPIRED


def test_a_new_link_replaces_the_one_before_with_what_is_known_of_it(tx: Tx, programme_id: int) -> None:
    applied(tx, programme_id)
    first = code(tx, programme_id)
    kept = shared(tx, first)
    second = code(tx, programme_id)
    assert guardians.open_link(tx, Shelf(), first, MOTHER, AT) == REPLACED
    assert not guardians.may_decide(tx, kept, MOTHER)
    assert tx.value("SELECT count(phone) FROM guardianships") == 0
    assert opened(tx, second).state == OPENED


def test_a_consent_holds_until_it_is_taken_back_and_each_is_a_row(tx: Tx, programme_id: int) -> None:
    application = applied(tx, programme_id)
    assert guardians.is_missing(tx, Shelf(), application)
    guardians.consent(tx, shared(tx, code(tx, programme_id)), "Words", "ru", AT)
    assert not guardians.is_missing(tx, Shelf(), application)
    assert guardians.ask(tx, CHILD, programme_id, AT) is None
    given = guardians.present(tx, CHILD, programme_id)
    assert given is not None
    assert (given.notice, given.language, given.decided_at) == ("Words", "ru", AT)
    assert guardians.refuse(tx, given, AT + 1) == guardians.WITHDRAWN
    assert guardians.is_missing(tx, Shelf(), application)
    taken_back = guardians.present(tx, CHILD, programme_id)
    assert taken_back is not None
    guardians.consent(tx, taken_back, "Other words", "en", AT + 2)
    notices = tx.all("SELECT state, notice FROM guardianships ORDER BY id")
    assert notices == [("withdrawn", "Words"), (CONSENTED, "Other words")]
    assert [each.notice for each in guardians.of_guardian(tx, MOTHER)] == ["Other words"]


def test_who_declined_counts_until_somebody_else_is_asked(tx: Tx, programme_id: int) -> None:
    application = applied(tx, programme_id)
    assert guardians.refuse(tx, shared(tx, code(tx, programme_id)), AT) == DECLINED
    assert guardians.state_of(tx, Shelf(), application, AT) == DECLINED
    shared(tx, code(tx, programme_id), FATHER)
    assert guardians.state_of(tx, Shelf(), application, AT) == OPENED
    latest = guardians.present(tx, CHILD, programme_id)
    assert latest is not None
    assert guardians.refusals(tx, CHILD, programme_id, latest.id) == 1
    assert guardians.of_guardian(tx, MOTHER) == []


@pytest.mark.parametrize("phone", ["77010000002", "+77010000002", "+7 701 000-00-02"])
def test_numbers_may_lack_the_plus(tx: Tx, programme_id: int, phone: str) -> None:
    applied(tx, programme_id)
    kept = shared(tx, code(tx, programme_id), phone=phone)
    assert (kept.phone, kept.name) == ("+77010000002", "Gulnara Serikova")


def test_the_list_holds_those_who_need_a_consent_and_no_others(tx: Tx, programme_id: int) -> None:
    shelf = Shelf()
    loaded = shelf.programme(tx, programme_id)
    start = loaded.programme.start
    days = [timedelta(days=each) for each in (-400, -2, -1, 0, 1, 2, 400)]
    born = [date(start.year - 18, start.month, start.day) + each for each in days]
    for number, day in enumerate(born, 10):
        persons.meet(tx, number, "Somebody", "en", AT)
        applied(tx, programme_id, number, day.isoformat())
    everybody = [applications.of_person(tx, number, programme_id) for number in range(10, 10 + len(born))]
    needing = [each.id for each in everybody if each and guardians.needed(tx, shelf, each)]
    assert [each.application_id for each in minors.of_programme(tx, shelf, loaded, AT)] == needing
    assert len(needing) == 3
    tx.run("UPDATE applications SET status = 'withdrawn'")
    assert minors.of_programme(tx, shelf, loaded, AT) == []


@given(st.dates(date(1990, 1, 1), date(2020, 1, 1)), st.dates(date(2027, 1, 1), date(2029, 1, 1)), st.integers(14, 21))
def test_the_rule_as_sql_has_it_is_the_rule(born: date, start: date, below: int) -> None:
    programme = replace(example().programme, start=start, guardian_below=below)
    limit = f"{start.year - below:04}-{start.month:02}-{start.day:02}"
    young = meaning.is_minor(example().form, {"birth_date": born.isoformat()}, programme)
    assert young == (born.isoformat() > limit)
