"""One person's chat on the page, played as a person plays it: by what can be read there."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import FilePayload, Locator, Page, expect

from tests.browser.applicants import number_of
from tests.browser.conftest import Shoot

PATIENCE = 15_000  # milliseconds for an answer of the bot, on a machine that does much else


@dataclass(frozen=True, slots=True)
class Chat:
    """The chat of one person. Steps wait until the bot has answered, for `last` is what they are about."""

    page: Page
    name: str

    @property
    def region(self) -> Locator:
        """Their column."""
        return self.page.get_by_role("region", name=f"Chat of {self.name}")

    @property
    def last(self) -> Locator:
        """The newest message."""
        return self.region.get_by_role("article").last

    def button(self, label: str) -> Locator:
        """A button under the newest message, by the beginning of its label; emoji and ticks before it don't count."""
        return self.last.get_by_role("button", name=re.compile(rf"^\W*{re.escape(label)}"))

    async def says(self, *texts: str) -> None:
        """The newest message contains each of these; an unseen joiner after a dash doesn't count."""
        for text in texts:
            seen = re.compile(re.escape(text).replace(r"\ ", r"\s+").replace("–", "–\u2060?"))
            await expect(self.last).to_contain_text(seen, timeout=PATIENCE)

    async def starts(self, *answers: str) -> None:
        """Press START; the bot's answer contains each of `answers`."""
        await self.region.get_by_role("button", name="START").click()
        await self.says(*answers)

    async def write(self, text: str, *answers: str) -> None:
        """Type and send; the bot's answer contains each of `answers`."""
        box = self.region.get_by_role("textbox", name="Message")
        await box.fill(text)
        await box.press("Enter")
        await self.says(*answers)

    async def tap(self, label: str, *answers: str) -> None:
        """Press a button under the newest message; the newest message contains each of `answers` then."""
        await self.button(label).click()
        await self.says(*answers)

    async def tick(self, *labels: str) -> None:
        """Tick these, one after another."""
        for label in labels:
            await self.button(label).click()
            await expect(self.button(label)).to_contain_text("✅", timeout=PATIENCE)

    async def attach(self, file: Path | FilePayload, *answers: str, item: str = "File") -> None:
        """Send a file by this item of the attach menu; the bot's answer contains each of `answers`."""
        await self.region.get_by_role("button", name="Attach").click()
        async with self.page.expect_file_chooser() as chooser:
            await self.page.get_by_role("menuitem", name=item).click()
        await (await chooser.value).set_files(file)
        await self.page.get_by_role("dialog").get_by_role("button", name="Send").click()
        await self.says(*answers)

    async def download(self, folder: Path) -> Path:
        """Save the file that is in the newest message, under the name that it bears; where it lies now."""
        async with self.page.expect_download() as loading:
            await self.last.get_by_role("link", name=re.compile("^Download ")).click()
        loaded = await loading.value
        saved = folder / loaded.suggested_filename
        await loaded.save_as(saved)
        return saved


async def beside(page: Page, label: str) -> Chat:
    """One more of the ready-made people ("Sam · English"), their chat beside the others that are open."""
    await page.get_by_role("button", name="New person").click()
    await page.get_by_role("dialog").get_by_role("button", name=label).click()
    chat = Chat(page, label.partition(" ")[0])
    await expect(chat.region).to_be_visible(timeout=PATIENCE)  # who is here already isn't suggested again
    return chat


async def opens_link_of(page: Page, sender: Chat, label: str) -> Chat:
    """One more of the ready-made people, who opens the bot's link in the newest message of `sender`."""
    link = await sender.last.get_by_role("link", name="?start=").inner_text()
    chat = await beside(page, label)
    origin = page.url.partition("/#")[0]
    body = {"payload": link.partition("?start=")[2]}
    await page.request.post(f"{origin}/sim/people/{await number_of(page, chat.name)}/start", data=body)
    return chat


async def to_the_next_reminder(page: Page) -> None:
    """Skip time by the button in the page's header. What falls due has been said then, if there is anybody to tell."""
    button = page.get_by_role("button", name="To the next reminder")
    await expect(button).to_be_enabled(timeout=PATIENCE)
    before = await button.inner_text()
    await button.click()
    await expect(button).not_to_have_text(before, timeout=PATIENCE)


async def skip(page: Page, label: str, moment: str) -> None:
    """Skip time by another button there ("+1 hour"); the clock shows `moment` then ("Thu 23 Sept 2027 18:00")."""
    bar = page.get_by_role("group", name="Clock of the rehearsal")
    await bar.get_by_role("button", name=label).click()
    await expect(bar).to_contain_text(moment, timeout=PATIENCE)


async def shoot_at_rest(page: Page, shoot: Shoot, name: str) -> None:
    """A picture without what only shows under the pointer, or for a moment."""
    await page.mouse.move(1, 1)
    await page.evaluate("for (const toast of document.querySelectorAll('.toast')) toast.remove()")
    await shoot(page, name)
