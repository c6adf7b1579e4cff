"""A person blocks the bot, or comes back: Telegram tells, so that nothing is sent into the void."""

from bot.people import persons
from bot.screens.talk import Services
from bot.transport.incoming import Incoming


async def changed(services: Services, update: Incoming) -> None:
    """The bot's own membership of a private chat has changed (Bot API: my_chat_member, ChatMember)."""
    if update.chat and update.chat.get("type") == "private":
        status = update.content.get("new_chat_member", {}).get("status")
        await services.database.write(persons.set_reachable, update.chat["id"], status not in {"kicked", "left"})
