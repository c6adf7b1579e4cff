"""A programme as a spreadsheet.

- `book.py`: what a workbook says, as data
- `template.py`: one to start from
- `reading.py`: reading one, `form_reading.py` its form alone; `writing.py`: handing it back; in a process apart too
- `programme_sheet.py`, `events_sheet.py`, `reminders_sheet.py`: a sheet each
- `table.py`, `cells.py`: what these sheets have in common: their rows, and what a heading or a cell means
- `changes.py`: what a new workbook changes
"""

from bot.programmes.workbook.book import Fault, Faults, Sheets, Workbook
from bot.programmes.workbook.form_reading import read_form, read_form_apart
from bot.programmes.workbook.reading import read, read_apart

__all__ = ["Fault", "Faults", "Sheets", "Workbook", "read", "read_apart", "read_form", "read_form_apart"]
