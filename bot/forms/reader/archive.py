"""A .zip that holds a workbook and the files of choices that go with it."""

from io import BytesIO
from pathlib import PurePosixPath
from typing import Final
from zipfile import ZipFile

from bot.forms.reader.problems import Problem, WorkbookProblems
from bot.forms.reader.spreadsheet import BROKEN, check_unpacked

_WORKBOOKS: Final = (".xlsx", ".xls", ".md")
_LIST: Final = ".csv"


def unpacked(content: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The workbook, and each .csv beside it or in a folder by its plain name. Raises WorkbookProblems unless there is
    exactly one workbook."""
    books: dict[str, bytes] = {}
    lists: dict[str, bytes] = {}
    try:
        with ZipFile(BytesIO(content)) as packed:
            check_unpacked(packed)
            for file in packed.infolist():
                path = PurePosixPath(file.filename.replace("\\", "/"))
                if file.is_dir() or path.name.startswith((".", "~$")) or "__MACOSX" in path.parts:
                    continue
                if path.suffix.lower() in _WORKBOOKS:
                    books[path.name] = packed.read(file)
                elif path.suffix.lower() == _LIST:
                    lists.setdefault(path.name, packed.read(file))
    except BROKEN as error:
        raise WorkbookProblems([Problem("workbook-unreadable")]) from error
    if not books and len(lists) == 1:
        books, lists = lists, {}
    if len(books) != 1:
        key = "workbook-archive-many" if books else "workbook-archive-empty"
        raise WorkbookProblems([Problem(key, {"names": ", ".join(sorted(books))[:200]})])
    return next(iter(books.values())), lists
