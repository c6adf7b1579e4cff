"""Skipping time on the chat page."""

import asyncio
from datetime import UTC, datetime

import pytest
from playwright.async_api import expect

from bot.simulator import Simulator
from bot.simulator.clock import MovableClock
from bot.simulator.serve import serving
from tests.browser.conftest import NewPage, Shoot
from tests.simulator.travel import Travel

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

BEGINNING = datetime(2027, 9, 22, 9, 30, tzinfo=UTC).timestamp()
HOUR = 3600


async def test_to_the_next_reminder_and_on(new_page: NewPage, shoot: Shoot) -> None:
    clock = MovableClock(lambda: BEGINNING)
    simulator = Simulator(clock=clock)
    sam = simulator.add_person("Sam")
    await sam.start()
    words = {BEGINNING + 27.5 * HOUR: "Tomorrow at 18:00: the concert", BEGINNING + 28 * HOUR: ""}
    simulator.time_travel = Travel(simulator, clock, sam, words)
    async with serving(simulator) as address:
        page = await new_page(f"{address}/#/p/{sam.id}", zone="Asia/Almaty")
        bar = page.get_by_role("group", name="Clock of the rehearsal")
        await expect(bar).to_contain_text("Wed 22 Sept 2027 14:30")
        following = bar.get_by_role("button", name="To the next reminder")
        await expect(following).to_contain_text("Thu 23 Sept 18:00")
        await shoot(page, "clock")

        await following.click()
        await expect(page.get_by_role("article").last).to_contain_text("Tomorrow at 18:00: the concert18:00")
        await expect(bar).to_contain_text("Thu 23 Sept 2027 18:00")
        await following.click()
        await expect(page.get_by_role("status").filter(has_text="nobody had to be told anything")).to_be_visible()
        await expect(following).to_be_disabled()

        await bar.get_by_role("button", name="+1 day").click()
        await expect(bar).to_contain_text("Fri 24 Sept 2027 18:30")
        await bar.get_by_role("button", name="+1 hour").click()
        await expect(bar).to_contain_text("Fri 24 Sept 2027 19:30")
        await shoot(page, "clock-nothing-to-come")


async def test_another_day_and_year_have_other_names(new_page: NewPage, shoot: Shoot) -> None:
    clock = MovableClock(lambda: BEGINNING)
    simulator = Simulator(clock=clock)
    sam = simulator.add_person("Sam")
    await sam.start()
    half_a_year = 180 * 24 * HOUR
    simulator.time_travel = Travel(simulator, clock, sam, {BEGINNING + half_a_year: "How was it?"})
    async with serving(simulator) as address:
        page = await new_page(f"{address}/#/p/{sam.id}", zone="Asia/Almaty")
        day, when = page.locator(".day"), page.locator(".person-when")
        await expect(day).to_have_text("Today")
        await expect(when).to_have_text("14:30")
        await page.get_by_role("button", name="+1 day").click()
        await expect(day).to_have_text("Yesterday")
        await expect(when).to_have_text("22 Sept")

        following = page.get_by_role("button", name="To the next reminder")
        await expect(following).to_contain_text("20 Mar 2028 14:30")
        await shoot(page, "clock-next-year")
        await following.click()
        await expect(day).to_have_text(["22 September 2027", "Today"])


async def test_the_buttons_are_there_at_once_however_much_is_said(new_page: NewPage) -> None:
    clock = MovableClock(lambda: BEGINNING)
    simulator = Simulator(clock=clock)
    sam = simulator.add_person("Sam")
    simulator.time_travel = Travel(simulator, clock, sam, {BEGINNING + HOUR: "It begins"})

    async def chatter() -> None:
        while True:
            await sam.send("Hello?")
            await asyncio.sleep(0.1)

    async with serving(simulator) as address:
        talking = asyncio.create_task(chatter())
        page = await new_page(f"{address}/#/p/{sam.id}")
        await expect(page.get_by_role("button", name="To the next reminder")).to_be_enabled(timeout=3000)
        talking.cancel()


async def test_words_about_a_skip_cover_no_button_of_a_phone(new_page: NewPage, shoot: Shoot) -> None:
    clock = MovableClock(lambda: BEGINNING)
    simulator = Simulator(clock=clock)
    sam, alex = simulator.add_person("Sam"), simulator.add_person("Alex")
    await sam.start()
    await alex.start()
    words = {BEGINNING + HOUR: "It begins", BEGINNING + 2 * HOUR: ""}
    simulator.time_travel = Travel(simulator, clock, alex, words)
    async with serving(simulator) as address:
        page = await new_page(f"{address}/#/p/{sam.id}", width=390, height=844, scale=2)
        following = page.get_by_role("button", name="To the next reminder")
        await following.click()
        said = page.get_by_role("status")
        await expect(said.filter(has_text="New for Alex")).to_be_visible()
        await following.click()
        await expect(said.filter(has_text="nobody had to be told anything")).to_be_visible()
        await shoot(page, "clock-phone-said")
        for name in ("Back to people", "More about this chat", "+1 hour", "+1 day", "Attach"):
            await page.get_by_role("button", name=name).click(trial=True, timeout=1000)
        await page.get_by_role("button", name="Back to people").click()
        await expect(page.get_by_role("link", name="Alex")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_on_a_phone_the_clock_is_above_the_chat(new_page: NewPage, shoot: Shoot, theme: str) -> None:
    clock = MovableClock(lambda: BEGINNING)
    simulator = Simulator(clock=clock)
    sam = simulator.add_person("Sam")
    await sam.start()
    a_year = 366 * 24 * HOUR  # the longest date there is to show
    simulator.time_travel = Travel(simulator, clock, sam, {BEGINNING + a_year + 27.5 * HOUR: "Tomorrow"})
    async with serving(simulator) as address:
        page = await new_page(address, width=390, height=844, theme=theme, zone="Asia/Almaty")
        following = page.get_by_role("button", name="To the next reminder")
        await expect(following).to_be_enabled()
        await shoot(page, f"clock-phone-list-{theme}")
        assert await page.evaluate("document.documentElement.scrollWidth") == 390
        await page.get_by_role("link", name="Sam").click()
        await following.click()
        await expect(page.get_by_role("article").last).to_contain_text("Tomorrow")
        await shoot(page, f"clock-phone-chat-{theme}")
        assert await page.evaluate("document.documentElement.scrollWidth") == 390


async def test_without_time_travel_there_is_only_the_time(new_page: NewPage) -> None:
    simulator = Simulator(clock=lambda: BEGINNING)
    async with serving(simulator) as address:
        page = await new_page(address)
        bar = page.get_by_role("group", name="Clock of the rehearsal")
        await expect(bar).to_contain_text("Wed 22 Sept 2027 09:30")
        await expect(bar.get_by_role("button")).to_have_count(0)
