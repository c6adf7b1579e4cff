"""People's rights in a real browser: the policy, one's own data as files, erasure with a change of mind and at once."""

import json
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.conftest import NewPage, Shoot
from tests.browser.program import Program
from tests.browser.talking import PATIENCE, Chat, shoot_at_rest

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_she_reads_the_policy_gets_her_data_and_is_forgotten_after_a_week(
    program: Program, new_page: NewPage, shoot: Shoot, tmp_path: Path
) -> None:
    page = await new_page(program.address, width=390, height=844, zone="Asia/Almaty", scale=2)
    await page.get_by_role("button", name="Aigerim · Қазақша").click()
    aigerim = Chat(page, "Aigerim")
    await aigerim.starts("Сәлеметсіз бе, Aigerim!")
    await aigerim.tap("Бағдарламалар", "2027 ж. 24–26 қыркүйек · Астана")
    await aigerim.tap("Астанадағы Әзербайжан мәдениеті күндері", "23:59 (Астана уақытымен)")
    await aigerim.tap("Өтінім беру", "Бастамас бұрын: деректеріңіз туралы")
    await aigerim.tap("Келісемін", "Сізді қалай атайық?")
    await aigerim.write("Айгерім", "2 / 15")
    await aigerim.write("/privacy", "Қандай негізде.", "Бет: 1 / ")
    await shoot_at_rest(page, shoot, "kk-privacy")
    await aigerim.tap("Әрі қарай", "Шағымдану.")
    await aigerim.last.get_by_role("button", name="📦 Деректерім", exact=True).click()
    await aigerim.says("Бағдарламаларға арналған дәл сол деректер (JSON)")
    copied = json.loads((await aigerim.download(tmp_path)).read_text("utf-8"))
    assert copied["unfinished_answers"][0]["answers"][0]["answer"] == "Айгерім"
    await aigerim.write("/privacy", "Бет: 1 / ")
    await aigerim.tap("Деректерімді өшіру", "жеті күн бар")
    await shoot_at_rest(page, shoot, "kk-erase")
    await aigerim.tap("Жеті күннен кейін өшіру", "Деректеріңіз өшірілетін уақыт:")
    await aigerim.tap("Ойымды өзгерттім", "Деректеріңіз сақталады.")
    await aigerim.write("/privacy", "Бет: 1 / ")
    await aigerim.tap("Деректерімді өшіру", "жеті күн бар")
    await aigerim.tap("Жеті күннен кейін өшіру", "Деректеріңіз өшірілетін уақыт:")
    for _ in range(7):
        bar = page.get_by_role("group", name="Clock of the rehearsal")
        before = await bar.inner_text()
        await bar.get_by_role("button", name="+1 day").click()
        await expect(bar).not_to_have_text(before, timeout=PATIENCE)
    await aigerim.says("✅ Деректеріңіз өшірілді.")
    await aigerim.write("/me", "өтінім берген жоқсыз")


async def test_he_is_forgotten_at_once(program: Program, new_page: NewPage, shoot: Shoot) -> None:
    page = await new_page(program.address, zone="Europe/London")
    await page.get_by_role("button", name="Sam · English").click()
    sam = Chat(page, "Sam")
    await sam.starts("Hello, Sam!")
    await sam.tap("Privacy", "On what ground.")
    await sam.tap("Erase my data", "You have seven days to change your mind.")
    await shoot_at_rest(page, shoot, "en-erase")
    await sam.tap("Erase at once", "it can't be undone")
    await sam.tap("Yes, erase everything now", "✅ Your data is erased.")
    await sam.write("hello again", "I didn't quite follow that.")
