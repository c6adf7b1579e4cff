"""`kill -9` around the moments when reminders are due, the clock going on while no bot runs: none lost, none twice.

What was on its way to Telegram when the process died may or may not have arrived. Nobody can know, and it isn't sent
again: those are counted apart, and there are at most as many as go at once.
"""

import asyncio
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.database import Tx
from bot.delivery.worker import AT_ONCE
from bot.simulator import Person, Simulator
from bot.simulator.serve import serving
from tests.benchmarks.people import open_settings
from tests.benchmarks.reminded import fill, open_database

PEOPLE, ROUNDS = 100, 50
APART = timedelta(hours=1)  # of what is due; between a kill and the next start no more than that seems to pass
LIFE = (-0.5, 1.0)  # seconds after the moment they are due, or before, at which the bot is killed, evenly spread
SEED = 20270924


def main() -> None:
    """Print what became of every reminder; exit status 1 if any was lost or came twice."""
    with tempfile.TemporaryDirectory() as name:
        wrong = asyncio.run(_run(Path(name)))
    if wrong:
        print("\n".join(wrong[:20]))
        sys.exit(1)


async def _run(folder: Path) -> list[str]:
    randomness = random.Random(SEED)
    simulator = Simulator()
    people = [simulator.add_person(f"P{number}", language="en") for number in range(PEOPLE)]
    now = datetime.now(UTC).replace(microsecond=0)
    due = [now + timedelta(days=1) + number * APART for number in range(ROUNDS)]
    database = await open_database(folder)
    await database.write(fill, due, [person.id for person in people], now)
    await database.close()
    async with serving(simulator) as url:
        for person in people:
            await person.start()
        start = await asyncio.to_thread(_seconds_to_start, folder, simulator, url, now)
        for moment in due:
            bot = _start(folder, simulator, url, moment - timedelta(seconds=start))
            await asyncio.sleep(start + randomness.uniform(*LIFE))
            bot.kill()
            await asyncio.to_thread(bot.wait)
        bot = _start(folder, simulator, url, due[-1] + APART)
        await _until_silent(simulator)
        bot.kill()
        bot.wait()
    return await _compare(folder, people)


def _start(folder: Path, simulator: Simulator, url: str, moment: datetime) -> "subprocess.Popen[bytes]":
    """A bot for which it is `moment` now."""
    settings = open_settings(folder)
    environment = os.environ | {
        "KOPRU_BOT_TOKEN": simulator.token,
        "KOPRU_API_URL": url,
        "KOPRU_DATA_DIR": str(settings.data_dir),
        "KOPRU_KEY_FILE": str(settings.key_file),
        "KOPRU_LISTEN": "127.0.0.1:0",
        "BENCH_SKIP": str(moment.timestamp() - time.time()),
    }
    command = [sys.executable, "-m", "tests.benchmarks.skipping_bot"]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)


def _seconds_to_start(folder: Path, simulator: Simulator, url: str, moment: datetime) -> float:
    """How long a bot takes to be ready; what is due is due about when it is, in each round."""
    begun = time.monotonic()
    bot = _start(folder, simulator, url, moment)
    assert bot.stdout is not None
    bot.stdout.readline()
    seconds = time.monotonic() - begun
    bot.kill()
    bot.wait()
    return seconds


async def _until_silent(simulator: Simulator) -> None:
    """Until nothing was said for five seconds."""
    seen, silent = -1, 0
    while silent < 50:
        said = sum(call.method == "sendMessage" for call in simulator.log)
        silent = silent + 1 if said == seen else 0
        seen = said
        await asyncio.sleep(0.1)


async def _compare(folder: Path, people: list[Person]) -> list[str]:
    """What people have seen and what the outbox says of it, against what they should have seen."""
    database = await open_database(folder)
    rows = await database.read(_deliveries)
    left = await database.read(lambda tx: tx.value("SELECT count(*) FROM due"))
    await database.close()
    states = {(person, event): state for person, event, state in rows}
    seen: Counter[tuple[int, str]] = Counter()
    for person in people:
        texts = [message.text for message in person.chat if message.from_bot]
        seen.update((person.id, title) for text in texts for title in set(re.findall(r"event \d+", text)))
    wrong = [f"{left} rows are still due"] if left else []
    for person in people:
        for number in range(ROUNDS):
            one = (person.id, f"event {number}")
            state = states.get(one, "lost")
            if state not in {"sent", "unknown"} or seen[one] > 1 or (state == "sent" and not seen[one]):
                wrong.append(f"{one} is {state}, seen {seen[one]} times")
    unknown = [one for one, state in states.items() if state == "unknown"]
    if len(unknown) > AT_ONCE * ROUNDS:
        wrong.append("more are unknown than were on their way")
    print(
        f"{PEOPLE * ROUNDS} reminders, killed {ROUNDS} times around the moments they were due: {len(wrong)} lost or"
        f" doubled; {len(unknown)} were on their way then, of which {sum(seen[one] for one in unknown)} arrived"
    )
    return wrong


def _deliveries(tx: Tx) -> list[tuple[int, str, str]]:
    rows = tx.all(
        "SELECT person_id, events.name, state FROM deliveries"
        " JOIN events ON events.id = json_extract(deliveries.details, '$.event') WHERE kind = 'reminder'"
    )
    return [(row[0], row[1], row[2]) for row in rows]
