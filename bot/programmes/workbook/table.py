"""Reading the rows of Köprü's own sheets; what is wrong is gathered with its place on the way."""

from collections.abc import Callable, Collection, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from bot.forms.reader.problems import Problem
from bot.language.languages import LANGUAGES
from bot.programmes.programme import Texts
from bot.programmes.workbook.cells import NAME, SAME_FOR_ALL, Heading, read_heading, write_heading

if TYPE_CHECKING:
    from bot.forms.reader.sheets import Row, Sheet

V = TypeVar("V")


class Table:
    """A sheet's rows by field. `problems` and `warnings` grow while it is read."""

    def __init__(self, sheet: "Sheet") -> None:
        self.sheet = sheet
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self._written: dict[Heading, str] = {}
        for heading in filter(None, sheet.headings):
            if self._written.setdefault(read_heading(heading), heading) != heading:
                self.problems.append(sheet.problem("workbook-column-twice", None, heading))

    @property
    def rows(self) -> "Sequence[Row]":
        """The rows that have something in them, remarks aside."""
        meant = {written for heading, written in self._written.items() if not heading.remark}
        return [row for row in self.sheet.rows if meant & row.cells.keys()]

    def check_length(self, most: int) -> None:
        """Says if there are more rows than that."""
        if len(self.rows) > most:
            self.problems.append(Problem("workbook-rows", {"limit": most}, self.sheet.name))

    def check_headings(self, fields: Collection[str], texts: Collection[str]) -> None:
        """Says which columns are none of `fields`, and none of `texts`, which have languages."""
        for heading, written in self._written.items():
            if heading.remark:
                continue
            if heading.field not in {*fields, *texts}:
                meant = get_close_matches(heading.field, [*fields, *texts], 1, 0.7)
                key = "sheet-column-meant" if meant else "sheet-column-unknown"
                problem = self.sheet.problem(key, None, written, column=written, meant=meant[0] if meant else "")
                self.problems.append(problem)
            elif heading.field in fields and heading.language != SAME_FOR_ALL:
                self.problems.append(self.sheet.problem("sheet-column-no-language", None, written, field=heading.field))
            elif heading.language not in {SAME_FOR_ALL, *LANGUAGES}:
                known = " ".join(LANGUAGES)
                self.warnings.append(self.sheet.problem("sheet-language-unknown", None, written, known=known))

    def wrong(self, key: str, row: "Row", field: str, /, *, language: str = SAME_FOR_ALL, **args: str | int) -> None:
        """A problem in that cell."""
        self.problems.append(self._problem(key, row, Heading(field, language), args))

    def doubtful(self, key: str, row: "Row", field: str, /, *, language: str = SAME_FOR_ALL, **args: str | int) -> None:
        """A warning in that cell."""
        self.warnings.append(self._problem(key, row, Heading(field, language), args))

    def _problem(self, key: str, row: "Row", heading: Heading, args: dict[str, str | int]) -> Problem:
        column = self._written.get(heading) or write_heading(heading.field, heading.language)
        return self.sheet.problem(key, row, column, **args)

    def cell(self, row: "Row", field: str) -> str:
        """The text of a cell, "" if it is empty or there is no such column."""
        return row.cells.get(self._written.get(Heading(field, SAME_FOR_ALL), ""), "")

    def read(self, row: "Row", field: str, reading: Callable[[str], V | None], key: str, **args: str | int) -> V | None:
        """What `reading` makes of the cell, None if it is empty. If it makes nothing of it, `key` is the problem."""
        cell = self.cell(row, field)
        if not cell:
            return None
        value = reading(cell)
        if value is None:
            self.problems.append(self._problem(key, row, Heading(field, SAME_FOR_ALL), {"value": cell[:100], **args}))
        return value

    def one_of(self, row: "Row", field: str, known: Sequence[str], default: str) -> str:
        """A word out of `known`, in small letters."""
        word = self.cell(row, field).lower()
        if word and word not in known:
            self.wrong("sheet-word-unknown", row, field, value=word[:100], known=", ".join(known))
        return word if word in known else default

    def name(self, row: "Row", field: str, taken: "dict[str, Row]") -> str:
        """What names this row, new in `taken`; "" if it has no name of its own."""
        name = self.cell(row, field)
        if not name:
            self.wrong("workbook-cell-missing", row, field, what=field)
        elif not NAME.fullmatch(name):
            self.wrong("sheet-name-wrong", row, field, name=name[:100], limit=40)
        elif name in taken:
            self.wrong("workbook-name-twice", row, field, name=name, first=str(taken[name].number))
        else:
            taken[name] = row
            return name
        return ""

    def texts(self, row: "Row", field: str, limit: int, languages: Sequence[str] = (), name: str = "") -> Texts:
        """A text by language. Those of `languages` that it lacks are doubted, unless one text is for all.

        `name` is what people call it, if it isn't the column's.
        """
        found = {
            heading.language: row.cells[written]
            for heading, written in self._written.items()
            if heading.field == field and written in row.cells
        }
        for language, text in found.items():
            if len(text) > limit:
                self.wrong("sheet-text-long", row, field, language=language, length=len(text), limit=limit)
        lacking = [code for code in languages if found and SAME_FOR_ALL not in found and code not in found]
        if lacking:
            said = {"name": name or field, "languages": ", ".join(lacking)}
            self.doubtful("programme-translation-missing", row, field, language=lacking[0], **said)
        return found
