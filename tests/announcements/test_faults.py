"""An announcement whose bot is killed again and again while Telegram misbehaves: nobody is left out, nobody gets it
twice. `tests/benchmarks/announcement_kills.py` does the same at full size, within Telegram's limits.
"""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.announcement_kills import announce, blocked
from tests.benchmarks.processes import for_kopru
from tests.benchmarks.strict_api import Faults, Outcome, StrictApi, serving
from tests.benchmarks.strict_limits import PER_MINUTE_TO_A_GROUP, PER_SECOND, WAIT, Limits, worst_second

PEOPLE, KILLS = 200, 3
MINUTE = 60  # by which the clock is ahead with each new process: waits are over then


async def test_kills_and_faults(tmp_path: Path) -> None:
    faults = Faults(1, told_to_wait=0.004, bad_gateway=0.03, lost=0.03, lost_after=0.03, waits=(1, 1))
    async with serving(StrictApi(None, faults, blocked(PEOPLE))) as api:

        def life(number: int) -> tuple[str, Mapping[str, str]]:
            skip = {"BENCH_SKIP": str(number * MINUTE)}
            return "tests.benchmarks.skipping_bot", for_kopru(tmp_path, api.url) | skip

        wrong, said = await announce(tmp_path, api, PEOPLE, KILLS, life)
    assert not wrong, said
    outcomes = Counter(call.outcome for call in api.calls)
    assert min(outcomes[each] for each in (Outcome.BAD_GATEWAY, Outcome.LOST, Outcome.LOST_AFTER)), outcomes


def test_the_server_takes_thirty_in_any_second() -> None:
    limits = Limits()
    assert not any(limits.take(chat, 1, chat / 100) for chat in range(1, PER_SECOND + 1))
    assert limits.take(99, 1, 1.0) == WAIT
    assert limits.take(99, 1, 1.5) == 0.5
    assert limits.take(99, 1, 2.1) == 0


def test_the_server_takes_three_in_a_row_to_a_chat_and_one_a_second() -> None:
    limits = Limits()
    assert [limits.take(5, 1, 0.0) for _ in range(4)] == [0, 0, 0, 1]
    assert limits.take(6, 1, 0.0) == 0
    assert [limits.take(5, 1, at) for at in (1.0, 1.5, 2.0)] == [0, 0.5, 0]


def test_the_server_takes_twenty_in_a_minute_to_a_group_and_counts_what_is_in_an_album() -> None:
    limits = Limits()
    assert not any(limits.take(-5, 2, 3.0 * number) for number in range(PER_MINUTE_TO_A_GROUP // 2))
    assert limits.take(-5, 1, 31.0) == 29
    assert limits.take(-5, 2, 60.0) == 0


def test_the_worst_second() -> None:
    assert worst_second([]) == 0
    assert worst_second([0.0, 0.5, 0.9, 1.0, 1.4]) == 4
