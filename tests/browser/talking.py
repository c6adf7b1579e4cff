"""One person's chat on the page, played as a person plays it: by what can be read there."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

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
        """The newest message contains each of these."""
        for text in texts:
            await expect(self.last).to_contain_text(text, timeout=PATIENCE)

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
