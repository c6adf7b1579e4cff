"""A coordinator sends a workbook: what is wrong with it, or what it would change, and applying that on a tap."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from telegram.error import TelegramError

from bot.database import Tx
from bot.people import roles
from bot.programmes import applying, proposals
from bot.programmes.store import Loaded
from bot.programmes.workbook import Faults, Workbook, read_apart
from bot.reminders import changing
from bot.reminders.changing import Applied
from bot.reminders.foreseeing import Foreseen, foresee
from bot.screens import taps, workbook_desk
from bot.screens.talk import RepeatedUpdate, Talk
from bot.screens.workbook_desk import Report
from bot.transport.outcomes import Later
from bot.trouble import Trouble

LARGEST: Final = 10  # MB
READ: Final = (".xlsx", ".md", ".csv", ".zip")
SPREADSHEETS: Final = (*READ, ".xls", ".xlsm", ".ods", ".numbers", ".csv")
_COPY: Final = re.compile(r"[ _]*\(\d+\)$")  # what a phone adds to a file that it has already


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a workbook would change. `proposal_id` None: nothing, so that there is nothing to apply."""

    foreseen: Foreseen
    proposal_id: int | None


@dataclass(frozen=True, slots=True)
class NotTheirs:
    """The workbook's programme isn't looked after by the person; `mine` are."""

    name: str
    mine: Sequence[Loaded]


async def received(talk: Talk) -> bool:
    """A file has come; False if it is no spreadsheet, or comes from somebody who looks after no programme."""
    document = talk.update.content["document"]
    name = str(document.get("file_name") or "")
    if not name.lower().endswith(SPREADSHEETS):
        return False
    if not await talk.services.database.read(roles.coordinates_anything, talk.person.id):
        return False
    if not name.lower().endswith(READ):
        await _say(talk, "desk-file-kind")
        return True
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "typing"})
    try:
        content = await talk.services.gateway.download(
            str(document["file_id"]), chat_id=talk.chat_id, limit=LARGEST * 2**20
        )
    except (TelegramError, Later):
        await _say(talk, "desk-file-unfetched")
        return True
    if content is None:
        await _say(talk, "desk-file-big", limit=LARGEST)
        return True
    await _read(talk, name, content)
    return True


async def apply(talk: Talk, tap: taps.ApplyWorkbook) -> None:
    """Apply it, if the programme is still as it was when the difference was shown."""
    outcome = await talk.commit(_apply, tap.proposal_id)
    if isinstance(outcome, Proposed):
        await _show_difference(talk, outcome, anew=True)
        return
    if outcome is None:
        await talk.show(workbook_desk.said(talk.words, "desk-proposal-gone"))
        return
    book, applied = outcome
    talk.services.changed()
    if talk.tapped_message:
        await talk.strip(talk.tapped_message)  # what was changed stays readable
    await talk.send(workbook_desk.applied(talk.words, book.programme, applied.programme_id, applied.told))


async def drop(talk: Talk, tap: taps.DropWorkbook) -> None:
    """Forget it."""
    dropped = await talk.commit(_drop, tap.proposal_id)
    await talk.show(workbook_desk.said(talk.words, "desk-dropped" if dropped else "desk-proposal-gone"))


async def _read(talk: Talk, name: str, content: bytes) -> None:
    try:
        with TemporaryDirectory() as folder:
            path = Path(folder) / _safe(name)
            path.write_bytes(content)
            book = await read_apart(path)
    except Faults as faults:
        await _meet(talk)
        await _report(talk, workbook_desk.problems(talk.words, name, faults.faults))
        return
    except Trouble as trouble:
        await _say(talk, trouble.key, **trouble.details)
        return
    try:
        outcome = await talk.commit(_propose, book)
    except RepeatedUpdate:
        outcome = await talk.write(_propose, talk, book)
    if isinstance(outcome, NotTheirs):
        await talk.send(workbook_desk.not_yours(talk.words, outcome.name, outcome.mine))
    else:
        await _show_difference(talk, outcome)


async def _show_difference(talk: Talk, proposed: Proposed, *, anew: bool = False) -> None:
    if proposed.proposal_id is None:
        await talk.show(workbook_desk.unchanged(talk.words, proposed.foreseen))
    else:
        await _report(talk, workbook_desk.difference(talk.words, proposed.proposal_id, proposed.foreseen, anew=anew))


async def _report(talk: Talk, report: Report) -> None:
    await talk.show(report.screen)
    if report.file:
        await talk.send_file(f"{talk.words.plain('desk-list')}.txt", report.file)


async def _say(talk: Talk, key: str, **args: str | int) -> None:
    await _meet(talk)
    await talk.send(workbook_desk.said(talk.words, key, **args))


async def _meet(talk: Talk) -> None:
    """Nothing is kept, but which language they read has to be known; what comes again is answered again."""
    with suppress(RepeatedUpdate):
        await talk.commit(_pause)


def _safe(name: str) -> str:
    """A file's name without what could lead elsewhere; its stem names the programme where the workbook doesn't."""
    stem, _, kind = name.rpartition(".")
    kept = "".join(letter if letter.isalnum() or letter in "-_ ()" else "-" for letter in stem)[:60].strip()
    return f"{_COPY.sub('', kept) or 'programme'}.{kind.lower()}"


def _pause(tx: Tx, talk: Talk) -> None:
    applying.pause(tx, talk.person)


def _propose(tx: Tx, talk: Talk, book: Workbook) -> Proposed | NotTheirs:
    applying.pause(tx, talk.person)
    shelf, person_id = talk.services.shelf, talk.person.id
    loaded = shelf.by_slug(tx, book.programme.slug)
    if not (roles.coordinates(tx, person_id, loaded.id) if loaded else roles.is_administrator(tx, person_id)):
        return NotTheirs(book.programme.slug, shelf.looked_after(tx, person_id))
    return _compared(tx, talk, book)


def _compared(tx: Tx, talk: Talk, book: Workbook) -> Proposed:
    """The difference to what stands there now, kept as a proposal if there is any, be it in remarks alone."""
    person_id = talk.person.id
    foreseen = foresee(tx, talk.services.shelf, book, talk.now, actor=person_id)
    if foreseen.same:
        return Proposed(foreseen, None)
    return Proposed(foreseen, proposals.propose(tx, person_id, foreseen.loaded, book, int(talk.now.timestamp())))


def _apply(tx: Tx, talk: Talk, proposal_id: int) -> tuple[Workbook, Applied] | Proposed | None:
    applying.pause(tx, talk.person)
    roles.require_any(tx, talk.person.id)
    proposal = proposals.find(tx, talk.person.id, proposal_id)
    if proposal is None:
        return None
    shelf, book = talk.services.shelf, proposal.book
    loaded = shelf.by_slug(tx, book.programme.slug)
    roles.require(tx, talk.person.id, loaded.id if loaded else None)
    if not proposal.fits(loaded):
        return _compared(tx, talk, book)
    proposals.drop(tx, talk.person.id, proposal.id)
    return book, changing.apply_workbook(tx, shelf, book, talk.now, actor=talk.person.id)


def _drop(tx: Tx, talk: Talk, proposal_id: int) -> bool:
    applying.pause(tx, talk.person)
    roles.require_any(tx, talk.person.id)
    return proposals.drop(tx, talk.person.id, proposal_id)
