"""Who floods the bot, with what, and what must hold whatever they do."""

import asyncio
import random
import re
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from bot.database import Tx
from bot.people import persons, roles
from bot.screens.taps import LONGEST
from bot.simulator import Person
from bot.simulator.files import Upload
from bot.simulator.screen import CannotError
from handlers import COMMANDS, LINKS, TAPS
from tests.flood import raw, stuff
from tests.journeys import desk
from tests.world import World

Json = dict[str, Any]

WAYS_BACK = ("home:", "help:", "langs:", "lang:")  # which lead out of whatever somebody is in
GUARDIANS_LINK = re.compile(r"start(?:=|%3D)(g-[A-Za-z0-9_-]+)")
REMEMBERED = 3000  # buttons
VISIBLE = 40  # messages in each chat
# What anybody ever had to do with a programme, so that its coordinators may have read their name.
NOTED = "CREATE TRIGGER flood_{table} AFTER INSERT ON {table} BEGIN INSERT OR IGNORE INTO flood_took_part {what}; END"
VALUES = "VALUES (NEW.person_id, NEW.programme_id)"
TOOK_PART = (
    "CREATE TABLE flood_took_part (person INTEGER, programme INTEGER, UNIQUE (person, programme))",
    NOTED.format(table="dialogues", what=VALUES),
    NOTED.format(table="applications", what=VALUES),
    "CREATE TABLE flood_acts_for (guardian INTEGER, child INTEGER)",
    (
        "CREATE TRIGGER flood_guardian AFTER UPDATE OF guardian_id ON guardianships WHEN NEW.guardian_id IS NOT NULL"
        " BEGIN INSERT INTO flood_acts_for VALUES (NEW.guardian_id, NEW.child_id); END"
    ),
    NOTED.format(table="places", what="SELECT NEW.person_id, programme_id FROM events WHERE id = NEW.event_id"),
)


