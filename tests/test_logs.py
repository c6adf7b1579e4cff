"""The log of a whole conversation, troubles included: it says what happened, and never who said what."""

import asyncio
import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import logs

if TYPE_CHECKING:
    from bot.simulator import Person
    from tests.world import World

SECRETS = {
    "first name": "Ayqerim-Geheim",
    "name": "Aika-Geheim",
    "passport": "GEHEIMOVA AYGERIM",
    "city": "Geheimstadt",
    "phone": "+7 701 555 66 77",
    "day of birth": "24.09.2005",
    "day of birth, as it is kept": "2005-09-24",
    "forged": "pick:geheim",
    "in a variable": "Geheim-in-einer-Variablen",
    "passport of an applicant": "SERIKOVA AIGERIM",
    "motivation": "I want to hear mugham with my own ears.",
    "phone in an emergency": "+7 701 000 00 01",
    "phone as Telegram has it": "+77015556677",
    "letter": "Geheim-im-Brief",
    "guardian": "Gulnara-Geheim",
    "guardian's phone": "77019998877",
}
TOKEN = "A" * 35


async def converse(folder: Path) -> None:
    """Somebody applies and meets every kind of trouble there is."""
    from tests.world import World  # noqa: PLC0415  in a process of its own

    world = World(folder)
    await world.start()
    await world.load()
    await whole_journeys(world, await world.coordinator(SECRETS["first name"]))
    person = await world.person(SECRETS["first name"], phone=SECRETS["phone"].replace(" ", ""))
    await person.start("p-days-of-culture-astana")
    await world.settle()
    await world.tap(person, "Apply", "agree")
    await world.say(person, SECRETS["name"], SECRETS["passport"], "31.02.2005", SECRETS["day of birth"])
    await world.tap(person, "Kazakhstan")
    world.simulator.faults.bad_gateway("sendMessage", times=2)
    await world.say(person, SECRETS["city"])
    world.simulator.faults.flood("sendMessage", retry_after=4_000)
    await world.say(person, SECRETS["phone"])
    await person.share_contact()
    await person.tap_data(person.last.message_id, SECRETS["forged"])
    await person.tap_data(1, "home")
    await world.settle()
    kept = await world.count("SELECT state FROM dialogues")
    assert all(
        SECRETS[each] in kept
        for each in ("name", "passport", "city", "phone as Telegram has it", "day of birth, as it is kept")
    )
    go_wrong(world.app.services)
    await world.say(person, SECRETS["name"])
    await world.say(person, "/people", f"/start claim-{SECRETS['name']}")
    await person.block()
    await world.settle()
    await world.stop()
    others_go_wrong()


async def whole_journeys(world: "World", boss: "Person") -> None:
    """People apply, write letters, have a guardian, get their data, take back a consent, are erased; Telegram fails."""
    from tests.announcements.crowd import Crowd  # noqa: PLC0415  in a process of its own
    from tests.journeys.conftest import apply, do  # noqa: PLC0415
    from tests.journeys.test_guardians import agrees, apply_young  # noqa: PLC0415

    people = [await world.person(SECRETS["first name"]) for _ in range(3)]
    for each in people[:2]:
        await apply(world, each)
    guardian = await world.person(SECRETS["guardian"], phone=SECRETS["guardian's phone"])
    await agrees(world, guardian, await apply_young(world, people[2], SECRETS["name"]))
    programme_id = await world.count("SELECT id FROM programmes")
    crowd = Crowd(world, boss, people, programme_id)
    await crowd.send(await crowd.announce())
    await people[0].send(SECRETS["letter"], people[0].last.message_id)
    await world.settle()
    await world.app.catch_up()
    kept = await world.count("SELECT group_concat(content) FROM letters")
    assert SECRETS["letter"] in kept
    for each in (people[0], guardian):
        await world.say(each, "/me")
        await world.tap(each, "My data")
    world.simulator.faults.bad_gateway("sendDocument", times=9)
    await world.say(people[1], "/me")
    await world.tap(people[1], "My data")
    await do(world, people[1], "/privacy", "[Take back my consent]", "[Days of]", "[Yes, take it back]")
    await do(world, people[0], "/privacy", "[Erase my data]", "[Erase in seven days]")
    await do(world, people[2], "/privacy", "[Erase my data]", "[Erase at once]", "[Yes, erase everything now]")
    world.simulator.faults.bad_gateway("sendMessage", times=3)
    await world.skip(days=8)
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'erase-person'") == 2


def go_wrong(services: object) -> None:
    """From now on every use case fails, with what somebody said in the error."""

    async def fail(*_: object) -> None:
        raise ValueError(f"{SECRETS['name']} {SECRETS['phone']}")

    services.database.write = fail  # type: ignore[attr-defined]  # whatever it is, it goes wrong


def others_go_wrong() -> None:
    """Libraries report errors of their own, as APScheduler does, and addresses that they speak to."""
    hidden = SECRETS["in a variable"]
    try:
        int(SECRETS["name"] + hidden)
    except ValueError:
        logging.getLogger("apscheduler").exception("a job failed")
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s/sendMessage", TOKEN)


def main(style: str, folder: str) -> None:
    """The conversation in a process of its own, since logging is set up once a process."""
    logs.configure(style)
    asyncio.run(converse(Path(folder)))


@pytest.fixture(scope="module", params=["console", "json"])
def log(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp(request.param)
    ended = subprocess.run(  # noqa: S603  our own program
        [
            sys.executable,
            "-c",
            "import sys; from tests.test_logs import main; main(*sys.argv[1:])",
            request.param,
            folder,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[1],
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == ""
    return ended.stderr


@pytest.mark.parametrize("what", SECRETS)
def test_nothing_that_people_said_or_are_is_in_the_log(log: str, what: str) -> None:
    assert SECRETS[what] not in log


def test_neither_the_token_nor_an_address_with_it_is_in_the_log(log: str) -> None:
    assert TOKEN not in log
    assert "https://" not in log


def test_what_happened_is_in_the_log(log: str) -> None:
    assert "incident" in log
    assert "ValueError" in log
    assert "a job failed" in log


def test_every_line_for_machines_is_one_event(log: str) -> None:
    if log.startswith("{"):
        events = [json.loads(line) for line in log.splitlines()]
        assert all({"event", "level", "timestamp"} <= event.keys() for event in events)


ENDING = """
import asyncio, gc, sys, threading, warnings
from bot import logs

logs.configure(sys.argv[1])
warnings.warn("something is old")

def fail():
    raise ValueError(sys.argv[2])

async def forget():
    asyncio.get_running_loop().create_task(fail_later())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gc.collect()

async def fail_later():
    fail()

asyncio.run(forget())
thread = threading.Thread(target=fail)
thread.start()
thread.join()
try:
    fail()
except ValueError as error:
    raise ExceptionGroup(sys.argv[2], [error])
"""


@pytest.mark.parametrize("style", ["console", "json"])
def test_warnings_and_what_nobody_caught_are_told_like_all_else(style: str) -> None:
    secret = SECRETS["name"]
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", ENDING, style, secret],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[1],
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert secret not in ended.stderr
    assert "Traceback" not in ended.stderr
    if style == "json":
        events = [json.loads(line) for line in ended.stderr.splitlines()]
        assert [event.get("error") for event in events] == [None, "ValueError", "ValueError", "ValueError"]
        assert "something is old" in events[0]["event"]
        assert events[1]["event"] == "Task exception was never retrieved"
        assert events[3]["at"][-1].startswith("fail:")
