"""What comes unasked, in the language of whoever it comes to."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.clock import Clock
from bot.database import Tx
from bot.delivery import event_news, outbox
from bot.delivery.event_news import Known
from bot.delivery.outbox import Delivery
from bot.language.languages import choose
from bot.language.texts import Texts
from bot.people import persons, zones
from bot.people.persons import Person
from bot.programmes import applications, events, places
from bot.programmes.places import Place
from bot.programmes.reminder import DEADLINE, UNFINISHED, effective
from bot.programmes.store import Missing, Shelf
from bot.reminders import rechecking
from bot.screens import event_news as event_screens
from bot.screens import people, reminders
from bot.screens.event_news import Reading
from bot.screens.reminders import Reminded
from bot.screens.screen import Screen
from bot.screens.words import Words

Request = tuple[str, dict[str, Any]]


class Renderer:
    """Makes the request that shows a delivery, at the moment it is sent: it says what is true then."""

    def __init__(self, texts: Texts, shelf: Shelf, available: Sequence[str], clock: Clock) -> None:
        self._texts = texts
        self._shelf = shelf
        self._available = available
        self._clock = clock

    def __call__(self, tx: Tx, delivery: Delivery) -> Request | None:
        """The method and its parameters; None where there is nothing left to say."""
        if delivery.kind == outbox.ANSWER:
            return delivery.details["method"], delivery.details["payload"]
        person = persons.find(tx, delivery.person_id)
        if person is None:
            return None
        words = Words(self._texts, choose(person.wished_language, self._available))
        try:
            screen = self._screen(tx, delivery, person, words)
        except Missing:
            return None  # what it was about is gone
        if screen is None:
            return None
        silent = {"disable_notification": True} if delivery.details.get("silent") else {}
        return "sendMessage", screen.payload(person.id) | silent

    def _screen(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        match delivery.kind:
            case outbox.NEWS:
                return self._applications(tx, delivery, words)
            case outbox.EVENT:
                return self._event(tx, delivery, person, words)
            case outbox.REMINDER:
                return self._reminder(tx, delivery, person, words)
            case outbox.LATE:
                loaded = self._shelf.programme(tx, delivery.about)
                return reminders.late(words, loaded, delivery.details["reminders"])
            case _:
                return None

    def _applications(self, tx: Tx, delivery: Delivery, words: Words) -> Screen | None:
        found = [applications.find(tx, each) for each in delivery.details["applications"]]
        names = [(each.id, each.name) for each in found if each]
        return people.news(words, self._shelf.programme(tx, delivery.about), names) if names else None

    def _event(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        now = self._clock.now()
        scheduled = events.find(tx, delivery.about)
        news = rechecking.news_to_say(tx, person.id, scheduled, delivery.details, now)
        if news is None:
            return None
        programme = self._shelf.programme(tx, scheduled.programme_id).programme
        reading = Reading(words, programme, scheduled, zones.zone_of(person, programme, now))
        place = places.find(tx, scheduled.id, person.id)
        if news in event_news.CHANGES and place:
            return _change(reading, news, Known.from_facts(delivery.details["from"]), place)
        if news == event_news.OFFER and place and place.offered_until:
            return event_screens.offer(reading, place.offered_until)
        said = {
            event_news.PLACE: event_screens.got_place,
            event_news.LOST_OFFER: event_screens.lost_offer,
            event_news.FREED: event_screens.freed,
            event_news.ASK: event_screens.ask,
            event_news.ADDED: event_screens.added,
        }
        return said[news](reading) if news in said else None

    def _reminder(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        now = self._clock.now()
        loaded = self._shelf.programme(tx, delivery.about)
        rules = {rule.name: rule for rule in effective(loaded.reminders)}
        rule = rules.get(delivery.details["reminder"])
        event_id = delivery.details["event"]
        scheduled = events.find(tx, event_id) if event_id else None
        if rule is None or not rechecking.still_due(tx, loaded, rule, person.id, scheduled, now):
            return None
        application = applications.of_person(tx, person.id, loaded.id)
        name = application.name if application else person.first_name
        own_zone = zones.zone_of(person, loaded.programme, now)
        reminded = Reminded(words, loaded, rule, name, own_zone, now)
        if scheduled:
            place = places.find(tx, scheduled.id, person.id)
            position = places.position(tx, place) if place and place.status == places.WAITING else None
            return reminders.of_event(reminded, Reading(words, loaded.programme, scheduled, own_zone), position)
        if rule.question:
            answered = str(application.answers[rule.question]) if application else ""
            question = self._shelf.form(tx, loaded.form_id).by_name.get(rule.question)
            label = loaded.programme.text(question.label, words.language) if question else ""
            return reminders.of_own_date(reminded, label, date.fromisoformat(answered[:10]))
        if rule.anchor in {DEADLINE, UNFINISHED}:
            return reminders.of_application(reminded)
        return reminders.of_programme(reminded)


def _change(reading: Reading, news: str, known: Known, place: Place) -> Screen | None:
    if news == event_news.MOVED:
        return event_screens.moved(reading, known, place)
    if news == event_news.CANCELLED:
        return event_screens.cancelled(reading, known, place)
    return event_screens.back_on(reading, place)
