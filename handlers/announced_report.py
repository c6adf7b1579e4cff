"""What became of an announcement: the report, also as a picture and a spreadsheet; who hasn't read it, and reminding
those; recalling it. The role is asked anew at each tap.
"""

import json

from bot.announcements import announcement as announcements
from bot.announcements import report, waves
from bot.announcements.picture import draw_apart
from bot.announcements.report import Report
from bot.announcements.waves import Wave
from bot.database import Tx
from bot.people import audit
from bot.programmes import applying
from bot.programmes.store import Missing
from bot.programmes.workbook.writing import json_to_xlsx_apart
from bot.screens import report as screens
from bot.screens import report_export, taps, watching
from bot.screens.event_desk import page_start
from bot.screens.talk import Talk
from bot.trouble import Trouble


async def show_report(talk: Talk, tap: taps.ShowReport) -> None:
    """The report, or how far it is."""
    await _show(talk, await talk.commit(_announced, tap.announcement_id))


async def get_picture(talk: Talk, tap: taps.GetReportPicture) -> None:
    """The report as a picture."""
    told = await watching.told(talk, await talk.commit(_announced, tap.announcement_id))
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "upload_photo"})
    try:
        picture = await draw_apart(report_export.chart(talk.words, told))
    except Trouble as trouble:
        talk.toast(trouble.key)
        return
    await talk.send_picture(f"{_name(talk, told)}.png", picture, report_export.caption(talk.words, told))


async def get_sheet(talk: Talk, tap: taps.GetReportSheet) -> None:
    """The report as a spreadsheet; that names went out is recorded."""
    told = await watching.told(talk, await talk.commit(_export, tap.announcement_id))
    await talk.configure("sendChatAction", {"chat_id": talk.chat_id, "action": "upload_document"})
    try:
        sheet = await json_to_xlsx_apart(await _sheets(talk, told))
    except Trouble:
        talk.toast("report-not-made")
        return
    await talk.send_file(f"{_name(talk, told)}.xlsx", sheet, report_export.caption(talk.words, told))


async def show_unread(talk: Talk, tap: taps.ShowUnread) -> None:
    """Who hasn't read it."""
    await _show_unread(talk, await talk.commit(_announced, tap.announcement_id), tap.offset)


async def ask_remind(talk: Talk, tap: taps.Remind) -> None:
    """Remind those?"""
    wave = await talk.commit(_announced, tap.announcement_id)
    people = await talk.services.database.read(report.count_unread, tap.announcement_id)
    if people:
        await talk.show(screens.remind_question(talk.words, await watching.told(talk, wave), people))
    else:
        await _show_unread(talk, wave, 0)


async def remind_surely(talk: Talk, tap: taps.RemindSurely) -> None:
    """Remind those who haven't read it by now."""
    wave, new = await talk.commit(_remind, tap.announcement_id)
    await _show(talk, wave, new=new)


async def ask_recall(talk: Talk, tap: taps.Recall) -> None:
    """Delete it wherever it was sent?"""
    wave = await talk.commit(_ask_recall, tap.announcement_id)
    messages, deletable = await talk.services.database.read(report.standing, tap.announcement_id, talk.now)
    await talk.show(screens.recall_question(talk.words, await watching.told(talk, wave), deletable, messages))


async def recall_surely(talk: Talk, tap: taps.RecallSurely) -> None:
    """Delete it wherever it was sent."""
    wave, new = await talk.commit(_recall, tap.announcement_id)
    await _show(talk, wave, new=new)


async def _show_unread(talk: Talk, wave: Wave, offset: int) -> None:
    read, told = talk.services.database.read, await watching.told(talk, wave)
    people = await read(report.count_unread, wave.announcement_id)
    page = await read(report.unread, told.announcement, page_start(offset, screens.PAGE, people), screens.PAGE)
    await talk.show(screens.unread(talk.words, told, page, page_start(offset, screens.PAGE, people), people))


async def _show(talk: Talk, wave: Wave, *, new: bool = True) -> None:
    """How far the wave is; that it isn't `new`, where one was to be begun."""
    note = None if new else talk.words.say("under-way")
    await watching.show(talk, await watching.told(talk, wave), note)


async def _sheets(talk: Talk, told: Report) -> bytes:
    """The sheets as JSON, made piece by piece, since there may be many people."""
    words = talk.words
    pieces = [_inner([report_export.heading_cells(words, told)])]
    after: int | None = 0
    while after is not None:
        rows, after = await talk.services.database.read(report.rows, told.announcement, after)
        if rows:
            pieces.append(_inner([report_export.row_cells(words, told, row) for row in rows]))
    figures, people = (json.dumps(words.plain(key), ensure_ascii=False) for key in ("cell-figures", "cell-people"))
    summary = _inner(report_export.summary_cells(words, told))
    return f"{{{figures}: [{summary}], {people}: [{', '.join(pieces)}]}}".encode()


def _inner(cells: list[list[str]]) -> str:
    """Rows as JSON, without the brackets around them all."""
    return json.dumps(cells, ensure_ascii=False)[1:-1]


def _name(talk: Talk, told: Report) -> str:
    """A file's name without an ending."""
    return talk.words.plain("picture-title", number=str(told.announcement.id))


def _announced(tx: Tx, talk: Talk, announcement_id: int) -> Wave:
    """The wave that sends it, for somebody who looks after it. Raises NotAllowed, and Missing for a draft."""
    applying.pause(tx, talk.person)
    announcements.looked_after(tx, talk.person.id, announcement_id)
    return report.announced(tx, announcement_id)


def _export(tx: Tx, talk: Talk, announcement_id: int) -> Wave:
    wave = _announced(tx, talk, announcement_id)
    _note(tx, talk, announcement_id, "export-announcement")
    return wave


def _sent(tx: Tx, talk: Talk, announcement_id: int) -> Wave:
    """The wave that sends it. Raises NotAllowed, and Missing where nothing was sent yet, or all was recalled."""
    wave = _announced(tx, talk, announcement_id)
    if wave.state == waves.PLANNED or waves.recalled(tx, announcement_id):
        raise Missing(announcement_id)
    return wave


def _ask_recall(tx: Tx, talk: Talk, announcement_id: int) -> Wave:
    wave = _sent(tx, talk, announcement_id)
    watching.look_away(tx, talk, wave)
    return wave


def _remind(tx: Tx, talk: Talk, announcement_id: int) -> tuple[Wave, bool]:
    _sent(tx, talk, announcement_id)
    if not announcements.find(tx, announcement_id).read_button:
        raise Missing(announcement_id)
    return _launch(tx, talk, announcement_id, waves.REMIND, "remind-of-announcement")


def _recall(tx: Tx, talk: Talk, announcement_id: int) -> tuple[Wave, bool]:
    _sent(tx, talk, announcement_id)
    return _launch(tx, talk, announcement_id, waves.RECALL, "recall-announcement")


def _launch(tx: Tx, talk: Talk, announcement_id: int, what: str, action: str) -> tuple[Wave, bool]:
    """The wave of this kind that is under way, and whether it was begun now."""
    wave = waves.launch(tx, announcement_id, what, talk.person.id, int(talk.now.timestamp()))
    if wave:
        _note(tx, talk, announcement_id, action)
        return wave, True
    return [each for each in waves.of(tx, announcement_id) if each.what == what][-1], False


def _note(tx: Tx, talk: Talk, announcement_id: int, action: str) -> None:
    programme_id = announcements.find(tx, announcement_id).programme_id
    audit.note(tx, int(talk.now.timestamp()), talk.person.id, action, None, programme_id, about=announcement_id)
