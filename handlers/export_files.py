"""The files that people sent, for those who look after a programme. The role is asked anew at each tap and before each
part is sent."""

from functools import partial
from zoneinfo import ZoneInfo

from telegram.error import BadRequest, TelegramError

from bot.database import Tx
from bot.exports import attachments
from bot.exports.attachments import LARGEST_FILE, File, Part
from bot.people import audit, roles
from bot.people.roles import NotAllowed
from bot.programmes import applying
from bot.programmes.store import Loaded
from bot.screens import export as screens
from bot.screens import taps
from bot.screens.screen import Screen
from bot.screens.talk import Talk
from bot.transport.outcomes import Later


async def ask(talk: Talk, tap: taps.AskAttachments) -> None:
    """How many there are; shall they be fetched?"""
    loaded, files = await talk.commit(_files, tap.programme_id)
    await talk.show(_question(talk, loaded, files))


async def fetch(talk: Talk, tap: taps.GetAttachments) -> None:
    """Fetch them, beside the conversation; those that answer sensitive questions stay out."""
    await _begin(talk, tap.programme_id, sensitive=False)


async def fetch_sensitive(talk: Talk, tap: taps.GetSensitiveAttachments) -> None:
    """Fetch all of them."""
    await _begin(talk, tap.programme_id, sensitive=True)


async def _begin(talk: Talk, programme_id: int, *, sensitive: bool) -> None:
    loaded, found = await talk.commit(_files, programme_id)
    files = [file for file in found if sensitive or not file.sensitive]
    action = "export-attachments-sensitive" if sensitive else "export-attachments"
    if not files:
        await talk.show(_question(talk, loaded, found))
    elif talk.services.aside.begin((talk.person.id, "files"), partial(_fetch, talk, loaded, files, action)):
        talk.toast("export-begun")
    else:
        talk.toast("export-going")


def _question(talk: Talk, loaded: Loaded, files: list[File]) -> Screen:
    locked = sum(file.sensitive for file in files)
    return screens.attachments_question(talk.words, loaded, len(files) - locked, locked)


async def _fetch(talk: Talk, loaded: Loaded, files: list[File], action: str) -> None:
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "upload_document"})
    try:
        await talk.write(_note, talk, loaded, len(files), action)
        part, parts, missing = Part(), 0, list[str]()
        for file, name in zip(files, attachments.names(files, ZoneInfo(loaded.programme.zone)), strict=True):
            got = await _download(talk, file)
            if isinstance(got, str):
                missing.append(f"{name}: {talk.words.plain(got)}")
                continue
            if not part.has_room(got):
                parts += 1
                await _send(talk, loaded, part, parts, [])
                part = Part()
            part.add(name, got)
        await _send(talk, loaded, part, parts + 1 if parts else 0, missing)
    except NotAllowed:
        await talk.send(screens.said(talk.words, "not-allowed"))


async def _download(talk: Talk, file: File) -> bytes | str:
    """What is in it, or the text that says why it can't be had."""
    try:
        content = await talk.services.gateway.download(file.file_id, chat_id=talk.chat_id, limit=LARGEST_FILE)
    except BadRequest as error:
        return "export-attachments-too-big" if "too big" in error.message.lower() else "export-attachments-gone"
    except (TelegramError, Later):
        return "export-attachments-gone"
    return "export-attachments-too-big" if content is None else content


async def _send(talk: Talk, loaded: Loaded, part: Part, number: int, missing: list[str]) -> None:
    await talk.services.database.read(roles.require, talk.person.id, loaded.id)
    content = part.close(talk.words.plain("export-attachments-missing-file"), missing)
    caption = screens.attachments_caption(talk.words, loaded, part.count, number, len(missing))
    name = f"{loaded.programme.slug} {talk.now:%Y-%m-%d}{f' {number}' if number else ''}.zip"
    if not await talk.send_file(name, content, caption):
        await talk.send(screens.said(talk.words, "file-not-sent"))


def _files(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, list[File]]:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    shelf = talk.services.shelf
    return shelf.programme(tx, programme_id), attachments.of_programme(tx, shelf, programme_id, talk.language)


def _note(tx: Tx, talk: Talk, loaded: Loaded, count: int, action: str) -> None:
    roles.require(tx, talk.person.id, loaded.id)
    audit.note(
        tx,
        talk.services.clock.stamp(),
        talk.person.id,
        action,
        None,
        loaded.id,
        details={"files": count},
    )
