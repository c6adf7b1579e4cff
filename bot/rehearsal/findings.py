"""What looks wrong after a rehearsal; the same things are counted together."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from bot.programmes.reminder import effective
from bot.programmes.workbook import Workbook
from bot.rehearsal.deeds import Deeds
from bot.rehearsal.recording import Recorder
from bot.rehearsal.timeline import Said, Told


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
    at_night = [told for story in recorder.stories for told in story.told if told.night]
    yield from _nights("rehearsal-finding-night", [told for told in at_night if not told.silent])
    yield from _nights("rehearsal-finding-night-silent", [told for told in at_night if told.silent])


def _nights(key: str, told: Sequence[Told]) -> Iterator[Said]:
    counted = Counter((each.why.key, tuple(sorted(each.why.args.items()))) for each in told)
    for (why, args), count in counted.items():
        yield Said(key, {"why": Said(why, dict(args)), "count": count})
