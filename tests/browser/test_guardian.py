"""A girl of sixteen and her parent, in a real browser against the real program: the link, the parent's own chat and
number, the coordinator who sees who is missing, and a consent that is taken back; in three languages."""

import pytest
from playwright.async_api import expect

from tests.browser.applicants import Applicant, applies, number_of
from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import Chat, beside, opens_link_of, shoot_at_rest, to_the_next_reminder

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

BORN = "25.09.2010"  # sixteen when the programme begins
AIGERIM = Applicant(
    "Aigerim", "SERIKOVA AIGERIM", "kk", birth=BORN, why="Мұғамды өз құлағыммен тыңдағым келеді.", sixteen=True
)
SAM = Applicant("Sam", "TAYLOR SAM", "en", birth=BORN, sixteen=True)


async def test_a_girl_applies_in_kazakh_and_her_mother_consents_in_russian(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    desk = await new_page(program.address, width=1380, height=900, zone="Asia/Almaty", scale=1.5)
    await to_the_next_reminder(desk)
    await desk.get_by_role("button", name="Side by side").click()
    aigerim, sam = await beside(desk, "Aigerim · Қазақша"), await beside(desk, "Sam · English")
    await sam.region.get_by_role("link", name=program.claim).click()
    await sam.says("You are the administrator of this bot now.")
    await applies(desk, await number_of(desk, "Aigerim"), AIGERIM)

    async def look(name: str) -> None:
        await shoot_at_rest(desk, shoot, f"guardian-{name}")

    await aigerim.says("Сәлеметсіз бе! Aigerim мына бағдарламаға өтінім берді", "Сілтеме бір ата-анаға")
    needed = aigerim.region.get_by_role("article").filter(has_text="Тағы бір нәрсе")
    await expect(needed.get_by_role("link", name="Ата-анама немесе қамқоршыма жіберу")).to_be_visible()
    await look("asked")
    await sam.write("/people", "1 application")
    await sam.tap("Aigerim", "Parent or guardian: link made, not opened yet")
    await look("card")
    await sam.tap("Accept", "This application can't be accepted yet", "Nothing has changed.")
    await look("refused")

    dana = await opens_link_of(desk, aigerim, "Dana · Русский")
    await dana.says("Пока ничего не решено.", "Aigerim хочет участвовать", "Сколько хранятся")
    mother = await new_page(
        f"{program.address}/#/p/{await number_of(desk, 'Dana')}", width=390, height=844, zone="Asia/Almaty", scale=2
    )
    phone = Chat(mother, "Dana")
    await phone.says("Пока ничего не решено.")
    await shoot_at_rest(mother, shoot, "guardian-notice")
    await phone.tap("Продолжить", "своим собственным номером")
    await phone.write("+7 701 555 01 05", "Номер нужен из самого Telegram.")
    await shoot_at_rest(mother, shoot, "guardian-number")
    await phone.region.get_by_role("button", name="Поделиться своим номером").click()
    await mother.get_by_role("dialog").get_by_role("button", name="Share").click()
    await phone.says("Годится любой ответ")
    await shoot_at_rest(mother, shoot, "guardian-decision")
    await phone.tap("Даю согласие", "Спасибо, вы дали согласие.")
    await shoot_at_rest(mother, shoot, "guardian-consented")
    assert await mother.evaluate("document.documentElement.scrollWidth") == 390
    await aigerim.says("Ата-анаңыз немесе қамқоршыңыз келісім берді")
    await look("agreed")

    await sam.tap("Open", "Parent or guardian: has agreed", "Dana", "+77015550105")
    await look("desk-card")
    await sam.write("/people", "1 application")
    await sam.tap("Aigerim", "has agreed")
    await sam.tap("Accept", "They will read this in their language")
    await sam.tap("Yes, accept", "accepted")
    await aigerim.says("Құттықтаймыз")

    await phone.write("/me", "У тебя пока нет заявок.")
    await phone.tap("Моё согласие как родителя", "согласие есть")
    await phone.tap("Aigerim", "Вот текст, на который дано согласие:")
    await phone.tap("Отозвать согласие", "она снова станет «получена»")
    await shoot_at_rest(mother, shoot, "guardian-withdrawing")
    await phone.tap("Да, отозвать", "Вы отозвали согласие.")
    await aigerim.says("келісімін қайтарып алды")
    await sam.says("has withdrawn the consent", "The application had been accepted.")
    await look("withdrawn")


async def test_in_english_and_the_coordinator_sees_who_is_missing(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    page = await new_page(program.address, width=1500, height=900, zone="Asia/Almaty", scale=1.5)
    await to_the_next_reminder(page)
    await page.get_by_role("button", name="Side by side").click()
    sam = await beside(page, "Sam · English")
    alex = await beside(page, "Alex · English")
    await alex.region.get_by_role("link", name=program.claim).click()
    await alex.says("You are the administrator of this bot now.")
    await applies(page, await number_of(page, "Sam"), SAM)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"guardian-english-{name}")

    await sam.says("Hello! Sam has applied to Days of Azerbaijan's Culture in Astana", "press START")
    await look("asked")
    await alex.write("/programme", "Applications: 1")
    await alex.tap("Parents' consent", "With consent: 0, missing: 1")
    await look("missing")
    await alex.tap("Remind all", "1 person will be reminded.")
    await sam.says("We still need the consent of a parent or guardian")
    await sam.tap("My parent's or guardian's consent", "Get a new one")
    await sam.tap("Get a new link", "Hello! Sam has applied")
    robin = await opens_link_of(page, sam, "Robin · English")
    await robin.says("Nothing has been decided yet.", "Sam would like to take part")
    await look("notice")
    await robin.tap("Go on", "share your own phone number")
    await robin.region.get_by_role("button", name="Share my phone number").click()
    await page.get_by_role("dialog").get_by_role("button", name="Share").click()
    await robin.says("Do you agree that Sam takes part")
    await robin.tap("I don't agree", "You haven't agreed.")
    await sam.says("Your parent or guardian hasn't agreed")
    await look("declined")
    await alex.says("Parent or guardian has declined", "Sam")
    await robin.tap("I agree after all", "Sam would like to take part")
    await robin.tap("Go on", "Do you agree that Sam takes part")
    await robin.tap("I agree", "Thank you, you have agreed.")
    await sam.says("Your parent or guardian has agreed")
    await look("agreed")
