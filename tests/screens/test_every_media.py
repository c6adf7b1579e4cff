"""Every screen about what is sent as an answer, in every language: all texts are there, and Telegram takes it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.desk.card import Card
from bot.forms.form import Form
from bot.forms.kinds.files import FACTS
from bot.forms.model import Question
from bot.language.files import KINDS, say_file
from bot.programmes.applications import Application
from bot.programmes.store import Loaded
from bot.screens import asking, export, people_files
from bot.screens.screen import Screen
from bot.screens.words import Words
from bot.transport.incoming import CONTENTS
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤" * 9
LOADED = Loaded(LARGEST, replace(example().programme, title={"en": NAME}), LARGEST)
FILE = dict(zip(FACTS, ("document", "x", "u", 1_234_567, "application/pdf", f"{NAME}.pdf"), strict=True))
QUESTIONS = tuple(
    Question(f"q{number}", kind, {"en": NAME * 4}, extras={"sensitive": "document"} if number % 2 else {})
    for number, kind in enumerate(["file", "geopoint", "image", "geopoint"] * 10)
)
FORM = Form("f", "1", {}, "en", ("en",), QUESTIONS)
ANSWERS: Mapping[str, Any] = {
    question.name: "-43.238949 -176.889709 0.0 0.0" if question.kind == "geopoint" else FILE | {"kind": "photo"}
    for question in QUESTIONS
} | {"q0": FILE}
APPLICATION = Application(LARGEST, 1, LARGEST, LARGEST, ANSWERS, NAME, "accepted", 0, 0)
CARD = Card(LOADED, FORM, APPLICATION, 20, "en", 0, 0, 0)
BARE = replace(CARD, application=replace(APPLICATION, answers={}))
OWN = Question("phone", "phone", extras={"field": "phone"})
THEIRS = Question("their_phone", "phone", extras={"field": "guardian_phone"})
ASKED = (
    OWN,
    THEIRS,
    Question("q", "file", parameters={"accept": ".pdf," * 99}),
    *(Question("q", kind) for kind in ("image", "audio", "video", "file", "geopoint", "barcode", "text")),
    *(Question("q", "image", appearance=each) for each in ("signature", "draw", "annotate w1", "new-front", "x")),
)
SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "files": lambda words: people_files.listing(words, CARD, locked=False, page=0, offset=0),
    "files, last page": lambda words: people_files.listing(words, CARD, locked=False, page=99, offset=LARGEST),
    "locked files": lambda words: people_files.listing(words, CARD, locked=True, page=1, offset=LARGEST),
    "no files": lambda words: people_files.listing(words, BARE, locked=True, page=1, offset=0),
    "attachments": lambda words: export.attachments_question(words, LOADED, 21, 5),
    "attachments, sensitive alone": lambda words: export.attachments_question(words, LOADED, 0, 1),
    "away": asking.away,
    **{
        f"how {question.kind} {question.appearance}": lambda words, question=question: Screen(  # type: ignore[misc]
            asking.how(words, question) or words.say("media-keys-away")
        )
        for question in ASKED
    },
    **{
        f"key {question.kind}": lambda words, question=question: asking.key(words, question)  # type: ignore[misc]
        for question in (OWN, Question("q", "geopoint"))
    },
}


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    seen = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(seen.text) <= 4_096
    assert "{" not in seen.text


def test_a_key_is_there_for_ones_own_number_and_for_places_alone() -> None:
    assert [question for question in ASKED if asking.has_key(question)] == [OWN, Question("q", "geopoint")]


async def test_the_key_comes_and_goes(english: Words, telegram: Telegram) -> None:
    await telegram.shows(asking.key(english, OWN) or asking.away(english))
    assert telegram.person.reply_keyboard == [["📱 Share my phone number"]]
    await telegram.shows(asking.away(english))
    assert telegram.person.reply_keyboard == []


@pytest.mark.parametrize("kind", [*CONTENTS, "something_of_the_future"])
def test_whatever_comes_instead_has_words(words: Words, kind: str) -> None:
    for wanted in ("image", "audio", "video", "file", "place", "phone"):
        said = words.say(f"media-wanted-{wanted}", kind=kind)
        assert ".\n" not in said
        assert len(said) > 20


@pytest.mark.parametrize("kind", KINDS)
def test_files_are_named_in_every_language(words: Words, kind: str) -> None:
    said = say_file(kind, "cv.pdf", 1_234_567, words.language)
    assert said[-1] == ")"
    assert ("cv.pdf" in said) == (kind in {"document", "audio"})
