"""/announce: all announcements, beginning one, the draft and what it comes with. The role is asked anew at each tap."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from bot.announcements import announcement as announcements
from bot.announcements import audiences, drafting, listing, report, waves
from bot.announcements.announcement import URGENCIES, Announcement
from bot.announcements.drafting import Draft
from bot.announcements.hours import Hours
from bot.announcements.listing import Listed
from bot.database import Tx
from bot.language.texts import Html
from bot.people import groups, roles
from bot.programmes import applying
from bot.programmes.store import Loaded, Missing
from bot.screens import announcing, announcing_list, announcing_options, announcing_sending, taps, watching
from bot.screens.talk import Talk


class Page(NamedTuple):
    """Announcements from some place on, and whether there are more; the reader's zone (IANA)."""

    listed: list[Listed]
    more: bool
    zone: str


class Choice(NamedTuple):
    """The programmes whose people somebody may write to, and whether they may write to everybody."""

    mine: list[Loaded]
    to_all: bool


async def command(talk: Talk, _payload: str) -> None:
    """/announce"""
    await show_announcements(talk, taps.ShowAnnouncements(0))


async def show_announcements(talk: Talk, tap: taps.ShowAnnouncements) -> None:
    """All of them, from some place on."""
    await talk.commit(_pause)
    await _show_page(talk, tap.offset)


async def leave_wave(talk: Talk, tap: taps.LeaveWave) -> None:
    """All of them, in place of the one that was being watched; it goes on by itself."""
    await talk.commit(_leave_wave, tap.wave_id)
    await _show_page(talk, 0)


async def begin(talk: Talk, tap: taps.NewAnnouncement) -> None:
    """A new draft for a programme's people; 0: the only programme, or let them choose."""
    found = await talk.commit(_begin, tap.programme_id)
    if isinstance(found, Choice):
        await talk.show(announcing_list.choose(talk.words, found.mine, to_all=found.to_all))
    else:
        await _ask(talk, found)


async def begin_to_all(talk: Talk, _tap: taps.NewAnnouncementToAll) -> None:
    """A new draft for everybody who knows the bot."""
    await _ask(talk, await talk.commit(_begin_for, None))


async def show_draft(talk: Talk, tap: taps.ShowDraft) -> None:
    """The draft; how far it is, if it was launched."""
    if not await talk.commit(_open, tap.announcement_id):
        await _ask(talk, tap.announcement_id)
        return
    services = talk.services
    told = await services.database.read(
        report.of_announcement, services.shelf, tap.announcement_id, talk.language, talk.now
    )
    await watching.show(talk, told)


async def for_everyone(talk: Talk, tap: taps.ForEveryone) -> None:
    """It is for everybody."""
    everyone = audiences.write(audiences.Everyone())
    await talk.commit(_save, tap.announcement_id, lambda _tx, found: replace(found, audience=everyone))
    await _ask(talk, tap.announcement_id)


async def show_options(talk: Talk, tap: taps.ShowOptions) -> None:
    """What it comes with."""
    await talk.commit(_listen, tap.announcement_id)
    await _show_options(talk, tap.announcement_id)


async def toggle_option(talk: Talk, tap: taps.ToggleOption) -> None:
    """With a button under it, or without."""
    await talk.commit(_save, tap.announcement_id, lambda _tx, found: _toggled(found, tap.option))
    await _show_options(talk, tap.announcement_id)


async def set_urgency(talk: Talk, tap: taps.SetUrgency) -> None:
    """So urgent it is."""
    if tap.urgency not in URGENCIES:  # forged
        raise Missing(tap.urgency)
    await talk.commit(_save, tap.announcement_id, lambda _tx, found: replace(found, urgency=tap.urgency))
    await _show_options(talk, tap.announcement_id)


async def toggle_group(talk: Talk, tap: taps.ToggleGroup) -> None:
    """Also in this group, or not."""
    await talk.commit(_save, tap.announcement_id, lambda tx, found: _with_group(tx, found, tap.group_id))
    await _show_options(talk, tap.announcement_id)


async def drop(talk: Talk, tap: taps.DropDraft) -> None:
    """Throw it away?"""
    await talk.commit(_listen, tap.announcement_id)
    await talk.show(announcing_sending.drop_question(talk.words, await _draft(talk, tap.announcement_id)))


async def drop_surely(talk: Talk, tap: taps.DropDraftSurely) -> None:
    """Throw it away."""
    await talk.commit(_drop, tap.announcement_id)
    await _show_page(talk, 0, talk.words.say("announce-dropped"))


