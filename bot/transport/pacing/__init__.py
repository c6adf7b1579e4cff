"""How fast the bot may send: rules on plain data, told the time, without waiting.

- `methods.py`   which methods count as messages
- `window.py`    all chats together: the sliding second, even spacing, halts
- `chats.py`     each chat by itself: one a second, twenty a minute to a group
- `line.py`      those who wait, and which of them may go first
- `schedule.py`  the three put together: who gets the next slot, and when

Telegram's limits are in its FAQ for bots, "My bot is hitting limits": https://core.telegram.org/bots/faq
"""

from typing import Final

# A limit of n in a period, as the server sees it, must hold although requests take unequally long to get there. Periods
# are stretched by this much: 30 in a second becomes 30 in 1.034 s (29/s), so delays may differ by up to 34 ms.
MARGIN: Final = 30 / 29
