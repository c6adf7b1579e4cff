"""Numbers on a scale: from a start to an end in steps, moved by − and + or typed."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from bot.forms.expressions.values import Value, text
from bot.forms.kinds.base import Asked, Kind, Ticks, not_this_way
from bot.forms.kinds.numbers import MAX_DIGITS, canonical, read_decimal, say_exactly
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Adjusted, Reply, TicksDone, Typed


@dataclass(frozen=True, slots=True)
class Scale:
    """The numbers of a `range`: `low`, `low + step` … up to `high`."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def whole(self) -> bool:
        """Whether all are whole numbers."""
        return self.low % 1 == 0 and self.step % 1 == 0

    @property
    def steps(self) -> int:
        """From the lowest to the highest."""
        return int((self.high - self.low) / self.step)

    def at(self, steps: int) -> Decimal:
        """So many steps above the lowest, within the scale."""
        return self.low + self.step * max(0, min(self.steps, steps))

    def place(self, number: Decimal) -> int:
        """How many steps lie below the number."""
        return int((min(max(number, self.low), self.high) - self.low) // self.step)

    def has(self, number: Decimal) -> bool:
        """Whether it is one of them."""
        return self.low <= number <= self.high and (number - self.low) % self.step == 0


def scale_of(question: Question) -> Scale:
    """What the column `parameters` says: `start`, `end` and `step`, which are 1, 10 and 1 where it doesn't."""
    start, end, step = (_parameter(question, name, usual) for name, usual in (("start", 1), ("end", 10), ("step", 1)))
    if start <= end:
        return Scale(start, end, abs(step) or Decimal(1))
    # Read from the end: only what the steps from `start` reach counts.
    step = abs(step) or Decimal(1)
    return Scale(start - step * ((start - end) // step), start, step)


def beginning(question: Question) -> Decimal:
    """Where the scale stands before anybody has moved it: in its middle."""
    scale = scale_of(question)
    return scale.at(scale.steps // 2)


class RangeKind(Kind):
    """`range`, stored as an int where all numbers of the scale are whole, else as a str in canonical form."""

    ticking = True

    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Rejection:
        """The number typed, or the one that is reached when the person is done; until then, where they have got."""
        scale = scale_of(asked.question)
        match reply:
            case Adjusted():
                number = scale.at(scale.place(_reached(asked)) + reply.steps)
                return Ticks((canonical(number),))
            case TicksDone():
                return _stored(_reached(asked), scale)
            case Typed():
                return _typed(reply.text, asked, scale)
        return not_this_way(reply, "number")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """One of the scale's numbers."""
        scale = scale_of(question)
        number = _decimal(str(answer)) if isinstance(answer, int | str) and not isinstance(answer, bool) else None
        return number is not None and scale.has(number) and bool(_stored(number, scale) == answer)

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The number with the language's comma or point."""
        del default_language
        return say_exactly(answer, question, language)

    def held(self, answer: Answer, question: Question) -> tuple[str, ...]:
        """The number, to be moved from where it is."""
        del question
        return (str(answer),)

    def expressed(self, answer: Answer) -> Value:
        """A number."""
        return float(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A number of the scale."""
        scale, number = scale_of(question), _decimal(text(value).strip())
        return _stored(number, scale) if number is not None and scale.has(number) else None


def _reached(asked: Asked) -> Decimal:
    number = _decimal(asked.ticks[0]) if asked.ticks else None
    scale = scale_of(asked.question)
    return number if number is not None and scale.has(number) else beginning(asked.question)


def _typed(typed: str, asked: Asked, scale: Scale) -> Answer | Rejection:
    written = read_decimal(typed)
    if isinstance(written, Rejection):
        return written
    number = Decimal(written)
    if not scale.low <= number <= scale.high:
        return Rejection("forms-range-outside", _said({"low": scale.low, "high": scale.high}, asked))
    if not scale.has(number):
        near = {"below": scale.at(scale.place(number)), "above": scale.at(scale.place(number) + 1)}
        return Rejection("forms-range-step", _said(near, asked))
    return _stored(number, scale)


def _said(numbers: dict[str, Decimal], asked: Asked) -> dict[str, str | int]:
    return {name: say_exactly(canonical(each), asked.question, asked.language) for name, each in numbers.items()}


def _stored(number: Decimal, scale: Scale) -> Answer:
    return int(number) if scale.whole else canonical(number)


def _parameter(question: Question, name: str, usual: int) -> Decimal:
    number = _decimal(question.parameters.get(name, ""))
    return Decimal(usual) if number is None else number


def _decimal(written: str) -> Decimal | None:
    """A number that a workbook or an answer may hold; None for anything else, such as NaN or 1e99."""
    try:
        number = Decimal(written[: MAX_DIGITS * 2])
    except InvalidOperation:
        return None
    return number if number.is_finite() and -MAX_DIGITS <= number.adjusted() <= MAX_DIGITS else None
