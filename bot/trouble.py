"""The one kind of error that a person can do something about: a key into `locales/` and what it needs to be said."""

from collections.abc import Mapping


class Trouble(Exception):
    """Something went wrong that a person can mend.

    `key` names a Fluent message, `args` its variables. Prose is made where it is shown, in that person's language.
    """

    def __init__(self, key: str, /, **args: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.details: Mapping[str, str | int] = args

    def __str__(self) -> str:
        return " ".join([self.key, *(f"{name}={value!r}" for name, value in self.details.items())])
