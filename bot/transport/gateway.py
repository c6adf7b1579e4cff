"""The one door for requests that show something to people: paced, repeated only where that is safe, errors sorted."""

import asyncio
from collections.abc import Mapping
from random import uniform
from time import monotonic
from typing import Any, Final

from telegram import Bot, InputFile
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.meters import Meters
from bot.transport.api import post
from bot.transport.outcomes import (
    EVERYBODY,
    Later,
    NotSent,
    ServerFault,
    Unknown,
    UnknownTimeout,
    changes_nothing,
    meaning,
    wait_of,
)
from bot.transport.pacer import Lane, Pacer
from bot.transport.pacing.methods import AT_ONCE, counts_as_message

_FIRST_PAUSE: Final = 0.25
_LONGEST_PAUSE: Final = 2.0


class Gateway:
    """Calls Telegram's methods through the pacer.

    `patience`: the seconds an answer may take with all its repetitions and waits for a 429; what would take longer ends
    in the error itself. Calls in the lane for many are tried once: the outbox decides what is repeated, and when.
    """

    def __init__(self, bot: Bot, pacer: Pacer, *, patience: float = 5.0, meters: Meters | None = None) -> None:
        self._bot = bot
        self._meters = meters or Meters()
        self.pacer = pacer
        self._patience = patience

    async def call(
        self,
        method: str,
        payload: Mapping[str, Any],
        *,
        chat_id: int | None,
        lane: Lane,
        files: Mapping[str, InputFile] | None = None,
        repeat_unknown: bool = False,
        has_slot: bool = False,
    ) -> Any:
        """Calls `method` and returns Telegram's raw `result`, or None where there was nothing left to do: an edit that
        changes nothing, a tap too old to be answered.

        `repeat_unknown` is for what may safely be done twice: an edit, answering a tap. `has_slot`: the caller has
        acquired this chat's slot already, to claim a delivery between slot and sending.

        Raises `Later` if the wait is too long for an answer (in the lane for many: at every 429), and otherwise what
        `outcomes.meaning` explains.
        """
        counted = lane is Lane.MANY or counts_as_message(method)
        deadline = monotonic() + self._patience if lane is Lane.ANSWER else None
        pause = _FIRST_PAUSE
        while True:
            if not has_slot and method not in AT_ONCE:
                patience = None if deadline is None else max(0.0, deadline - monotonic())
                await self.pacer.acquire(chat_id, lane, counted=counted, patience=patience)
            has_slot = False
            try:
                return await self._post(method, payload, files)
            except RetryAfter as error:
                wait = wait_of(error)
                halted = self.pacer.refused(wait, chat_id)
                if deadline is None or monotonic() + wait > deadline:
                    raise Later(wait, EVERYBODY if halted is None else halted) from error
                continue
            except BadRequest as error:
                if changes_nothing(method, error):
                    return None
                raise
            except (NotSent, ServerFault, Unknown, UnknownTimeout) as error:
                repeatable = repeat_unknown or isinstance(error, NotSent | ServerFault)
                wait = uniform(pause / 2, pause)  # noqa: S311 - spreads repetitions, guards nothing
                if not repeatable or deadline is None or monotonic() + wait > deadline:
                    raise
            await asyncio.sleep(wait)
            pause = min(2 * pause, _LONGEST_PAUSE)

    async def _post(self, method: str, payload: Mapping[str, Any], files: Mapping[str, InputFile] | None) -> Any:
        try:
            result = await post(self._bot, method, payload, files=files)
        except TelegramError as error:
            self._meters.requested(meaning(error).value)
            raise
        self._meters.requested("ok")
        return result

    async def download(self, file_id: str, *, chat_id: int, limit: int) -> bytes | None:
        """What is in a file that somebody sent; None if it is bigger than `limit` bytes. Raises as `call` does.

        Telegram itself gives a bot files of at most 20 MB (https://core.telegram.org/bots/api#getfile).
        """
        file = await self.call("getFile", {"file_id": file_id}, chat_id=chat_id, lane=Lane.ANSWER, repeat_unknown=True)
        if file.get("file_size", 0) > limit:
            return None
        content = await self._bot.request.retrieve(f"{self._bot.base_file_url}/{file['file_path']}")
        return content if len(content) <= limit else None
