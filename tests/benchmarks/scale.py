"""What a step costs when 100 and when 100,000 people stand in the middle of their application."""

import asyncio
import shutil
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.bot_api import TOKEN, Server
from tests.benchmarks.people import answers, prepare
from tests.benchmarks.processes import running

FEW, MANY = 100, 100_000
ANSWERING = 100  # people, in either case
ROUNDS = 5


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
    spent = []
    steps = list(answers(range(0, people, people // ANSWERING), whole=False))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        shutil.copytree(prepared, folder)
        for updates in ([], steps):
            environment = {
                "KOPRU_BOT_TOKEN": TOKEN,
                "KOPRU_API_URL": server.offer(updates),
                "KOPRU_DATA_DIR": str(folder / "data"),
                "KOPRU_KEY_FILE": str(folder / "key"),
                "KOPRU_LISTEN": "127.0.0.1:0",
            }
            with running("tests.benchmarks.our_bot", environment) as bot:
                server.wait()
                spent.append(bot.cpu_seconds())
    return (spent[1] - spent[0]) / len(steps) * 1000
