"""The whole path in a real browser against the real program, as a newcomer would try it: from START to the application
that a coordinator reads."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import Chat, beside, shoot_at_rest

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WHY = "Мен Бакудің жас өнерпаздарымен танысып, екі елдің мәдениетін жақынырақ білгім келеді."


async def test_a_girl_of_seventeen_applies_in_kazakh_on_her_phone(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    page = await new_page(program.address, width=390, height=844, zone="Asia/Almaty", scale=2)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"kk-{name}")

    await page.get_by_role("button", name="Aigerim · Қазақша").click()
    aigerim = Chat(page, "Aigerim")
    await expect(aigerim.region).to_contain_text("Мұнда жастар мен еріктілерге арналған алмасу бағдарламаларына")
    await look("before-start")
    await aigerim.region.get_by_role("button", name="START").click()
    await aigerim.says("Сәлеметсіз бе, Aigerim!")
    await look("start-page")
    await aigerim.tap("Бағдарламалар", "2027 ж. 24–26 қыркүйек · Астана")
    await aigerim.tap("Астанадағы Әзербайжан мәдениеті күндері", "23:59 (Астана уақытымен)")
    await look("programme")
    await aigerim.tap("Өтінім беру", "Бастамас бұрын: деректеріңіз туралы", "culture.bridge@example.org")
    await look("notice")

    await aigerim.tap("Келісемін", "1 / 15", "Сізді қалай атайық?")
    await aigerim.write("Айгерім", "2 / 15")
    await aigerim.write("СЕРІКОВА", "тек A–Z әріптері", "2 / 15")
    await aigerim.write("SERIKOVA AIGERIM", "Туған күніңіз қашан?")
    await aigerim.write("31.02.2010", "Күнтізбеде мұндай күн жоқ")
    await aigerim.write("12 наурыз 2010", "✓ 2010 ж. 12 наурыз", "4 / 17")
    await look("typed-date")
    await aigerim.tap("Қазақстан", "5 / 17", "Қай қалада")
    await aigerim.tap("Артқа", "4 / 17", "Қазіргі жауабыңыз: Қазақстан")
    await aigerim.tap("Қалдыру: Қазақстан", "5 / 17")
    await aigerim.write("Қарағанды", "Телефон нөміріңіз қандай?")
    await aigerim.write("+7 701 555 01 01", "Қалай қатысқыңыз келеді?")
    await aigerim.tap("Ерікті ретінде", "8 / 23", "Қай тілдерде сөйлейсіз?")
    await aigerim.tick("Қазақ тілі", "Орыс тілі", "Ағылшын тілі")
    await look("ticks")
    await aigerim.tap("Дайын (3)", "Футболкаңыздың өлшемі қандай?")
    await aigerim.tap("M", "Қай күндері келе аласыз?")
    await aigerim.tick("24 қыркүйек", "26 қыркүйек")
    await aigerim.tap("Дайын (2)", "неге қатысқыңыз келеді?")
    await aigerim.write(WHY, "12 / 23", "Қай топта болғыңыз келеді?")
    await aigerim.tap("Қонақтармен", "Онда не істегіңіз келеді?")
    await expect(aigerim.button("Сахна артында")).to_have_count(0)
    await aigerim.tap("Қаланы көрсету", "Күніне неше сағат көмектесе аласыз?", "2 – 8")
    await aigerim.button("−").click()
    await expect(aigerim.button("Дайын: 4")).to_be_visible()
    await aigerim.tap("Дайын: 4", "Қонақтарға көмектесе алатын тілдеріңіз")
    await aigerim.tap("Қосу", "15 / 25", "Қай тіл?")
    await aigerim.tap("Қазақ тілі", "Бұл тілде қаншалықты еркін сөйлейсіз?")
    await aigerim.tap("Ана тілімдей", "1. Қазақ тілі, Ана тілімдей")
    await look("row")
    await aigerim.tap("Осымен бітті (1)", "18 / 25 · міндетті емес", "Бейджіңізге арналған сурет")
    await aigerim.tap("Өткізіп жіберу", "әлі 18 жасқа толмаған боласыз", "19 / 25")
    await look("guardian")
    await aigerim.write("Серікова Гүлнар", "Онымен қай нөмір арқылы")
    await aigerim.write("+7 701 555 02 02", "Бірдеңе болса, кімге хабарласайық?")
    await aigerim.write("Гүлнар апай", "Ол адамның телефон нөмірі қандай?")
    await aigerim.write("+7 701 555 02 02", "Тамағыңызға қатысты нені ескерейік?")
    await aigerim.tick("Бәрін жеймін", "Халал")
    await aigerim.tap("Дайын (2)", "«Бәрін жеймін» басқа жауаппен бірге белгіленбейді.")
    await look("answers-that-clash")
    await aigerim.button("Бәрін жеймін").click()
    await aigerim.tap("Дайын (1)", "Сізді суретке түсіріп")
    await aigerim.tap("Иә, болады", "25 / 25 · міндетті емес")
    await look("may-be-skipped")
    await aigerim.tap(
        "Өткізіп жіберу", "Жауаптарыңызды қарап шығыңыз", "5. Қай қалада немесе ауылда тұрасыз? Қарағанды"
    )
    await look("review")

    await aigerim.tap("5", "Қазіргі жауабыңыз: Қарағанды")
    await aigerim.write("Теміртау", "5. Қай қалада немесе ауылда тұрасыз? Теміртау")
    await aigerim.tap("Өтінімді жіберу", "Мына сілтемені ашып")  # what she forwards to a parent comes last
    await expect(aigerim.region).to_contain_text("Дайын! Өтініміңіз жіберілді.")
    await expect(aigerim.region).to_contain_text(re.compile(r"Нөміріңіз:\s+1"))
    await look("sent")
    await aigerim.write("/me", "Астанадағы Әзербайжан мәдениеті күндері: келіп түсті")
    await aigerim.tap("Астанадағы Әзербайжан", "Теміртау", "M", "Халал", WHY)
    await look("me")
    assert await page.evaluate("document.documentElement.scrollWidth") == 390


async def test_a_guest_applies_in_english_while_the_coordinator_looks_on(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    page = await new_page(program.address, width=1180, height=760, zone="Asia/Baku", scale=1.5)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"en-{name}")

    await look("nobody-yet")
    await page.get_by_role("button", name="Side by side").click()
    await page.get_by_role("button", name="Sam · English").click()
    sam = Chat(page, "Sam")
    await expect(sam.region).to_be_visible()
    alex = await beside(page, "Alex · English")
    await alex.region.get_by_role("link", name=program.claim).click()
    await alex.says("You are the administrator of this bot now.", "/people")

    await sam.region.get_by_role("button", name="START").click()
    await sam.says("Hello, Sam!")
    await look("start-page")
    await sam.tap("Programmes", "24–26 September 2027 · Astana")
    await sam.tap("Days of Azerbaijan's Culture in Astana", "Apply by 1 September 2027, 23:59 (Astana time)")
    await look("programme")
    await sam.tap("Apply", "Before we begin: your data", "until 24 March 2028")
    await sam.tap("I agree, let's begin", "1 of 15", "What shall we call you?")
    await sam.write("Sam", "How is your name written in your passport")
    await sam.write("TAYLOR SAM", "When were you born?")
    await sam.write("tomorrow", "I can't read that as a date")
    await sam.write("03.05.2004", "✓ 3 May 2004", "Which country are you a citizen of?")

    await sam.write("/language", "Which language shall we speak?")
    await sam.tap("Türkçe", "4 / 15", "Hangi ülkenin vatandaşısınız?")
    await look("another-language")
    await sam.write("/language", "Hangi dilde")
    await sam.tap("English", "4 of 15", "Which country are you a citizen of?")
    await sam.tap("Another country", "Which country is it?")
    # The question as it was asked in Turkish has lost its buttons.
    await expect(sam.region.get_by_role("button", name="Kazakistan")).to_have_count(0)
    await sam.write("United Kingdom", "Which country do you live in?")
    await sam.tap("Another country", "Which city or village do you live in?")
    await sam.write("Leeds", "What is your phone number?")
    await sam.write("later", "I need a phone number here")
    await sam.write("+44 7400 555101", "How would you like to take part?")
    await sam.tap("As a guest", "Which languages do you speak?")
    await sam.tick("English", "Turkish")
    await sam.tap("Done (2)", "Which days can you come?")
    await sam.tap("Done", "Please tick at least one option", "Which days can you come?")
    await sam.tick("26 September")
    await look("ticks")
    await sam.tap("Done (1)", "On which day do you arrive in Astana?")
    await sam.write("26.09.2027", "✓ 26 September 2027", "Why would you like to be part of the Days?")
    await sam.write("To hear mugham with my own ears.", "Whom shall we call if something happens?")
    await sam.write("Jo Taylor", "What is that person's phone number?")
    await sam.write("+44 7400 555102", "What should we know about your food?")
    await sam.tick("Vegetarian")
    await sam.tap("Done (1)", "May we take photos of you and show them?")
    await sam.tap("Only for my badge", "optional")
    await sam.tap("Skip", "Please look through your answers", "7. Which city or village do you live in? Leeds")
    await look("review")
    await sam.tap("7", "Your answer now: Leeds")
    await sam.tap("Keep: Leeds", "Please look through your answers")
    await sam.tap("Send my application", "Done! Your application has been sent.", "Your number: 1")

    await alex.says("New application: Sam")
    await look("news")
    await alex.tap("Open", "Number: 1", "Which city or village do you live in? Leeds")
    await look("card")
    await alex.tap("🔒", "Vegetarian", "That you have read this has been recorded.")
    await alex.tap("‹", "Number: 1")
    await alex.tap("All applications", "1 application")
    await alex.write("/people", "1 application")
    await expect(alex.button("Sam")).to_be_visible()
    await look("list")
    await sam.write("/me", "Days of Azerbaijan's Culture in Astana: received")


async def test_the_start_page_in_the_dark(program: Program, new_page: NewPage, shoot: Shoot) -> None:
    page = await new_page(program.address, width=1080, height=840, theme="dark", scale=1.5)
    await expect(page.get_by_role("heading", name="Rehearse with Köprü")).to_be_visible()
    await shoot_at_rest(page, shoot, "dark-start")
    await page.get_by_role("link", name=re.compile("start=p-days-of-culture-astana")).click()
    who = page.get_by_role("dialog", name="Who opens this link?")
    await shoot_at_rest(page, shoot, "dark-who")
    await who.get_by_role("button", name="Elvin · Azərbaycanca").click()
    await Chat(page, "Elvin").says("Astanada Azərbaycan Mədəniyyəti Günləri")
    await expect(Chat(page, "Elvin").button("Müraciət et")).to_be_visible()
    await shoot_at_rest(page, shoot, "dark-card")
