"""Programs that print figures; `make bench` runs them all, `python -m tests.benchmarks NAME` one.

Figures are taken side by side in one run against a stock python-telegram-bot bot, since machines differ and are noisy.
"""
