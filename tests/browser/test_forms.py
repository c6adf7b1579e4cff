"""What the kinds of questions look like on a phone: a coordinator tries a form of hers, a volunteer fills one in."""

from pathlib import Path

import pytest
from playwright.async_api import FilePayload, expect

from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import PATIENCE, Chat, shoot_at_rest
from tests.browser.test_chat_page import picture

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CITIES = (  # noqa: SIM905  a list of words reads better so
    "Agdash Aghjabadi Astara Baku Balakan Barda Ganja Goychay Guba Gusar Ismayilli Lankaran Masally Mingachevir "
    "Nakhchivan Oghuz Qabala Qakh Sabirabad Shaki Shamakhi Shirvan Sumqayit Tovuz Zaqatala"
).split()
BOOK = """
| settings | form_id | default_language |
|  | mountain-days | English (en) |
| programme | name | value |
|  | title | Days in the Mountains |
|  | city | Shaki |
|  | start | 2027-09-24 |
|  | end | 2027-09-26 |
|  | zone | Asia/Baku |
|  | opens | 2026-01-01 09:00 |
|  | closes | 2027-09-01 23:59 |
|  | contact | days@example.org |
|  | operator | Youth Centre |
|  | purpose | to choose participants |
| survey | type | name | label | hint | required | parameters | constraint | calculation |
|  | date | born | When were you born? | | yes | | . < today() | |
|  | select_one city | city | Which city are you from? | | yes | | | |
|  | range | walking | How much do you like walking? | 1: not at all, 5: very much | yes | start=1 end=5 step=1 | | |
|  | rank wish | wishes | What do you look forward to? | The best first. | yes | | | |
|  | begin_repeat | tongues | Languages you speak | | | | | |
|  | select_one tongue | tongue | Which language? | | yes | | | |
|  | integer | years | For how many years? | | yes | | . < 100 | |
|  | end_repeat | | | | | | | |
|  | geopoint | home | Where shall we fetch you? | | yes | | | |
|  | image | photo | A photo of your walking shoes | | | | | |
|  | calculate | languages | | | | | | count(${tongues}) |
| choices | list_name | name | label |
|  | tongue | az | Azerbaijani |
|  | tongue | en | English |
|  | wish | peaks | The peaks |
|  | wish | songs | Songs by the fire |
|  | wish | food | The food |
""" + "".join(f"|  | city | {city.lower()} | {city} |\n" for city in CITIES)


def photo(name: str) -> FilePayload:
    return FilePayload(name=name, mimeType="image/png", buffer=picture(320, 240))


