"""One language's messages: a file of them is read when one of its messages is first wanted.

Read all at once, the messages of five languages take a quarter of a second and twelve megabytes, much of it for words
that only an operator's terminal shows.
"""

import logging
import re
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from threading import Lock
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from bot.language.languages import LANGUAGES

log = logging.getLogger(__name__)

_KEY: Final = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Message:
    """One text: a message's value, or one of its attributes, with the bundle that knows its language's plurals."""

    bundle: FluentBundle
    pattern: Pattern

    def format(self, args: dict[str, str | int | float]) -> tuple[str, list[Exception]]:
        """The text with its arguments filled in, and what is wrong with them."""
        text, errors = self.bundle.format_pattern(self.pattern, args)
        return str(text), errors


class Catalogue:
    """The .ftl files in `folder`. `problems` tells what can't be read or is there twice, as far as files were read.

    A message may refer to others of its own file only.
    """

    def __init__(self, folder: Traversable, language: str) -> None:
        self._language = language
        self._bundle = FluentBundle([LANGUAGES[language].locale], use_isolating=False)
        self._unread: dict[str, str] = {}
        self._file_of: dict[str, str] = {}
        self._messages: dict[str, Message] = {}
        self._reading = Lock()  # texts are said in several threads
        self.problems: list[str] = []
        for file in sorted(folder.joinpath(language).iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                self._note(file.name, file.read_text(encoding="utf-8"))

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all messages, without attributes."""
        return frozenset(self._file_of)

    def get(self, key: str) -> Message | None:
        """The message or attribute ("key.attribute") with this key."""
        found = self._messages.get(key)
        if found is None and (file := self._file_of.get(key.partition(".")[0])):
            self._read(file)
            found = self._messages.get(key)
        return found

    def read_all(self) -> None:
        """Read every file now, so that `problems` is complete."""
        for file in list(self._unread):
            self._read(file)

    def _note(self, file: str, text: str) -> None:
        self._unread[file] = text
        for key in _KEY.findall(text):
            if key in self._file_of:
                self._report(f"{self._language}/{file}: {key} is defined twice")
            self._file_of[key] = file

    def _read(self, file: str) -> None:
        """Read a file, unless that was done; who comes while another thread is at it waits until it is done."""
        with self._reading:
            if file not in self._unread:
                return
            resource = FluentResource(self._unread[file])
            self._bundle.add_resource(resource)
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    self._report(f"{self._language}/{file}: cannot be read: {(entry.content or '').strip()[:80]!r}")
                if isinstance(entry, ast.Message):
                    self._keep(entry.id.name)
            del self._unread[file]

    def _report(self, problem: str) -> None:
        self.problems.append(problem)
        log.error("%s", problem)

    def _keep(self, name: str) -> None:
        message = self._bundle.get_message(name)
        if message.value is not None:
            self._messages[name] = Message(self._bundle, message.value)
        for attribute, pattern in message.attributes.items():
            self._messages[f"{name}.{attribute}"] = Message(self._bundle, pattern)
