"""For whom an announcement is: how it stands, who gets it, audiences kept under a name."""

from collections.abc import Sequence
from typing import Final

from bot.announcements import audiences
from bot.announcements.audiences import QueryProblem
from bot.announcements.audiences.grammar import AND, NOT, OR
from bot.announcements.choosing import Chosen
from bot.announcements.reach import Member, Reach
from bot.announcements.saved import LONGEST_NAME, Saved
from bot.language.languages import LANGUAGES
from bot.language.texts import Html, escape
from bot.screens import taps
from bot.screens.audience_words import mark, say_audience, say_problem
from bot.screens.screen import Button, Rows, Screen, column, cut, lines, shorten
from bot.screens.words import Words

PAGE: Final = 8
LONGEST_LABEL: Final = 40


def audience(words: Words, chosen: Chosen, note: Html | None = None) -> Screen:
    """For whom it is, and what can be made of that; after a query that can't be read, why not."""
    if chosen.refused:
        return Screen(
            lines(say_wrong(words, *chosen.refused), words.say("audience-how-query")),
            column(to_audience(words, chosen.announcement.id)),
        )
    return Screen(
        lines(
            note,
            words.say("audience-title"),
            say_chosen(words, chosen),
            words.say("audience-how-query" if chosen.audience else "audience-how"),
        ),
        column(*(_further(words, chosen) if chosen.audience else _first(words, chosen))),
    )


def say_chosen(words: Words, chosen: Chosen) -> Html:
    """The audience in plain words, how many they are, and the same as a query."""
    if chosen.problem:
        return words.say("audience-outdated", problem=say_problem(words, chosen.problem))
    if chosen.audience is None:
        return words.say("audience-not-chosen")
    said = say_audience(words, chosen.audience, chosen.ground)
    return lines(
        said,
        say_reach(words, chosen.reach) if chosen.reach else None,
        words.say("audience-query", query=chosen.announcement.audience),
    )


def say_reach(words: Words, reach: Reach) -> Html:
    """How many get it, by language, and how many don't though they belong to it."""
    by_language = [f"{LANGUAGES[code].own_name}: {people}" for code, people in reach.languages.items()]
    said = (
        words.say("audience-gets", people=reach.gets) if reach.gets else words.say("audience-nobody"),
        escape(" · ".join(by_language)),
        words.say("audience-stopped", people=reach.stopped) if reach.stopped else None,
        words.say("audience-unreachable", people=reach.unreachable) if reach.unreachable else None,
    )
    return Html("\n".join(line for line in said if line))


def say_wrong(words: Words, query: str, problem: QueryProblem) -> Html:
    """What is wrong with a query, and where."""
    return Html(f"⚠️ {say_problem(words, problem)}\n{mark(query, problem)}")


