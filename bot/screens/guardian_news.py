"""What comes unasked about a guardian's consent: it says what is true when it is sent."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.delivery import guardian_news
from bot.delivery.outbox import Delivery
from bot.programmes import applications, guardians
from bot.programmes.applications import ACCEPTED, STANDING, Application
from bot.programmes.guardians import CONSENTED, OPENED
from bot.programmes.store import Loaded, Shelf
from bot.screens import taps
from bot.screens.guardians import STATES, Ward
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words


def screen(tx: Tx, shelf: Shelf, delivery: Delivery, words: Words, now: datetime) -> Screen | None:
    """The message; None where there is nothing left to say. Raises Missing."""
    details = delivery.details
    application = applications.find(tx, details["application"])
    if application is None or application.status not in STANDING:
        return None
    if details["news"] in {guardian_news.TOLD, guardian_news.DESK, guardian_news.NEEDED}:
        return _news(tx, shelf, delivery, words, application, now)
    return _reminder(tx, shelf, delivery, words, application, now)


def _news(
    tx: Tx, shelf: Shelf, delivery: Delivery, words: Words, application: Application, now: datetime
) -> Screen | None:
    loaded, details = shelf.programme(tx, delivery.about), delivery.details
    state = guardians.state_of(tx, shelf, application, int(now.timestamp()))
    if details["news"] == guardian_news.NEEDED:
        missing = state not in {None, CONSENTED} and application.status == ACCEPTED
        return needed(words, loaded, application) if missing else None
    if state is None or state != details["state"]:
        return None
    if details["news"] == guardian_news.TOLD:
        return told(words, loaded, state, reopened=details["reopened"])
    return desk(words, loaded, application, state, reopened=details["reopened"])


def _reminder(
    tx: Tx, shelf: Shelf, delivery: Delivery, words: Words, application: Application, now: datetime
) -> Screen | None:
    loaded, at = shelf.programme(tx, delivery.about), int(now.timestamp())
    state = guardians.state_of(tx, shelf, application, at)
    over = loaded.programme.is_over(now.astimezone(ZoneInfo(loaded.programme.zone)).date())
    if state is None or state == CONSENTED or over or _overtaken(tx, loaded, delivery, at):
        return None
    if delivery.details["news"] == guardian_news.CHILD:
        return remind_child(words, loaded, state)
    waiting = _undecided(tx, loaded, delivery.person_id, at)
    return remind_guardian(words, loaded, waiting) if waiting else None


def _overtaken(tx: Tx, loaded: Loaded, delivery: Delivery, at: int) -> bool:
    """Whether a reminder that was planned with a link is of no use: a newer one is there, or a coordinator reminded."""
    link = delivery.details.get("late")
    if link is None:
        return False
    latest = guardians.present(tx, delivery.person_id, loaded.id)
    if latest is None or str(latest.id) != link:
        return True
    return guardian_news.reminded(tx, delivery.person_id, at - guardian_news.DAY, delivery.id)


def told(words: Words, loaded: Loaded, state: str, *, reopened: bool) -> Screen:
    """The guardian has agreed, declined or withdrawn: for the young person."""
    return Screen(
        lines(
            words.say(f"guardian-told-{state}", programme=_title(words, loaded)),
            words.say("guardian-told-reopened") if reopened else None,
            words.say("programme-contact", contact=loaded.programme.contact) if state != CONSENTED else None,
        ),
        column(
            words.button("button-my-guardian", taps.ShowMyGuardian(loaded.id)) if state != CONSENTED else None,
            words.button("button-show-application", taps.ShowApplication(loaded.id)),
        ),
    )


def desk(words: Words, loaded: Loaded, application: Application, state: str, *, reopened: bool) -> Screen:
    """A guardian has declined or withdrawn: for coordinators."""
    return Screen(
        lines(
            words.say(
                "guardian-desk-news",
                name=application.name,
                programme=_title(words, loaded),
                state=words.plain(STATES[state]),
            ),
            words.say("guardian-desk-reopened") if reopened else None,
        ),
        column(words.button("button-guardian-card", taps.ShowGuardian(application.id, 0))),
    )


def needed(words: Words, loaded: Loaded, application: Application) -> Screen:
    """Somebody accepted is below the age, by new answers: for coordinators."""
    return Screen(
        words.say("guardian-desk-needed", name=application.name, programme=_title(words, loaded)),
        column(words.button("button-guardian-card", taps.ShowGuardian(application.id, 0))),
    )


def remind_child(words: Words, loaded: Loaded, state: str) -> Screen:
    """The consent is still missing: for the young person."""
    return Screen(
        lines(
            words.say("guardian-remind-child", programme=_title(words, loaded)),
            words.say("guardian-remind-opened") if state == OPENED else None,
        ),
        column(words.button("button-my-guardian", taps.ShowMyGuardian(loaded.id))),
    )


def remind_guardian(words: Words, loaded: Loaded, waiting: Sequence[Ward]) -> Screen:
    """Whom the guardian hasn't decided about yet."""
    return Screen(
        words.say(
            "guardian-remind-guardian",
            programme=_title(words, loaded),
            names=", ".join(each.name for each in waiting),
        ),
        column(*(Button(f"👪 {each.name}"[:64], taps.ReadForWard(each.guardianship.id)) for each in waiting)),
    )


def _undecided(tx: Tx, loaded: Loaded, person_id: int, at: int) -> list[Ward]:
    wards = []
    for each in guardians.of_guardian(tx, person_id):
        application = applications.of_person(tx, each.child_id, loaded.id) if each.programme_id == loaded.id else None
        if application and application.status in STANDING and each.standing(at) == OPENED:
            wards.append(Ward(each, loaded, application.name))
    return wards


def _title(words: Words, loaded: Loaded) -> str:
    return loaded.programme.text(loaded.programme.title, words.language)
