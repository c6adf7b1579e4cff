"""A chart: a title, the figure that matters most, and bars or columns. It is drawn in a process apart."""

import json
import sys
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.apart import run_apart, stay_within_bounds
from bot.pictures.pen import FAINT, MARGIN, WIDTH, Bar, Pen

COLUMNS_HEIGHT: Final = 380
EACH_SAID: Final = 16  # columns: up to so many have their figure above them


class Chart(NamedTuple):
    """What the picture shows, in words of the reader's language.

    `parts` make up the whole: name (of `pen.COLOURS`), label, count, the count as it is said. `columns` are counts one
    after another; the first of `ends` stands under the first, the other one under the last.
    """

    title: str
    subtitle: str
    figure: str
    figure_label: str
    bars: Sequence[Bar] = ()
    parts: Sequence[tuple[str, str, int, str]] = ()
    columns: Sequence[int] = ()
    ends: Sequence[str] = ()


async def draw_apart(chart: Chart) -> bytes:
    """The chart as a PNG. Raises Trouble."""
    given = json.dumps(chart._asdict(), ensure_ascii=False).encode()
    return await run_apart("bot.pictures.chart", given=given, failed="picture-not-made")


def draw(chart: Chart) -> bytes:
    """The chart as a PNG, drawn here."""
    pen = Pen()
    pen.title(chart.title, chart.subtitle)
    pen.figure(chart.figure, chart.figure_label)
    if chart.parts:
        pen.parts(chart.parts)
    pen.gap(44)
    for bar in chart.bars:
        pen.bar(bar)
    if chart.columns:
        _columns(pen, chart)
    return pen.png()


def _columns(pen: Pen, chart: Chart) -> None:
    pen.gap(30)
    middles = pen.columns(chart.columns, COLUMNS_HEIGHT, "plain")
    most = max(chart.columns)
    several = len(chart.columns) > EACH_SAID
    for middle, count in zip(middles, chart.columns, strict=True):
        if count and (count == most or not several):
            pen.text(middle, str(count), 18, align="center", above=COLUMNS_HEIGHT * count / most + 12)
        if several and count == most:
            break
    pen.gap(44)
    if len(chart.ends) == 1:
        pen.text(middles[0], chart.ends[0], 18, FAINT, align="center")
    else:
        pen.text(MARGIN, chart.ends[0], 18, FAINT)
        pen.text(WIDTH - MARGIN, chart.ends[-1], 18, FAINT, align="right")
    pen.gap(52)


def main() -> None:
    """What the process apart does: a chart as JSON comes in, the PNG goes out."""
    stay_within_bounds()
    said = json.load(sys.stdin)
    sys.stdout.buffer.write(draw(Chart(**said | {"bars": [Bar(*bar) for bar in said["bars"]]})))


if __name__ == "__main__":
    main()
