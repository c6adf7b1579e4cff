"""What the pictures of a programme's numbers have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.language.dates import say_date
from bot.language.texts import Html
from bot.pictures.chart import Chart
from bot.programmes.store import Loaded
from bot.screens.screen import cut, lines
from bot.screens.words import Words

ROOM: Final = 900  # characters of a caption, of 1,024 that Telegram takes, for its lines
LONGEST_TITLE: Final = 60


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, and what stands under it for those who can't see it."""

    chart: Chart
    caption: Html


def say_shares(words: Words, labels: Sequence[str], counts: Sequence[int], percent: Sequence[int]) -> list[Html]:
    """A line for each, with its share."""
    return [
        words.say("stats-text", label=label, text=say_share(words, count, share))
        for label, count, share in zip(labels, counts, percent, strict=True)
    ]


def say_share(words: Words, count: int, share: int) -> str:
    """How many, and how many percent."""
    if count and not share:
        return words.plain("stats-share-least", count=count)
    return words.plain("stats-share", count=count, share=share)


def caption(words: Words, loaded: Loaded, key: str, said: Sequence[Html]) -> Html:
    """The title, and as many lines as Telegram has room for."""
    head = words.say("stats-caption", title=words.plain(key), programme=cut(title(words, loaded), LONGEST_TITLE))
    kept: list[Html] = []
    room = ROOM
    for line in said:
        room -= len(line) + 1
        if room < 0:
            kept.append(Html("…"))
            break
        kept.append(line)
    return lines(head, Html("\n".join(kept)))


def subtitle(words: Words, loaded: Loaded, now: datetime) -> str:
    """The programme, and the day."""
    day = now.astimezone(ZoneInfo(loaded.programme.zone)).date()
    return f"{cut(title(words, loaded), LONGEST_TITLE)} · {say_date(day, words.language)}"


def say_of(words: Words, some: int, every: int) -> str:
    """So many of so many."""
    return words.plain("picture-of", some=some, all=every)


def title(words: Words, loaded: Loaded) -> str:
    """The programme's title in the reader's language."""
    return loaded.programme.text(loaded.programme.title, words.language)
