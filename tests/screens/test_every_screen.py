"""Every screen in every language: all texts are there, and Telegram takes it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.config import LANGUAGES
from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.engine import begin
from bot.forms.prompt import Entry
from bot.forms.rejection import Rejection
from bot.programmes.applications import Application, decisions
from bot.programmes.applying import Step
from bot.programmes.store import Loaded
from bot.screens import dialogue, general, people, profile, programmes, status
from bot.screens.answers import submitted
from bot.screens.profile import Mine
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤"
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
TOO_EARLY, TOO_LATE = NOW.replace(year=2020), NOW.replace(year=2030)
STATUSES = ("submitted", "accepted", "waiting", "declined", "withdrawn")

FORM = example().form
OPEN = Loaded(LARGEST, example().programme, LARGEST)
BARE = replace(
    OPEN,
    programme=replace(
        OPEN.programme, opens=None, closes=None, minimum_age=None, shared_with={}, countries=(), summary={}
    ),
)
ANSWERS = {
    "call_name": NAME,
    "passport_name": "SERIKOVA AIGERIM",
    "birth_date": "2010-09-24",
    "age_at_start": 17,
    "citizenship": "kz",
    "city": "Astana",
    "phone": "+7 701 000 00 00",
    "role": "volunteer",
    "languages": ["kk", "az", "ru"],
    "tshirt": "m",
    "days": ["sept24"],
    "motivation": "<b>" * 300,
    "diet": ["none"],
    "photo_consent": "badge",
}


def sent(status: str = "submitted") -> Application:
    return Application(LARGEST, 1, LARGEST, LARGEST, ANSWERS, NAME, status, 1_800_000_000, 1_800_000_000)


def step(words: Words, at: str = "", **more: object) -> Step:
    """Where somebody stands who has answered everything, or at one of the questions."""
    context = Context(NOW, words.language)
    begun = begin(FORM, context, ANSWERS).dialogue if at else begin(FORM, context).dialogue
    here = Dialogue(FORM.id, FORM.version, at, begun.answers, reviewing=True, state=begun.state) if at else begun
    return replace(Step(OPEN, FORM, here, context), **more)  # type: ignore[arg-type]  # whatever a test asks for


def entries(words: Words) -> tuple[Entry, ...]:
    return submitted(FORM, ANSWERS, words.language)


SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "welcome": lambda words: general.welcome(words, NAME, role=None),
    "home": lambda words: general.home(words, role=None),
    "home of a helper": lambda words: general.home(words, role="helper"),
    "help of a helper": lambda words: general.help_page(words, role="helper"),
    "home of a coordinator": lambda words: general.home(words, role="coordinator"),
    "home, lost": lambda words: general.home(words, role=None, key="lost"),
    "home, stale link": lambda words: general.home(words, role=None, key="stale-link"),
    "home, stale button": lambda words: general.home(words, role=None, key="stale-button"),
    "home, language chosen": lambda words: general.home(words, role=None, key="language-chosen"),
    "help_page": lambda words: general.help_page(words, role=None),
    "help of a coordinator": lambda words: general.help_page(words, role="coordinator"),
    "languages": lambda words: general.languages(words, LANGUAGES),
    **{
        f"way_home, {key}": lambda words, key=key: general.way_home(words, key)  # type: ignore[misc]  # lambdas in a loop
        for key in (
            "nothing-to-cancel", "claim-failed", "not-allowed", "notice-declined", "discarded", "language-chosen"
        )
    },
    "paused": lambda words: general.paused(words, LARGEST),
    "unfinished": lambda words: general.unfinished(words, LARGEST, OPEN.programme),
    "incident": lambda words: general.incident(words, "abcdef12"),
    "notice_screen": lambda words: dialogue.notice_screen(words, OPEN),
    "notice, changed": lambda words: dialogue.notice_screen(words, BARE, changed=True),
    "present": lambda words: dialogue.present(words, step(words)),
    "review": lambda words: dialogue.present(words, step(words, REVIEW)),
    "review of changes": lambda words: dialogue.present(words, step(words, REVIEW, sent=True)),
    "form changed": lambda words: dialogue.present(words, step(words), note=words.say("form-changed")),
    "answered": lambda words: dialogue.answered(words, step(words, REVIEW), "languages"),
    "skipped": lambda words: dialogue.answered(words, step(words), "call_name"),
    "submitted": lambda words: dialogue.submitted(
        words, step(words, REVIEW, application_id=LARGEST, new=True), events=True
    ),
    "resubmitted": lambda words: dialogue.submitted(words, step(words, REVIEW, application_id=LARGEST), events=False),
    "no programmes": lambda words: programmes.listing(words, []),
    "listing": lambda words: programmes.listing(words, [OPEN, BARE]),
    "card": lambda words: programmes.card(words, OPEN, NOW, begun=False, applied=False),
    "card, begun": lambda words: programmes.card(words, BARE, NOW, begun=True, applied=False),
    "card, applied": lambda words: programmes.card(words, OPEN, NOW, begun=False, applied=True),
    "card, not yet open": lambda words: programmes.card(words, OPEN, TOO_EARLY, begun=False, applied=False),
    "card, closed": lambda words: programmes.card(words, OPEN, TOO_LATE, begun=True, applied=True),
    "not_open": lambda words: programmes.not_open(words, OPEN),
    "nothing of mine": lambda words: profile.overview(words, []),
    "overview": lambda words: profile.overview(
        words, [Mine(OPEN, None, True), *(Mine(OPEN, sent(each), False) for each in STATUSES)]
    ),
    "application": lambda words: profile.application(words, OPEN, sent(), entries(words), unfinished=False, now=NOW),
    "application with unsent changes": lambda words: profile.application(
        words, OPEN, sent(), entries(words), unfinished=True, now=NOW
    ),
    "discard_question": lambda words: profile.discard_question(words, OPEN),
    "choose_programme": lambda words: people.choose_programme(words, [OPEN, BARE]),
    "no programme to choose": lambda words: people.choose_programme(words, []),
    "claimed": lambda words: people.claimed(words),  # noqa: PLW0108  looked at below
    "news": lambda words: people.news(words, OPEN, [sent()]),
    "much news": lambda words: people.news(words, OPEN, [sent()] * 21),
    "news of a withdrawal": lambda words: people.news(words, OPEN, [sent("withdrawn")]),
    "news of all sorts": lambda words: people.news(words, OPEN, [sent(), *[sent("withdrawn")] * 21]),
    "withdrawn application": lambda words: profile.application(
        words, OPEN, sent("withdrawn"), entries(words), unfinished=False, now=NOW, note=words.say("withdrawn")
    ),
    "withdraw_question": lambda words: status.withdraw_question(words, OPEN, sent(), again=True, lost=True),
    "withdraw question, for good": lambda words: status.withdraw_question(
        words, BARE, sent("accepted"), again=False, lost=False
    ),
    **{
        f"told that it is {each}, {'places lost' if lost else 'no more'}":
        lambda words, each=each, lost=lost: status.told(words, OPEN, each, lost=lost)  # type: ignore[misc]  # lambdas in a loop
        for each in STATUSES[:4] for lost in (True, False)
    },
    **{
        f"question: {before} to {after}, {lost}":
        lambda words, before=before, after=after, lost=lost: status.question(  # type: ignore[misc]  # lambdas in a loop
            words, OPEN, sent(before), after, LARGEST, "kk", lost
        )
        for before in STATUSES for after in decisions(before) for lost in (True, False, None)
    },
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text
    assert sum(map(len, shown.buttons)) <= 100


def test_no_screen_is_left_out() -> None:
    made = {
        f"{module.__name__}.{name}"
        for module in (dialogue, general, profile, programmes, status)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation is Screen
    }
    called = {
        f"{module.__name__}.{name}"
        for screen in SCREENS.values()
        for module in (dialogue, general, people, profile, programmes, status)
        for name in screen.__code__.co_names
        if hasattr(module, name) and module.__name__.rpartition(".")[2] in screen.__code__.co_names
    }
    assert made - called == set()


@pytest.mark.parametrize("question", [each.name for each in FORM.questions if each.askable and each.name in ANSWERS])
async def test_every_question_can_be_asked_with_and_without_an_answer(
    words: Words, telegram: Telegram, question: str
) -> None:
    await telegram.shows(dialogue.present(words, step(words, question)))
    empty = step(words, question)
    unanswered = replace(empty.dialogue, answers={k: v for k, v in ANSWERS.items() if k != question})
    shown = await telegram.shows(dialogue.present(words, replace(empty, dialogue=unanswered)))
    assert FORM.by_name[question].label[words.language] in shown.text


async def test_why_an_answer_is_refused_stands_above_the_question(words: Words, telegram: Telegram) -> None:
    own = Rejection("forms-constraint", text={"en": "Fewer <letters> & shorter."})
    shown = await telegram.shows(dialogue.present(words, step(words, rejection=own)))
    assert shown.text.startswith("⚠️ Fewer <letters> & shorter.\n\n")
    ours = Rejection("forms-text-long", {"length": 5_000, "limit": 1_000})
    shown = await telegram.shows(dialogue.present(words, step(words, rejection=ours)))
    assert shown.text.startswith("⚠️ ")


def test_a_typed_answer_is_repeated_only_where_it_was_understood_in_other_words(words: Words) -> None:
    reached = step(words, REVIEW)
    assert dialogue.echo(words, reached, "city", " Astana ") is None
    date = dialogue.echo(words, reached, "birth_date", "24.09.2010")
    assert date is not None
    assert "2010" in date


def test_the_button_that_agrees_names_the_notice_that_was_read(words: Words) -> None:
    screens = [dialogue.notice_screen(words, loaded) for loaded in (OPEN, BARE)]
    agreeing = [screen.rows[0][0].tap for screen in screens]
    assert agreeing[0] != agreeing[1]
    assert len(str(getattr(agreeing[0], "fingerprint", ""))) == 8
