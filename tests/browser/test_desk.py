"""The coordinators' desk in a real browser against the real program: people found, filtered, read and decided on, a
team of three, numbers and files; a coordinator in English at a computer, and one in Kazakh on her phone."""

from pathlib import Path

import openpyxl
import pytest
from playwright.async_api import Page, expect

from tests.browser.applicants import Applicant, many_apply
from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import PATIENCE, Chat, beside, opens_link_of, shoot_at_rest, to_the_next_reminder
from tests.browser.test_announcing import of_first

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

APPLICANTS = (
    Applicant("Әйгерім", "SERIKOVA AIGERIM", "kk", 0, "Қарағанды", "12.03.2010", sixteen=True),
    Applicant("Gülşən", "MAMMADOVA GULSHAN", "az", 1, "Gəncə"),
    Applicant("İlham", "ALIYEV ILHAM", "az", 1, "Bakı", "07.11.2005"),
    Applicant("Серік", "AKHMETOV SERIK", "ru", 0, "Көкшетау", "30.01.2003"),
)


async def test_people_are_found_read_and_decided_on(program: Program, new_page: NewPage, shoot: Shoot) -> None:
    page, sam = await coordinator(program, new_page, "Sam · English")
    await many_apply(page, *APPLICANTS)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"desk-{name}")

    await sam.write("/people", "4 applications", "just type a name")
    await look("list")
    await sam.write("gulsen", "1 found in all applications")
    await sam.tap("Gülşən", "Age when the programme begins: 26", "aren't shown here")
    await expect(sam.last).not_to_contain_text("No nuts")
    await look("card")
    await sam.tap("🔒", "No nuts, please: an allergy.", "That you have read this has been recorded.")
    await look("locked")
    await sam.tap("‹ Application", "aren't shown here")
    await sam.tap("Remarks", "No remarks yet.")
    await sam.tap("Write a remark", "Only coordinators see it here")
    await sam.write("Called on Monday: brings her tar.", "The remark is kept.", "brings her tar")
    await look("remark")
    await sam.tap("‹ Application", "aren't shown here")
    await sam.tap("Messages", "Messages to and from them")
    await sam.tap("‹ Application", "aren't shown here")
    await sam.tap("‹ All applications", "1 found")
    await sam.tap("‹ To the list", "4 applications")

    await sam.tap("Filter", "Which applications do you want to see?")
    await look("filter")
    await sam.tap("Choose by", "Choose by")
    await sam.tap("Language", "Language")
    await sam.tick("Azərbaycanca")
    await sam.tap("Add", "Filtered: 2 applications")
    await sam.tap("‹ To the list", "Filtered: 2 applications")
    await expect(sam.button("İlham")).to_be_visible()
    await look("filtered")
    await sam.tap("Decide on all 2", "2 applications are on the list.")
    await sam.tap("Accept", "received → accepted: 2", "Each reads it in their own language")
    await look("many")
    await sam.tap("Yes, accept them", "Done. 2 applications now have the status: accepted")
    await look("many-done")
    await sam.tap("Clear the filter", "4 applications")
    await sam.tap("📥 2", "Filtered: 2 applications")
    await sam.tap("Decide on all 2", "2 applications are on the list.")
    await sam.tap("Accept", "1 application would get the status accepted", "1 is waiting for a guardian's consent")
    await look("many-minors")


