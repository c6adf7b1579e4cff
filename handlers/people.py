"""/people: coordinators see who has applied. The role is asked anew at each tap."""

from bot.database import Tx
from bot.forms.form import Form
from bot.people import audit, roles
from bot.programmes import applications, applying
from bot.programmes.applications import Application, Line
from bot.programmes.store import Loaded
from bot.screens import general, people, taps
from bot.screens.answers import submitted
from bot.screens.talk import Talk


async def command(talk: Talk, _payload: str) -> None:
    """/people"""
    await show_people(talk, taps.ShowPeople(0, 0))


async def show_people(talk: Talk, tap: taps.ShowPeople) -> None:
    """The applications to a programme (0: the only one, or choose)."""
    mine = await talk.commit(_mine)
    if mine is None:
        await talk.show(general.way_home(talk.words, "not-allowed"))
        return
    chosen = next((each for each in mine if each.id == tap.programme_id), mine[0] if len(mine) == 1 else None)
    if chosen is None:
        await talk.show(people.choose_programme(talk.words, mine))
        return
    page, count = await talk.services.database.read(_page, chosen.id, tap.offset)
    await talk.show(people.listing(talk.words, chosen, page, tap.offset, count))


async def show_card(talk: Talk, tap: taps.ShowCard) -> None:
    """One application with all answers; that it was read is recorded."""
    found = await talk.commit(_card, tap.application_id)
    if found is None:
        await talk.show(general.way_home(talk.words, "not-allowed"))
        return
    loaded, form, application = found
    shown = submitted(form, application.answers, talk.language)
    await talk.show(people.card(talk.words, loaded, application, shown, tap.offset))


def _mine(tx: Tx, talk: Talk) -> list[Loaded] | None:
    applying.pause(tx, talk.person)
    if not roles.coordinates_anything(tx, talk.person.id):
        return None
    return [each for each in talk.services.shelf.all(tx) if roles.coordinates(tx, talk.person.id, each.id)]


def _page(tx: Tx, programme_id: int, offset: int) -> tuple[list[Line], int]:
    page = applications.page(tx, programme_id, max(0, offset), people.PAGE)
    return page, applications.count(tx, programme_id)


def _card(tx: Tx, talk: Talk, application_id: int) -> tuple[Loaded, Form, Application] | None:
    applying.pause(tx, talk.person)
    application = applications.find(tx, application_id)
    if application is None or not roles.coordinates(tx, talk.person.id, application.programme_id):
        return None
    audit.note(
        tx,
        int(talk.now.timestamp()),
        talk.person.id,
        "read-application",
        application.person_id,
        application.programme_id,
    )
    shelf = talk.services.shelf
    return shelf.programme(tx, application.programme_id), shelf.form(tx, application.form_id), application