class Crowd:
    """An administrator, a coordinator and a helper of one programme, and participants, some of them children.

    What they do is a matter of `chance` alone. Every participant has a mark, which is in their name and in most of what
    they write, so that whoever reads it is noticed.
    """

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.chance = random.Random(seed)  # noqa: S311 - the same flood each time, that is the point
        self.everybody: list[Person] = []
        self.marks: dict[int, str] = {}
        self.theirs = 0  # the programme that the coordinator and the helper belong to
        self.buttons: deque[str] = deque(maxlen=REMEMBERED)
        self.links: deque[str] = deque(maxlen=20)  # for guardians, to be opened by anybody
        self.said: list[tuple[int, str]] = []  # whom a mark was shown to, and whose it is not
        self.thrown = 0

    async def gather(self, participants: int) -> None:
        """Everybody's first steps, and two programmes."""
        self.world.simulator.world._history = VISIBLE
        self._listen()
        await self.world.load()
        self.theirs = await desk.load(self.world, desk.CONCERT, desk.DANCE)
        admin = await self.world.coordinator()
        self.everybody = [admin, *[await self.world.person(name, "az") for name in ("Leyla", "Orkhan")]]
        for number in range(participants):
            language = stuff.LANGUAGES[number % len(stuff.LANGUAGES)]
            person = await self.world.person(f"<b>Zq{number}x&", language, phone=f"+770100000{number:02}")
            self.everybody.append(person)
            self.marks[person.id] = f"Zq{number}x"
        for person in self.everybody:
            await person.start()
        await self.world.settle()
        await self.world.app.services.database.write(self._prepare)

    @property
    def staff(self) -> Mapping[int, tuple[str, int | None]]:
        """Who has which role where."""
        admin, coordinator, helper = (person.id for person in self.everybody[:3])
        return {
            admin: (roles.ADMINISTRATOR, None),
            coordinator: (roles.COORDINATOR, self.theirs),
            helper: (roles.HELPER, self.theirs),
        }

    def _prepare(self, tx: Tx) -> None:
        for statement in TOOK_PART:
            tx.run(statement)
        self._give_roles(tx)

    def _give_roles(self, tx: Tx) -> None:
        """They may have lost them: administrators take roles away, and everybody may have their data erased."""
        for person in self.everybody[:3]:
            if persons.find(tx, person.id) is None:
                persons.meet(tx, person.id, "Back", "en", self.world.app.services.clock.stamp())
        for person_id, (role, programme_id) in self.staff.items():
            roles.grant(tx, person_id, role, programme_id, 0)

    def _listen(self) -> None:
        """Every request of the bot passes here: whose mark is in it, and to whom does it go?"""
        simulator = self.world.simulator
        call = simulator.call

        async def heard(
            method: str, params: Mapping[str, Any] | None = None, files: Mapping[str, Upload] | None = None
        ) -> tuple[int, Json | bytes]:
            chat_id = (params or {}).get("chat_id")
            if chat_id is not None:
                words = repr(params) + "".join(
                    file.content.decode("utf-8", "replace") for file in (files or {}).values()
                )
                self._hear(int(chat_id), words)
            return await call(method, params, files)

        simulator.call = heard  # type: ignore[method-assign]  # every request, files too

    def _hear(self, chat_id: int, words: str) -> None:
        for owner, mark in self.marks.items():
            if owner != chat_id and mark in words:
                self.said.append((chat_id, mark))

    # What they do

    async def throw(self) -> None:
        """Some of them do something at the same moment."""
        people = self.chance.sample(self.everybody, self.chance.choice((1, 2, 4, 6)))
        updates = [update for person in people if (update := self._update(person))]
        await asyncio.gather(*(self.send(update) for update in updates))
        for person in people:
            self._remember(person)

    async def send(self, update: Json) -> None:
        """By the webhook's way, so that it is dealt with when this returns."""
        self.thrown += 1
        await self.world.app.take_webhook({"update_id": 10**9 + self.thrown} | update)

    def _update(self, person: Person) -> Json | None:
        makers = (
            (self._tap_now, 42),
            (self._tap_old, 8),
            (self._forge, 8),
            (self._write, 16),
            (self._command, 8),
            (self._start, 4),
            (self._content, 8),
            (self._edited, 1),
        )
        make = self.chance.choices([each for each, _ in makers], [weight for _, weight in makers])[0]
        update = make(person)
        if update and self.chance.random() < 0.06:
            return raw.broken(update, self.chance)
        if update and self.chance.random() < 0.02:
            return raw.elsewhere(update, self.chance)
        return update

    def _tap_now(self, person: Person) -> Json | None:
        """A button of the newest message."""
        newest = self._newest(person)
        buttons = [
            key["callback_data"] for row in (newest.keys if newest else ()) for key in row if "callback_data" in key
        ]
        if not newest or not buttons:
            return self._write(person)
        return self._tap(person, newest.message_id, self.chance.choice(buttons))

    def _tap_old(self, person: Person) -> Json | None:
        """A button that somebody, perhaps somebody else, was shown some time."""
        if not self.buttons:
            return None
        return self._tap(person, self._message_id(person), self.chance.choice(self.buttons))

    def _forge(self, person: Person) -> Json:
        """A button that nobody was ever shown."""
        code = self.chance.choice([*(tap.code for tap in TAPS), "nonsense", ""])
        numbers = self.chance.choice((stuff.NUMBERS[:6], stuff.NUMBERS, stuff.WORDS))
        parts = [str(self.chance.choice(numbers)) for _ in range(self.chance.choice((0, 1, 1, 2, 2, 3, 3, 4, 5)))]
        data = ":".join([code, *parts])
        if self.chance.random() < 0.95:
            data = data.encode()[:LONGEST].decode("utf-8", "ignore")
        return self._tap(person, self._message_id(person), data)

    def _tap(self, person: Person, message_id: int, data: str) -> Json:
        world = self.world.simulator.world
        query_id = world.add_query(world.chats[person.id], message_id, data) if self.chance.random() < 0.95 else "1"
        return raw.tap(person, message_id, data, query_id)

    def _write(self, person: Person) -> Json:
        mark = self.marks.get(person.id, "Aliya")
        text = self.chance.choice((*stuff.TEXTS, *(mark, f"{mark} wants to hear mugham", f"<i>{mark}</i>") * 6))
        return self._message(person, {"text": text})

    def _command(self, person: Person) -> Json:
        rest = self.chance.choice(("", "", " x", "@kopru_bot", " " + "x" * 4000))
        return self._message(person, {"text": f"/{self.chance.choice(list(COMMANDS))}{rest}"})

    def _start(self, person: Person) -> Json:
        made_up = f"{self.chance.choice(list(LINKS))}{self.chance.choice((*stuff.WORDS, *stuff.NUMBERS))}"
        payload = self.chance.choice((*stuff.PAYLOADS, made_up, made_up, *list(self.links) * 2))
        return self._message(person, {"text": f"/start {payload}"})

    def _content(self, person: Person) -> Json:
        return self._message(person, raw.content(person, self.chance))

    def _edited(self, person: Person) -> Json:
        return {"edited_message": self._message(person, {"text": self.chance.choice(stuff.TEXTS)})["message"]}

    def _message(self, person: Person, content: Json) -> Json:
        return raw.message(person, content, self.world.simulator.world.now(), self.chance)

    async def apply(self) -> None:
        """A whole application, as far as it goes: what is no answer to one question is one to the next."""
        person = self.chance.choice(self.everybody)
        mark = self.marks.get(person.id, "Aliya")
        programme = self.chance.choice(("p-days-of-culture-astana", f"p-{desk.SLUG}"))
        await self.send(self._message(person, {"text": f"/start {programme}"}))
        born = self.chance.choice(("24.09.2001", "24.09.2010"))
        answers = (mark, "SERIKOVA AIGERIM", born, "+7 701 000 00 00", f"{mark} wants to hear mugham.", "3")
        wishes = ("submit:", "apply:", "agree:", "mine:", "pick:", "done:", "tick:", "skip:")
        for step in range(45):
            newest = self._newest(person)
            keys = [key.get("callback_data", "") for row in (newest.keys if newest else ()) for key in row]
            order = wishes if step % 2 else (*wishes[:5], "tick:", "done:", "skip:")
            found = next(([key for key in keys if key.startswith(wish)] for wish in order if _any(keys, wish)), [])
            if newest and found:
                await self.send(self._tap(person, newest.message_id, self.chance.choice(found)))
                if found[0].startswith("submit:"):
                    break
            else:
                await self.send(self._message(person, {"text": answers[step % len(answers)]}))
        self._remember(person)

    async def walk(self) -> None:
        """Somebody goes deep into something: command, button, button, a few words, button …"""
        person = self.chance.choice((*self.everybody[:3] * 3, *self.everybody))
        await self.send(self._message(person, {"text": f"/{self.chance.choice(list(COMMANDS))}"}))
        for _ in range(self.chance.randrange(4, 16)):
            newest = self._newest(person)
            keys = [key.get("callback_data", "") for row in (newest.keys if newest else ()) for key in row]
            onward = [key for key in keys if key and not key.startswith(WAYS_BACK)]
            if not newest or not onward or self.chance.random() < 0.12:
                await self.send(self._write(person))
            else:
                await self.send(self._tap(person, newest.message_id, self.chance.choice(onward)))
            self._remember(person)

    async def live(self) -> None:
        """Time passes, Telegram has its moods, people block the bot and come back."""
        match self.chance.randrange(4):
            case 0:
                await self.world.skip(hours=self.chance.choice((0.1, 1, 5, 24)))
            case 1:
                person = self.chance.choice(self.everybody)
                await (person.unblock() if person.blocked else person.block())
            case 2:
                method = self.chance.choice(("editMessageReplyMarkup", "sendDocument", "sendPhoto"))
                self.world.simulator.fail_next(method, 400)
            case _:
                await self.world.restart()

    # What must hold

    async def check(self) -> None:
        """The database is consistent, roles are where they were, and nobody has read what isn't theirs."""
        for person in self.everybody:
            await person.unblock()
        await self.world.settle()
        await self.world.app.catch_up()
        world = self.world
        assert world.simulator.complaints == []
        assert await world.count("PRAGMA integrity_check") == "ok"
        assert await world.count("PRAGMA foreign_key_check") is None
        doubled = "SELECT count(*) FROM (SELECT 1 FROM {} GROUP BY person_id, programme_id HAVING count(*) > 1)"
        for table in ("dialogues", "applications"):
            assert await world.count(doubled.format(table)) == 0
        held = await world.app.services.database.read(
            lambda tx: tx.all("SELECT person_id, role, programme_id FROM roles")
        )
        assert {(person, role, programme) for person, role, programme in held} <= {
            (person, *role) for person, role in self.staff.items()
        }
        await self._nobody_read_too_much()
        await world.app.services.database.write(self._give_roles)

    async def _nobody_read_too_much(self) -> None:
        rows = await self.world.app.services.database.read(
            lambda tx: tx.all("SELECT person, programme FROM flood_took_part")
        )
        knows = {(self.marks.get(person), programme) for person, programme in rows}
        acting = await self.world.app.services.database.read(
            lambda tx: tx.all("SELECT guardian, child FROM flood_acts_for")
        )
        family = {(one, self.marks.get(other)) for pair in acting for one, other in (pair, pair[::-1])}
        for reader, mark in self.said:
            role, programme = self.staff.get(reader, ("", None))
            if (reader, mark) in family:
                continue
            assert role == roles.ADMINISTRATOR or (role and (mark, programme) in knows), (reader, role, mark)
        self.said.clear()

    def _newest(self, person: Person) -> Any:
        try:
            return person.last
        except CannotError:
            return None

    def _message_id(self, person: Person) -> int:
        ids: Sequence[int] = [message.message_id for message in person.chat]
        return self.chance.choice((*ids[-10:], 1))

    def _remember(self, person: Person) -> None:
        newest = self._newest(person)
        for key in (key for row in (newest.keys if newest else ()) for key in row):
            if data := key.get("callback_data"):
                self.buttons.append(data)


def _any(keys: Sequence[str], wish: str) -> bool:
    return any(key.startswith(wish) for key in keys)
