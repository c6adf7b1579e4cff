"""How the commands speak with whoever runs the bot, and end."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from importlib.util import find_spec
from typing import Any, TypeVar

import typer
from rich.console import Console

from bot.config import LANGUAGES, Settings, read_settings
from bot.language.languages import choose
from bot.language.texts import Texts
from bot.trouble import Trouble

R = TypeVar("R")

WRONG_SETTING = 2


class Operator:
    """Speaks to whoever runs the bot, in the language of their terminal."""

    def __init__(self, language: str | None = None) -> None:
        wished = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en")
        self.language = language or choose(wished.partition(".")[0], LANGUAGES)
        self.texts = Texts.load([self.language])
        self.out = Console(highlight=False, soft_wrap=True)
        self.errors = Console(stderr=True, highlight=False, soft_wrap=True)

    def words(self, key: str, /, **args: str | int) -> str:
        """A message as plain text."""
        return self.texts.plain(self.language, key, **args)

    def say(self, key: str, /, **args: str | int) -> None:
        """A message on standard output."""
        self.out.print(self.words(key, **args), markup=False)

    def proclaim(self, style: str, key: str, /, **args: str | int) -> None:
        """A message in colour."""
        self.out.print(self.words(key, **args), style=style, markup=False)

    def complain(self, trouble: Trouble) -> None:
        """What is wrong and how to mend it, on standard error."""
        self.errors.print(self.words(trouble.key, **trouble.details), style="red", markup=False)
        if trouble.key.startswith("setting-"):
            self.errors.print(self.words("setting-wrong-advice"), markup=False)

    def settings(self) -> Settings:
        """The settings. Ends the program with status 2, saying which is wrong."""
        try:
            return read_settings()
        except Trouble as trouble:
            self.complain(trouble)
            raise typer.Exit(WRONG_SETTING) from None

    def ask(self, question: str, *, otherwise: str, silent: str) -> None:
        """Go on only if the operator wants it. Else the program ends, with status 1 where nobody is there to answer.

        `question`, `otherwise` (nothing is done) and `silent` (name --yes) are keys of messages.
        """
        if not at_a_terminal():
            self.complain(Trouble(silent))
            raise typer.Exit(1)
        if not typer.confirm(self.words(question)):
            self.say(otherwise)
            raise typer.Exit

    def run(self, work: Coroutine[Any, Any, R]) -> R:
        """What `work` gives. Ends the program saying what is wrong: status 2 for a setting, else 1."""
        try:
            with asyncio.Runner(loop_factory=_loop_factory()) as runner:
                return runner.run(work)
        except* Trouble as group:
            trouble = _first(group)
            self.complain(trouble)
            wrong_setting = trouble.key.startswith(("setting-", "key-", "database-", "token-", "listen-"))
            status = WRONG_SETTING if wrong_setting else 1
        raise typer.Exit(status)


def at_a_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty()


def _first(group: BaseExceptionGroup[Trouble]) -> Trouble:
    inner: BaseException = group
    while isinstance(inner, BaseExceptionGroup):
        inner = inner.exceptions[0]
    if not isinstance(inner, Trouble):
        raise TypeError(type(inner).__name__)
    return inner


def _loop_factory() -> Any:
    """uvloop where it exists (not on Windows, nor on PyPy)."""
    if find_spec("uvloop") is None:
        return None
    import uvloop

    return uvloop.new_event_loop
