"""/export: coordinators take a programme's data along as files. The role is asked anew at each tap, and once more when
the file is ready. Files take a while, so they are made beside the conversation.
"""

from functools import partial
from typing import Final

from bot.database import Tx
from bot.exports.making import Exported, export
from bot.exports.wish import Wish
from bot.people import audit, roles
from bot.people.roles import NotAllowed
from bot.programmes import applying
from bot.programmes.store import Loaded, chosen
from bot.screens import export as screens
from bot.screens import taps
from bot.screens.talk import Talk
from bot.trouble import Trouble

LARGEST: Final = 49  # MB: Telegram takes files of up to 50 MB from bots, with what goes around them


async def command(talk: Talk, _payload: str) -> None:
    """/export"""
    await show(talk, taps.ShowExport(0))


async def show(talk: Talk, tap: taps.ShowExport) -> None:
    """What can be taken along of a programme (0: the only one, or choose)."""
    found = await talk.commit(_mine, tap.programme_id)
    if isinstance(found, list):
        await talk.show(screens.choose(talk.words, found))
    else:
        await talk.show(screens.page(talk.words, found))


async def choose(talk: Talk, tap: taps.ChooseExport) -> None:
    """What goes into the file, and how."""
    loaded = await talk.commit(_allowed, tap.programme_id)
    await talk.show(screens.options(talk.words, loaded, tap.options & screens.ALL))


async def make(talk: Talk, tap: taps.GetExport) -> None:
    """Make the file, without sensitive answers."""
    await _begin(talk, tap.programme_id, tap.options, sensitive=False)


async def ask_sensitive(talk: Talk, tap: taps.AskSensitiveExport) -> None:
    """Do they really need sensitive answers?"""
    loaded = await talk.commit(_allowed, tap.programme_id)
    await talk.show(screens.sensitive_question(talk.words, loaded, tap.options & screens.ALL))


async def make_sensitive(talk: Talk, tap: taps.GetSensitiveExport) -> None:
    """Make the file, with sensitive answers."""
    await _begin(talk, tap.programme_id, tap.options, sensitive=True)


async def _begin(talk: Talk, programme_id: int, options: int, *, sensitive: bool) -> None:
    loaded = await talk.commit(_allowed, programme_id)
    wish = screens.wish(programme_id, options, talk.language, sensitive=sensitive)
    if not wish.what:
        talk.toast("export-nothing")
    elif talk.services.aside.begin((talk.person.id, "export"), partial(_make, talk, loaded, wish)):
        talk.toast("export-begun")
    else:
        talk.toast("export-going")


async def _make(talk: Talk, loaded: Loaded, wish: Wish) -> None:
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "upload_document"})
    database = talk.services.database
    try:
        made = _not_too_big(await export(database.path, database.key, wish))
        await talk.write(_note, talk, wish, made)
    except Trouble as trouble:
        await talk.send(screens.said(talk.words, trouble.key, **trouble.details))
    except NotAllowed:
        await talk.send(screens.said(talk.words, "not-allowed"))
    else:
        caption = screens.caption(talk.words, loaded, made.counts, sensitive=wish.sensitive)
        name = f"{loaded.programme.slug} {talk.now:%Y-%m-%d}{made.ending}"
        if not await talk.send_file(name, made.content, caption):
            await talk.send(screens.said(talk.words, "file-not-sent"))


def _not_too_big(made: Exported) -> Exported:
    """The same. Raises Trouble if Telegram wouldn't take it."""
    if len(made.content) > LARGEST * 2**20:
        raise Trouble("export-big", limit=LARGEST)
    return made


def _mine(tx: Tx, talk: Talk, programme_id: int) -> Loaded | list[Loaded]:
    applying.pause(tx, talk.person)
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    return chosen(mine, programme_id) or mine


def _allowed(tx: Tx, talk: Talk, programme_id: int) -> Loaded:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    return talk.services.shelf.programme(tx, programme_id)


def _note(tx: Tx, talk: Talk, wish: Wish, made: Exported) -> None:
    """Record it before it leaves. Raises NotAllowed for who has lost the role meanwhile."""
    roles.require(tx, talk.person.id, wish.programme_id)
    audit.note(
        tx,
        talk.services.clock.stamp(),
        talk.person.id,
        "export-sensitive" if wish.sensitive else "export-programme",
        None,
        wish.programme_id,
        details={**made.counts, "format": wish.format},
    )
