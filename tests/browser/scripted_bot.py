"""A tiny bot for tests of the chat page: it talks to the simulator as a real bot would, by Bot API requests."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import escape
from typing import Any

from bot.simulator import Simulator

Json = dict[str, Any]

PLACES = {
    "inline_keyboard": [
        [
            {"text": "Take a place", "callback_data": "take", "style": "success"},
            {"text": "How many are left?", "callback_data": "left"},
        ],
        [
            {"text": "Rules", "callback_data": "rules"},
            {"text": "Friday’s film", "url": "https://t.me/kopru_bot?start=film"},
        ],
    ]
}
NUMBER = {
    "keyboard": [[{"text": "Share my number", "request_contact": True}], [{"text": "Not now"}]],
    "one_time_keyboard": True,
    "resize_keyboard": True,
    "input_field_placeholder": "Your number",
}
COMMANDS = [
    {"command": "events", "description": "What is on"},
    {"command": "phone", "description": "Leave your number"},
]


@asynccontextmanager
async def scripted_bot(simulator: Simulator) -> AsyncIterator[None]:
    """The bot runs inside the block."""
    bot = _Bot(simulator)
    await bot.ask("setMyDescription", description="I know what is on in Baku.")
    await bot.ask("setMyCommands", commands=COMMANDS)
    task = asyncio.create_task(bot.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class _Bot:
    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    async def ask(self, method: str, **parameters: Any) -> Any:
        status, body = await self._simulator.call(method, parameters)
        assert isinstance(body, dict)
        assert status == 200, body
        return body["result"]

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.ask("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                if "message" in update:
                    await self._hear(update["message"])
                elif "callback_query" in update:
                    await self._tapped(update["callback_query"])

    async def _hear(self, message: Json) -> None:
        chat = message["chat"]["id"]
        text = message.get("text", "")
        if "photo" in message:
            await self._say(chat, "A fine picture!", reply_parameters={"message_id": message["message_id"]})
        elif "contact" in message:
            await self._say(chat, f"I shall call {message['contact']['phone_number']}.")
        elif text.startswith("/start film"):
            await self._say(chat, "The film begins at <b>19:30</b>.")
        elif text in ("/start", "/events"):
            await self._say(chat, "Opening evening <i>by the sea</i>. Hear /phone too.", reply_markup=PLACES)
        elif text == "/phone":
            await self._say(chat, "May I have your number?", reply_markup=NUMBER)
        elif text == "Not now":
            await self._say(chat, "Another time then.", reply_markup={"remove_keyboard": True})
        else:
            await self._say(chat, f"You wrote <code>{escape(text)}</code>.")

    async def _tapped(self, query: Json) -> None:
        answers: dict[str, Json] = {
            "left": {"text": "Three places are left"},
            "rules": {"text": "Be there ten minutes early.", "show_alert": True},
        }
        await self.ask("answerCallbackQuery", callback_query_id=query["id"], **answers.get(query["data"], {}))
        if query["data"] == "take":
            message = query["message"]
            await self.ask(
                "editMessageText",
                chat_id=message["chat"]["id"],
                message_id=message["message_id"],
                text="You have a place.",
                reply_markup={
                    "inline_keyboard": [[{"text": "Give it up", "callback_data": "give", "style": "danger"}]]
                },
            )

    async def _say(self, chat: int, text: str, **more: Any) -> None:
        await self.ask("sendMessage", chat_id=chat, text=text, parse_mode="HTML", **more)
