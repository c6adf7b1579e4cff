"""Where the bot may write: people block it or come back, and groups take it in, turn it out, move, are renamed."""

from collections.abc import Mapping
from typing import Any, Final

from bot.database import Tx
from bot.people import groups, persons, roles
from bot.people.groups import Group
from bot.programmes.store import Loaded
from bot.screens import groups as screens
from bot.screens.talk import RepeatedUpdate, Services, Talk
from bot.transport.incoming import Incoming

GROUPS: Final = ("group", "supergroup")
GONE: Final = ("left", "kicked")


def concerns(update: Incoming) -> bool:
    """Whether an update is about that: the bot's own membership (Bot API: my_chat_member), or a message in a group."""
    return update.kind == "my_chat_member" or (update.kind == "message" and _kind(update) in GROUPS)


async def changed(services: Services, update: Incoming) -> None:
    """Take note of it, if it is something to note. What people write in groups is not looked at."""
    if update.chat is None:
        return
    write, chat_id = services.database.write, int(update.chat["id"])
    if update.kind == "message":
        if new := update.content.get("migrate_to_chat_id"):
            await write(groups.moved, chat_id, new)
        elif title := update.content.get("new_chat_title"):
            await write(groups.rename, chat_id, title)
    elif _kind(update) == "private":
        status = update.content.get("new_chat_member", {}).get("status")
        await write(persons.set_reachable, chat_id, status not in GONE)
    elif _kind(update) in GROUPS:
        known = await services.database.read(groups.by_chat, chat_id)
        may_write = _may_write(update.content.get("new_chat_member", {}))
        stayed = update.content.get("old_chat_member", {}).get("status") not in GONE
        if not may_write or (known and stayed):
            await write(groups.set_reachable, chat_id, may_write)
        elif update.person:
            may: bool = await services.database.read(_may_put_in, update.person["id"], known)
            if may:
                await _put_in(Talk(services, update), known)


def _kind(update: Incoming) -> str | None:
    return update.chat.get("type") if update.chat else None


def _may_write(member: Mapping[str, Any]) -> bool:
    """Whether a ChatMember is in the chat and lets the bot write."""
    if member.get("status") == "restricted":
        return bool(member.get("is_member") and member.get("can_send_messages"))
    return member.get("status") not in GONE


def _may_put_in(tx: Tx, person_id: int, known: Group | None) -> bool:
    """Whether it means anything that they put the bot into a group; into one that has a programme only its own may."""
    if known and known.programme_id is not None:
        return roles.coordinates(tx, person_id, known.programme_id)
    return roles.coordinates_anything(tx, person_id)


async def _put_in(talk: Talk, known: Group | None) -> None:
    """A coordinator did it: they are told in private what it is good for, unless nothing is new."""
    try:
        group, mine = await talk.commit(_note)
    except RepeatedUpdate:  # nobody knows whether they saw the answer
        group, mine = await talk.write(_note, talk)
    else:
        if known and known.reachable:
            return
    await talk.send(screens.put_in(talk.words, group, mine))


def _note(tx: Tx, talk: Talk) -> tuple[Group, list[Loaded]]:
    """The group, linked at once where there is only one programme to choose, and all that there are to choose."""
    chat = talk.update.chat or {}
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    group = groups.put_in(tx, chat["id"], chat.get("title", ""), talk.person.id)
    if group.programme_id is None and len(mine) == 1:
        group = groups.link(tx, group, mine[0].id)
    return group, mine
