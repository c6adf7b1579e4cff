"""More than one programme, and programmes that leave things out: open for ever, in one language alone, of others."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.people import roles
from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, apply, begin, callback, do
from tests.programmes import books
from tests.world import World, example

COUNTRIES = 45


@pytest.fixture
async def baku(world: World) -> int:
    """A second programme, in English alone, that one may apply to at any time; its id."""
    book = books.example()
    return await world.load(replace(book, programme=replace(book.programme, opens=None, closes=None)))


@pytest.fixture
async def russian_and_kazakh(tmp_path: Path) -> AsyncIterator[World]:
    """A bot that speaks two of its languages."""
    world = World(tmp_path, languages=("ru", "kk"))
    await world.start()
    await world.load()
    yield world
    await world.stop()


async def apply_to_baku(world: World, person: Person) -> None:
    """From the link to the confirmation."""
    await person.start("p-baku")
    await world.settle()
    await do(world, person, "[Apply]", "[agree]", person.account.card["first_name"], "[Small]", "3", "[Send my appl")


@pytest.mark.usefixtures("baku")
async def test_a_link_to_another_programme_in_the_middle(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim")
    await apply_to_baku(world, aigerim)
    assert "Your application has been sent" in aigerim.last.text
    await do(world, aigerim, "/me", "[Continue]")
    assert aigerim.last.text.startswith("2 of 15")


@pytest.mark.usefixtures("baku")
async def test_two_that_wait_are_told_apart(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await aigerim.start("p-baku")
    await world.settle()
    await do(world, aigerim, "[Apply]", "[agree]", "/me")
    assert aigerim.last.buttons[:2] == [["✏️ Days of Azerbaijan's Culture in Astana"], ["✏️ Youth Days in Baku"]]
    await do(world, aigerim, "[Youth Days in Baku]")
    assert aigerim.last.text.startswith("1 of 3")


@pytest.mark.usefixtures("baku")
async def test_what_is_typed_under_a_notice_answers_no_other_programme(world: World, aigerim: Person) -> None:
    await aigerim.start("p-baku")
    await world.settle()
    card = aigerim.last
    await begin(world, aigerim)
    await aigerim.tap_data(card.message_id, callback(card, 0))
    await do(world, aigerim, "Yes, I agree")
    assert await world.count("SELECT count(*) FROM dialogues WHERE state LIKE '%Yes, I agree%'") == 0


@pytest.mark.usefixtures("baku")
async def test_without_a_deadline_one_may_apply_until_it_is_over(world: World, aigerim: Person) -> None:
    await apply_to_baku(world, aigerim)
    world.pass_time(days=365)
    await do(world, aigerim, "/apply")
    assert "No programme takes applications just now" in aigerim.last.text
    await do(world, aigerim, "/me", "[Youth Days in Baku]")
    assert aigerim.last.buttons == [["🙋 My applications"]]


async def test_a_coordinator_sees_one_programme_alone(world: World, baku: int, aigerim: Person) -> None:
    elvin = await world.person("Elvin")
    await elvin.start()
    await world.settle()
    await world.app.services.database.write(roles.grant, elvin.id, roles.COORDINATOR, baku, 1)
    await apply(world, aigerim)
    dana = await world.person("Dana")
    await apply_to_baku(world, dana)
    assert "Dana" in (await elvin.until("New application")).text
    for data in ("card:1:0", "people:1:0", "people:0:0"):
        await elvin.tap_data(elvin.last.message_id, data)
        await world.settle()
    await do(world, elvin, "/people")
    assert "Youth Days in Baku" in elvin.last.text
    await do(world, elvin, "[Dana]")
    assert "Which size? Small" in elvin.last.text
    assert not any("Aigerim" in message.text for message in elvin.chat)
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-application'") == 1


async def test_the_deadline_passes_at_the_review(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS)
    world.pass_time(days=200)
    await do(world, aigerim, "[Send my application]")
    assert "takes no applications now" in aigerim.last.text
    assert await world.count("SELECT count(*) FROM applications") == 0
    assert await world.count("SELECT count(*) FROM dialogues") == 1


async def test_an_administrator_of_the_settings_who_never_wrote(tmp_path: Path) -> None:
    world = World(tmp_path, admins="77,78")
    await world.start()
    await world.load()
    assert world.claim_code == ""
    late = await world.person("Late", person_id=77)
    await apply(world, await world.person("Aigerim"))
    await world.app.catch_up()  # the news can't reach who has never pressed START
    await late.start()
    await world.settle()
    assert late.last.buttons[0] == ["👥 Applications received"]
    assert "/people" in late.commands
    await do(world, late, "[Applications received]", "[Aigerim]")
    assert "Which city or village do you live in? Astana" in late.last.text
    await world.stop()


async def test_the_code_of_the_first_administrator_twice(world: World) -> None:
    aliya = await world.coordinator()
    await aliya.start(f"claim-{world.claim_code}")
    await world.settle()
    assert "You are the administrator of this bot now" in aliya.last.text
    await aliya.start("p-nowhere")
    await world.settle()
    assert aliya.last.buttons[0] == ["👥 Applications received"]


async def test_a_bot_that_speaks_two_languages(russian_and_kazakh: World) -> None:
    world = russian_and_kazakh
    john = await world.person("John", "en")
    await john.start()
    await do(world, john, "/language")
    assert [row[0] for row in john.last.buttons[:2]] == ["Русский", "Қазақша"]
    await john.tap_data(john.last.message_id, "lang:en")
    await do(world, john, "[Қазақша]")
    await world.load(books.example())
    await john.start("p-baku")
    await world.settle()
    assert "Youth Days in Baku" in john.last.text


@pytest.mark.parametrize("command", ["/help\nplease", "/help@kopru_bot", "/HELP", "/help  me "])
async def test_a_command_however_it_is_written(world: World, aigerim: Person, command: str) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, command)
    assert "What I can do" in aigerim.last.text


async def test_turning_a_page_takes_the_question_up_again(world: World, aigerim: Person) -> None:
    book = example()
    question = book.form.by_name["citizenship"]
    many = tuple(replace(question.choices[0], name=f"c{n}", label={"en": f"Country {n}"}) for n in range(COUNTRIES))
    questions = (replace(question, choices=many), *book.form.questions[:4], *book.form.questions[6:])
    await world.load(replace(book, form=replace(book.form, questions=questions)))
    await begin(world, aigerim)
    await do(world, aigerim, "/help", "[2/6 ›]", "Country 44")
    assert aigerim.last.text.startswith("2 of")
