"""No cell is a formula, whoever wrote it.

A spreadsheet program takes a text that begins with one of these signs for a formula, which may send data away or start
programs (https://owasp.org/www-community/attacks/CSV_Injection). In an .xlsx every text is stored as a text. A .csv has
no types: there an apostrophe goes before the text, which spreadsheet programs know as “this is a text”.
"""

from typing import Final

OPENING: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # the wide ones are signs in Japanese Excel


def is_harmless(text: str) -> bool:
    """Whether no spreadsheet program takes it for a formula, spaces before it or not."""
    return not text.startswith(OPENING) and not text.lstrip().startswith(OPENING)


def harmless(text: str) -> str:
    """The text as a cell of a .csv may hold it."""
    return text if is_harmless(text) else f"'{text}"
