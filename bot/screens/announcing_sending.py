"""Before an announcement goes out: what sending it would mean; or throwing it away."""

from typing import Final

from bot.announcements import reach
from bot.announcements.drafting import Draft
from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.announce_time import say_plan
from bot.screens.announcing import back, clocks, say_options, say_people, say_texts, say_title
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

MINUTE: Final = 60


def question(words: Words, view: Draft) -> Screen:
    """To how many it would go, when, how long that takes, and who would get it later or not at all."""
    found, people = view.announcement, view.reach.gets
    key = "button-announce-plan-surely" if found.plan else "button-announce-send-surely"
    surely = words.plain(key, people=people) if people else words.plain("button-announce-send")
    return Screen(
        lines(
            say_title(words, view),
            words.say("announce-plan-question" if found.plan else "announce-send-question"),
            say_people(words, view),
            say_texts(words, view),
            Html(f"{words.say('announce-when', when=say_plan(words, clocks(view)))}\n{_takes(words, view)}"),
            _asleep(words, view),
            say_options(words, view),
            words.say("announce-frozen") if found.plan else None,
        ),
        column(
            Button(surely, taps.SendSurely(found.id, found.revision), style="primary"),
            words.button("button-announce-preview", taps.PreviewTexts(found.id)),
            back(words, found.id),
        ),
    )


def label(words: Words, view: Draft, language: str) -> Screen:
    """What stands above the preview of a text: its language, and how many get it."""
    people = sum(count for reader, count in view.reach.languages.items() if view.text_for(reader) == language)
    return Screen(words.say("announce-preview-language", language=LANGUAGES[language].own_name, people=people))


def drop_question(words: Words, view: Draft) -> Screen:
    """Surely?"""
    return Screen(
        lines(say_title(words, view), words.say("announce-drop-question")),
        column(
            words.button("button-announce-drop-surely", taps.DropDraftSurely(view.announcement.id), "danger"),
            back(words, view.announcement.id),
        ),
    )


def astray(words: Words, announcement_id: int) -> Screen:
    """It was planned, and can't be sent to those whom it was for."""
    return Screen(
        words.say("announce-astray", number=str(announcement_id)),
        column(words.button("button-announce-choose", taps.ShowDraft(announcement_id))),
    )


def _takes(words: Words, view: Draft) -> Html:
    seconds = reach.seconds(view.messages)
    if seconds < MINUTE:
        return words.say("announce-takes-moment")
    return words.say("announce-takes", minutes=-(-seconds // MINUTE))


def _asleep(words: Words, view: Draft) -> Html | None:
    asleep = clocks(view).asleep if view.announcement.plan else view.reach.asleep
    return words.say("announce-asleep", people=asleep) if asleep else None
