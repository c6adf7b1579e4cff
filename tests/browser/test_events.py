"""Events in a real browser against the real program: places and waiting lists, news, reminders, a new workbook.

Each test first skips to the first moment at which the example has something to say, noon of 30 August 2027 in Astana:
then nobody is asleep, and the days are the same whenever the tests run.
"""

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.programmes.workbook import read
from bot.programmes.workbook.book import Sheets
from bot.programmes.workbook.writing import to_xlsx
from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import Chat, beside, shoot_at_rest, skip, to_the_next_reminder

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_place_that_is_given_up_goes_to_the_next_in_line(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    desk = await new_page(program.address, width=1400, height=900, zone="Asia/Almaty")
    phone = await new_page(program.address, width=390, height=844, zone="Asia/Almaty", scale=2)

    async def look(name: str) -> None:
        await shoot_at_rest(phone, shoot, f"places-{name}")

    async def look_at_desk(name: str) -> None:
        await shoot_at_rest(desk, shoot, f"places-desk-{name}")

    await to_the_next_reminder(desk)
    await desk.get_by_role("button", name="Side by side").click()
    sam = await beside(desk, "Sam · English")
    await sam.region.get_by_role("link", name=program.claim).click()
    await sam.says("You are the administrator")
    await sam.write("/programme", "Next events", "Ethno-jazz concert")
    await look_at_desk("programme")
    await sam.tap("Events", "Events: 9")
    await look_at_desk("list")
    await sam.tap("24 Sept, 15:00", "Presentation of the book", "no limit")
    await look_at_desk("card")
    await sam.tap("Places", "How many places shall there be?")
    await sam.write("1", "Then: 1")
    await look_at_desk("limit")
    await sam.tap("Change it", "The number of places is changed.")

    dana = await beside(desk, "Dana · Русский")
    await dana.starts("Dana")
    await dana.tap("События", "Расписание событий", "· 1 место")
    await look_at_desk("list-ru")
    await dana.tap("15:00 Презентация", "Свободно мест: 1 из 1")
    await dana.tap("Записаться", "Готово, место за тобой!")
    elvin = await beside(desk, "Elvin · Azərbaycanca")
    await elvin.starts("Elvin")
    await elvin.tap("Tədbirlər", "yer yoxdur")
    await elvin.tap("15:00 «Füzuli", "Bütün yerlər tutulub")
    await elvin.tap("Gözləmə siyahısına yazıl", "nömrəniz: 1")
    await look_at_desk("full")

    await phone.get_by_role("button", name="New person").click()
    await phone.get_by_role("dialog").get_by_role("button", name="Aigerim · Қазақша").click()
    aigerim = Chat(phone, "Aigerim")
    await aigerim.starts("Сәлеметсіз бе, Aigerim!")
    await look("start")
    await aigerim.tap("Іс-шаралар", "Іс-шаралар кестесі", "24 қыркүйек, жұма", "орын жоқ")
    await look("list")
    await aigerim.tap("15:00 «Физули", "Ұлттық академиялық кітапхана", "Барлық орын алынған")
    await look("card")
    await aigerim.tap("Күту тізіміне жазылу", "Сіз күту тізіміндесіз", "нөміріңіз: 2")
    await look("waiting")
    await elvin.tap("Gözləmə siyahısından çıx", "Növbəniz itəcək")
    await elvin.tap("Bəli, çıxıram", "Artıq gözləmə siyahısında deyilsiniz.")
    await aigerim.tap("Барлық іс-шара", "күту тізіміндесіз")
    await look("list-waiting")
    await aigerim.tap("15:00 «Физули", "нөміріңіз: 1")

    await dana.tap("Отказаться от места", "Отказаться от места")
    await look_at_desk("give-up")
    await dana.tap("Да, отказаться", "Все места заняты")
    await aigerim.says("Қуанышты жаңалық, сізге орын берілді", "24 қыркүйек, жұма, 15:00–16:30")
    await look("place")
    await aigerim.tap("Іс-шараны ашу", "Орныңыз бар.")
    await look("going")
    await aigerim.region.get_by_role("button", name="Карта").last.click()
    await aigerim.says("Ұлттық академиялық кітапхана", "51.1269, 71.4269")
    await aigerim.region.get_by_role("button", name="Күнтізбеме қосу").last.click()
    await aigerim.says("fuzuli-530.ics", "күнтізбеңізге")
    await look("calendar")
    assert "DTSTART:20270924T100000Z" in (await aigerim.download(tmp_path)).read_text("utf-8").splitlines()
    await aigerim.write("/start", "Не істегіңіз келетінін таңдаңыз")
    await aigerim.tap("Менің күнім", "24 қыркүйек, жұма", "«Физули-530» кітабының тұсаукесері")
    await look("my-day")
    assert await phone.evaluate("document.documentElement.scrollWidth") == 390

    await sam.tap("All events", "Events: 9")
    await sam.tap("24 Sept, 15:00", "1 of 1")
    await sam.tap("Who's coming", "Aigerim")
    await expect(sam.last).not_to_contain_text("Dana")
    await look_at_desk("guests")


async def test_who_goes_is_told_of_changes_and_reminded_at_the_new_time(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    page = await new_page(program.address, width=1180, height=900, zone="Asia/Almaty", scale=1.5)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"news-{name}")

    await to_the_next_reminder(page)
    await page.get_by_role("button", name="Side by side").click()
    sam, alex = await beside(page, "Sam · English"), await beside(page, "Alex · English")
    await alex.region.get_by_role("link", name=program.claim).click()
    await alex.says("You are the administrator")
    await apply(sam)

    await alex.write("/programme", "Applications: 1")
    await alex.tap("Add an event", "What is it called?")
    await alex.write("Evening of carpets", "On which day?")
    await look("ask-day")
    await alex.tap("Friday, 24 September", "When does it start?")
    await alex.write("half past", "I don't understand this time.", "When does it start?")
    await look("ask-again")
    await alex.write("12", "When does it end?")
    await alex.tap("13:30", "Where is it?")
    await alex.write("National Museum, hall 2", "How many places are there?")
    await alex.write("12", "Shall I add this event?", "Friday, 24 September, 12:00–13:30", "Қазақша")
    await look("preview")
    await alex.tap("Add and tell 1 person", "The event is added. 1 person is told.")
    await sam.says("New: Evening of carpets", "12:00–13:30 (Astana time)", "Your time (Baku): 11:00–12:30")
    await look("added")
    await sam.tap("See the event", "Places left: 12 of 12")
    await sam.tap("Sign up", "Done, you have a place!", "Places left: 11 of 12")
    await look("signed-up")

    await alex.tap("Move", "When shall it start instead?")
    await look("move")
    await alex.write("10:30", "Now: Friday, 24 September, 12:00–13:30", "Then: Friday, 24 September, 10:30–12:00")
    await alex.says("1 person will be told")
    await look("move-preview")
    await alex.tap("Move it", "Moved. 1 person is told.")
    await sam.says("Another time: Evening of carpets", "Before: Friday, 24 September, 12:00–13:30")
    await sam.says("Now: Friday, 24 September, 10:30–12:00", "Your time (Baku): 09:30–11:00")
    await look("moved")

    await to_the_next_reminder(page)
    await sam.says("in an emergency call 112")
    await to_the_next_reminder(page)
    await sam.says("have a good journey tomorrow!")
    await skip(page, "+1 hour", "Thu 23 Sept 2027 18:00")
    await sam.says("see you tomorrow!", "Evening of carpets: Friday, 24 September, 10:30")
    await look("day-before")
    await to_the_next_reminder(page)
    await sam.says("It begins soon: Evening of carpets", "Friday, 24 September, 10:30–12:00")
    await expect(page.get_by_role("group", name="Clock of the rehearsal")).to_contain_text("Fri 24 Sept 2027 08:30")
    await look("two-hours-before")

    await alex.region.get_by_role("button", name="Cancel the event").last.click()
    await alex.says("Cancel it?", "1 person will be told")
    await look("cancel")
    await alex.tap("Yes, cancel it", "The event is cancelled. 1 person is told.")
    await sam.says("Cancelled: Evening of carpets", "Friday, 24 September, 10:30–12:00")
    await look("cancelled")
    await skip(page, "+1 day", "Sat 25 Sept 2027 08:30")
    await sam.says("Cancelled: Evening of carpets")


async def test_a_workbook_is_downloaded_mended_and_applied(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    page = await new_page(program.address, width=1180, height=900, zone="Asia/Almaty", scale=1.5)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"workbook-{name}")

    await to_the_next_reminder(page)
    await page.get_by_role("button", name="Side by side").click()
    dana, zeynep = await beside(page, "Dana · Русский"), await beside(page, "Zeynep · Türkçe")
    await dana.region.get_by_role("link", name=program.claim).click()
    await dana.says("администратор этого бота")
    await zeynep.starts("Zeynep")
    await zeynep.tap("Etkinlikler", "24 Eylül Cuma")
    await look("list-tr")
    await zeynep.tap("15:00 “Fuzuli", "Herkese yer var")
    await zeynep.tap("Kaydol", "Tamam, yeriniz hazır!")

    await dana.write("/programme", "Ближайшие события")
    await look("programme")
    await dana.region.get_by_role("button", name="Скачать таблицу").last.click()
    await dana.says("days-of-culture-astana.xlsx", "таблица в её нынешнем виде")
    await look("downloaded")
    book = await dana.download(tmp_path)
    sheets = read(book).sheets

    wrong = with_cell(with_cell(sheets, "fuzuli-530", "start", "2027-09-31 15:00"), "tomyris", "capacity", "many")
    book.write_bytes(to_xlsx(wrong))
    await dana.attach(book, "2 ошибки", "Ничего не изменилось", "«2027-09-31 15:00»", "«many»")
    await look("problems")

    right = with_cell(with_cell(sheets, "fuzuli-530", "start", "2027-09-24 14:30"), "tomyris", "capacity", "30")
    book.write_bytes(to_xlsx(right))
    await dana.attach(book, "Вот что изменит эта таблица", "пятница, 24 сентября, 14:30", "Было: 25, станет: 30")
    await dana.says("сообщение получит 1 человек")
    await look("difference")
    await dana.tap("Применить", "как в таблице", "Сообщение получит 1 человек.")
    await zeynep.says("Zamanı değişti", "24 Eylül Cuma, 15:00–16:30", "24 Eylül Cuma, 14:30–16:30")
    await look("applied")
    await dana.attach(book, "Менять нечего")
    await dana.tap("Программа", "14:30–16:30")


async def apply(chat: Chat) -> None:
    """A young man from Baku applies, with as few words as the form allows."""
    await chat.starts("Hello")
    await chat.tap("Programmes", "Astana")
    await chat.tap("Days of Azerbaijan's Culture", "Apply by")
    await chat.tap("Apply", "Before we begin")
    await chat.tap("I agree", "What shall we call you?")
    await chat.write("Sam", "written in your passport")
    await chat.write("ALIYEV SAM", "When were you born?")
    await chat.write("03.05.2004", "Which country are you a citizen of?")
    await chat.tap("Azerbaijan", "Which country do you live in?")
    await chat.tap("Azerbaijan", "Which city")
    await chat.write("Baku", "What is your phone number?")
    await chat.write("+994 50 555 01 01", "How would you like to take part?")
    await chat.tap("As a guest", "Which languages")
    await chat.tick("English")
    await chat.tap("Done", "Which days can you come?")
    await chat.tick("25 September")
    await chat.tap("Done", "On which day do you arrive")
    await chat.write("24.09.2027", "Why would you like")
    await chat.write("To hear mugham.", "Whom shall we call")
    await chat.write("Leyla Aliyeva", "that person's phone number")
    await chat.write("+994 50 555 01 02", "your food")
    await chat.tick("Halal")
    await chat.tap("Done", "May we take photos")
    await chat.tap("Only for my badge", "How did you hear")
    await chat.tap("Skip", "look through your answers")
    await chat.tap("Send my application", "Done! Your application has been sent.")


def with_cell(sheets: Sheets, event: str, column: str, text: str) -> Sheets:
    """The sheets with another text in one cell of an event's row."""
    headings, *rows = sheets["events"]
    place, name = headings.index(column), headings.index("id")
    changed = ((*row[:place], text, *row[place + 1 :]) if row[name] == event else row for row in rows)
    return {**sheets, "events": (headings, *changed)}
