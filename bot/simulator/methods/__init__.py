"""The Bot API's methods.

`messages` sends texts, places, contacts and polls; `media` files; `copies` what is already there; `edits` changes and
deletes; `callbacks` answers taps; `chats` is about chats and the bot itself; `profile` is what the bot says about
itself; `receiving` is long polling and webhooks. `texts` and `sending` hold what several of them share, `method` the
shape they all have. A new method is a function and a line in its file's `METHODS`.
"""

from collections.abc import Mapping

from bot.simulator.methods import callbacks, chats, copies, edits, media, messages, profile, receiving
from bot.simulator.methods.method import Method

METHODS: Mapping[str, Method] = {
    **messages.METHODS,
    **media.METHODS,
    **copies.METHODS,
    **edits.METHODS,
    **callbacks.METHODS,
    **chats.METHODS,
    **profile.METHODS,
    **receiving.METHODS,
}
