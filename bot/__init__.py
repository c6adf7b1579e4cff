"""Köprü: a Telegram bot that runs youth and volunteer exchange programmes.

`app.py` tells how the rooms fit together; ARCHITECTURE.md tells why they are cut as they are.
"""

__version__ = "0.1.0"
