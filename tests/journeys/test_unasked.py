"""What comes to people because of what others do, or because it is time, leaves through the outbox alone."""

from dataclasses import replace

import pytest

from bot.database import Tx
from bot.simulator import Group, Person
from tests.announcements.crowd import Crowd, gather
from tests.journeys.conftest import ANSWERS, begin, do
from tests.journeys.desk import coordinator
from tests.journeys.events import CONCERT, load, open_card
from tests.world import World

TOUR = replace(CONCERT, name="tour", title={"en": "Tour"})


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Two people have applied."""
    return await gather(world, ("en", "ru"))


@pytest.fixture
async def group(crowd: Crowd) -> Group:
    """A group of the programme."""
    group = crowd.world.simulator.add_group("Guests")
    await group.put_in(crowd.boss)
    await crowd.world.settle()
    return group


class Witness:
    """Notes what comes to all but those who are acting: a person's or group's id, and the message's."""

    def __init__(self, crowd: Crowd, group: Group) -> None:
        self.unasked: set[tuple[int, int]] = set()
        self._crowd, self._group = crowd, group

    def _seen(self, but: Person | None) -> set[tuple[int, int]]:
        chats: tuple[Person | Group, ...] = (*self._crowd.world.simulator.people.values(), self._group)
        return {(each.id, seen.message_id) for each in chats if each is not but for seen in each.chat if seen.from_bot}

    async def watch(self, person: Person | None, *steps: str) -> int:
        """Somebody types or taps, or time passes; how many messages that brought to others."""
        before = self._seen(person)
        if person:
            await do(self._crowd.world, person, *steps)
        await self._crowd.world.skip(minutes=20)
        come = self._seen(person) - before
        self.unasked |= come
        return len(come)


async def test_whatever_others_do_comes_through_the_outbox(crowd: Crowd, group: Group, aigerim: Person) -> None:
    world, boss, (dana, oleg) = crowd.world, crowd.boss, crowd.people
    leyla = await coordinator(world, slug="days-of-culture-astana")
    await load(world, TOUR)
    for person in (dana, oleg):
        await open_card(world, person, "tour")
        await do(world, person, "[✍]" if person is dana else "[⏳]")
    witness = Witness(crowd, group)
    watch = witness.watch
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS)
    assert await watch(aigerim, "[Send my application]") == 2  # both coordinators hear of the application
    await do(world, leyla, "/people", "[Aigerim]", "[Accept]")
    assert await watch(leyla, "[Yes]") == 1
    await do(world, leyla, "/announce", "[New]", "[For everyone]", "At six.", "[For the others]")
    await do(world, leyla, "[Options]", "[Guests]", "[I have read it]", "[‹]", "[Send it]")
    assert await watch(leyla, "[Send to 3]") == 4
    await do(world, dana, "[Answer]")
    assert await watch(dana, "May I come later?") == 2
    await do(world, leyla, "[Answer]")
    assert await watch(leyla, "Of course.") == 2  # the other coordinator sees it too
    await do(world, leyla, "/announce", "[No. 1]", "[Who hasn't read it]", "[Remind them]")
    assert await watch(leyla, "[Yes]") == 3
    assert await watch(leyla, "/announce", "[No. 1]") == 0
    await open_card(world, dana, "tour")
    await do(world, dana, "[Give up]")
    assert await watch(dana, "[Yes]") == 1  # the place goes to Oleg
    await world.skip(days=300)

    def kept(tx: Tx) -> set[tuple[int, int]]:
        return set(tx.all("SELECT person_id, value FROM deliveries, json_each(messages)"))

    assert witness.unasked <= await crowd.do(kept)
    assert {chat_id for chat_id, _ in witness.unasked} == {boss.id, leyla.id, dana.id, oleg.id, aigerim.id, group.id}
