"""Events in the chat: what is on, places and the waiting list, the calendar, and buttons that come too late."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.programmes.event import ACCEPTED, APPLICANTS
from bot.simulator import Person
from tests.journeys.conftest import apply, callback, do
from tests.journeys.events import CONCERT, DANCE, calendar, change, event_id, go_to, load, open_card
from tests.world import World


@pytest.fixture
async def concert(world: World) -> None:
    """One place, for whoever comes."""
    await load(world, CONCERT, DANCE)


@pytest.fixture
async def timur(world: World) -> Person:
    """Somebody who reads Russian."""
    return await world.person("Timur", "ru")


def labels(person: Person) -> list[str]:
    """All buttons of the newest message."""
    return [label for row in person.last.buttons for label in row]


@pytest.mark.usefixtures("concert")
async def test_few_events_stand_on_one_page_with_their_days(world: World, aigerim: Person) -> None:
    another_day = replace(CONCERT, name="museum", title={"en": "Museum <night>"}, capacity=5)
    later = timedelta(days=1)
    await load(world, CONCERT, DANCE, replace(another_day, start=CONCERT.start + later, end=CONCERT.end + later))
    await aigerim.start()
    await world.settle()
    await do(world, aigerim, "[Events]")
    assert aigerim.last.text == (
        "What is on\n\n"
        "📅 Friday, 24 September · Astana\n📅 Saturday, 25 September · Astana\n\n"
        "Tap an event to see more and to sign up."
    )
    assert labels(aigerim)[:3] == [
        "24.09 18:00 Evening of Mug… · 1 left",
        "24.09 19:00 Dance Workshop",
        "25.09 18:00 Museum <night> · 5 left",
    ]
    await do(world, aigerim, "[Dance Workshop]")
    assert "👥 Room for everybody" in aigerim.last.text
    await do(world, aigerim, "[All events]")
    assert aigerim.last.text.startswith("What is on")


async def test_a_long_programme_is_leafed_through_day_by_day(world: World, aigerim: Person) -> None:
    days = [timedelta(days=number // 6) for number in range(60)]
    await load(
        world,
        *(
            replace(CONCERT, name=f"e{number}", title={"en": f"№{number} " + "x" * 110}, start=CONCERT.start + day,
                    end=CONCERT.end + day)
            for number, day in enumerate(days)
        ),
    )  # fmt: skip
    await do(world, aigerim, "/events")
    assert "Friday, 24 September" in aigerim.last.text
    assert "Saturday, 25 September" not in aigerim.last.text
    await do(world, aigerim, *(f"[{day} ›]" for day in ("25 Sept", "26 Sept", "27 Sept", "28 Sept")))
    assert labels(aigerim)[:6] == [f"18:00 №{number} {'x' * 16}… · 1 left" for number in range(24, 30)]
    assert labels(aigerim)[6:8] == ["‹ 27 Sept", "29 Sept ›"]
    await do(world, aigerim, "[№28]", "[All events]")
    assert "Tuesday, 28 September" in aigerim.last.text
    await do(world, aigerim, *(f"[{day} ›]" for day in ("29 Sept", "30 Sept", "1 Oct", "2 Oct", "3 Oct")), "[‹ 2 Oct]")
    assert "Saturday, 2 October" in aigerim.last.text


async def test_sixty_events_on_one_day_fit(world: World, aigerim: Person) -> None:
    await load(world, *(replace(CONCERT, name=f"e{n}", title={"en": "&" * 120}) for n in range(60)))
    await do(world, aigerim, "/events", *["[Later]"] * 7)
    assert "Later" not in "".join(labels(aigerim))


@pytest.mark.usefixtures("concert")
async def test_signing_up_the_waiting_list_and_who_follows(world: World, aigerim: Person, timur: Person) -> None:
    dana = await world.person("Dana")
    for person in (aigerim, timur, dana):
        await open_card(world, person)
    await do(world, aigerim, "[Sign up]")
    assert aigerim.last.text.startswith("🎉 Done, you have a place!\n\nEvening of Mugham\n")
    assert "📅 Friday, 24 September, 18:00–20:00\n📍 Philharmonic, Kenesary 32" in aigerim.last.text
    assert aigerim.last.text.endswith("👥 All places are taken.\n\nSongs & stories; bring <b>friends</b>.")
    await do(world, timur, "[Записаться]")  # the button is older than the last place
    assert timur.last.text.count("Все места заняты") == 1
    assert "Ты в листе ожидания, номер 1" in timur.last.text
    await do(world, dana, "/events", "[Evening of Mugham]", "[Join the waiting list]")
    assert "You are on the waiting list, number 2" in dana.last.text
    await do(world, dana, "/events")
    assert labels(dana)[0] == "⏳ 18:00 Evening of Mugham"
    assert "⏳ on the waiting list" in dana.last.text
    await world.restart()
    await do(world, aigerim, "/events", "[✅ 18:00 Evening of Mugham]", "[Give up my place]")
    assert "Somebody else will get it" in aigerim.last.text
    await do(world, aigerim, "[No, keep it]", "[Give up my place]", "[Yes, give it up]")
    assert aigerim.last.text.startswith("Done, you no longer have a place.")
    assert "👥 All places are taken." in aigerim.last.text
    await timur.until("Хорошая новость, место за тобой")
    await do(world, timur, "/events")
    assert labels(timur)[0] == "✅ 18:00 Вечер мугама"
    assert "✅ ты идёшь" in timur.last.text
    await open_card(world, dana)
    assert "number 1" in dana.last.text
    await do(world, dana, "[Leave the waiting list]", "[Yes, leave it]")
    assert "You are no longer on the waiting list" in dana.last.text
    assert await world.count("SELECT group_concat(person_id) FROM places WHERE status = 'going'") == str(timur.id)


async def test_an_offered_place_is_taken_or_goes_on(world: World, aigerim: Person, timur: Person) -> None:
    await load(world, replace(CONCERT, offer_hours=3))
    dana = await world.person("Dana")
    for person, button in ((aigerim, "[Sign up]"), (timur, "[лист]"), (dana, "[Join]")):
        await open_card(world, person)
        await do(world, person, button)
    await go_to(world, CONCERT.starts - timedelta(hours=30))  # midday
    await do(world, aigerim, "[Give up my place]", "[Yes, give it up]")
    offer = await timur.until("освободилось место")
    await do(world, timur, "/events")
    assert "🎁 тебе предлагают место" in timur.last.text
    await world.skip(hours=4)
    await dana.until("A place has become free for you")
    await timur.tap("Занять", offer)
    await timur.until("Это место тебе больше не предлагают")
    await open_card(world, dana)
    assert "Take it by Thursday, 23 September, 18:00" in dana.last.text
    await do(world, dana, "[Take the place]")
    assert dana.last.text.startswith("🎉 The place is yours!")


@pytest.mark.usefixtures("concert")
async def test_an_overlap_is_pointed_out(world: World, aigerim: Person) -> None:
    await open_card(world, aigerim, "dance")
    await do(world, aigerim, "[Sign up]")
    await open_card(world, aigerim)
    assert "⚠️ At the same time you have: 19:00–21:00 Dance Workshop · Philharmonic" in aigerim.last.text
    await do(world, aigerim, "[Sign up]")
    assert "⚠️ At the same time you have" in aigerim.last.text


@pytest.mark.usefixtures("concert")
async def test_somebody_in_another_zone_reads_both_times(world: World, aigerim: Person) -> None:
    await do(world, aigerim, "/me", "[Settings]", "[Another time zone]", "[Baku]")
    await open_card(world, aigerim)
    assert "📅 Friday, 24 September, 18:00–20:00 (Astana time)\n🕐 Your time (Baku): 17:00–19:00" in aigerim.last.text
    moment = next(each for each in aigerim.last.data["entities"] if each["type"] == "date_time")
    assert moment["unix_time"] == CONCERT.starts.timestamp()
    await do(world, aigerim, "/events")
    assert "These are local times" in aigerim.last.text
    await go_to(world, CONCERT.starts - timedelta(hours=2))  # there already
    await open_card(world, aigerim)
    assert "Your time" not in aigerim.last.text


@pytest.mark.usefixtures("concert")
async def test_my_day(world: World, aigerim: Person) -> None:
    await open_card(world, aigerim, "dance")
    await do(world, aigerim, "[Sign up]", "/start", "[My day]")
    assert aigerim.last.text == (
        "☀️ My day\nMonday, 1 March\n\nYou have nothing on today.\n\n"
        "⏭ Your next event:\nDance Workshop\n📅 Friday, 24 September, 19:00–21:00"
    )
    assert labels(aigerim)[0] == "✅ 24.09 19:00 Dance Workshop"
    await open_card(world, aigerim)
    await do(world, aigerim, "[Sign up]")
    await go_to(world, CONCERT.starts + timedelta(minutes=30))
    await do(world, aigerim, "/start", "[My day]")
    assert aigerim.last.text == (
        "☀️ My day\nFriday, 24 September\n\n"
        "▶️ Now: 18:00–20:00 Evening of Mugham · Philharmonic\n"
        "⏭ Next: 19:00–21:00 Dance Workshop · Philharmonic"
    )


async def test_when_today_is_over_my_day_names_what_comes_next(world: World, aigerim: Person) -> None:
    day = timedelta(days=1)
    tomorrow = replace(DANCE, start=DANCE.start + day, end=DANCE.end + day, ask_hours=26)
    await load(world, CONCERT, tomorrow)
    for name in ("concert", "dance"):
        await open_card(world, aigerim, name)
        await do(world, aigerim, "[Sign up]")
    await go_to(world, CONCERT.ends)
    await do(world, aigerim, "/start", "[My day]")
    assert "✔️ 18:00–20:00 Evening of Mugham" in aigerim.last.text
    assert "⏭ Your next event:\nDance Workshop\n📅 Saturday, 25 September" in aigerim.last.text
    assert labels(aigerim)[:2] == ["✅ 18:00 Evening of Mugham", "🙋 25.09 19:00 Dance Workshop"]
    await do(world, aigerim, "[All events]")
    assert "🙋 please answer: are you coming?" in aigerim.last.text


@pytest.mark.usefixtures("concert")
async def test_the_calendar_follows_a_move_and_a_cancellation(world: World, aigerim: Person, timur: Person) -> None:
    await open_card(world, timur)
    await do(world, timur, "[календарь]")
    parsed, entry = calendar(world, timur)
    assert (parsed["METHOD"], entry["SEQUENCE"], entry["SUMMARY"]) == ("PUBLISH", 0, "Вечер мугама")
    assert entry["LOCATION"] == "Филармония, Кенесары, 32"
    assert entry["DTSTART"].dt == CONCERT.starts
    assert timur.last.data["document"]["file_name"] == "concert.ics"
    assert "🗓 Вечер мугама\nОткрой файл, и событие появится в твоём календаре" in timur.last.text

    await open_card(world, aigerim)
    await do(world, aigerim, "[Sign up]")
    later = replace(CONCERT, start=CONCERT.start + timedelta(hours=1), end=CONCERT.end + timedelta(hours=1))
    await change(world, later)
    await aigerim.until("Another time")
    await do(world, aigerim, "[Update my calendar]")
    _, moved = calendar(world, aigerim)
    assert moved["UID"] == entry["UID"]
    assert (moved["SEQUENCE"], moved["DTSTART"].dt) == (1, CONCERT.starts + timedelta(hours=1))
    assert moved["DESCRIPTION"] == "Songs & stories; bring <b>friends</b>."
    await change(world, replace(later, cancelled=True))
    await aigerim.until("Cancelled")
    await do(world, aigerim, "[Update my calendar]")
    parsed, gone = calendar(world, aigerim)
    assert (parsed["METHOD"], gone["STATUS"], gone["SEQUENCE"]) == ("CANCEL", "CANCELLED", 2)


@pytest.mark.usefixtures("concert")
async def test_the_place_on_a_map(world: World, aigerim: Person) -> None:
    await open_card(world, aigerim)
    await do(world, aigerim, "[Map]")
    venue = aigerim.last.data["venue"]
    assert (venue["title"], venue["address"]) == ("Philharmonic", "Kenesary 32")
    assert (venue["location"]["latitude"], venue["location"]["longitude"]) == CONCERT.point
    await open_card(world, aigerim, "dance")
    assert "🗺 Map" not in labels(aigerim)


@pytest.mark.parametrize("payload", ["e-999", "e-", "e-x", "e-0", "e-99999999999999999999", "e--1"])
async def test_a_link_to_no_event(world: World, aigerim: Person, payload: str) -> None:
    await aigerim.start(payload)
    await world.settle()
    assert aigerim.last.text.startswith("This link leads nowhere any more")


async def test_events_for_applicants_and_for_those_accepted(world: World, aigerim: Person) -> None:
    await load(world, replace(CONCERT, who=ACCEPTED), replace(DANCE, who=APPLICANTS))
    await open_card(world, aigerim, "dance")
    assert "🔒 For those who have applied to" in aigerim.last.text
    assert "🌍 See the programme" in labels(aigerim)
    assert "🗓 Add to my calendar" not in labels(aigerim)
    await apply(world, aigerim)
    await do(world, aigerim, "[Events]")
    assert labels(aigerim)[0] == "19:00 Dance Workshop"
    assert "Evening of Mugham" not in "".join(labels(aigerim))
    await open_card(world, aigerim)
    assert "🔒 For those who have been accepted to" in aigerim.last.text
    await aigerim.tap_data(aigerim.last.message_id, f"signup:{await event_id(world)}")
    await world.settle()
    assert aigerim.toast == "This event isn't open to you yet."
    assert "🔒 For those who have been accepted to" in aigerim.last.text


@pytest.mark.usefixtures("concert")
async def test_buttons_that_come_too_late(world: World, aigerim: Person) -> None:
    concert = await event_id(world)
    await open_card(world, aigerim)
    message_id = aigerim.last.message_id

    async def says(data: str) -> str:
        """What the old message says after a tap on one of its buttons."""
        await aigerim.tap_data(message_id, f"{data}:{concert}")
        await world.settle()
        return next(message.text for message in aigerim.chat if message.message_id == message_id)

    assert (await says("giveup")).startswith("You have no place at this event")
    assert (await says("giveup!")).startswith("You have no place at this event")
    assert (await says("coming")).startswith("You have no place at this event")
    assert (await says("accept")).startswith("This place is no longer offered to you.")
    await says("signup")
    assert (await says("signup")).startswith("🎉 Done, you have a place!")
    await change(world, replace(CONCERT, cancelled=True))
    for data in ("signup", "giveup!", "coming", "accept"):
        assert (await says(data)).count("This event is cancelled.") == 1
        assert aigerim.toast == "This event is cancelled."
    assert "❌ This event is cancelled." in await says("giveup")
    await open_card(world, aigerim)
    assert labels(aigerim) == ["🗓 Update my calendar", "📅 All events"]
    await change(world, CONCERT)
    assert "✅ You have a place." in await says("ev")
    await go_to(world, CONCERT.starts + timedelta(minutes=1))
    for data in ("giveup!", "coming", "accept"):
        assert "▶️ It has begun.\n✅ You have a place." in await says(data)
        assert aigerim.toast == "This event has begun already."
    assert "▶️ It has begun.\n✅ You have a place." in await says("giveup")
    await go_to(world, CONCERT.ends + timedelta(minutes=1))
    assert "🔚 This event is over." in await says("ev")
    await open_card(world, aigerim)
    assert labels(aigerim) == ["🗺 Map", "📅 All events"]
    await do(world, aigerim, "/events")
    assert "18:00 Evening of Mugham" not in labels(aigerim)
    assert await world.count("SELECT status FROM places") == "going"


@pytest.mark.usefixtures("concert")
async def test_an_event_that_is_gone(world: World, aigerim: Person) -> None:
    await open_card(world, aigerim)
    data = callback(aigerim.last, 0)
    await load(world, DANCE)
    await aigerim.tap_data(aigerim.last.message_id, data)
    await world.settle()
    assert aigerim.toast == "This button is out of date."
    assert aigerim.last.text.startswith("This button is out of date.")


async def test_saying_i_am_coming(world: World, aigerim: Person) -> None:
    await load(world, replace(CONCERT, ask_hours=26, free_hours=2))
    await open_card(world, aigerim)
    await do(world, aigerim, "[Sign up]")
    await go_to(world, CONCERT.starts - timedelta(hours=25))
    await aigerim.until("Are you coming?")
    await go_to(world, CONCERT.starts - timedelta(hours=23))
    reminder = await aigerim.until("see you tomorrow! Evening of Mugham")
    assert "or your place goes to somebody else:\n⏳ Friday, 24 September, 16:00" in reminder.text
    await do(world, aigerim, "[I'm coming]")
    assert aigerim.last.text.startswith("👍 Thank you! You have your place, see you there.")
    assert aigerim.last.text.count("place") == 2  # also how many are left
    await open_card(world, aigerim)
    assert "you have told us that you're coming" in aigerim.last.text
    assert "🙋 I'm coming" not in labels(aigerim)


async def test_signing_up_ends(world: World, aigerim: Person) -> None:
    await load(world, replace(CONCERT, sign_up_until=CONCERT.start - timedelta(days=2)))
    await open_card(world, aigerim)
    assert "⏳ Sign up by Wednesday, 22 September, 18:00" in aigerim.last.text
    old = callback(aigerim.last, 0)
    await go_to(world, CONCERT.starts - timedelta(days=1))
    await aigerim.tap_data(aigerim.last.message_id, old)
    await world.settle()
    assert aigerim.toast == "Signing up has ended."
    assert aigerim.last.text.count("Signing up has ended.") == 1
