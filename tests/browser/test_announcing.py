"""Announcements in a real browser against the real program: from the first word to the report, and what follows it.

Each test first skips to noon of 30 August 2027 in Astana: then nobody there is asleep, whenever the tests run.
"""

import re
from pathlib import Path

import openpyxl
import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import PATIENCE, Chat, beside, shoot_at_rest, skip, to_the_next_reminder
from tests.browser.test_chat_page import picture

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

TEAL = (11, 131, 136)
SIGN_UP = {  # what leads to the events, and to a place
    "Русский": ("События", "Записаться"),
    "Қазақша": ("Іс-шаралар", "Жазылу"),
    "English": ("Events", "Sign up"),
}


async def test_a_change_is_announced_in_two_languages(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    desk = await new_page(program.address, width=1320, height=900, zone="Asia/Almaty", scale=1.5)
    sam, dana, aigerim = await three(desk, program)
    phone = await new_page(of_first(desk), width=390, height=844, zone="Asia/Almaty", scale=2)

    async def look(name: str) -> None:
        await shoot_at_rest(phone, shoot, f"announcing-{name}")

    await sam.write("/announce", "Nothing has been announced yet.")
    await sam.tap("New announcement", "Whom is it for?")
    await sam.tap("Days of Azerbaijan's Culture", "Not chosen yet.")
    await sam.tap("Choose for whom", "Nobody is chosen yet.")
    await look("nobody")
    await sam.write("going = fuzuli-531", "can't be “fuzuli-531”", "Did you mean “fuzuli-530”?")
    await look("query")
    await sam.tap("For whom", "Nobody is chosen yet.")
    await sam.tap("Choose by", "Choose by…")
    await look("choose")
    await sam.tap("Event", "Choose by…")
    await sam.tap("Have a place", "Tick what you mean")
    await sam.tap("Presentation", "With this, 2 people get it.")
    await look("tick")
    await sam.tap("Add", "going = fuzuli-530", "Қазақша: 1 · Русский: 1")
    await look("audience")
    await sam.tap("See who", "Aigerim", "Dana")
    await sam.tap("For whom", "The same as a query")
    await sam.tap("Save under a name", "Under which name")
    await sam.write("Guests of the book", "Kept as “Guests of the book”.")
    await sam.tap("Go on", "no text yet")

    await sam.tap("Русский", "Send me the message")
    await sam.write("Презентация начнётся в **14:30**, а не в 15:00.", "No text yet in: Қазақша.")
    await expect(sam.button("Send it")).to_have_count(0)
    await look("draft")
    await sam.write("Тұсаукесер 15:00-де емес, **14:30**-да басталады.", "In which language is this?")
    await look("language")
    await sam.tap("Қазақша", "Everything is there.")
    await sam.tap("Options", "Tap to switch")
    await sam.tap("“I have read it”", "Tap to switch")
    await expect(sam.button("“I have read it”")).to_contain_text("✅")
    await look("options")
    await sam.tap("Announcement", "With the button “✅ I have read it”.")
    await sam.tap("See how it arrives", "Everything is there.")
    arrives = sam.region.get_by_role("article").filter(has_text="Тұсаукесер 15:00-де емес, 14:30-да басталады.").last
    await expect(arrives.get_by_role("button", name="Оқып шықтым")).to_be_visible()
    await look("preview")
    await sam.tap("Send it", "Send it now?", "It goes to: 2")
    await look("send")
    await sam.tap("Send to 2", "Sent: 2 of 2", "Қазақша: 1 of 1", "Русский: 1 of 1")

    await dana.says("Презентация начнётся в 14:30, а не в 15:00.")
    await expect(dana.last.locator("b")).to_have_text("14:30")
    await aigerim.says("Тұсаукесер 15:00-де емес, 14:30-да басталады.")
    await aigerim.button("Оқып шықтым").click()
    await expect(aigerim.button("Оқып шықтым")).to_have_count(0)
    await shoot_at_rest(desk, shoot, "announcing-side-by-side")
    await sam.tap("Who hasn't read it", "1 person hasn't said", "Dana")
    await expect(sam.last).not_to_contain_text("Aigerim")
    await look("unread")
    await sam.tap("Report", "Have read it: 1 of 2")
    await look("report")
    await sam.button("Report as a picture").click()
    await expect(sam.last.get_by_role("img")).to_be_visible(timeout=PATIENCE)
    await look("report-picture")
    await sam.region.get_by_role("button", name="Report as .xlsx").click()
    await sam.says("Announcement 1.xlsx")
    rows = [row for sheet in openpyxl.load_workbook(await sam.download(tmp_path)) for row in sheet.values]
    assert {("Aigerim", "Қазақша", "Sent"), ("Dana", "Русский", "Sent")} <= {row[:3] for row in rows}


async def test_what_follows_an_announcement(program: Program, new_page: NewPage, shoot: Shoot) -> None:
    page = await new_page(program.address, width=1320, height=900, zone="Asia/Almaty", scale=1.5)
    sam, dana, aigerim = await three(page, program)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"announcing-{name}")

    await sam.write("/announce", "Nothing has been announced yet.")
    await sam.tap("New announcement", "Whom is it for?")
    await sam.tap("Days of Azerbaijan's Culture", "Not chosen yet.")
    await sam.tap("For everyone", "It goes to: 2", "in this language: English")
    await sam.write("The hall is on the first floor.", "No text yet in: Русский, Қазақша.")
    await sam.tap("For the others: English", "Everything is there.")
    await sam.tap("Options", "Tap to switch")
    await sam.tap("“I have read it”", "Tap to switch")
    await sam.tap("Announcement", "With the button")
    await sam.tap("Send it", "Send it now?")
    await sam.tap("Send to 2", "Sent: 2 of 2", "English: 2 of 2")

    await dana.tap("Ответить", "Что передать координаторам?")
    await dana.write("А можно прийти **с подругой**?", "Передаю координаторам.")
    await sam.says("Dana answers announcement 1", "А можно прийти с подругой?")
    await look("letter")
    await sam.tap("Answer", "What do you answer?")
    await sam.write("Of course!", "Your answer is on its way.")
    await dana.says("Тебе отвечает Sam", "Of course!")
    await look("answer")
    await sam.region.get_by_role("button", name="All letters").click()
    letters = sam.region.get_by_role("article").filter(has_text="Dana: letters")
    await expect(letters).to_contain_text("Of course!", timeout=PATIENCE)
    await look("letters")

    await sam.write("/announce", "sent: 2")
    await sam.tap("No. 1", "Have read it: 0 of 2")
    await sam.tap("Who hasn't read it", "2 people haven't said", "Aigerim", "Dana")
    await sam.tap("Remind them", "Remind 2 people")
    await sam.tap("Yes, remind", "Reminded: 2 of 2")
    await aigerim.says("Осы хабарламаны оқып")
    await aigerim.tap("Оқып шықтым", "Осы хабарламаны оқып")
    await look("read")

    await sam.tap("Report", "Have read it: 1 of 2")
    await sam.tap("Correct it", "Send me the message as it should have been")
    await sam.write("The hall is on the **second** floor.", "Change it for 2 people?")
    await look("correct")
    await sam.tap("Yes, change it", "Corrected: 2 of 2")
    corrected = aigerim.region.get_by_role("article").filter(has_text="The hall is on the second floor.")
    await expect(corrected).to_have_count(1)
    await sam.tap("Report", "Corrected: 2 of 2", "Reminded of it: 2 of 2")
    await sam.tap("Recall it", "Delete it in 2 chats?")
    await sam.tap("Yes, delete it", "Deleted: 2 of 2")
    for chat in (dana, aigerim):
        await expect(chat.region.get_by_text("The hall is on the second floor.", exact=True)).to_have_count(0)
        await expect(chat.region.get_by_role("button", name=re.compile("Прочитано|Оқып шықтым"))).to_have_count(0)

    await aigerim.write("/stop", "Хабарландырулар енді келмейді.")
    await sam.write("/announce", "sent: 2")
    await sam.tap("New announcement", "Whom is it for?")
    await sam.tap("Days of Azerbaijan's Culture", "Not chosen yet.")
    await sam.tap("For everyone", "It goes to: 1", "Want no announcements, so they don't get it: 1")
    await look("stopped")