def members(words: Words, chosen: Chosen, page: Sequence[Member], offset: int) -> Screen:
    """Some of those who get it, by name; an application opens."""
    announcement_id, people = chosen.announcement.id, chosen.reach.gets if chosen.reach else 0
    pages = -(-people // PAGE)
    others = [shorten(each.name, LONGEST_LABEL) for each in page if each.application_id is None]
    return Screen(
        lines(
            words.say("audience-members", people=people) if people else words.say("audience-nobody"),
            Html("\n".join(others)),
            words.say("audience-page", page=offset // PAGE + 1, pages=pages) if pages > 1 else None,
        ),
        (
            *column(
                *(
                    Button(cut(each.name, LONGEST_LABEL), taps.ShowCard(each.application_id, 0))
                    for each in page
                    if each.application_id is not None
                )
            ),
            *turn(
                words,
                taps.ShowMembers(announcement_id, max(0, offset - PAGE)) if offset else None,
                taps.ShowMembers(announcement_id, offset + PAGE) if offset + PAGE < people else None,
            ),
            (to_audience(words, announcement_id),),
        ),
    )


def name_question(words: Words, announcement_id: int, *, long: bool = False) -> Screen:
    """Under which name?"""
    return Screen(
        words.say("audience-name-long" if long else "audience-name-question", limit=LONGEST_NAME),
        column(to_audience(words, announcement_id)),
    )


def say_kept(words: Words, name: str, *, new: bool) -> Html:
    """That it was kept, perhaps in place of another."""
    return words.say("audience-kept" if new else "audience-kept-anew", name=name)


def saved_ones(words: Words, chosen: Chosen, offset: int, note: Html | None = None) -> Screen:
    """The audiences that are kept, to take one."""
    announcement_id, found = chosen.announcement.id, chosen.saved
    return Screen(
        lines(note, words.say("audience-saved-title"), None if found else words.say("audience-saved-none")),
        (
            *column(
                *(
                    Button(each.name, taps.ShowSavedAudience(announcement_id, each.id))
                    for each in found[offset : offset + PAGE]
                )
            ),
            *turn(
                words,
                taps.ShowSavedAudiences(announcement_id, max(0, offset - PAGE)) if offset else None,
                taps.ShowSavedAudiences(announcement_id, offset + PAGE) if offset + PAGE < len(found) else None,
            ),
            (to_audience(words, announcement_id),),
        ),
    )


def saved_one(words: Words, kept: Saved, meant: Chosen) -> Screen:
    """One of them; `meant` is the announcement as if it were for these people."""
    announcement_id = meant.announcement.id
    take = words.button("button-take-audience", taps.TakeSavedAudience(announcement_id, kept.id), "primary")
    return Screen(
        lines(Html(f"<b>{escape(kept.name)}</b>"), say_chosen(words, meant)),
        column(
            take if meant.audience else None,
            words.button("button-forget-audience", taps.ForgetSavedAudience(announcement_id, kept.id)),
            words.button("button-saved-audiences", taps.ShowSavedAudiences(announcement_id, 0)),
            to_audience(words, announcement_id),
        ),
    )


def turn(words: Words, before: taps.Tap | None, after: taps.Tap | None) -> Rows:
    """A row with the ways to other pages, if there are any."""
    row = (
        words.button("button-page-before", before) if before else None,
        words.button("button-page-after", after) if after else None,
    )
    shown = tuple(button for button in row if button)
    return (shown,) if shown else ()


def to_audience(words: Words, announcement_id: int) -> Button:
    """The way back to how it stands."""
    return words.button("button-to-audience", taps.ShowAudience(announcement_id))


def _first(words: Words, chosen: Chosen) -> Sequence[Button | None]:
    """What may be done while nobody is chosen."""
    announcement = chosen.announcement
    everyone = "button-everyone-of-bot" if announcement.programme_id is None else "button-everyone"
    return (
        words.button(everyone, taps.ChooseEveryone(announcement.id)),
        words.button("button-choose-by", taps.ShowConditions(announcement.id, AND, 0)),
        words.button("button-except-last", taps.ExceptLast(announcement.id)) if chosen.excepted else None,
        _saved(words, chosen),
        words.button("button-announce-back", taps.ShowDraft(announcement.id)),
    )


def _further(words: Words, chosen: Chosen) -> Sequence[Button | None]:
    """What may be done with those who are chosen."""
    announcement = chosen.announcement
    everyone = chosen.audience == audiences.Everyone()
    either = words.button("button-or-who", taps.ShowConditions(announcement.id, OR, 0))
    drop = words.button("button-drop-condition", taps.DropCondition(announcement.id, announcement.revision))
    several = isinstance(chosen.audience, audiences.All | audiences.Either)
    return (
        words.button("button-audience-done", taps.ShowDraft(announcement.id), "primary"),
        words.button("button-only-who", taps.ShowConditions(announcement.id, AND, 0)),
        None if everyone else either,
        words.button("button-but-not", taps.ShowConditions(announcement.id, NOT, 0)),
        words.button("button-except-last", taps.ExceptLast(announcement.id)) if chosen.excepted else None,
        drop if several else None,
        words.button("button-clear-audience", taps.ClearAudience(announcement.id)),
        words.button("button-see-who", taps.ShowMembers(announcement.id, 0)),
        None if everyone else words.button("button-save-audience", taps.NameAudience(announcement.id)),
        _saved(words, chosen),
    )


def _saved(words: Words, chosen: Chosen) -> Button | None:
    if not chosen.saved:
        return None
    return words.button("button-saved-audiences", taps.ShowSavedAudiences(chosen.announcement.id, 0))
