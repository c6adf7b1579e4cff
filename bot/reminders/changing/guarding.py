"""A guardian agrees, or doesn't, or not any more; who hasn't is reminded. What follows for the application, and who
hears of it.

Without a consent nobody stays accepted: the application goes back to "received", as if a coordinator had put it there,
and places at events for those accepted go to the next. Coordinators hear so at once and decide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.database import Tx
from bot.delivery import guardian_news
from bot.people import audit, persons, roles
from bot.programmes import applications, guardians
from bot.programmes.applications import ACCEPTED, STANDING, Application
from bot.programmes.guardians import CONSENTED, OPENED, WITHDRAWN, Guardianship
from bot.programmes.minors import Minor
from bot.programmes.store import Loaded, Shelf
from bot.reminders.changing.deciding import reopen
from bot.reminders.changing.telling import hour

NUDGED_AFTER: Final = timedelta(days=3)  # by the bot itself, once a link


@dataclass(frozen=True, slots=True)
class Reminded:
    """How many people are reminded, and how many aren't: they were a day ago or less, or have blocked the bot."""

    told: int = 0
    lately: int = 0
    unreachable: int = 0


def ask_guardian(tx: Tx, shelf: Shelf, application: Application, now: datetime) -> str | None:
    """A new link's code for the young person; None: no consent is missing. They are reminded once, days later."""
    if application.status not in STANDING or not guardians.is_missing(tx, shelf, application):
        return None
    child_id, programme_id, at = application.person_id, application.programme_id, int(now.timestamp())
    code = guardians.ask(tx, child_id, programme_id, at)
    audit.note(tx, at, child_id, "ask-guardian", child_id, programme_id)
    loaded = shelf.programme(tx, programme_id)
    due, _ = hour(tx, loaded, child_id, None, now + NUDGED_AFTER)
    latest = guardians.present(tx, child_id, programme_id)
    asked = str(latest.id if latest else 0)
    guardian_news.forget_nudges(tx, programme_id, child_id, at)
    guardian_news.queue(tx, child_id, programme_id, guardian_news.CHILD, application.id, due, late=asked)
    return code


def notice_minor(tx: Tx, shelf: Shelf, application: Application, now: datetime) -> None:
    """Answers were sent: if by them a consent is missing of somebody who is accepted, coordinators hear so at once."""
    if application.status == ACCEPTED and guardians.is_missing(tx, shelf, application):
        _tell_desk(tx, application, now, guardian_news.NEEDED)


def consent(tx: Tx, shelf: Shelf, given: Guardianship, notice: str, language: str, now: datetime) -> None:
    """The guardian agrees to `notice` as they read it in `language`; the young person hears so."""
    at = int(now.timestamp())
    if given.state == CONSENTED:
        return
    guardians.consent(tx, given, notice, language, at)
    audit.note(tx, at, given.guardian_id or 0, "guardian-consent", given.child_id, given.programme_id, about=given.id)
    application = applications.of_person(tx, given.child_id, given.programme_id)
    if application:
        _tell_child(tx, shelf, application, CONSENTED, now, reopened=False)


def refuse(tx: Tx, shelf: Shelf, given: Guardianship, now: datetime) -> None:
    """The guardian doesn't agree, or takes the consent back: the young person and coordinators hear so."""
    at, actor = int(now.timestamp()), given.guardian_id or 0
    if given.state not in {OPENED, CONSENTED}:
        return
    state = guardians.refuse(tx, given, at)
    action = "guardian-withdraw" if state == WITHDRAWN else "guardian-decline"
    audit.note(tx, at, actor, action, given.child_id, given.programme_id, about=given.id)
    application = applications.of_person(tx, given.child_id, given.programme_id)
    if application is None or application.status not in STANDING:
        return
    reopened = application.status == ACCEPTED and guardians.is_missing(tx, shelf, application)
    if reopened:
        reopen(tx, shelf, application, now, actor=actor)
    _tell_child(tx, shelf, application, state, now, reopened=reopened)
    _tell_desk(tx, application, now, guardian_news.DESK, state=state, reopened=reopened)


def remind_guardians(tx: Tx, loaded: Loaded, minors: Sequence[Minor], now: datetime, *, actor: int) -> Reminded:
    """Remind each of these young people whose consent is missing, and the guardian who opened the link."""
    at = int(now.timestamp())
    told = lately = unreachable = 0
    for minor in minors:
        if not minor.missing:
            continue
        latest = guardians.present(tx, minor.person_id, loaded.id)
        readers = [(minor.person_id, guardian_news.CHILD)]
        if latest and latest.guardian_id and minor.state == OPENED:
            readers.append((latest.guardian_id, guardian_news.WARD))
        before = told
        for person_id, news in readers:
            person = persons.find(tx, person_id)
            if person is None or not person.reachable:
                unreachable += 1
            elif guardian_news.reminded(tx, person_id, at - guardian_news.DAY):
                lately += 1
            else:
                due, _ = hour(tx, loaded, person_id, None, now)
                guardian_news.queue(tx, person_id, loaded.id, news, minor.application_id, due)
                told += 1
        if told > before:
            audit.note(tx, at, actor, "remind-guardian", minor.person_id, loaded.id, details={"told": told - before})
    return Reminded(told, lately, unreachable)


def _tell_child(tx: Tx, shelf: Shelf, application: Application, state: str, now: datetime, *, reopened: bool) -> None:
    programme_id, child_id = application.programme_id, application.person_id
    guardian_news.forget(tx, application.id, int(now.timestamp()))
    due, _ = hour(tx, shelf.programme(tx, programme_id), child_id, None, now)
    more: dict[str, str | bool] = {"state": state, "reopened": reopened}
    guardian_news.queue(tx, child_id, programme_id, guardian_news.TOLD, application.id, due, **more)


def _tell_desk(tx: Tx, application: Application, now: datetime, news: str, **more: str | bool) -> None:
    """At any hour: somebody may be about to travel."""
    at = int(now.timestamp())
    for person_id in roles.coordinators_of(tx, application.programme_id):
        guardian_news.queue(tx, person_id, application.programme_id, news, application.id, at, **more)