async def test_a_coordinator_announces_in_kazakh_on_her_phone_while_somebody_sleeps(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    desk = await new_page(program.address, width=1320, height=900, zone="Asia/Almaty")
    aigerim, dana, sam = await three(desk, program, "Aigerim · Қазақша", "Dana · Русский", "Sam · English")
    await sam.write("/stop", "You won't get announcements any more.")
    await sam.tap("Send them again", "Your time: 12:00")
    await sam.tap("Another time zone", "Which clock shows your time?")
    await sam.last.get_by_role("button", name="07:00 · Azores").click()
    await sam.says("Your time: 07:00")
    phone = await new_page(of_first(desk), width=390, height=844, zone="Asia/Almaty", scale=2)
    aigerim = Chat(phone, aigerim.name)

    async def look(name: str) -> None:
        await shoot_at_rest(phone, shoot, f"announcing-kazakh-{name}")
        assert await phone.evaluate("document.documentElement.scrollWidth") == 390

    await aigerim.write("/announce", "Әзірге хабарландыру болған жоқ.")
    await aigerim.tap("Жаңа хабарландыру", "Хабарландыру кімге?")
    await aigerim.tap("Астанадағы Әзербайжан мәдениеті күндері", "Әлі таңдалмаған.")
    await aigerim.tap("Бәріне", "Қазақша")
    await look("for-everyone")
    await send_photo(aigerim, "Ертең **бәріміз** осында кездесеміз!")
    await aigerim.says("Мәтін сақталды: Қазақша", "Русский (1): мәтін әлі жоқ", "English (1): мәтін әлі жоқ")
    await look("draft")
    await aigerim.tap("Русский", "Русский")
    await aigerim.write("Завтра встречаемся здесь **все вместе**!", "Мәтін сақталды: Русский")
    await aigerim.tap("Қалғандарына бір мәтін", "Өз тілінде мәтін жоқ адамдар")
    await aigerim.tap("Русский", "English (1) → Русский", "Бәрі дайын.")
    await aigerim.tap("Қашан", "Қашан жіберу керек?")
    await look("when")
    await aigerim.write("12:30", "кімнің уақытымен?", "Астана")
    await look("zone")
    await aigerim.tap("Астана", "30 тамыз, дүйсенбі, 12:30")
    await aigerim.tap("Хабарландыру", "30 тамыз, дүйсенбі, 12:30")
    await aigerim.tap("Қашан", "Қашан жіберу керек?")
    await aigerim.tap("Растаған бойда", "сіз растаған бойда")
    await aigerim.tap("Хабарландыру", "Бәрі дайын.")
    await aigerim.tap("Жіберу", "Қазір жіберейін бе?", "🌙")
    await look("send")
    await aigerim.tap("2 адамға жіберу", "50 %", "Жіберілді: 1 / 2", "30 тамыз, дүйсенбі, 13:00")
    await look("progress")
    await dana.says("Завтра встречаемся здесь все вместе!")
    await expect(dana.button("Ответить")).to_be_visible()
    await aigerim.tap("Кідірту", "Кідіртілді")
    await look("paused")
    await aigerim.tap("Жалғастыру", "50 %")
    await aigerim.tap("Хабарландырулар", "жіберіліп жатыр: 1 / 2")
    await look("list")
    await skip(desk, "+1 hour", "Mon 30 Aug 2027 13:")
    await sam.says("Завтра встречаемся здесь все вместе!")
    await aigerim.says("Дайын", "Жіберілді: 2 / 2")
    await aigerim.tap("Есеп", "Русский: 2 / 2")
    await look("report")


async def three(
    page: Page, program: Program, coordinator: str = "Sam · English", *guests: str
) -> tuple[Chat, Chat, Chat]:
    """A coordinator and two who have a place at the presentation of the book, beside one another, at noon."""
    await to_the_next_reminder(page)
    await page.get_by_role("button", name="Side by side").click()
    boss = await beside(page, coordinator)
    await boss.region.get_by_role("link", name=program.claim).click()
    await expect(boss.last).to_contain_text("🔑", timeout=PATIENCE)
    first, second = [await guest(page, label) for label in guests or ("Dana · Русский", "Aigerim · Қазақша")]
    return boss, first, second


async def guest(page: Page, label: str) -> Chat:
    """One more of the ready-made people, who signs up for the presentation of the book."""
    events, sign_up = SIGN_UP[label.rsplit(maxsplit=1)[-1]]
    chat = await beside(page, label)
    await chat.starts(chat.name)
    await chat.tap(events, "📅")
    await chat.tap("15:00", "📍")
    await chat.tap(sign_up, "🎉")
    return chat


def of_first(page: Page) -> str:
    """The address that shows only the first of the chats on a page."""
    return page.url.partition(",")[0]


async def send_photo(chat: Chat, caption: str) -> None:
    """A photo with a caption."""
    await chat.region.get_by_role("button", name="Attach").click()
    async with chat.page.expect_file_chooser() as chooser:
        await chat.page.get_by_role("menuitem", name="Photo or video").click()
    photo = FilePayload(name="square.png", mimeType="image/png", buffer=picture(640, 400, TEAL))
    await (await chooser.value).set_files(photo)
    dialog = chat.page.get_by_role("dialog")
    await dialog.get_by_label("Caption").fill(caption)
    await dialog.get_by_role("button", name="Send").click()
