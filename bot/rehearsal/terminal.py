"""The report in a terminal: a timeline of each person, then what looks wrong."""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot.rehearsal.saying import Report
from bot.rehearsal.timeline import Deed, Entry, Story

ACCENT = "cyan"


def timelines(report: Report) -> RenderableType:
    """What was played, and what happened to each person."""
    return Group(
        Text(report.title, style="bold"),
        *(Text(line, style="dim") for line in report.summary),
        *(part for story in report.rehearsal.stories for part in _story(report, story)),
        Text(),
    )


def findings(report: Report) -> RenderableType:
    """What looks wrong."""
    if not report.findings:
        return Text(report.words.plain("rehearsal-findings-none"), style="bold green")
    lines = (Text(f"• {finding}") for finding in report.findings)
    return Group(Text(report.words.plain("rehearsal-findings"), style="bold yellow"), *lines)


def _story(report: Report, story: Story) -> Iterator[RenderableType]:
    title = Text.assemble("", (story.player.name, f"bold {ACCENT}"), f"  {report.about(story.player)}")
    yield Text()
    yield Rule(title, align="left", style=ACCENT)
    for day, entries in report.days(story):
        yield Text(day, style="bold")
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column()
        for entry in entries:
            table.add_row(Text(report.time(entry)), _entry(report, entry))
        yield Padding(table, (0, 0, 0, 2))


def _entry(report: Report, entry: Entry) -> Text:
    if isinstance(entry, Deed):
        return Text(report.say(entry.what), style="italic")
    why = " · ".join(filter(None, (report.say(entry.why), report.marks(entry), report.time_there(entry))))
    return Text.assemble((f"{why}\n", "dim"), entry.message.text.rstrip(), *_buttons(entry.message.buttons))


def _buttons(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield ("\n" + "  ".join(f"[{label}]" for label in row), ACCENT)
