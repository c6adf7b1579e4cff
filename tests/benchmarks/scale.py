"""What a step costs when 100 and when 100,000 people stand in the middle of their application."""

import asyncio
import shutil
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.bot_api import Server
from tests.benchmarks.people import answers, prepare
from tests.benchmarks.processes import for_kopru, running

FEW, MANY = 100, 100_000
ANSWERING = 100  # people, in either case
CHANGES = 10  # of one answer, at the review
ROUNDS = 7


def main() -> None:
    """Print CPU a step for both, and the median ratio of pairs measured one after the other."""
    server = Server()
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        folders = {people: Path(name) / str(people) for people in (FEW, MANY)}
        for people, folder in folders.items():
            asyncio.run(prepare(folder, people))
        for _ in range(ROUNDS):
            few, many = (_cost(server, folder, people) for people, folder in folders.items())
            ratios.append(many / few)
            print(f"  {FEW} people: {few:.3f} ms CPU a step; {MANY}: {many:.3f} ms", flush=True)
    server.close()
    print(f"cost per step at {MANY} people: {statistics.median(ratios):.2f} times that at {FEW}")


def _cost(server: Server, prepared: Path, people: int) -> float:
    """Milliseconds of CPU for each step, what the start takes left out."""
    steps = list(answers(range(0, people, people // ANSWERING), whole=False, changes=CHANGES))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        shutil.copytree(prepared, folder)
        with running("tests.benchmarks.our_bot", for_kopru(folder, server.offer(steps))) as bot:
            before = bot.cpu_seconds()
            server.wait()
            return (bot.cpu_seconds() - before) / len(steps) * 1000
