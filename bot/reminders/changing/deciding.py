"""An application is accepted, put on the waiting list, declined or withdrawn: places at events, reminders and news."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from bot.database import Tx
from bot.delivery import news, status_news
from bot.delivery.status_news import Unsaid
from bot.people import audit, persons
from bot.people.persons import Person
from bot.programmes import applications, applying, events, guardians, places
from bot.programmes.applications import ACCEPTED, DECLINED, SUBMITTED, WAITING, WITHDRAWN, Application
from bot.programmes.events import Scheduled
from bot.programmes.guardians import GuardianMissing
from bot.programmes.store import Shelf
from bot.reminders import planning
from bot.reminders.changing.holding import give_up
from bot.reminders.changing.telling import hour

ACTIONS: Final[Mapping[str, str]] = {
    ACCEPTED: "accept-application",
    WAITING: "waitlist-application",
    DECLINED: "decline-application",
    SUBMITTED: "reopen-application",
    WITHDRAWN: "withdraw-application",
}


def decide(
    tx: Tx, shelf: Shelf, application: Application, was: str, status: str, now: datetime, *, actor: int
) -> bool | None:
    """Give an application that is `was` another status; whether its person is told. None: nothing has changed, since
    its status is another by now, or can't become this one. Raises GuardianMissing: it can't be accepted yet."""
    if application.status != was or status not in applications.decisions(was):
        return None
    if status == ACCEPTED and guardians.is_missing(tx, shelf, application):
        raise GuardianMissing(application.id)
    programme_id, person = application.programme_id, _person(tx, application)
    to_say = foresee_decision(tx, application, status, now)
    lost = _settle(tx, shelf, person, application, status, actor, now)
    status_news.forget(tx, person.id, programme_id, int(now.timestamp()))
    if to_say is None:
        return False
    starts = min((each.event.starts for each in lost if each.event.starts > now), default=None)
    due, silent = hour(tx, shelf.programme(tx, programme_id), person.id, starts, now)
    status_news.queue(tx, person.id, programme_id, to_say, due, silent=silent)
    return True


def foresee_decision(tx: Tx, application: Application, status: str, now: datetime) -> Unsaid | None:
    """What the person would be told if the application got this status; None: nothing, as they know it so."""
    lost = loses_places(tx, application, status, now)
    to_say = status_news.unsaid(tx, application.person_id, application.programme_id, application.status, lost=lost)
    return to_say if to_say.worth_saying(status) else None


def withdraw(tx: Tx, shelf: Shelf, person: Person, programme_id: int, was: str, now: datetime) -> bool:
    """A person takes back their application that is `was`, and coordinators hear so. False: nothing has changed, since
    it is another by now, or can't be withdrawn. Raises Missing."""
    loaded = shelf.programme(tx, programme_id)
    application = applications.of_person(tx, person.id, programme_id)
    if application is None or application.status != was:
        return False
    if not applications.may_withdraw(application, loaded.programme, now):
        return False
    at = int(now.timestamp())
    _settle(tx, shelf, person, application, WITHDRAWN, person.id, now)
    applying.discard(tx, person, programme_id)
    planning.follow_dialogue(tx, loaded, person.id, now)
    status_news.forget(tx, person.id, programme_id, at)
    news.tell_of_application(tx, programme_id, application.id, at)
    return True


def reopen(tx: Tx, shelf: Shelf, application: Application, now: datetime, *, actor: int) -> None:
    """It isn't accepted any more, since a guardian's consent is missing; whoever calls tells its person."""
    person = _person(tx, application)
    _settle(tx, shelf, person, application, SUBMITTED, actor, now)
    status_news.forget(tx, person.id, application.programme_id, int(now.timestamp()))


def loses_places(tx: Tx, application: Application, status: str, now: datetime) -> bool:
    """Whether its person would have to give up something at events if the application got this status."""
    return any(not each.event.cancelled for each in _lost(tx, application, status, now))


def _settle(
    tx: Tx, shelf: Shelf, person: Person, application: Application, status: str, actor: int, now: datetime
) -> list[Scheduled]:
    """The status, and what the person can't keep with it: reminders of their own dates, and places, which the next in
    line get. The events where they had one."""
    programme_id = application.programme_id
    lost = _lost(tx, application, status, now)
    applications.set_status(tx, application.id, status)
    audit.note(tx, int(now.timestamp()), actor, ACTIONS[status], person.id, programme_id)
    for scheduled in lost:
        give_up(tx, shelf, person, scheduled.id, now)
    planning.follow_application(tx, shelf.programme(tx, programme_id), person, application.answers, now)
    return lost


def _lost(tx: Tx, application: Application, status: str, now: datetime) -> list[Scheduled]:
    """The events, not over yet, at which the person has something and that aren't for this status."""
    held = {
        each.event_id
        for each in places.of_person(tx, application.person_id)
        if each.status in {places.GOING, places.OFFERED, places.WAITING}
    }
    return [
        each
        for each in events.of_programme(tx, application.programme_id)
        if each.id in held and each.event.ends > now and not places.is_for(each.event, status)
    ]


def _person(tx: Tx, application: Application) -> Person:
    person = persons.find(tx, application.person_id)
    if person is None:
        raise LookupError(application.person_id)
    return person
