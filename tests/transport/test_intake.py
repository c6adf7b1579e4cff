"""Which update may be confirmed when."""

from hypothesis import given
from hypothesis import strategies as st

from bot.transport.intake import Intake


def test_the_offset_is_the_lowest_unfinished_update() -> None:
    intake = Intake()
    assert all(intake.take(update_id) for update_id in (5, 6, 8))
    intake.finish(6)
    assert intake.offset == 5
    intake.finish(5)
    assert intake.offset == 8
    intake.finish(8)
    assert intake.offset == 9
    assert not any(intake.take(update_id) for update_id in (5, 6, 7, 8))


def test_before_the_first_update_nothing_is_confirmed() -> None:
    assert Intake().offset is None


def test_numbering_may_start_anew_after_a_quiet_week() -> None:
    intake = Intake()
    intake.take(2_000_000_000)
    intake.finish(2_000_000_000)
    assert intake.take(17)
    intake.finish(17)
    assert intake.offset == 18


@given(st.permutations(range(1, 40)))
def test_nothing_unfinished_is_ever_confirmed(order: list[int]) -> None:
    intake, unfinished = Intake(), set(order)
    for update_id in sorted(order):
        intake.take(update_id)
    for update_id in order:
        intake.finish(update_id)
        unfinished.discard(update_id)
        assert intake.offset == min(unfinished, default=40)
        assert intake.unfinished == len(unfinished)
