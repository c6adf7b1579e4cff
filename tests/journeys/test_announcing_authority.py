"""No button about announcements carries authority: whoever has no role, another one, or one no longer, gets nothing."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import pytest

from bot.announcements import announcement as announcements
from bot.announcements import letters, saved, waves
from bot.announcements.content import Content
from bot.database import Tx
from bot.people import groups
from bot.people.composing import AUDIENCE, Composing, compose
from bot.screens import taps
from bot.screens.taps import announced, announcing, audience, tap
from bot.screens.taps import groups as group_taps
from bot.screens.taps import letters as letter_taps
from bot.simulator import Person
from tests.announcements.crowd import Crowd, gather, text
from tests.journeys.desk import CONCERT, SLUG, coordinator, dismiss, load
from tests.world import World

ASTANA = "days-of-culture-astana"
SECRETS = ("The bus leaves at six", "Not yet said", "Only for coordinators", "Secret group", "Secret list", "Somebody")
HARMLESS = {taps.ShowAnnouncements, taps.NewAnnouncement}  # about nothing that is there already
TAPS = [
    each
    for module in (announcing, audience, announced, letter_taps, group_taps)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, tap.Tap) and each is not tap.Tap and each not in HARMLESS
]
FILLED: Mapping[str, Any] = {
    "language": "en",
    "other": "ru",
    "option": "read",
    "urgency": "safety",
    "kind": "and",
    "start": "202703021900",
    "offset": 0,
    "people": 0,
    "fingerprint": "00000000",
}
KEPT = ("announcements", "announcement_texts", "waves", "audiences", "groups", "letters", "deliveries", "roles")


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Announcement 1 was sent and answered, 2 is a draft; there are a saved audience and a group."""
    crowd = await gather(world)
    await crowd.send(await crowd.announce(read_button=True))
    await crowd.announce({"en": "Not yet said"})
    at = int(world.now.timestamp())

    def prepare(tx: Tx) -> None:
        letters.write(tx, announcements.find(tx, 1), crowd.people[0].id, text("Only for coordinators"), at)
        saved.keep(tx, crowd.programme_id, "Secret list", "everyone", crowd.boss.id)
        groups.link(tx, groups.put_in(tx, -100, "Secret group", crowd.boss.id), crowd.programme_id)

    await crowd.do(prepare)
    await world.app.catch_up()
    return crowd


async def stored(crowd: Crowd) -> Mapping[str, list[Any]]:
    """All that is kept of announcements."""

    def query(tx: Tx) -> Mapping[str, list[Any]]:
        return {table: tx.all(f"SELECT * FROM {table}") for table in KEPT}  # noqa: S608  a constant

    return await crowd.do(query)


def forged(kind: type[tap.Tap], announcement_id: int) -> tap.Tap:
    """Such a button about the announcement."""
    values = {"announcement_id": announcement_id, "programme_id": 1}
    return kind(*(values.get(each.name, FILLED.get(each.name, 1)) for each in fields(kind)))


async def refused(crowd: Crowd, person: Person, data: tap.Tap) -> None:
    """A tap shows nothing of what isn't theirs, and changes nothing."""
    before, seen = await stored(crowd), len(person.chat)
    message = await person.send("/help")
    await crowd.world.settle()
    await person.tap_data(person.last.message_id, data.pack())
    await crowd.world.settle()
    await crowd.world.app.catch_up()
    shown = [each for each in person.chat[seen:] if each.message_id != message.message_id]
    assert not any(secret in each.text for each in shown for secret in SECRETS), data
    assert not any(kind in each.data for each in shown for kind in ("document", "photo")), data
    assert "went wrong" not in person.last.text, data
    assert await stored(crowd) == before, data


@pytest.mark.parametrize("announcement_id", [1, 2])
async def test_a_button_gives_nothing_to_those_without_the_role(crowd: Crowd, announcement_id: int) -> None:
    await load(crowd.world, CONCERT)
    stranger = await crowd.world.person("Stranger")
    await stranger.start()
    elsewhere = await coordinator(crowd.world, "Nigar", slug=SLUG)
    former = await coordinator(crowd.world, "Leyla", slug=ASTANA)
    await dismiss(crowd.world, former)
    for kind in TAPS:
        for person in (stranger, elsewhere, former):
            await refused(crowd, person, forged(kind, announcement_id))


async def test_a_participant_may_only_read_and_answer_what_they_got(crowd: Crowd) -> None:
    dana = crowd.people[1]
    for kind in TAPS:
        if kind not in (taps.Read, taps.AnswerAnnouncement):
            await refused(crowd, dana, forged(kind, 1))
        await refused(crowd, dana, forged(kind, 2))


