"""The simulator's chat page in a real browser, with a tiny bot behind the real simulator."""

import re
import struct
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.simulator import Simulator
from bot.simulator.serve import serving
from tests.browser.conftest import NewPage, Shoot
from tests.browser.scripted_bot import scripted_bot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

HINT = "The film club: https://t.me/kopru_bot?start=film"


@dataclass(frozen=True)
class Rehearsal:
    """A running simulator with its bot."""

    simulator: Simulator
    address: str

    def chat_of(self, *people: int) -> str:
        return f"{self.address}/#/p/{','.join(map(str, people))}"


@pytest_asyncio.fixture(loop_scope="session")
async def rehearsal() -> AsyncIterator[Rehearsal]:
    simulator = Simulator(username="kopru_bot", hints=[HINT])
    async with serving(simulator) as address, scripted_bot(simulator):
        yield Rehearsal(simulator, address)


def chat(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=f"Chat of {name}")


async def say(within: Page | Locator, text: str) -> None:
    box = within.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")


async def test_one_click_makes_a_person_and_start_begins_the_chat(
    rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot
) -> None:
    page = await new_page(rehearsal.address)
    await expect(page.get_by_role("heading", name="Rehearse with Köprü")).to_be_visible()
    await page.get_by_role("button", name="Aigerim · Қазақша").click()

    aigerim = chat(page, "Aigerim")
    await expect(aigerim.get_by_text("I know what is on in Baku.")).to_be_visible()
    await aigerim.get_by_role("button", name="START").click()
    await expect(aigerim.get_by_role("article").last).to_contain_text("Opening evening by the sea")
    await expect(aigerim.get_by_role("article").first).to_contain_text("/start")
    await expect(page.get_by_role("link", name="Aigerim")).to_contain_text("Opening evening")
    await shoot(page, "chat")


async def test_a_person_of_ones_own_speaks_the_chosen_language(rehearsal: Rehearsal, new_page: NewPage) -> None:
    page = await new_page(rehearsal.address)
    await page.get_by_role("button", name="New person").click()
    dialog = page.get_by_role("dialog", name="New person")
    await dialog.get_by_label("First name").fill("Leyla")
    await dialog.get_by_label("Last name").fill("Şahin")
    await dialog.get_by_label("Language").select_option("Türkçe")
    await dialog.get_by_label("Phone").fill("+905320000000")
    await dialog.get_by_role("button", name="Create").click()

    await expect(chat(page, "Leyla Şahin")).to_contain_text("Türkçe")
    (person,) = rehearsal.simulator.people.values()
    assert (person.account.language, person.account.phone) == ("tr", "+905320000000")


async def test_what_is_written_reaches_the_bot_and_its_answer_comes_once(
    rehearsal: Rehearsal, new_page: NewPage
) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    await sam.start()
    page = await new_page(rehearsal.chat_of(sam.id))
    await expect(page.get_by_role("article")).to_have_count(2)
    await say(page, "ə ş ğ <b>ң</b>")
    await expect(page.get_by_role("article").nth(2)).to_contain_text("ə ş ğ <b>ң</b>")
    await expect(page.get_by_role("article")).to_have_count(4)
    await expect(page.get_by_role("article").last.locator("code")).to_have_text("ə ş ğ <b>ң</b>")


