"""A report as a picture for a phone: what reached whom, in bars. It is drawn in a process apart."""

import json
import sys
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.apart import run_apart, stay_within_bounds
from bot.pictures.pen import Bar, Pen

MOST_BARS: Final = 12
MOST_REASONS: Final = 8


class Chart(NamedTuple):
    """What the picture shows, in words of the reader's language.

    `parts` are the states that came to be: name (of COLOURS), label, count, the count as it is said. `reasons` say why
    some didn't get it.
    """

    title: str
    words: str
    when: str
    figure: str
    figure_label: str
    parts: Sequence[tuple[str, str, int, str]]
    reasons: Sequence[str]
    bars_label: str
    bars: Sequence[Bar]
    read: Bar | None


async def draw_apart(chart: Chart) -> bytes:
    """The chart as a PNG. Raises Trouble."""
    given = json.dumps(chart._asdict(), ensure_ascii=False).encode()
    return await run_apart("bot.announcements.picture", given=given, failed="report-not-made")


def draw(chart: Chart) -> bytes:
    """The chart as a PNG, drawn here."""
    bars, reasons = chart.bars[:MOST_BARS], chart.reasons[:MOST_REASONS]
    pen = Pen()
    pen.title(chart.title, chart.when, chart.words)
    pen.figure(chart.figure, chart.figure_label)
    pen.parts(chart.parts)
    for reason in reasons:
        pen.remark(reason)
    if bars:
        pen.heading(chart.bars_label)
        for bar in bars:
            pen.bar(bar)
    if chart.read:
        pen.gap(30)
        pen.bar(chart.read)
    return pen.png()


def main() -> None:
    """What the process apart does: a chart as JSON comes in, the PNG goes out."""
    stay_within_bounds()
    said = json.load(sys.stdin)
    bars = [Bar(*bar) for bar in said["bars"]]
    read = Bar(*said["read"]) if said["read"] else None
    sys.stdout.buffer.write(draw(Chart(**said | {"bars": bars, "read": read})))


if __name__ == "__main__":
    main()
