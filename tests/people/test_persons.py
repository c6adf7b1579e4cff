"""Who talks to the bot, in which language, and whether they can be reached."""

import pytest
import sqlcipher3

from bot.database import Tx
from bot.people import persons
from bot.people.persons import Person

AIGERIM = 5_000_000_001  # ids are longer than 32 bits


def test_nobody_is_known_who_never_talked(tx: Tx) -> None:
    assert persons.find(tx, AIGERIM) is None


def test_whoever_talks_is_remembered(tx: Tx) -> None:
    met = persons.meet(tx, AIGERIM, "Aigerim", "kk", 100)
    assert met == persons.find(tx, AIGERIM) == Person(AIGERIM, "Aigerim", "kk")
    assert met.wished_language == "kk"


def test_what_telegram_says_of_them_is_kept_up_to_date(tx: Tx) -> None:
    persons.meet(tx, AIGERIM, "Aigerim", "kk", 100)
    persons.choose_language(tx, AIGERIM, "ru")
    met = persons.meet(tx, AIGERIM, "Аигерим", None, 200)
    assert met == persons.find(tx, AIGERIM) == Person(AIGERIM, "Аигерим", None, "ru")
    assert tx.value("SELECT created_at FROM persons") == 100


def test_the_chosen_language_goes_before_telegrams(tx: Tx) -> None:
    persons.meet(tx, AIGERIM, "Aigerim", "kk", 100)
    persons.choose_language(tx, AIGERIM, "tr")
    assert persons.meet(tx, AIGERIM, "Aigerim", "kk", 200).wished_language == "tr"


def test_who_blocked_the_bot_is_out_of_reach_until_they_write_again(tx: Tx) -> None:
    persons.meet(tx, AIGERIM, "Aigerim", "kk", 100)
    persons.set_reachable(tx, AIGERIM, False)
    found = persons.find(tx, AIGERIM)
    assert found is not None
    assert not found.reachable
    assert persons.meet(tx, AIGERIM, "Aigerim", "kk", 200).reachable
    assert persons.find(tx, AIGERIM) == Person(AIGERIM, "Aigerim", "kk")


def test_nothing_is_made_up_of_somebody_who_never_talked(tx: Tx) -> None:
    persons.set_reachable(tx, AIGERIM, False)
    persons.choose_language(tx, AIGERIM, "ru")
    assert persons.find(tx, AIGERIM) is None


def test_nobody_can_talk_in_a_programme_that_does_not_exist(tx: Tx) -> None:
    persons.meet(tx, AIGERIM, "Aigerim", "kk", 100)
    persons.talk_in(tx, AIGERIM, None)
    with pytest.raises(sqlcipher3.IntegrityError):
        persons.talk_in(tx, AIGERIM, 7)
