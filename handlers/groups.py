"""Coordinators say to which programme a group belongs into which the bot was put."""

from bot.database import Tx
from bot.people import audit, groups, roles
from bot.people.groups import Group
from bot.programmes import applying
from bot.programmes.store import Loaded, Missing
from bot.screens import groups as screens
from bot.screens import taps
from bot.screens.talk import Talk


async def ask(talk: Talk, tap: taps.AskGroup) -> None:
    """To which programme?"""
    await talk.show(screens.question(talk.words, *await talk.commit(_looked_after, tap.group_id)))


async def link(talk: Talk, tap: taps.LinkGroup) -> None:
    """To this one."""
    await talk.show(screens.put_in(talk.words, *await talk.commit(_link, tap)))


def _looked_after(tx: Tx, talk: Talk, group_id: int) -> tuple[Group, list[Loaded]]:
    """The group, for those who look after its programme or, if it has none, put the bot into it; and the programmes to
    choose from."""
    applying.pause(tx, talk.person)
    roles.require_any(tx, talk.person.id)
    group = groups.find(tx, group_id)
    if group is None:
        raise Missing(group_id)
    if group.programme_id is not None or group.added_by != talk.person.id:
        roles.require(tx, talk.person.id, group.programme_id)
    return group, talk.services.shelf.looked_after(tx, talk.person.id)


def _link(tx: Tx, talk: Talk, tap: taps.LinkGroup) -> tuple[Group, list[Loaded]]:
    group, mine = _looked_after(tx, talk, tap.group_id)
    roles.require(tx, talk.person.id, tap.programme_id)
    talk.services.shelf.programme(tx, tap.programme_id)
    audit.note(tx, int(talk.now.timestamp()), talk.person.id, "link-group", None, tap.programme_id)
    return groups.link(tx, group, tap.programme_id), mine
