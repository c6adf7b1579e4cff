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
from bot.screens.talk import Talk
from bot.transport.outcomes import Later


async def ask(talk: Talk, tap: taps.AskAttachments) -> None:
    """How many there are; shall they be fetched?"""
    loaded, files = await talk.commit(_files, tap.programme_id)
    await talk.show(screens.attachments_question(talk.words, loaded, len(files)))


async def fetch(talk: Talk, tap: taps.GetAttachments) -> None:
    """Fetch them, beside the conversation."""
    loaded, files = await talk.commit(_files, tap.programme_id)
    if not files:
        await talk.show(screens.attachments_question(talk.words, loaded, 0))
    elif talk.services.aside.begin((talk.person.id, "files"), partial(_fetch, talk, loaded, files)):
        talk.toast("export-begun")
    else:
        talk.toast("export-going")


async def _fetch(talk: Talk, loaded: Loaded, files: list[File]) -> None:
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "upload_document"})
    try:
        await talk.write(_note, talk, loaded, len(files))
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
    return talk.services.shelf.programme(tx, programme_id), attachments.of_letters(tx, programme_id, talk.language)


def _note(tx: Tx, talk: Talk, loaded: Loaded, count: int) -> None:
    roles.require(tx, talk.person.id, loaded.id)
    audit.note(
        tx,
        talk.services.clock.stamp(),
        talk.person.id,
        "export-attachments",
        None,
        loaded.id,
        details={"files": count},
    )
