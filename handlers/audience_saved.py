"""Audiences that coordinators keep under a name: keeping one, taking one, deleting one."""

from bot.announcements import choosing, saved
from bot.announcements.choosing import Chosen
from bot.announcements.saved import LONGEST_NAME, Saved
from bot.database import Tx
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes.store import Missing
from bot.screens import audience, taps
from bot.screens.talk import Talk


async def ask_name(talk: Talk, tap: taps.NameAudience) -> None:
    """Under which name?"""
    chosen = await talk.commit(_ask_name, tap.announcement_id)
    await talk.ask(audience.name_question(talk.words, chosen.announcement.id))


async def typed(talk: Talk, text: str) -> None:
    """A name was typed; empty: something else than a text came."""
    name = " ".join(text.split())
    chosen, new = await talk.commit(_typed, name)
    if new is None:
        await talk.ask(audience.name_question(talk.words, chosen.announcement.id, long=bool(name)))
    else:
        note = audience.say_kept(talk.words, name, new=new)
        await talk.ask(audience.audience(talk.words, await _counted(talk, chosen), note))


async def present(talk: Talk) -> None:
    """The question again."""
    chosen = await talk.write(_present, talk)
    await talk.ask(audience.name_question(talk.words, chosen.announcement.id))


async def show(talk: Talk, tap: taps.ShowSavedAudiences) -> None:
    """Those that are kept."""
    chosen = await talk.commit(_view, tap.announcement_id)
    await talk.show(audience.saved_ones(talk.words, chosen, tap.offset))


async def show_one(talk: Talk, tap: taps.ShowSavedAudience) -> None:
    """One of them, and how many it is now."""
    kept, meant = await talk.commit(_one, tap.announcement_id, tap.audience_id)
    await talk.show(audience.saved_one(talk.words, kept, await _counted(talk, meant)))


async def take(talk: Talk, tap: taps.TakeSavedAudience) -> None:
    """The announcement is for these."""
    chosen = await _counted(talk, await talk.commit(_take, tap))
    await talk.ask(audience.audience(talk.words, chosen))


async def forget(talk: Talk, tap: taps.ForgetSavedAudience) -> None:
    """Keep it no longer."""
    kept, chosen = await talk.commit(_forget, tap)
    note = talk.words.say("audience-forgotten", name=kept.name)
    await talk.show(audience.saved_ones(talk.words, chosen, 0, note))


async def _counted(talk: Talk, chosen: Chosen) -> Chosen:
    services = talk.services
    return await services.database.read(choosing.counted, services.shelf, services.languages, chosen, talk.now)


def _ask_name(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    chosen = _view(tx, talk, announcement_id)
    composing.compose(tx, talk.person.id, Composing(composing.AUDIENCE_NAME, {"announcement": announcement_id}))
    return chosen


def _typed(tx: Tx, talk: Talk, name: str) -> tuple[Chosen, bool | None]:
    """How it stands, and whether it is kept anew (True), in place of another (False), or not (None)."""
    chosen = _present(tx, talk)
    announcement = chosen.announcement
    if not 0 < len(name) <= LONGEST_NAME:
        return chosen, None
    if chosen.audience is None:
        raise Missing
    new = saved.keep(tx, announcement.programme_id, name, announcement.audience, talk.person.id)
    return _view(tx, talk, announcement.id), new


def _present(tx: Tx, talk: Talk) -> Chosen:
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.AUDIENCE_NAME:
        raise Missing
    return choosing.view(tx, talk.services.shelf, composed.facts["announcement"], talk.person.id)


def _one(tx: Tx, talk: Talk, announcement_id: int, audience_id: int) -> tuple[Saved, Chosen]:
    """It, and the announcement as if it were for these."""
    chosen = _view(tx, talk, announcement_id)
    kept = saved.find(tx, chosen.announcement.programme_id, audience_id)
    return kept, choosing.described(tx, talk.services.shelf, choosing.asking(chosen.announcement, kept.query))


def _take(tx: Tx, talk: Talk, tap: taps.TakeSavedAudience) -> Chosen:
    _, meant = _one(tx, talk, tap.announcement_id, tap.audience_id)
    chosen = _view(tx, talk, tap.announcement_id)
    if meant.audience is None:
        return chosen
    return choosing.choose(tx, talk.services.shelf, chosen, meant.audience, int(talk.now.timestamp()))


def _forget(tx: Tx, talk: Talk, tap: taps.ForgetSavedAudience) -> tuple[Saved, Chosen]:
    kept, _ = _one(tx, talk, tap.announcement_id, tap.audience_id)
    saved.forget(tx, kept.id)
    return kept, _view(tx, talk, tap.announcement_id)


def _view(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    """How it stands. What they type from now on is a query."""
    chosen = choosing.view(tx, talk.services.shelf, announcement_id, talk.person.id)
    composing.compose(tx, talk.person.id, Composing(composing.AUDIENCE, {"announcement": announcement_id}))
    return chosen
