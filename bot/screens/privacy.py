"""/privacy: the policy, page by page, and whom to ask for each programme."""

from collections.abc import Sequence
from datetime import timedelta

from bot.language.countries import say_country
from bot.language.dates import say_date
from bot.language.texts import Html
from bot.programmes.programme import Programme
from bot.screens import taps
from bot.screens.screen import Screen, lines, shorten
from bot.screens.words import Words

ON_A_PAGE = 3  # programmes
LONGEST = 180  # letters of what a workbook says in one line


def policy(words: Words, programmes: Sequence[Programme], page: int) -> Screen:
    """One page of it; of a page that isn't there any more the last one."""
    pages = _pages(words, programmes)
    page = min(page, len(pages) - 1)
    number = words.say("privacy-page", page=page + 1, pages=len(pages))
    turn = [
        *(words.button("button-back", taps.ShowPolicy(page - 1)) for _ in range(page > 0)),
        *(words.button("privacy-next", taps.ShowPolicy(page + 1)) for _ in range(page < len(pages) - 1)),
    ]
    return Screen(
        lines(pages[page], number),
        (
            *((tuple(turn),) if turn else ()),
            (words.button("button-my-data", taps.GetMyData()),),
            (words.button("button-consents", taps.ShowConsents()),),
            (words.button("button-erase", taps.AskErasure()),),
            (words.button("button-home", taps.Home()),),
        ),
    )


def _pages(words: Words, programmes: Sequence[Programme]) -> list[Html]:
    parts = [programmes[start : start + ON_A_PAGE] for start in range(0, len(programmes), ON_A_PAGE)]
    title = words.say("privacy-programmes")
    return [
        words.say("privacy"),
        words.say("privacy-rights"),
        *(lines(title, *(_of_programme(words, each) for each in part)) for part in parts),
    ]


def _of_programme(words: Words, programme: Programme) -> Html:
    def said(text: str) -> Html:
        return shorten(text, LONGEST)

    return words.say(
        "privacy-programme",
        programme=said(programme.text(programme.title, words.language)),
        operator=said(programme.text(programme.operator, words.language)),
        contact=said(programme.contact),
        purpose=said(programme.text(programme.purpose, words.language)),
        shared=said(programme.text(programme.shared_with, words.language) or words.plain("notice-nobody")),
        countries=said(", ".join(say_country(code, words.language) for code in programme.countries) or "–"),
        until=say_date(programme.end + timedelta(days=programme.keep_days), words.language),
    )
