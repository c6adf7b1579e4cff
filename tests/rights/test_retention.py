"""What is past its time goes, after its coordinators have known so for a week; nothing else does."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.database import Tx
from bot.forms.form import Form
from bot.forms.model import Group, Question
from bot.people import persons
from bot.rights import retention
from tests.reminders.hall import COORDINATOR
from tests.rights.everywhere import holding
from tests.rights.histories import Histories, secret

OVER = datetime(2027, 9, 26, 20, 0, tzinfo=UTC)  # midnight in Baku after the last day


@pytest.fixture
def histories(tx: Tx) -> Histories:
    histories = Histories(tx)
    histories.everything(*histories.people[:2])
    return histories


def keep_days(histories: Histories) -> int:
    return histories.shelf.programme(histories.tx, histories.programme_id).programme.keep_days


def purge(histories: Histories, piece: int = 3) -> dict[str, int]:
    """Piece after piece, as the keeper does."""
    gone: dict[str, int] = {}
    while counts := retention.purge_piece(histories.tx, histories.programme_id, piece):
        assert sum(counts.values()) <= piece
        gone |= {table: gone.get(table, 0) + count for table, count in counts.items()}
    return gone


def test_the_day_is_counted_from_the_programmes_end_in_its_zone(histories: Histories) -> None:
    programme = histories.shelf.programme(histories.tx, histories.programme_id).programme
    assert retention.moment(programme) == OVER + timedelta(days=keep_days(histories))


def test_coordinators_know_it_a_week_before_and_once(histories: Histories, tx: Tx) -> None:
    histories.now = OVER + timedelta(days=keep_days(histories)) - timedelta(days=7, seconds=1)
    assert retention.announce(tx, histories.shelf, histories.now) == 0
    histories.wait(seconds=1)
    assert retention.announce(tx, histories.shelf, histories.now) == 1
    assert retention.announce(tx, histories.shelf, histories.now) == 0
    told = {row[0] for row in tx.all("SELECT person_id FROM deliveries WHERE kind = 'purge'")}
    assert told == {COORDINATOR, histories.people[0]}
    assert tx.value("SELECT count(*) FROM audit_trail WHERE action = 'announce-purge'") == 1
    assert retention.ripe(tx, histories.shelf, histories.now) is None
    histories.wait(days=7, seconds=-1)
    assert retention.ripe(tx, histories.shelf, histories.now) is None
    histories.wait(seconds=1)
    assert retention.ripe(tx, histories.shelf, histories.now)


def test_what_has_been_over_for_long_is_announced_first_too(histories: Histories, tx: Tx) -> None:
    histories.now = OVER + timedelta(days=keep_days(histories) + 400)
    assert retention.past(tx, histories.shelf, histories.now)
    assert retention.ripe(tx, histories.shelf, histories.now) is None
    retention.announce(tx, histories.shelf, histories.now)
    day = json.loads(tx.value("SELECT details FROM deliveries WHERE kind = 'purge'"))["day"]
    assert day == (histories.now + timedelta(days=7)).date().isoformat()
    histories.wait(days=6)
    assert retention.ripe(tx, histories.shelf, histories.now) is None
    histories.wait(days=1)
    assert retention.ripe(tx, histories.shelf, histories.now)


def test_a_purge_leaves_nothing_of_the_programmes_people_but_the_programme(histories: Histories, tx: Tx) -> None:
    foreseen = dict(retention.held(tx, histories.programme_id))
    gone = purge(histories)
    assert foreseen == gone
    assert {"applications", "dialogues", "consents", "places", "letters", "deliveries", "guardianships"} <= gone.keys()
    assert retention.held(tx, histories.programme_id) == {}
    assert tx.value("SELECT count(*) FROM remarks") == 0
    assert holding(tx, f"I am {secret(histories.people[0])}") == []
    assert tx.value("SELECT count(*) FROM events") == 1
    assert tx.value("SELECT count(*) FROM announcements") == 1
    assert tx.all("PRAGMA foreign_key_check") == []


def test_who_has_nothing_left_and_was_long_away_is_forgotten(histories: Histories, tx: Tx) -> None:
    purge(histories)
    histories.now = OVER + timedelta(days=400)
    longest = timedelta(days=keep_days(histories))
    for person_id in histories.people:
        last = histories.now - longest - timedelta(seconds=1 if person_id != histories.people[4] else -1)
        tx.run("UPDATE persons SET seen_at = :at WHERE id = :id", at=int(last.timestamp()), id=person_id)
    away = retention.forgotten(tx, histories.shelf, histories.now)
    assert set(away) & set(histories.people) == set(histories.people[1:4])  # the first is coordinator
    assert COORDINATOR not in away
    while retention.forget(tx, histories.shelf, histories.now, 2):
        pass
    assert [each for each in histories.people if persons.find(tx, each)] == [histories.people[0], histories.people[4]]
    assert tx.all("PRAGMA foreign_key_check") == []


def test_old_deliveries_go_and_those_that_wait_stay(histories: Histories, tx: Tx) -> None:
    one = histories.people[0]
    for state in ("sent", "failed", "queued", "held"):
        histories.insert(
            "deliveries", person_id=one, kind="astray", about=1, state=state, details="{}", due_at=0, changed_at=0
        )
    for changed in (histories.at - 4 * 86_400, histories.at - 2 * 86_400):
        histories.insert(
            "deliveries", person_id=one, kind="answer", about=0, state="sent", details="{}", due_at=0,
            changed_at=changed,
        )  # fmt: skip
    assert retention.forget_deliveries(tx, histories.shelf, histories.now, only_count=True) == 3
    assert retention.forget_deliveries(tx, histories.shelf, histories.now, 2) == 2
    assert retention.forget_deliveries(tx, histories.shelf, histories.now, 2) == 1
    assert tx.value("SELECT count(*) FROM deliveries WHERE kind = 'astray'") == 2


@pytest.mark.parametrize(
    ("span", "days"), [("30d", 30), ("2 w", 14), ("6M", 180), ("1y", 365), ("", None), ("soon", None), ("1d1", None)]
)
def test_spans_are_days_weeks_months_and_years(span: str, days: int | None) -> None:
    assert retention.days_of(span) == days


def test_single_answers_go_earlier_where_their_question_says_so(tx: Tx) -> None:
    histories = Histories(tx)
    histories.applies(histories.people[0])
    form_id = histories.shelf.programme(tx, histories.programme_id).form_id
    definition = json.loads(tx.value("SELECT definition FROM forms WHERE id = :id", id=form_id))
    next(each for each in definition["questions"] if each["name"] == "size")["extras"] = {"keep": "10d"}
    tx.run("UPDATE forms SET definition = :text WHERE id = :id", text=json.dumps(definition), id=form_id)
    histories.shelf.__init__()  # type: ignore[misc]  # what it has read is out of date
    histories.now = OVER + timedelta(days=10, seconds=-1)
    assert not retention.purge_answers(tx, histories.shelf, histories.now)
    histories.wait(seconds=1)
    assert retention.purge_answers(tx, histories.shelf, histories.now, only_count=True) == {histories.programme_id: 1}
    assert retention.purge_answers(tx, histories.shelf, histories.now) == {histories.programme_id: 1}
    assert json.loads(tx.value("SELECT answers FROM applications")).keys() == {"call_name", "nights"}
    assert not retention.purge_answers(tx, histories.shelf, histories.now)


def test_single_answers_go_earlier_out_of_rows_as_well(tx: Tx) -> None:
    histories = Histories(tx)
    histories.applies(histories.people[0])
    form_id = histories.shelf.programme(tx, histories.programme_id).form_id
    form = Form(
        "baku", "9", {}, "en", ("en",),
        (
            Question("who", "text", {"en": "Who?"}, group=("family",)),
            Question("ill", "text", {"en": "Ill?"}, group=("family",), extras={"keep": "10d"}),
            Question("family", "repeat", {"en": "Family"}),
        ),
        (Group(("family",), repeats=True),),
    )  # fmt: skip
    tx.run("UPDATE forms SET definition = :text WHERE id = :id", text=form.to_json(), id=form_id)
    answers = json.dumps({"family": [{"who": "Ada", "ill": "asthma"}, {"who": "Ben"}]})
    tx.run("UPDATE applications SET answers = :answers", answers=answers)
    histories.shelf.__init__()  # type: ignore[misc]  # what it has read is out of date
    histories.now = OVER + timedelta(days=10)
    assert retention.purge_answers(tx, histories.shelf, histories.now, only_count=True) == {histories.programme_id: 1}
    assert retention.purge_answers(tx, histories.shelf, histories.now) == {histories.programme_id: 1}
    assert json.loads(tx.value("SELECT answers FROM applications")) == {"family": [{"who": "Ada"}, {"who": "Ben"}]}
    assert not retention.purge_answers(tx, histories.shelf, histories.now)
