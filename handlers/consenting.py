"""What somebody has agreed to, and taking it back."""

from bot.database import Tx
from bot.programmes import applications, applying, consents
from bot.programmes.store import Loaded
from bot.rights.consenting import take_back as take_back_consent
from bot.screens import consenting, taps
from bot.screens.talk import Talk


async def show(talk: Talk, _tap: object) -> None:
    """The consents that stand."""
    await talk.show(consenting.consents(talk.words, await talk.commit(_standing)))


async def take_back(talk: Talk, tap: taps.TakeBackConsent) -> None:
    """Shall this one be taken back?"""
    found = await talk.commit(_one, tap.programme_id)
    if found is None:
        await talk.show(consenting.consents(talk.words, await talk.commit(_standing)))
        return
    loaded, applied = found
    again = loaded.programme.takes_applications(talk.now)
    await talk.show(consenting.question(talk.words, loaded, applied=applied, again=again))


async def take_back_surely(talk: Talk, tap: taps.TakeBackConsentSurely) -> None:
    """It shall."""
    loaded = await talk.commit(_take_back, tap.programme_id)
    if loaded is None:
        await talk.show(consenting.consents(talk.words, await talk.commit(_standing)))
        return
    talk.services.changed()
    await talk.show(consenting.taken_back(talk.words, loaded))


def _standing(tx: Tx, talk: Talk) -> list[Loaded]:
    applying.pause(tx, talk.person)
    return [talk.services.shelf.programme(tx, each) for each in consents.standing(tx, talk.person.id)]


def _one(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, bool] | None:
    """The programme, and whether an application to it would be withdrawn; None: no consent to it stands."""
    applying.pause(tx, talk.person)
    loaded = talk.services.shelf.programme(tx, programme_id)
    if programme_id not in consents.standing(tx, talk.person.id):
        return None
    sent = applications.of_person(tx, talk.person.id, programme_id)
    return loaded, sent is not None and applications.may_withdraw(sent, loaded.programme, talk.now)


def _take_back(tx: Tx, talk: Talk, programme_id: int) -> Loaded | None:
    done = take_back_consent(tx, talk.services.shelf, talk.person, programme_id, talk.now)
    return talk.services.shelf.programme(tx, programme_id) if done else None
