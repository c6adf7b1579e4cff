"""A workbook to start from: an example in one language, with a note on each heading and lists to choose types from."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import unescape
from io import BytesIO
from typing import Final

from bot.apart import run_apart, stay_within_bounds
from bot.language.languages import FALLBACK, LANGUAGES
from bot.language.texts import Texts
from bot.programmes.workbook.cells import write_heading

Said = Callable[[str], str]

TYPES: Final = (
    "text integer decimal range date time dateTime select_one select_multiple rank note acknowledge image file "
    "geopoint calculate begin_group end_group begin_repeat end_repeat"
)
_WIDTHS: Final[Mapping[str, int]] = {"type": 26, "name": 18, "label": 44, "hint": 30, "value": 24}
_USUAL_WIDTH: Final = 22
_SHADES: Final[Mapping[str, str]] = {
    "survey": "DDE8F0", "choices": "E4F0DD", "settings": "F0EADD", "programme": "F0DDE4", "events": "E6DDF0"
}  # fmt: skip
_NOTED: Final[Mapping[tuple[str, str], str]] = {
    ("survey", "type"): "template-note-type",
    ("survey", "name"): "template-note-name",
    ("survey", "label"): "template-note-label",
    ("survey", "hint"): "template-note-hint",
    ("survey", "required"): "template-note-required",
    ("survey", "relevant"): "template-note-relevant",
    ("survey", "constraint"): "template-note-constraint",
    ("survey", "constraint_message"): "template-note-constraint-message",
    ("survey", "calculation"): "template-note-calculation",
    ("survey", "choice_filter"): "template-note-choice-filter",
    ("survey", "parameters"): "template-note-parameters",
    ("survey", "bind"): "template-note-field",
    ("survey", "bind::kopru:sensitive"): "template-note-sensitive",
    ("survey", "bind::kopru:keep"): "template-note-keep",
    ("choices", "list_name"): "template-note-list",
    ("choices", "name"): "template-note-choice",
    ("choices", "label"): "template-note-choice-label",
    ("choices", "country"): "template-note-own",
    ("settings", "form_id"): "template-note-settings",
    ("programme", "name"): "template-note-fact",
    ("programme", "value"): "template-note-value",
}


def template(language: str, texts: Texts | None = None) -> bytes:
    """The workbook as .xlsx. What is explained and what is asked are in that language; in English if it isn't ours."""
    # Imported here: the bot never needs it itself.
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.comments import Comment  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    language = language if language in LANGUAGES else FALLBACK
    known = texts or Texts.load([language])

    def said(key: str) -> str:
        return unescape(known.say(language, key))

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in _sheets(language, said).items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "C2" if name == "survey" else "A2"
        for row in rows:
            sheet.append([cell or None for cell in row])
        for place, heading in enumerate(rows[0], start=1):
            top = sheet.cell(1, place)
            top.font, top.fill = Font(bold=True), PatternFill("solid", start_color=_SHADES[name])
            field = heading.partition("::")[0]
            key = _NOTED.get((name, heading)) or _NOTED.get((name, field))
            if key:
                top.comment = Comment(said(key), "Köprü", height=170, width=340)
            sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(field, _USUAL_WIDTH)
            for (cell,) in sheet.iter_rows(min_row=1, max_row=len(rows), min_col=place, max_col=place):
                cell.alignment = Alignment(vertical="top", wrap_text=True)
        if name == "survey":
            # Other types, and those with a list's name behind them, may be written all the same.
            types = DataValidation("list", formula1=f'"{",".join(TYPES.split())}"', showErrorMessage=False)
            truth = DataValidation("list", formula1='"yes"', showErrorMessage=False)
            types.add("A2:A500")
            required = get_column_letter(rows[0].index("required") + 1)
            truth.add(f"{required}2:{required}500")
            sheet.add_data_validation(types)
            sheet.add_data_validation(truth)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


async def template_apart(language: str) -> bytes:
    """The same, in a process of its own with bounds of time and memory. Raises Trouble."""
    return await run_apart("bot.programmes.workbook", "template", language, failed="workbook-not-made")


def main(language: str) -> None:
    """What the process apart does."""
    stay_within_bounds()
    sys.stdout.buffer.write(template(language))


