"""A report as a picture for a phone: what reached whom, in bars. It is drawn in a process apart."""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.apart import run_apart, stay_within_bounds

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH: Final = 1080  # pixels: as wide as phones are
MARGIN: Final = 72
DPI: Final = 100
INK, FAINT, PAPER, EMPTY = "#1f2933", "#66788a", "#ffffff", "#e8edf2"
COLOURS: Final[Mapping[str, str]] = {
    "sent": "#2a9d8f",
    "unreachable": "#8d99ae",
    "failed": "#d1495b",
    "unknown": "#edae49",
    "skipped": "#b8c4d0",
    "stopped": "#5c6b7a",
    "read": "#3a6ea5",
}
MOST_BARS: Final = 12
MOST_REASONS: Final = 8


class Bar(NamedTuple):
    """Parts of `all`, each a name (of COLOURS) and how many, under a `label`, with the figures as they are said."""

    label: str
    parts: Sequence[tuple[str, int]]
    all: int
    said: str


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
    # Imported here: the bot never needs it itself.
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    bars, reasons = chart.bars[:MOST_BARS], chart.reasons[:MOST_REASONS]
    height = 520 + 58 * len(chart.parts) + 40 * len(reasons)
    height += (110 + 92 * len(bars) if bars else 0) + (150 if chart.read else 0)
    figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, WIDTH), ylim=(height, 0))
    axes.axis("off")
    pen = _Pen(axes)
    pen.head(chart)
    pen.parts(chart.parts)
    pen.reasons(reasons)
    if bars:
        pen.heading(chart.bars_label)
        for bar in bars:
            pen.bar(bar)
    if chart.read:
        pen.gap(30)
        pen.bar(chart.read)
    out = BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


class _Pen:
    """Draws from the top downwards; `y` is where it is, in pixels."""

    def __init__(self, axes: "Axes") -> None:
        self._axes = axes
        self._y = 100.0

    def gap(self, pixels: float) -> None:
        self._y += pixels

    def head(self, chart: Chart) -> None:
        self._text(MARGIN, chart.title, 30, weight="bold")
        self.gap(54)
        self._text(MARGIN, chart.when, 19, FAINT)
        self.gap(50)
        if chart.words:
            self._text(MARGIN, chart.words, 19, FAINT)
        self.gap(110)
        self._text(MARGIN, chart.figure, 46, weight="bold")
        self.gap(52)
        self._text(MARGIN, chart.figure_label, 19, FAINT)
        self.gap(36)

    def parts(self, parts: Sequence[tuple[str, str, int, str]]) -> None:
        """One bar of all states, and what each colour stands for."""
        self._stack([(state, count) for state, _, count, _ in parts], sum(count for _, _, count, _ in parts), 44)
        self.gap(90)
        for state, label, _, said in parts:
            self._box(MARGIN, 28, 28, COLOURS[state], above=25)
            self._text(MARGIN + 46, label, 21)
            self._text(WIDTH - MARGIN, said, 21, align="right", weight="bold")
            self.gap(58)

    def reasons(self, reasons: Sequence[str]) -> None:
        for reason in reasons:
            self._text(MARGIN + 46, reason, 17, FAINT)
            self.gap(40)

    def heading(self, text: str) -> None:
        self.gap(40)
        self._text(MARGIN, text, 23, weight="bold")
        self.gap(66)

    def bar(self, bar: Bar) -> None:
        self._text(MARGIN, bar.label, 20)
        self._text(WIDTH - MARGIN, bar.said, 20, align="right")
        self.gap(16)
        self._stack(bar.parts, bar.all, 20)
        self.gap(76)

    def _stack(self, parts: Sequence[tuple[str, int]], every: int, height: float) -> None:
        """Parts of a whole side by side; what is left is empty."""
        self._box(MARGIN, WIDTH - 2 * MARGIN, height, EMPTY)
        x = float(MARGIN)
        for name, count in parts:
            width = (WIDTH - 2 * MARGIN) * count / (every or 1)
            self._box(x, width, height, COLOURS[name])
            x += width

    def _text(
        self, x: float, text: str, size: float, colour: str = INK, *, weight: str = "normal", align: str = "left"
    ) -> None:
        """A line, smaller where it wouldn't fit, in letters that the font has."""
        said = self._axes.text(
            x, self._y, _drawable(text), fontsize=size, color=colour, fontweight=weight, ha=align, va="baseline",
            parse_math=False,
        )  # fmt: skip
        width = said.get_window_extent().width
        if width > WIDTH - 2 * MARGIN:
            said.set_fontsize(size * (WIDTH - 2 * MARGIN) / width)

    def _box(self, x: float, width: float, height: float, colour: str, *, above: float = 0) -> None:
        from matplotlib.patches import Rectangle  # noqa: PLC0415  the bot never needs it itself

        self._axes.add_patch(Rectangle((x, self._y - above), width, height, facecolor=colour, linewidth=0))


def _drawable(text: str) -> str:
    """The text without what matplotlib's own font has no letters for, such as emoji."""
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415

    letters = get_font(findfont(FontProperties())).get_charmap()
    return re.sub(" +", " ", "".join(letter for letter in text if ord(letter) in letters)).strip()


def main() -> None:
    """What the process apart does: a chart as JSON comes in, the PNG goes out."""
    stay_within_bounds()
    said = json.load(sys.stdin)
    bars = [Bar(*bar) for bar in said["bars"]]
    read = Bar(*said["read"]) if said["read"] else None
    sys.stdout.buffer.write(draw(Chart(**said | {"bars": bars, "read": read})))


if __name__ == "__main__":
    main()
