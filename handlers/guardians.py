"""A guardian's consent: the young person gets a link to forward; the guardian opens it in their own chat, reads, shares
their own number, agrees or declines, and may take it back. Whose word counts is asked anew at each tap."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.database import Tx
from bot.people import composing, persons
from bot.people.composing import Composing
from bot.programmes import applications, applying, guardians
from bot.programmes.applications import Application
from bot.programmes.consents import fingerprint
from bot.programmes.guardians import CONSENTED, OPENED, Guardianship
from bot.programmes.store import Loaded, Missing
from bot.reminders import changing
from bot.screens import guardians as screens
from bot.screens import taps
from bot.screens.guardians import Ward
from bot.screens.talk import Talk


@dataclass(frozen=True, slots=True)
class Mine:
    """A young person's own: how it stands; `code` of a new link, with the name to say in it."""

    loaded: Loaded
    state: str | None
    name: str = ""
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Where a guardian stands who hasn't decided: reading, or (`number`) asked for their own number.

    `refused`: why what came isn't it; `taken`: it has just come.
    """

    ward: Ward
    number: bool
    refused: str | None = None
    taken: bool = False


async def show_mine(talk: Talk, tap: taps.ShowMyGuardian) -> None:
    """How it stands with the young person's guardian."""
    mine = await talk.commit(_mine, tap.programme_id)
    await talk.show(screens.mine(talk.words, mine.loaded, mine.state))


async def ask(talk: Talk, tap: taps.AskGuardian) -> None:
    """A new link, in a message to forward; or how it stands, if none is needed."""
    mine = await talk.commit(_ask, tap.programme_id)
    if mine.code is None:
        await talk.show(screens.mine(talk.words, mine.loaded, mine.state))
        return
    talk.services.outbox_changed()
    link = f"https://t.me/{talk.services.username}?start=g-{mine.code}"
    until = int((talk.now + guardians.LIFETIME).timestamp())
    told, forward = screens.asked(talk.words, mine.loaded, mine.name, link, until)
    await talk.show(told)
    await talk.send(forward)


async def link(talk: Talk, code: str) -> None:
    """Somebody opens a link."""
    opened = await talk.commit(_open, code)
    if isinstance(opened, str):
        await talk.send(screens.shut(talk.words, opened))
    elif opened.guardianship.state == OPENED:
        await talk.send(screens.reading(talk.words, opened, talk.services.languages))
    else:
        await talk.send(screens.ward(talk.words, opened, talk.now))


async def read(talk: Talk, tap: taps.ReadForWard) -> None:
    """What it is about."""
    await talk.show(screens.reading(talk.words, await talk.commit(_read, tap.guardianship_id), talk.services.languages))


async def read_in(talk: Talk, tap: taps.ReadForWardIn) -> None:
    """The same in another language."""
    if tap.language not in talk.services.languages:
        raise Missing
    ward = await talk.commit(_ward_in, tap.guardianship_id, tap.language)
    await talk.show(screens.reading(talk.words, ward, talk.services.languages))


async def go_on(talk: Talk, tap: taps.GoOnForWard) -> None:
    """The guardian's own number, if it isn't known; then the decision."""
    ward = await talk.commit(_go_on, tap.guardianship_id)
    guardianship = ward.guardianship
    if guardianship.phone is None:
        if talk.tapped_message:
            await talk.strip(talk.tapped_message)  # the text stays readable
        await talk.send(screens.number_wanted(talk.words))
    elif guardianship.state == CONSENTED:
        await talk.show(screens.ward(talk.words, ward, talk.now))
    else:
        await talk.show(screens.decision(talk.words, ward))


async def typed(talk: Talk, _text: str) -> None:
    """A contact, or something else instead."""
    await _go_on_with(talk, await talk.commit(_take))


async def present(talk: Talk) -> None:
    """What they are asked at this step; nobody knows whether they saw it."""
    await _go_on_with(talk, await talk.write(_waiting, talk), anew=True)


async def _go_on_with(talk: Talk, waiting: Waiting | None, *, anew: bool = False) -> None:
    if waiting is None:
        await talk.send(screens.number_late(talk.words))
    elif waiting.ward.guardianship.phone:
        if waiting.taken or anew:
            await talk.send(screens.number_taken(talk.words))
        await talk.send(screens.decision(talk.words, waiting.ward))
    elif waiting.number:
        await talk.send(screens.number_wanted(talk.words, waiting.refused))
    else:
        await talk.send(screens.reading(talk.words, waiting.ward, talk.services.languages))


