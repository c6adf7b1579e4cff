"""Letters in every language: Telegram takes them, however long the names and the words."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bot.announcements import announcement, letters
from bot.announcements.content import Content
from bot.announcements.letters import Correspondent, Letter, Opened
from bot.database import Tx
from bot.delivery import outbox
from bot.delivery.outbox import Delivery
from bot.people import persons, roles
from bot.screens import letters as screens
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.database.plain import plain_tx
from tests.screens.telegram import Telegram

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤" * 6
SUBJECT = {"kk": "Автобус <алтыда> 🚌 кетеді және кешікпейді"}
LONG = Content("text", {"text": "<b> 🚌 & " * 450})
PHOTO = Content("photo", {"photo": "abc", "caption": "🚌" * 500})
LETTER = Letter(LARGEST, LARGEST, LARGEST, LARGEST, LONG, 1_800_000_000)
OPENED = Opened(LETTER, NAME, NAME, LARGEST, SUBJECT)
BARE = Opened(replace(LETTER, author_id=1, content=Content("text", {"text": "Ok"})), NAME, NAME, None, {"en": ""})

SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "question": lambda words: screens.question(words, SUBJECT, None),
    "question of a coordinator": lambda words: screens.question(words, {}, NAME, unfit=True),
    "unfit": screens.unfit,
    "sent": lambda words: screens.sent(words, None, goes_on=True),
    "sent by a coordinator": lambda words: screens.sent(words, NAME, goes_on=False),
    "nobody": lambda words: screens.listing(words, LARGEST, SUBJECT, [], 0, 0, None),
    "many": lambda words: screens.listing(
        words, LARGEST, SUBJECT, [Correspondent(LARGEST, NAME, 0, waits) for waits in (True, False) * 4], 8, 21, LARGEST
    ),
    "short": lambda words: screens.correspondence(words, [BARE], 0, "Asia/Almaty"),
    "long": lambda words: screens.correspondence(
        words, [BARE, *[OPENED] * (screens.SHOWN - 2), replace(OPENED, letter=replace(LETTER, content=PHOTO))], 8, "UTC"
    ),
    **{
        kind: lambda words, kind=kind: screens.correspondence(  # type: ignore[misc]  # lambdas in a loop
            words, [replace(OPENED, letter=replace(LETTER, content=Content(kind, {"media": []})))], 0, "UTC"
        )
        for kind in ("video", "album", "poll", "location", "contact", "something new")
    },
}


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert "{" not in shown.text
    assert len(shown.text.encode("utf-16-le")) <= 2 * 4096


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Tx]:
    with plain_tx(tmp_path) as tx:
        yield tx


@pytest.fixture
def letter(tx: Tx, telegram: Telegram) -> Letter:
    """Somebody with a long name has answered an announcement; the chat is a coordinator's."""
    for person_id in (1, telegram.person.id):
        persons.meet(tx, person_id, NAME[:64], "kk", 0)
    roles.grant(tx, telegram.person.id, roles.ADMINISTRATOR, None, 0)
    told = announcement.create(tx, None, telegram.person.id, 0)
    announcement.set_text(tx, told.id, "kk", Content("text", {"text": SUBJECT["kk"] * 9}))
    return letters.write(tx, told, 1, Content("text", {"text": "🚌" * (letters.SHORT // 2)}), 0)


async def brings(tx: Tx, telegram: Telegram, words: Words, letter: Letter) -> list[str]:
    """What the deliveries of a letter bring into the chat."""
    rows = tx.all("SELECT person_id, details FROM deliveries WHERE kind = 'letter' AND about = :id", id=letter.id)
    for reader, details in rows:
        delivery = Delivery(1, reader, outbox.LETTER, letter.id, json.loads(details))
        method, payload = screens.request(tx, delivery, words)
        await telegram.takes((method, payload | {"chat_id": telegram.person.id}))
    return [seen.text for seen in telegram.person.chat if seen.from_bot]


async def test_the_longest_that_comes_in_one_message(tx: Tx, telegram: Telegram, words: Words, letter: Letter) -> None:
    (said,) = await brings(tx, telegram, words, letter)
    assert said.endswith("🚌" * (letters.SHORT // 2))


async def test_what_has_quotes_itself_is_not_quoted(tx: Tx, telegram: Telegram, words: Words, letter: Letter) -> None:
    quote = [{"type": "blockquote", "offset": 0, "length": 2}]
    content = Content("text", {"text": "Hm, no", "entities": quote})
    answer = letters.answer(tx, letter, telegram.person.id, content, 0)
    await brings(tx, telegram, words, answer)
    assert [each["type"] for each in telegram.person.last.data["entities"]] == ["bold", "italic", "blockquote"]
