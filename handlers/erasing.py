"""Having one's data erased: the warning, the grace in which one may change one's mind, at once."""

from typing import NamedTuple

from bot.database import Tx
from bot.people import erasures
from bot.programmes import applying
from bot.rights import erasing as rights
from bot.rights.erasing import LastAdministrator
from bot.rights.whose_time import zone_of
from bot.screens import erasing, taps
from bot.screens.talk import Talk


class Planned(NamedTuple):
    """When it is erased (seconds since 1970 UTC), and the IANA zone in which that is said."""

    due_at: int
    zone: str


async def ask(talk: Talk, _tap: object) -> None:
    """What it means; or when it will be done, if they have asked for it already."""
    await _show(talk, await talk.commit(_planned))


async def under_way(talk: Talk) -> None:
    """They began something new meanwhile, which would go too."""
    planned = await talk.commit(_planned)
    if isinstance(planned, Planned):
        await talk.show(erasing.planned(talk.words, *planned, refused=True))


async def erase_later(talk: Talk, _tap: taps.EraseLater) -> None:
    """They want it: what they hold is given up now, the rest goes when the grace is over."""
    planned = await talk.commit(_plan)
    if planned is None:
        await talk.show(erasing.last_administrator(talk.words))
        return
    talk.services.changed()
    await talk.show(erasing.planned(talk.words, *planned, new=True))


async def ask_now(talk: Talk, _tap: taps.AskErasureNow) -> None:
    """At once?"""
    last = await talk.commit(_is_last)
    await talk.show(erasing.last_administrator(talk.words) if last else erasing.now_question(talk.words))


async def erase_now(talk: Talk, _tap: taps.EraseNow) -> None:
    """At once."""
    if not await talk.commit(_erase):
        await talk.show(erasing.last_administrator(talk.words))
        return
    talk.services.changed()
    await talk.services.database.tidy()
    await talk.show(erasing.erased(talk.words))


async def call_off(talk: Talk, _tap: taps.CallOffErasure) -> None:
    """They have changed their mind."""
    await talk.show(erasing.called_off(talk.words, was_planned=await talk.commit(_call_off)))


async def _show(talk: Talk, planned: Planned | bool) -> None:
    if isinstance(planned, Planned):
        await talk.show(erasing.planned(talk.words, *planned))
    else:
        await talk.show(erasing.last_administrator(talk.words) if planned else erasing.warning(talk.words))


def _planned(tx: Tx, talk: Talk) -> Planned | bool:
    """When it is planned; else whether they can't be erased, being the last administrator."""
    applying.pause(tx, talk.person)
    planned = erasures.of(tx, talk.person.id)
    return Planned(planned.due_at, zone_of(tx, talk.services.shelf, talk.person)) if planned else _is_last(tx, talk)


def _plan(tx: Tx, talk: Talk) -> Planned | None:
    zone = zone_of(tx, talk.services.shelf, talk.person)
    try:
        return Planned(rights.ask(tx, talk.services.shelf, talk.person, talk.now).due_at, zone)
    except LastAdministrator:
        return None


def _is_last(tx: Tx, talk: Talk) -> bool:
    applying.pause(tx, talk.person)
    return rights.is_last_administrator(tx, talk.person.id)


def _erase(tx: Tx, talk: Talk) -> bool:
    try:
        rights.erase(tx, talk.services.shelf, talk.person.id, talk.now)
    except LastAdministrator:
        return False
    talk.services.shown.note(talk.person.id, None)
    return True


def _call_off(tx: Tx, talk: Talk) -> bool:
    applying.pause(tx, talk.person)
    return rights.call_off(tx, talk.person.id, talk.now)
