"""Coordinators see how an announcement arrives, are told what sending it means, and send it."""

from telegram.error import BadRequest

from bot.announcements import announcement as announcements
from bot.announcements import drafting, report, waves
from bot.announcements.drafting import Draft
from bot.announcements.report import Report
from bot.database import Tx
from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.programmes import applying
from bot.screens import announced, announcing, announcing_sending, taps, watching
from bot.screens.talk import Talk
from bot.screens.words import Words


async def preview(talk: Talk, tap: taps.PreviewTexts) -> None:
    """Each text as those get it who read its language, then the draft again, below."""
    await talk.commit(_listen, tap.announcement_id)
    draft = await _draft(talk, tap.announcement_id)
    notes = [await _show_text(talk, draft, code) for code in draft.languages if code in draft.texts]
    if talk.tapped_message:
        await talk.strip(talk.tapped_message)
    note = next((each for each in notes if each), None)
    talk.services.shown.note(talk.person.id, await talk.send(announcing.draft(talk.words, draft, note)))


async def ask(talk: Talk, tap: taps.AskSend) -> None:
    """What would sending it mean?"""
    await talk.commit(_listen, tap.announcement_id)
    draft = await _draft(talk, tap.announcement_id)
    await talk.ask((announcing.draft if draft.lacks else announcing_sending.question)(talk.words, draft))


async def send_surely(talk: Talk, tap: taps.SendSurely) -> None:
    """Send it, or plan it, if it is still as it was when that was asked."""
    starts_at = await talk.services.database.read(_start, talk, tap.announcement_id)
    told = await talk.commit(_send, tap.announcement_id, tap.revision, starts_at)
    if told is None:
        draft = await _draft(talk, tap.announcement_id)
        await talk.ask(announcing.draft(talk.words, draft, talk.words.say("announce-changed")))
        return
    await watching.show(talk, told)


async def _show_text(talk: Talk, draft: Draft, language: str) -> Html | None:
    """Show one as it arrives; what is to be said if that fails."""
    await talk.send(announcing_sending.label(talk.words, draft, language))
    words = Words(talk.texts, language)
    content = draft.texts[language].content
    try:
        sent = await talk.post(*announced.preview(words, draft.announcement, content, talk.chat_id))
    except BadRequest:
        return talk.words.say("announce-preview-failed", language=LANGUAGES[language].own_name)
    return None if sent else talk.words.say("announce-preview-unsure")


async def _draft(talk: Talk, announcement_id: int) -> Draft:
    """The draft as it is now. A reader counts its people, so that nobody waits for that."""
    services = talk.services
    return await services.database.read(
        drafting.view, services.shelf, services.languages, announcement_id, talk.person.id, talk.now
    )


def _listen(tx: Tx, talk: Talk, announcement_id: int) -> None:
    """What is sent from now on is for its texts."""
    drafting.changeable(tx, talk.person.id, announcement_id)
    drafting.listen(tx, talk.person.id, announcement_id)


def _start(tx: Tx, talk: Talk, announcement_id: int) -> int | None:
    """When the first get it, in seconds since 1970 UTC; None: something lacks. Raises Missing and NotAllowed."""
    found = announcements.looked_after(tx, talk.person.id, announcement_id)
    return drafting.start(tx, talk.services.shelf, talk.services.languages, found, talk.now)


def _send(tx: Tx, talk: Talk, announcement_id: int, revision: int, starts_at: int | None) -> Report | None:
    """How far it is, launched now or by somebody else; None: it can't be sent as it was shown."""
    found = announcements.looked_after(tx, talk.person.id, announcement_id)
    if not waves.announced(tx, announcement_id):
        if starts_at is None or found.revision != revision:
            drafting.listen(tx, talk.person.id, announcement_id)
            return None
        drafting.launch(tx, found, talk.person.id, starts_at, int(talk.now.timestamp()))
    applying.pause(tx, talk.person)
    return report.of_announcement(tx, talk.services.shelf, announcement_id, talk.language, talk.now)
