"""All announcements that somebody looks after: their drafts first, then what was launched, the latest first."""

import json
from typing import NamedTuple

from bot.announcements import announcement as announcements
from bot.announcements import waves
from bot.announcements.announcement import Announcement
from bot.announcements.content import Content
from bot.announcements.waves import Counts, Wave
from bot.database import Tx
from bot.people import roles
from bot.programmes.store import Loaded, Shelf


class Listed(NamedTuple):
    """An announcement and its text for one reader, if it has any; the wave that sends it and how far that is, if it
    was launched."""

    announcement: Announcement
    loaded: Loaded | None
    content: Content | None
    wave: Wave | None
    counts: Counts


def page(tx: Tx, shelf: Shelf, person_id: int, language: str, offset: int, size: int) -> list[Listed]:
    """`size` of them from `offset` on, each with its text in `language` if it has that. Raises NotAllowed."""
    scopes = [each.id for each in shelf.looked_after(tx, person_id)]
    if roles.is_administrator(tx, person_id):
        scopes.append(0)
    rows = tx.all(
        "SELECT a.id FROM announcements AS a LEFT JOIN waves AS w ON w.announcement_id = a.id AND w.what = 'announce'"
        " WHERE coalesce(a.programme_id, 0) IN (SELECT value FROM json_each(:scopes))"
        " ORDER BY w.id IS NOT NULL, coalesce(w.id, a.id) DESC LIMIT :size OFFSET :offset",
        scopes=json.dumps(scopes),
        size=size,
        offset=offset,
    )
    return [_listed(tx, shelf, announcements.find(tx, row[0]), language) for row in rows]


def _listed(tx: Tx, shelf: Shelf, announcement: Announcement, language: str) -> Listed:
    texts = announcements.texts(tx, announcement.id)
    said = texts.get(language) or texts.get(announcement.fallback or "") or next(iter(texts.values()), None)
    wave = waves.announced(tx, announcement.id)
    return Listed(
        announcement,
        shelf.programme(tx, announcement.programme_id) if announcement.programme_id is not None else None,
        said.content if said else None,
        wave,
        waves.counts(tx, wave.id) if wave else Counts(),
    )
