"""`kill -9` at random moments: no answer lost, none applied twice, nobody left without an answer.

People are closed-loop: each answers a question when they see it, once, and waits. Whoever is never shown the next one
is stuck, and would be found so at the end.
"""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from bot.database import Database
from bot.database.key import read_or_make_key
from bot.forms.dialogue import Dialogue
from bot.people import persons
from bot.programmes import store
from bot.programmes.workbook import read
from bot.simulator import Person, Simulator
from bot.simulator.serve import serving
from tests.benchmarks.people import EXAMPLE, open_settings

PEOPLE, QUESTIONS, KILLS = 100, 20, 50
SEED = 20270924


@dataclass(slots=True)
class Applicant:
    """One person who answers question after question."""

    person: Person
    given: dict[int, str] = field(default_factory=dict)
    tapped: set[str] = field(default_factory=set)
    done: bool = False

    async def look(self) -> None:
        """Answer what is on the screen, unless it is answered already."""
        last = next((message for message in reversed(self.person.chat) if message.from_bot), None)
        if last is None:
            return
        text = last.text
        for label in ("Apply", "I agree"):
            if label not in self.tapped and any(label in shown for row in last.buttons for shown in row):
                self.tapped.add(label)
                await self.person.tap(label, last)
                return
        if "Please look through your answers" in text:
            self.done = True
        place = next((int(line.split()[0]) for line in text.splitlines() if line.endswith(f" of {QUESTIONS}")), 0)
        if place and place not in self.given:
            self.given[place] = f"answer {place} of {self.person.id}"
            await self.person.send(self.given[place])


def main() -> None:
    """Print what was killed and what became of it; exit status 1 if anything went wrong."""
    with tempfile.TemporaryDirectory() as name:
        wrong = asyncio.run(_run(Path(name)))
    if wrong:
        print("\n".join(wrong))
        sys.exit(1)


async def _run(folder: Path) -> list[str]:
    randomness = random.Random(SEED)
    simulator = Simulator()
    applicants = [Applicant(simulator.add_person(f"P{number}")) for number in range(PEOPLE)]
    await _prepare(folder, [applicant.person.id for applicant in applicants])
    async with serving(simulator) as url:
        for applicant in applicants:
            await applicant.person.start("p-days-of-culture-astana")
        kills = 0
        bot = _start(folder, simulator, url)
        answering = asyncio.create_task(_answer(simulator, applicants))
        try:
            while not answering.done():
                answers = sum(len(applicant.given) for applicant in applicants)
                if kills < KILLS and answers >= (kills + randomness.random()) * PEOPLE * QUESTIONS / KILLS:
                    await asyncio.sleep(randomness.uniform(0, 0.05))
                    bot.kill()
                    await asyncio.to_thread(bot.wait)
                    kills += 1
                    bot = _start(folder, simulator, url)
                await asyncio.sleep(0.005)
        finally:
            bot.kill()
            bot.wait()
        await answering
    wrong = [f"{a.person.id} is stuck at:\n{a.person.last.text}" for a in applicants if not a.done]
    wrong += await _compare(folder, applicants)
    answers = sum(len(applicant.given) for applicant in applicants)
    print(f"{answers} answers of {PEOPLE} people, killed {kills} times: {len(wrong)} lost, doubled or left waiting")
    return wrong


async def _answer(simulator: Simulator, applicants: list[Applicant]) -> None:
    """Everybody looks at their screen again and again, until all are done or nothing was said for twenty seconds."""
    idle = seen = 0
    while idle < 400 and not all(applicant.done for applicant in applicants):
        for applicant in applicants:
            await applicant.look()
        said = sum(call.method == "sendMessage" for call in simulator.log)
        idle = idle + 1 if said == seen else 0
        seen = said
        await asyncio.sleep(0.05)


def _start(folder: Path, simulator: Simulator, url: str) -> "subprocess.Popen[bytes]":
    settings = open_settings(folder)
    environment = os.environ | {
        "KOPRU_BOT_TOKEN": simulator.token,
        "KOPRU_API_URL": url,
        "KOPRU_DATA_DIR": str(settings.data_dir),
        "KOPRU_KEY_FILE": str(settings.key_file),
        "KOPRU_LISTEN": "127.0.0.1:0",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.our_bot"], env=environment, stdout=subprocess.DEVNULL
    )


async def _open(folder: Path) -> Database:
    settings = open_settings(folder)
    assert settings.key_file is not None
    key = read_or_make_key(settings.key_file, may_make=True)
    return await Database.open(settings.data_dir / "kopru.db", key)


async def _prepare(folder: Path, people: list[int]) -> None:
    """A programme with twenty text questions, and people who have agreed to its notice."""
    workbook = folder / "twenty.md"
    rows = "\n".join(f"| | text | q{number} | Question {number}? | yes |" for number in range(1, QUESTIONS + 1))
    survey = f"| survey | | | | |\n| | type | name | label::English (en) | required |\n{rows}\n"
    programme = EXAMPLE.read_text(encoding="utf-8").partition("## Sheet `survey`")[0]
    workbook.write_text(programme + "\n" + survey, encoding="utf-8")
    book = read(workbook)
    database = await _open(folder)
    await database.write(store.save, book.programme, book.form, 0)
    for person in people:
        await database.write(persons.meet, person, "P", "en", 0)
    await database.close()


async def _compare(folder: Path, applicants: list[Applicant]) -> list[str]:
    """What is in the database against what was given."""
    database = await _open(folder)
    rows = await database.read(lambda tx: tx.all("SELECT person_id, state FROM dialogues"))
    await database.close()
    kept = {row[0]: Dialogue.from_json(row[1]).answers for row in rows}
    wrong = []
    for applicant in applicants:
        expected = {f"q{place}": answer for place, answer in applicant.given.items()}
        if kept.get(applicant.person.id, {}) != expected:
            wrong.append(f"{applicant.person.id}: {kept.get(applicant.person.id)} instead of {expected}")
    return wrong
