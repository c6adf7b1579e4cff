"""People whom whole conversations are about."""

import pytest

from bot.simulator import Person
from bot.simulator.seen import SeenMessage
from tests.world import World

# What an adult guest answers, in order; a text in brackets is a part of a button's label.
ANSWERS = (
    "Aigerim", "SERIKOVA AIGERIM", "24 September 2001", "[Kazakhstan]", "Astana", "+7 701 000 00 00", "[guest]",
    "[Kazakh]", "[Russian]", "[Done]", "[24 September]", "[Done]", "I want to hear mugham with my own ears.",
    "Gulnara", "+7 701 000 00 01", "[everything]", "[Done]", "[Yes, you may]", "[Skip]",
)  # fmt: skip


async def do(world: World, person: Person, *steps: str) -> None:
    """Type each step, or tap it if it is in brackets."""
    for step in steps:
        if step.startswith("["):
            await world.tap(person, step[1:-1])
        else:
            await world.say(person, step)


def callback(message: SeenMessage, row: int, column: int = 0) -> str:
    """What is behind a button, for those who tap it when it is too late."""
    return str(message.data["reply_markup"]["inline_keyboard"][row][column]["callback_data"])


async def begin(world: World, person: Person) -> None:
    """Up to the first question."""
    await person.start("p-days-of-culture-astana")
    await world.settle()
    await do(world, person, "[Apply]", "[I agree]")


async def apply(world: World, person: Person) -> None:
    """A whole application."""
    await begin(world, person)
    await do(world, person, *ANSWERS, "[Send my application]")


@pytest.fixture
async def aigerim(world: World) -> Person:
    """An adult from Astana who reads English."""
    return await world.person("Aigerim", phone="+77010000000")
