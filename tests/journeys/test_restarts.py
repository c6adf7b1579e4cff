"""Nothing lives in memory alone: the bot ends and starts again between any two answers."""

import asyncio

from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, begin, do
from tests.world import World


async def test_a_restart_between_any_two_steps(world: World, aigerim: Person) -> None:
    await aigerim.start("p-days-of-culture-astana")
    await world.settle()
    for step in ("[Apply]", "[I agree]", *ANSWERS, "[5]", "Almaty", "[Send my application]"):
        await world.restart()
        await do(world, aigerim, step)
    assert "Your application has been sent" in aigerim.last.text
    assert '"Almaty"' in await world.count("SELECT answers FROM applications")


async def test_the_same_steps_without_a_restart_end_the_same(world: World, aigerim: Person) -> None:
    dana = await world.person("Aigerim")
    for person, restarting in ((aigerim, False), (dana, True)):
        await begin(world, person)
        for step in ANSWERS:
            if restarting:
                await world.restart()
            await do(world, person, step)
    assert aigerim.last.text == dana.last.text
    assert aigerim.last.buttons == dana.last.buttons


async def test_an_update_that_comes_again_is_not_applied_twice(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    committed = asyncio.Event()

    async def never_answers(method: str, _params: object) -> None:
        if method == "sendMessage":
            committed.set()
            await asyncio.sleep(3600)

    world.simulator.faults.before = never_answers
    await aigerim.send("Aigerim")
    await committed.wait()
    world.simulator.faults.clear()
    await world.restart()
    await world.settle()
    assert aigerim.last.text.startswith("2 of 15")
    await do(world, aigerim, "SERIKOVA AIGERIM")
    assert aigerim.last.text.startswith("3 of 15")


async def test_work_that_was_committed_is_answered_after_the_restart(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await world.stop()
    await aigerim.send("Aigerim")
    await world.start()
    await world.settle()
    assert "2 of 15" in aigerim.last.text
