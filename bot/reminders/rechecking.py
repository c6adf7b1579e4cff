"""What stands in the outbox is looked at again when its turn comes: it may have waited for the morning, and things may
have changed since."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from bot.database import Tx
from bot.delivery import event_news
from bot.delivery.event_news import Known
from bot.programmes import applications, places
from bot.programmes.events import Scheduled
from bot.programmes.places import GOING, LOST, OFFERED, WAITING, Place
from bot.programmes.reminder import UNFINISHED, Reminder
from bot.programmes.store import Loaded
from bot.reminders import anchors, planning
from bot.reminders.anchors import Anchor
from bot.reminders.audience import Concerned

HOLDING: Final = (GOING, OFFERED, WAITING)


def news_to_say(tx: Tx, person_id: int, scheduled: Scheduled, details: Mapping[str, Any], now: datetime) -> str | None:
    """The news (of `bot.delivery.event_news`) that somebody is to hear now of those in `details`; None: none any more.

    Of a change it is the one from what they knew to how it stands now, which may be another than at first.
    """
    place = places.find(tx, scheduled.id, person_id)
    event = scheduled.event
    if "from" in details:
        known = Known.from_facts(details["from"])
        planned = replace(event, start=known.start, end=known.end, zone=known.zone)
        over = now >= (planned if event.cancelled else event).ends
        return None if over or place is None or place.status not in HOLDING else event_news.news_of(known, event)
    if event.cancelled or now >= event.starts:
        return None
    news: str = details["news"]
    return news if _still_true(tx, news, person_id, scheduled, place, now) else None


def still_due(
    tx: Tx, loaded: Loaded, rule: Reminder, person_id: int, scheduled: Scheduled | None, now: datetime
) -> bool:
    """Whether somebody is to be reminded now of what was due a while ago; `scheduled` is the event it is about.

    What has moved to later is not: its time will come.
    """
    event = scheduled.event if scheduled else None
    anchor = anchors.of_event(rule, event) if event else _anchor(tx, loaded, rule, person_id)
    due = anchors.due(rule, anchor) if anchor else None
    if anchor is None or due is None or (event and event.cancelled):
        return False
    if not due <= now < anchors.useful_until(rule, anchor, event):
        return False
    event_id = scheduled.id if scheduled else 0
    return bool(Concerned(rule, loaded.id, event_id, [person_id], loaded.programme.zone, there=False).zones(tx))


def _still_true(tx: Tx, news: str, person_id: int, scheduled: Scheduled, place: Place | None, now: datetime) -> bool:
    if news == event_news.ADDED:
        taken = place is not None and place.status in HOLDING
        return not taken and now < scheduled.event.sign_up_ends and places.may_come(tx, person_id, scheduled)
    if place is None:
        return False
    match news:
        case event_news.PLACE:
            return place.status == GOING
        case event_news.OFFER:
            return place.status == OFFERED and now.timestamp() < (place.offered_until or 0)
        case event_news.ASK:
            return place.status == GOING and place.confirmed_at is None
        case _:
            return place.status == LOST


def _anchor(tx: Tx, loaded: Loaded, rule: Reminder, person_id: int) -> Anchor | None:
    """What a rule that is about no event counts from, for this person."""
    if rule.question:
        application = applications.of_person(tx, person_id, loaded.id)
        return anchors.of_answer(application.answers.get(rule.question), loaded.programme) if application else None
    if rule.anchor != UNFINISHED:
        return anchors.of_programme(rule, loaded.programme)
    answered_at = planning.last_answer(tx, person_id, loaded.id)
    return anchors.of_dialogue(rule, loaded.programme, answered_at) if answered_at is not None else None
