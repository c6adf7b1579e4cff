"""What helpers see of a programme: its events, each with its check list."""

from collections.abc import Sequence

from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.event_desk import PAGE, page_start, say_label, say_page, turn
from bot.screens.posts import say_programme
from bot.screens.screen import Button, Screen, lines
from bot.screens.words import Words


def listing(words: Words, loaded: Loaded, events: Sequence[Occupied], place: int) -> Screen:
    """The page of the programme's `events` that has this place."""
    offset = page_start(place, PAGE, len(events))
    return Screen(
        lines(
            words.say("check-lists", programme=say_programme(words, loaded)),
            words.say("check-lists-how") if events else words.say("check-lists-none"),
            say_page(words, offset, PAGE, len(events)),
        ),
        (
            *(
                (Button(say_label(words, loaded, each.event), taps.ShowGuests(each.scheduled.id, 0)),)
                for each in events[offset : offset + PAGE]
            ),
            *turn(words, offset, PAGE, len(events), lambda there: taps.ShowCheckLists(loaded.id, there)),
            (words.button("button-home", taps.Home()),),
        ),
    )
