"""What became of an announcement, for its coordinators, and what they may do about it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.announcements import waves
from bot.announcements.report import Outcome, Report, Unread
from bot.language.dates import say_date, say_time
from bot.language.languages import LANGUAGES
from bot.language.numbers import say_number
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.announcing import say_content
from bot.screens.moments import say_city, say_zone
from bot.screens.screen import Button, Rows, Screen, column, cut, lines, shorten
from bot.screens.words import Words

PAGE: Final = 20
LONGEST_NAME: Final = 40
LONGEST_REASON: Final = 80
TITLES: Final[Mapping[str, str]] = {
    waves.ANNOUNCE: "wave-announce",
    waves.CORRECT: "wave-correct",
    waves.RECALL: "wave-recall",
    waves.REMIND: "wave-remind",
}
# What it has come to, apart from "sent", in the order in which it is told.
COUNTED: Final[Mapping[str, str]] = {
    "unreachable": "wave-unreachable",
    "failed": "wave-failed",
    "unknown": "wave-unknown",
    "skipped": "wave-skipped",
    "stopped": "wave-not-sent",
}
SIGNS: Final[Mapping[str, str]] = {"unreachable": "🚫", "failed": "⚠️", "unknown": "❓", "stopped": "⏹"}
LATER: Final[Mapping[str, str]] = {
    waves.CORRECT: "report-corrected",
    waves.RECALL: "report-recalled",
    waves.REMIND: "report-reminded",
}
# A part of what Telegram says when it refuses something, and what that means.
REASONS: Final[Mapping[str, str]] = {
    "blocked by the user": "reason-blocked",
    "user is deactivated": "reason-deactivated",
    "chat not found": "reason-not-found",
    "kicked": "reason-kicked",
    "not a member": "reason-kicked",
    "rights": "reason-rights",
    "VOICE_MESSAGES_FORBIDDEN": "reason-voice",
    "to edit not found": "reason-gone",
    "to delete not found": "reason-gone",
    "can't be edited": "reason-gone",
    "can't be deleted": "reason-gone",
}


def say_title(words: Words, report: Report) -> Html:
    """Which announcement it is, and how it begins."""
    title = words.say(TITLES[report.wave.what], number=str(report.announcement.id))
    return Html(f"{title}\n{say_content(words, report.content)}") if report.content else title


def say_place(words: Words, report: Report) -> str:
    """Whose clock the times in it are of: the programme's city, else that of the zone."""
    hours = report.hours
    return say_city(words, hours.programme, hours.zone) if hours.programme else say_zone(words, hours.zone)


def say_counts(words: Words, report: Report) -> Iterator[Html]:
    """How many didn't get it, or may not have, in a line each."""
    for state, key in COUNTED.items():
        count: int = getattr(report.counts, state)
        if count:
            yield words.say(key, count=count)


def say_begun(words: Words, told: Report) -> str:
    """When it began to be sent, by the clock of its place: "1 March 2027, 14:00 (Astana)"."""
    begun = datetime.fromtimestamp(told.wave.begun_at or told.wave.starts_at, ZoneInfo(told.hours.zone))
    day = say_date(begun.date(), words.language)
    return f"{day}, {say_time(begun.time())} ({say_place(words, told)})"


def say_reason(words: Words, reason: str) -> str:
    """Why somebody couldn't be reached, or it failed; in Telegram's own words where these are rare."""
    known = next((key for part, key in REASONS.items() if part.lower() in reason.lower()), None)
    return words.plain(known) if known else cut(reason, LONGEST_REASON)


def say_reasons(words: Words, outcome: Outcome) -> Iterator[tuple[str, int]]:
    """Why some didn't get it, and how many, as plain text; the most first."""
    counted: Counter[str] = Counter()
    for reason, count in outcome.reasons.items():
        counted[say_reason(words, reason)] += count
    yield from counted.most_common()


def say_figures(words: Words, told: Report) -> Html:
    """The figures of the whole in a line each, as a picture's caption has them."""
    sent = words.say("wave-sent", sent=told.counts.sent, all=told.counts.all)
    languages = _languages(words, told.outcome) if told.outcome else Html("")
    return lines(Html("\n".join([sent, *say_counts(words, told)])), languages, _read(words, told))


def report(words: Words, told: Report, note: Html | None = None) -> Screen:
    """The announcement whose wave is over: who got it, why others didn't, and what can be done now."""
    outcome = told.outcome
    return Screen(
        lines(
            note,
            say_title(words, told),
            words.say("report-stopped") if told.wave.state == waves.STOPPED else None,
            _reached(words, told),
            _languages(words, outcome) if outcome else None,
            Html("\n".join(say_counts(words, told))),
            _reasons(words, outcome) if outcome else None,
            _read(words, told),
            Html("\n".join(_later(words, told))),
        ),
        column(*_actions(words, told), words.button("button-to-announcements", taps.ShowAnnouncements(0))),
    )


