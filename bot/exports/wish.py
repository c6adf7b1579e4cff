"""What a coordinator wants to take along."""

from dataclasses import dataclass
from typing import Final

APPLICATIONS: Final = "applications"
EVENTS: Final = "events"
ANNOUNCEMENTS: Final = "announcements"
TRAIL: Final = "trail"
TABLES: Final = (APPLICATIONS, EVENTS, ANNOUNCEMENTS, TRAIL)

XLSX: Final = "xlsx"
CSV: Final = "csv"
FORMATS: Final = (XLSX, CSV)


@dataclass(frozen=True, slots=True)
class Wish:
    """`what` are of TABLES, in that order. `language`: of headings, labels and the alphabet.

    `names`: questions and choices by the names that the workbook gives them, not by their labels. `sensitive`: with
    sensitive answers and the phone numbers of minors.
    """

    programme_id: int
    what: tuple[str, ...]
    language: str
    format: str = XLSX
    names: bool = False
    sensitive: bool = False
