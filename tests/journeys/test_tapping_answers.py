"""Answers that are tapped or typed: calendars, clocks, scales, ranks, long lists, long texts."""

from tests.journeys.conftest import callback, do
from tests.journeys.one_form import begun, buttons, workbook
from tests.world import World

SPORTS = """
| | sport | f | Football |
| | sport | c | Chess |
| | sport | s | Swimming |
"""
CITIES = "".join(
    f"| | city | c{number} | {name} |\n"
    for number, name in enumerate(
        [
            "Almaty",
            "Astana",
            "Shymkent",
            "Oral",
            "Oskemen",
            "Kyzylorda",
            "Istanbul",
            "Izmir",
            "Baku",
            "Ganja",
            "Konya",
            "Ankara",
        ]
    )
)


async def test_a_birthday_is_four_taps_away(world: World) -> None:
    person = await begun(world, workbook("| | date | birth_date | When were you born? | | yes | | | . < today() | | |"))
    assert buttons(person)[-2:] == ["1990–99 | 2000–09 | 2010–19", "2020–29"]
    await do(world, person, "[2000–09]", "[2008]", "[Sept]")
    assert "Tap a day" in person.last.text
    assert buttons(person)[:3] == [
        "‹ | September 2008 | ›",
        "Mo | Tu | We | Th | Fr | Sa | Su",
        "1 | 2 | 3 | 4 | 5 | 6 | 7",
    ]
    messages = len(person.chat)
    await world.restart()
    await do(world, person, "[›]", "[October 2008]", "[2008]", "[2000–2009]", "[2000–09]", "[2008]", "[Sept]")
    assert len(person.chat) == messages  # all in the same message
    await do(world, person, "[24]")
    assert person.chat[-2].text == "When were you born?\n✓ 24 September 2008"
    assert "When were you born? 24 September 2008" in person.last.text


async def test_days_may_be_typed_and_are_said_again(world: World) -> None:
    person = await begun(world, workbook("| | date | arrival | Arrival | | | | | | | |"))
    assert "‹ | March 2027 | ›" in buttons(person)
    assert "•1 | 2 | 3 | 4 | 5 | 6 | 7" in buttons(person)
    await do(world, person, "03/04/2027")
    assert person.last.text.startswith("⚠️ Do you mean 4 March 2027 or 3 April 2027?")
    await do(world, person, "3 April 2027")
    assert "Arrival: 3 April 2027" in person.last.text
    await do(world, person, "[1]")
    assert "Your answer now: 3 April 2027" in person.last.text
    assert "‹ | April 2027 | ›" in buttons(person)
    assert "· | · | · | 1 | 2 | ✓3 | 4" in buttons(person)
    assert "✓ Keep: 3 April 2027" in buttons(person)


async def test_months_and_years_alone(world: World) -> None:
    book = workbook("""
| | date | until | Valid until | | | month-year | | | | |
| | date | since | Since when? | | | year | | | | |
""")
    person = await begun(world, book)
    assert buttons(person)[0] == "‹ | 2027 | ›"
    await do(world, person, "[›]", "[Nov]")
    assert person.chat[-2].text == "Valid until\n✓ November 2028"
    await do(world, person, "[‹]", "[2015]")
    assert person.chat[-2].text == "Since when?\n✓ 2015"
    assert await world.count("SELECT count(*) FROM dialogues") == 1
    await do(world, person, "[1]", "12.2029", "[2]", "2016")
    assert "Valid until: December 2029" in person.last.text
    assert "Since when? 2016" in person.last.text


async def test_a_clock_and_a_moment(world: World) -> None:
    book = workbook("""
| | time | wake | When do you get up? | | yes | | | | | |
| | dateTime | flight | Your flight | | yes | | | | | |
""")
    person = await begun(world, book)
    await do(world, person, "[07]")
    assert buttons(person)[0] == "‹ 07:…"
    await do(world, person, "[‹ 07]", "[06]", "[06:45]")
    assert person.chat[-2].text == "When do you get up?\n✓ 06:45"
    await do(world, person, "[24]")
    assert buttons(person)[0] == "📅 24 March 2027"
    await world.restart()
    await do(world, person, "[📅]", "[25]", "[18]")
    assert buttons(person)[:2] == ["📅 25 March 2027", "‹ 18:…"]
    await do(world, person, "[18:30]")
    assert person.chat[-2].text == "Your flight\n✓ 25 March 2027, 18:30"
    await do(world, person, "[2]", "26.03.2027")
    assert buttons(person)[0] == "📅 26 March 2027"
    await do(world, person, "9 pm")
    assert "Your flight: 26 March 2027, 21:00" in person.last.text


