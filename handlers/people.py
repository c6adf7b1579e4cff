"""/people: coordinators see who has applied, and decide. The role is asked anew at each tap."""

from typing import NamedTuple

from bot.database import Tx
from bot.forms.form import Form
from bot.language.languages import choose
from bot.people import audit, persons, roles
from bot.people.roles import NotAllowed
from bot.programmes import applications, applying, guardians
from bot.programmes.applications import ACCEPTED, Application, Line
from bot.programmes.guardians import GuardianMissing
from bot.programmes.store import Loaded, chosen
from bot.reminders import changing
from bot.screens import people, status, taps
from bot.screens.answers import submitted
from bot.screens.guardians import guardian_line
from bot.screens.talk import Talk


class Opened(NamedTuple):
    """An application, for somebody who may read it."""

    loaded: Loaded
    form: Form
    application: Application
    guardian: str | None = None


class Proposed(NamedTuple):
    """What another status would mean for its person, who reads the language `reader`: whether they would lose places
    at events; None: they would be told nothing."""

    loaded: Loaded
    application: Application
    reader: str
    lost: bool | None


async def command(talk: Talk, _payload: str) -> None:
    """/people"""
    await show_people(talk, taps.ShowPeople(0, 0))


async def show_people(talk: Talk, tap: taps.ShowPeople) -> None:
    """The applications to a programme (0: the only one, or choose)."""
    found = await talk.commit(_applications, tap)
    if isinstance(found, list):
        await talk.show(people.choose_programme(talk.words, found))
        return
    loaded, page, count = found
    await talk.show(people.listing(talk.words, loaded, page, tap.offset, count))


async def show_card(talk: Talk, tap: taps.ShowCard) -> None:
    """One application with all answers; that it was read is recorded."""
    await _show(talk, await talk.commit(_card, tap.application_id), tap.offset)


async def propose_status(talk: Talk, tap: taps.ProposeStatus) -> None:
    """Shall it be accepted, declined …?"""
    found = await talk.commit(_propose, tap)
    if isinstance(found, Opened):
        await _show(talk, found, tap.offset, "status-changed-meanwhile")
    else:
        loaded, application, reader, lost = found
        await talk.show(status.question(talk.words, loaded, application, tap.status, tap.offset, reader, lost))


async def set_status(talk: Talk, tap: taps.SetStatus) -> None:
    """It shall, if it is still as it was when that was asked."""
    told, opened = await talk.commit(_set_status, tap)
    if told is None:
        await _show(talk, opened, tap.offset, "status-changed-meanwhile")
        return
    talk.services.changed()
    await _show(talk, opened, tap.offset, "status-set-and-told" if told else "status-set")


async def _show(talk: Talk, opened: Opened, offset: int, note: str | None = None) -> None:
    shown = submitted(opened.form, opened.application.answers, talk.language)
    said = talk.words.say(note) if note else None
    guardian = guardian_line(talk.words, opened.guardian)
    await talk.show(people.card(talk.words, opened.loaded, opened.application, shown, offset, said, guardian))


def _applications(tx: Tx, talk: Talk, tap: taps.ShowPeople) -> tuple[Loaded, list[Line], int] | list[Loaded]:
    """A page of them and how many there are in all, or the programmes to choose from."""
    applying.pause(tx, talk.person)
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    loaded = chosen(mine, tap.programme_id)
    if loaded is None:
        return mine
    page = applications.page(tx, loaded.id, tap.offset, people.PAGE)
    return loaded, page, applications.count(tx, loaded.id)


def _looked_after(tx: Tx, talk: Talk, application_id: int) -> Application:
    application = applications.find(tx, application_id)
    if application is None or not roles.coordinates(tx, talk.person.id, application.programme_id):
        raise NotAllowed
    return application


def _propose(tx: Tx, talk: Talk, tap: taps.ProposeStatus) -> Proposed | Opened:
    """What it would mean; the application itself if it can't get this status (any more)."""
    applying.pause(tx, talk.person)
    application = _looked_after(tx, talk, tap.application_id)
    if tap.status not in applications.decisions(application.status):
        return _card(tx, talk, tap.application_id)
    if tap.status == ACCEPTED and guardians.is_missing(tx, talk.services.shelf, application):
        raise GuardianMissing(application.id)
    to_say = changing.foresee_decision(tx, application, tap.status, talk.now)
    person = persons.find(tx, application.person_id)
    reader = choose(person.wished_language if person else None, talk.services.languages)
    loaded = talk.services.shelf.programme(tx, application.programme_id)
    return Proposed(loaded, application, reader, to_say.lost if to_say else None)


def _set_status(tx: Tx, talk: Talk, tap: taps.SetStatus) -> tuple[bool | None, Opened]:
    application = _looked_after(tx, talk, tap.application_id)
    told = changing.decide(tx, talk.services.shelf, application, tap.was, tap.status, talk.now, actor=talk.person.id)
    return told, _card(tx, talk, tap.application_id)


def _card(tx: Tx, talk: Talk, application_id: int) -> Opened:
    applying.pause(tx, talk.person)
    application = _looked_after(tx, talk, application_id)
    audit.note(
        tx,
        int(talk.now.timestamp()),
        talk.person.id,
        "read-application",
        application.person_id,
        application.programme_id,
    )
    shelf = talk.services.shelf
    return Opened(
        shelf.programme(tx, application.programme_id),
        shelf.form(tx, application.form_id),
        application,
        guardians.state_of(tx, shelf, application, int(talk.now.timestamp())),
    )
