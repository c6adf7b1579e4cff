"""People do thousands of random things, sensible, late and forged ones: nothing breaks, and nobody is left without an
answer or sees what isn't theirs.

`KOPRU_FUZZ_STEPS` and `KOPRU_FUZZ_SEED` make it longer and different.
"""

import logging
import os
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.database import Tx
from bot.people import roles
from bot.programmes.event import ACCEPTED, APPLICANTS, EVERYONE, Event
from bot.programmes.workbook import Workbook
from bot.programmes.workbook.writing import to_xlsx, with_event
from bot.screens import taps
from bot.screens.taps import LONGEST
from bot.simulator import Person
from bot.simulator.screen import CannotError
from bot.simulator.seen import SeenMessage
from handlers import COMMANDS, TAPS
from tests.programmes import books
from tests.world import World, example

STEPS = int(os.environ.get("KOPRU_FUZZ_STEPS", "800"))
SEED = int(os.environ.get("KOPRU_FUZZ_SEED", "1"))
CHECKED_EVERY = 300  # steps
PATIENCE = 60  # seconds, for a workbook that is read apart on a busy machine
LANGUAGES = ("en", "ru", "kk-KZ", "az", "tr", "de", "")
SLUGS = ("days-of-culture-astana", "book")
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10" + b"\x00" * 20
NUMBERS = (0, 1, 2, 3, 4, 7, 15, 16, 99, -1, 2**31, 2**63 - 1, 2**63, 10**30)
WORDS = ("", "x", "kk", "en", "accepted", "withdrawn", "00000000", "1e3", "٣", "１", " 1", "1_0", "+1", "01", "’", "🙂")
TEXTS = (
    *("А" * 4096, "🙂" * 2000, "\U0001f469\u200d\U0001f467", "\u200b", "\u200b\u200b ok", "\u202e\u0627\u0628"),
    *("24.09.2001", "31.02.2001", "25.09.2009", "1", "0", "-5", "1e9", "9" * 400, "1,5", "\u0663", "½", "+77010000000"),
    *("SERIKOVA AIGERIM", "Astana", "I want to hear mugham with my own ears.", "Kazakhstan", "Small", "Yes", "/", "//"),
    *("/start@kopru_bot", "/start@another_bot x", "/nonsense", "/START", "/help\nplease", "/start\tx", "{ $name }"),
    *("a\nb\n\n\nc", "\u0000\u0001", "\ufeff", "\u0085", "İıŞğ", "%s %d {0}", "'); DROP TABLE persons;--", "-" * 500),
    *("<b>&amp;</b><a href='x'>", "\u05e9\u05dc\u05d5\u05dd", "null"),
    *("19:30", "7 pm", "25.09", "25.09 19:30", "31.12.9999 23:00", "01.01.0001", "3", "100000", "100001"),
)  # fmt: skip
DESK = (
    *(taps.ShowPeople, taps.ShowCard, taps.ProposeStatus, taps.SetStatus),
    *(taps.ShowDesk, taps.GetWorkbook, taps.ApplyWorkbook, taps.DropWorkbook),
    *(taps.ShowDeskEvents, taps.ShowDeskEvent, taps.ShowGuests, taps.TickCame, taps.AddEvent, taps.DraftStep),
    *(taps.AddEventSurely, taps.MoveEvent, taps.ProposeStart, taps.MoveEventSurely, taps.LimitEvent, taps.ProposeLimit),
    *(taps.ShowGuardians, taps.ShowGuardian, taps.RemindGuardian, taps.RemindGuardians),
    *(taps.LimitEventSurely, taps.CancelEvent, taps.CancelEventSurely, taps.ReviveEvent, taps.ReviveEventSurely),
)  # fmt: skip
OF_A_PROGRAMME = (
    *(taps.ShowPeople, taps.ShowDesk, taps.GetWorkbook, taps.ShowDeskEvents, taps.AddEvent),
    *(taps.ShowGuardians, taps.RemindGuardians),
)
# A place is given only where one is left. What is lowered later takes nobody's away.
NEVER_OVERSOLD = """
    CREATE TRIGGER {name} AFTER {change} ON places WHEN NEW.status IN ('going', 'offered') AND {new} AND (
        SELECT count(*) FROM places WHERE event_id = NEW.event_id AND status IN ('going', 'offered')
    ) > (SELECT json_extract(details, '$.capacity') FROM events WHERE id = NEW.event_id)
    BEGIN SELECT RAISE(ABORT, 'oversold'); END
"""


