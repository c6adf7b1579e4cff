"""The in-memory world: accounts, chats, messages, callback queries. It moves data; it judges nothing."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.events import Events
from bot.simulator.files import FileStore
from bot.simulator.polls import COUNTED, Poll
from bot.simulator.settings import BotSettings
from bot.simulator.signals import Signal
from bot.simulator.updates import Updates
from bot.simulator.webhook import Webhook

Json = dict[str, Any]

QUERY_SECONDS = 60.0
"""How long a tap can be answered. Telegram doesn't say how long it waits; its apps show a spinner for less."""


@dataclass(slots=True, eq=False)
class Account:
    """A Telegram user. `card` is the API's User object."""

    card: Json
    phone: str | None
    deactivated: bool = False

    @property
    def id(self) -> int:
        """Telegram's id of the user, which is also the id of the private chat."""
        return int(self.card["id"])

    @property
    def language(self) -> str:
        """The language of the user's app, an IETF tag."""
        return str(self.card.get("language_code", ""))


@dataclass(slots=True, eq=False)
class Chat:
    """A chat with the bot. `card` is the API's Chat object; messages are API objects, never changed in place."""

    card: Json
    account: Account | None
    messages: dict[int, Json] = field(default_factory=dict)
    reply_keyboard: Json | None = None
    fixed: set[int] = field(default_factory=set)
    """Messages sent with a reply keyboard: Telegram doesn't let a bot edit these."""
    pinned: list[int] = field(default_factory=list)
    started: bool = False
    blocked: bool = False
    unread: int = 0
    action: str | None = None
    news: list[int] = field(default_factory=list)
    """Messages of the bot that came or changed since the person last did something."""
    toast: str | None = None
    moved_to: int | None = None
    """The supergroup that this group became."""
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    changed: Signal = field(default_factory=Signal)

    @property
    def id(self) -> int:
        """The chat's id; negative for groups."""
        return int(self.card["id"])


@dataclass(slots=True)
class Query:
    """A tap on an inline button that waits for its answer."""

    chat: Chat
    message_id: int
    data: str
    asked_at: float


class World:
    """Everything that Telegram's servers would remember about one bot."""

    def __init__(self, bot: Json, clock: Callable[[], float], history: int | None = None) -> None:
        self.bot = bot
        self.clock = clock
        self.chats: dict[int, Chat] = {}
        self.events = Events()
        # Ids go on rising when the simulator is started anew, as a bot that remembers them expects.
        self.updates = Updates(clock, first_id=int(time.time()) * 1000)
        self.webhook = Webhook(self.updates)
        self._message_id = int(time.time()) - 1_600_000_000
        self._query_id = 0
        self._album_id = 0
        self._session = secrets.randbelow(10**9)
        self._history = history
        self.files = FileStore()
        self.settings = BotSettings()
        self.queries: dict[str, Query] = {}
        self.polls: dict[str, Poll] = {}
        self.complaints: list[str] = []

    def now(self) -> int:
        """Unix seconds, as the simulator's clock tells."""
        return int(self.clock())

    def complain(self, text: str) -> None:
        """Notes something that real Telegram would ignore in silence or that the simulator can't do."""
        self.complaints.append(text)
        self.events.publish("notice", None, text)

    def add_message(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Appends a message to a chat; its id is unique in the whole world."""
        self._message_id += 1
        message_id = self._message_id
        message = {"message_id": message_id, "from": sender, "chat": chat.card, "date": self.now(), **content}
        chat.messages[message_id] = message
        if "poll" in content:
            self.polls[content["poll"]["id"]].places.append((chat.id, message_id))
        if self._history is not None and len(chat.messages) > self._history:
            del chat.messages[next(iter(chat.messages))]
        if sender["is_bot"]:
            chat.unread += 1
            chat.action = None
            chat.news.append(message_id)
        else:
            chat.unread = 0
            chat.news.clear()
        self.events.publish("message", chat.id, message)
        chat.changed.fire()
        return message

    def replace_message(self, chat: Chat, message: Json) -> None:
        """Puts an edited version in the place of a message."""
        chat.messages[message["message_id"]] = message
        chat.news.append(message["message_id"])
        self.events.publish("edit", chat.id, message)
        chat.changed.fire()

    def add_poll(self, card: Json, *, by_bot: bool) -> Json:
        """Makes a poll out of the API's Poll without an id; nobody has voted yet."""
        poll_id = str(self._session * 10**9 + len(self.polls) + 1)
        unvoted = [{**option, "voter_count": 0} for option in card["options"]]
        poll = Poll({**card, "id": poll_id, "options": unvoted, "total_voter_count": 0}, by_bot)
        self.polls[poll_id] = poll
        return poll.card

    def recount(self, poll: Poll) -> None:
        """Shows how a poll stands now, wherever it is shown; it is no news to anybody."""
        counted = {name: poll.card[name] for name in COUNTED}
        for chat_id, message_id in poll.places:
            chat = self.chats[chat_id]
            if message := chat.messages.get(message_id):
                chat.messages[message_id] = message = {**message, "poll": {**message["poll"], **counted}}
                self.events.publish("edit", chat_id, message)
                chat.changed.fire()

    def new_album(self) -> str:
        """The id of an album that is about to be sent."""
        self._album_id += 1
        return str(self._session * 10**6 + self._album_id)

    def remove_message(self, chat: Chat, message_id: int) -> None:
        """Deletes a message for both sides."""
        del chat.messages[message_id]
        chat.fixed.discard(message_id)
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.events.publish("delete", chat.id, message_id)
        chat.changed.fire()

    def set_reply_keyboard(self, chat: Chat, keyboard: Json | None) -> None:
        """What stands below the input field from now on."""
        if chat.reply_keyboard != keyboard:
            chat.reply_keyboard = keyboard
            self.events.publish("reply_keyboard", chat.id, keyboard)

    def add_query(self, chat: Chat, message_id: int, data: str) -> str:
        """Remembers a tap and says the id under which it can be answered."""
        self._query_id += 1
        query_id = str(self._session * 10**9 + self._query_id)
        self.queries[query_id] = Query(chat, message_id, data, self.clock())
        return query_id

    def take_query(self, query_id: str) -> Query | None:
        """The tap with this id if it still waits for an answer; it doesn't any more afterwards."""
        query = self.queries.pop(query_id, None)
        if query is None or self.clock() - query.asked_at > QUERY_SECONDS:
            return None
        return query
