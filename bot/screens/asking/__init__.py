"""The buttons under a question, and what they say. One file for each family of kinds; `keyboard` chooses."""

from bot.screens.asking.board import Board
from bot.screens.asking.keyboard import rows
from bot.screens.asking.meaning import reply_of, tap_of

__all__ = ["Board", "reply_of", "rows", "tap_of"]
