"""A coordinator tries a form before it is published, just as a participant fills it in; nothing of it is kept."""

import pytest

from bot.app.housework import forget_trials
from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, begin, callback, do
from tests.journeys.desk import SLUG, coordinator, dismiss, labels, load, send
from tests.programmes.books import book
from tests.world import World

TABLES = ("applications", "dialogues", "consents", "stops", "forms")
# Type, name, label, required, constraint, field, relevant, calculation.
BRANCHES = (
    "text | call_name | What shall we call you? | yes | | call_name | | ",
    "select_one size | size | Which size? | yes | | | | ",
    "text | why_small | Why so small? | yes | | | ${size} = 's' | ",
    "integer | nights | How many nights? | | . > 0 | | | ",
    "calculate | beds | | | | | | ${nights} * 2",
)
COUNTRY = "text | country | Where do you live? | yes | | | | "


def branching(*questions: str) -> bytes:
    """The same programme with skip logic, and something that the form computes."""
    heading = "| required | constraint | bind::kopru:field |"
    written = book(None, questions or BRANCHES, SLUG)
    return written.replace(heading, f"{heading} relevant | calculation |").encode()


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after a programme that is there already, and has sent a workbook with other questions."""
    await load(world)
    leyla = await coordinator(world)
    await send(world, leyla, branching())
    return leyla


async def kept(world: World) -> list[int]:
    """What there is of participants."""
    return [await world.count(f"SELECT count(*) FROM {table}") for table in TABLES]  # noqa: S608  constants


async def test_from_the_first_question_to_the_record(world: World, leyla: Person) -> None:
    before = await kept(world)
    assert labels(leyla)[:2] == ["👀 Try the form", "✅ Apply"]
    await do(world, leyla, "[Try the form]")
    assert leyla.last.text == "👀 Trial · nothing is kept\n\n1 of 3\nWhat shall we call you?"
    assert labels(leyla) == ["⏹ End the trial"]
    await do(world, leyla, "Leyla", "[Small]")
    assert "3 of 4\nWhy so small?" in leyla.last.text
    await do(world, leyla, "[Back]", "[Medium]", "2")
    assert leyla.last.text.startswith("👀 Trial · nothing is kept\n\nPlease look through your answers")
    await do(world, leyla, "[Send my application]")
    said = leyla.last.text
    assert "call_name: Leyla\nsize: m\nnights: 2\n\nFilled in by the form itself\n\nbeds: 4" in said
    assert "Not asked, since not relevant: why_small" in said
    assert labels(leyla) == ["🔁 Try it again", "✅ Apply", "✖️ Drop it", "‹ Programme"]
    assert await world.count("SELECT count(*) FROM trials") == 0
    assert await kept(world) == before
    assert await world.count("SELECT count(*) FROM deliveries WHERE kind = 'news'") == 0


async def test_what_is_left_out_and_what_is_wrong(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla", "[Medium]", "0")
    assert "⚠️" in leyla.last.text
    assert "⏹ End the trial" in labels(leyla)
    await do(world, leyla, "[Skip]", "[Send my application]")
    assert "Left out: nights" in leyla.last.text
    await do(world, leyla, "[Try it again]")
    assert "1 of 3" in leyla.last.text


async def test_it_is_applied_from_the_end_of_the_trial(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla", "[Medium]", "2", "[Send my application]", "[Apply]")
    assert "is as the workbook says now" in leyla.last.text
    assert "why_small" in await world.count("SELECT definition FROM forms ORDER BY id DESC LIMIT 1")


async def test_it_may_be_ended_at_any_time(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla", "[End the trial]")
    assert leyla.last.text == "The trial is over. Nothing of it is kept."
    assert "🔁 Try it again" in labels(leyla)
    await do(world, leyla, "Anything")
    assert "call_name" not in leyla.last.text
    await do(world, leyla, "/programme", "[Try the form]", "/cancel")
    assert leyla.last.text == "The trial is over. Nothing of it is kept."
    assert await world.count("SELECT count(*) FROM trials") == 0


async def test_a_restart_between_any_two_answers(world: World, leyla: Person) -> None:
    for step in ("[Try the form]", "Leyla", "[Medium]", "2", "[Send my application]"):
        await do(world, leyla, step)
        await world.restart()
    assert "size: m" in leyla.last.text


async def test_in_another_language_on_the_way(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla", "/language", "[Қазақша]")
    assert leyla.last.text.startswith("👀 Байқау · ештеңе сақталмайды")
    await do(world, leyla, "[Small]", "Сондай", "3", "[жіберу]")
    assert "why_small: Сондай" in leyla.last.text


async def test_a_newer_workbook_carries_the_answers_over(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla")
    old = callback(leyla.last, 0)
    await send(world, leyla, branching(BRANCHES[0], COUNTRY, *BRANCHES[1:]))
    await leyla.tap_data(leyla.last.message_id, old)
    await world.settle()
    assert "Where do you live?" in leyla.last.text
    await do(world, leyla, "Baku", "[Medium]", "2", "[Send my application]")
    assert "call_name: Leyla\ncountry: Baku\nsize: m" in leyla.last.text


async def test_trying_a_newer_workbook_goes_on_and_says_so(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla")
    await send(world, leyla, branching(*BRANCHES[1:]))
    await do(world, leyla, "[Try the form]")
    assert "Your answers are carried over" in leyla.last.text
    assert "1 of 2\nWhich size?" in leyla.last.text


async def test_the_published_form_too(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Try the form]", "Leyla", "[Medium]", "2", "[Send my application]")
    assert "why_small" not in leyla.last.text
    assert labels(leyla) == ["🔁 Try it again", "‹ Programme"]


async def test_the_example_is_tried_in_full(world: World) -> None:
    leyla = await coordinator(world, slug="days-of-culture-astana")
    await do(world, leyla, "/programme", "[Try the form]", *ANSWERS, "[Send my application]")
    assert 'languages: ["kk", "ru"]' in leyla.last.text
    assert await world.count("SELECT count(*) FROM applications") == 0


async def test_one_s_own_application_is_untouched(world: World, leyla: Person) -> None:
    await begin(world, leyla)
    await do(world, leyla, "Leyla Aliyeva", "/programme", "[Try the form]", "For a trial", "/me")
    await do(world, leyla, "[Continue]")
    assert "2 of 15" in leyla.last.text
    assert '"call_name":"Leyla Aliyeva"' in await world.count("SELECT state FROM dialogues")


async def test_what_is_dropped_or_applied_is_not_tried_any_more(world: World, leyla: Person) -> None:
    difference = leyla.last
    tried, dropped = callback(difference, 0), callback(difference, 2)
    await do(world, leyla, "[Try the form]", "Leyla")
    size = callback(leyla.last, 0)
    await leyla.tap_data(difference.message_id, dropped)
    await world.settle()
    await leyla.tap_data(difference.message_id, tried)
    await world.settle()
    there = next(message for message in leyla.chat if message.message_id == difference.message_id)
    assert there.text.startswith("This workbook was applied or dropped before")
    await leyla.tap_data(leyla.last.message_id, size)
    await world.settle()
    assert leyla.last.text == "The trial is over. Nothing of it is kept."


async def test_after_a_day_it_is_forgotten(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla")
    size = callback(leyla.last, 0)
    world.pass_time(hours=25)
    await forget_trials(world.app.services.database, world.app.services.clock)
    assert await world.count("SELECT count(*) FROM trials") == 0
    await do(world, leyla, "hello")
    assert leyla.last.text == "The trial is over. Nothing of it is kept."
    await leyla.tap_data(leyla.last.message_id, size)
    await world.settle()
    assert leyla.last.text == "The trial is over. Nothing of it is kept."


async def test_the_role_is_asked_at_each_tap(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Try the form]", "Leyla")
    await dismiss(world, leyla)
    await do(world, leyla, "[Medium]")
    assert leyla.last.text == "This page isn't open to you."


async def test_nobody_else_may_try_a_form(world: World, leyla: Person) -> None:
    proposal = callback(leyla.last, 0)
    await do(world, leyla, "[Try the form]", "Leyla")
    size = callback(leyla.last, 0)
    timur = await world.person("Timur")
    await timur.start()
    await world.settle()
    for forged in (proposal, size, "tryf:1", "tryf:2", "tryf:99", "tryx"):
        await timur.tap_data(timur.last.message_id, forged)
        await world.settle()
        assert "Trial ·" not in timur.last.text
        assert "Which size?" not in timur.last.text
