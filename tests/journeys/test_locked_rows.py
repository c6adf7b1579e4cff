"""What is sensitive stays locked within the rows of a repeat, and so do sensitive files."""

from bot.simulator import Person
from tests.journeys.conftest import do
from tests.journeys.desk import coordinator, labels, load, send
from tests.journeys.sending import PNG
from tests.programmes.books import book
from tests.world import World

QUESTIONS = (
    "text | call_name | What shall we call you? | yes | | call_name |",
    "begin_repeat | pills | Your pills | | | |",
    "text | pill | Which pill? | yes | | | health",
    "text | hour | At what time? | yes | | |",
    "end_repeat | | | | | |",
    "image | card | Your vaccination card | | | | health",
)


async def applied(world: World) -> Person:
    """Somebody has sent two rows and a photo; who looks after the programme."""
    await load(world)
    leyla = await coordinator(world)
    heading = "| bind::kopru:field |"
    written = book(None, QUESTIONS).replace(heading, f"{heading} bind::kopru:sensitive |")
    await send(world, leyla, written.encode())
    await do(world, leyla, "[Apply]")
    person = await world.person("Aigerim")
    await person.start("p-baku")
    await world.settle()
    await do(world, person, "[Apply]", "[agree]", "Aigerim")
    await do(
        world, person, f"[{labels(person)[0]}]", "Geheimin", "noon", "[One more]", "Verborgol", "night", "[That's all]"
    )
    await person.send_photo(PNG)
    await world.settle()
    await do(world, person, "[Send my application]")
    await world.app.catch_up()
    return leyla


async def test_rows_are_locked_and_shown_when_asked_for(world: World) -> None:
    leyla = await applied(world)
    await do(world, leyla, "[Open]")
    assert "noon" in leyla.last.text
    assert "Geheimin" not in leyla.last.text
    assert "Verborgol" not in leyla.last.text
    await do(world, leyla, "[🔒]")
    assert "Geheimin" in leyla.last.text
    assert "Verborgol" in leyla.last.text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-sensitive'")
