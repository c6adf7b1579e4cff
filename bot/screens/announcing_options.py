"""What an announcement comes with: buttons under it, how urgent it is, groups that get it too."""

from bot.announcements.announcement import NORMAL, SAFETY, URGENT
from bot.announcements.drafting import Draft
from bot.screens import taps
from bot.screens.announcing import back, say_title
from bot.screens.screen import Button, Screen, column, cut, lines
from bot.screens.words import Words

LONGEST_TITLE = 30  # of a group, on a button


def options(words: Words, view: Draft) -> Screen:
    """All of them, each with its button."""
    found = view.announcement
    urgencies = {
        NORMAL: "button-announce-normal",
        URGENT: "button-announce-urgent",
        SAFETY: "button-announce-safety",
    }
    return Screen(
        lines(
            say_title(words, view),
            words.say("announce-options"),
            words.say("announce-options-night"),
            words.say("announce-options-groups") if view.groups else None,
        ),
        column(
            _switch(words.plain("button-announce-read"), found.read_button, taps.ToggleOption(found.id, "read")),
            _switch(words.plain("button-announce-answer"), found.answer_button, taps.ToggleOption(found.id, "answer")),
            *(
                Button(
                    f"{'🔘' if found.urgency == urgency else '⚪'} {words.plain(key)}",
                    taps.SetUrgency(found.id, urgency),
                )
                for urgency, key in urgencies.items()
            ),
            *(
                _switch(cut(group.title, LONGEST_TITLE), group.id in found.groups, taps.ToggleGroup(found.id, group.id))
                for group in view.groups
            ),
            back(words, found.id),
        ),
    )


def _switch(label: str, on: bool, tap: taps.Tap) -> Button:
    return Button(f"{'✅' if on else '⬜'} {label}", tap)