async def test_what_is_typed_for_a_draft_needs_the_role_too(crowd: Crowd) -> None:
    nigar = await coordinator(crowd.world, "Nigar", slug=ASTANA)
    await nigar.tap_data(nigar.last.message_id, taps.ShowAudience(2).pack())
    await crowd.world.settle()
    await dismiss(crowd.world, nigar)
    before = await stored(crowd)
    await crowd.world.say(nigar, "language = ru")
    assert nigar.last.text == "This page isn't open to you."
    await crowd.do(compose, nigar.id, Composing(AUDIENCE, {"announcement": 1}))
    await crowd.world.say(nigar, "language = ru")
    assert await stored(crowd) == before


async def test_whoever_has_no_role_any_more_is_told_no_more(crowd: Crowd) -> None:
    nigar = await coordinator(crowd.world, "Nigar", slug=ASTANA)
    await crowd.do(waves.launch, 2, waves.ANNOUNCE, nigar.id, int(crowd.world.now.timestamp()) + 3600)
    await nigar.tap_data(nigar.last.message_id, taps.ShowDraft(2).pack())
    await crowd.world.settle()
    assert "It will be sent" in nigar.last.text
    await dismiss(crowd.world, nigar)
    await crowd.world.skip(hours=2)
    assert crowd.got(crowd.people[0])[-1] == "Not yet said"
    assert "It will be sent" in nigar.last.text


async def test_where_the_sender_has_no_role_any_more_the_others_are_asked(crowd: Crowd) -> None:
    nigar = await coordinator(crowd.world, "Nigar", slug=ASTANA)
    await crowd.do(waves.launch, 2, waves.ANNOUNCE, nigar.id, int(crowd.world.now.timestamp()) + 3600)
    await dismiss(crowd.world, nigar)
    crowd.world.pass_time(hours=12)
    await crowd.world.app.catch_up()
    assert "Announcement 2" in crowd.boss.last.text
    assert "Not yet said" not in nigar.last.text
    await crowd.boss.tap("Send it now")
    await crowd.world.settle()
    assert "Send it now" not in str(crowd.boss.last.buttons)


async def test_a_preview_cannot_be_answered(crowd: Crowd) -> None:
    boss = crowd.boss
    await boss.tap_data(boss.last.message_id, taps.PreviewTexts(2).pack())
    await crowd.world.settle()
    shown = next(seen for seen in reversed(boss.chat) if seen.text == "Not yet said")
    await boss.tap("Answer", shown)
    await crowd.world.settle()
    assert boss.toast == "This is only how it looks. Those who get it can answer here."
    await crowd.world.say(boss, "Text")
    assert boss.last.text.startswith("In which language is this?")
    await boss.tap_data(boss.last.message_id, taps.DropDraftSurely(2).pack())
    await crowd.world.settle()
    assert boss.last.text.startswith("The announcement is thrown away.")
    assert await crowd.world.count("SELECT count(*) FROM announcements") == 1


async def test_a_programme_that_is_not_there_is_no_fault(crowd: Crowd) -> None:
    for programme_id in (99, 2**63 - 1):
        await crowd.boss.tap_data(crowd.boss.last.message_id, taps.NewAnnouncement(programme_id).pack())
        await crowd.world.settle()
        assert crowd.boss.toast == "This button is out of date."


async def test_a_poll_shows_nobodys_account(crowd: Crowd) -> None:
    dana = crowd.people[0]
    original = next(seen for seen in dana.chat if seen.text == "The bus leaves at six.")
    await dana.send_poll("Which bus?", ["Early", "Late"], reply_to=original.message_id)
    await crowd.world.settle()
    await crowd.world.app.catch_up()
    assert dana.last.text.startswith("⚠️ I can't pass this on.")
    assert not any("forward_origin" in seen.data for seen in crowd.boss.chat)
    await crowd.boss.tap_data(crowd.boss.last.message_id, taps.WriteText(2, "en").pack())
    await crowd.world.settle()
    await crowd.boss.send_poll("Which bus?", ["Early", "Late"], anonymous=False)
    await crowd.world.settle()
    kept = Content.from_json(
        await crowd.world.count("SELECT content FROM announcement_texts WHERE announcement_id = 2")
    )
    master = next(seen for seen in crowd.boss.chat if seen.message_id == kept.facts["message_id"])
    assert master.from_bot
    assert master.data["poll"]["is_anonymous"]
