"""An announcement is posted in the programme's groups too, wherever they are by then."""

import pytest

from bot.announcements import announcement
from bot.announcements.waves import CORRECT, RECALL
from bot.database import Tx
from bot.people import groups
from bot.simulator import Group
from tests.announcements.crowd import Crowd, gather, text
from tests.world import World


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """One who applied."""
    return await gather(world, ["en"])


@pytest.fixture
async def group(crowd: Crowd) -> Group:
    """A group that the administrator put the bot into."""
    group = crowd.world.simulator.add_group("Guests")
    await group.put_in(crowd.boss)
    await crowd.world.settle()
    return group


async def known(crowd: Crowd) -> groups.Group:
    """The only group there is."""

    def query(tx: Tx) -> groups.Group:
        found = groups.find(tx, tx.value("SELECT id FROM groups"))
        assert found
        return found

    return await crowd.do(query)


async def test_it_is_posted_once_in_the_programmes_first_language_without_buttons(crowd: Crowd, group: Group) -> None:
    texts = {"kk": "Автобус", "ru": "Автобус в шесть.", "en": "The bus leaves at six."}
    told = await crowd.announce(texts, groups=((await known(crowd)).id,), read_button=True)
    counts = await crowd.counts(await crowd.send(told))
    assert [seen.text for seen in group.chat] == ["The bus leaves at six."]
    assert group.chat[0].buttons == []
    assert (counts.sent, counts.all) == (2, 2)


async def test_it_is_corrected_and_recalled_there_too(crowd: Crowd, group: Group) -> None:
    told = await crowd.announce(groups=((await known(crowd)).id,))
    await crowd.send(told)
    former = text("The bus leaves at six.")
    await crowd.do(announcement.set_text, told.id, "en", text("The bus leaves at seven."), former=former)
    await crowd.send(told, CORRECT)
    assert [seen.text for seen in group.chat] == ["The bus leaves at seven."]
    await crowd.send(told, RECALL)
    assert group.chat == []


@pytest.mark.parametrize("told_so", [True, False], ids=["Telegram said so", "found out by sending"])
async def test_a_group_that_has_moved_gets_it_where_it_is(crowd: Crowd, group: Group, told_so: bool) -> None:
    await group.upgrade(crowd.boss)
    if not told_so:
        crowd.world.simulator.world.updates.drop()
    await crowd.world.settle()
    before = len(group.chat)
    counts = await crowd.counts(await crowd.send(await crowd.announce(groups=((await known(crowd)).id,))))
    assert [seen.text for seen in group.chat[before:]] == ["The bus leaves at six."]
    assert counts.sent == counts.all == 2
    assert (await known(crowd)).chat_id == group.id


async def test_a_group_that_turned_the_bot_out_is_counted_and_not_offered_again(crowd: Crowd, group: Group) -> None:
    there = await known(crowd)
    await group.take_out(crowd.boss)
    crowd.world.simulator.world.updates.drop()
    counts = await crowd.counts(await crowd.send(await crowd.announce(groups=(there.id,))))
    assert (counts.sent, counts.unreachable) == (1, 1)
    assert await crowd.do(groups.of_programme, crowd.programme_id) == []


async def test_a_group_that_belongs_to_another_programme_by_then_is_left_out(crowd: Crowd, group: Group) -> None:
    there = await known(crowd)
    told = await crowd.announce(groups=(there.id,))

    def move(tx: Tx) -> None:
        slug = "INSERT INTO programmes (slug, details, loaded_at) SELECT 'baku', details, 0 FROM programmes"
        groups.link(tx, there, tx.insert(slug))

    await crowd.do(move)
    await crowd.send(told)
    assert group.chat == []
