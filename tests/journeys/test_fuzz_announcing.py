"""Announcements played at random: coordinators write, choose, plan, send, correct and recall; people read and answer.

Nothing breaks, nobody without the role gets into them, and no letter reaches anybody whom it isn't for.
`KOPRU_FUZZ_STEPS` and `KOPRU_FUZZ_SEED` make it longer and different.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.announcements.audiences.askable import FIELDS
from bot.screens import taps
from bot.screens.taps import announced, announcing, audience
from bot.screens.taps import letters as letter_taps
from bot.simulator import Group, Person
from tests.journeys.test_fuzz import SEED, STEPS, Crowd, play
from tests.simulator.test_files import png
from tests.world import World

QUERIES = (
    *("everyone", "status = accepted, submitted", "language = kk or not age >= 18", "not got = last"),
    *("role != coordinator", "everyone " * 400, "not " * 30 + "everyone"),
    *("going = e0 and (unconfirmed = e0 or waiting = e1)", "missed = e0", "status = withdrawn", "country = kz"),
    *("(" * 30, "status = 'x'; DROP TABLE persons --", '"' * 99, "${" * 99),
    *("age >= ٣", "age < 999999999999", "going = \u202e\u0627", "language = ru," * 300, "got = 18446744073709551616"),
    *(f"{field} = x" for field in FIELDS),
)  # fmt: skip
REFUSED = "delivery refused"
TWICE = """
    SELECT count(*) FROM (SELECT 1 FROM waves WHERE what = 'announce' GROUP BY announcement_id HAVING count(*) > 1)
