"""Coordinators choose for whom an announcement is: by taps, in words, from what they have kept."""

import pytest

from bot.announcements import announcement as announcements
from bot.announcements import waves
from bot.announcements.content import Content
from bot.database import Tx
from bot.simulator import Person
from tests.journeys.conftest import apply, callback, do
from tests.journeys.desk import CONCERT, DANCE, coordinator, dismiss, labels, load, sign_up
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the programme and is asked for whom her announcement is."""
    await load(world, CONCERT, DANCE)
    person = await coordinator(world)
    await do(world, person, "/announce", "[New]", "[Choose for whom]")
    return person


@pytest.fixture
async def guests(world: World, leyla: Person) -> list[Person]:
    """Aydan and Chingiz go to the concert, Boris waits for a place; Boris and Dina dance; Boris alone reads Russian."""
    spoken = {"Aydan": "en", "Chingiz": "en", "Boris": "ru", "Dina": "en"}
    aydan, chingiz, boris, dina = [await world.person(name, language) for name, language in spoken.items()]
    await sign_up(world, aydan, chingiz, boris)
    await sign_up(world, boris, dina, name="dance")
    return [aydan, chingiz, boris, dina]


async def query(world: World) -> str:
    """What is kept."""
    return str(await world.count("SELECT audience FROM announcements"))


async def launch(world: World) -> None:
    """What was chosen is announced, and something new is begun."""

    def run(tx: Tx) -> None:
        number, author = tx.all("SELECT max(id), author_id FROM announcements")[0]
        announcements.set_text(tx, number, "en", Content("text", {"text": "Bring a pen."}))
        waves.launch(tx, number, waves.ANNOUNCE, author, int(world.now.timestamp()))

    await world.app.services.database.write(run)
    world.app.services.waves_changed()
    await world.settle()


async def test_everybody_of_the_programme(world: World, leyla: Person, guests: list[Person]) -> None:
    assert leyla.last.text.startswith("For whom?\n\nNobody is chosen yet.")
    await do(world, leyla, "[Everybody of the programme]")
    assert f"👥 {len(guests)} people get it\nEnglish: 3 · Русский: 1" in leyla.last.text
    assert "The same as a query: everyone" in leyla.last.text
    await do(world, leyla, "[Go on with these]")
    assert leyla.last.text.startswith("Announcement 1")


@pytest.mark.usefixtures("guests")
async def test_a_condition_is_ticked_together_and_counted_at_each_tick(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Choose by]", "[Language]")
    assert "people get it" not in leyla.last.text
    assert "✅ Add" not in labels(leyla)
    await do(world, leyla, "[Русский]")
    assert "With this, 1 person gets it." in leyla.last.text
    await do(world, leyla, "[English]")
    assert "With this, 4 people get it." in leyla.last.text
    await do(world, leyla, "[English]", "[✅ Add]")
    assert await query(world) == "language = ru"
    assert "language: Русский\n\n👥 1 person gets it" in leyla.last.text


@pytest.mark.usefixtures("guests")
async def test_and_or_but_not(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Choose by]", "[Event]", "[Have a place]", "[Concert]", "[✅ Add]")
    await do(world, leyla, "[And those too]", "[Event]", "[Wait for a place]", "[Concert]", "[✅ Add]")
    assert "👥 3 people get it" in leyla.last.text
    await do(world, leyla, "[But not]", "[Language]", "[Русский]", "[✅ Add]")
    assert "👥 2 people get it" in leyla.last.text
    assert await query(world) == "(going = concert or waiting = concert) and not language = ru"
    await do(world, leyla, "[Only those]", "[Event]", "[Have a place]", "[Dance]", "[✅ Add]")
    assert "Nobody would get it at the moment." in leyla.last.text
    await do(world, leyla, "[Take the last one off]", "[Take the last one off]")
    assert await query(world) == "going = concert or waiting = concert"
    await do(world, leyla, "[Take the last one off]")
    assert await query(world) == "going = concert"
    assert not any("last one off" in label for label in labels(leyla))
    await do(world, leyla, "[Start anew]")
    assert "Nobody is chosen yet." in leyla.last.text


async def test_tapped_twice_takes_one_condition_off(world: World, leyla: Person) -> None:
    await do(world, leyla, "language = ru and language = az and language = kk")
    asked = leyla.last
    row = labels(leyla).index("↩️ Take the last one off")
    for _ in range(2):
        await leyla.tap_data(asked.message_id, callback(asked, row))
        await world.settle()
    assert await query(world) == "language = ru and language = az"


async def test_a_question_of_the_form(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Choose by]", "[Which size?]")
    first = labels(leyla)[0].removeprefix("▫️ ")
    await do(world, leyla, f"[{first}]", "[✅ Add]")
    assert f"“Which size?”: {first}" in leyla.last.text
    assert (await query(world)).startswith("${size} = ")


@pytest.mark.usefixtures("guests")
async def test_a_typed_query_takes_the_place_of_what_was_chosen(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Everybody]", "Going = CONCERT  and\nnot language = ru")
    assert await query(world) == "going = concert and not language = ru"
    assert "👥 2 people get it" in leyla.last.text
    await do(world, leyla, "[Only those]", "[Language]", "[Русский]", "everyone")
    assert await query(world) == "everyone"
    await do(world, leyla, "[✅ Go on]")
    assert "everybody who takes part" in leyla.last.text


async def test_a_mistake_is_told_where_it_is_and_nothing_changes(world: World, leyla: Person) -> None:
    await do(world, leyla, "language = ru", "language = kk and statu = accepted")
    assert leyla.last.text.startswith("⚠️ “statu” can't be asked for. You can use: ")
    assert "Did you mean “status”?\nlanguage = kk and 👉statu = accepted" in leyla.last.text
    assert await query(world) == "language = ru"
    await world.say(leyla, "language = kk and 👉status = accepted")  # copied and mended
    assert await query(world) == "language = kk and status = accepted"
    await leyla.send_sticker("🙂")
    await world.settle()
    assert leyla.last.text.startswith("⚠️ Please tap a button, or write a query as a text message.")


@pytest.mark.usefixtures("guests")
async def test_who_gets_it(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Everybody]", "[See who]")
    assert leyla.last.text == "4 people get it\n\nAydan\nBoris\nChingiz\nDina"
    await do(world, leyla, "[‹ For whom]")
    assert leyla.last.text.startswith("For whom?")


async def test_the_list_has_pages_and_opens_applications(world: World) -> None:
    await world.load()
    everyone = [await world.person(f"Person {place:02}") for place in range(9)]
    for person in everyone:
        await person.start("p-days-of-culture-astana")
        await world.settle()
        await do(world, person, "[Apply]", "[I agree]")
    aigerim = await world.person("Aigerim", phone="+77010000000")
    await apply(world, aigerim)
    aliya = await world.coordinator()
    await do(world, aliya, "/announce", "[New]", "[Days]", "[Choose for whom]", "[Everybody]", "[See who]")
    assert "10 people get it" in aliya.last.text
    assert "Page 1 of 2" in aliya.last.text
    await do(world, aliya, "[Next ›]")
    assert aliya.last.text.endswith("Person 07\nPerson 08\n\nPage 2 of 2")
    await do(world, aliya, "[‹ Previous]", "[Aigerim]")
    assert "SERIKOVA AIGERIM" in aliya.last.text


@pytest.mark.usefixtures("guests")
async def test_an_audience_is_kept_and_taken_again(world: World, leyla: Person) -> None:
    await do(world, leyla, "going = concert", "[Save under a name]", "x" * 41)
    assert leyla.last.text.startswith("⚠️ That is too long: 40 characters")
    await do(world, leyla, "  <Guests> &\nco ")
    assert leyla.last.text.startswith("✅ Kept as “<Guests> & co”.\n\nFor whom?")
    await do(world, leyla, "[Start anew]", "[Saved ones]", "[<Guests>]")
    assert leyla.last.text.startswith("<Guests> & co\n\nhave a place: Concert\n\n👥 2 people get it")
    await do(world, leyla, "[Take these]")
    assert await query(world) == "going = concert"
    await do(world, leyla, "everyone", "[Only those]", "language = ru", "[Save under a name]", "<Guests> & co")
    assert leyla.last.text.startswith("✅ “<Guests> & co” is these people now.")
    await do(world, leyla, "[Saved ones]", "[<Guests>]", "[Delete]")
    assert leyla.last.text == "“<Guests> & co” is deleted.\n\nSaved ones\n\nNone is saved yet."
    await do(world, leyla, "[‹ For whom]")
    assert not any("Saved ones" in label for label in labels(leyla))


async def test_what_is_kept_belongs_to_the_programme(world: World, leyla: Person) -> None:
    await do(world, leyla, "language = ru", "[Save under a name]", "Russians")
    aliya = await world.coordinator()
    await do(world, aliya, "/announce", "[New]", "[Everybody who uses the bot]", "[Choose for whom]")
    assert not any("Saved ones" in label for label in labels(aliya))
    await do(world, aliya, "[Everybody who uses the bot]")
    assert "👥 2 people get it" in aliya.last.text


@pytest.mark.usefixtures("guests")
async def test_those_who_got_the_last_one_are_left_out(world: World, leyla: Person) -> None:
    assert not any("got the last one" in label for label in labels(leyla))
    await do(world, leyla, "going = concert")
    await launch(world)
    await world.app.catch_up()
    await do(world, leyla, "/announce", "[New]", "[Choose for whom]", "[Not those who got the last one]")
    assert await world.count("SELECT audience FROM announcements WHERE id = 2") == "not got = 1"
    assert "not got the announcement: 1 (“Bring a pen.”)\n\n👥 2 people get it" in leyla.last.text
    assert not any("got the last one" in label for label in labels(leyla))
    await do(world, leyla, "not got = last")
    assert await world.count("SELECT audience FROM announcements WHERE id = 2") == "not got = 1"


async def test_what_was_sent_is_for_nobody_else_any_more(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Everybody]")
    asked = leyla.last
    await launch(world)
    await leyla.tap_data(asked.message_id, callback(asked, labels(leyla).index("🗑 Start anew")))
    await world.settle()
    assert leyla.last.text == "This button is out of date."
    assert await query(world) == "everyone"


async def test_the_role_is_asked_anew(world: World, leyla: Person) -> None:
    await dismiss(world, leyla)
    await do(world, leyla, "[Everybody]")
    assert await query(world) == ""
    await do(world, leyla, "everyone")
    assert await query(world) == ""


async def test_what_is_being_ticked_outlives_a_restart(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Choose by]", "[Language]", "[Русский]")
    await world.restart()
    await do(world, leyla, "[English]", "[✅ Add]")
    assert await query(world) == "language = ru, en"


async def test_an_old_button_of_a_condition_shows_how_it_stands(world: World, leyla: Person) -> None:
    await do(world, leyla, "[Choose by]", "[Language]", "[Русский]")
    asked = leyla.last
    await do(world, leyla, "/cancel")
    await leyla.tap_data(asked.message_id, callback(asked, 0))
    await world.settle()
    shown = next(message for message in leyla.chat if message.message_id == asked.message_id)
    assert shown.text.startswith("For whom?\n\nNobody is chosen yet.")


@pytest.mark.parametrize("data", ["audif:1:xor:0", "audof:1:and:00000000", "audt:1:00000000:0", "aud1:1:77", "aud:77"])
async def test_forged_buttons(world: World, leyla: Person, data: str) -> None:
    await leyla.tap_data(leyla.last.message_id, data)
    await world.settle()
    assert "out of date" in leyla.last.text or leyla.last.text.startswith("For whom?")
    assert await query(world) == ""


async def test_ages_have_a_lower_and_an_upper_bound(world: World) -> None:
    await world.load()
    aliya = await world.coordinator()
    await do(world, aliya, "/announce", "[New]", "[Days]", "[Choose for whom]", "[Choose by]", "[Age]")
    await do(world, aliya, "[From age 18]", "[From age 16]", "[Under 18]", "[✅ Add]")
    assert await query(world) == "age >= 16 and age < 18"


async def test_a_condition_that_is_too_much_is_refused(world: World, leyla: Person) -> None:
    many = " or ".join(["language = ru"] * 20)
    await do(world, leyla, many, "[And those too]", "[Language]", "[Русский]", "[✅ Add]")
    assert leyla.last.text.startswith("⚠️ These are too many conditions")
    assert await query(world) == many
