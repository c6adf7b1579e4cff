"""Every screen of a trial in every language: all texts are there, and Telegram takes it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.config import LANGUAGES
from bot.figures.stopping import Stop, Stopping
from bot.forms.dialogue import REVIEW, Context
from bot.forms.engine import begin
from bot.programmes.applying import Step
from bot.programmes.store import Loaded
from bot.programmes.trying import FIRST, Record, Source
from bot.screens import dialogue, stopping, trial
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

NAME = "Әйгерім <&> 👩‍🎤"
LOADED = Loaded(1, replace(example().programme, title={"en": NAME * 9}), FIRST + 10**9)
PROPOSED = Source(LOADED, example().form, None, 2**40)
PUBLISHED = Source(LOADED, example().form, 1, None)


def record(source: Source, answer: object, most: int = 3) -> Record:
    names = [f"question_{number}_&" for number in range(most)]
    answers = dict.fromkeys(names, answer) | {"beds": 4, "names": ["kk", "<b>"], "photo": {"file_id": "A" * 80}}
    return Record(source, answers, ["beds"], names, names)


RECORDS = [record(PROPOSED, "short"), record(PUBLISHED, "<&>" * 1_300), record(PROPOSED, "👩‍🎤" * 60, 400)]


@pytest.mark.parametrize("shown", RECORDS, ids=["short", "long", "many"])
async def test_the_record(words: Words, telegram: Telegram, shown: Record) -> None:
    report = trial.record(words, shown)
    await telegram.shows(report.screen)
    assert (report.file is not None) == (shown is not RECORDS[0])


async def test_over(words: Words, telegram: Telegram) -> None:
    for source in (None, PROPOSED, PUBLISHED):
        await telegram.shows(trial.over(words, source))


PLACES = [Stop(f"question_{number}", NAME * 20, 100_000, 99_999) for number in range(30)]
STOPPING = Stopping(100_000, 99_999, [*PLACES, Stop(REVIEW, "", 2, 1)], LANGUAGES)


@pytest.mark.parametrize("found", [STOPPING, Stopping(2, 1, PLACES[:0], ()), Stopping(0, 0, (), ())])
async def test_where_people_stop(words: Words, telegram: Telegram, found: Stopping) -> None:
    now = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
    for language in ("", words.language):
        await telegram.shows(stopping.page(words, LOADED, found, language))
        drawn = stopping.picture(words, LOADED, found, language, now)
        assert drawn is None or len(drawn.caption) < 1_024
        (rows,) = stopping.sheet(words, found, language).values()
        assert len(rows) == 1 + len(found.places)


async def test_a_question_of_a_trial_is_marked(words: Words, telegram: Telegram) -> None:
    context = Context(datetime(2027, 3, 1, 9, 0, tzinfo=UTC), words.language)
    step = Step(LOADED, example().form, begin(example().form, context).dialogue, context, trial=True)
    seen = await telegram.shows(dialogue.present(words, step))
    assert seen.text.startswith(words.plain("trial-mark"))
    assert seen.buttons[-1] == [words.plain("button-end-trial")]
