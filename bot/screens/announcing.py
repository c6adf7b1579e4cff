"""A draft of an announcement as its coordinators see it: what is done, what lacks, and the ways on."""

from collections.abc import Sequence

from bot.announcements import content as contents
from bot.announcements import drafting
from bot.announcements.announcement import NORMAL, SAFETY
from bot.announcements.content import Content
from bot.announcements.drafting import Draft
from bot.language.languages import LANGUAGES
from bot.language.texts import Html, escape
from bot.screens import taps
from bot.screens.announce_time import Clocks, say_plan
from bot.screens.audience_words import say_audience, say_problem
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words


def draft(words: Words, view: Draft, note: Html | None = None) -> Screen:
    """The checklist: for whom, in which languages, when, with what; `note` says what has just happened."""
    return Screen(
        lines(
            note,
            say_title(words, view),
            _whom(words, view),
            say_texts(words, view),
            words.say("announce-when", when=say_plan(words, clocks(view))) if view.audience else None,
            say_options(words, view),
            _next(words, view),
        ),
        _rows(words, view),
    )


def say_title(words: Words, view: Draft) -> Html:
    """Its number, and whose people it is for."""
    number = str(view.announcement.id)
    if view.loaded is None:
        return words.say("announce-title-all", number=number)
    programme = view.loaded.programme
    return words.say("announce-title", number=number, programme=programme.text(programme.title, words.language))


def say_people(words: Words, view: Draft) -> Html:
    """For whom it is in words, how many get it, and how many don't."""
    reach = view.reach
    said = (
        words.say("announce-whom", audience=say_audience(words, view.audience, view.ground)) if view.audience else None,
        words.say("announce-gets", people=reach.gets) if reach.gets else words.say("announce-gets-nobody"),
        words.say("announce-stopped", people=reach.stopped) if reach.stopped else None,
        words.say("announce-unreachable", people=reach.unreachable) if reach.unreachable else None,
    )
    return Html("\n".join(line for line in said if line))


def say_texts(words: Words, view: Draft) -> Html:
    """A line for each language that has a text, or in which somebody gets it who has none."""
    told = [code for code in view.languages if code in view.texts or view.reach.languages.get(code)]
    return Html("\n".join(_text_line(words, view, code) for code in told))


def say_content(words: Words, content: Content) -> Html:
    """What it is, unless it is a text, and its first words in italics."""
    kind = None if content.kind == contents.TEXT else words.say("letter-kind", kind=content.kind)
    first = contents.summary(content)
    return Html(" · ".join(each for each in (kind, first and Html(f"<i>{escape(first)}</i>")) if each))


def say_languages(codes: Sequence[str]) -> str:
    """Languages by their own names."""
    return ", ".join(LANGUAGES[code].own_name for code in codes)


def back(words: Words, announcement_id: int) -> Button:
    """The way to the draft."""
    return words.button("button-announce-back", taps.ShowDraft(announcement_id))


def clocks(view: Draft) -> Clocks:
    """Whose clocks count for it."""
    plan = view.announcement.plan
    wall = plan.wall if plan else view.now.replace(tzinfo=None)
    return Clocks(view.announcement, view.hours, view.zone, wall, view.zones, view.now)


def _whom(words: Words, view: Draft) -> Html:
    if view.problem:
        return words.say("announce-whom-wrong", problem=say_problem(words, view.problem))
    return say_people(words, view) if view.audience else words.say("announce-whom-unset")


def _text_line(words: Words, view: Draft, code: str) -> Html:
    language, people = LANGUAGES[code].own_name, view.reach.languages.get(code, 0)
    if code in view.texts:
        said = say_content(words, view.texts[code].content)
        return words.say("announce-text-there", language=language, people=people, words=said)
    if code in view.gaps:
        return words.say("announce-text-lacks", language=language, people=people)
    other = LANGUAGES[view.text_for(code)].own_name
    return words.say("announce-text-lent", language=language, people=people, other=other)


def say_options(words: Words, view: Draft) -> Html:
    """What it comes with that isn't usual, a line each."""
    found = view.announcement
    titles = [each.title for each in view.groups if each.id in found.groups]
    buttonless = [code for code, text in view.texts.items() if not contents.takes_buttons(text.content)]
    wants_buttons = found.read_button or found.answer_button
    said = (
        words.say("announce-with-read", button=words.plain("button-read")) if found.read_button else None,
        None
        if found.urgency == NORMAL
        else words.say("announce-safety" if found.urgency == SAFETY else "announce-urgent"),
        words.say("announce-groups", groups=", ".join(titles)) if titles else None,
        words.say("announce-buttonless", languages=say_languages(buttonless)) if buttonless and wants_buttons else None,
    )
    return Html("\n".join(line for line in said if line))


def _next(words: Words, view: Draft) -> Html | None:
    """What is to be done now."""
    lacks = view.lacks
    if lacks == drafting.TEXT:
        return words.say("announce-first-text", language=LANGUAGES[words.language].own_name)
    if lacks == drafting.LANGUAGES:
        return words.say(
            "announce-gaps", languages=say_languages([code for code in view.languages if code in view.gaps])
        )
    if lacks == drafting.TIME:
        return words.say("announce-too-late")
    return None if lacks else words.say("announce-ready")


def _rows(words: Words, view: Draft) -> Rows:
    announcement_id, lacks = view.announcement.id, view.lacks
    whom = words.button("button-announce-whom", taps.ShowAudience(announcement_id))
    texts = words.button("button-announce-texts", taps.ShowTexts(announcement_id))
    when = words.button("button-announce-when", taps.ShowWhen(announcement_id))
    options = words.button("button-announce-options", taps.ShowOptions(announcement_id))
    parts = ((whom, texts) if view.texts else (whom,), (when, options))
    return (
        *column(*_ways_on(words, view)),
        *(() if lacks == drafting.AUDIENCE else parts),
        *column(
            words.button("button-announce-drop", taps.DropDraft(announcement_id)),
            words.button("button-to-announcements", taps.ShowAnnouncements(0)),
        ),
    )


def _ways_on(words: Words, view: Draft) -> list[Button]:
    """The buttons for what lacks, or for sending it."""
    announcement_id, lacks = view.announcement.id, view.lacks
    if lacks == drafting.AUDIENCE:
        return [
            words.button("button-announce-everyone", taps.ForEveryone(announcement_id), "primary"),
            words.button("button-announce-choose", taps.ShowAudience(announcement_id)),
        ]
    write = [
        Button(
            words.plain("button-announce-write", language=LANGUAGES[code].own_name),
            taps.WriteText(announcement_id, code),
        )
        for code in view.languages
        if code in view.gaps and (view.texts or code != words.language)
    ]
    look = [words.button("button-announce-preview", taps.PreviewTexts(announcement_id))] if view.texts else []
    if lacks is None:
        return [*look, words.button("button-announce-send", taps.AskSend(announcement_id), "primary")]
    if lacks == drafting.LANGUAGES:
        return [*write, _one_for_all(words, view), *look]
    return [*write, *look]


def _one_for_all(words: Words, view: Draft) -> Button:
    announcement_id = view.announcement.id
    if len(view.texts) > 1:
        return words.button("button-announce-fallback", taps.AskFallback(announcement_id))
    (code,) = view.texts
    label = words.plain("button-announce-one-for-all", language=LANGUAGES[code].own_name)
    return Button(label, taps.ChooseFallback(announcement_id, code))
