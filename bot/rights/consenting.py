"""Somebody takes back that their data may be used for a programme. One transaction."""

from datetime import datetime

from bot.database import Tx
from bot.people import audit, persons
from bot.people.persons import Person
from bot.programmes import applications, applying, consents
from bot.programmes.store import Shelf
from bot.reminders import changing, planning


def take_back(tx: Tx, shelf: Shelf, person: Person, programme_id: int, now: datetime) -> bool:
    """Record it, withdraw the application, and delete what was answered and remarked on it; False if nothing stood.

    Nothing is asked again before they agree anew. That they had applied is kept until the programme's data is deleted.
    Raises Missing.
    """
    loaded = shelf.programme(tx, programme_id)
    at = int(now.timestamp())
    if not consents.withdraw(tx, person.id, programme_id, at):
        return False
    application = applications.of_person(tx, person.id, programme_id)
    if application:
        changing.withdraw(tx, shelf, person, programme_id, application.status, now)
        tx.run("DELETE FROM remarks WHERE application_id = :id", id=application.id)
        tx.run("UPDATE applications SET answers = '{}' WHERE id = :id", id=application.id)
        planning.follow_application(tx, loaded, person, {}, now)
    applying.discard(tx, person, programme_id)
    planning.follow_dialogue(tx, loaded, person.id, now)
    persons.talk_in(tx, person.id, None)
    audit.note(tx, at, person.id, "withdraw-consent", person.id, programme_id)
    return True
