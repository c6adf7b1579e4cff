"""A bot with a programme, people who take part in it, and an announcement that is ready to be sent."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ParamSpec, TypeVar

from bot.announcements import announcement, waves
from bot.announcements.announcement import Announcement
from bot.announcements.content import Content
from bot.announcements.waves import ANNOUNCE, Counts, Wave
from bot.database import Tx
from bot.simulator import Person
from tests.world import World

P = ParamSpec("P")
R = TypeVar("R")


def text(said: str) -> Content:
    """A plain text."""
    return Content("text", {"text": said})


@dataclass
class Crowd:
    """`people` have applied, in the languages that `gather` was told; `boss` is the administrator."""

    world: World
    boss: Person
    people: Sequence[Person]
    programme_id: int

    async def do(self, use_case: Callable[..., R], /, *args: Any, **kwargs: Any) -> R:
        """One use case in a transaction of its own."""
        return await self.world.app.services.database.write(use_case, *args, **kwargs)

    async def announce(
        self, texts: Mapping[str, str] | None = None, *, everybody: bool = False, **more: Any
    ) -> Announcement:
        """A draft to all who applied, or to everybody who knows the bot; by default in English for all."""
        at = int(self.world.now.timestamp())

        def use_case(tx: Tx) -> Announcement:
            draft = announcement.create(tx, None if everybody else self.programme_id, self.boss.id, at)
            for language, said in (texts or {"en": "The bus leaves at six."}).items():
                announcement.set_text(tx, draft.id, language, text(said))
            chosen: dict[str, Any] = {"audience": "everyone" if everybody else "status = submitted", "fallback": "en"}
            return announcement.save(tx, replace(draft, **chosen | more), at)

        return await self.do(use_case)

    async def launch(self, announced: Announcement, what: str = ANNOUNCE, starts_at: int | None = None) -> Wave:
        """Begin a wave now, or at `starts_at`, without waiting for what it sends."""
        at = int(self.world.now.timestamp()) if starts_at is None else starts_at
        wave = await self.do(waves.launch, announced.id, what, self.boss.id, at)
        assert wave
        return wave

    async def send(self, announced: Announcement, what: str = ANNOUNCE) -> Wave:
        """Begin a wave and wait until all of it that can be sent now is."""
        wave = await self.launch(announced, what)
        await self.world.app.catch_up()
        return await self.do(waves.find, wave.id)

    async def counts(self, wave: Wave) -> Counts:
        return await self.do(waves.counts, wave.id)

    async def states(self, wave: Wave) -> Counter[str]:
        def query(tx: Tx) -> list[str]:
            return [
                row[0] for row in tx.all("SELECT state FROM deliveries WHERE about = :id AND kind = 'wave'", id=wave.id)
            ]

        return Counter(await self.do(query))

    def got(self, person: Person) -> list[str]:
        """What they were told beside the greeting."""
        return [seen.text for seen in person.chat if seen.from_bot and "Köprü" not in seen.text]


async def gather(world: World, languages: Sequence[str] = ("en", "ru", "kk"), **facts: Any) -> Crowd:
    """The example programme with an applicant for each language."""
    boss = await world.coordinator()
    programme_id = await world.load()
    people = []
    for number, language in enumerate(languages):
        person = await world.person(f"Person {number}", language)
        await person.start()
        people.append(person)
    await world.settle()
    at = int(world.now.timestamp())

    def apply(tx: Tx) -> None:
        form = tx.value("SELECT form_id FROM programmes WHERE id = :id", id=programme_id)
        for person in people:
            tx.run(
                "INSERT INTO applications (person_id, programme_id, form_id, answers, name, status, submitted_at,"
                " updated_at) VALUES (:person, :programme, :form, :answers, 'Somebody', 'submitted', :at, :at)",
                person=person.id,
                programme=programme_id,
                form=form,
                answers=json.dumps(facts),
                at=at,
            )

    await world.app.services.database.write(apply)
    return Crowd(world, boss, people, programme_id)