"""
SLOWER = 10  # each of these steps is several
PNG = png(4, 4)
LONG = ("А" * 4096, "🙂" * 2000, "<" * 4096, "**x** " * 600, "\u202e\u0627\u0628", "{ $name }", "a\n\n\nb")
TIMES = ("19:30", "25.09", "25.09 9:00", "31.12.9999 23:00", "01.01.0001 00:00", "tomorrow", "9", "24:00")
FOR_COORDINATORS = {
    tap.code
    for module in (announcing, audience, announced, letter_taps)
    for tap in vars(module).values()
    if isinstance(tap, type) and issubclass(tap, taps.Tap) and tap is not taps.Tap
} - {taps.Read.code, taps.AnswerAnnouncement.code, taps.AnswerLetter.code}
DRAFT = (
    "andraft:",
    "antext",
    "anwrite:",
    "anplace:",
    "anlang:",
    "anrelang:",
    "anfall",
    "anopts:",
    "anopt:",
    "anopt:",
    "anurge:",
    "angroup:",
)
SENT = (
    "wave:",
    "pause:",
    "resume:",
    "halt",
    "again",
    "report:",
    "unread:",
    "nudge",
    "mend",
    "recall",
    "letter",
    "leave:",
)


class Announcing(Crowd):
    """The same people, who are about announcements most of the time."""

    group: Group

    async def gather(self, participants: int) -> None:
        """Some have applied already, and there is a group."""
        await super().gather(participants)
        self.group = self.world.simulator.add_group("<b>Zg</b> & friends")
        await self.group.put_in(self.people[0])
        for person in self.people[2:5]:
            await self.apply(person)
        await self.settle()

    async def act(self) -> None:
        """Something about announcements, or else anything."""
        actions = ((self.announce, 5), (self.follow, 4), (self.answer, 4), (self.regroup, 0.5), (None, 6))
        action = self.chance.choices([each for each, _ in actions], [weight for _, weight in actions])[0]
        person = self.chance.choice(self.people[:2] if action in (self.announce, self.follow) else self.people)
        if action is None:
            await super().act()
        else:
            await person.unblock()
            await action(person)

    async def announce(self, person: Person) -> None:
        """Write one, as far as it goes."""
        await self.say(person, "/announce")
        if self.chance.random() < 0.6:
            await self.press(person, "annew:", "annall")
            await self.press(person, "annew:")
        else:
            await self.press(person, "andraft:")
        await self.chance.choice((self.press, self.choose))(person, "audall:")
        await self.press(person, "andraft:")
        await self.put_text(person)
        await self.press(person, "anfallto:", "anwrite:", "anplace:")
        for _ in range(self.chance.randrange(5)):
            await self.chance.choice((self.press, self.press, self.choose, self.plan, self.put_text))(person, *DRAFT)
        await self.press(person, "andraft:")
        if not await self.press(person, "ansend:"):
            await self.press(person, "anview:", "androp:")
        if not await self.press(person, "ansend2:"):
            await self.press(person, "androp2:", "andraft:")

    async def put_text(self, person: Person, *_wanted: str) -> None:
        """Send what is to be announced, of whatever kind."""
        chance = self.chance
        caption = chance.choice(("", "**Look** at __this__", "<b>&", "\u202e\u0627\u0628", "А" * 1024))
        kinds: Sequence[Callable[[], Awaitable[object]]] = (
            lambda: person.send(chance.choice(LONG)),
            lambda: person.send("**Bring** a ||coat|| & `<umbrella>` https://example.org"),
            lambda: person.send("**Bring** a ||coat|| & `<umbrella>` https://example.org"),
            lambda: person.send_poll("Which <bus>?", ["Early", "Late"], anonymous=chance.random() < 0.5),
            lambda: person.send_album([("photo", PNG), ("photo", PNG)], caption),
            lambda: person.send_photo(PNG, caption),
            lambda: person.send_document("<b>&.pdf", b"a file", caption),
            lambda: person.send_voice(b"OggS", caption),
        )
        if self.talks(person):
            await chance.choice(kinds)()
        await self.settle()

    async def choose(self, person: Person, *_wanted: str) -> None:
        """For whom: by taps, or a query."""
        await self.press(person, "aud:")
        for _ in range(self.chance.randrange(6)):
            if self.chance.random() < 0.3:
                await self.say(person, self.chance.choice(QUERIES))
            else:
                await self.press(person, "aud")

    async def plan(self, person: Person, *_wanted: str) -> None:
        """When: by taps, or in words."""
        await self.press(person, "when:")
        await self.say(person, self.chance.choice(TIMES))
        await self.press(person, "plan")

    async def follow(self, person: Person) -> None:
        """What becomes of one, and what can be done about it."""
        await self.say(person, "/announce")
        await self.press(person, "wave:", "andraft:", "report:")
        match self.chance.randrange(4):
            case 0 if await self.press(person, "mend:"):
                await self.press(person, "mendin:")
                await self.put_text(person)
                await self.press(person, "mend!:")
            case 1 if await self.press(person, "recall:", "nudge:"):
                await self.press(person, "recall!:", "nudge!:")
            case _:
                for _ in range(self.chance.randrange(1, 6)):
                    await self.press(person, *SENT)

    async def answer(self, person: Person) -> None:
        """Read, answer by the button or by a reply, or answer a letter."""
        there = [seen for seen in person.chat if seen.from_bot][-12:]
        if not there:
            return
        message = self.chance.choice(there)
        data = [button.get("callback_data", "") for row in message.keys for button in row]
        wanted = [each for each in data if each.startswith(("read:", "answer:", "reply:"))]
        if wanted:
            await person.tap_data(message.message_id, self.chance.choice(wanted))
            await self.settle()
        mark = self.marks.get(person.id, "Aliya")
        if self.talks(person):
            await self.expect(
                person, person.send(f"{mark} asks **what**?", self.chance.choice((None, message.message_id)))
            )
            await self.settle()

    async def regroup(self, _person: Person) -> None:
        """The group changes."""
        somebody = self.chance.choice(self.people)
        match self.chance.randrange(4):
            case 0:
                await self.group.rename(somebody, "<i>Zg</i>")
            case 1:
                await self.group.upgrade(somebody)
            case 2:
                await self.group.take_out(somebody)
            case _:
                await self.group.put_in(self.people[0])

    async def press(self, person: Person, *wanted: str) -> bool:
        """One of the newest message's buttons that begin so, if there is any; whether there was."""
        pressed = self.talks(person) and await self.tap_like(person, *wanted)
        await self.settle()
        return pressed

    async def say(self, person: Person, text: str) -> None:
        """Write a text that is to be answered."""
        if not person.blocked:
            await self.expect(person, person.send(text))
            await self.settle()

    async def check(self) -> None:
        """Announcements are for coordinators only."""
        await super().check()
        for person in self.people:
            if person.id in self.coordinators:
                continue
            for button in (button for seen in person.chat for row in seen.keys for button in row):
                assert button.get("callback_data", "").partition(":")[0] not in FOR_COORDINATORS
        assert await self.world.count(TWICE) == 0
        failed = "SELECT group_concat(DISTINCT reason) FROM deliveries WHERE state = 'failed'"
        assert await self.world.count(failed) in {None, "Message to edit not found"}

    async def trouble(self, _person: Person) -> None:
        """Telegram takes no buttons away for once."""
        self.world.simulator.fail_next("editMessageReplyMarkup", 400)


async def test_whatever_is_done_with_announcements(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    world = World(tmp_path)
    await world.start()
    await world.load()
    crowd = Announcing(world, SEED)
    with capture_logs() as logs, caplog.at_level(logging.WARNING):
        await crowd.gather(6)
        await play(crowd, STEPS // SLOWER)
        await world.stop()
    # Some delete a message that the bot wants to change.
    assert [entry for entry in logs if entry["log_level"] in {"error", "critical"} and entry["event"] != REFUSED] == []
    assert caplog.records == []
