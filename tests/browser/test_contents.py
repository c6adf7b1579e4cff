"""What people and bots send besides plain words, on the chat page: formatting, albums, sound, polls, answers."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import FilePayload, Locator, Page, expect

from bot.simulator import Person, Simulator
from bot.simulator.serve import serving
from tests.browser.conftest import NewPage, Shoot
from tests.browser.test_chat_page import Rehearsal, chat, picture, say

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

RED, BLUE = (194, 58, 65), (11, 131, 136)
QUIZ = {"question": "Who wrote “Abai’s Way”?", "options": ["Abai", "Auezov"], "type": "quiz", "correct_option_id": 1}


@pytest_asyncio.fixture(loop_scope="session")
async def rehearsal() -> AsyncIterator[Rehearsal]:
    """No bot answers here."""
    simulator = Simulator()
    async with serving(simulator) as address:
        yield Rehearsal(simulator, address)


async def somebody(rehearsal: Rehearsal, name: str = "Sam") -> Person:
    person = rehearsal.simulator.add_person(name)
    await person.start()
    return person


async def ask(rehearsal: Rehearsal, method: str, **parameters: Any) -> Any:
    status, body = await rehearsal.simulator.call(method, parameters)
    assert isinstance(body, dict)
    assert status == 200, body
    return body["result"]


async def choose(page: Page, item: str, *files: tuple[str, str, bytes], caption: str = "") -> None:
    await page.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name=item).click()
    await (await chooser.value).set_files(
        [FilePayload(name=name, mimeType=mime, buffer=content) for name, mime, content in files]
    )
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Caption").fill(caption)
    await dialog.get_by_role("button", name="Send").click()


def last(within: Page | Locator) -> Locator:
    return within.get_by_role("article").last


async def test_marks_and_keys_format_a_text(rehearsal: Rehearsal, new_page: NewPage) -> None:
    sam = await somebody(rehearsal)
    page = await new_page(rehearsal.chat_of(sam.id))
    await say(page, "**Doors open** at __seven__, `room 5`")
    await expect(last(page).locator("b")).to_have_text("Doors open")
    await expect(last(page).locator("i")).to_have_text("seven")
    await expect(last(page).locator("code")).to_have_text("room 5")
    box = page.get_by_role("textbox", name="Message")
    await box.fill("now")
    await box.select_text()
    await box.press("ControlOrMeta+b")
    await box.press("Enter")
    await expect(last(page).locator("b")).to_have_text("now")
    assert sam.chat[-1].html == "<b>now</b>"


async def test_several_files_at_once_are_an_album_and_look_like_one_message(
    rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot
) -> None:
    sam = await somebody(rehearsal)
    page = await new_page(rehearsal.chat_of(sam.id))
    pictures = [(f"{n}.png", "image/png", picture(300, 200, color)) for n, color in enumerate((RED, BLUE, RED))]
    await choose(page, "Photo or video", *pictures, caption="Three **views**")
    await expect(page.get_by_role("article")).to_have_count(2)
    await expect(last(page).get_by_role("img", name=re.compile("views|Photo"))).to_have_count(3)
    await expect(last(page).locator("b")).to_have_text("views")
    await choose(page, "File", ("a.txt", "text/plain", b"a"), ("b.txt", "text/plain", b"b"))
    await expect(page.get_by_role("article")).to_have_count(3)
    await expect(last(page).get_by_role("link")).to_have_count(2)
    await shoot(page, "albums")
    albums = [seen.data.get("media_group_id") for seen in sam.chat[1:]]
    assert albums[0] == albums[2] != albums[3] == albums[4]


async def test_music_gifs_and_voices(rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot) -> None:
    sam = await somebody(rehearsal)
    page = await new_page(rehearsal.chat_of(sam.id))
    await choose(page, "File", ("song.mp3", "audio/mpeg", b"ID3"))
    await expect(last(page)).to_contain_text("song.mp3")
    await choose(page, "Photo or video", ("wave.gif", "image/gif", b"GIF89a\x05\x00\x04\x00"))
    await expect(last(page).get_by_role("img", name="GIF")).to_be_attached()
    await choose(page, "Voice message", ("hello.ogg", "audio/ogg", b"OggS"), caption="Listen")
    await expect(last(page)).to_contain_text("Listen")
    await shoot(page, "sounds")
    kinds = [kind for seen in sam.chat[1:] for kind in ("audio", "animation", "voice") if kind in seen.data]
    assert kinds == ["audio", "animation", "voice"]


async def test_a_poll_is_made_and_voted_on(rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot) -> None:
    sam = await somebody(rehearsal)
    page = await new_page(rehearsal.chat_of(sam.id))
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Poll").click()
    dialog = page.get_by_role("dialog", name="Poll")
    await dialog.get_by_label("Question").fill("When shall we meet?")
    for number, option in enumerate(("Morning", "Noon", "Evening"), 1):
        await dialog.get_by_label(f"Option {number}", exact=True).fill(option)
    await dialog.get_by_label("Several answers").check()
    await shoot(page, "poll-dialog")
    await dialog.get_by_role("button", name="Send").click()

    poll = last(page).get_by_role("group", name="When shall we meet?")
    await poll.get_by_label("Noon").check()
    await poll.get_by_label("Evening").check()
    await shoot(page, "poll-open")
    await poll.get_by_role("button", name="Vote").click()
    await expect(poll.get_by_role("listitem")).to_have_text(["0%Morning", "100%● Noon", "100%● Evening"])
    await poll.get_by_role("button", name="Take the vote back").click()
    await expect(poll.get_by_label("Noon")).not_to_be_checked()


async def test_a_forwarded_quiz_counts_everybody(rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot) -> None:
    sam, elvin = await somebody(rehearsal), await somebody(rehearsal, "Elvin")
    page = await new_page(rehearsal.chat_of(sam.id, elvin.id))
    quiz = await ask(rehearsal, "sendPoll", chat_id=sam.id, explanation="In four volumes.", **QUIZ)
    await ask(rehearsal, "forwardMessage", chat_id=elvin.id, from_chat_id=sam.id, message_id=quiz["message_id"])
    await expect(last(chat(page, "Elvin"))).to_contain_text("Forwarded from Köprü")
    await last(chat(page, "Sam")).get_by_role("button", name="Abai", exact=True).click()
    await expect(last(chat(page, "Sam")).get_by_role("listitem")).to_have_text(["100%✗ Abai", "0%✓ Auezov"])
    await expect(last(chat(page, "Sam"))).to_contain_text("In four volumes.")
    await expect(last(chat(page, "Elvin"))).to_contain_text("1 vote")
    await last(chat(page, "Elvin")).get_by_role("button", name="Auezov").click()
    await expect(last(chat(page, "Elvin")).get_by_role("listitem")).to_have_text(["50%Abai", "50%✓ Auezov"])
    await expect(last(chat(page, "Sam"))).to_contain_text("2 votes")
    await shoot(page, "quiz")


async def test_a_message_is_answered_by_its_button_or_by_a_swipe(
    rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot
) -> None:
    sam = await somebody(rehearsal)
    news = await ask(rehearsal, "sendMessage", chat_id=sam.id, text="The bus leaves at nine.")
    page = await new_page(rehearsal.chat_of(sam.id), width=390, height=844)
    await expect(last(page)).to_contain_text("The bus leaves at nine.")
    await page.evaluate(SWIPE)
    await expect(page.locator(".reply-bar")).to_contain_text("The bus leaves at nine.")
    await shoot(page, "answering")
    await choose(page, "Photo or video", ("bus.png", "image/png", picture(200, 300, RED)))
    await expect(last(page).get_by_role("button", name="The bus leaves")).to_be_visible()
    assert sam.chat[-1].reply_to == news["message_id"]
    await page.get_by_role("article").nth(1).hover()
    await page.get_by_role("article").nth(1).get_by_role("button", name="Reply").click()
    await say(page, "May I bring a friend?")
    await expect(last(page).get_by_role("button", name="The bus leaves")).to_be_visible()
    assert sam.chat[-1].reply_to == news["message_id"]
    await say(page, "Never mind")
    await expect(last(page)).to_contain_text("Never mind")
    assert sam.chat[-1].reply_to is None


async def test_a_bot_sends_corrects_and_recalls_an_album(rehearsal: Rehearsal, new_page: NewPage, shoot: Shoot) -> None:
    sam = await somebody(rehearsal)
    page = await new_page(rehearsal.chat_of(sam.id))
    red, blue = await sam.send_album([("photo", picture(300, 200, RED)), ("photo", picture(200, 300, BLUE))])
    ids = [seen.data["photo"][-1]["file_id"] for seen in (red, blue)]
    media: list[dict[str, Any]] = [{"type": "photo", "media": file_id} for file_id in ids]
    media[0]["caption"] = "Yesterday"
    sent = await ask(rehearsal, "sendMediaGroup", chat_id=sam.id, media=media)
    await expect(last(page).get_by_role("button", name="Enlarge photo")).to_have_count(2)
    await expect(last(page)).to_contain_text("Yesterday")
    await ask(
        rehearsal, "editMessageMedia", chat_id=sam.id, message_id=sent[1]["message_id"],
        media={"type": "photo", "media": ids[0], "has_spoiler": True},
    )  # fmt: skip
    await ask(rehearsal, "editMessageCaption", chat_id=sam.id, message_id=sent[0]["message_id"], caption="On Saturday")
    await expect(last(page)).to_contain_text("On Saturday")
    await expect(last(page).locator(".veiled")).to_have_count(1)
    await shoot(page, "album-corrected")
    await ask(rehearsal, "deleteMessages", chat_id=sam.id, message_ids=[part["message_id"] for part in sent])
    await expect(page.get_by_text("On Saturday")).to_have_count(0)


SWIPE = """() => {
    const article = [...document.querySelectorAll("article")].at(-1);
    const finger = (type, x) => article.dispatchEvent(new PointerEvent(type, {
        pointerType: "touch", isPrimary: true, pointerId: 5, clientX: x, clientY: 10, bubbles: true,
    }));
    finger("pointerdown", 200); finger("pointermove", 160); finger("pointermove", 130); finger("pointerup", 130);
}"""
