"""The buttons under a question, and what they say. One file for each family of kinds; `keyboard` chooses."""

from bot.screens.asking.board import Board
from bot.screens.asking.keyboard import guide, rows
from bot.screens.asking.meaning import reply_of, tap_of
from bot.screens.asking.sending import away, has_key, how, key

__all__ = ["Board", "away", "guide", "has_key", "how", "key", "reply_of", "rows", "tap_of"]