async def test_shift_enter_makes_a_new_line(rehearsal: Rehearsal, new_page: NewPage) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    await sam.start()
    page = await new_page(rehearsal.chat_of(sam.id))
    box = page.get_by_role("textbox", name="Message")
    await box.press_sequentially("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("two")
    assert [seen.text for seen in sam.chat if not seen.from_bot][-1] == "one\ntwo"


async def test_a_tap_shows_a_toast_an_alert_or_an_edited_message(
    rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot
) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    await sam.start()
    page = await new_page(rehearsal.chat_of(sam.id))

    await page.get_by_role("button", name="How many are left?").click()
    await expect(page.get_by_role("status").filter(has_text="Three places are left")).to_be_visible()
    await expect(page.locator(".inline-button.busy")).to_have_count(0)
    await shoot(page, "toast")

    await page.get_by_role("button", name="Rules").click()
    await expect(page.get_by_role("alertdialog")).to_contain_text("Be there ten minutes early.")
    await page.get_by_role("button", name="OK").click()

    await page.get_by_role("button", name="Take a place").press("Enter")
    message = page.get_by_role("article").last
    await expect(message).to_contain_text("You have a place.")
    await expect(message.get_by_role("button", name="Give it up")).to_be_focused()
    await expect(page.get_by_role("article")).to_have_count(2)


async def test_a_one_time_keyboard_shares_the_number_and_goes(
    rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot
) -> None:
    sam = rehearsal.simulator.add_person("Sam", phone="+447400555101")
    await sam.send("/phone")
    page = await new_page(rehearsal.chat_of(sam.id))
    keyboard = page.get_by_role("group", name="Bot’s keyboard")
    await expect(page.get_by_placeholder("Your number")).to_be_visible()
    await shoot(page, "reply-keyboard")
    await keyboard.get_by_role("button", name="Share my number").click()
    await page.get_by_role("dialog").get_by_role("button", name="Share", exact=True).click()
    await expect(page.get_by_role("article").last).to_contain_text("I shall call +447400555101.")
    await expect(keyboard).to_be_hidden()


async def test_links_to_the_bot_and_commands_in_a_text_can_be_pressed(rehearsal: Rehearsal, new_page: NewPage) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    page = await new_page(rehearsal.chat_of(sam.id))
    await page.get_by_role("link", name=re.compile("start=film")).click()
    await expect(page.get_by_role("article").last).to_contain_text("The film begins at 19:30.")

    await sam.send("/events")
    await page.get_by_role("article").last.get_by_role("link", name="/phone").click()
    await expect(page.get_by_role("article").last).to_contain_text("May I have your number?")

    await page.get_by_role("button", name="Friday’s film").click()
    await expect(page.get_by_role("article").last).to_contain_text("The film begins at 19:30.")


async def test_a_hint_asks_who_opens_its_link(rehearsal: Rehearsal, new_page: NewPage) -> None:
    rehearsal.simulator.add_person("Sam")
    rehearsal.simulator.add_person("Elvin", language="az")
    page = await new_page(rehearsal.address)
    await page.get_by_role("link", name=re.compile("start=film")).click()
    await page.get_by_role("dialog").get_by_role("button", name="Elvin").click()
    await expect(chat(page, "Elvin").get_by_role("article").last).to_contain_text("The film begins at 19:30.")


async def test_typing_a_slash_offers_the_commands(rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    await sam.start()
    page = await new_page(rehearsal.chat_of(sam.id))
    box = page.get_by_role("textbox", name="Message")
    await box.press_sequentially("/")
    await expect(page.get_by_role("option")).to_have_count(2)
    await shoot(page, "commands")
    await box.press_sequentially("ph")
    await expect(page.get_by_role("option")).to_have_text("/phoneLeave your number")
    await box.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("May I have your number?")

    await page.get_by_role("button", name="Menu").click()
    await page.get_by_role("menuitem", name="/events").click()
    await expect(page.get_by_role("article").last).to_contain_text("Opening evening")


async def test_a_photo_is_sent_with_a_caption_and_can_be_enlarged(rehearsal: Rehearsal, new_page: NewPage) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    await sam.start()
    page = await new_page(rehearsal.chat_of(sam.id))
    await page.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Photo or video").click()
    await (await chooser.value).set_files({"name": "sea.png", "mimeType": "image/png", "buffer": picture(320, 200)})
    await page.get_by_role("dialog").get_by_label("Caption").fill("By the sea")
    await page.get_by_role("dialog").get_by_role("button", name="Send").click()

    await expect(page.get_by_role("article").last).to_contain_text("A fine picture!")
    await expect(page.get_by_role("article").last.get_by_text("By the sea")).to_be_visible()  # the bot's quote
    photo = page.get_by_role("img", name="By the sea")
    await expect(photo).to_have_js_property("naturalWidth", 320)
    await page.get_by_role("button", name="Enlarge photo").click()
    await expect(page.get_by_role("dialog", name="By the sea")).to_be_visible()


async def test_people_stand_side_by_side_and_each_sees_their_own_chat(
    rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot
) -> None:
    sam, elvin = rehearsal.simulator.add_person("Sam"), rehearsal.simulator.add_person("Elvin", language="az")
    await sam.start()
    await elvin.start()
    page = await new_page(rehearsal.chat_of(sam.id, elvin.id), theme="dark")
    await say(chat(page, "Sam"), "only here")
    await expect(chat(page, "Sam").get_by_role("article").last).to_contain_text("You wrote only here.")
    await expect(chat(page, "Elvin").get_by_role("article")).to_have_count(2)
    await shoot(page, "side-by-side")
    await page.get_by_role("button", name="One chat").click()
    await expect(page.get_by_role("region", name=re.compile("^Chat of"))).to_have_count(1)


async def test_somebody_who_reads_older_messages_stays_there(rehearsal: Rehearsal, new_page: NewPage) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    for number in range(30):
        await sam.send(f"line {number}")
    page = await new_page(rehearsal.chat_of(sam.id))
    first, newest = page.get_by_role("article").first, page.get_by_role("article").last
    await expect(newest).to_contain_text("You wrote line 29.")
    await expect(newest).to_be_in_viewport()
    await first.scroll_into_view_if_needed()
    to_newest = page.get_by_role("button", name="To the newest message")
    await expect(to_newest).to_be_visible()
    await rehearsal.simulator.call("sendMessage", {"chat_id": sam.id, "text": "News!"})
    await expect(newest).to_contain_text("News!")
    await expect(first).to_be_in_viewport()
    await to_newest.click()
    await expect(newest).to_be_in_viewport()


async def test_a_person_who_blocks_the_bot_can_let_it_back(rehearsal: Rehearsal, new_page: NewPage) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    await sam.start()
    page = await new_page(rehearsal.chat_of(sam.id))
    await page.get_by_role("button", name="More about this chat").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await expect(page.get_by_text("This person has blocked the bot.")).to_be_visible()
    assert sam.blocked
    await page.get_by_role("button", name="Unblock the bot").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()
    assert not sam.blocked


async def test_a_phone_shows_the_list_and_then_one_chat(rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot) -> None:
    sam = rehearsal.simulator.add_person("Sam")
    page = await new_page(rehearsal.address, width=390, height=844)
    await sam.start()
    people = page.get_by_role("navigation", name="People")
    await expect(people.get_by_label("1 unread")).to_be_visible()
    await people.get_by_role("link", name="Sam").click()
    await expect(people).to_be_hidden()
    await say(page, "from a phone")
    await expect(page.get_by_role("article").last).to_contain_text("You wrote from a phone.")
    await shoot(page, "phone")
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await page.get_by_role("button", name="Back to people").click()
    await expect(people).to_be_visible()
    await expect(people.get_by_label("1 unread")).to_have_count(0)


async def test_the_page_goes_on_with_a_simulator_that_was_started_anew(new_page: NewPage) -> None:
    before, after = Simulator(), Simulator()
    sam = before.add_person("Sam")
    elvin = before.add_person("Elvin")
    assert after.add_person("Sam").id == sam.id
    async with serving(before) as address:
        page = await new_page(f"{address}/#/p/{sam.id},{elvin.id}")
        await sam.send("before")
        await expect(page.get_by_role("article")).to_have_text(re.compile("before"))
    await expect(page.get_by_text("Reconnecting…")).to_be_visible()
    async with serving(after, port=int(address.rpartition(":")[2])):
        await after.people[sam.id].send("after")
        await expect(page.get_by_role("article")).to_have_text(re.compile("after"))
        await expect(page.get_by_text("Reconnecting…")).to_be_hidden()
        await after.people[sam.id].send("and on")
        await expect(page.get_by_role("article")).to_have_text([re.compile("after"), re.compile("and on")])
        await expect(page.get_by_role("region", name="Chat of Elvin")).to_have_count(0)


async def test_the_theme_is_remembered(rehearsal: Rehearsal, new_page: NewPage) -> None:
    page = await new_page(rehearsal.address)
    await page.get_by_role("button", name="Dark theme").click()
    await page.reload()
    await expect(page.get_by_role("button", name="Light theme")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")


async def test_markup_of_others_never_becomes_markup_of_the_page(rehearsal: Rehearsal, new_page: NewPage) -> None:
    evil = rehearsal.simulator.add_person("<img src=x onerror=alert(1)>")
    await evil.send("<img src=x onerror=alert(1)> javascript:alert(1)")
    page = await new_page(rehearsal.chat_of(evil.id))
    await expect(page.get_by_role("article").first).to_contain_text("<img src=x onerror=alert(1)>")
    await expect(page.locator("img[src='x'], a[href^='javascript']")).to_have_count(0)


def picture(width: int, height: int, color: tuple[int, int, int] = (11, 131, 136)) -> bytes:
    """A PNG in one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(color) * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
