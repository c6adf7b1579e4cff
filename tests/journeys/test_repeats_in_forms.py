"""A part of the form that repeats itself, as people meet it in the chat, and as coordinators see it."""

from bot.simulator import Person
from tests.journeys.conftest import do
from tests.journeys.desk import labels
from tests.programmes.books import example
from tests.world import World

QUESTIONS = (
    "text | call_name | What shall we call you? | yes | | call_name",
    "begin_repeat | spoken | Languages you speak | | |",
    "text | tongue | Which language? | yes | |",
    "select_one size | level | How well do you speak ${tongue}? | yes | |",
    "end_repeat | | | | |",
)


async def test_rows_in_the_chat(world: World, aigerim: Person) -> None:
    await world.load(example(QUESTIONS))
    await aigerim.start("p-baku")
    await world.settle()
    await do(world, aigerim, "[Apply]", "[I agree]", "Aika")
    assert "2 of 2" in aigerim.last.text
    assert "Languages you speak" in aigerim.last.text
    assert labels(aigerim) == ["➕ Add", "No, go on", "‹ Back"]
    await do(world, aigerim, "Kazakh")
    assert aigerim.last.text.startswith("⚠️ Please tap one of the buttons below")
    await do(world, aigerim, "[➕ Add]")
    assert "2 of 4 · Languages you speak · 1" in aigerim.last.text
    await do(world, aigerim, "Kazakh")
    assert "How well do you speak Kazakh?" in aigerim.last.text
    await world.restart()
    await do(world, aigerim, "[Medium]")
    assert "1. Kazakh, Medium" in aigerim.last.text
    await do(world, aigerim, "[➕ One more]", "English", "[Small]", "[➕ One more]", "Turkish", "[Small]")
    await do(world, aigerim, "[🗑 Remove one]")
    assert labels(aigerim)[:3] == ["🗑 1. Kazakh, Medium", "🗑 2. English, Small", "🗑 3. Turkish, Small"]
    await do(world, aigerim, "[🗑 2. English, Small]")
    assert "1. Kazakh, Medium\n2. Turkish, Small" in aigerim.last.text
    await do(world, aigerim, "[🗑 Remove one]", "[Keep them all]")
    assert "✓ That's all (2)" in labels(aigerim)
    await do(world, aigerim, "[✓ That's all (2)]")
    assert "Which language? Turkish" in aigerim.last.text
    assert "Languages you speak · 2" in aigerim.last.text
    await do(world, aigerim, "[Send my application]")
    assert await world.count("SELECT json_extract(answers, '$.spoken[1].tongue') FROM applications") == "Turkish"
