"""Files of choices that lie beside a workbook, or in the folder that ODK calls its media folder."""

from collections.abc import Mapping
from pathlib import Path

from bot.forms.reader.lists import files_wanted
from bot.forms.reader.sheets import Sheet, read_list


def with_files(sheets: Mapping[str, Sheet], workbook: Path) -> dict[str, Sheet]:
    """The sheets, and as sheets too the .csv files that the survey speaks of and that lie there: `cities.csv`, or
    `<workbook>-media/cities.csv`. Raises WorkbookProblems, or OSError."""
    found = dict(sheets)
    folders = (workbook.parent, workbook.parent / f"{workbook.stem}-media")
    for name in files_wanted(sheets.get("survey")):
        if Path(name).name != name or not name.lower().endswith(".csv") or name.lower() in found:
            continue
        file = next((folder / name for folder in folders if (folder / name).is_file()), None)
        if file is not None:
            found[name.lower()] = read_list(name, file)
    return found
