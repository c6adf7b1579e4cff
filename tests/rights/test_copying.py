"""The copy: everything is in it, readable, and nothing that is another's."""

import json
import re

import pytest

from bot.config import LANGUAGES
from bot.database import Tx
from bot.language.texts import Texts
from bot.people import erasures, persons
from bot.people.zones import choose_zone
from bot.rights.copying import SECTIONS, Copy, copy
from bot.screens import my_data
from bot.screens.words import Words
from tests.rights.histories import Histories, secret


@pytest.fixture
def histories(tx: Tx) -> Histories:
    histories = Histories(tx)
    one, other = histories.people[:2]
    histories.everything(one, other)
    choose_zone(tx, one, "Asia/Almaty")
    erasures.plan(tx, one, histories.at, histories.at + 1)
    return histories


def copied(histories: Histories, language: str = "en") -> Copy:
    person = persons.find(histories.tx, histories.people[0])
    assert person
    return copy(histories.tx, histories.shelf, person, language, histories.now)


def test_every_section_holds_something_of_somebody_who_has_everything(histories: Histories) -> None:
    made = copied(histories)
    assert [name for name in SECTIONS if not made[name]] == []
    assert list(made) == ["copy", *SECTIONS]


def test_times_have_their_zone_and_answers_the_words_of_their_questions(histories: Histories) -> None:
    made = copied(histories)
    assert made["applications"][0]["at"] == "2027-09-01T13:00:00+05:00"
    assert made["applications"][0]["answers"] == [
        {"question": "call_name", "label": "What shall we call you?", "answer": secret(histories.people[0])},
        {"question": "size", "label": "Which size?", "answer": "s", "chosen": ["Small"]},
        {"question": "nights", "label": "How many nights?", "answer": 3},
    ]


def test_nothing_of_anybody_else_is_in_it(histories: Histories) -> None:
    one, other = histories.people[:2]
    text = my_data.to_json(copied(histories)).decode()
    assert str(one) in text
    assert str(other) not in text.replace(secret(other), "")  # neither the id nor the phone, in which it stands
    said = {name for name, records in copied(histories).items() if secret(other) in json.dumps(records)}
    assert said == {"guardians"}  # the name of who answers for them


def test_who_did_what_is_told_by_role(histories: Histories) -> None:
    done = copied(histories)["what_was_done"]
    assert [(each["action"], each["by"]) for each in done] == [("read-application", "somebody else")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_in_their_language_and_needs_nothing_else(
    histories: Histories, texts: Texts, language: str
) -> None:
    tx = histories.tx
    tx.run("UPDATE persons SET first_name = '<script>alert(1)</script> & \"' WHERE id > 5000000000")
    words = Words(texts, language)
    page = my_data.to_html(words, copied(histories, language)).decode()
    assert f'<html lang="{language}">' in page
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert not re.search(r"(?:src|href)=\"(?!#)", page)
    assert "url(" not in page
    assert "@import" not in page
    assert words.plain("my-data-section-applications") in page
    unnamed = set(re.findall(r"<dt>([a-z0-9 ]+)</dt>", page)) - {"what", "facts", "said"}
    assert unnamed == set(), "values that have no name in the texts"
    assert page.count("<dl>") == page.count("</dl>")


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(strict=True)


def test_whoever_has_only_pressed_start_gets_a_short_one(tx: Tx, texts: Texts) -> None:
    histories = Histories(tx)
    made = copied(histories)
    assert [name for name, records in made.items() if records] == ["copy", "person"]
    assert b"Messages sent to you" not in my_data.to_html(Words(texts, "en"), made)
