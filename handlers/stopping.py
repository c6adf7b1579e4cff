"""Where people stop in a programme's form: in words, as a picture, as a table. The role is asked anew at each tap."""

from functools import partial

from bot.database import Tx
from bot.figures.stopping import Stopping, stopping
from bot.language.languages import LANGUAGES
from bot.people import roles
from bot.pictures.chart import draw_apart
from bot.programmes import applying
from bot.programmes.store import Loaded, Missing
from bot.programmes.workbook.writing import to_xlsx_apart
from bot.screens import figures as figure_screens
from bot.screens import stopping as screens
from bot.screens import taps
from bot.screens.figure_parts import Picture
from bot.screens.talk import Talk
from bot.trouble import Trouble

Asked = taps.ShowStops | taps.GetStopsPicture | taps.GetStopsSheet


async def show(talk: Talk, tap: taps.ShowStops) -> None:
    """In words."""
    loaded, found = await _found(talk, tap)
    await talk.show(screens.page(talk.words, loaded, found, tap.language))


async def get_picture(talk: Talk, tap: taps.GetStopsPicture) -> None:
    """As a picture."""
    loaded, found = await _found(talk, tap)
    picture = screens.picture(talk.words, loaded, found, tap.language, talk.now)
    if picture is None:
        await talk.show(screens.page(talk.words, loaded, found, tap.language))
    elif talk.services.aside.begin((talk.person.id, tap), partial(_draw, talk, picture)):
        talk.toast("stats-begun")
    else:
        talk.toast("stats-going")


async def get_sheet(talk: Talk, tap: taps.GetStopsSheet) -> None:
    """As a table."""
    loaded, found = await _found(talk, tap)
    try:
        content = await to_xlsx_apart(screens.sheet(talk.words, found, tap.language))
    except Trouble as trouble:
        await talk.send(figure_screens.said(talk.words, trouble.key))
        return
    await talk.send_file(f"{loaded.programme.slug}-stops.xlsx", content)


async def _draw(talk: Talk, picture: Picture) -> None:
    try:
        drawn = await draw_apart(picture.chart)
    except Trouble as trouble:
        await talk.send(figure_screens.said(talk.words, trouble.key))
        return
    if not await talk.send_picture("stops.png", drawn, picture.caption):
        await talk.send(figure_screens.said(talk.words, "file-not-sent"))


async def _found(talk: Talk, tap: Asked) -> tuple[Loaded, Stopping]:
    """Raises NotAllowed, and Missing for a language that isn't shown by itself."""
    if tap.language not in {"", *LANGUAGES}:
        raise Missing(tap.language)
    loaded = await talk.commit(_allowed, tap.programme_id)
    found = await talk.services.database.read(_count, talk, loaded, tap.language)
    if tap.language not in {"", *found.languages}:
        raise Missing(tap.language)
    return loaded, found


def _allowed(tx: Tx, talk: Talk, programme_id: int) -> Loaded:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    return talk.services.shelf.programme(tx, programme_id)


def _count(tx: Tx, talk: Talk, loaded: Loaded, language: str) -> Stopping:
    return stopping(tx, talk.services.shelf, loaded, talk.language, language, int(talk.now.timestamp()))
