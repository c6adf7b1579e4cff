"""/stop: no announcements any more, save for one's safety, until one wants them again."""

import pytest

from bot.announcements.announcement import SAFETY, URGENT
from tests.announcements.crowd import Crowd, gather
from tests.journeys.conftest import do
from tests.journeys.desk import labels
from tests.world import World

MUTED = "SELECT group_concat(kind) FROM muted"


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Two people have applied."""
    return await gather(world, ("en", "ru"))


async def test_announcements_stop_but_not_those_about_safety(crowd: Crowd) -> None:
    dana, oleg = crowd.people
    await do(crowd.world, dana, "/stop")
    assert dana.last.text.startswith("🔕 You won't get announcements any more.")
    await crowd.send(await crowd.announce({"en": "The hall has changed."}))
    await crowd.send(await crowd.announce({"en": "Hurry up."}, urgency=URGENT))
    assert dana.last.text.startswith("🔕")
    assert oleg.last.text == "Hurry up."
    await crowd.send(await crowd.announce({"en": "Leave the building."}, urgency=SAFETY))
    assert dana.last.text == "Leave the building."


async def test_whoever_stops_on_the_way_gets_nothing_more(crowd: Crowd) -> None:
    draft = await crowd.announce()
    await crowd.launch(draft)
    await do(crowd.world, crowd.people[0], "/stop")
    await crowd.world.app.catch_up()
    assert "The bus" not in crowd.people[0].last.text
    assert "The bus" in crowd.people[1].last.text


async def test_they_come_again_by_the_button_or_the_setting(crowd: Crowd) -> None:
    dana = crowd.people[0]
    await do(crowd.world, dana, "/stop", "/stop")
    assert await crowd.world.count(MUTED) == "announcements"
    await do(crowd.world, dana, "[Send them again]")
    assert dana.toast == "You get announcements again."
    assert "✅ Send me announcements" in labels(dana)
    assert await crowd.world.count(MUTED) is None
    await do(crowd.world, dana, "[Send me announcements]")
    assert "▫️ Send me announcements" in labels(dana)
    await crowd.world.restart()
    await do(crowd.world, dana, "[Send me announcements]")
    await crowd.send(await crowd.announce({"en": "Welcome back."}))
    assert dana.last.text == "Welcome back."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "🔕 Больше никаких объявлений."),
        ("kk", "🔕 Хабарландырулар енді келмейді."),
        ("az", "🔕 Elanlar artıq gəlməyəcək."),
        ("tr", "🔕 Artık duyuru almayacaksınız."),
    ],
)
async def test_in_every_language(world: World, language: str, said: str) -> None:
    person = await world.person("Somebody", language)
    await do(world, person, "/stop")
    assert person.last.text.startswith(said)
    assert "/stop" in person.commands