async def consent(talk: Talk, tap: taps.ConsentForWard) -> None:
    """They agree, if the text is still the one that they read."""
    ward, agreed = await talk.commit(_consent, tap)
    if agreed:
        talk.services.changed()
        await talk.show(screens.ward(talk.words, ward, talk.now, "guardian-consented"))
    else:
        await talk.show(screens.decision(talk.words, ward, changed=True))


async def decline(talk: Talk, tap: taps.DeclineForWard) -> None:
    """They don't agree. An old button takes nothing back: for that one is asked."""
    ward, declined = await talk.commit(_decline, tap.guardianship_id)
    if declined:
        talk.services.changed()
    await talk.show(screens.ward(talk.words, ward, talk.now, "guardian-declined" if declined else None))


async def show_wards(talk: Talk, _tap: taps.ShowWards) -> None:
    """All young people for whom somebody acts."""
    await talk.show(screens.wards(talk.words, await talk.commit(_wards), talk.now))


async def show_ward(talk: Talk, tap: taps.ShowWard) -> None:
    """What was agreed to, when."""
    await talk.show(screens.ward(talk.words, await talk.commit(_ward, tap.guardianship_id), talk.now))


async def withdraw(talk: Talk, tap: taps.WithdrawForWard) -> None:
    """Is the consent to be taken back?"""
    ward = await talk.commit(_ward, tap.guardianship_id)
    if ward.guardianship.state == CONSENTED:
        await talk.show(screens.withdraw_question(talk.words, ward))
    else:
        await talk.show(screens.ward(talk.words, ward, talk.now))


async def withdraw_surely(talk: Talk, tap: taps.WithdrawForWardSurely) -> None:
    """It is."""
    ward, withdrawn = await talk.commit(_withdraw, tap.guardianship_id)
    if withdrawn:
        talk.services.changed()
    await talk.show(screens.ward(talk.words, ward, talk.now, "guardian-withdrawn" if withdrawn else None))


def _own(tx: Tx, talk: Talk, programme_id: int) -> Application:
    applying.pause(tx, talk.person)
    application = applications.of_person(tx, talk.person.id, programme_id)
    if application is None or application.status not in applications.STANDING:
        raise Missing
    return application


def _mine(tx: Tx, talk: Talk, programme_id: int) -> Mine:
    shelf, application = talk.services.shelf, _own(tx, talk, programme_id)
    state = guardians.state_of(tx, shelf, application, int(talk.now.timestamp()))
    return Mine(shelf.programme(tx, programme_id), state, application.name)


def _ask(tx: Tx, talk: Talk, programme_id: int) -> Mine:
    application = _own(tx, talk, programme_id)
    code = changing.ask_guardian(tx, talk.services.shelf, application, talk.now)
    mine = _mine(tx, talk, programme_id)
    return Mine(mine.loaded, mine.state, mine.name, code)


def _open(tx: Tx, talk: Talk, code: str) -> Ward | str:
    applying.pause(tx, talk.person)
    opened = guardians.open_link(tx, talk.services.shelf, code, talk.person.id, int(talk.now.timestamp()))
    if isinstance(opened, str):
        return opened
    ward = _shown(tx, talk, opened)
    _wait(tx, talk, ward, number=False)
    return ward


def _shown(tx: Tx, talk: Talk, guardianship: Guardianship) -> Ward:
    application = applications.of_person(tx, guardianship.child_id, guardianship.programme_id)
    loaded = talk.services.shelf.programme(tx, guardianship.programme_id)
    return Ward(guardianship, loaded, application.name if application else "–")


def _ward(tx: Tx, talk: Talk, guardianship_id: int) -> Ward:
    """One in which they act. Raises Missing: a newer link is there, or it is somebody else's."""
    applying.pause(tx, talk.person)
    found = guardians.find(tx, guardianship_id)
    if found is None or found.guardian_id != talk.person.id:
        raise Missing
    if not guardians.counts(tx, found):
        newer = guardians.present(tx, found.child_id, found.programme_id)
        if newer is None or newer.guardian_id != talk.person.id:
            raise Missing
        found = newer
    return _shown(tx, talk, found)


