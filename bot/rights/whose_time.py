"""In which time zone somebody reads times that belong to no programme."""

from bot.database import Tx
from bot.people.persons import Person
from bot.programmes.applications import of_person
from bot.programmes.store import Shelf


def zone_of(tx: Tx, shelf: Shelf, person: Person) -> str:
    """An IANA zone: theirs, else that of the first programme they applied to, else UTC."""
    own = person.zone or person.home_zone
    applied = (each.programme.zone for each in shelf.all(tx) if of_person(tx, person.id, each.id))
    return own or next(applied, "UTC")
