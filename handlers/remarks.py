"""What coordinators remark on an application: reading, writing, deleting. The role is asked anew at each tap."""

from typing import NamedTuple

from bot.database import Tx
from bot.desk import card
from bot.desk.card import Card
from bot.people import audit, composing
from bot.people.composing import Composing
from bot.people.roles import NotAllowed
from bot.programmes import applying, remarks
from bot.programmes.remarks import LONGEST, Remark
from bot.programmes.store import Missing
from bot.screens import remarks as screens
from bot.screens import taps
from bot.screens.talk import Talk


class Opened(NamedTuple):
    """An application with its remarks; `mine` are the ids of those that the reader may delete."""

    shown: Card
    found: list[Remark]
    mine: list[int]


async def show(talk: Talk, tap: taps.ShowRemarks) -> None:
    """All of them."""
    await _show(talk, await talk.commit(_open, tap.application_id), tap.page, tap.offset)


async def ask(talk: Talk, tap: taps.WriteRemark) -> None:
    """What is to be remarked?"""
    shown = await talk.commit(_ask, tap.application_id, tap.offset)
    await talk.ask(screens.question(talk.words, shown, tap.offset))


async def typed(talk: Talk, text: str) -> None:
    """A remark was typed; empty: something else than a text came."""
    found, offset = await talk.commit(_typed, text.strip())
    if isinstance(found, Card):
        await talk.ask(screens.question(talk.words, found, offset, wrong=True))
    else:
        await _show(talk, found, 0, offset, "remark-kept")


async def present(talk: Talk) -> None:
    """The question again."""
    shown, offset = await talk.write(_present, talk)
    await talk.ask(screens.question(talk.words, shown, offset))


async def ask_delete(talk: Talk, tap: taps.DeleteRemark) -> None:
    """Shall it be deleted?"""
    shown, remark = await talk.commit(_find, tap.remark_id)
    await talk.show(screens.delete_question(talk.words, shown, remark, tap.offset))


async def delete_surely(talk: Talk, tap: taps.DeleteRemarkSurely) -> None:
    """It shall."""
    await _show(talk, await talk.commit(_delete, tap.remark_id), 0, tap.offset, "remark-deleted")


async def _show(talk: Talk, opened: Opened, page: int, offset: int, note: str | None = None) -> None:
    said = talk.words.say(note) if note else None
    await talk.show(screens.listing(talk.words, opened.shown, opened.found, opened.mine, page, offset, said))


def _open(tx: Tx, talk: Talk, application_id: int) -> Opened:
    applying.pause(tx, talk.person)
    shown = _card(tx, talk, application_id)
    at, application = int(talk.now.timestamp()), shown.application
    audit.note(tx, at, talk.person.id, "read-application", application.person_id, application.programme_id)
    found = remarks.of_application(tx, application_id)
    return Opened(shown, found, [each.id for each in found if remarks.may_delete(tx, talk.person.id, each)])


def _ask(tx: Tx, talk: Talk, application_id: int, offset: int) -> Card:
    shown = _card(tx, talk, application_id)
    facts = {"application": application_id, "offset": offset}
    composing.compose(tx, talk.person.id, Composing(composing.REMARK, facts))
    return shown


def _typed(tx: Tx, talk: Talk, text: str) -> tuple[Opened | Card, int]:
    """The remarks with the new one; the application alone where this can't be one."""
    shown, offset = _present(tx, talk)
    if not 0 < len(text) <= LONGEST:
        return shown, offset
    remarks.write(tx, shown.application, talk.person.id, text, int(talk.now.timestamp()))
    return _open(tx, talk, shown.application.id), offset


def _present(tx: Tx, talk: Talk) -> tuple[Card, int]:
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.REMARK:
        raise Missing
    return _card(tx, talk, composed.facts["application"]), composed.facts["offset"]


def _find(tx: Tx, talk: Talk, remark_id: int) -> tuple[Card, Remark]:
    """A remark that they may delete."""
    applying.pause(tx, talk.person)
    remark = remarks.find(tx, remark_id)
    shown = _card(tx, talk, remark.application_id)
    if not remarks.may_delete(tx, talk.person.id, remark):
        raise NotAllowed
    return shown, remark


def _delete(tx: Tx, talk: Talk, remark_id: int) -> Opened:
    shown, remark = _find(tx, talk, remark_id)
    remarks.delete(tx, shown.application, remark, talk.person.id, int(talk.now.timestamp()))
    return _open(tx, talk, shown.application.id)


def _card(tx: Tx, talk: Talk, application_id: int) -> Card:
    application = card.looked_after(tx, talk.person.id, application_id)
    return card.of(tx, talk.services.shelf, application, int(talk.now.timestamp()))