async def test_a_team_of_three_and_the_numbers(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    page, sam = await coordinator(program, new_page, "Sam · English")
    await many_apply(page, *APPLICANTS[1:3])

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"desk-{name}")

    await sam.write("/invite", "Whom would you like to invite?")
    await sam.tap("Days of Azerbaijan's Culture", "To which role would you like to invite somebody?")
    await look("invite")
    await sam.tap("Coordinator", "You are invited to join the team on Telegram.")
    alex = await opens_link_of(page, sam, "Alex · English")
    await alex.says("Sam invites you to join the team.", "reads applications and decides about them")
    await look("invited")
    await alex.tap("Accept", "Welcome to the team!")
    await sam.says("Alex has accepted your invitation.")
    await sam.write("/invite", "Whom would you like to invite?")
    await sam.tap("Days of Azerbaijan's Culture", "To which role")
    await sam.tap("Helper", "You are invited to join the team on Telegram.")
    robin = await opens_link_of(page, sam, "Robin · English")
    await robin.tap("Accept", "Welcome to the team!")
    await robin.write("/programme", "Check lists", "Choose an event.")
    await look("helper")
    await robin.write("/people", "This page isn't open to you.")
    await robin.write("/export", "This page isn't open to you.")
    await alex.write("/programme", "Applications: 2")
    await look("programme")
    await alex.tap("Team", "the team", "Sam: administrator", "Alex: coordinator", "Robin: helper")
    await look("team")

    await alex.write("/people", "2 applications")
    await alex.tap("Gülşən", "Number: 1")
    await alex.write("/export", "Sensitive answers and the phone numbers of people under age stay out.")
    await look("export")
    await alex.tap("Applications as Excel", ".xlsx")
    rows = [row for sheet in openpyxl.load_workbook(await alex.download(tmp_path)) for row in sheet.values]
    assert {"Gülşən", "İlham"} <= {cell for row in rows for cell in row}
    assert "No nuts, please: an allergy." not in {cell for row in rows for cell in row}
    await alex.write("/stats", "Each button sends you a picture")
    await alex.button("Step by step").click()
    await expect(alex.last.get_by_role("img")).to_be_visible(timeout=PATIENCE)
    await alex.says("Sent the application: 2")
    await look("stats")
    await sam.write("/programme", "Applications: 2")
    await sam.tap("Who did what", "Alex: read the application – Gülşən", "Robin", "exported the programme's data")
    await look("trail")


async def test_the_desk_in_kazakh_on_a_phone(program: Program, new_page: NewPage, shoot: Shoot) -> None:
    desk, aigerim = await coordinator(program, new_page, "Aigerim · Қазақша")
    await many_apply(desk, *APPLICANTS[:3])
    phone = await new_page(of_first(desk), width=390, height=844, zone="Asia/Almaty", scale=2)
    aigerim = Chat(phone, aigerim.name)

    async def look(name: str) -> None:
        await shoot_at_rest(phone, shoot, f"desk-kazakh-{name}")
        assert await phone.evaluate("document.documentElement.scrollWidth") == 390

    await aigerim.write("/people", "3 өтінім")
    await look("list")
    await aigerim.write("айгерим", "барлық өтінім ішінен 1 табылды")
    await aigerim.tap("Әйгерім", "Бағдарлама басталғандағы жасы: 17", "Ата-ана немесе қамқоршы")
    await look("card")
    await aigerim.tap("Мақұлдау", "👪")
    await look("refused")
    await aigerim.write("/people", "3 өтінім")
    await aigerim.tap("Әйгерім", "Бағдарлама басталғандағы жасы: 17")
    await aigerim.tap("🔒", "No nuts, please: an allergy.", "Мұны оқығаныңыз жазылды.")
    await look("locked")
    await aigerim.tap("‹ Өтінім", "Бағдарлама басталғандағы жасы: 17")
    await aigerim.tap("Ескертпелер", "Әзірге ескертпе жоқ.")
    await aigerim.tap("Ескертпе жазу", "хабар етіп жазыңыз")
    await aigerim.write("Домбыра тартады, анасымен сөйлестік.", "Ескертпе сақталды.")
    await look("remark")
    await aigerim.write("/people", "3 өтінім")
    await aigerim.write("language = az", "Сүзгі бойынша: 2 өтінім")
    await look("filtered")
    await aigerim.tap("Бәріне шешім: 2", "Тізімде 2 өтінім бар.")
    await aigerim.tap("Мақұлдау", "2 өтінім мына мәртебені алады: мақұлданды")
    await look("many")
    await aigerim.tap("Иә, мақұлдансын", "2 өтінімнің мәртебесі енді мынадай: мақұлданды")
    await aigerim.write("/programme", "Өтінім")
    await look("programme")
    await aigerim.tap("Команда", "Aigerim: әкімші")
    await look("team")
    await aigerim.write("/stats", "Әр батырма бір сурет жібереді")
    await aigerim.button("Қадам сайын").click()
    await expect(aigerim.last.get_by_role("img")).to_be_visible(timeout=PATIENCE)
    await look("stats")
    await aigerim.write("/export", "Құпия жауаптар")
    await look("export")


async def coordinator(program: Program, new_page: NewPage, label: str) -> tuple[Page, Chat]:
    """A page with chats beside one another at noon in Astana, and the bot's administrator."""
    page = await new_page(program.address, width=1320, height=900, zone="Asia/Almaty", scale=1.5)
    await to_the_next_reminder(page)
    await page.get_by_role("button", name="Side by side").click()
    boss = await beside(page, label)
    await boss.region.get_by_role("link", name=program.claim).click()
    await expect(boss.last).to_contain_text("🔑", timeout=PATIENCE)
    return page, boss
