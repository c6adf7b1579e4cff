"""The report as one page: nothing is loaded from elsewhere, nothing runs in it, and it can be printed."""

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from string import Template

from bot.rehearsal.saying import Report
from bot.rehearsal.timeline import Deed, Entry, Message, Story, Told


def to_html(report: Report) -> str:
    """The whole page. Links filter it by person: `#p1` shows the first one alone."""
    here = files("bot.rehearsal")
    stories = report.rehearsal.stories
    return Template(here.joinpath("page.html").read_text("utf-8")).substitute(
        language=report.words.language,
        title=escape(report.title),
        style=here.joinpath("page.css").read_text("utf-8"),
        summary="\n".join(f"<p>{escape(line)}</p>" for line in report.summary),
        findings="\n".join(_notices(report)),
        people=" ".join(_links(report, stories)),
        stories="\n".join(_story(report, number, story) for number, story in enumerate(stories, 1)),
    )


def _notices(report: Report) -> Iterator[str]:
    if report.findings:
        yield _notice(report.words.plain("rehearsal-findings"), report.findings)
    else:
        yield f'<p class="notice fine">{escape(report.words.plain("rehearsal-findings-none"))}</p>'
    if report.warnings:
        yield _notice(report.words.plain("rehearsal-warnings"), report.warnings)


def _notice(heading: str, lines: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f'<div class="notice"><h2>{escape(heading)}</h2><ul>{items}</ul></div>'


def _links(report: Report, stories: Sequence[Story]) -> Iterator[str]:
    yield f'<a href="#everybody">{escape(report.words.plain("rehearsal-everybody"))}</a>'
    for number, story in enumerate(stories, 1):
        yield f'<a href="#p{number}">{escape(story.player.name)} <small>{len(story.told)}</small></a>'


def _story(report: Report, number: int, story: Story) -> str:
    days = (
        f"<h3>{escape(day)}</h3>" + "".join(_entry(report, story, entry) for entry in entries)
        for day, entries in report.days(story)
    )
    return (
        f'<section id="p{number}"><h2>{escape(story.player.name)}</h2>'
        f'<p class="about">{escape(report.about(story.player))}</p>{"".join(days)}</section>'
    )


def _entry(report: Report, story: Story, entry: Entry) -> str:
    at = f'<time class="at">{report.time(entry)}</time>'
    language = story.player.language
    if isinstance(entry, Deed):
        return f'<div class="deed">{at}<div>{_deed(report, entry, language)}</div></div>'
    return f"<article>{at}{_why(report, entry)}{_message(entry.message, language)}</article>"


def _deed(report: Report, deed: Deed, language: str) -> str:
    said = escape(report.say(deed.what))
    if not deed.chat:
        return said
    count = escape(report.words.plain("rehearsal-conversation", count=len(deed.chat)))
    chat = "".join(_message(message, language) for message in deed.chat)
    return f"{said}<details><summary>{count}</summary>{chat}</details>"


def _why(report: Report, told: Told) -> str:
    marks = report.marks(told)
    parts = [escape(report.say(told.why)), f"<b>{escape(marks)}</b>" if marks else "", escape(report.time_there(told))]
    return f'<div class="why">{" · ".join(filter(None, parts))}</div>'


def _message(message: Message, language: str) -> str:
    keys = "".join(f"<span>{escape(label)}</span>" for row in message.buttons for label in row)
    own = " own" if message.own else ""
    return f'<div class="bubble{own}" lang="{language}">{message.html}</div>' + (
        f'<div class="keys" lang="{language}">{keys}</div>' if keys else ""
    )
