"""Questions that are answered by sending something, as people see them."""

import pytest

from bot.simulator import Person
from tests.journeys.conftest import do
from tests.journeys.desk import labels
from tests.journeys.sending import CV, GUARDIAN, HOME, LAND, PASSPORT, PDF, PHONE, PHOTO, PNG, begin
from tests.world import World

MB = 2**20


async def answers(world: World) -> str:
    """What the dialogue holds."""
    return str(await world.count("SELECT json_extract(state, '$.answers') FROM dialogues"))


async def test_a_photo_is_asked_for_and_a_video_comes(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, PHOTO)
    assert "Your photo?\n\n📷 Send a photo" in aigerim.last.text
    await aigerim.send_video(b"film")
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ This is a video. Please send a photo.")
    await aigerim.send("here")
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ This is text. Please send a photo.")
    await aigerim.send_photo(PNG, "me at the lake")
    await world.settle()
    assert aigerim.last.text.startswith("✓ 📷 photo (67 B)\n\nWhat you wrote below it isn't kept")
    assert "Why?" in aigerim.last.text
    await do(world, aigerim, "[Skip]")
    assert "Your photo? 📷 photo (67 B)" in aigerim.last.text
    await do(world, aigerim, "[Send my application]")
    stored = await world.count("SELECT json_extract(answers, '$.photo.kind') FROM applications")
    assert stored == "photo"


async def test_a_picture_that_is_sent_as_a_file_is_one_too(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, PHOTO)
    await aigerim.send_document("face.png", PNG)
    await world.settle()
    assert aigerim.last.text.startswith("✓ 📎 face.png (67 B)")


async def test_a_file_is_of_the_wrong_kind_and_too_large(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, CV)
    assert "📎 Send a file (.pdf)" in aigerim.last.text
    await aigerim.send_document("cv.docx", PDF)
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ A file of this kind isn't taken here. Please send one of these: .pdf")
    await aigerim.send_document("cv.pdf", PDF + bytes(MB))
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ This file is too large: at most 1 MB can be taken.")
    await aigerim.send_document("cv.pdf", PDF)
    await world.settle()
    assert aigerim.last.text.startswith("✓ 📎 cv.pdf (27 B)")


async def test_of_an_album_the_first_counts_and_that_is_said_once(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, PHOTO, PASSPORT)
    await aigerim.send_album([("photo", PNG)] * 4)
    await world.settle()
    notes = [seen for seen in aigerim.chat if "Only the first of the files" in seen.text]
    assert len(notes) == 1
    assert aigerim.last.text.startswith("Only the first of the files")
    assert "Your passport?" in aigerim.last.text
    assert "passport" not in await answers(world)
    await world.restart()
    await aigerim.send_photo(PNG)
    await world.settle()
    assert "Why?" in aigerim.last.text


async def test_an_album_of_the_wrong_kind_is_refused_once(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, PHOTO)
    await aigerim.send_album([("video", b"one"), ("video", b"two"), ("photo", PNG)])
    await world.settle()
    assert sum("This is a video" in seen.text for seen in aigerim.chat) == 1
    assert "Why?" in aigerim.last.text


async def test_a_place_by_the_key_typed_and_as_a_venue(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, HOME)
    assert aigerim.reply_keyboard == [["📍 Send where I am"]]
    assert "With the key below" in aigerim.chat[-2].text
    assert labels(aigerim) == ["‹ Back", "Skip"]
    await do(world, aigerim, "Abay street 10")
    assert aigerim.last.text.startswith("⚠️ I can't read that as a place.")
    assert "With the key below" not in aigerim.chat[-2].text  # it is there already
    await aigerim.share_location(43.238949, 76.889709)
    await world.settle()
    assert aigerim.reply_keyboard == []
    assert aigerim.chat[-2].text == "✓ 43.23895, 76.88971"
    assert aigerim.last.text.endswith("Why?")
    await do(world, aigerim, "[Back]")
    assert "43.23895, 76.88971" in aigerim.last.text
    assert aigerim.reply_keyboard == [["📍 Send where I am"]]
    await aigerim.send_venue(41.0082, 28.9784, "Museum", "Street 1")
    await world.settle()
    assert "✓ 41.00820, 28.97840" in aigerim.chat[-2].text
    await do(world, aigerim, "[Back]")
    await aigerim.share_location(1.5, 2.5, accuracy=30, live=60)
    await world.settle()
    assert '"home":"1.5 2.5 0.0 30.0"' in await answers(world)
    await do(world, aigerim, "[Back]", "[Send where I am]", "[Back]", "40.4093, 49.8671")
    assert "✓ 40.40930, 49.86710" in aigerim.chat[-2].text
    assert aigerim.reply_keyboard == []


@pytest.mark.parametrize("way", ["[Skip]", "[Back]", "/cancel", "/help", "/events"])
async def test_no_key_stays_behind(world: World, aigerim: Person, way: str) -> None:
    await begin(world, aigerim, LAND, HOME)
    await do(world, aigerim, "[Kazakhstan]")
    assert aigerim.reply_keyboard
    await world.restart()
    await do(world, aigerim, way)
    assert aigerim.reply_keyboard == []
    assert aigerim.last.buttons  # what is to be done next comes last


async def test_who_comes_back_to_the_question_gets_the_key_again(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, HOME)
    await do(world, aigerim, "/cancel")
    assert aigerim.reply_keyboard == []
    await do(world, aigerim, "[Continue my application]")
    assert aigerim.reply_keyboard
    assert "Where is your home?" in aigerim.last.text


async def test_the_own_phone_by_the_key(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, PHONE)
    assert aigerim.reply_keyboard == [["📱 Share my phone number"]]
    await aigerim.send_contact("+77010000009", "Dana", 12345)
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ That's somebody else's contact.")
    await do(world, aigerim, "[Share my phone number]")
    assert aigerim.chat[-2].text == "✓ +7 701 000 0000"
    assert aigerim.reply_keyboard == []
    assert '"phone":"+77010000000"' in await answers(world)


async def test_a_typed_phone_is_understood_by_the_country_that_was_chosen(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, LAND, PHONE)
    await do(world, aigerim, "[Elsewhere]", "8 701 234 56 78")
    assert aigerim.last.text.startswith("⚠️ I don't know which country that number belongs to.")
    await do(world, aigerim, "[Back]", "[Kazakhstan]", "8 701 234 56 78")
    assert '"phone":"+77012345678"' in await answers(world)


async def test_a_parents_phone_is_not_ones_own(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, GUARDIAN)
    assert aigerim.reply_keyboard == []
    await aigerim.share_contact()
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ That's your own number.")
    await aigerim.send_contact("+77010000009", "Gulnara")
    await world.settle()
    assert aigerim.last.text.startswith("✓ +7 701 000 0009")


async def test_one_key_after_another(world: World, aigerim: Person) -> None:
    await begin(world, aigerim, PHONE, HOME)
    await do(world, aigerim, "[Share my phone number]")
    assert aigerim.chat[-2].text.startswith("✓ +7 701 000 0000")
    assert aigerim.reply_keyboard == [["📍 Send where I am"]]
    assert "Where is your home?" in aigerim.last.text


async def test_a_spreadsheet_of_a_coordinator_is_an_answer_where_a_file_is_asked_for(world: World) -> None:
    aliya = await world.coordinator()
    sheet = CV.__class__("sheet", "file", {"en": "Your budget?"})
    await begin(world, aliya, sheet)
    await aliya.send_document("budget.xlsx", b"PK")
    await world.settle()
    assert aliya.last.text.startswith("✓ 📎 budget.xlsx")
