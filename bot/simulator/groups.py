"""A group in Telegram: people put the bot in or take it out, rename the group, make it a supergroup."""

from typing import Final

from bot.simulator.person import Person
from bot.simulator.seen import SeenMessage
from bot.simulator.world import Chat, Json, World

FIRST_GROUP_ID: Final = -4_000_000_001
FIRST_SUPERGROUP_ID: Final = -1_001_000_000_001
"""Ids beyond 32 bits, as Telegram's are."""


class Group:
    """One group's chat; the bot isn't in it at first. What people write to one another there is left out."""

    def __init__(self, world: World, title: str) -> None:
        self._world = world
        self._chat = _new_chat(world, "group", title)

    @property
    def id(self) -> int:
        """The id of the chat: negative, and another one once it is a supergroup."""
        return self._chat.id

    @property
    def chat(self) -> list[SeenMessage]:
        """The visible messages, oldest first."""
        return [SeenMessage(message, self._world.bot["username"]) for message in self._chat.messages.values()]

    async def put_in(self, by: Person) -> None:
        """Somebody adds the bot."""
        self._chat.started, self._chat.blocked = True, False
        self._member_update(by, "left", "member")

    async def take_out(self, by: Person) -> None:
        """Somebody removes the bot."""
        self._chat.blocked = True
        self._member_update(by, "member", "kicked")

    async def rename(self, by: Person, title: str) -> None:
        """Somebody gives the group another name."""
        self._chat.card = {**self._chat.card, "title": title}
        self._note(self._chat, by, {"new_chat_title": title})

    async def upgrade(self, by: Person) -> None:
        """Somebody makes it a supergroup, with another id and an empty chat; the old chat takes nothing any more.

        Telegram says that the bot joined the new chat, but not that it left the old one.
        """
        old, new = self._chat, _new_chat(self._world, "supergroup", self._chat.card["title"])
        new.started, old.moved_to, self._chat = old.started, new.id, new
        self._member_update(by, "left", "member")
        self._note(old, by, {"migrate_to_chat_id": new.id})
        self._note(new, by, {"migrate_from_chat_id": old.id})

    def _note(self, chat: Chat, by: Person, content: Json) -> None:
        message = self._world.add_message(chat, by.account.card, content)
        if chat.started and not chat.blocked:
            self._world.updates.add("message", message)

    def _member_update(self, by: Person, old: str, new: str) -> None:
        until = {"kicked": {"until_date": 0}}
        before, now = ({"user": self._world.bot, "status": status, **until.get(status, {})} for status in (old, new))
        update = {"chat": self._chat.card, "from": by.account.card, "date": self._world.now()}
        self._world.updates.add("my_chat_member", update | {"old_chat_member": before, "new_chat_member": now})


def _new_chat(world: World, kind: str, title: str) -> Chat:
    first = FIRST_SUPERGROUP_ID if kind == "supergroup" else FIRST_GROUP_ID
    chat_id = first - sum(chat.card["type"] == kind for chat in world.chats.values())
    chat = world.chats[chat_id] = Chat({"id": chat_id, "type": kind, "title": title}, None)
    return chat
