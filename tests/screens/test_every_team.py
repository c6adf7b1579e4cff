"""Every screen about roles, invitations, check lists and the audit trail, in every language."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from bot.people.audit import OPERATOR, Entry
from bot.people.invitations import EXPIRED, HELD, UNKNOWN, USED, WITHDRAWN, Invitation
from bot.people.roles import RANKS
from bot.people.team import Member, Post
from bot.programmes.trail import Line
from bot.screens import audit_trail, check_lists, event_desk, inviting, team
from bot.screens.audit_trail import Trail
from bot.screens.screen import Screen
from bot.screens.team import Team
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.screens.test_desk import EVENT, FULL, GUESTS, LARGEST, LOADED, NAME

AT = 1_806_000_000
CODE = "A-_z" * 8
ZONE = "America/St_Johns"
HOST = LOADED.programme.zone
POSTS = [Post("administrator", None), Post("coordinator", None), Post("coordinator", LARGEST), Post("helper", LARGEST)]
MEMBERS = [Member(LARGEST, NAME * 9, post, AT, by, NAME * 9 if by else None) for post in POSTS for by in (None, 7)]
ERASED = Member(LARGEST, "", POSTS[3], AT, 7, None)
INVITATION = Invitation(LARGEST, POSTS[3], LARGEST, NAME * 9, AT, AT)
FOR_ALL = replace(INVITATION, post=POSTS[1])
TEAM = Team(LOADED, [*MEMBERS, ERASED], frozenset(range(9)), 10, 99, [INVITATION] * 9, ZONE)
EVERYWHERE = Team(None, MEMBERS[:2], frozenset(), 0, 1, [], ZONE)
LINES = [
    Line(Entry(1, AT, actor, action, person, LARGEST, 1, {"role": role}), name, name, LOADED, EVENT.title)
    for actor, name in ((OPERATOR, None), (7, NAME * 9), (-7, None))
    for action, role in (("change-role", "coordinator"), ("tick-came", "-"), ("send-announcement-again", "-"))
    for person in (None, -7, LARGEST)
]

SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "choose": lambda words: inviting.choose(words, [LOADED] * 3, everywhere=True),
    "question": lambda words: inviting.question(words, LOADED, POSTS[2:]),
    "question, all programmes": lambda words: inviting.question(words, None, POSTS[:2]),
    "made": lambda words: inviting.made(words, INVITATION, LOADED, ZONE),
    "made, for all programmes": lambda words: inviting.made(words, FOR_ALL, None, ZONE),
    "to_forward": lambda words: inviting.to_forward(words, INVITATION, LOADED, CODE, "kopru_bot", HOST),
    "opened": lambda words: inviting.opened(words, INVITATION, LOADED, CODE, HOST),
    "opened, for all programmes": lambda words: inviting.opened(words, FOR_ALL, None, CODE, ZONE),
    **{
        f"closed, {state}": lambda words, state=state: inviting.closed(words, state, INVITATION, LOADED)  # type: ignore[misc]  # lambdas in a loop
        for state in (USED, EXPIRED, WITHDRAWN, HELD)
    },
    "closed, unknown": lambda words: inviting.closed(words, UNKNOWN, None, None),
    **{
        f"accepted, {post}": lambda words, post=post: inviting.accepted(  # type: ignore[misc]
            words, post, LOADED if post.programme_id else None
        )
        for post in POSTS
    },
    "listing": lambda words: team.listing(words, TEAM),
    "listing, all programmes": lambda words: team.listing(words, EVERYWHERE, words.say("team-withdrawn")),
    **{
        f"card {number}": lambda words, each=each: team.card(  # type: ignore[misc]
            words, each, LOADED if each.post.programme_id else None, ZONE, own=False, may_change=True, last=False
        )
        for number, each in enumerate([*MEMBERS, ERASED])
    },
    "own card": lambda words: team.card(words, MEMBERS[0], None, ZONE, own=True, may_change=False, last=True),
    "withdraw_question": lambda words: team.withdraw_question(words, MEMBERS[-1], LOADED, own=False),
    "withdraw, own": lambda words: team.withdraw_question(words, MEMBERS[0], None, own=True),
    "change_question": lambda words: team.change_question(words, MEMBERS[-1], LOADED),
    "change, the other way": lambda words: team.change_question(words, MEMBERS[-3], LOADED),
    "given_up": lambda words: team.given_up(words, POSTS[0], None),
    **{
        f"told, {news}, {post}": lambda words, news=news, post=post: team.told(  # type: ignore[misc]
            words, news, post, LOADED if post.programme_id else None, NAME if post.programme_id else None
        )
        for news in ("accepted", "withdrawn", "changed") for post in POSTS
    },
    "check lists": lambda words: check_lists.listing(words, LOADED, [FULL] * 30, 17),
    "no check lists": lambda words: check_lists.listing(words, LOADED, [], 0),
    "a helper's guests": lambda words: event_desk.guests(words, LOADED, FULL, GUESTS, 0, helper=True),
    "a helper's ticks": lambda words: event_desk.ticks(words, LOADED, FULL, GUESTS, 0, helper=True),
    "trail": lambda words: audit_trail.trail(words, Trail(LOADED, 0, None, LINES[:15], 15, 40, HOST)),
    "trail, the rest": lambda words: audit_trail.trail(words, Trail(LOADED, LARGEST, NAME, LINES[12:], 0, 15, HOST)),
    "trail of all": lambda words: audit_trail.trail(words, Trail(None, 0, None, LINES[:15], 30, 45, ZONE)),
    "trail of somebody erased": lambda words: audit_trail.trail(words, Trail(None, 7, None, [], 0, 0, ZONE)),
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text
    assert sum(map(len, shown.buttons)) <= 100


def test_no_screen_is_left_out() -> None:
    made = {
        name
        for module in (audit_trail, check_lists, inviting, team)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation is Screen
    }
    assert made - {name for screen in SCREENS.values() for name in screen.__code__.co_names} == set()


def test_every_role_has_its_words(words: Words) -> None:
    for role in RANKS:
        assert all(words.plain(f"{key}-{role}") for key in ("role", "role-means", "button-invite"))


async def test_the_trail_reads_day_by_day(english: Words, telegram: Telegram) -> None:
    page = [
        Line(Entry(3, AT + 86_400, OPERATOR, "load-programme", None, LARGEST, None, {}), None, None, LOADED, {}),
        Line(Entry(2, AT + 60, 7, "tick-came", 8, LARGEST, 1, {}), "Leyla", "Dana", LOADED, {"en": "Concert"}),
        Line(Entry(1, AT, -7, "give-role", 8, LARGEST, None, {"role": "helper"}), None, "Dana", LOADED, {}),
    ]
    shown = await telegram.shows(audit_trail.trail(english, Trail(LOADED, 0, None, page, 0, 3, HOST)))
    newer, older = shown.text.split("\n\n")[1:3]
    assert newer == "26 March 2027\n23:40 the operator of this bot: applied a workbook"
    assert older.splitlines() == [
        "25 March 2027",
        "23:41 Leyla: ticked as come – Dana, Concert",
        "23:40 somebody whose data has been erased: gave a role: helper – Dana",
    ]
