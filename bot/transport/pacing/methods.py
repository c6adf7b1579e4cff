"""Which methods of the Bot API count against its limits on messages: one place, so that it can be corrected once.

| methods                                               | counted | why |
|-------------------------------------------------------|---------|-----|
| send…, edit…, copy…, forward…, stopPoll, stopMessage… | yes     | they show or change a message |
| sendChatAction                                        | no      | "typing…" shows no message |
| answerCallbackQuery, answerInlineQuery, …             | no      | the answer to one tap; a person waits for it |
| delete…, pin…, get…, set…, approve…, all others       | no      | no message; Telegram limits them apart |
| setWebhook, deleteWebhook                             | no      | nothing is received without: no halt holds them up |

Getting updates is no request that anybody waits behind: the receiver doesn't ask the pacer at all. In the lane for
many, everything counts: a thousand deletions are as much of a burst as a thousand messages.
"""

from typing import Final

AT_ONCE: Final = frozenset({"setWebhook", "deleteWebhook"})
_COUNTED: Final = ("send", "edit", "copy", "forward", "stop")


def counts_as_message(method: str) -> bool:
    """Whether a call of `method` is one of the thirty a second and the one a second to a chat."""
    return method.startswith(_COUNTED) and method != "sendChatAction"
