"""How far a wave is, for the coordinator who began it: one message that is changed again and again, then the report."""

from collections.abc import Mapping
from datetime import UTC, datetime
from math import ceil
from typing import Final

from bot.announcements import waves
from bot.announcements.report import Report
from bot.language.dates import say_day, say_time
from bot.language.numbers import say_number
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.moments import say_moment
from bot.screens.report import report as report_screen
from bot.screens.report import say_counts, say_place, say_title
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

CELLS: Final = 14  # of the bar, as many as fit into a line of a phone
REACHED: Final[Mapping[str, str]] = {
    waves.ANNOUNCE: "wave-sent",
    waves.CORRECT: "wave-corrected",
    waves.RECALL: "wave-deleted",
    waves.REMIND: "wave-reminded",
}
STATES: Final[Mapping[str, str]] = {
    waves.PLANNED: "wave-gathering",  # it begins at this moment
    waves.GATHERING: "wave-gathering",
    waves.PAUSED: "wave-paused",
    waves.DONE: "wave-done",
    waves.STOPPED: "wave-stopped",
}


def progress(words: Words, report: Report, note: Html | None = None) -> Screen:
    """A bar and figures while it goes on; its report once it is over. `note` says what was just done."""
    if report.over and report.wave.what == waves.ANNOUNCE:
        return report_screen(words, report, note)
    return Screen(
        lines(
            note,
            say_title(words, report),
            _state(words, report),
            _figures(words, report) if report.counts.all else None,
        ),
        column(*_steering(words, report), *_ways_on(words, report)),
    )


def late(words: Words, report: Report) -> Screen:
    """It was due long ago, while the bot wasn't running: shall it still be sent?"""
    return Screen(
        lines(say_title(words, report), words.say("wave-late", when=_moment(words, report, report.wave.starts_at))),
        column(
            words.button("button-send-late", taps.ResumeWave(report.wave.id), "primary"),
            words.button("button-not-late", taps.StopWave(report.wave.id)),
            words.button("button-progress", taps.ShowWave(report.wave.id)),
        ),
    )


def finished(words: Words, report: Report) -> Screen:
    """It is over: a word of its own, since a changed message rings nobody."""
    return Screen(
        lines(say_title(words, report), _state(words, report), _figures(words, report)),
        column(words.button("button-report", taps.ShowReport(report.announcement.id), "primary")),
    )


def stop_question(words: Words, report: Report) -> Screen:
    """Stop it for good?"""
    wave, counts = report.wave, report.counts
    return Screen(
        lines(
            say_title(words, report),
            words.say("wave-stop-question", sent=counts.sent, rest=counts.to_come),
            words.say("wave-stop-or-pause") if wave.state != waves.PAUSED else None,
        ),
        column(
            words.button("button-stop-surely", taps.StopWaveSurely(wave.id), "danger"),
            words.button("button-leave-it", taps.ShowWave(wave.id)),
        ),
    )


def _state(words: Words, report: Report) -> Html | None:
    wave = report.wave
    if report.waits:
        return _plan(words, report)
    return words.say(STATES[wave.state]) if wave.state in STATES else None


def _plan(words: Words, report: Report) -> Html:
    """When it begins; and when that is for each, where it is their own time that counts."""
    begins, plan = _moment(words, report, report.wave.starts_at), report.announcement.plan
    if plan and plan.zone is None:
        wall = f"{say_day(plan.wall.date(), words.language)}, {say_time(plan.wall.time())}"
        said = words.say("wave-planned-own", wall=wall, when=begins)
    else:
        said = words.say("wave-planned", when=begins)
    return lines(said, words.say("wave-take-back"))


def _figures(words: Words, report: Report) -> Html:
    asleep = report.asleep
    parts = [
        None if report.over else _bar(report),
        _reached(words, report),
        _speed(words, report),
        words.say("wave-asleep", people=asleep.people, when=_moment(words, report, asleep.until)) if asleep else None,
        *say_counts(words, report),
    ]
    return Html("\n".join(part for part in parts if part))


def _bar(report: Report) -> Html:
    counts = report.counts
    share = counts.settled / counts.all if counts.all else 0
    full = int(share * CELLS)
    return Html(f"{'▓' * full}{'░' * (CELLS - full)} {int(share * 100)} %")


def _reached(words: Words, report: Report) -> Html:
    counts = report.counts
    return words.say(REACHED[report.wave.what], sent=counts.sent, all=counts.all)


def _speed(words: Words, report: Report) -> Html | None:
    """How fast it goes, and how long that takes for those who aren't asleep."""
    if not report.rate or report.wave.state not in {waves.GATHERING, waves.RUNNING}:
        return None
    awake = report.counts.to_come - (report.asleep.people if report.asleep else 0)
    if awake <= 0:
        return None
    rate = say_number(round(report.rate, 1), words.language)
    minutes = ceil(awake / report.rate / 60)
    if minutes <= 1:
        return words.say("wave-speed-soon", rate=rate)
    return words.say("wave-speed", rate=rate, minutes=minutes)


def _steering(words: Words, report: Report) -> list[Button | None]:
    wave = report.wave
    if report.over:
        again = report.counts.unknown and wave.state == waves.DONE
        return [words.button("button-again", taps.SendAgain(wave.id)) if again else None]
    if wave.state == waves.PLANNED:
        take_back = words.button("button-do-not-send", taps.StopWaveSurely(wave.id))
        return [take_back if report.waits else words.button("button-refresh", taps.ShowWave(wave.id))]
    paused = wave.state == waves.PAUSED
    first = wave.what == waves.ANNOUNCE
    return [
        words.button("button-resume", taps.ResumeWave(wave.id), "primary") if paused else None,
        words.button("button-pause", taps.PauseWave(wave.id)) if not paused else None,
        words.button("button-stop", taps.StopWave(wave.id)),
        words.button("button-correct", taps.Correct(wave.announcement_id)) if first and paused else None,
        words.button("button-recall", taps.Recall(wave.announcement_id)) if first and paused else None,
        words.button("button-refresh", taps.ShowWave(wave.id)) if not paused else None,
    ]


def _ways_on(words: Words, report: Report) -> list[Button]:
    wave = report.wave
    if report.over:
        return [words.button("button-to-report", taps.ShowReport(wave.announcement_id))]
    return [words.button("button-to-announcements", taps.LeaveWave(wave.id))]


def _moment(words: Words, report: Report, at: int) -> Html:
    moment = datetime.fromtimestamp(at, UTC)
    zone = report.hours.zone
    return say_moment(words, moment, zone, say_place(words, report), zone)