def workbooks() -> tuple[Workbook, ...]:
    """What coordinators load in the middle of it: two programmes, changed questions, a deadline that has passed."""
    second = books.example(form_id=SLUGS[1])
    fewer = replace(second.form, questions=second.form.questions[1:])
    closed = books.example(closes="2027-02-01 12:00").programme
    for_ever = replace(second.programme, opens=None, closes=None)
    return (
        example(),
        second,
        replace(second, form=fewer),
        replace(second, programme=replace(closed, slug=SLUGS[1])),
        replace(second, programme=for_ever),
    )


class Crowd:
    """Some participants and one coordinator; what they do is a matter of `chance` alone."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.chance = random.Random(seed)  # noqa: S311 - the same people each time, that is the point
        self.people: list[Person] = []
        self.coordinators: set[int] = set()
        self.marks: dict[int, str] = {}
        self.buttons: list[str] = []
        self.seen: dict[int, int] = {}
        self.waiting: dict[int, int] = {}  # by person: their message that is still to be answered
        self.books = workbooks()
        self.theirs = 0  # the programme that has a coordinator of its own

    async def gather(self, participants: int) -> None:
        """Everybody's first steps. One coordinator looks after everything, another after one programme."""
        self.theirs = await self.world.load(self.eventful())
        self.people.append(await self.world.coordinator())
        self.people.append(await self.world.person("Leyla", "az"))
        await self.people[1].start()
        await self.settle()
        self.coordinators = {person.id for person in self.people}
        await self.world.app.services.database.write(self.prepare)
        for number in range(participants):
            language = LANGUAGES[number % len(LANGUAGES)]
            self.people.append(await self.world.person(f"<b>Zq{number}x&", language, phone=f"+770100000{number:02}"))
        self.marks = {person.id: f"Zq{number}x" for number, person in enumerate(self.people[2:])}

    def prepare(self, tx: Tx) -> None:
        """A role for the second coordinator, and a database that refuses to give more places than there are."""
        roles.grant(tx, self.people[1].id, roles.COORDINATOR, self.theirs, 0)
        tx.run(NEVER_OVERSOLD.format(name="oversold_new", change="INSERT", new="TRUE"))
        held = "OLD.status NOT IN ('going', 'offered')"
        tx.run(NEVER_OVERSOLD.format(name="oversold_again", change="UPDATE", new=held))

    def eventful(self) -> Workbook:
        """A programme that is about to be, with events of all sorts in the next hours and days."""
        book = self.books[1]
        today = self.world.now.astimezone(ZoneInfo(book.programme.zone)).replace(tzinfo=None, second=0, microsecond=0)
        first, last = today.date(), today.date() + timedelta(days=9)
        programme = replace(book.programme, start=first, end=last, opens=None, closes=None)
        events = tuple(self.event(f"e{number}", today) for number in range(self.chance.randrange(6)))
        sheets = book.sheets
        for event in events:
            sheets = with_event(sheets, event)
        return replace(book, programme=programme, events=events, sheets=sheets)

    def event(self, name: str, now: datetime) -> Event:
        """Something soon, mostly with too few places."""
        chance = self.chance
        start = now + timedelta(minutes=chance.randrange(1, 4000))
        asked = chance.choice((None, 5, 48))
        return Event(
            name,
            {"en": f"<b>{name}</b> &", "ru": name},
            start,
            start + timedelta(minutes=chance.choice((30, 90, 3000))),
            chance.choice(("Asia/Baku", "Asia/Baku", "Europe/Berlin")),
            place={"en": "Hall <1>"} if chance.random() < 0.5 else {},
            point=(40.4, 49.8) if chance.random() < 0.5 else None,
            capacity=chance.choice((None, 1, 1, 2, 3)),
            who=chance.choice((EVERYONE, EVERYONE, APPLICANTS, ACCEPTED)),
            offer_hours=chance.choice((None, 1, 5)),
            ask_hours=asked,
            free_hours=chance.choice((None, 2)) if asked else None,
            cancelled=chance.random() < 0.1,
        )

    async def act(self) -> None:
        """Somebody does something."""
        person = self.chance.choice(self.people)
        actions = (
            (self.write, 20),
            (self.command, 10),
            (self.tap_now, 40),
            (self.tap_old, 10),
            (self.forge, 10),
            (self.send_media, 8),
            (self.apply, 0.7),
            (self.change_mind, 4),
            (self.reload, 1),
            (self.trouble, 0.5),
            (self.visit_events, 8),
            (self.look_after, 4),
            (self.send_workbook, 0.4),
            (self.wait, 1.5),
        )
        action = self.chance.choices([each for each, _ in actions], [weight for _, weight in actions])[0]
        if action == self.look_after:
            person = self.chance.choice(self.people[:2])
        if person.blocked and action not in (self.change_mind, self.reload, self.trouble, self.wait):
            await person.unblock()
        await action(person)

    async def write(self, person: Person) -> None:
        """A text, sensible or not."""
        mark = self.marks.get(person.id, "Aliya")
        text = self.chance.choice((*TEXTS, mark, mark, f"{mark} wants to hear mugham", f"<i>{mark}</i>"))
        if text.strip("\u0000\u0001\u0085\ufeff \u200b"):
            await self.expect(person, person.send(text, reply_to=self.a_message(person)))

    async def command(self, person: Person) -> None:
        """A command in whatever state, with or without something after it."""
        if self.chance.random() < 0.5:
            payloads = ("", "p-nowhere", "claim-AAAAAAAAAA", f"claim-{self.world.claim_code}", "x" * 64, "p-", "-")
            payload = self.chance.choice((*payloads, *(f"p-{slug}" for slug in SLUGS)))
            await self.expect(person, person.start(payload))
        else:
            rest = self.chance.choice(("", " x"))
            await self.expect(person, person.send(f"/{self.chance.choice(list(COMMANDS))}{rest}"))

    async def tap_now(self, person: Person) -> None:
        """A button of the newest message."""
        buttons = (
            [each.get("callback_data", "") for row in person.last.keys for each in row] if self.talks(person) else []
        )
        if buttons:
            await person.tap_data(person.last.message_id, self.chance.choice(buttons))

    async def tap_old(self, person: Person) -> None:
        """A button that somebody, perhaps somebody else, was shown some time."""
        if self.buttons and self.talks(person):
            await person.tap_data(self.a_message(person) or 1, self.chance.choice(self.buttons))

    async def forge(self, person: Person) -> None:
        """A button that nobody was ever shown."""
        code = self.chance.choice([*(tap.code for tap in TAPS), "nonsense", ""])
        parts = [
            str(self.chance.choice(self.chance.choice((NUMBERS[:5], NUMBERS, WORDS))))
            for _ in range(self.chance.choice((0, 1, 1, 2, 2, 3, 3, 4)))
        ]
        data = ":".join([code, *parts])
        while len(data.encode()) > LONGEST:
            data = data[:-1]
        if data and self.talks(person):
            await person.tap_data(self.chance.choice((person.last.message_id, 1)), data)

    async def send_media(self, person: Person) -> None:
        """Anything but a text."""
        caption = self.chance.choice(("", "/start", "24.09.2001", "<b>"))
        kinds: Sequence[Callable[[], Awaitable[object]]] = (
            lambda: person.send_photo(PNG, caption),
            lambda: person.send_document("cv.pdf", b"a file", caption),
            lambda: person.send_voice(b"OggS"),
            lambda: person.send_video(b"video", caption),
            lambda: person.send_sticker("👍"),
            lambda: person.send_contact("+77010000099", "Somebody"),
            lambda: person.share_location(51.1, 71.4),
            person.share_contact if person.id in self.marks else lambda: person.send_sticker("🙂"),
        )
        await self.expect(person, self.chance.choice(kinds)())

    async def apply(self, person: Person) -> None:
        """A whole application, as far as it goes: what is no answer to one question is one to the next."""
        await self.expect(person, person.start(f"p-{self.chance.choice(SLUGS)}"))
        await self.settle()
        mark = self.marks.get(person.id, "Aliya")
        answers = (mark, "SERIKOVA AIGERIM", "24.09.2001", "+7 701 000 00 00", f"{mark} wants to hear mugham.", "3")
        for step in range(50):
            if not self.talks(person) or await self.tap_like(person, "submit:"):
                break
            wishes = ("apply:", "agree:", "mine:", "pick:", "done:" if step % 2 else "tick:", "skip:")
            if not await self.tap_like(person, *wishes):
                await self.expect(person, person.send(answers[step % len(answers)]))
            await self.settle()

    async def tap_like(self, person: Person, *wanted: str) -> bool:
        """One of the newest message's buttons that mean something like this; False if there is none."""
        found = [
            button["callback_data"]
            for row in person.last.keys
            for button in row
            if button.get("callback_data", "").startswith(wanted)
        ]
        if found:
            await person.tap_data(person.last.message_id, self.chance.choice(found))
        return bool(found)

    async def change_mind(self, person: Person) -> None:
        """Block, come back, edit or delete something."""
        own = self.waiting.get(person.id)
        match self.chance.randrange(4):
            case 0 if self.talks(person):
                self.waiting.pop(person.id, None)
                await person.block()
            case 1:
                await person.unblock()
            case 2 if own:
                await person.edit(own, "Edited")
            case _ if self.talks(person) and not own:
                await person.delete_message(person.last.message_id)

    async def reload(self, _person: Person) -> None:
        """A coordinator loads a programme."""
        await self.world.load(self.chance.choice((*self.books, *(self.eventful() for _ in self.books))))
        self.world.pass_time(minutes=self.chance.choice((0, 1, 20)))

    async def visit_events(self, person: Person) -> None:
        """Look at what is on and do something about it."""
        await self.expect(person, person.send("/events"))
        await self.settle()
        for wishes in (("ev:",), ("signup:", "accept:", "coming:", "giveup:"), ("giveup!:", "ics:", "map:", "ev:")):
            if self.talks(person):
                await self.tap_like(person, *wishes)
                await self.settle()

    async def look_after(self, person: Person) -> None:
        """A coordinator goes through the desk and changes events."""
        await self.expect(person, person.send("/programme"))
        await self.settle()
        await self.tap_like(person, "desk:")
        await self.settle()
        await self.chance.choice((self.add_event, self.change_event, self.change_event, self.wander))(person)

    async def wander(self, person: Person) -> None:
        """Here and there in the desk."""
        for _ in range(9):
            if self.chance.random() < 0.2:
                await self.write(person)
            elif not self.talks(person) or not await self.tap_like(person, *(f"{tap.code}:" for tap in DESK)):
                await self.tap_now(person)
            await self.settle()

    async def change_event(self, person: Person) -> None:
        """Move, limit or cancel one, by buttons or in words."""
        changes = ("move:", "move:", "cap:", "cap:", "cancel:", "revive:")
        for wishes in (("devs:",), ("dev:",), (self.chance.choice(changes),)):
            await self.tap_like(person, *wishes)
            await self.settle()
        if self.chance.random() < 0.5:
            await self.expect(person, person.send(self.chance.choice(("19:30", "1", "4", "9 am"))))
        else:
            await self.tap_like(person, "start:", "limit:")
        await self.settle()
        await self.tap_like(person, "move!:", "cap!:", "cancel!:", "revive!:")

    async def add_event(self, person: Person) -> None:
        """From the desk, as far as it goes."""
        tomorrow = (self.world.now + timedelta(days=1)).date().isoformat()
        await self.tap_like(person, "addev:")
        for answer in ("Picnic", tomorrow, "19:30", "21", "Park", "2"):
            await self.settle()
            await self.expect(person, person.send(answer))
        await self.settle()
        await self.tap_like(person, "addev!:")

    async def send_workbook(self, person: Person) -> None:
        """A file that is a workbook, or pretends to be one."""
        sheets = self.chance.choice((self.eventful(), self.eventful(), *self.books)).sheets
        content = self.chance.choice((to_xlsx(sheets), to_xlsx(sheets), to_xlsx(sheets)[:900], b"| x |"))
        name = self.chance.choice(("book.xlsx", "book.xlsx", "<b>&.XLSX", "book.md", "book.csv"))
        await self.expect(person, person.send_document(name, content))
        await self.settle()

    async def wait(self, _person: Person) -> None:
        """Time passes, awake or asleep."""
        hours = self.chance.choice((0.1, 1, 5, 24))
        if self.chance.random() < 0.5:
            self.world.pass_time(hours=hours)
        else:
            await self.settle()
            await self.world.skip(hours=hours)

    async def trouble(self, _person: Person) -> None:
        """Telegram lets the bot edit nothing for once."""
        self.world.simulator.fail_next(self.chance.choice(("editMessageText", "editMessageReplyMarkup")), 400)

    async def expect(self, person: Person, sent: Awaitable[object]) -> None:
        """This is to be answered."""
        message = await sent
        self.waiting[person.id] = message.message_id  # type: ignore[attr-defined]  # a SeenMessage

    async def settle(self) -> None:
        """The bot has dealt with everything: everybody got an answer, and there are new buttons to remember."""
        await self.world.simulator.settle(PATIENCE)
        assert self.world.simulator.unanswered == []
        for person in self.people:
            if not self.talks(person):
                continue
            if person.id in self.waiting:
                assert person.last.message_id > self.waiting.pop(person.id), person.visible()
            for button in (button for row in person.last.keys for button in row):
                if button.get("callback_data", "") not in ("", *self.buttons[-500:]):
                    self.buttons.append(button["callback_data"])

    def talks(self, person: Person) -> bool:
        """Whether there is something of the bot's to see, and a way to react."""
        if person.blocked:
            return False
        try:
            return bool(person.last)
        except CannotError:
            return False

    def a_message(self, person: Person) -> int | None:
        """Any of the last messages that the person sees, or none."""
        newest = [message.message_id for message in person.chat[-30:]]
        return self.chance.choice([None, *newest])

    async def check(self) -> None:
        """Nothing is broken, and nobody has read what isn't theirs."""
        assert self.world.simulator.complaints == []
        assert await self.world.count("PRAGMA integrity_check") == "ok"
        assert await self.world.count("PRAGMA foreign_key_check") is None
        doubled = "SELECT count(*) FROM (SELECT 1 FROM {} GROUP BY person_id, programme_id HAVING count(*) > 1)"
        for table in ("dialogues", "applications"):
            assert await self.world.count(doubled.format(table)) == 0
        roles = await self.world.count("SELECT group_concat(person_id) FROM roles")
        assert {int(each) for each in roles.split(",")} == self.coordinators
        for person in self.people:
            for message in person.chat[self.seen.get(person.id, 0) :]:
                assert "went wrong" not in message.text
                others = [mark for owner, mark in self.marks.items() if owner != person.id]
                if message.from_bot and person.id not in self.coordinators:
                    assert not any(mark in message.text for mark in others), message.text
                self.check_buttons(person, message)

    def check_buttons(self, person: Person, message: SeenMessage) -> None:
        """Only coordinators see the desk, and each of them only their own."""
        for button in (button for row in message.keys for button in row):
            code, _, about = button.get("callback_data", "").partition(":")
            tap = next((each for each in DESK if each.code == code), None)
            assert tap is None or person.id in self.coordinators, message.text
            if tap in OF_A_PROGRAMME and person is self.people[1]:
                assert int(about.partition(":")[0]) in {0, self.theirs}, message.text


async def play(crowd: Crowd, steps: int) -> None:
    """So many steps; the bot is ended and started again now and then, in the middle of something."""
    for step in range(1, steps + 1):
        await crowd.act()
        if crowd.chance.random() < 0.003:
            await crowd.world.restart()
        if crowd.chance.random() < 0.7:
            await crowd.settle()
        if step % CHECKED_EVERY == 0 or step == steps:
            await crowd.settle()
            await crowd.check()


async def test_whatever_people_do(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    world = World(tmp_path)
    await world.start()
    await world.load()
    crowd = Crowd(world, SEED)
    with capture_logs() as logs, caplog.at_level(logging.WARNING):
        await crowd.gather(6)
        await play(crowd, STEPS)
        await world.stop()
    assert [entry for entry in logs if entry["log_level"] in {"error", "critical"}] == []
    assert caplog.records == []
