"""Deliveries: each is claimed by one, in the order they are due, and what has become of it never changes back."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.database import Database, Tx
from bot.delivery import outbox
from bot.delivery.outbox import ANSWER, NEWS, Delivery
from bot.people import persons
from tests.database.notes import opened
from tests.database.plain import plain_tx
from tests.delivery.taking import take

ME = 1
FINAL = ["sent", "failed", "unreachable", "unknown"]


@pytest.fixture
def tx(tx: Tx) -> Tx:
    persons.meet(tx, ME, "Aigerim", None, 0)
    return tx


def queue(tx: Tx, due: int, kind: str = NEWS) -> int:
    assert outbox.queue(tx, ME, kind, 1, {"text": "Сәлем <&>"}, due)
    return int(tx.value("SELECT max(id) FROM deliveries"))


def state(tx: Tx, delivery_id: int) -> str:
    return str(tx.value("SELECT state FROM deliveries WHERE id = :id", id=delivery_id))


def claimed(tx: Tx, at: int) -> Delivery:
    delivery = take(tx, at)
    assert delivery is not None
    return delivery


def test_an_empty_outbox_has_nothing_due(tx: Tx) -> None:
    assert take(tx, 1_000) is None
    assert outbox.next_due(tx) is None


def test_a_delivery_comes_out_as_it_went_in(tx: Tx) -> None:
    delivery_id = queue(tx, 100)
    assert claimed(tx, 100) == Delivery(delivery_id, ME, NEWS, 1, {"text": "Сәлем <&>"})


def test_nothing_goes_before_it_is_due(tx: Tx) -> None:
    queue(tx, 100)
    assert take(tx, 99) is None
    assert outbox.next_due(tx) == 100
    assert take(tx, 100) is not None
    assert outbox.next_due(tx) is None


def test_what_is_due_first_goes_first_and_of_those_the_oldest(tx: Tx) -> None:
    ids = {due: queue(tx, due) for due in (300, 100, 200)}
    second = queue(tx, 100)
    order = [claimed(tx, 1_000).id for _ in range(4)]
    assert order == [ids[100], second, ids[200], ids[300]]
    assert take(tx, 1_000) is None


def test_answers_come_before_all_that_is_due(tx: Tx) -> None:
    queue(tx, 100)
    answer = queue(tx, 900, ANSWER)
    assert claimed(tx, 1_000).id == answer


def test_what_is_for_somebody_who_is_being_written_to_waits(tx: Tx) -> None:
    queue(tx, 100)
    queue(tx, 100, ANSWER)
    assert outbox.first_due(tx, 100, besides=[ME]) is None
    assert outbox.first_due(tx, 100, besides=[ME + 1]) is not None


def test_what_has_been_claimed_or_is_not_due_yet_is_nobody_else_s(tx: Tx) -> None:
    first, later = queue(tx, 100), queue(tx, 200)
    assert outbox.claim(tx, first, 100) is not None
    assert outbox.claim(tx, first, 100) is None
    assert outbox.claim(tx, later, 100) is None


def test_what_was_skipped_has_not_been_said_and_may_be_said_later(tx: Tx) -> None:
    assert outbox.queue(tx, ME, NEWS, 1, {}, 100, "once")
    assert not outbox.queue(tx, ME, NEWS, 1, {}, 100, "once")
    outbox.settle(tx, claimed(tx, 100), "skipped", 110)
    assert outbox.queue(tx, ME, NEWS, 1, {}, 200, "once")


@pytest.mark.parametrize("final", FINAL)
@pytest.mark.parametrize("other", FINAL)
def test_what_has_become_of_it_stays(tx: Tx, final: str, other: str) -> None:
    delivery_id = queue(tx, 100)
    delivery = claimed(tx, 100)
    outbox.settle(tx, delivery, final, 110, "Forbidden")
    outbox.settle(tx, delivery, other, 120)
    outbox.put_back(tx, delivery, 130)
    outbox.after_restart(tx, 140)
    row = tx.one("SELECT state, changed_at, reason FROM deliveries WHERE id = :id", id=delivery_id)
    assert row == (final, 110, "Forbidden")
    assert take(tx, 10_000) is None


def test_what_nobody_claimed_cannot_be_settled(tx: Tx) -> None:
    delivery_id = queue(tx, 100)
    outbox.settle(tx, Delivery(delivery_id, ME, NEWS, 1, {}), "sent", 110)
    assert state(tx, delivery_id) == "queued"


def test_what_telegram_did_not_take_is_due_again_later(tx: Tx) -> None:
    delivery_id = queue(tx, 100)
    outbox.put_back(tx, claimed(tx, 100), 160)
    assert take(tx, 159) is None
    assert claimed(tx, 160).id == delivery_id


def test_after_a_restart_it_is_unknown_what_was_in_flight_and_never_repeated(tx: Tx) -> None:
    in_flight, waiting = queue(tx, 100), queue(tx, 200)
    claimed(tx, 100)
    assert outbox.after_restart(tx, 300) == 1
    assert (state(tx, in_flight), state(tx, waiting)) == ("unknown", "queued")
    assert claimed(tx, 300).id == waiting
    assert outbox.after_restart(tx, 400) == 1
    assert outbox.after_restart(tx, 400) == 0


def test_an_answer_in_flight_goes_out_again_after_a_restart(tx: Tx) -> None:
    answer = queue(tx, 100, ANSWER)
    claimed(tx, 100)
    assert outbox.after_restart(tx, 300) == 0
    assert claimed(tx, 300).id == answer


@pytest.mark.parametrize("final", FINAL)
def test_the_words_of_an_answer_are_forgotten_when_it_is_done_with(tx: Tx, final: str) -> None:
    queue(tx, 100, ANSWER)
    delivery = claimed(tx, 100)
    outbox.put_back(tx, delivery, 100)
    assert claimed(tx, 100).details == {"text": "Сәлем <&>"}
    outbox.settle(tx, delivery, final, 110)
    assert tx.value("SELECT details FROM deliveries") == "{}"


async def test_many_who_claim_at_once_get_each_delivery_once(tmp_path: Path) -> None:
    def fill(tx: Tx) -> None:
        persons.meet(tx, ME, "Aigerim", None, 0)
        for number in range(200):
            queue(tx, number)

    async def take_all(database: Database) -> list[int]:
        taken = []
        while (delivery := await database.write(take, 1_000)) is not None:
            taken.append(delivery.id)
        return taken

    async with opened(tmp_path / "kopru.db", None) as database:
        await database.write(fill)
        taken = await asyncio.gather(*(take_all(database) for _ in range(8)))
    counts = Counter(delivery_id for each in taken for delivery_id in each)
    assert len(counts) == 200
    assert set(counts.values()) == {1}


steps = st.lists(
    st.tuples(st.sampled_from(["queue", "answer", "claim", "restart", "put back", *FINAL]), st.integers(0, 20)),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_whatever_happens_states_only_move_forward(
    tmp_path_factory: pytest.TempPathFactory, happenings: list[tuple[str, int]]
) -> None:
    with plain_tx(tmp_path_factory.mktemp("outbox")) as tx:
        persons.meet(tx, ME, "Aigerim", None, 0)
        known: list[Delivery] = []
        before: dict[int, str] = {}
        for what, number in happenings:
            if what in {"queue", "answer"}:
                queue(tx, number, ANSWER if what == "answer" else NEWS)
            elif what == "claim":
                delivery = take(tx, number)
                known += [delivery] if delivery else []
            elif what == "restart":
                outbox.after_restart(tx, number)
            elif known and what == "put back":
                outbox.put_back(tx, known[number % len(known)], number)
            elif known:
                outbox.settle(tx, known[number % len(known)], what, number)
            after = {row[0]: row[1] for row in tx.all("SELECT id, state FROM deliveries")}
            moves = {(before[each], after[each]) for each in before if before[each] != after[each]}
            assert all(old not in FINAL for old, _ in moves)
            assert ("queued", "sent") not in moves
            before = after
