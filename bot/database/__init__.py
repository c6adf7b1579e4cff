"""Where everything is kept: one encrypted SQLite file.

- `database.py`: the door: `await database.write(use_case, …)` and `await database.read(query, …)`
- `transaction.py`: what a use case gets to speak SQL with
- `connection.py`: opening the file, its key and pragmas, and what SQLite's errors mean to an operator
- `key.py`: the key file, kept apart from the data
- `migrate.py`, `migrations/`: the tables, in numbered steps
- `sealed.py`: a file that nobody works on: copied from a live one, checked, encrypted anew
- `backups.py`, `restoring.py`, `rotating.py`: copies, one of them put in the database's place, a new key
- `lock.py`: one running bot per data folder
"""

from bot.database.database import Database
from bot.database.transaction import Tx

__all__ = ["Database", "Tx"]
