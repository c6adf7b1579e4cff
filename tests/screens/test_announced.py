"""An announcement's progress and report in every language: all texts are there, and Telegram takes it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.announcements import waves
from bot.announcements.announcement import Announcement, Plan
from bot.announcements.content import ALBUM, Content
from bot.announcements.hours import Hours
from bot.announcements.report import Asleep, Outcome, Report, Row, Unread
from bot.announcements.waves import Counts, Wave
from bot.config import LANGUAGES
from bot.screens import correcting, progress, report, report_export
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤"
AT = int(datetime(2027, 3, 1, 9, 0, tzinfo=UTC).timestamp())
PROGRAMME = example().programme
HERE, ANYWHERE = Hours(PROGRAMME, PROGRAMME.zone), Hours(None, "Asia/Almaty")
TOLD = Announcement(LARGEST, 1, 1, "everyone", read_button=True)
TEXT = Content("text", {"text": "<b>Attention & welcome</b> " * 100})
PART = {"type": "photo", "media": "file", "caption": NAME * 50}
COUNTS = Counts(*(100_000 + count for count in range(9)))
STATES = ("sent", "unreachable", "failed", "unknown", "skipped", "stopped")
OUTCOME = Outcome(
    {code: dict.fromkeys(STATES, 100000) for code in LANGUAGES},
    {"Forbidden: bot was blocked by the user": 100_000, "Bad Request: <something> & new " * 20: 1},
    99_999,
    100_001,
    100_000,
)


def told(what: str = waves.ANNOUNCE, state: str = waves.RUNNING, **more: object) -> Report:
    """A wave that goes on, with everything there is to say."""
    wave = Wave(LARGEST, LARGEST, what, state, 1, AT, AT, None, None, None)
    usual: dict[str, object] = {"rate": 28.97, "asleep": Asleep(12_345, AT + 40_000)}
    going_on = Report(TOLD, wave, COUNTS, TEXT, HERE)
    return replace(going_on, **usual | more)  # type: ignore[arg-type]  # whatever a test asks for


def over(what: str = waves.ANNOUNCE, state: str = waves.DONE, **more: object) -> Report:
    """The same when it is over, with all that may follow."""
    following = tuple((told(kind).wave, COUNTS) for kind in (waves.CORRECT, waves.REMIND))
    return told(what, state, **{"rate": None, "asleep": None, "outcome": OUTCOME, "later": following, **more})


WHATS = (waves.ANNOUNCE, waves.CORRECT, waves.RECALL, waves.REMIND)
SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    **{
        f"{what}, {state}": lambda words, what=what, state=state: progress.progress(words, told(what, state))  # type: ignore[misc]  # lambdas in a loop
        for what in WHATS
        for state in waves.GOING_ON
    },
    **{
        f"{what}, {state}": lambda words, what=what, state=state: progress.progress(words, over(what, state))  # type: ignore[misc]  # as above
        for what in WHATS
        for state in (waves.DONE, waves.STOPPED)
    },
    "planned, in everybody's own time": lambda words: progress.progress(
        words,
        told(state=waves.PLANNED, announcement=replace(TOLD, plan=Plan(datetime(2027, 3, 2, 9, 0), None))),  # noqa: DTZ001  a wall time
    ),
    "nothing gathered yet": lambda words: progress.progress(words, told(counts=Counts(), rate=None, asleep=None)),
    "nearly through": lambda words: progress.progress(words, told(counts=Counts(held=20, sent=980), asleep=None)),
    "everybody, an album": lambda words: progress.progress(
        words, told(hours=ANYWHERE, content=Content(ALBUM, {"media": [PART, PART], "media_group_id": "1"}))
    ),
    "without words": lambda words: progress.progress(words, over(content=None)),
    "recalled": lambda words: progress.progress(words, over(later=((told(waves.RECALL).wave, COUNTS),))),
    "late": lambda words: progress.late(words, told(state=waves.PAUSED)),
    "finished": lambda words: progress.finished(words, over()),
    "finished recall": lambda words: progress.finished(words, over(waves.RECALL)),
    "stop_question": lambda words: progress.stop_question(words, told()),
    "again_question": lambda words: report.again_question(words, over()),
    "recall_question": lambda words: report.recall_question(words, told(), 100_000, 100_001),
    "too late to recall": lambda words: report.recall_question(words, over(), 0, 100_000),
    "unread": lambda words: report.unread(
        words, over(), [Unread(1, NAME * 9, LARGEST)] * 10 + [Unread(1, NAME * 9, None)] * 10, 20, 100_000
    ),
    "all have read it": lambda words: report.unread(words, over(), [], 0, 0),
    "remind_question": lambda words: report.remind_question(words, over(), 100_000),
    "which language": lambda words: correcting.language_question(words, over(), LANGUAGES),
    "correct, a text": lambda words: correcting.question(words, over(), "kk", TEXT, words.say("correct-refused")),
    "correct, a photo": lambda words: correcting.question(words, over(), "kk", Content("photo", {"photo": "file"})),
    "correct, an album": lambda words: correcting.question(words, over(), "kk", Content(ALBUM, {"media": [PART]})),
    "correct?": lambda words: correcting.preview(words, over(), "kk", LARGEST, 100_000),
    "correct for nobody": lambda words: correcting.preview(words, over(), "kk", LARGEST, 0),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_it_in_every_language(words: Words, name: str, telegram: Telegram) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text
    assert sum(map(len, shown.buttons)) <= 100


def test_cells_and_the_picture_have_words_for_all_there_is(words: Words) -> None:
    reported = over(hours=ANYWHERE)
    for state in report_export.STATES:
        row = report_export.row_cells(words, reported, Row(NAME, "kk", state, AT, "Bad Request: chat not found", AT))
        assert len(row) == len(report_export.heading_cells(words, reported))
    assert [len(row) for row in report_export.summary_cells(words, reported)] == [8] * 7
    chart = report_export.chart(words, reported)
    assert [part[0] for part in chart.parts] == list(STATES)
    assert len(chart.bars) == 5
    assert chart.read
