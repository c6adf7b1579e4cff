"""One bare call of a Bot API method: raw JSON in and out, without building telegram objects.

`telegram.Bot`'s own methods turn every answer into an object that nobody here reads, and `Bot.do_api_request` warns
when it is asked for what one of them does. Both fill a request with `RequestParameter`, which has no public name.
"""

from collections.abc import Mapping
from typing import Any

from telegram import Bot, InputFile
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter


async def post(
    bot: Bot,
    method: str,
    payload: Mapping[str, Any],
    *,
    files: Mapping[str, InputFile] | None = None,
    read_timeout: float | None = None,
) -> Any:
    """Calls `method` and returns the `result` of Telegram's answer: a dict, a list or True.

    Values that are None are left out; the rest is JSON. A file's name is the parameter it fills, or, for a file made
    with `attach=True`, is of no account: the payload refers to it by its `attach_uri`. Raises what `outcomes.py` and
    `telegram.error` name.
    """
    parameters = [RequestParameter(name, value, None) for name, value in payload.items() if value is not None]
    if files:
        parameters.extend(RequestParameter(name, None, [file]) for name, file in files.items())
    return await bot.request.post(
        f"{bot.base_url}/{method}",
        RequestData(parameters),
        read_timeout=BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout,
    )
