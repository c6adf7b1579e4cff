"""What the list of applications is filtered by, tapped together or typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.announcements import audiences
from bot.announcements.audiences import Audience, QueryProblem
from bot.announcements.audiences.askable import AGE, AT_EVENTS
from bot.announcements.audiences.grammar import AND, NOT, OR
from bot.announcements.choosing import Picking, fingerprint
from bot.desk.listing import Listed
from bot.language.texts import Html, escape
from bot.screens import taps
from bot.screens.audience import LONGEST_LABEL, PAGE, turn
from bot.screens.audience_conditions import EVENT, LABELS, TITLES, offered
from bot.screens.audience_words import mark, say_audience, say_field, say_problem, say_value
from bot.screens.people import SIGNS
from bot.screens.screen import Button, Rows, Screen, column, cut, lines
from bot.screens.words import Words


@dataclass(frozen=True, slots=True)
class Refused:
    """A query that wasn't taken, and why."""

    query: str
    problem: QueryProblem


STATUSES_A_ROW: Final = 2


def overview(words: Words, listed: Listed, refused: Refused | None = None, note: Html | None = None) -> Screen:
    """How the list is filtered, and what can be made of that; after a query that can't be read, why not."""
    programme_id, asked = listed.loaded.id, listed.asked
    back = words.button("button-to-people", taps.LeaveSearch(programme_id))
    if refused:
        wrong = Html(f"⚠️ {say_problem(words, refused.problem)}\n{mark(refused.query, refused.problem)}")
        return Screen(
            lines(wrong, words.say("filter-how-query")),
            column(words.button("button-filter", taps.ShowFilter(programme_id)), back),
        )
    return Screen(
        lines(
            note,
            words.say("filter-title"),
            _say_asked(words, listed),
            words.say("filter-query", query=asked.query) if asked.audience else None,
            words.say("filter-how-query" if asked.audience else "filter-how"),
        ),
        (*_statuses(words, listed), *column(*_ways(words, listed), back)),
    )


def conditions(words: Words, listed: Listed, kind: str, offset: int) -> Screen:
    """Which condition?"""
    programme_id, names = listed.loaded.id, offered(listed.asked.ground)
    return Screen(
        lines(_title(words, listed, kind), _say_asked(words, listed) if listed.asked.audience else None),
        (
            *_fields(words, listed, kind, names[offset : offset + PAGE]),
            *turn(
                words,
                taps.ShowFilterConditions(programme_id, kind, max(0, offset - PAGE)) if offset else None,
                taps.ShowFilterConditions(programme_id, kind, offset + PAGE) if offset + PAGE < len(names) else None,
            ),
            (_to_filter(words, programme_id),),
        ),
    )


def event_conditions(words: Words, listed: Listed, kind: str) -> Screen:
    """What of an event?"""
    programme_id = listed.loaded.id
    return Screen(
        _title(words, listed, kind),
        (
            *_fields(words, listed, kind, [field for field in listed.asked.ground.fields if field in AT_EVENTS]),
            *column(
                words.button("button-other-condition", taps.ShowFilterConditions(programme_id, kind, 0)),
                _to_filter(words, programme_id),
            ),
        ),
    )


def choices(words: Words, listed: Listed, picking: Picking, offset: int, count: int | None) -> Screen:
    """What may be ticked; `count`: how many the list would show, None while nothing is ticked."""
    programme_id, grounded = listed.loaded.id, listed.asked.ground
    names = picking.choices(grounded)
    ticks = (
        Button(
            f"{'✅' if name in picking.ticked else '▫️'} {cut(_choice(words, listed, picking, name), LONGEST_LABEL)}",
            taps.ToggleFilterChoice(programme_id, fingerprint(name), offset),
        )
        for name in names[offset : offset + PAGE]
    )
    add = words.button("button-add-condition", taps.AddFilterCondition(programme_id), "primary")
    return Screen(
        lines(
            Html(f"{_title(words, listed, picking.kind)}\n{escape(_label(words, listed, picking.field))}"),
            words.say("audience-tick") if names else words.say("audience-no-choices"),
            words.say("audience-age-how") if picking.field == AGE else None,
            words.say("people-filtered", count=count) if count is not None else None,
        ),
        (
            *column(*ticks),
            *turn(
                words,
                taps.TurnFilterChoices(programme_id, max(0, offset - PAGE)) if offset else None,
                taps.TurnFilterChoices(programme_id, offset + PAGE) if offset + PAGE < len(names) else None,
            ),
            *column(
                add if picking.ticked else None,
                words.button("button-other-condition", taps.ShowFilterConditions(programme_id, picking.kind, 0)),
                _to_filter(words, programme_id),
            ),
        ),
    )


