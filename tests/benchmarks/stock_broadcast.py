"""A message to many by python-telegram-bot with its AIORateLimiter, told to try again after a 429.

Without being told (max_retries=0) it loses every message that is answered so.
"""

import asyncio
import logging
import os
from collections.abc import Iterable
from contextlib import suppress

from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, ExtBot

from tests.benchmarks.bot_api import TOKEN
from tests.benchmarks.people import FIRST_PERSON

RETRIES = 5
AT_ONCE = 8


async def broadcast(api: str, people: Iterable[int]) -> None:
    """To each of them once; what the limiter gives up is lost."""
    left = iter(people)
    limiter = AIORateLimiter(max_retries=RETRIES)
    async with ExtBot(TOKEN, base_url=f"{api}/bot", rate_limiter=limiter) as bot:

        async def send() -> None:
            for person in left:
                with suppress(TelegramError):
                    await bot.send_message(person, "The concert begins at 19:00.")

        print("ready", flush=True)
        await asyncio.gather(*(send() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    logging.disable()
    first = FIRST_PERSON
    asyncio.run(broadcast(os.environ["BENCH_API"], range(first, first + int(os.environ["BENCH_PEOPLE"]))))