async def test_a_coordinator_tries_the_form_of_her_workbook(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    page = await new_page(program.address, width=400, height=840, zone="Asia/Baku", scale=1.5)
    await page.get_by_role("button", name="Sam · English").click()
    sam = Chat(page, "Sam")
    await sam.region.get_by_role("link", name=program.claim).click()
    await sam.says("You are the administrator of this bot now.")
    book = tmp_path / "mountain-days.md"
    book.write_text(BOOK)
    await sam.attach(book, "Days in the Mountains")

    await sam.tap("Try the form", "Trial · nothing is kept", "1 of 7", "Tap a day, or write the date")
    for label in ("2000–09", "2004", "May"):
        await sam.button(label).click()
    await expect(sam.button("May 2004")).to_be_visible(timeout=PATIENCE)
    await shoot_at_rest(page, shoot, "question-calendar")
    await sam.tap("13", "2 of 7", "type a few letters to find it")
    await expect(sam.last.get_by_role("button", name="2/4 ›")).to_be_visible()
    await sam.write("nowhere", "Nothing on the list has “nowhere” in it")
    await sam.write("sha", "“sha”: 2")
    await sam.tap("Shamakhi", "3 of 7", "from 1 to 5")
    await sam.button("+").click()
    await expect(sam.button("Done: 4")).to_be_visible(timeout=PATIENCE)
    await shoot_at_rest(page, shoot, "question-scale")
    await sam.tap("Done: 4", "Tap them in your order")
    await sam.button("Songs").click()
    await expect(sam.last.get_by_role("button", name="1️⃣ Songs")).to_be_visible(timeout=PATIENCE)
    await sam.button("The peaks").click()
    await expect(sam.last.get_by_role("button", name="3️⃣ The food")).to_be_visible(timeout=PATIENCE)
    await shoot_at_rest(page, shoot, "question-order")
    await sam.tap("Done", "Languages you speak")
    await sam.tap("Add", "Which language?")
    await sam.tap("English", "For how many years?")
    await sam.write("120", "⚠️", "For how many years?")
    await sam.write("9", "1. English, 9")
    await sam.tap("That's all (1)", "Where shall we fetch you?")
    await sam.region.get_by_role("button", name="Send where I am").click()
    await shoot_at_rest(page, shoot, "question-place")
    await page.get_by_role("dialog").get_by_role("button", name="Baku").click()
    await sam.says("A photo of your walking shoes")
    await sam.attach(photo("shoes.png"), "Please look through your answers", "Shamakhi", item="Photo or video")
    await sam.tap("Send my application", "The end of the trial", "city: shamakhi", '["songs", "peaks", "food"]')
    await sam.says("home: 40.", "photo: 📷 photo", "languages: 1")
    await shoot_at_rest(page, shoot, "question-trial")
    await expect(sam.button("Try it again")).to_be_visible()


async def test_a_volunteer_answers_in_kazakh(program: Program, new_page: NewPage, shoot: Shoot) -> None:
    page = await new_page(program.address, width=400, height=840, zone="Asia/Almaty", scale=1.5)
    await page.get_by_role("button", name="Aigerim · Қазақша").click()
    aigerim = Chat(page, "Aigerim")
    await aigerim.starts("Сәлеметсіз бе, Aigerim!")
    await aigerim.tap("Бағдарламалар", "Астанадағы Әзербайжан")
    await aigerim.tap("Астанадағы Әзербайжан мәдениеті күндері", "Астана уақытымен")
    await aigerim.tap("Өтінім беру", "Бастамас бұрын")
    await aigerim.tap("Келісемін", "Сізді қалай атайық?")
    await aigerim.write("Айгерім", "2 / 15")
    await aigerim.write("SERIKOVA AIGERIM", "Күнді басыңыз немесе оны жазыңыз")
    for label in ("2000–09", "2005", "нау"):
        await aigerim.button(label).click()
    await expect(aigerim.button("12")).to_be_visible(timeout=PATIENCE)
    await shoot_at_rest(page, shoot, "calendar-kazakh")
    await aigerim.tap("12", "4 / 15", "Қай елдің азаматысыз?")
    await expect(aigerim.region).to_contain_text("✓ 2005 ж. 12 наурыз")
    await aigerim.tap("Қазақстан", "Қай қалада")
    await aigerim.write("Қарағанды", "Төмендегі батырманы басыңыз")
    await aigerim.region.get_by_role("group", name="Bot’s keyboard").get_by_role("button").first.click()
    await page.get_by_role("dialog").get_by_role("button", name="Share").click()
    await aigerim.says("Қалай қатысқыңыз келеді?")
    await aigerim.tap("Ерікті ретінде", "Қай тілдерде сөйлейсіз?")
    await aigerim.tick("Қазақ тілі")
    await aigerim.tap("Дайын (1)", "Футболкаңыздың өлшемі қандай?")
    await aigerim.tap("M", "Қай күндері келе аласыз?")
    await aigerim.tick("24 қыркүйек")
    await aigerim.tap("Дайын (1)", "неге қатысқыңыз келеді?")
    await aigerim.write("Екі елдің мәдениетін жақынырақ білгім келеді.", "Қай топта")
    await aigerim.tap("Концерттерде", "Онда не істегіңіз келеді?")
    await aigerim.tap("Сахна артында", "Күніне неше сағат")
    await aigerim.write("9", "Мына аралықтағы санды таңдаңыз: 2 – 8")
    await aigerim.write("6", "Қонақтарға көмектесе алатын тілдеріңіз")
    for number, (tongue, level) in enumerate(
        (("Қазақ тілі", "Ана тілімдей"), ("Ағылшын тілі", "Жақсы"), ("Түрік тілі", "Аздап")), 1
    ):
        await aigerim.tap("Қосу" if number == 1 else "Тағы біреуі", f"тілдеріңіз · {number}", "Қай тіл?")
        await aigerim.tap(tongue, "Бұл тілде қаншалықты еркін сөйлейсіз?")
        await aigerim.tap(level, f"{number}. {tongue}, {level}")
    await shoot_at_rest(page, shoot, "question-rows-kazakh")
    await aigerim.tap("Біреуін алып тастау")
    await aigerim.last.get_by_role("button", name="3. Түрік тілі").click()
    await expect(aigerim.button("Осымен бітті (2)")).to_be_visible(timeout=PATIENCE)
    await expect(aigerim.last).not_to_contain_text("Түрік тілі")
    await aigerim.tap("Осымен бітті (2)", "Бейджіңізге арналған сурет")
    await aigerim.write("кейін", "Фото жіберіңіз")
    await aigerim.attach(photo("me.png"), "Бірдеңе болса, кімге хабарласайық?", item="Photo or video")
    assert await page.evaluate("document.documentElement.scrollWidth") == 400
