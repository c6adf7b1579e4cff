"""Settings, reached from /me: one's time zone, which reminders one wants, whether announcements; /stop ends these."""

from bot.database import Tx
from bot.people import muting, persons, zones
from bot.programmes import applying, dialogues
from bot.programmes.applications import of_person
from bot.programmes.programme import Programme
from bot.screens import general, settings, taps
from bot.screens.settings import Wishes
from bot.screens.talk import Talk


async def show(talk: Talk, _tap: taps.ShowSettings) -> None:
    """All of them."""
    await talk.show(settings.settings(talk.words, await talk.commit(_wishes), talk.now))


async def show_zones(talk: Talk, tap: taps.ShowZones) -> None:
    """Time zones to choose from."""
    offered = await talk.commit(_offered)
    await talk.show(settings.zone_choice(talk.words, offered, tap.page, talk.now, talk.person.zone))


async def choose_zone(talk: Talk, tap: taps.ChooseZone) -> None:
    """Live in this zone from now on, or (empty) where one's country is."""
    wishes = await talk.commit(_choose_zone, tap.zone or None)
    if wishes:
        talk.toast("zone-changed")
        await talk.show(settings.settings(talk.words, wishes, talk.now))
    else:  # forged
        await talk.show(general.way_home(talk.words, "stale-button"))


async def toggle_reminders(talk: Talk, tap: taps.ToggleReminders) -> None:
    """Turn the reminders of one kind, or announcements, off, or on again."""
    await talk.show(settings.settings(talk.words, await talk.commit(_toggle, tap.kind), talk.now))


async def stop(talk: Talk, _payload: str) -> None:
    """/stop: no announcements any more, except for one's safety."""
    await talk.commit(_mute_announcements, muted=True)
    await talk.send(settings.stopped(talk.words))


async def want_announcements(talk: Talk, _tap: taps.WantAnnouncements) -> None:
    """They come again."""
    wishes = await talk.commit(_mute_announcements, muted=False)
    talk.toast("announcements-again")
    await talk.show(settings.settings(talk.words, wishes, talk.now))


def _wishes(tx: Tx, talk: Talk) -> Wishes:
    applying.pause(tx, talk.person)
    return Wishes(talk.person, muting.muted(tx, talk.person.id), _programme(tx, talk))


def _offered(tx: Tx, talk: Talk) -> list[str]:
    applying.pause(tx, talk.person)
    programme = _programme(tx, talk)
    every = [each.programme for each in talk.services.shelf.all(tx)]
    return settings.offered([*([programme] if programme else []), *every], talk.now)


def _choose_zone(tx: Tx, talk: Talk, zone: str | None) -> Wishes | None:
    try:
        zones.choose_zone(tx, talk.person.id, zone)
    except ValueError:
        return None
    talk.met(persons.find(tx, talk.person.id))
    return _wishes(tx, talk)


def _toggle(tx: Tx, talk: Talk, kind: str) -> Wishes:
    if kind in settings.KINDS:
        muting.set_muted(tx, talk.person.id, kind, kind not in muting.muted(tx, talk.person.id))
    return _wishes(tx, talk)


def _mute_announcements(tx: Tx, talk: Talk, *, muted: bool) -> Wishes:
    muting.set_muted(tx, talk.person.id, muting.ANNOUNCEMENTS, muted)
    return _wishes(tx, talk)


def _programme(tx: Tx, talk: Talk) -> Programme | None:
    """The programme whose time counts: the one that is on or comes first, of those the person takes part in, if any."""
    begun = dialogues.unfinished(tx, talk.person.id)
    every = talk.services.shelf.all(tx)
    mine = [each for each in every if each.id in begun or of_person(tx, talk.person.id, each.id)]
    candidates = [each.programme for each in mine or every]
    to_come = [each for each in candidates if zones.lasts(each, talk.now) or each.start > talk.now.date()]
    return next(iter(to_come or reversed(candidates)), None)
