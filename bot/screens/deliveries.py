"""What comes unasked, in the language of whoever it comes to."""

from collections.abc import Sequence
from typing import Any

from bot.database import Tx
from bot.delivery import outbox
from bot.delivery.outbox import Delivery
from bot.language.languages import choose
from bot.language.texts import Texts
from bot.people import persons
from bot.programmes import applications
from bot.programmes.store import Shelf
from bot.screens import people
from bot.screens.words import Words

Request = tuple[str, dict[str, Any]]


class Renderer:
    """Makes the request that shows a delivery, at the moment it is sent."""

    def __init__(self, texts: Texts, shelf: Shelf, available: Sequence[str]) -> None:
        self._texts = texts
        self._shelf = shelf
        self._available = available

    def __call__(self, tx: Tx, delivery: Delivery) -> Request | None:
        """The method and its parameters; None where there is nothing left to say."""
        if delivery.kind == outbox.ANSWER:
            return delivery.details["method"], delivery.details["payload"]
        person = persons.find(tx, delivery.person_id)
        if person is None:
            return None
        words = Words(self._texts, choose(person.wished_language, self._available))
        found = [applications.find(tx, each) for each in delivery.details["applications"]]
        names = [(each.id, each.name) for each in found if each]
        if not names:
            return None
        screen = people.news(words, self._shelf.programme(tx, delivery.about), names)
        return "sendMessage", screen.payload(person.id)
