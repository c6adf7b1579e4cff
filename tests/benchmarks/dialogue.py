"""One step of a dialogue (receive, check, commit durably, answer) against an echo that stores nothing."""

import asyncio
import os
import tempfile
from pathlib import Path

from tests.benchmarks.bot_api import Server
from tests.benchmarks.people import answers, echoes, prepare
from tests.benchmarks.processes import for_kopru, running

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "10000"))
ECHOES = 5_000


def main() -> None:
    """Print updates/s, CPU a step and memory."""
    server = Server()
    stock = max(_stock(server, concurrent=False), _stock(server, concurrent=True))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(prepare(folder, 0))
        steps = list(answers(range(PEOPLE), whole=True))
        environment = for_kopru(folder, server.offer(steps))
        with running("tests.benchmarks.our_bot", environment) as bot:
            result = server.wait()
            cpu, memory = bot.cpu_seconds(), bot.resident_megabytes()
    server.close()
    rate = len(steps) / result.seconds
    print(f"Köprü: {PEOPLE} people applied, {len(steps)} updates in {result.seconds:.1f} s")
    print(f"  {rate:.0f} updates/s, {result.calls / len(steps):.2f} requests a step, {rate / stock:.2f} times the echo")
    print(f"  {cpu / len(steps) * 1000:.3f} ms CPU a step (start included), {memory:.0f} MB resident at the end")


def _stock(server: Server, *, concurrent: bool) -> float:
    environment = {"BENCH_API": server.offer(echoes(ECHOES), ECHOES)} | (
        {"BENCH_CONCURRENT": "1"} if concurrent else {}
    )
    with running("tests.benchmarks.stock_bot", environment) as bot:
        result = server.wait()
        cpu = bot.cpu_seconds()
    rate = ECHOES / result.seconds
    name = "with concurrent_updates" if concurrent else "as installed"
    print(f"stock echo bot {name}: {rate:.0f} updates/s, {cpu / ECHOES * 1000:.3f} ms CPU an update", flush=True)
    return rate
