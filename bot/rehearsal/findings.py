"""What looks wrong after a rehearsal; the same things are counted together."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final, TypeAlias

from bot.programmes.reminder import effective
from bot.programmes.workbook import Workbook
from bot.rehearsal.deeds import Deeds
from bot.rehearsal.recording import Recorder
from bot.rehearsal.timeline import Argument, Said, Story, Told

TOO_MANY: Final = 4  # messages to one person
AT_ONCE: Final = 60.0  # seconds

Reason: TypeAlias = tuple[str, tuple[tuple[str, Argument], ...]]
"""Why a message came, as something that can be counted: a `Said`'s key and arguments."""


def found(book: Workbook, recorder: Recorder, deeds: Deeds, still_due: Collection[str]) -> Iterator[Said]:
    """All of it, the worst first. `still_due` names the reminders whose time comes later."""
    for question in sorted(deeds.stuck):
        yield Said("rehearsal-finding-stuck", {"question": question})
    for failure in recorder.failures:
        yield Said("rehearsal-finding-failed", {"name": failure.actor.player.name, "why": failure.what})
    for title in deeds.closed:
        yield Said("rehearsal-finding-closed", {"event": title})
    for rule in effective(book.reminders):
        if rule.name not in {*recorder.reminded, *still_due} and (book.events or not rule.about_event):
            yield Said("rehearsal-finding-nobody", {"reminder": rule.name})
    yield from crowded(recorder.stories)
    at_night = [told for story in recorder.stories for told in story.told if told.night]
    yield from _nights("rehearsal-finding-night", [told for told in at_night if not told.silent])
    yield from _nights("rehearsal-finding-night-silent", [told for told in at_night if told.silent])


def crowded(stories: Sequence[Story]) -> Iterator[Said]:
    """`TOO_MANY` messages or more within a minute; people with as many, which begin alike, are named together."""
    names: dict[tuple[int, Reason], dict[str, None]] = {}
    for story in stories:
        told = list(story.told)
        while told:
            count = sum(each.at < told[0].at + AT_ONCE for each in told)
            if count >= TOO_MANY:
                names.setdefault((count, _reason(told[0])), {})[story.player.name] = None
            told = told[count if count >= TOO_MANY else 1 :]
    for (count, (why, args)), people in names.items():
        yield Said(
            "rehearsal-finding-crowded",
            {"count": count, "names": ", ".join(people), "why": Said(why, dict(args))},
        )


def _nights(key: str, told: Sequence[Told]) -> Iterator[Said]:
    for (why, args), count in Counter(_reason(each) for each in told).items():
        yield Said(key, {"why": Said(why, dict(args)), "count": count})


def _reason(told: Told) -> Reason:
    return told.why.key, tuple(sorted(told.why.args.items()))
