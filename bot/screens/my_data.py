"""The copy of somebody's data: as JSON for machines, as a page for people."""

import json
from collections.abc import Iterator, Mapping
from html import escape
from importlib.resources import files
from typing import Any, Final

from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.rights.copying import Copy
from bot.screens.words import Words
from bot.screens.workbook_desk import plain

# Where the value of a key is one of ours, it is said in words: the family of texts that has them.
SAID: Final[Mapping[str, str]] = {
    "status": "status-",
    "state": "my-data-state-",
    "kind": "my-data-kind-",
    "place": "my-data-place-",
    "by": "my-data-by-",
    "to": "my-data-by-",
    "used_by": "my-data-by-",
    "role": "my-data-role-",
    "guardianship": "my-data-guardianship-",
}


def to_json(copy: Copy) -> bytes:
    """Readable JSON in UTF-8, with a line for each value."""
    return (json.dumps(copy, ensure_ascii=False, indent=2) + "\n").encode()


def to_html(words: Words, copy: Copy) -> bytes:
    """A page that needs nothing else: no scripts, nothing from elsewhere; all that people wrote is escaped."""
    style = (files("bot.screens") / "my_data.css").read_text("utf-8")
    title = escape(words.plain("my-data-title"))
    made = copy["copy"][0]
    sections = [_section(words, name, records) for name, records in copy.items() if records and name != "copy"]
    contents = "".join(
        f'<li><a href="#{name}">{_label(words, f"my-data-section-{name}")}</a></li>'
        for name, records in copy.items()
        if records and name != "copy"
    )
    intro = escape(words.plain("my-data-intro", at=str(made["made_at"])[:16].replace("T", " "), zone=made["zone"]))
    page = (
        f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>\n<p>{intro}</p>\n<nav><ul>{contents}</ul></nav>\n"
        f"{''.join(sections)}</main>\n</body>\n</html>\n"
    )
    return page.encode()


def _section(words: Words, name: str, records: list[dict[str, Any]]) -> str:
    articles = "".join(f"<article>{_record(words, record)}</article>\n" for record in records)
    return f'<section id="{name}">\n<h2>{_label(words, f"my-data-section-{name}")}</h2>\n{articles}</section>\n'


def _record(words: Words, record: Mapping[str, Any]) -> str:
    if "sha256" in record and "text" in record:  # a notice, which is Telegram HTML
        record = {**record, "text": plain(Html(record["text"]))}
    if "action" in record:  # its text has the details in it
        action = words.plain(f"audit-{record['action']}", **record.get("details", {}))
        record = {name: value for name, value in record.items() if name != "details"} | {"action": action}
    rows = "".join(
        f"<dt>{_label(words, f'my-data-{key}')}</dt><dd>{_value(words, key, value)}</dd>"
        for key, value in record.items()
    )
    return f"<dl>{rows}</dl>"


def _value(words: Words, key: str, value: object) -> str:
    if key == "answers" and isinstance(value, list):
        return _answers(value)
    if isinstance(value, Mapping):
        return _record(words, value)
    if isinstance(value, list):
        return "".join(f"<p>{_value(words, key, each)}</p>" for each in value) or "–"
    if isinstance(value, bool):
        return escape(words.plain("my-data-yes" if value else "my-data-no"))
    return escape(_said(words, key, str(value))) if value != "" else "–"


def _answers(answers: list[dict[str, Any]]) -> str:
    """Each question as it was asked, and what was answered."""

    def rows() -> Iterator[str]:
        for each in answers:
            yield f"<dt>{escape(each['label'] or each['question'])}</dt><dd>{_answer(each)}</dd>"

    return f"<dl>{''.join(rows())}</dl>" if answers else "–"


def _answer(record: dict[str, Any]) -> str:
    """What was answered; of a repeat row after row."""
    if "rows" in record:
        return "".join(_answers(row) for row in record["rows"]) or "–"
    said = record.get("chosen", record["answer"])
    return escape(", ".join(map(str, said)) if isinstance(said, list) else str(said))


def _said(words: Words, key: str, value: str) -> str:
    if key in {"language", "telegram_language"} and value in LANGUAGES:
        return LANGUAGES[value].own_name
    if "T" in value and key.endswith(("at", "until", "since", "seen", "for", "starts")):
        return value.replace("T", " ")[:16]
    said = SAID.get(key, "") + value.replace(" ", "-").replace("_", "-")
    return words.plain(said) if key in SAID and words.texts.has(said) else value


def _label(words: Words, key: str) -> str:
    """A heading or the name of a value; a nested one that nobody named speaks for itself."""
    key = key.replace("_", "-")
    return escape(words.plain(key) if words.texts.has(key) else key.removeprefix("my-data-").replace("-", " "))
