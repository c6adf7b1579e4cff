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


async def test_coordinators_see_how_many_want_none(crowd: Crowd) -> None:
    boss, (dana, _) = crowd.boss, crowd.people
    await do(crowd.world, dana, "/stop")
    await do(crowd.world, boss, "/announce", "[New]", "[Days]", "[Choose for whom]", "[Everybody of the programme]")
    assert "👥 1 person gets it" in boss.last.text
    assert "Want no announcements: 1" in boss.last.text
    await do(crowd.world, boss, "[See who]")
    assert boss.last.text.startswith("1 person gets it")
    await do(crowd.world, boss, "[‹ For whom]", "[Go on]", "Leave the house.", "[For the others]", "[Send it]")
    assert "🔕 Want no announcements, so they don't get it: 1" in boss.last.text
    assert "📨 Send to 1" in labels(boss)
    await do(crowd.world, boss, "[‹]", "[Options]", "[Safety]", "[‹]", "[Send it]")
    assert "Want no announcements, so" not in boss.last.text
    await do(crowd.world, boss, "[Send to 2]")
    await crowd.world.app.catch_up()
    assert dana.last.text == "Leave the house."


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
