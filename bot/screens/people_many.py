"""For coordinators: giving a whole list another status."""

from typing import Final

from bot.desk.many import TARGETS, Decision, Foreseen
from bot.language.languages import LANGUAGES
from bot.language.texts import Html, escape
from bot.programmes.store import Loaded
from bot.screens import status, taps
from bot.screens.audience_words import say_audience
from bot.screens.people import SIGNS
from bot.screens.screen import Screen, column, cut, lines, shorten
from bot.screens.words import Words

LONGEST_NAME: Final = 40
LONGEST_FILTER: Final = 600  # characters of the filter in words


def which(words: Words, loaded: Loaded, count: int) -> Screen:
    """Which status are they to get?"""
    buttons = (words.button(f"button-status-{target}", taps.ProposeMany(loaded.id, target)) for target in TARGETS)
    return Screen(
        words.say("many-which", count=count),
        column(*buttons, words.button("button-to-people", taps.ShowPeople(loaded.id, 0))),
    )


def question(words: Words, foreseen: Foreseen, decision_id: int, *, anew: bool = False) -> Screen:
    """Shall they get it? What would change, for whom, and what they would read. `anew`: the list has changed."""
    loaded, wanted = foreseen.loaded, foreseen.status
    count = len(foreseen.items)
    back = words.button("button-leave-it", taps.ShowPeople(loaded.id, 0))
    if not count:
        return Screen(lines(words.say("many-nobody"), _unchanged(words, foreseen)), column(back))
    return Screen(
        lines(
            words.say("many-anew") if anew else None,
            words.say("many-question", count=count, status=words.plain(f"status-{wanted}")),
            _say_filter(words, foreseen),
            _say_changes(words, foreseen),
            _unchanged(words, foreseen),
            words.say("many-over", count=foreseen.over, capacity=loaded.programme.capacity or 0)
            if foreseen.over
            else None,
            words.say("many-losing", count=foreseen.losing) if foreseen.losing else None,
            _sample(words, foreseen),
            words.say("many-they-read"),
            Html("\n".join(_quote(words, foreseen, code) for code in foreseen.languages)),
        ),
        column(
            words.button(f"button-many-{wanted}-surely", taps.DecideMany(decision_id), status.STYLES.get(wanted)),
            back,
        ),
    )


def going_on(words: Words, decision: Decision) -> Screen:
    """How far it is."""
    return Screen(words.say("many-going-on", done=decision.done, all=len(decision.items)))


def say_done(words: Words, decision: Decision) -> Html:
    """What has come of it."""
    said = (
        words.say("many-done", count=decision.set, status=words.plain(f"status-{decision.status}")),
        words.say("many-quiet", count=decision.quiet) if decision.quiet else None,
        words.say("many-refused", count=decision.refused) if decision.refused else None,
        words.say("many-changed", count=decision.changed) if decision.changed else None,
    )
    return Html("\n".join(line for line in said if line))


def _say_filter(words: Words, foreseen: Foreseen) -> Html | None:
    asked = foreseen.asked
    if asked.audience is None:
        return None
    said = say_audience(words, asked.audience, asked.ground)
    return said if len(said) <= LONGEST_FILTER else Html(f"<code>{shorten(asked.query, LONGEST_FILTER)}</code>")


def _say_changes(words: Words, foreseen: Foreseen) -> Html:
    after = words.plain(f"status-{foreseen.status}")
    rows = [
        words.say("many-change", count=people, before=words.plain(f"status-{before}"), after=after)
        for before, people in sorted(foreseen.changing.items(), key=lambda each: list(SIGNS).index(each[0]))
    ]
    return Html("\n".join(rows))


def _unchanged(words: Words, foreseen: Foreseen) -> Html | None:
    said = (
        words.say("many-same", count=foreseen.same) if foreseen.same else None,
        words.say("many-closed", count=foreseen.closed) if foreseen.closed else None,
        words.say("many-minors", count=foreseen.minors) if foreseen.minors else None,
    )
    return Html("\n".join(line for line in said if line)) if any(said) else None


def _sample(words: Words, foreseen: Foreseen) -> Html:
    names = ", ".join(cut(name, LONGEST_NAME) for name in foreseen.names)
    more = len(foreseen.items) - len(foreseen.names)
    return words.say("many-names-more", names=names, count=more) if more else words.say("many-names", names=names)


def _quote(words: Words, foreseen: Foreseen, code: str) -> Html:
    """What is read in one language; places that are lost, which not everybody has, are told of by `many-losing`."""
    reader = Words(words.texts, code)
    title = foreseen.loaded.programme.text(foreseen.loaded.programme.title, code)
    said = reader.say(f"status-told-{foreseen.status}", programme=shorten(title, 60))
    own_name = escape(LANGUAGES[code].own_name)
    return Html(f"{own_name} · {foreseen.languages[code]}\n<blockquote expandable>{said}</blockquote>")
