"""A person blocks the bot, or comes back: Telegram tells, so that nothing is sent into the void."""

from telegram import ChatMember, Update

from bot.people import persons
from bot.screens.talk import Services


async def changed(services: Services, update: Update) -> None:
    """The bot's own membership of a private chat has changed (Bot API: my_chat_member)."""
    change = update.my_chat_member
    if change is not None and change.chat.type == "private":
        reachable = change.new_chat_member.status not in {ChatMember.BANNED, ChatMember.LEFT}
        await services.database.write(persons.set_reachable, change.chat.id, reachable)
