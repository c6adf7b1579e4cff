"""/programme: coordinators see how their programme stands, and get its workbook; helpers see its check lists. The role
is asked anew at each tap."""

from typing import NamedTuple

from bot.database import Tx
from bot.people import roles
from bot.programmes import applications, applying, dialogues, occupied
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded, chosen
from bot.programmes.workbook.book import Sheets
from bot.programmes.workbook.template import template_apart
from bot.programmes.workbook.writing import to_xlsx_apart
from bot.reminders import changing
from bot.screens import check_lists, event_desk, programme_desk, taps, workbook_desk
from bot.screens.programme_desk import Desk
from bot.screens.talk import Talk
from bot.trouble import Trouble


class CheckLists(NamedTuple):
    """What helpers see of a programme: all of its events."""

    loaded: Loaded
    events: list[Occupied]


async def command(talk: Talk, _payload: str) -> None:
    """/programme"""
    await show_desk(talk, taps.ShowDesk(0))


async def show_desk(talk: Talk, tap: taps.ShowDesk) -> None:
    """One programme (0: the only one, or choose)."""
    found = await talk.commit(_desk, tap.programme_id)
    if isinstance(found, Desk):
        await talk.show(programme_desk.desk(talk.words, found, talk.services.username, talk.now))
    elif isinstance(found, CheckLists):
        place = event_desk.first_page(found.events, talk.now)
        await talk.show(check_lists.listing(talk.words, found.loaded, found.events, place))
    else:
        await talk.show(programme_desk.choose(talk.words, found))


async def get_workbook(talk: Talk, tap: taps.GetWorkbook) -> None:
    """The workbook as it stands now, with what was changed in the chat."""
    loaded, sheets = await talk.commit(_sheets, tap.programme_id)
    if "survey" not in sheets:  # loaded before sheets were kept; what was changed in the chat is no workbook alone
        await talk.show(workbook_desk.said(talk.words, "desk-workbook-none"))
        return
    try:
        content = await to_xlsx_apart(sheets)
    except Trouble:
        await talk.show(workbook_desk.said(talk.words, "desk-workbook-failed"))
        return
    await talk.send_file(f"{loaded.programme.slug}.xlsx", content, programme_desk.workbook(talk.words, loaded))


async def get_template(talk: Talk, _tap: taps.GetTemplate) -> None:
    """A workbook to start from, in the coordinator's language."""
    await talk.commit(_template)
    try:
        content = await template_apart(talk.words.language)
    except Trouble:
        await talk.show(workbook_desk.said(talk.words, "desk-workbook-failed"))
        return
    await talk.send_file("kopru-template.xlsx", content, talk.words.say("desk-template"))


def _template(tx: Tx, talk: Talk) -> None:
    applying.pause(tx, talk.person)
    roles.require_any(tx, talk.person.id)


def _desk(tx: Tx, talk: Talk, programme_id: int) -> Desk | CheckLists | list[Loaded]:
    applying.pause(tx, talk.person)
    mine = talk.services.shelf.helped(tx, talk.person.id)
    loaded = chosen(mine, programme_id)
    if loaded is None:
        return mine
    if not roles.coordinates(tx, talk.person.id, loaded.id):
        return CheckLists(loaded, occupied.of_programme(tx, loaded.id))
    sent, unfinished = applications.count(tx, loaded.id), dialogues.count(tx, loaded.id)
    return Desk(loaded, sent, unfinished, occupied.of_programme(tx, loaded.id))


def _sheets(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, Sheets]:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    shelf = talk.services.shelf
    return shelf.programme(tx, programme_id), changing.current(tx, shelf, programme_id).sheets