def _ward_in(tx: Tx, talk: Talk, guardianship_id: int, language: str) -> Ward:
    ward = _read(tx, talk, guardianship_id)
    persons.choose_language(tx, talk.person.id, language)
    talk.met(persons.find(tx, talk.person.id))
    return ward


def _read(tx: Tx, talk: Talk, guardianship_id: int) -> Ward:
    ward = _ward(tx, talk, guardianship_id)
    _wait(tx, talk, ward, number=False)
    return ward


def _go_on(tx: Tx, talk: Talk, guardianship_id: int) -> Ward:
    ward = _ward(tx, talk, guardianship_id)
    waits = guardians.shares(tx, ward.guardianship, talk.person.id, int(talk.now.timestamp()))
    if ward.guardianship.phone is None and not waits:
        raise Missing
    _wait(tx, talk, ward, number=True)
    return ward


def _wait(tx: Tx, talk: Talk, ward: Ward, *, number: bool) -> None:
    """What they write from now on belongs here; `number`: their own is asked for. A restart changes nothing then."""
    if ward.guardianship.state == OPENED:
        facts = {"guardianship": ward.guardianship.id, "number": number}
        composing.compose(tx, talk.person.id, Composing(composing.GUARDIAN, facts))


def _waiting(tx: Tx, talk: Talk) -> Waiting | None:
    """Where they stand; None: a newer link is there, or it was decided."""
    composed = composing.of(talk.person)
    found = guardians.find(tx, composed.facts["guardianship"]) if composed else None
    if composed is None or found is None or found.state != OPENED or found.guardian_id != talk.person.id:
        return None
    if not guardians.counts(tx, found) or found.standing(int(talk.now.timestamp())) != OPENED:
        return None
    return Waiting(_shown(tx, talk, found), composed.facts["number"])


def _take(tx: Tx, talk: Talk) -> Waiting | None:
    waiting = _waiting(tx, talk)
    if waiting is None:
        applying.pause(tx, talk.person)
        return None
    found = waiting.ward.guardianship
    if found.phone or not waiting.number:
        return waiting
    if talk.update.what != "contact":
        return replace(waiting, refused="guardian-number-typed")
    contact = talk.update.content["contact"]
    if not isinstance(contact, Mapping) or contact.get("user_id") != talk.person.id:
        return replace(waiting, refused="guardian-number-foreign")
    name = f"{contact.get('first_name') or ''} {contact.get('last_name') or ''}"
    guardians.share(tx, found, name, str(contact.get("phone_number") or ""))
    known = guardians.find(tx, found.id) or found
    return replace(waiting, ward=_shown(tx, talk, known), taken=True)


def _consent(tx: Tx, talk: Talk, tap: taps.ConsentForWard) -> tuple[Ward, bool]:
    ward = _decidable(tx, talk, tap.guardianship_id)
    text = screens.notice(talk.words, ward.loaded.programme, ward.name)
    if ward.guardianship.state == CONSENTED:
        return ward, True
    if fingerprint(text)[:8] != tap.fingerprint:
        return ward, False
    changing.consent(tx, talk.services.shelf, ward.guardianship, text, talk.language, talk.now)
    return _ward(tx, talk, tap.guardianship_id), True


def _decline(tx: Tx, talk: Talk, guardianship_id: int) -> tuple[Ward, bool]:
    ward = _decidable(tx, talk, guardianship_id)
    if ward.guardianship.state != OPENED:
        return ward, False
    changing.refuse(tx, talk.services.shelf, ward.guardianship, talk.now)
    return _ward(tx, talk, guardianship_id), True


def _withdraw(tx: Tx, talk: Talk, guardianship_id: int) -> tuple[Ward, bool]:
    ward = _decidable(tx, talk, guardianship_id)
    if ward.guardianship.state != CONSENTED:
        return ward, False
    changing.refuse(tx, talk.services.shelf, ward.guardianship, talk.now)
    return _ward(tx, talk, guardianship_id), True


def _decidable(tx: Tx, talk: Talk, guardianship_id: int) -> Ward:
    ward = _ward(tx, talk, guardianship_id)
    if not guardians.may_decide(tx, ward.guardianship, talk.person.id):
        raise Missing
    return ward


def _wards(tx: Tx, talk: Talk) -> list[Ward]:
    applying.pause(tx, talk.person)
    return [_shown(tx, talk, each) for each in guardians.of_guardian(tx, talk.person.id)]
