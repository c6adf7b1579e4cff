"""What the buttons of a question say, and which button says it."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Final

from bot.forms import replies
from bot.forms.kinds import OK
from bot.forms.model import Question
from bot.screens import taps
from bot.screens.asking.board import Here

_MOST_STEPS: Final = 1_000_000  # that one tap makes

_PLAIN: Final[Mapping[type[taps.Question], Callable[[str], replies.Reply]]] = {
    taps.TicksDone: replies.TicksDone,
    taps.AddRow: replies.Added,
    taps.ShowAll: replies.ShownAll,
    taps.StartOver: replies.StartedOver,
    taps.Keep: replies.Kept,
    taps.Skip: replies.Skipped,
    taps.Back: replies.Back,
    taps.Change: replies.Change,
}


def reply_of(tap: taps.Question, question: Question) -> replies.Reply:
    """What a button says. Raises LookupError for a choice that the question never had, ValueError for what no button
    of ours says."""
    here = tap.address(question.name)
    if question.of_rows and isinstance(tap, taps.Tick | taps.Pick):
        return (replies.Toggled if isinstance(tap, taps.Tick) else replies.Picked)("", here, tap.choice)
    if isinstance(tap, taps.Tick):
        return replies.Toggled(question.choices[tap.choice].name, here)
    if isinstance(tap, taps.More | taps.Less):
        if tap.steps > _MOST_STEPS:
            raise ValueError("a leap that no button makes")
        return replies.Adjusted(tap.steps if isinstance(tap, taps.More) else -tap.steps, here)
    if isinstance(tap, taps.RemoveRow):
        return replies.Removed(tap.choice, here)
    picked = _picked(tap, question)
    return _PLAIN[type(tap)](here) if picked is None else replies.Picked(picked, here)


def tap_of(reply: replies.Reply, question: Question, here: Here) -> taps.Question:
    """The button that says it. Raises LookupError where there is none, for what is typed or sent."""
    if isinstance(reply, replies.Picked):
        return _pick(reply.option, question, here)
    if isinstance(reply, replies.Toggled):
        return taps.Tick(*here, _place(reply.option, question))
    if isinstance(reply, replies.Adjusted):
        return (taps.More if reply.steps >= 0 else taps.Less)(*here, abs(reply.steps))
    if isinstance(reply, replies.Removed):
        return taps.RemoveRow(*here, reply.row)
    return next(tap for tap, means in _PLAIN.items() if means is type(reply))(*here)


def _picked(tap: taps.Question, question: Question) -> str | None:
    match tap:
        case taps.Pick():
            return question.choices[tap.choice].name
        case taps.PickDay():
            return f"{tap.day // 10_000:04}-{tap.day // 100 % 100:02}-{tap.day % 100:02}"
        case taps.PickTime():
            return f"{tap.minute // 60:02}:{tap.minute % 60:02}"
        case taps.Acknowledge():
            return OK
    return None


def _pick(option: str, question: Question, here: Here) -> taps.Question:
    match question.kind:
        case "acknowledge" | "trigger":
            return taps.Acknowledge(*here)
        case "date" | "dateTime" if "-" in option:
            return taps.PickDay(*here, int(f"{date.fromisoformat(option):%Y%m%d}"))
        case "time" | "dateTime":
            clock = time.fromisoformat(option)
            return taps.PickTime(*here, clock.hour * 60 + clock.minute)
    return taps.Pick(*here, _place(option, question))


def _place(name: str, question: Question) -> int:
    return [choice.name for choice in question.choices].index(name)
