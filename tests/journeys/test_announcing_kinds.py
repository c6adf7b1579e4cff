"""Whatever kind of message a coordinator sends to be announced: people get it as it was, in a text's place."""

from collections.abc import Awaitable, Callable

import pytest

from bot.simulator import Person
from tests.announcements.crowd import Crowd, gather
from tests.journeys.conftest import do
from tests.simulator.test_files import png
from tests.world import World

KINDS: dict[str, Callable[[Person], Awaitable[object]]] = {
    "photo": lambda person: person.send_photo(png(4, 4), "The **hall**"),
    "video": lambda person: person.send_video(b"mp4", "The **way**"),
    "animation": lambda person: person.send_animation(b"GIF89a\x05\x00\x04\x00"),
    "audio": lambda person: person.send_audio("song.mp3", b"ID3", "Learn it"),
    "document": lambda person: person.send_document("plan.pdf", b"%PDF", "The **plan**"),
    "voice": lambda person: person.send_voice(b"OggS", "Listen"),
    "video_note": lambda person: person.send_video_note(b"mp4"),
    "location": lambda person: person.share_location(51.1282, 71.4306),
    "contact": lambda person: person.send_contact("+77010000000", "Help"),
    "poll": lambda person: person.send_poll("Tea or coffee?", ["Tea", "Coffee"]),
}


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Two who have applied, in two languages."""
    return await gather(world, ("en", "ru"))


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_kept_previewed_and_sent(crowd: Crowd, kind: str) -> None:
    world, boss = crowd.world, crowd.boss
    await do(world, boss, "/announce", "[New]", "[Days]", "[For everyone]")
    await KINDS[kind](boss)
    await world.settle()
    assert boss.last.text.startswith("✅ I have the text in this language: English.")
    await do(world, boss, "[For the others]", "[See how it arrives]")
    previewed = next(seen for seen in reversed(boss.chat) if kind in seen.data)
    await do(world, boss, "[Send it]", "[Send to 2]")
    await world.app.catch_up()
    for person in crowd.people:
        assert kind in person.last.data
        assert person.last.text == previewed.text
        assert person.last.data.get("caption_entities") == previewed.data.get("caption_entities")
    assert crowd.people[0].last.buttons == previewed.buttons
    await boss.until("Sent: 2 of 2")
    assert world.simulator.complaints == []
