"""Whatever is written at once, good and failing: what is kept is what a list would hold."""

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.database import notes
from tests.database.conftest import KEY

USE_CASES = {"add": notes.add, "fail": notes.add_then_fail}
Round = Sequence[tuple[str, str]]

rounds = st.lists(
    st.lists(st.tuples(st.sampled_from(sorted(USE_CASES)), st.sampled_from("abcdefgh")), max_size=12), max_size=4
)


def expected(all_rounds: Sequence[Round]) -> tuple[list[str], list[list[bool]]]:
    """What is kept, and which of the use cases succeed."""
    kept: list[str] = []
    succeeded = []
    for each in all_rounds:
        of_round = []
        for kind, text in each:
            of_round.append(kind == "add" and text not in kept)
            if of_round[-1]:
                kept.append(text)
        succeeded.append(of_round)
    return kept, succeeded


async def play(folder: Path, all_rounds: Sequence[Round]) -> tuple[list[str], list[list[bool]]]:
    """The same on a real database, each round's use cases at once; then it is opened anew."""
    async with notes.opened(folder / "kopru.db", KEY) as database:
        await database.write(notes.prepare)
        succeeded = []
        for each in all_rounds:
            outcomes = await asyncio.gather(
                *(database.write(USE_CASES[kind], text) for kind, text in each), return_exceptions=True
            )
            succeeded.append([not isinstance(outcome, Exception) for outcome in outcomes])
    async with notes.opened(folder / "kopru.db", KEY) as database:
        kept = await database.read(notes.texts)
    return kept, succeeded


@settings(max_examples=25, deadline=None)
@given(rounds)
def test_any_mixture_of_good_and_failing_use_cases(all_rounds: list[list[tuple[str, str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert asyncio.run(play(Path(folder), all_rounds)) == expected(all_rounds)
