"""A new version of a form while people are in the middle, and after they have applied."""

import json

from bot.simulator import Person
from tests.journeys.conftest import do
from tests.journeys.desk import CONCERT, coordinator, labels, load, send
from tests.programmes.books import QUESTIONS, book
from tests.world import World

NAME, SIZE, NIGHTS = QUESTIONS
CITY = "text | city | Where do you live? | yes | | "
CHOICES = "| choices |\n| | list_name | name | label::English (en) |"


async def publish(world: World, leyla: Person, *questions: str, choices: str = "") -> None:
    """Leyla sends the workbook with these questions and applies it."""
    written = book(None, questions, "baku")
    if choices:
        written = written[: written.index(CHOICES)] + f"{CHOICES}\n{choices}"
    await send(world, leyla, written.encode())
    await do(world, leyla, "[Apply]")
    assert "is as the workbook says now" in leyla.last.text


async def begin(world: World, name: str = "Aigerim") -> tuple[Person, Person]:
    """A coordinator, and somebody at the first question."""
    await load(world, CONCERT)
    leyla = await coordinator(world)
    person = await world.person(name)
    await person.start("p-baku")
    await world.settle()
    await do(world, person, "[Apply]", "[agree]")
    return leyla, person


async def answers(world: World) -> dict[str, object]:
    """What was sent last."""
    found: dict[str, object] = json.loads(
        await world.count("SELECT answers FROM applications ORDER BY id DESC LIMIT 1")
    )
    return found


async def test_a_required_question_before_the_present_one_is_asked(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]")
    await publish(world, leyla, NAME, CITY, SIZE, NIGHTS)
    await do(world, person, "3")
    assert person.last.text.startswith("The organisers have changed some questions.")
    assert "2 of 4\nWhere do you live?" in person.last.text  # what was typed for another question answers none
    await do(world, person, "Baku", "3", "[Send my application]")
    assert await answers(world) == {"call_name": "Aigerim", "city": "Baku", "size": "s", "nights": 3}


async def test_a_renamed_question_is_asked_anew_and_the_old_answer_is_not_sent(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]")
    await publish(world, leyla, NAME, SIZE.replace("| size |", "| shirt |"), NIGHTS)
    await do(world, person, "3", "[Medium]", "2", "[Send my application]")
    assert await answers(world) == {"call_name": "Aigerim", "shirt": "m", "nights": 2}


async def test_the_old_answer_is_there_again_when_the_form_is_reverted(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]")
    await publish(world, leyla, NAME, SIZE.replace("| size |", "| shirt |"), NIGHTS)
    await do(world, person, "3")
    assert '"size":"s"' in await world.count("SELECT state FROM dialogues")
    await publish(world, leyla, NAME, SIZE, NIGHTS)
    await do(world, person, "[Small]" if "[Small]" in person.visible() else "x")
    assert "How many nights?" in person.last.text
    await do(world, person, "2", "[Send my application]")
    assert await answers(world) == {"call_name": "Aigerim", "size": "s", "nights": 2}


async def test_a_changed_kind_is_asked_anew(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]", "3")
    await publish(world, leyla, NAME, SIZE, "text | nights | Which nights? | yes | | ")
    await do(world, person, "[Send my application]")
    assert "3 of 3\nWhich nights?" in person.last.text
    await do(world, person, "The first two", "[Send my application]")
    assert (await answers(world))["nights"] == "The first two"


async def test_a_choice_that_is_gone_is_asked_for_anew(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]")
    await publish(world, leyla, NAME, SIZE, NIGHTS, choices="| | size | m | Medium |\n| | size | l | Large |")
    await do(world, person, "3")
    assert "2 of 3\nWhich size?" in person.last.text
    assert labels(person)[:2] == ["Medium", "Large"]
    await do(world, person, "[Large]", "3", "[Send my application]")
    assert (await answers(world))["size"] == "l"


async def test_what_moves_into_a_repeat_is_asked_there(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]")
    rows = ("begin_repeat | guests | Who comes along? | | | ", SIZE, "end_repeat | | | | | ")
    await publish(world, leyla, NAME, *rows, NIGHTS)
    await do(world, person, "3")
    assert "Who comes along?" in person.last.text
    assert "size" in await world.count("SELECT state FROM dialogues")
    await do(world, person, f"[{labels(person)[0]}]", "[Medium]")
    await do(world, person, "[That's all]", "2", "[Send my application]")
    assert await answers(world) == {"call_name": "Aigerim", "guests": [{"size": "m"}], "nights": 2}


async def test_what_was_sent_stays_as_it_was_answered(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]", "3", "[Send my application]")
    before = await answers(world)
    await publish(world, leyla, NAME.replace("What shall we call you?", "Your name?"), CITY,
                  SIZE.replace("Which size?", "How tall?"), NIGHTS)  # fmt: skip
    assert await answers(world) == before
    await do(world, leyla, "/people", "[Aigerim]")
    assert "Which size? Small" in leyla.last.text
    assert "How tall?" not in leyla.last.text
    await do(world, person, "/me", "[Youth Days]")
    assert "Which size? Small" in person.last.text
    assert "Where do you live?" not in person.last.text


async def test_reopened_it_asks_only_what_is_new(world: World) -> None:
    leyla, person = await begin(world)
    await do(world, person, "Aigerim", "[Small]", "[Skip]", "[Send my application]")
    await publish(world, leyla, NAME, CITY, SIZE, NIGHTS)
    await do(world, person, "/me", "[Youth Days]", "[Change my answers]")
    assert "2 of 4\nWhere do you live?" in person.last.text
    await do(world, person, "Baku")
    assert "Please look through your answers" in person.last.text
    await do(world, person, "[Send the changes]")
    assert await answers(world) == {"call_name": "Aigerim", "city": "Baku", "size": "s"}
    await do(world, leyla, "/people", "[Aigerim]")
    assert "Where do you live? Baku" in leyla.last.text
