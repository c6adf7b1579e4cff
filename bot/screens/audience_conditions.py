"""One more condition for whom an announcement is: which, and what is ticked."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.announcements.audiences import Ground
from bot.announcements.audiences.askable import (
    AGE,
    AT_EVENTS,
    CAME,
    CONFIRMED,
    COUNTRY,
    GOING,
    GOT,
    LANGUAGE,
    MISSED,
    PROGRAMME,
    READ,
    ROLE,
    STATUS,
    UNCONFIRMED,
    WAITING,
)  # fmt: skip
from bot.announcements.audiences.grammar import AND, NOT, OR
from bot.announcements.choosing import Chosen, Picking, fingerprint
from bot.announcements.reach import Reach
from bot.language.texts import Html, escape
from bot.screens import taps
from bot.screens.audience import LONGEST_LABEL, PAGE, say_chosen, to_audience, turn
from bot.screens.audience_words import say_field, say_value
from bot.screens.screen import Button, Screen, column, cut, lines
from bot.screens.words import Words

EVENT: Final = "event"  # the conditions about events, behind one button
LABELS: Final[Mapping[str, str]] = {
    PROGRAMME: "button-by-programme",
    STATUS: "button-by-status",
    EVENT: "button-by-event",
    GOING: "button-by-going",
    WAITING: "button-by-waiting",
    CONFIRMED: "button-by-confirmed",
    UNCONFIRMED: "button-by-unconfirmed",
    CAME: "button-by-came",
    MISSED: "button-by-missed",
    LANGUAGE: "button-by-language",
    COUNTRY: "button-by-country",
    AGE: "button-by-age",
    ROLE: "button-by-role",
    GOT: "button-by-got",
    READ: "button-by-read",
}
TITLES: Final[Mapping[str, str]] = {AND: "audience-which-and", OR: "audience-which-or", NOT: "audience-which-not"}


def offered(ground: Ground) -> list[str]:
    """The conditions to choose from, the questions of the form last."""
    there = dict.fromkeys(EVENT if field in AT_EVENTS else field for field in ground.fields)
    return [*(name for name in LABELS if name in there), *(name for name in there if name not in LABELS)]


def conditions(words: Words, chosen: Chosen, kind: str, offset: int) -> Screen:
    """Which condition?"""
    names, announcement_id = offered(chosen.ground), chosen.announcement.id
    return Screen(
        lines(_title(words, chosen, kind), say_chosen(words, chosen) if chosen.audience else None),
        (
            *_fields(words, chosen, kind, names[offset : offset + PAGE]),
            *turn(
                words,
                taps.ShowConditions(announcement_id, kind, max(0, offset - PAGE)) if offset else None,
                taps.ShowConditions(announcement_id, kind, offset + PAGE) if offset + PAGE < len(names) else None,
            ),
            (to_audience(words, announcement_id),),
        ),
    )


def event_conditions(words: Words, chosen: Chosen, kind: str) -> Screen:
    """What of an event?"""
    return Screen(
        _title(words, chosen, kind),
        (
            *_fields(words, chosen, kind, [field for field in chosen.ground.fields if field in AT_EVENTS]),
            *column(
                words.button("button-other-condition", taps.ShowConditions(chosen.announcement.id, kind, 0)),
                to_audience(words, chosen.announcement.id),
            ),
        ),
    )


def choices(words: Words, chosen: Chosen, picking: Picking, offset: int, reach: Reach | None) -> Screen:
    """What may be ticked; `reach` is what the condition would make of it, None while nothing is ticked."""
    announcement_id, names = chosen.announcement.id, picking.choices(chosen.ground)
    ticks = (
        Button(
            f"{'✅' if name in picking.ticked else '▫️'} {cut(_choice(words, chosen, picking, name), LONGEST_LABEL)}",
            taps.ToggleChoice(announcement_id, fingerprint(name), offset),
        )
        for name in names[offset : offset + PAGE]
    )
    add = words.button("button-add-condition", taps.AddCondition(announcement_id), "primary")
    return Screen(
        lines(
            Html(f"{_title(words, chosen, picking.kind)}\n{escape(_label(words, chosen.ground, picking.field))}"),
            words.say("audience-tick") if names else words.say("audience-no-choices"),
            words.say("audience-age-how") if picking.field == AGE else None,
            _gets(words, reach) if reach else None,
        ),
        (
            *column(*ticks),
            *turn(
                words,
                taps.TurnChoices(announcement_id, max(0, offset - PAGE)) if offset else None,
                taps.TurnChoices(announcement_id, offset + PAGE) if offset + PAGE < len(names) else None,
            ),
            *column(
                add if picking.ticked else None,
                words.button("button-other-condition", taps.ShowConditions(announcement_id, picking.kind, 0)),
                to_audience(words, announcement_id),
            ),
        ),
    )


def _gets(words: Words, reach: Reach) -> Html:
    return words.say("audience-tick-gets", people=reach.gets) if reach.gets else words.say("audience-tick-nobody")


def _fields(words: Words, chosen: Chosen, kind: str, names: Sequence[str]) -> tuple[tuple[Button, ...], ...]:
    return column(
        *(
            Button(
                cut(_label(words, chosen.ground, name), LONGEST_LABEL),
                taps.PickCondition(chosen.announcement.id, kind, fingerprint(name)),
            )
            for name in names
        )
    )


def _title(words: Words, chosen: Chosen, kind: str) -> Html:
    first = kind == AND and chosen.audience is None
    return words.say("audience-which-first" if first else TITLES[kind])


def _label(words: Words, ground: Ground, field: str) -> str:
    """A condition on a button: its own words, or the question of the form."""
    if field in LABELS:
        return words.plain(LABELS[field])
    return say_field(words, field, ground)


def _choice(words: Words, chosen: Chosen, picking: Picking, name: str) -> str:
    if picking.field != AGE:
        return say_value(words, picking.field, name, chosen.ground)
    sign, age = name.split()
    return words.plain("button-age-below" if sign == "<" else "button-age-from", age=age)