def saved_ones(words: Words, listed: Listed, offset: int) -> Screen:
    """The audiences that are kept, to filter by one."""
    programme_id, found = listed.loaded.id, listed.saved
    return Screen(
        lines(words.say("audience-saved-title"), None if found else words.say("audience-saved-none")),
        (
            *column(
                *(
                    Button(each.name, taps.TakeSavedFilter(programme_id, each.id))
                    for each in found[offset : offset + PAGE]
                )
            ),
            *turn(
                words,
                taps.ShowSavedFilters(programme_id, max(0, offset - PAGE)) if offset else None,
                taps.ShowSavedFilters(programme_id, offset + PAGE) if offset + PAGE < len(found) else None,
            ),
            (_to_filter(words, programme_id),),
        ),
    )


def _say_asked(words: Words, listed: Listed) -> Html:
    asked = listed.asked
    if asked.problem:
        return words.say("filter-outdated", problem=say_problem(words, asked.problem))
    if asked.audience is None:
        return words.say("filter-none", count=listed.total)
    said = say_audience(words, asked.audience, asked.ground)
    return Html(f"{said}\n{words.say('people-filtered', count=listed.count)}")


def _statuses(words: Words, listed: Listed) -> Rows:
    buttons = [
        Button(
            f"{sign} {words.plain(f'status-{status}')} · {listed.statuses[status]}",
            taps.FilterByStatus(listed.loaded.id, status),
        )
        for status, sign in SIGNS.items()
        if status in listed.statuses
    ]
    return tuple(tuple(buttons[at : at + STATUSES_A_ROW]) for at in range(0, len(buttons), STATUSES_A_ROW))


def _ways(words: Words, listed: Listed) -> Sequence[Button | None]:
    programme_id, asked = listed.loaded.id, listed.asked
    saved = words.button("button-saved-audiences", taps.ShowSavedFilters(programme_id, 0)) if listed.saved else None
    clear = words.button("button-clear-filter", taps.ClearFilter(programme_id))
    if asked.audience is None:
        choose = words.button("button-choose-by", taps.ShowFilterConditions(programme_id, AND, 0))
        return choose, saved, clear if asked.problem else None
    drop = words.button("button-drop-condition", taps.DropFilterCondition(programme_id, fingerprint(asked.query)))
    return (
        words.button("button-only-who", taps.ShowFilterConditions(programme_id, AND, 0)),
        words.button("button-or-who", taps.ShowFilterConditions(programme_id, OR, 0)),
        words.button("button-but-not", taps.ShowFilterConditions(programme_id, NOT, 0)),
        drop if _has_parts(asked.audience) else None,
        saved,
        clear,
    )


def _has_parts(audience: Audience) -> bool:
    return isinstance(audience, audiences.All | audiences.Either)


def _to_filter(words: Words, programme_id: int) -> Button:
    return words.button("button-to-filter", taps.ShowFilter(programme_id))


def _fields(words: Words, listed: Listed, kind: str, names: Sequence[str]) -> Rows:
    return column(
        *(
            Button(
                cut(_label(words, listed, name), LONGEST_LABEL),
                taps.PickFilterCondition(listed.loaded.id, kind, fingerprint(name)),
            )
            for name in names
        )
    )


def _title(words: Words, listed: Listed, kind: str) -> Html:
    first = kind == AND and listed.asked.audience is None
    return words.say("audience-which-first" if first else TITLES[kind])


def _label(words: Words, listed: Listed, field: str) -> str:
    """A condition on a button: its own words, or the question of the form."""
    return words.plain(LABELS[field]) if field in {*LABELS, EVENT} else say_field(words, field, listed.asked.ground)


def _choice(words: Words, listed: Listed, picking: Picking, name: str) -> str:
    if picking.field != AGE:
        return say_value(words, picking.field, name, listed.asked.ground)
    sign, age = name.split()
    return words.plain("button-age-below" if sign == "<" else "button-age-from", age=age)
