"""A real Chromium for tests of pages, and pictures of what it shows.

`chromium` is the browser, `new_page` opens pages in it, `program` is Köprü itself, running; `shoot` saves pictures into
the folder that the environment variable KOPRU_SCREENSHOTS names. Tests that use them run on the session's event loop,
where the browser lives: `pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]`.
"""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from tests.browser.program import Program, running

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

NewPage = Callable[..., Awaitable[Page]]
Shoot = Callable[[Page, str], Awaitable[None]]


def find_chromium(own: str) -> str | None:
    """The browser's program: Playwright's own if it was downloaded, else one of the system."""
    if Path(own).exists():
        return own
    return next(filter(None, map(shutil.which, NAMES)), None)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """One browser for all tests; they are skipped where there is none."""
    async with async_playwright() as playwright:
        program = find_chromium(playwright.chromium.executable_path)
        if program is None:
            pytest.skip(f"no Chromium here: none of {', '.join(NAMES)} is installed")
        browser = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def new_page(chromium: Browser) -> AsyncIterator[NewPage]:
    """Opens a page: `await new_page(address, width=390, height=844, theme="dark", zone="Asia/Almaty")`.

    Each has storage of its own. A test fails if a page reported an error of its scripts.
    """
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    async def open_page(
        address: str,
        *,
        width: int = 1280,
        height: int = 800,
        theme: Literal["light", "dark"] = "light",
        zone: str = "UTC",
        scale: float = 1,
    ) -> Page:
        context = await chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            timezone_id=zone,
            device_scale_factor=scale,
            reduced_motion="reduce",
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(address)
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert errors == []


@pytest_asyncio.fixture(loop_scope="session")
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    """The program runs, with its chat page, as a newcomer starts it."""
    async with running(tmp_path) as program:
        yield program


@pytest.fixture
def shoot() -> Shoot:
    """Saves what a page shows as <KOPRU_SCREENSHOTS>/<name>.png; does nothing where the variable isn't set."""
    folder = os.environ.get("KOPRU_SCREENSHOTS")

    async def save(page: Page, name: str) -> None:
        if folder:
            await page.screenshot(path=Path(folder) / f"{name}.png")

    return save
