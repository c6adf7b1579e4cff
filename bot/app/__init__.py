"""The composition root: settings become a running application. Only here does everything meet.

- `assembly.py`: what is made of what, in which order
- `serving.py`: the application while it runs
- `updates.py`: an update goes to its handler; what happens after an error
- `incidents.py`: errors get a number, and administrators hear of them
- `housework.py`, `backing_up.py`: what it does for itself, again and again
- `alarms.py`: APScheduler, which wakes what sleeps until something is due
"""

from bot.app.assembly import assemble, open_database
from bot.app.serving import App

__all__ = ["App", "assemble", "open_database"]
