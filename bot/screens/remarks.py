"""For coordinators: what they have remarked on an application, for one another."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.desk.card import Card
from bot.language.dates import say_date_short, say_time
from bot.language.texts import Html
from bot.programmes.remarks import LONGEST, Remark
from bot.screens import taps
from bot.screens.audience import turn
from bot.screens.people_card import say_title, to_card
from bot.screens.screen import Button, Screen, column, cut, lines, shorten
from bot.screens.words import Words

PAGE: Final = 2  # a remark has up to 1,000 characters
LONGEST_AUTHOR: Final = 60
LONGEST_LABEL: Final = 24


def listing(
    words: Words, shown: Card, found: Sequence[Remark], mine: Sequence[int], page: int, offset: int, note: Html | None
) -> Screen:
    """The newest first; `mine` are the ids of those that the reader may delete."""
    application_id = shown.application.id
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    here = found[page * PAGE : (page + 1) * PAGE]
    delete = words.plain("button-delete-remark")
    return Screen(
        lines(
            note,
            say_title(words, shown),
            words.say("remarks-title", count=len(found)) if found else words.say("remarks-none"),
            *(say_remark(words, shown, each) for each in here),
            words.say("people-page", page=page + 1, pages=pages) if pages > 1 else None,
        ),
        (
            *column(
                *(
                    Button(f"{delete}: {cut(each.text, LONGEST_LABEL)}", taps.DeleteRemark(each.id, offset))
                    for each in here
                    if each.id in mine
                )
            ),
            *turn(
                words,
                taps.ShowRemarks(application_id, page - 1, offset) if page else None,
                taps.ShowRemarks(application_id, page + 1, offset) if page + 1 < pages else None,
            ),
            *column(
                words.button("button-write-remark", taps.WriteRemark(application_id, offset)),
                to_card(words, application_id, offset),
            ),
        ),
    )


def question(words: Words, shown: Card, offset: int, *, wrong: bool = False) -> Screen:
    """What is to be remarked? `wrong`: what came was no text, or too long."""
    return Screen(
        lines(
            words.say("remark-wrong", limit=LONGEST) if wrong else None,
            say_title(words, shown),
            words.say("remark-question"),
        ),
        column(words.button("button-to-remarks", taps.ShowRemarks(shown.application.id, 0, offset))),
    )


def delete_question(words: Words, shown: Card, remark: Remark, offset: int) -> Screen:
    """Shall it be deleted?"""
    return Screen(
        lines(words.say("remark-delete-question"), say_remark(words, shown, remark)),
        column(
            words.button("button-delete-remark-surely", taps.DeleteRemarkSurely(remark.id, offset), "danger"),
            words.button("button-to-remarks", taps.ShowRemarks(shown.application.id, 0, offset)),
        ),
    )


def say_remark(words: Words, shown: Card, remark: Remark) -> Html:
    """Who wrote it when, and what."""
    at = datetime.fromtimestamp(remark.written_at, ZoneInfo(shown.loaded.programme.zone))
    return Html(
        words.say(
            "remark-by",
            name=shorten(remark.author, LONGEST_AUTHOR),
            date=say_date_short(at.date(), words.language),
            time=say_time(at.time()),
        )
        + f"\n{shorten(remark.text, LONGEST)}"
    )
