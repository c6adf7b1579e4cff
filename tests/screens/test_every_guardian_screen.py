"""Every screen about a guardian's consent in every language: all texts are there, and Telegram takes it."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.config import LANGUAGES
from bot.programmes.applications import Application
from bot.programmes.guardians import CONSENTED, Guardianship
from bot.programmes.minors import Minor
from bot.programmes.store import Loaded
from bot.reminders.changing import Reminded
from bot.screens import guardian_desk, guardian_news, guardians
from bot.screens.guardian_desk import MARKS, Shown
from bot.screens.guardians import SHUT, STATES, Ward
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤" * 4
AT = 1_800_000_000
NOW = datetime.fromtimestamp(AT, UTC)
LINK = f"https://t.me/kopru_bot?start=g-{'x' * 22}"
OPEN = Loaded(LARGEST, example().programme, LARGEST)
BARE = replace(OPEN, programme=replace(OPEN.programme, shared_with={}, countries=(), guardian_below=None))
KEPT = Guardianship(
    LARGEST, 1, LARGEST, CONSENTED, AT, AT, 2, NAME * 2, "+77010000000", "<b>Notice</b> " * 120, "kk", AT, None
)
NEW = replace(KEPT, state="asked", phone=None, name=None, notice=None, decided_at=None, expires_at=AT + 1)
APPLICATION = Application(LARGEST, 1, LARGEST, LARGEST, {}, NAME, "accepted", AT, AT)
ROWS = {
    "asked": NEW,
    "expired": replace(NEW, expires_at=AT),
    "opened": replace(NEW, state="opened"),
    "consented": KEPT,
    "declined": replace(KEPT, state="declined"),
    "withdrawn": replace(KEPT, state="withdrawn", withdrawn_at=AT),
}
MINORS = [Minor(LARGEST, 1, NAME, state) for state in STATES] * 4


def ward(state: str = "opened", loaded: Loaded = OPEN) -> Ward:
    return Ward(ROWS[state], loaded, NAME)


def shown(state: str | None) -> Shown:
    return Shown(OPEN, APPLICATION, state, ROWS.get(state or ""), LARGEST if state == "asked" else 0)


SCREENS: Mapping[str, Callable[[Words], Screen | Sequence[Screen]]] = {
    "asked": lambda words: guardians.asked(words, OPEN, NAME, LINK, AT),
    **{f"mine, {state}": lambda words, state=state: guardians.mine(words, OPEN, state) for state in (*STATES, None)},  # type: ignore[misc]  # lambdas in a loop
    **{f"shut, {reason}": lambda words, reason=reason: guardians.shut(words, reason) for reason in SHUT},  # type: ignore[misc]  # lambdas in a loop
    "reading": lambda words: guardians.reading(words, ward(), LANGUAGES),
    "reading, bare": lambda words: guardians.reading(words, ward(loaded=BARE), LANGUAGES),
    "number wanted": lambda words: guardians.number_wanted(words),  # noqa: PLW0108  looked at below
    "number typed": lambda words: guardians.number_wanted(words, "guardian-number-typed"),
    "number of another": lambda words: guardians.number_wanted(words, "guardian-number-foreign"),
    "number taken": lambda words: guardians.number_taken(words),  # noqa: PLW0108
    "number late": lambda words: guardians.number_late(words),  # noqa: PLW0108
    "number later": lambda words: guardians.number_later(words),  # noqa: PLW0108
    "decision": lambda words: guardians.decision(words, ward()),
    "decision, changed": lambda words: guardians.decision(words, ward("declined"), changed=True),
    "wards": lambda words: guardians.wards(words, [ward(state) for state in ROWS], NOW),
    "no wards": lambda words: guardians.wards(words, [], NOW),
    **{f"ward, {state}": lambda words, state=state: guardians.ward(words, ward(state), NOW) for state in ROWS},  # type: ignore[misc]  # lambdas in a loop
    "ward, just agreed": lambda words: guardians.ward(words, ward("consented"), NOW, "guardian-consented"),
    "ward, just declined": lambda words: guardians.ward(words, ward("declined"), NOW, "guardian-declined"),
    "ward, just withdrawn": lambda words: guardians.ward(words, ward("withdrawn"), NOW, "guardian-withdrawn"),
    "withdraw_question": lambda words: guardians.withdraw_question(words, ward("consented")),
    **{
        f"told, {state}": lambda words, state=state: guardian_news.told(words, OPEN, state, reopened=True)  # type: ignore[misc]  # lambdas in a loop
        for state in ("consented", "declined", "withdrawn")
    },
    "desk, declined": lambda words: guardian_news.desk(words, OPEN, APPLICATION, "declined", reopened=False),
    "desk, withdrawn": lambda words: guardian_news.desk(words, OPEN, APPLICATION, "withdrawn", reopened=True),
    "needed": lambda words: guardian_news.needed(words, OPEN, APPLICATION),
    "remind_child": lambda words: guardian_news.remind_child(words, OPEN, "opened"),
    "remind_guardian": lambda words: guardian_news.remind_guardian(words, OPEN, [ward()] * 5),
    "listing": lambda words: guardian_desk.listing(words, OPEN, MINORS, 8),
    "listing, empty": lambda words: guardian_desk.listing(words, BARE, [], 0),
    "listing, reminded": lambda words: guardian_desk.listing(
        words, OPEN, MINORS, 0, guardian_desk.say_reminded(words, Reminded(21, 2, 5))
    ),
    "listing, nobody reminded": lambda words: guardian_desk.listing(
        words, OPEN, MINORS, 24, guardian_desk.say_reminded(words, Reminded())
    ),
    **{
        f"card, {state}": lambda words, state=state: guardian_desk.card(words, shown(state), 8)  # type: ignore[misc]  # lambdas in a loop
        for state in (*STATES, None)
    },
    "cant_accept": lambda words: guardian_desk.cant_accept(words, LARGEST),
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    made = SCREENS[name](words)
    for screen in (made,) if isinstance(made, Screen) else made:
        seen = await telegram.shows(screen)
        assert 1 <= len(seen.text) <= 4_096
        assert "{" not in seen.text
        assert sum(map(len, seen.buttons)) <= 100


def test_no_screen_is_left_out() -> None:
    made = {
        name
        for module in (guardian_desk, guardian_news, guardians)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation in {Screen, tuple[Screen, Screen]}
    }
    called = {name for screen in SCREENS.values() for name in screen.__code__.co_names}
    assert made - called == set()


def test_every_state_has_words_and_a_mark() -> None:
    assert set(STATES) == set(MARKS)
