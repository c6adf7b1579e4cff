"""What a new workbook changes, in plain words for coordinators."""

from collections.abc import Sequence
from datetime import datetime

from bot.language.dates import say_day, say_time
from bot.language.texts import Argument, Html
from bot.programmes.programme import Programme
from bot.programmes.store import Loaded
from bot.programmes.workbook.changes import Change
from bot.screens.words import Words


def say_changes(words: Words, changes: Sequence[Change], programme: Loaded | Programme) -> list[Html]:
    """A sentence for each change, as Telegram HTML. `programme` tells which language stands in for a missing one."""
    facts = programme.programme if isinstance(programme, Loaded) else programme
    return [_say(words, change, facts) for change in changes]


def _say(words: Words, change: Change, programme: Programme) -> Html:
    args: dict[str, Argument] = {
        name: value if isinstance(value, str | int) else programme.text(value, words.language)
        for name, value in change.args.items()
    }
    match change.key:
        case "changes-event-moved":
            return _moved(words, args)
        case "changes-event-added":
            args["start"] = _when(words, str(args["start"]))
        case "changes-event-place" if not args["place"]:
            return words.say("changes-event-address", title=args["title"], people=args["people"])
        case "changes-event-capacity" if not args["to"]:
            return words.say("changes-event-unlimited", title=args["title"], capacity=args["from"])
        case "changes-event-capacity" if not args["from"]:
            return words.say("changes-event-limited", title=args["title"], capacity=args["to"])
    return words.say(change.key, **args)


def _moved(words: Words, args: dict[str, Argument]) -> Html:
    """From when to when: the ends only where the starts are alike, the zones only where they differ."""
    starts = args["start"] != args["from_start"] or args["zone"] != args["from_zone"]
    zones = args["zone"] != args["from_zone"]

    def said(prefix: str) -> str:
        when = _when(words, str(args[f"{prefix}start" if starts else f"{prefix}end"]))
        return f"{when} ({args[f'{prefix}zone']})" if zones else when

    key = "changes-event-moved" if starts else "changes-event-end"
    return words.say(key, title=args["title"], people=args["people"], before=said("from_"), after=said(""))


def _when(words: Words, wall: str) -> str:
    moment = datetime.fromisoformat(wall)
    return f"{say_day(moment.date(), words.language)}, {say_time(moment.time())}"
