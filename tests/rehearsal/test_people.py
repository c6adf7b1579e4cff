"""Who plays."""

from dataclasses import replace

from bot.rehearsal.people import FORGETS, GIVES_UP, STEADY, STOPS, cast
from tests.programmes.books import example

PROGRAMME = replace(example().programme, languages=("kk", "az", "tr"), minimum_age=16, maximum_age=30)


def test_languages_take_turns_and_nobody_is_there_twice() -> None:
    players = cast(PROGRAMME, 20)
    assert [player.language for player in players[:4]] == ["kk", "az", "tr", "kk"]
    assert len({player.name for player in players}) == len({player.phone for player in players}) == 20
    assert all(player.phone.removeprefix("+").isdecimal() for player in players)


def test_all_ages_are_there_when_the_programme_starts() -> None:
    born = [player.born for player in cast(PROGRAMME, 8)]
    ages = [PROGRAMME.start.year - day.year - ((day.month, day.day) > (9, 24)) for day in born]
    assert (ages[0], ages[-1], len(set(ages))) == (16, 30, 8)


def test_each_part_is_taken() -> None:
    assert [player.part for player in cast(PROGRAMME, 5)] == [STEADY, GIVES_UP, FORGETS, STEADY, STOPS]
