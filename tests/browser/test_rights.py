"""What people may ask about their own data, in a real browser against the real program: the policy, a copy that is
opened and read, a consent taken back, erasure after seven days and a change of mind; in Kazakh and in English."""

import json
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.applicants import Applicant, applies, number_of
from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import Chat, beside, shoot_at_rest, skip, to_the_next_reminder
from tests.browser.test_announcing import of_first

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AIGERIM = Applicant("Aigerim", "SERIKOVA AIGERIM", "kk", why="Мұғамды өз құлағыммен тыңдағым келеді.")
SAM = Applicant("Sam", "TAYLOR SAM", "en")


async def test_a_girl_reads_the_policy_takes_a_copy_and_has_everything_erased_in_kazakh(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    desk = await new_page(program.address, width=1180, height=800, zone="Asia/Almaty")
    await to_the_next_reminder(desk)
    await desk.get_by_role("button", name="Side by side").click()
    await beside(desk, "Aigerim · Қазақша")
    sam = await beside(desk, "Sam · English")
    await sam.region.get_by_role("link", name=program.claim).click()
    await sam.says("You are the administrator of this bot now.")
    await applies(desk, await number_of(desk, "Aigerim"), AIGERIM)
    phone = await new_page(of_first(desk), width=390, height=844, zone="Asia/Almaty", scale=2)
    aigerim = Chat(phone, "Aigerim")

    async def look(name: str) -> None:
        await shoot_at_rest(phone, shoot, f"rights-kazakh-{name}")
        assert await phone.evaluate("document.documentElement.scrollWidth") == 390

    await aigerim.write("/privacy", "Деректеріңіз қалай пайдаланылады", "Бет: 1 / 3")
    await look("policy")
    await aigerim.tap("Әрі қарай", "Құқықтарыңыз", "Бет: 2 / 3")
    await look("policy-rights")
    await aigerim.tap("Әрі қарай", "Деректерге кім жауапты", "Бет: 3 / 3")
    await look("policy-programmes")
    await aigerim.tap("📦 Деректерім", "my-data.json")
    await look("copy")
    facts = json.loads((await aigerim.download(tmp_path)).read_text("utf-8"))
    assert {"call_name": "Aigerim"}.items() <= {
        each["question"]: each["answer"] for each in facts["applications"][0]["answers"]
    }.items()
    message = aigerim.region.get_by_role("article").filter(has_text="браузерде ашыңыз")
    async with phone.expect_download() as loading:
        await message.get_by_role("link", name="Download ").click()
    await (await loading.value).save_as(tmp_path / "copy.html")
    copy = await new_page(f"file://{tmp_path / 'copy.html'}", width=390, height=844, scale=2)
    await expect(copy.get_by_role("heading", name="Деректерім")).to_be_visible()
    await expect(copy.get_by_text("Мұғамды өз құлағыммен тыңдағым келеді.")).to_be_visible()
    assert await copy.evaluate("document.documentElement.scrollWidth") == 390
    await shoot(copy, "rights-kazakh-copy-opened")
    await copy.get_by_text("Мұғамды өз құлағыммен тыңдағым келеді.").scroll_into_view_if_needed()
    await shoot(copy, "rights-kazakh-copy-answers")

    await aigerim.write("/privacy", "Деректеріңіз қалай пайдаланылады")
    await aigerim.tap("Деректерімді өшіру", "Барлық деректеріңізді өшіреміз бе?", "жеті күн бар")
    await look("erase")
    await aigerim.tap("Жеті күннен кейін өшіру", "Деректеріңіз өшірілетін уақыт:", "6 қыркүйек")
    await look("planned")
    await aigerim.tap("Ойымды өзгерттім", "Деректеріңіз сақталады.")
    await look("called-off")
    await aigerim.write("/privacy", "Деректеріңіз қалай пайдаланылады")
    await aigerim.tap("Деректерімді өшіру", "Барлық деректеріңізді өшіреміз бе?")
    await aigerim.tap("Жеті күннен кейін өшіру", "Деректеріңіз өшірілетін уақыт:")
    for day in ("31 Aug", "1 Sept", "2 Sept", "3 Sept", "4 Sept", "5 Sept"):
        await skip(desk, "+1 day", day)
    await aigerim.says("Деректеріңіз өшірілетін уақыт:")
    await sam.says("Application withdrawn")
    await skip(desk, "+1 day", "6 Sept")
    await aigerim.says("Деректеріңіз өшірілді.")
    await look("erased")
    await sam.write("/people", "Nobody has applied yet.")
    await aigerim.write("/me", "өтінім берген жоқсыз.")
    await look("unknown")


async def test_a_consent_is_taken_back_and_everything_erased_at_once_in_english(
    program: Program, new_page: NewPage, shoot: Shoot
) -> None:
    page = await new_page(program.address, width=1180, height=800, zone="Asia/Baku", scale=1.5)
    await page.get_by_role("button", name="Side by side").click()
    sam = await beside(page, "Sam · English")
    alex = await beside(page, "Alex · English")
    await alex.region.get_by_role("link", name=program.claim).click()
    await alex.says("You are the administrator of this bot now.")
    await applies(page, await number_of(page, "Sam"), SAM)

    async def look(name: str) -> None:
        await shoot_at_rest(page, shoot, f"rights-{name}")

    await sam.write("/me", "received")
    await sam.tap("My data", "my-data.json")
    await sam.write("/privacy", "What happens to your data")
    await look("policy")
    await sam.tap("Take back my consent", "Which consent do you want to take back?")
    await sam.tap("Days of Azerbaijan's Culture", "Take back your consent to")
    await look("consent")
    await sam.tap("No, leave it", "Which consent do you want to take back?")
    await sam.tap("Days of Azerbaijan's Culture", "Take back your consent to")
    await sam.tap("Yes, take it back", "Your answers are deleted.")
    await skip(page, "+1 hour", "")
    await alex.says("Application withdrawn", "Sam")
    await alex.write("/people", "1 application")
    await alex.tap("Sam", "withdrawn")
    await look("taken-back")
    await expect(alex.last).not_to_contain_text("mugham")
    await sam.tap("Erase my data", "Erase all your data?")
    await sam.tap("Erase at once", "There are no seven days then")
    await look("at-once")
    await sam.tap("Yes, erase everything now", "Your data is erased.")
    await alex.write("/people", "Nobody has applied yet.")
    await look("erased")
    await alex.write("/privacy", "What happens to your data")
    await alex.tap("Erase my data", "You are the only administrator of this bot.")