async def _show_page(talk: Talk, offset: int, note: Html | None = None) -> None:
    page = await talk.services.database.read(_page, talk, offset)
    await talk.show(announcing_list.listing(talk.words, page.listed, offset, more=page.more, zone=page.zone, note=note))


async def _show_options(talk: Talk, announcement_id: int) -> None:
    await talk.show(announcing_options.options(talk.words, await _draft(talk, announcement_id)))


async def _ask(talk: Talk, announcement_id: int) -> None:
    await talk.ask(announcing.draft(talk.words, await _draft(talk, announcement_id)))


async def _draft(talk: Talk, announcement_id: int) -> Draft:
    """The draft as it is now. A reader counts its people, so that nobody waits for that."""
    services = talk.services
    return await services.database.read(
        drafting.view, services.shelf, services.languages, announcement_id, talk.person.id, talk.now
    )


def _leave_wave(tx: Tx, talk: Talk, wave_id: int) -> None:
    """Raises Missing and NotAllowed."""
    _pause(tx, talk)
    wave = waves.find(tx, wave_id)
    announcements.looked_after(tx, talk.person.id, wave.announcement_id)
    watching.look_away(tx, talk, wave)


def _pause(tx: Tx, talk: Talk) -> None:
    roles.require_any(tx, talk.person.id)
    applying.pause(tx, talk.person)


def _page(tx: Tx, talk: Talk, offset: int) -> Page:
    shelf, person, size = talk.services.shelf, talk.person, announcing_list.PAGE
    found = listing.page(tx, shelf, person.id, talk.language, offset, size + 1)
    zone = Hours.of(tx, shelf, None).zone_of(person.zone, person.home_zone, talk.now)
    return Page(found[:size], len(found) > size, zone)


def _begin(tx: Tx, talk: Talk, programme_id: int) -> int | Choice:
    """The id of the draft."""
    applying.pause(tx, talk.person)
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    to_all = roles.is_administrator(tx, talk.person.id)
    if not programme_id and not to_all and len(mine) == 1:
        programme_id = mine[0].id
    return _begin_for(tx, talk, programme_id) if programme_id else Choice(mine, to_all)


def _begin_for(tx: Tx, talk: Talk, programme_id: int | None) -> int:
    if programme_id is not None:
        talk.services.shelf.programme(tx, programme_id)  # raises Missing: forged
    begun = drafting.begin(tx, programme_id, talk.person.id, int(talk.now.timestamp()))
    drafting.listen(tx, talk.person.id, begun.id)
    return begun.id


def _open(tx: Tx, talk: Talk, announcement_id: int) -> bool:
    """Whether it was launched. If not, what is sent from now on is for its texts."""
    announcements.looked_after(tx, talk.person.id, announcement_id)
    if waves.announced(tx, announcement_id):
        applying.pause(tx, talk.person)
        return True
    drafting.listen(tx, talk.person.id, announcement_id)
    return False


def _listen(tx: Tx, talk: Talk, announcement_id: int) -> Announcement:
    found = drafting.changeable(tx, talk.person.id, announcement_id)
    drafting.listen(tx, talk.person.id, announcement_id)
    return found


def _save(tx: Tx, talk: Talk, announcement_id: int, change: Callable[[Tx, Announcement], Announcement]) -> None:
    found = _listen(tx, talk, announcement_id)
    changed = change(tx, found)
    if changed != found:
        announcements.save(tx, changed, int(talk.now.timestamp()))


def _toggled(announcement: Announcement, option: str) -> Announcement:
    if option == "read":
        return replace(announcement, read_button=not announcement.read_button)
    return replace(announcement, answer_button=not announcement.answer_button)


def _with_group(tx: Tx, announcement: Announcement, group_id: int) -> Announcement:
    """Raises Missing for a group that isn't of its programme."""
    if group_id not in [group.id for group in groups.of_programme(tx, announcement.programme_id)]:
        raise Missing(group_id)
    chosen = announcement.groups
    rest = tuple(each for each in chosen if each != group_id)
    return replace(announcement, groups=rest if group_id in chosen else (*chosen, group_id))


def _drop(tx: Tx, talk: Talk, announcement_id: int) -> None:
    drafting.changeable(tx, talk.person.id, announcement_id)
    applying.pause(tx, talk.person)
    announcements.drop(tx, announcement_id)
