"""The composition root: settings become a running application. Only here does everything meet.

- `assembly.py`: what is made of what, in which order
- `serving.py`: the application while it runs
- `updates.py`: an update goes to its handler; what happens after an error
- `alarms.py`: APScheduler, which wakes what sleeps until something is due
"""

from bot.app.assembly import DATABASE, assemble, open_database
from bot.app.serving import App

__all__ = ["DATABASE", "App", "assemble", "open_database"]
