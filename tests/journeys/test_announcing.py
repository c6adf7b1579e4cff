"""Coordinators write an announcement in several languages, see what lacks and how it arrives, and send it."""

import pytest

from bot.people import zones
from bot.screens import taps
from bot.simulator import Person
from tests.journeys.conftest import callback, do
from tests.journeys.desk import CONCERT, coordinator, dismiss, labels, load, send, sign_up, workbook
from tests.simulator.test_files import png
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after a programme whose concert two people go to: Aydan reads English, Boris Russian."""
    await load(world, CONCERT)
    for name, language in (("Aydan", "en"), ("Boris", "ru")):
        await sign_up(world, await world.person(name, language))
    return await coordinator(world)


def named(world: World, name: str) -> Person:
    """Somebody who is there already."""
    return next(each for each in world.simulator.people.values() if each.account.card["first_name"] == name)


async def for_everyone(world: World, person: Person) -> None:
    """A new announcement for everybody of the programme, without a text yet."""
    await do(world, person, "/announce", "[New announcement]", "[For everyone]")


async def test_from_the_first_word_to_sending(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    assert leyla.last.text.startswith("Announcement 1 · Youth Days in Baku\n\n👥 For whom: everybody")
    assert "It goes to: 2" in leyla.last.text
    assert "in this language: English." in leyla.last.text
    await do(world, leyla, "The bus leaves at **eight**.")
    assert leyla.last.text.startswith("✅ I have the text in this language: English.")
    assert "✅ English (1): The bus leaves at eight.\n❌ Русский (1): no text yet" in leyla.last.text
    assert "No text yet in: Русский." in leyla.last.text
    assert not any("Send it" in label for label in labels(leyla))
    await do(world, leyla, "[✍️ Русский]", "Автобус отходит в **восемь**.")
    assert "Everything is there." in leyla.last.text
    await do(world, leyla, "[Send it]")
    assert "Send it now?" in leyla.last.text
    assert "That takes less than a minute." in leyla.last.text
    await do(world, leyla, "[Send to 2]")
    await world.skip(minutes=1)
    assert named(world, "Aydan").last.text == "The bus leaves at eight."
    assert named(world, "Boris").last.text == "Автобус отходит в восемь."
    assert named(world, "Boris").last.data["entities"][0]["type"] == "bold"
    await do(world, leyla, "/announce")
    assert "1 · ✅ 1 Mar, sent: 2" in leyla.last.text


@pytest.mark.parametrize("language", ["en", "ru", "kk", "az", "tr"])
async def test_every_screen_says_something_in_each_language(world: World, language: str) -> None:
    await load(world, CONCERT)
    await sign_up(world, await world.person("Aydan"), await world.person("Boris", "ru"))
    person = await coordinator(world, "Nigar", language)
    await do(world, person, "/announce", "[✍️]", "[👥]", "Text")
    draft = callback(person.last, -1).replace(taps.ShowAnnouncements(0).pack(), taps.ShowDraft(1).pack())
    for tap in (
        taps.ShowTexts(1), taps.ShowText(1, language), taps.AskLanguage(1, language), taps.AskFallback(1),
        taps.ShowOptions(1), taps.SetUrgency(1, "safety"), taps.ToggleOption(1, "read"), taps.DropDraft(1),
        taps.ChooseFallback(1, language), taps.AskSend(1),
    ):  # fmt: skip
        await person.tap_data(person.last.message_id, tap.pack())
        await world.settle()
        assert "announce-" not in person.last.text
    await person.tap_data(person.last.message_id, draft)
    await world.settle()
    assert "🛟" in person.last.text


async def test_one_text_for_all_has_to_be_said(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[For the others: English]")
    assert "↪️ Русский (1) → English" in leyla.last.text
    await do(world, leyla, "[Send it]", "[Send to 2]")
    await world.skip(minutes=1)
    assert named(world, "Boris").last.text == "Bring a coat."


async def test_a_further_message_is_asked_for_its_language(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "Возьми пальто.")
    assert leyla.last.text == "In which language is this? Возьми пальто."
    assert labels(leyla)[0] == "Русский"
    await world.restart()
    await do(world, leyla, "[Русский]")
    assert "✅ Русский (1): Возьми пальто." in leyla.last.text
    await do(world, leyla, "Never mind", "[It isn't meant for the announcement]")
    assert "✅ English (1): Bring a coat." in leyla.last.text


async def test_a_text_in_the_wrong_language_changes_places(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Возьми пальто.", "[Texts]", "[✅ English]", "[another language]", "[Русский]")
    assert "❌ English (1): no text yet" in leyla.last.text
    assert "✅ Русский (1): Возьми пальто." in leyla.last.text
    await do(world, leyla, "[Texts]", "[✅ Русский]", "[Remove]")
    assert "The text is gone: Русский." in leyla.last.text


async def test_an_album_is_one_text_and_has_no_buttons(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    before = len(leyla.chat)
    await leyla.send_album([("photo", png(2, 2)), ("photo", png(2, 2)), ("photo", png(2, 2))], "The museum")
    await world.settle()
    assert len(leyla.chat) == before + 3 + 1
    assert "🖼 An album · The museum" in leyla.last.text
    assert "No buttons can stand under an album" in leyla.last.text
    await do(world, leyla, "[For the others]", "[Send it]", "[Send to 2]")
    await world.skip(minutes=1)
    assert sum("photo" in message.data for message in named(world, "Boris").chat) == 3


async def test_a_poll_is_the_bots_own_so_that_votes_are_counted_together(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await leyla.send_poll("Tea or coffee?", ["Tea", "Coffee"])
    await world.settle()
    assert "📊 A poll · Tea or coffee?" in leyla.last.text
    await do(world, leyla, "[For the others]", "[Send it]", "[Send to 2]")
    await world.skip(minutes=1)
    for name in ("Aydan", "Boris"):
        assert named(world, name).last.data["poll"]["question"] == "Tea or coffee?"


async def test_a_sticker_cannot_be_announced_and_a_workbook_can(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await leyla.send_sticker("🙂")
    await world.settle()
    assert leyla.last.text.startswith("I can't pass this on.")
    shown = await send(world, leyla, workbook(CONCERT))
    assert "baku.md" in shown.text
    assert "✅ English" in shown.text


async def test_the_preview_is_what_recipients_get(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[✍️ Русский]", "Возьми пальто.", "[Options]", "[I have read it]", "[‹]")
    before = len(leyla.chat)
    await do(world, leyla, "[See how it arrives]")
    shown = leyla.chat[before:]
    assert [message.text for message in shown[:-1]] == [
        "English. People who get it: 1", "Bring a coat.", "Русский. People who get it: 1", "Возьми пальто.",
    ]  # fmt: skip
    await do(world, leyla, "[Send it]", "[Send to 2]")
    await world.skip(minutes=1)
    assert named(world, "Boris").last.buttons == shown[3].buttons
    assert named(world, "Aydan").last.buttons == shown[1].buttons


async def test_what_changed_since_it_was_asked_is_not_sent(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[For the others]", "[Send it]")
    asked, surely = leyla.last.message_id, callback(leyla.last, 0)
    rival = await coordinator(world, "Murad")
    await do(world, rival, "/announce", "[No. 1]", "[Texts]", "[✅ English]", "[anew]", "Bring an umbrella.")
    await leyla.tap_data(asked, surely)
    await world.settle()
    assert leyla.last.text.startswith("Something has changed meanwhile.")
    assert "Bring an umbrella." in leyla.last.text
    await do(world, rival, "[Send it]", "[Send to 2]")
    await do(world, leyla, "[Send it]")
    assert "Bring an umbrella." not in labels(leyla)
    await world.skip(minutes=1)
    assert await world.count("SELECT count(*) FROM deliveries WHERE kind = 'wave'") == 2


async def test_a_draft_can_be_thrown_away(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "/announce")
    assert "1 · 📝 draft · Youth Days in Baku\nBring a coat." in leyla.last.text
    await do(world, leyla, "[No. 1]", "[Throw it away]", "[Throw it away]")
    assert leyla.last.text.startswith("The announcement is thrown away.")
    await do(world, leyla, "Bring a coat.")
    assert await world.count("SELECT count(*) FROM announcement_texts") == 0


async def test_an_empty_draft_is_taken_up_again(world: World, leyla: Person) -> None:
    for _ in range(3):
        await do(world, leyla, "/announce", "[New announcement]")
    assert await world.count("SELECT count(*) FROM announcements") == 1


async def test_only_those_who_look_after_it_see_it(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[For the others]", "[Send it]")
    asked, surely = leyla.last.message_id, callback(leyla.last, 0)
    await dismiss(world, leyla)
    await leyla.tap_data(asked, surely)
    await world.settle()
    assert leyla.last.text == "This page isn't open to you."
    aydan = named(world, "Aydan")
    for command in ("/announce",):
        await do(world, aydan, command)
        assert aydan.last.text == "This page isn't open to you."
    assert await world.count("SELECT count(*) FROM waves") == 0


async def test_administrators_write_to_everybody(world: World, leyla: Person) -> None:
    admin = await world.coordinator()
    await do(world, admin, "/announce", "[New announcement]", "[Everybody who uses the bot]")
    assert admin.last.text.startswith("Announcement 1 · everybody who uses the bot")
    await do(world, admin, "[For everyone]", "We have a new programme.", "[For the others]")
    assert "It goes to: 4" in admin.last.text
    await do(world, leyla, "/announce")
    assert "Nothing has been announced yet." in leyla.last.text


async def test_those_who_sleep_are_counted_unless_it_is_urgent(world: World, leyla: Person) -> None:
    boris = named(world, "Boris")
    await world.app.services.database.write(zones.choose_zone, boris.id, "Pacific/Honolulu")
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[For the others]", "[Send it]")
    assert "Get it in the morning, since it is night for them: 1" in leyla.last.text
    await do(world, leyla, "[‹]", "[Options]", "[Urgent]", "[‹]", "[Send it]")
    assert "in the morning" not in leyla.last.text
    assert "⚡ Comes at night too." in leyla.last.text


async def test_a_plan_that_is_over_has_to_be_made_anew(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[For the others]", "[When]", "[hour]", "[‹]", "[Send it]")
    assert "Send it at this time?" in leyla.last.text
    asked, surely = leyla.last.message_id, callback(leyla.last, 0)
    await world.skip(hours=2)
    await leyla.tap_data(asked, surely)
    await world.settle()
    assert "The planned time is over." in leyla.last.text
    assert await world.count("SELECT count(*) FROM waves") == 0
    await do(world, leyla, "[When]", "[hour]", "[‹]", "[Send it]", "[Plan for 2]")
    await do(world, leyla, "/announce")
    assert "1 · 🕘 planned: 1 Mar, " in leyla.last.text
    await world.skip(hours=2)
    assert named(world, "Boris").last.text == "Bring a coat."


async def test_of_two_texts_one_is_chosen_for_the_rest(world: World, leyla: Person) -> None:
    await sign_up(world, await world.person("Aigul", "kk"))
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[✍️ Русский]", "Возьми пальто.", "[one text for the others]", "[Русский]")
    assert "↪️ Қазақша (1) → Русский" in leyla.last.text
    await do(world, leyla, "[Texts]", "[✅ Русский]", "[Remove]")
    assert "Each language needs a text of its own." in leyla.last.text


async def test_what_comes_when_it_was_sent_already_is_refused(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "Bring a coat.", "[For the others]")
    rival = await coordinator(world, "Murad")
    await do(world, rival, "/announce", "[No. 1]", "[Send it]", "[Send to 2]")
    await do(world, leyla, "And a hat.")
    assert leyla.last.text.startswith("This announcement has been sent or thrown away already.")
    await do(world, leyla, "/announce", "[No. 1]")
    assert "Bring a coat." in leyla.last.text


async def test_an_album_waits_for_its_language_as_a_whole(world: World, leyla: Person) -> None:
    await for_everyone(world, leyla)
    await do(world, leyla, "The museum")
    await leyla.send_album([("photo", png(2, 2)), ("photo", png(2, 2))], "Музей")
    await world.settle()
    assert leyla.last.text == "In which language is this? 🖼 An album · Музей"
    await do(world, leyla, "[Русский]")
    assert "✅ Русский (1): 🖼 An album · Музей" in leyla.last.text


async def test_a_programme_is_chosen_where_there_are_several(world: World, leyla: Person) -> None:
    await world.load()
    admin = await world.coordinator()
    await do(world, admin, "/announce", "[New announcement]", "[Youth Days in Baku]")
    assert admin.last.text.startswith("Announcement 1 · Youth Days in Baku")
    await do(world, leyla, "/programme", "[New announcement]")
    assert leyla.last.text.startswith("Announcement 2 · Youth Days in Baku")
