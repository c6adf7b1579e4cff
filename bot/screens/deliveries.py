"""What comes unasked, in the language of whoever it comes to."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from bot.announcements import announcement, gathering, report, waves
from bot.announcements import progress as waves_progress
from bot.announcements.hours import Hours
from bot.clock import Clock
from bot.database import Tx
from bot.delivery import event_news, outbox, status_news, team_news
from bot.delivery.event_news import Known
from bot.delivery.outbox import Delivery
from bot.delivery.worker import NotNow
from bot.language.languages import choose
from bot.language.markdown import plain
from bot.language.texts import Texts
from bot.people import erasures, persons, roles, zones
from bot.people.persons import Person
from bot.people.quiet_hours import quiet
from bot.programmes import applications, events, places
from bot.programmes.applications import WITHDRAWN
from bot.programmes.events import Scheduled
from bot.programmes.places import Place
from bot.programmes.reminder import DEADLINE, SAFETY, UNFINISHED, effective
from bot.programmes.store import Missing, Shelf
from bot.reminders import rechecking
from bot.screens import (
    announced,
    announcing_sending,
    commands,
    erasing,
    guardian_news,
    incidents,
    letters,
    people,
    progress,
    reminders,
    retention,
    several_events,
    status,
    team,
)
from bot.screens import event_news as event_screens
from bot.screens.event_news import Reading
from bot.screens.reminders import Reminded
from bot.screens.screen import Screen
from bot.screens.words import Words

Request = tuple[str, dict[str, Any]]
Maker = Callable[[Tx, Delivery, Person, Words], Screen | None]
# What is made in ways of its own; a screen for its person is what all others are.
NO_SCREENS = frozenset({outbox.WAVE, outbox.LETTER, outbox.PROGRESS, outbox.ASTRAY, outbox.INCIDENT, outbox.COMMANDS})


class Renderer:
    """Makes the request that shows a delivery, at the moment it is sent: it says what is true then.

    Of several reminders in one message it leaves those out, also in the outbox, that aren't true any more.
    """

    def __init__(self, texts: Texts, shelf: Shelf, available: Sequence[str], clock: Clock) -> None:
        self._texts = texts
        self._shelf = shelf
        self._available = available
        self._clock = clock
        self._makers: Mapping[str, Maker] = {
            outbox.NEWS: self._applications,
            outbox.EVENT: self._event,
            outbox.STATUS: self._status,
            outbox.REMINDER: self._reminder,
            outbox.LATE: self._about_programme,
            outbox.LEFT: self._about_programme,
            outbox.PURGE: self._about_programme,
            outbox.GUARDIAN: self._guardian,
            outbox.TEAM: self._team,
        }

    def __call__(self, tx: Tx, delivery: Delivery) -> Request | None:
        """The method and its parameters; None where there is nothing left to say. Raises NotNow."""
        if delivery.kind == outbox.ANSWER:
            return delivery.details["method"], delivery.details["payload"]
        words = self._words(tx, delivery)
        if delivery.kind == outbox.ERASED:
            return "sendMessage", erasing.erased(words).payload(delivery.person_id)
        if erasures.of(tx, delivery.person_id):
            return None  # who wants to be forgotten isn't written to
        try:
            if delivery.kind in NO_SCREENS:
                return self._special(tx, delivery, words)
            return self._message(tx, delivery, words)
        except Missing:
            return None  # what it was about is gone

    def _special(self, tx: Tx, delivery: Delivery, words: Words) -> Request | None:
        match delivery.kind:
            case outbox.WAVE:
                self._must_not_wake(tx, delivery)
                return announced.request(tx, delivery, words)
            case outbox.LETTER:
                return letters.request(tx, delivery, words)
            case outbox.PROGRESS:
                return self._progress(tx, delivery, words)
            case outbox.INCIDENT:
                shown = incidents.told(words, delivery.details).payload(delivery.person_id)
                return ("sendMessage", shown) if roles.is_administrator(tx, delivery.person_id) else None
            case outbox.COMMANDS:
                role = roles.highest(tx, delivery.person_id)
                return next(commands.for_chat(words, delivery.person_id, role))
            case _:
                return "sendMessage", announcing_sending.astray(words, delivery.about).payload(delivery.person_id)

    def _must_not_wake(self, tx: Tx, delivery: Delivery) -> None:
        """Raises NotNow where the night has come while it waited in the line."""
        wave = waves.find(tx, delivery.about)
        told = announcement.find(tx, wave.announcement_id)
        if not gathering.at_any_hour(told, wave):
            hours = Hours.of(tx, self._shelf, told.programme_id)
            if morning := hours.quiet_until(delivery.details["zone"], self._clock.now()):
                raise NotNow(int(morning.timestamp()))

    def _message(self, tx: Tx, delivery: Delivery, words: Words) -> Request | None:
        person = persons.find(tx, delivery.person_id)
        screen = self._screen(tx, delivery, person, words) if person else None
        if person is None or screen is None:
            return None
        silent = {"disable_notification": True} if self._by_night(tx, delivery, person) else {}
        return "sendMessage", screen.payload(person.id) | silent

    def _words(self, tx: Tx, delivery: Delivery) -> Words:
        """In the language of whoever it comes to; a group's is that of the text."""
        person = persons.find(tx, delivery.person_id)
        wished = person.wished_language if person else delivery.details.get("language")
        return Words(self._texts, choose(wished, self._available))

    def _progress(self, tx: Tx, delivery: Delivery, words: Words) -> Request | None:
        wave = waves.find(tx, delivery.about)
        if not announcement.is_looked_after(tx, delivery.person_id, wave.announcement_id):
            return None
        now = self._clock.now()
        told = report.of_wave(tx, self._shelf, wave.id, words.language, now, waves_progress.rate(delivery.details))
        if alone := delivery.details.get("alone"):
            screen = progress.late(words, told) if alone == "late" else progress.finished(words, told)
            return "sendMessage", screen.payload(delivery.person_id)
        changed = progress.progress(words, told).payload(delivery.person_id)
        return ("editMessageText", changed | {"message_id": wave.shown_in}) if wave.shown_in else None

    def _by_night(self, tx: Tx, delivery: Delivery, person: Person) -> bool:
        """Whether it comes without a sound: meant so, or a reminder that has waited in the outbox into the night."""
        if all(part.details.get("silent") for part in delivery.parts):
            return True
        if delivery.kind != outbox.REMINDER:
            return False
        loaded, now = self._shelf.programme(tx, delivery.about), self._clock.now()
        programme = loaded.programme
        safety = {rule.name for rule in effective(loaded.reminders) if rule.kind == SAFETY}
        zone = zones.zone_of(person, programme, now)
        night = quiet(now, zone, programme.quiet_from, programme.quiet_until)
        return night is not None and delivery.details["reminder"] not in safety

    def _screen(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        make = self._makers.get(delivery.kind)
        return make(tx, delivery, person, words) if make else None

    def _guardian(self, tx: Tx, delivery: Delivery, _person: Person, words: Words) -> Screen | None:
        return guardian_news.screen(tx, self._shelf, delivery, words, self._clock.now())

    def _about_programme(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        if not roles.coordinates(tx, person.id, delivery.about):
            return None
        loaded = self._shelf.programme(tx, delivery.about)
        if delivery.kind == outbox.LEFT:
            return erasing.left(words, loaded)
        if delivery.kind == outbox.PURGE:
            return retention.coming(words, loaded, date.fromisoformat(delivery.details["day"]))
        return reminders.late(words, loaded, delivery.details["reminders"])

    def _team(self, tx: Tx, delivery: Delivery, _person: Person, words: Words) -> Screen | None:
        if not team_news.still_so(tx, delivery):
            return None
        post = team_news.post_of(delivery)
        loaded = self._shelf.programme(tx, post.programme_id) if post.programme_id else None
        other = persons.find(tx, delivery.details["person"])
        return team.told(words, delivery.details["news"], post, loaded, other.first_name if other else None)

    def _applications(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        if not roles.coordinates(tx, person.id, delivery.about):
            return None
        found = [applications.find(tx, each) for each in delivery.details["applications"]]
        told = [each for each in found if each]
        return people.news(words, self._shelf.programme(tx, delivery.about), told) if told else None

    def _status(self, tx: Tx, delivery: Delivery, person: Person, words: Words) -> Screen | None:
        application = applications.of_person(tx, person.id, delivery.about)
        unsaid = status_news.of(delivery.details)
        if application is None or application.status == WITHDRAWN or not unsaid.worth_saying(application.status):
            return None
        return status.told(words, self._shelf.programme(tx, delivery.about), application.status, lost=unsaid.lost)

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
        if rule is None:
            return None
        application = applications.of_person(tx, person.id, loaded.id)
        name = application.name if application else person.first_name
        own_zone = zones.zone_of(person, loaded.programme, now)
        reminded = Reminded(words, loaded, rule, name, own_zone, now)
        if delivery.details["event"]:
            return _reminder_of_events(tx, delivery, person, reminded)
        if not rechecking.still_due(tx, loaded, rule, person.id, None, now):
            return None
        if rule.question:
            answered = str(application.answers[rule.question]) if application else ""
            question = self._shelf.form(tx, loaded.form_id).by_name.get(rule.question)
            label = plain(loaded.programme.text(question.label, words.language)) if question else ""
            return reminders.of_own_date(reminded, label, date.fromisoformat(answered[:10]))
        if rule.anchor in {DEADLINE, UNFINISHED}:
            return reminders.of_application(reminded)
        return reminders.of_programme(reminded)


def _reminder_of_events(tx: Tx, delivery: Delivery, person: Person, reminded: Reminded) -> Screen | None:
    now, zone = reminded.now, reminded.own_zone
    due: dict[int, tuple[Reading, int | None]] = {}
    over: list[Delivery] = []
    for part in delivery.parts:
        scheduled = _event(tx, part.details["event"])
        if scheduled and rechecking.still_due(tx, reminded.loaded, reminded.rule, person.id, scheduled, now):
            place = places.find(tx, scheduled.id, person.id)
            position = places.position(tx, place) if place and place.status == places.WAITING else None
            unanswered = places.awaits_answer(scheduled.event, place, now)
            due[scheduled.id] = Reading(reminded.words, reminded.programme, scheduled, zone, unanswered), position
        else:
            over.append(part)
    if not due:
        return None
    for part in over:
        outbox.leave_out(tx, part, int(now.timestamp()))
    several = sorted(due.values(), key=lambda each: each[0].event.starts)
    return several_events.reminder(reminded, several) if len(due) > 1 else reminders.of_event(reminded, *several[0])


def _event(tx: Tx, event_id: int) -> Scheduled | None:
    try:
        return events.find(tx, event_id)
    except Missing:
        return None


def _change(reading: Reading, news: str, known: Known, place: Place) -> Screen | None:
    if news == event_news.MOVED:
        return event_screens.moved(reading, known, place)
    if news == event_news.CANCELLED:
        return event_screens.cancelled(reading, known, place)
    return event_screens.back_on(reading, place)
