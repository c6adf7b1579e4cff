"""What somebody told in one programme is proposed in the next, and taken only with a tap."""

from dataclasses import replace

import pytest

from bot.simulator import Person
from tests.journeys.conftest import apply, begin, do
from tests.programmes import books
from tests.world import World

QUESTIONS = (
    "text | nick | What shall we call you? | yes | | call_name",
    "date | birth_date | When were you born? | yes | | ",
    "text | city | Where do you live? | | string-length(.) < 4 | ",
    "text | passport_name | Your name in the passport? | yes | | ",
    "select_one size | citizenship | Which passport? | yes | | ",
)


@pytest.fixture
async def baku(world: World) -> int:
    """A second programme that asks for some of the same; its id."""
    book = books.example(QUESTIONS)
    return await world.load(replace(book, programme=replace(book.programme, opens=None, closes=None)))


async def begin_in_baku(world: World, person: Person) -> None:
    await person.start("p-baku")
    await world.settle()
    await do(world, person, "[Apply]", "[agree]")


async def test_as_last_time(world: World, baku: int, aigerim: Person) -> None:
    await apply(world, aigerim)
    await begin_in_baku(world, aigerim)
    assert aigerim.last.text.endswith("As last time: Aigerim")
    await do(world, aigerim, "[Keep: Aigerim]")
    assert aigerim.last.text.endswith("As last time: 24 September 2001")
    await do(world, aigerim, "25.09.2001")
    assert "As last time" not in aigerim.last.text  # Astana has more letters than this form wants
    await do(world, aigerim, "Oba", "[Keep: SERIKOVA AIGERIM]")
    assert "As last time" not in aigerim.last.text  # it has other choices
    await do(world, aigerim, "[Small]", "[Send my application]")
    assert '"nick": "Aigerim", "birth_date": "2001-09-25"' in await world.count(
        "SELECT answers FROM applications ORDER BY id DESC LIMIT 1"
    )


async def test_never_by_itself(world: World, baku: int, aigerim: Person) -> None:
    await apply(world, aigerim)
    await begin_in_baku(world, aigerim)
    assert "Aigerim" not in await world.count("SELECT state FROM dialogues")
    await do(world, aigerim, "Aika", "[Back]")
    assert aigerim.last.text.endswith("Your answer now: Aika")


async def test_nothing_is_proposed_once_the_consent_is_taken_back(world: World, baku: int, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/privacy", "[Take back my consent]")
    await do(world, aigerim, "[Days of Azerbaijan]", "[Yes")
    await begin_in_baku(world, aigerim)
    assert "As last time" not in aigerim.last.text


async def test_another_person_s_answers_are_not_proposed(world: World, baku: int, aigerim: Person) -> None:
    await apply(world, aigerim)
    timur = await world.person("Timur")
    await begin_in_baku(world, timur)
    assert "As last time" not in timur.last.text


async def test_me_shows_what_was_told_last(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/me")
    said = aigerim.last.text
    assert "You told this last\nName: Aigerim\nIn the passport: SERIKOVA AIGERIM\nBorn: 24 September 2001\n" in said
    assert "Citizenship: Kazakhstan" in said


async def test_the_name_in_the_passport(world: World, baku: int, aigerim: Person) -> None:
    await begin_in_baku(world, aigerim)
    await do(world, aigerim, "Aigerim", "24.09.2001", "Oba")
    for wrong in ("Серикова", "SERİKOVA", "Şerikova", "SERIKOVA<<AIGERIM", "S3RIKOVA", "-"):
        await do(world, aigerim, wrong)
        assert "exactly as in the two lines at the bottom" in aigerim.last.text
    await do(world, aigerim, "o\u2019Neill-Serikova aigerim", "[Small]")
    assert "O'NEILL-SERIKOVA AIGERIM" in aigerim.last.text


async def test_the_example_still_begins_empty(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    assert "As last time" not in aigerim.last.text
