"""A stand-in for Telegram: the Bot API in memory, with Telegram's own semantics and error texts.

For tests, in process:

    simulator = Simulator()
    bot = telegram.Bot(simulator.token, request=SimulatorRequest(simulator))
    person = simulator.add_person("Aigerim", language="kk", phone="+77010000000")
    await person.start("payload")           # send, tap, tap_data, share_contact, send_photo, send_album, send_poll, …
    await simulator.settle()                # until the bot has confirmed every update
    person.last.text, person.last.buttons   # chat, toast, reply_keyboard, commands, pinned; until(text) waits
    assert simulator.complaints == []       # nothing that Telegram would have ignored in silence
    simulator.faults.flood("sendMessage", retry_after=3)   # bad_gateway, drop_connection, fail_next, latency, before
    simulator.log                           # (time, method, chat_id, status) of every request
    simulator.time_travel = …               # how time is skipped (`clock.TimeTravel`), if `clock` can be moved

For people and for other processes, over HTTP: `bot.simulator.http.create_app(simulator)` is the ASGI app,
`bot.simulator.serve.serving(simulator, host, port)` runs it.

Where what is: `world` is the state, `methods/` the Bot API, `writer`, `person` and `screen` what people write, do and
see, `groups` chats that the bot is put into, `polls` votes that count together, `updates` and `webhook` how updates
reach the bot, `clock` time that can be skipped, `faults` and `limits` trouble on purpose, `typed`, `html`, `entities`
and `keyboards` Telegram's rules for texts and buttons, `request`, `http`, `people_http` and `time_http` the ways in,
`page/` the chat page.
"""

from typing import TYPE_CHECKING

from bot.simulator.groups import Group
from bot.simulator.person import Person
from bot.simulator.simulator import Simulator

if TYPE_CHECKING:
    from bot.simulator.request import SimulatorRequest

__all__ = ["Group", "Person", "Simulator", "SimulatorRequest"]


def __getattr__(name: str) -> type:
    """Imports `telegram` only when it is needed."""
    if name == "SimulatorRequest":
        from bot.simulator.request import SimulatorRequest  # noqa: PLC0415 - that is the point

        return SimulatorRequest
    raise AttributeError(name)
