"""A programme as a spreadsheet.

- `book.py`: what a workbook says, as data
- `reading.py`: reading one, in a process of its own
- `programme_sheet.py`: the sheet `programme`
"""

from bot.programmes.workbook.book import Fault, Faults, Sheets, Workbook
from bot.programmes.workbook.reading import read, read_apart

__all__ = ["Fault", "Faults", "Sheets", "Workbook", "read", "read_apart"]
