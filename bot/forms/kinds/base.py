"""What every kind of question can do, and the defaults that most share."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import overload

from bot.forms.expressions.values import Value
from bot.forms.model import Answer, Choice, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Foreign, Located, Phoned, Reply, Sent, Typed
from bot.language.languages import FALLBACK, LANGUAGES


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands before a person: with the choices that its filter leaves, and the ticks made so far.

    `search` is what the person typed to find a choice, "" if nothing; `now` is the present moment where they are.
    `region` is the country that they named earlier, as two letters, "" if none; worked out for phone numbers alone.
    """

    question: Question
    choices: Sequence[Choice]
    ticks: tuple[str, ...]
    language: str
    default_language: str
    search: str = ""
    now: datetime | None = None
    region: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A button that answers. `number` is the choice's place in `Question.choices`, for short callback data."""

    value: str
    number: int
    label: str
    ticked: bool = False


class Options(Sequence[Option]):
    """Options of a list, each made when it is looked at: of a long one only a page is. `numbers` are their places."""

    def __init__(self, numbers: Sequence[int], make: Callable[[int], Option]) -> None:
        self.numbers = numbers
        self._make = make

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Option: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Option]: ...

    def __getitem__(self, at: int | slice) -> Option | Sequence[Option]:
        if isinstance(at, slice):
            return [self._make(number) for number in self.numbers[at]]
        return self._make(self.numbers[at])


@dataclass(frozen=True, slots=True)
class Ticks:
    """No answer yet: these are ticked now, and this search goes on."""

    names: tuple[str, ...]
    search: str = ""


@dataclass(frozen=True, slots=True)
class Searched:
    """No answer yet: these words were typed to find a choice."""

    words: str


class Kind(ABC):
    """One kind of question. Instances have no state."""

    ticking = False
    """Whether it is answered by ticks and a button that ends them."""

    @abstractmethod
    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Searched | Rejection:
        """The answer that a reply gives, or the ticks or the search it leaves, or why it gives none of them."""

    @abstractmethod
    def accepts(self, answer: Answer, question: Question) -> bool:
        """Whether a stored answer has this kind's shape and is within the question's own limits."""

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The answer as a person of that language reads it."""
        del question, language, default_language
        return str(answer)

    def options(self, asked: Asked) -> Sequence[Option]:
        """The answers that it offers as buttons."""
        del asked
        return ()

    def held(self, answer: Answer, question: Question) -> tuple[str, ...]:
        """What the question holds when somebody comes back to this answer to change it, as `Ticks.names`."""
        del answer, question
        return ()

    def expressed(self, answer: Answer) -> Value:
        """The answer as expressions see it."""
        return str(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """The answer that a default stands for, if it is one."""
        answer = value if isinstance(value, str) else None
        return answer if answer and self.accepts(answer, question) else None


def not_this_way(reply: Reply, wanted: str) -> Rejection:
    """Why a reply that isn't what such a kind takes is no answer. `wanted`: "text", "number", "date", "time",
    "moment" or "choice"."""
    kind = kind_of(reply)
    return Rejection(f"forms-foreign-{wanted}", {"kind": kind}) if kind else Rejection("forms-old-button")


def kind_of(reply: Reply) -> str:
    """What was written or sent, in Telegram's words: "text", "photo", "location" …; "" for what was tapped."""
    match reply:
        case Typed():
            return "text"
        case Sent() | Foreign():
            return reply.kind
        case Located():
            return "location"
        case Phoned():
            return "contact"
        case _:
            return ""


def known(language: str) -> str:
    """A language that Köprü says dates and numbers in: this one, if it does."""
    return language if language in LANGUAGES else FALLBACK
