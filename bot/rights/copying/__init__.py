"""All that is stored about somebody, as data: sections of records whose keys are English and stay.

- `sections.py`: what each section holds, read from the tables
- `record.py`: times, titles and labels as somebody can read them

What was only about another person isn't in it: no other's phone or id, and coordinators are “a coordinator”.
"""

from bot.rights.copying.sections import SECTIONS, Copy, copy

__all__ = ["SECTIONS", "Copy", "copy"]
