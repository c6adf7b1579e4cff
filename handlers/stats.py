"""/stats: a programme's numbers, in words and as pictures. The role is asked anew at each tap."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bot.database import Tx
from bot.figures import counting
from bot.figures.counting import Funnel
from bot.people import roles
from bot.pictures.chart import draw_apart
from bot.programmes import applying
from bot.programmes.store import Loaded, Missing, chosen
from bot.screens import figures as screens
from bot.screens import taps
from bot.screens.figure_parts import Picture
from bot.screens.talk import Talk
from bot.trouble import Trouble


async def command(talk: Talk, _payload: str) -> None:
    """/stats"""
    await show(talk, taps.ShowFigures(0))


async def show(talk: Talk, tap: taps.ShowFigures) -> None:
    """How far people have come in a programme (0: the only one, or choose), and the pictures there are."""
    found = await talk.commit(_mine, tap.programme_id)
    if isinstance(found, list):
        await talk.show(screens.choose(talk.words, found))
    else:
        await talk.show(screens.page(talk.words, *found))


async def get(talk: Talk, tap: taps.GetFigure) -> None:
    """One picture; where there is nothing to draw, that is said."""
    if tap.kind not in screens.DRAWN:
        raise Missing(tap.kind)
    loaded = await talk.commit(_allowed, tap.programme_id)
    counted = await talk.services.database.read(_count, talk, loaded, tap.kind)
    picture = screens.DRAWN[tap.kind](talk.words, loaded, counted, talk.now)
    if picture is None:
        await talk.show(screens.nothing(talk.words, loaded, tap.kind))
    elif talk.services.aside.begin((talk.person.id, tap), partial(_draw, talk, f"{tap.kind}.png", picture)):
        talk.toast("stats-begun")
    else:
        talk.toast("stats-going")


async def _draw(talk: Talk, name: str, picture: Picture) -> None:
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "upload_photo"})
    try:
        drawn = await draw_apart(picture.chart)
    except Trouble as trouble:
        await talk.send(screens.said(talk.words, trouble.key))
        return
    if not await talk.send_picture(name, drawn, picture.caption):
        await talk.send(screens.said(talk.words, "file-not-sent"))


def _mine(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, Funnel] | list[Loaded]:
    applying.pause(tx, talk.person)
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    loaded = chosen(mine, programme_id)
    return (loaded, counting.funnel(tx, loaded.id)) if loaded else mine


def _allowed(tx: Tx, talk: Talk, programme_id: int) -> Loaded:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    return talk.services.shelf.programme(tx, programme_id)


def _count(tx: Tx, talk: Talk, loaded: Loaded, kind: str) -> Any:
    """What the picture of this kind is made of."""
    shelf = talk.services.shelf
    counted: Mapping[str, Callable[[], Any]] = {
        screens.DAYS: lambda: counting.by_day(tx, loaded.id, loaded.programme.zone),
        screens.COUNTRIES: lambda: counting.by_country(tx, shelf, loaded.id, talk.language),
        screens.AGES: lambda: counting.ages(tx, shelf, loaded.id),
        screens.LANGUAGES_: lambda: counting.by_language(tx, loaded.id),
        screens.FUNNEL: lambda: counting.funnel(tx, loaded.id),
        screens.PLACES: lambda: counting.events(tx, loaded.id),
        screens.MESSAGES: lambda: counting.messages(tx, loaded.id),
    }
    return counted[kind]()
