"""One way of drawing pictures for a phone: big letters, few colours, from the top downwards.

Colours are told from one another by how light they are too, and never say anything that words don't.
"""

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Final, NamedTuple

WIDTH: Final = 1080  # pixels: as wide as phones are
MARGIN: Final = 72
DPI: Final = 100
INNER: Final = WIDTH - 2 * MARGIN
BOTTOM: Final = 8  # below what is drawn, which leaves some room itself
SMALLEST: Final = 0.75  # of a line's size, before it is cut
INK, FAINT, PAPER, EMPTY = "#1f2933", "#66788a", "#ffffff", "#e8edf2"
COLOURS: Final[Mapping[str, str]] = {
    "sent": "#2a9d8f",
    "unreachable": "#8d99ae",
    "failed": "#9b2226",
    "unknown": "#edae49",
    "skipped": "#b8c4d0",
    "stopped": "#5c6b7a",
    "read": "#3a6ea5",
    "plain": "#3a6ea5",
    "others": "#8d99ae",
    "nothing": PAPER,
}


class Bar(NamedTuple):
    """Parts of `all`, each a name (of COLOURS) and how many, under a `label`, with the figures as they are said."""

    label: str
    parts: Sequence[tuple[str, int]]
    all: int
    said: str


class Pen:
    """Draws from the top downwards; the sheet becomes as high as what is drawn."""

    def __init__(self) -> None:
        # Imported here: the bot never needs it itself.
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415

        self._sheet = Figure(figsize=(WIDTH / DPI, WIDTH / DPI), dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self._sheet)
        self._axes = self._sheet.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, WIDTH)
        self._axes.axis("off")
        self._y = 100.0

    def png(self) -> bytes:
        """What has been drawn."""
        height = round(self._y + BOTTOM)
        self._sheet.set_size_inches(WIDTH / DPI, height / DPI)
        self._axes.set_ylim(height, 0)
        out = BytesIO()
        self._sheet.savefig(out, format="png")
        return out.getvalue()

    def gap(self, pixels: float) -> None:
        """Leave some room."""
        self._y += pixels

    def title(self, title: str, *below: str) -> None:
        """What it is about, with lines in grey below; empty ones are left out, but for their room."""
        self.text(MARGIN, title, 30, weight="bold")
        self.gap(54)
        for line in below:
            if line:
                self.text(MARGIN, line, 19, FAINT)
            self.gap(50)
        self.gap(60)

    def figure(self, figure: str, label: str) -> None:
        """The figure that matters most, large."""
        self.text(MARGIN, figure, 46, weight="bold")
        self.gap(52)
        self.text(MARGIN, label, 19, FAINT)
        self.gap(36)

    def parts(self, parts: Sequence[tuple[str, str, int, str]]) -> None:
        """One bar of parts, and what each stands for: name (of COLOURS), label, count, the count as it is said."""
        self._stack([(name, count) for name, _, count, _ in parts], sum(count for _, _, count, _ in parts), 44)
        self.gap(90)
        for name, label, _, said in parts:
            self.box(MARGIN, 28, 28, COLOURS[name], above=25)
            self.text(MARGIN + 46, label, 21)
            self.text(WIDTH - MARGIN, said, 21, align="right", weight="bold")
            self.gap(58)

    def remark(self, text: str) -> None:
        """A small line that belongs to what is above it."""
        self.text(MARGIN + 46, text, 17, FAINT)
        self.gap(40)

    def heading(self, text: str) -> None:
        """What comes next."""
        self.gap(40)
        self.text(MARGIN, text, 23, weight="bold")
        self.gap(66)

    def bar(self, bar: Bar) -> None:
        """One bar, with its label and its figures above it, in two lines where they don't fit into one."""
        if self.text(MARGIN, bar.label, 20) > INNER - self._width(bar.said, 20) - 30:
            self.gap(36)
        self.text(WIDTH - MARGIN, bar.said, 20, align="right")
        self.gap(16)
        self._stack(bar.parts, bar.all, 20)
        self.gap(76)

    def columns(self, counts: Sequence[int], height: float, colour: str) -> Sequence[float]:
        """A column for each count, as high as it is many; the middle of each."""
        step = INNER / len(counts)
        width = min(step * 0.8, 72.0)
        middles = [MARGIN + step * (place + 0.5) for place in range(len(counts))]
        most = max(counts) or 1
        for middle, count in zip(middles, counts, strict=True):
            self._y += height
            self.box(middle - width / 2, width, height * count / most, COLOURS[colour], above=height * count / most)
            self._y -= height
        self._y += height
        self.box(MARGIN, INNER, 2, FAINT)
        return middles

    def text(
        self,
        x: float,
        text: str,
        size: float,
        colour: str = INK,
        *,
        weight: str = "normal",
        align: str = "left",
        above: float = 0,
    ) -> float:
        """A line, smaller or cut where it wouldn't fit, in letters that the font has; its width in pixels."""
        said = self._axes.text(
            x, self._y - above, _drawable(text), fontsize=size, color=colour, fontweight=weight, ha=align,
            va="baseline", parse_math=False,
        )  # fmt: skip
        width = said.get_window_extent().width
        if width > INNER:
            said.set_fontsize(max(size * INNER / width, size * SMALLEST))
            width = said.get_window_extent().width
        while width > INNER and len(said.get_text()) > 2:
            said.set_text(said.get_text()[:-2].rstrip() + "…")
            width = said.get_window_extent().width
        return float(width)

    def _width(self, text: str, size: float) -> float:
        """How wide a line would be, in pixels."""
        said = self._axes.text(0, 0, _drawable(text), fontsize=size, parse_math=False)
        width = said.get_window_extent().width
        said.remove()
        return float(width)

    def box(self, x: float, width: float, height: float, colour: str, *, above: float = 0) -> None:
        """A filled box, from here downwards or from so far `above`."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415  the bot never needs it itself

        self._axes.add_patch(Rectangle((x, self._y - above), width, height, facecolor=colour, linewidth=0))

    def _stack(self, parts: Sequence[tuple[str, int]], every: int, height: float) -> None:
        """Parts of a whole side by side; what is left is empty."""
        self.box(MARGIN, INNER, height, EMPTY)
        x = float(MARGIN)
        for name, count in parts:
            width = INNER * count / (every or 1)
            self.box(x, width, height, COLOURS[name])
            x += width


def _drawable(text: str) -> str:
    """The text without what matplotlib's own font has no letters for, such as emoji."""
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415

    letters = get_font(findfont(FontProperties())).get_charmap()
    return re.sub(" +", " ", "".join(letter for letter in text if ord(letter) in letters)).strip()
