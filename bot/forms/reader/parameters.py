"""What may stand in the column `parameters`."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation

from bot.forms.model import Question

Found = tuple[str, Mapping[str, str | int]]


def problems(question: Question) -> Iterator[Found]:
    """What is wrong with a question's parameters, as a key of `workbook.ftl` and its arguments."""
    given = question.parameters
    if question.kind == "text":
        limit = given.get("max-length", "1")
        if not (limit.isdecimal() and int(limit[:9]) > 0):
            yield "workbook-max-length", {"value": limit[:100]}
    elif question.kind == "range":
        yield from _range(given)


def _range(given: Mapping[str, str]) -> Iterator[Found]:
    """https://xlsform.org/en/#range: from 1 to 10 by 1, where nothing else is said."""
    numbers: dict[str, Decimal] = {}
    for name, usual in (("start", "1"), ("end", "10"), ("step", "1")):
        value = _number(given.get(name, usual))
        if value is None:
            yield "workbook-range-number", {"name": name, "value": given[name][:100]}
        else:
            numbers[name] = value
    if len(numbers) < 3:
        return
    width, step = abs(numbers["end"] - numbers["start"]), numbers["step"]
    if step <= 0 or step > width:
        yield "workbook-range-step", {"value": given.get("step", "1")[:100]}
    elif width % step:
        yield "workbook-range-rest", {name: str(number) for name, number in numbers.items()}


def _number(written: str) -> Decimal | None:
    try:
        number = Decimal(written[:30])
    except InvalidOperation:
        return None
    return number if number.is_finite() and (not number or -9 <= number.adjusted() <= 15) else None