def _sheets(language: str, said: Said) -> dict[str, list[list[str]]]:
    label, value, title = (write_heading(field, language) for field in ("label", "value", "title"))
    form_language = label.removeprefix("label::")
    return {
        "survey": list(_survey(language, said)),
        "choices": [["list_name", "name", label, "country"], *_choices(said)],
        "settings": [
            ["form_title", "form_id", "version", "default_language"],
            [said("template-title"), "summer-camp", "", form_language],
        ],
        "programme": [
            ["name", "value", value],
            ["title", "", said("template-title")],
            ["city", "", said("template-city")],
            ["start", "2027-07-10", ""],
            ["end", "2027-07-19", ""],
            ["zone", "Asia/Baku", ""],
            ["languages", language, ""],
            ["guardian_below", "18", ""],
            ["closes", "2027-05-31 23:59", ""],
            ["contact", "camp@example.org", ""],
            ["operator", "", said("template-operator")],
            ["purpose", "", said("template-purpose")],
            ["countries", "AZ", ""],
            ["keep_days", "180", ""],
        ],
        "events": [
            ["id", title, "start", "end", "capacity"],
            ["welcome", said("template-event"), "2027-07-10 19:00", "21:00", "40"],
        ],
    }


def _survey(language: str, said: Said) -> Iterator[list[str]]:
    label, hint, wrong = (write_heading(field, language) for field in ("label", "hint", "constraint_message"))
    headings = [
        "type", "name", label, hint, "required", "relevant", "constraint", wrong, "calculation", "choice_filter",
        "parameters", "bind::kopru:field", "bind::kopru:sensitive", "bind::kopru:keep",
    ]  # fmt: skip
    yield headings

    def row(kind: str, name: str = "", text: str = "", **cells: str) -> list[str]:
        found = {"type": kind, "name": name, label: said(text) if text else "", **cells}
        return [found.get(heading, "") for heading in headings]

    yield row("begin_group", "about", "template-about")
    yield row("text", "first_name", "template-call", required="yes", **{"bind::kopru:field": "call_name"})
    yield row(
        "date", "birth_date", "template-born", required="yes", constraint=". <= today()",
        **{hint: said("template-born-hint"), wrong: said("template-born-wrong"), "bind::kopru:field": "birth_date"},
    )  # fmt: skip
    yield row("calculate", "age", calculation="int((date('2027-07-10') - ${birth_date}) div 365.25)")
    yield row("begin_group", "guardian", "template-guardian", relevant="${age} < 18")
    yield row("text", "guardian_name", "template-guardian-name", required="yes")
    yield row("end_group")
    yield row("select_one country", "country", "template-country", required="yes", **{"bind::kopru:field": "country"})
    yield row("select_one town", "town", "template-town", required="yes", choice_filter="country = ${country}")
    yield row("end_group")
    yield row("begin_repeat", "languages", "template-languages")
    yield row("select_one language", "language", "template-language", required="yes")
    yield row("range", "level", "template-level", required="yes", parameters="start=1 end=5 step=1")
    yield row("end_repeat")
    yield row("select_multiple diet", "diet", "template-diet")
    yield row(
        "text", "allergy", "template-allergy", relevant="selected(${diet}, 'allergy')",
        **{"bind::kopru:sensitive": "health", "bind::kopru:keep": "30d"},
    )  # fmt: skip
    yield row("acknowledge", "rules", "template-rules", required="yes")


def _choices(said: Said) -> Iterator[list[str]]:
    lists: Mapping[str, tuple[str, Sequence[tuple[str, str]]]] = {
        "country": ("template-countries", [("KZ", ""), ("AZ", "")]),
        "town": ("template-towns", [("astana", "KZ"), ("almaty", "KZ"), ("baku", "AZ"), ("ganja", "AZ")]),
        "language": ("template-tongues", [("kk", ""), ("az", ""), ("en", "")]),
        "diet": ("template-diets", [("meat", ""), ("fish", ""), ("allergy", "")]),
    }
    for list_name, (key, names) in lists.items():
        for (name, country), label in zip(names, said(key).split("|"), strict=True):
            yield [list_name, name, label.strip(), country]
