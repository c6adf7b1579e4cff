"""Runs the benchmarks named on the command line, or all."""

import importlib
import sys

NAMES = (
    "startup",
    "dialogue",
    "forms",
    "scale",
    "kills",
    "places",
    "reminders",
    "reminder_kills",
    "announcements",
    "announcement_taps",
    "announcement_size",
    "announcement_kills",
    "desk",
    "export",
    "backup",
)

if __name__ == "__main__":
    for name in sys.argv[1:] or NAMES:
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"tests.benchmarks.{name}").main()
