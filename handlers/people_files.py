"""Files and places in an application: they are listed, and a file is sent to whoever looks after the programme.

The role is asked at each tap, and each reading is recorded; of what is locked as that.
"""

from telegram.error import BadRequest

from bot.announcements import content as contents
from bot.announcements.content import Content
from bot.database import Tx
from bot.desk import card
from bot.desk.card import Card
from bot.forms.enclosed import Enclosed, enclosed
from bot.people import audit
from bot.programmes import applying
from bot.programmes.store import Missing
from bot.screens import people_files, taps
from bot.screens.talk import Talk

NO_CAPTION = ("video_note",)


async def show(talk: Talk, tap: taps.ShowCardFiles) -> None:
    """Those that aren't locked."""
    await _show(talk, tap, "read-application")


async def show_locked(talk: Talk, tap: taps.ShowLockedFiles) -> None:
    """Those that are."""
    await _show(talk, tap, "read-sensitive")


async def fetch(talk: Talk, tap: taps.SendCardFile) -> None:
    """One file comes into the coordinator's chat."""
    shown, sent = await talk.commit(_open_file, tap)
    facts = {sent.answer["kind"]: sent.answer["file_id"]}
    if sent.answer["kind"] not in NO_CAPTION:
        facts["caption"] = people_files.caption(talk.words, shown, sent)
    try:
        arrived = await talk.post(*contents.sending(Content(sent.answer["kind"], facts), talk.chat_id))
    except BadRequest:
        talk.toast("card-file-gone")
    else:
        if arrived is None:
            talk.toast("file-not-sent")


async def _show(talk: Talk, tap: taps.ShowCardFiles | taps.ShowLockedFiles, action: str) -> None:
    shown = await talk.commit(_open, tap.application_id, action)
    locked = isinstance(tap, taps.ShowLockedFiles)
    await talk.show(people_files.listing(talk.words, shown, locked=locked, page=tap.page, offset=tap.offset))


def _open(tx: Tx, talk: Talk, application_id: int, action: str) -> Card:
    """The card, for who may read it."""
    applying.pause(tx, talk.person)
    application = card.looked_after(tx, talk.person.id, application_id)
    at = int(talk.now.timestamp())
    audit.note(tx, at, talk.person.id, action, application.person_id, application.programme_id)
    return card.of(tx, talk.services.shelf, application, at)


def _open_file(tx: Tx, talk: Talk, tap: taps.SendCardFile) -> tuple[Card, Enclosed]:
    """The file that stands there now. Raises Missing where there is none any more."""
    applying.pause(tx, talk.person)
    application = card.looked_after(tx, talk.person.id, tap.application_id)
    at = int(talk.now.timestamp())
    shown = card.of(tx, talk.services.shelf, application, at)
    for sent in enclosed(shown.form, application.answers):
        here = (shown.form.plan.place[sent.question.name], ".".join(map(str, sent.rows)))
        if sent.is_file and here == (tap.question, tap.rows):
            action = "read-sensitive" if shown.locks(sent) else "read-application"
            audit.note(tx, at, talk.person.id, action, application.person_id, application.programme_id)
            return shown, sent
    raise Missing
