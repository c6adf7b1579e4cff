"""Who belongs to a wave is fixed when it begins, piece by piece, and stands in the outbox from then on."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from bot.announcements import announcement, reach, timing, waves
from bot.announcements.announcement import Announcement
from bot.announcements.audiences import QueryProblem
from bot.announcements.hours import Hours
from bot.announcements.waves import ANNOUNCE, CORRECT, NOBODY, PIECE, RECALL, REMIND, Wave
from bot.clock import instant
from bot.database import Tx
from bot.delivery import outbox
from bot.people import groups
from bot.programmes.store import Missing, Shelf

DELETABLE = 48 * 3600 - 600  # seconds; deleteMessage: "less than 48 hours ago" (https://core.telegram.org/bots/api)
OF_THE_AUDIENCE = {
    CORRECT: "state IN ('sending', 'sent')",
    RECALL: "state IN ('sending', 'sent') AND changed_at > :deletable",
    REMIND: "state = 'sent' AND read_at IS NULL AND person_id > 0",
}


class Member(NamedTuple):
    """Somebody who belongs to a wave, or a group (a negative id): the language of their text, and their IANA zone.

    `due_at` is when it is their turn, in seconds since 1970 UTC.
    """

    person_id: int
    language: str
    zone: str
    due_at: int


def at_any_hour(told: Announcement, wave: Wave) -> bool:
    """Whether nobody is woken by it, or everybody should be. A correction and a recall make no sound."""
    return wave.what in {CORRECT, RECALL} or told.at_any_hour


def possible(tx: Tx, shelf: Shelf, wave: Wave) -> bool:
    """Whether it can still be told for whom it is."""
    try:
        reach.selection(tx, shelf, announcement.find(tx, wave.announcement_id))
    except (Missing, QueryProblem):
        return False
    return True


def gather(tx: Tx, shelf: Shelf, wave: Wave, available: Sequence[str], now: datetime) -> None:
    """Put the next piece of a wave's people into the outbox, held; after the last one it isn't gathering any more.

    It is paused if its query asks, only now, for what isn't there any more.
    """
    try:
        _gather(tx, shelf, wave, available, now)
    except QueryProblem:  # before anything was written
        waves.pause(tx, wave.id, int(now.timestamp()))


def _gather(tx: Tx, shelf: Shelf, wave: Wave, available: Sequence[str], now: datetime) -> None:
    told = announcement.find(tx, wave.announcement_id)
    after = NOBODY if wave.gathered_to is None else wave.gathered_to
    upto = _end_of_piece(tx, wave, after)
    if wave.what != ANNOUNCE:
        members = _of_the_announced(tx, told, wave, after, upto, now)
    elif after == NOBODY:
        members = [*_groups(tx, shelf, told, wave, available, now)]
        upto = 0  # people follow
    else:
        members = [*_audience(tx, shelf, told, wave, available, after, upto, now)] if upto is not None else []
    _hold(tx, wave, members, outbox.USUAL if at_any_hour(told, wave) else outbox.MANY, int(now.timestamp()))
    tx.run(
        "UPDATE waves SET gathered_to = :upto, state = CASE WHEN :upto IS NULL THEN 'running' ELSE state END"
        " WHERE id = :id",
        upto=upto,
        id=wave.id,
    )


def _end_of_piece(tx: Tx, wave: Wave, after: int) -> int | None:
    """The id up to which people are looked at now; None: there are no more."""
    if wave.what == ANNOUNCE:
        ids = "SELECT id FROM persons WHERE id > :after ORDER BY id LIMIT :piece"
        upto: int | None = tx.value(f"SELECT max(id) FROM ({ids})", after=after, piece=PIECE)  # noqa: S608
        return upto
    announced = waves.announced(tx, wave.announcement_id)
    of_each_state = " UNION ALL ".join(  # since by one state at a time they stand in order in an index
        "SELECT * FROM (SELECT person_id AS id FROM deliveries WHERE kind = 'wave' AND about = :wave"  # noqa: S608
        f" AND state = '{state}' AND person_id > :after ORDER BY person_id LIMIT :piece)"
        for state in ("sending", "sent")
    )
    last: int | None = tx.value(
        f"SELECT max(id) FROM (SELECT id FROM ({of_each_state}) ORDER BY id LIMIT :piece)",  # noqa: S608  constants
        wave=announced.id if announced else 0,
        after=after,
        piece=PIECE,
    )
    return last


def _audience(
    tx: Tx,
    shelf: Shelf,
    told: Announcement,
    wave: Wave,
    available: Sequence[str],
    after: int,
    upto: int,
    now: datetime,
) -> Iterator[Member]:
    hours = Hours.of(tx, shelf, told.programme_id)
    order = hours.programme.languages if hours.programme else available
    texts = [*announcement.texts(tx, told.id)]
    selection = reach.selection(tx, shelf, told, available)
    rows = tx.all(
        "SELECT p.id, coalesce(p.language, p.telegram_language), p.zone, p.home_zone FROM persons AS p"  # noqa: S608  ours
        f" WHERE p.id > :piece_after AND p.id <= :piece_upto AND ({selection.where})",
        piece_after=after,
        piece_upto=upto,
        **selection.values,
    )
    for person_id, wished, own, home in rows:
        zone = _zone(told, hours, own, home, now)
        language = reach.text_language(wished, told, texts, available, order)
        yield Member(person_id, language, zone, _turn(told, wave, zone))


def _groups(
    tx: Tx, shelf: Shelf, told: Announcement, wave: Wave, available: Sequence[str], now: datetime
) -> Iterator[Member]:
    """The Telegram groups that get it too, in the first language of the programme that there is a text in."""
    hours = Hours.of(tx, shelf, told.programme_id)
    order = hours.programme.languages if hours.programme else available
    texts = announcement.texts(tx, told.id)
    language = next((code for code in (*order, *texts) if code in texts), None)
    zone = _zone(told, hours, None, None, now)
    for group in groups.of_programme(tx, told.programme_id):
        if group.id in told.groups and language:
            yield Member(group.chat_id, language, zone, _turn(told, wave, zone))


def _of_the_announced(
    tx: Tx, told: Announcement, wave: Wave, after: int, upto: int | None, now: datetime
) -> list[Member]:
    """Those who got it, of whom this wave is for."""
    announced = waves.announced(tx, told.id)
    if announced is None or upto is None:
        return []
    corrected = [code for code, text in announcement.texts(tx, told.id).items() if text.former]
    values: dict[str, Any] = {"deletable": int(now.timestamp()) - DELETABLE} if wave.what == RECALL else {}
    rows = tx.all(
        "SELECT person_id, details FROM deliveries WHERE kind = 'wave' AND about = :announced"  # noqa: S608  ours
        f" AND person_id > :after AND person_id <= :upto AND {OF_THE_AUDIENCE[wave.what]}",
        announced=announced.id,
        after=after,
        upto=upto,
        **values,
    )
    found = [(person_id, json.loads(details)) for person_id, details in rows]
    return [
        Member(person_id, details["language"], details["zone"], wave.starts_at)
        for person_id, details in found
        if wave.what != CORRECT or details["language"] in corrected
    ]


def _zone(told: Announcement, hours: Hours, own: str | None, home: str | None, now: datetime) -> str:
    if told.plan and told.plan.zone is None:
        return timing.own_zone(hours, told.plan.wall, own, home)  # as it was shown before it was sent
    return hours.zone_of(own, home, now)


def _turn(told: Announcement, wave: Wave, zone: str) -> int:
    if told.plan and told.plan.zone is None:
        return int(instant(told.plan.wall, zone).timestamp())
    return wave.starts_at


def _hold(tx: Tx, wave: Wave, members: Sequence[Member], rank: int, at: int) -> None:
    tx.run(
        "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at, once, rank)"
        " SELECT value ->> 0, 'wave', :wave, json_object('language', value ->> 1, 'zone', value ->> 2), 'held',"
        " value ->> 3, :at, :once, :rank FROM json_each(:members) WHERE true ON CONFLICT DO NOTHING",
        wave=wave.id,
        at=at,
        once=f"w:{wave.id}",
        rank=rank,
        members=json.dumps(members),
    )
