"""For whom an announcement is: how it stands, changed by a tap or a typed query. The role is asked anew at each tap."""

from bot.announcements import audiences, choosing, reach
from bot.announcements.audiences import Audience
from bot.announcements.choosing import Chosen
from bot.announcements.reach import Member
from bot.database import Tx
from bot.language.texts import Html
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes.store import Missing
from bot.screens import audience, taps
from bot.screens.talk import Talk


async def show(talk: Talk, tap: taps.ShowAudience) -> None:
    """How it stands."""
    await _show(talk, await talk.commit(_shown, tap.announcement_id))


async def choose_everyone(talk: Talk, tap: taps.ChooseEveryone) -> None:
    """It is for everybody."""
    await _show(talk, await talk.commit(_choose, tap.announcement_id, audiences.Everyone()))


async def drop_condition(talk: Talk, tap: taps.DropCondition) -> None:
    """Without what was added last, unless something has changed since."""
    await _show(talk, await talk.commit(_drop, tap))


async def clear(talk: Talk, tap: taps.ClearAudience) -> None:
    """Nobody is chosen any more."""
    await _show(talk, await talk.commit(_choose, tap.announcement_id, None))


async def except_last(talk: Talk, tap: taps.ExceptLast) -> None:
    """Without those who got the last announcement."""
    await _show(talk, await talk.commit(_except_last, tap.announcement_id))


async def show_members(talk: Talk, tap: taps.ShowMembers) -> None:
    """Who gets it, by name."""
    chosen = await talk.commit(_shown, tap.announcement_id)
    counted, page = await talk.services.database.read(_members, talk, chosen, tap.offset)
    await talk.show(audience.members(talk.words, counted, page, tap.offset))


async def typed(talk: Talk, text: str) -> None:
    """A query was typed; empty: something else than a text came."""
    chosen = await talk.commit(_typed, " ".join(text.split()))
    note = None if text else talk.words.say("audience-words-please")
    await _show(talk, chosen, note)


async def present(talk: Talk) -> None:
    """How it stands, again."""
    await _show(talk, await talk.write(_present, talk))


async def _show(talk: Talk, chosen: Chosen, note: Html | None = None) -> None:
    services = talk.services
    counted = await services.database.read(choosing.counted, services.shelf, services.languages, chosen, talk.now)
    await talk.ask(audience.audience(talk.words, counted, note))


def _shown(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    chosen = _view(tx, talk, announcement_id)
    _listen(tx, talk, chosen)
    return chosen


def _choose(tx: Tx, talk: Talk, announcement_id: int, wanted: Audience | None) -> Chosen:
    return _keep(tx, talk, _shown(tx, talk, announcement_id), wanted)


def _drop(tx: Tx, talk: Talk, tap: taps.DropCondition) -> Chosen:
    chosen = _shown(tx, talk, tap.announcement_id)
    if chosen.audience is None or chosen.announcement.revision != tap.revision:
        return chosen
    return _keep(tx, talk, chosen, audiences.shortened(chosen.audience))


def _except_last(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    chosen = _shown(tx, talk, announcement_id)
    return _keep(tx, talk, chosen, chosen.excepted) if chosen.excepted else chosen


def _members(tx: Tx, talk: Talk, chosen: Chosen, offset: int) -> tuple[Chosen, list[Member]]:
    services = talk.services
    counted = choosing.counted(tx, services.shelf, services.languages, chosen, talk.now)
    if counted.audience is None:
        return counted, []
    found = chosen.announcement
    return counted, reach.members(tx, services.shelf, found, offset, audience.PAGE, services.languages)


def _typed(tx: Tx, talk: Talk, query: str) -> Chosen:
    chosen = _present(tx, talk)
    _listen(tx, talk, chosen)
    return choosing.ask(tx, talk.services.shelf, chosen, query, int(talk.now.timestamp())) if query else chosen


def _present(tx: Tx, talk: Talk) -> Chosen:
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.AUDIENCE:
        raise Missing
    return _view(tx, talk, composed.facts["announcement"])


def _keep(tx: Tx, talk: Talk, chosen: Chosen, wanted: Audience | None) -> Chosen:
    return choosing.choose(tx, talk.services.shelf, chosen, wanted, int(talk.now.timestamp()))


def _view(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    return choosing.view(tx, talk.services.shelf, announcement_id, talk.person.id)


def _listen(tx: Tx, talk: Talk, chosen: Chosen) -> None:
    """What they type from now on is a query."""
    facts = {"announcement": chosen.announcement.id}
    composing.compose(tx, talk.person.id, Composing(composing.AUDIENCE, facts))