async def test_scales_move_by_taps_and_take_numbers(world: World) -> None:
    book = workbook("""
| | range | joy | How glad? | | yes | | start=0 end=100 step=5 | | | |
| | integer | people | How many come? | | | counter | | | | |
""")
    person = await begun(world, book)
    assert buttons(person)[:3] == ["− | 50 | +", "−50 | +50", "Done: 50"]
    await do(world, person, "[+]", "[+]", "[−50]")
    await world.restart()
    assert buttons(person)[0] == "− | 10 | +"
    await do(world, person, "7")
    assert person.last.text.startswith("⚠️ That number isn't on this scale. The nearest ones are 5 and 10")
    assert buttons(person)[0] == "− | 10 | +"
    await do(world, person, "[Done: 10]")
    assert person.chat[-2].text == "How glad?\n✓ 10"
    await do(world, person, "[+]", "[+]", "[Done: 2]", "[1]")
    assert buttons(person)[2] == "Done: 10"
    await do(world, person, "95")
    assert "How glad? 95" in person.last.text
    assert "How many come? 2" in person.last.text


async def test_ranks_are_given_in_order(world: World) -> None:
    person = await begun(world, workbook("| | rank sport | sports | What first? | | yes | | | | | |", SPORTS))
    await do(world, person, "[Chess]")
    assert buttons(person) == ["▫️ Football", "1️⃣ Chess", "▫️ Swimming", "↺ Start over"]
    await world.restart()
    await do(world, person, "[Football]")
    assert buttons(person) == ["2️⃣ Football", "1️⃣ Chess", "3️⃣ Swimming", "↺ Start over", "Done"]
    await do(world, person, "[Chess]")
    assert buttons(person)[:3] == ["1️⃣ Football", "▫️ Chess", "2️⃣ Swimming"]
    await do(world, person, "[Start over]", "3, 1")
    assert buttons(person)[:3] == ["2️⃣ Football", "3️⃣ Chess", "1️⃣ Swimming"]
    await do(world, person, "[Done]")
    assert "1. Swimming, 2. Football, 3. Chess" in person.last.text


async def test_something_to_acknowledge(world: World) -> None:
    row = "| | acknowledge | rules | I have read the [rules](https://example.org/rules) | | yes | | | | | |"
    person = await begun(world, workbook(row))
    assert buttons(person) == ["👍 OK"]
    await do(world, person, "what?")
    assert person.last.text.startswith("⚠️ Please read this, then tap the button below.")
    await do(world, person, "[OK]")
    assert person.chat[-2].text == "I have read the rules\n✓ OK"


async def test_long_lists_are_searched(world: World) -> None:
    book = workbook("""
| | select_one city | city | Where from? | | yes | minimal | | | | |
| | select_multiple city | seen | Where have you been? | | | | | | | |
""", CITIES)  # fmt: skip
    person = await begun(world, book, "ru")
    assert buttons(person) == [
        "Almaty | Astana", "Shymkent | Oral", "Oskemen | Kyzylorda", "Istanbul | Izmir", "2/2 ›",
    ]  # fmt: skip
    await do(world, person, "paris")
    assert person.last.text.startswith("⚠️ В списке нет ничего с «paris».")
    await do(world, person, "ast")
    assert "🔎 «ast»: 1" in person.last.text
    assert buttons(person) == ["Astana", "☰ Показать все"]
    await world.restart()
    await do(world, person, "[Показать]", "[2/2]", "КОНЯ", "Konya")
    assert person.last.text.startswith("2 из 2")
    await do(world, person, "[Astana]", "[2/2]", "[Baku]")
    assert buttons(person)[0] == "✅ Baku | ⬜ Ganja"
    await do(world, person, "alm", "[Almaty]")
    assert buttons(person)[:3] == ["✅ Almaty", "☰ Показать все", "Готово (3)"]
    await do(world, person, "[Показать]", "[Готово (3)]")
    assert "Almaty, Astana, Baku" in person.last.text


async def test_buttons_of_what_was_answered_long_ago(world: World) -> None:
    book = workbook("""
| | date | arrival | Arrival | | | | | | | |
| | range | joy | How glad? | | yes | | | | | |
""")
    person = await begun(world, book)
    calendar = person.last
    await do(world, person, "1 March 2027")
    for row, column in ((0, 2), (3, 0)):
        await person.tap_data(calendar.message_id, callback(calendar, row, column))
        await world.settle()
        assert person.toast == "You have answered that already."
        assert person.last.text.startswith("2 of 2")


async def test_a_text_longer_than_a_message(world: World) -> None:
    hint = " ".join(f"**word{number}**" for number in range(160))
    note = " ".join(f"Sentence {number} of the long note." for number in range(30))
    rows = "".join(f"| | note | n{number} | {note} | | | | | | | |\n" for number in range(5))
    book = workbook(f"{rows}| | select_one sport | sport | Which? | {hint[:990]} | | | | | | |", SPORTS)
    person = await begun(world, book)
    shown = [seen for seen in person.chat if seen.from_bot][1:]
    assert len(shown) > 1
    assert all(len(seen.text) <= 2_500 and not seen.buttons for seen in shown[:-1])
    assert buttons(person)[0] == "Football | Chess"
    whole = " ".join(seen.text for seen in shown)
    assert whole.count("Sentence 29 of the long note.") == 5
    assert "word85 word86" in whole
    await do(world, person, "[Chess]", "[1]")
    again = [seen.text for seen in person.chat if seen.from_bot][-len(shown) :]
    assert again[0] == shown[0].text
    assert buttons(person)[0] == "Football | Chess"