def again_question(words: Words, told: Report) -> Screen:
    """Send it again to those of whom nobody knows whether they got it?"""
    unknown = told.counts.unknown
    return Screen(
        lines(say_title(words, told), words.say("again-question", people=unknown)),
        column(
            words.button("button-again-surely", taps.SendAgainSurely(told.wave.id, unknown), "primary"),
            words.button("button-leave-it", taps.ShowWave(told.wave.id)),
        ),
    )


def recall_question(words: Words, told: Report, deletable: int, messages: int) -> Screen:
    """Delete it wherever it still can be deleted?"""
    return Screen(
        lines(
            say_title(words, told),
            words.say("recall-question", chats=deletable) if deletable else None,
            words.say("recall-too-late") if messages and not deletable else None,
            words.say("recall-too-old", chats=messages - deletable) if 0 < deletable < messages else None,
            words.say("recall-stops") if not told.over else None,
        ),
        column(
            words.button("button-recall-surely", taps.RecallSurely(told.announcement.id), "danger")
            if deletable or not told.over
            else None,
            words.button("button-leave-it", taps.ShowWave(told.wave.id)),
        ),
    )


def unread(
    words: Words, told: Report, page: Sequence[Unread], offset: int, count: int, note: Html | None = None
) -> Screen:
    """Who got it and hasn't said that they have read it, by name; those who have applied lead to their card."""
    number = told.announcement.id
    return Screen(
        lines(
            note,
            say_title(words, told),
            words.say("unread-count", people=count) if count else words.say("unread-none"),
            Html("\n".join(shorten(each.name, LONGEST_NAME) for each in page if each.application_id is None)),
        ),
        (
            *column(words.button("button-remind", taps.Remind(number), "primary") if count else None),
            *column(
                *(
                    Button(cut(each.name, LONGEST_NAME), taps.ShowCard(each.application_id, 0))
                    for each in page
                    if each.application_id is not None
                )
            ),
            *_turn(words, number, offset, count),
            *column(words.button("button-to-report", taps.ShowReport(number))),
        ),
    )


def remind_question(words: Words, told: Report, count: int) -> Screen:
    """Remind those?"""
    number = told.announcement.id
    return Screen(
        lines(say_title(words, told), words.say("remind-question", people=count)),
        column(
            words.button("button-remind-surely", taps.RemindSurely(number), "primary"),
            words.button("button-leave-it", taps.ShowUnread(number, 0)),
        ),
    )


def _actions(words: Words, told: Report) -> list[Button | None]:
    number, outcome, wave = told.announcement.id, told.outcome, told.wave
    again = told.counts.unknown and wave.state == waves.DONE and not told.recalled
    there = outcome and outcome.messages and not told.recalled
    return [
        words.button("button-again", taps.SendAgain(wave.id), "primary") if again else None,
        words.button("button-unread", taps.ShowUnread(number, 0)) if there and told.announcement.read_button else None,
        words.button("button-letters", taps.ShowLetters(number, 0)) if told.counts.sent else None,
        words.button("button-picture", taps.GetReportPicture(number)),
        words.button("button-sheet", taps.GetReportSheet(number)),
        words.button("button-correct", taps.Correct(number)) if there else None,
        words.button("button-recall", taps.Recall(number)) if there and outcome and outcome.deletable else None,
    ]


def _reached(words: Words, told: Report) -> Html:
    said = words.say("wave-sent", sent=told.counts.sent, all=told.counts.all)
    return Html(f"{words.say('report-when', when=say_begun(words, told))}\n{said}")


def _languages(words: Words, outcome: Outcome) -> Html:
    """A line each. Of several, each says with the signs of the lines below how many didn't get it."""
    several = len(outcome.languages) > 1
    return Html("\n".join(_language(words, code, of, several) for code, of in outcome.languages.items()))


def _language(words: Words, code: str, of: Mapping[str, int], several: bool) -> Html:
    said = words.say("report-language", language=LANGUAGES[code].own_name, sent=of.get("sent", 0), all=sum(of.values()))
    missed = [f"{sign} {say_number(of[state], words.language)}" for state, sign in SIGNS.items() if of.get(state)]
    return Html(" · ".join([said, *missed])) if several else said


def _reasons(words: Words, outcome: Outcome) -> Html | None:
    listed = [words.say("report-reason", reason=reason, count=count) for reason, count in say_reasons(words, outcome)]
    return Html("\n".join([words.say("report-reasons"), *listed])) if listed else None


def _read(words: Words, told: Report) -> Html | None:
    if told.outcome is None or not told.announcement.read_button:
        return None
    return words.say("report-read", read=told.outcome.read, all=told.counts.sent)


def _later(words: Words, told: Report) -> Iterator[Html]:
    for wave, counts in told.later:
        yield words.say(LATER[wave.what], sent=counts.sent, all=counts.all)


def _turn(words: Words, number: int, offset: int, count: int) -> Rows:
    before = words.button("button-page-before", taps.ShowUnread(number, max(0, offset - PAGE)))
    after = words.button("button-page-after", taps.ShowUnread(number, offset + PAGE))
    row = (*(before for _ in range(offset > 0)), *(after for _ in range(offset + PAGE < count)))
    return (row,) if row else ()
