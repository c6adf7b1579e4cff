"""Whole applications to the example programme within a second, by what the chat page itself asks the simulator."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from playwright.async_api import Page

SLUG = "days-of-culture-astana"
PATIENCE = 15  # seconds for an answer of the bot
PAUSE = 0.02  # between two looks at the chat

DONE = MappingProxyType({"kk": "Дайын", "en": "Done", "ru": "Готово", "az": "Hazırdır", "tr": "Tamam"})
BIRTH = "24.09.2001"  # somebody of age


@dataclass(frozen=True, slots=True)
class Applicant:
    """What somebody answers who takes part as a guest, and in which language. `sixteen` asks for a guardian."""

    name: str
    passport: str
    language: str = "en"
    country: int = 0  # which button: 0 Kazakhstan, 1 Azerbaijan, 2 Türkiye
    city: str = "Astana"
    birth: str = BIRTH
    why: str = "I want to hear mugham with my own ears."
    sixteen: bool = False


def answers(who: Applicant) -> tuple[str | int, ...]:
    """What they type, and which button they tap: by its place, or by the beginning of its label."""
    done = f"[{DONE[who.language]}"
    guardian = ("Gulnara Serikova", "+7 701 555 02 02") if who.sixteen else ()
    arrival = () if who.country == 0 else ("23.09.2027",)
    return (
        0, 0, who.name, who.passport, who.birth, who.country, *(() if who.country == 0 else (who.country,)),
        who.city, "+7 701 000 00 00", 2, 0, 2, done, 0, 2, done, *arrival, who.why, *guardian,
        "Gulnara", "+7 701 000 00 01", 4, done, "No nuts, please: an allergy.", 0, 0, "[📨",
    )  # fmt: skip


async def newcomer(page: Page, who: Applicant, phone: str | None = None) -> int:
    """Somebody who isn't there yet; their number."""
    body = {"first_name": who.name, "language_code": who.language, "phone": phone}
    made = await page.request.post(f"{_origin(page)}/sim/people", data=body)
    return int((await made.json())["id"])


async def number_of(page: Page, name: str) -> int:
    """The number of somebody who is there, by name."""
    people = await (await page.request.get(f"{_origin(page)}/sim/people")).json()
    return next(int(each["id"]) for each in people if each["first_name"] == name)


async def applies(page: Page, person_id: int, who: Applicant) -> None:
    """They press START at the programme's link and answer everything to the end."""
    side = _Side(page, person_id)
    await side.act("start", {"payload": f"p-{SLUG}"})
    for answer in answers(who):
        if isinstance(answer, str) and not answer.startswith("["):
            await side.act("send", {"text": answer})
        else:
            await side.tap(answer)


async def many_apply(page: Page, *applicants: Applicant) -> None:
    """They all come and apply, one application finished after the other, in this order."""
    for who in applicants:
        await applies(page, await newcomer(page, who), who)


@dataclass(frozen=True, slots=True)
class _Side:
    page: Page
    person_id: int

    async def act(self, name: str, body: Mapping[str, Any]) -> None:
        """Do that, and wait until the bot has answered."""
        before = await self.newest()
        done = await self.page.request.post(f"{self.at}/{name}", data=dict(body))
        assert done.ok, await done.text()
        async with asyncio.timeout(PATIENCE):
            while True:
                now = await self.newest()
                if now != before and now["from_bot"]:
                    return
                await asyncio.sleep(PAUSE)

    async def tap(self, answer: str | int) -> None:
        """The button at this place, counted over all rows, or the one whose label begins so after emoji."""
        message = await self.newest()
        labels = [(row, column, each["text"]) for row, keys in enumerate(message["buttons"])
                  for column, each in enumerate(keys)]  # fmt: skip
        if isinstance(answer, int):
            row, column, _ = labels[answer]
        else:
            wanted = re.compile(rf"{re.escape(answer[1:])}|\W*{re.escape(answer[1:])}")
            row, column, _ = next(each for each in labels if wanted.match(each[2]))
        await self.act("tap", {"message_id": message["message_id"], "row": row, "column": column})

    async def newest(self) -> dict[str, Any]:
        """The newest message of their chat."""
        chat = await (await self.page.request.get(f"{self.at}/chat")).json()
        return chat["messages"][-1] if chat["messages"] else {"from_bot": False}

    @property
    def at(self) -> str:
        return f"{_origin(self.page)}/sim/people/{self.person_id}"


def _origin(page: Page) -> str:
    return re.match(r"https?://[^/]+", page.url)[0]  # type: ignore[index]
