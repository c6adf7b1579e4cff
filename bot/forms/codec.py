"""Forms as JSON. Choice lists are written once, however many questions share them."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, Final, NamedTuple

from bot.forms.model import Choice, Group, Question, Texts

FORMAT: Final = 1


class UnreadableFormError(ValueError):
    """This text isn't a form, or one of a later format."""


class FormParts(NamedTuple):
    """A form's fields, in the order of `bot.forms.form.Form`."""

    id: str
    version: str
    title: Texts
    default_language: str
    languages: tuple[str, ...]
    questions: tuple[Question, ...]
    groups: tuple[Group, ...]
    lists: Mapping[str, tuple[Choice, ...]]
    root: str


def dump_form(parts: FormParts) -> str:
    """The parts as JSON, with sorted keys and without what is empty."""
    lists = dict(parts.lists)
    questions = []
    for question in parts.questions:
        row = _without_empty({item.name: getattr(question, item.name) for item in fields(Question)})
        if choices := row.pop("choices", None):
            lists[question.list_name] = choices
        questions.append(row)
    return json.dumps(
        {
            "format": FORMAT,
            "id": parts.id,
            "version": parts.version,
            "title": parts.title,
            "default_language": parts.default_language,
            "languages": parts.languages,
            "lists": {name: [_without_empty(asdict(choice)) for choice in rows] for name, rows in lists.items()},
            "questions": questions,
            "read_lists": sorted(parts.lists),
            "root": parts.root,
            "groups": [_without_empty(asdict(group)) for group in parts.groups],
        },
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    )


def load_form(text: str) -> FormParts:
    """What `dump_form` wrote. Raises UnreadableFormError."""
    try:
        raw = json.loads(text)
        if raw["format"] != FORMAT:
            raise UnreadableFormError(f"a form of format {raw['format']}")
        lists = {
            name: tuple(
                Choice(row["name"], row.get("label", {}), row.get("extra", {}), row.get("media", {})) for row in rows
            )
            for name, rows in raw["lists"].items()
        }
        return FormParts(
            raw["id"],
            raw["version"],
            raw["title"],
            raw["default_language"],
            tuple(raw["languages"]),
            tuple(_question(row, lists) for row in raw["questions"]),
            tuple(Group(**row | {"path": tuple(row["path"])}) for row in raw["groups"]),
            {name: lists[name] for name in raw.get("read_lists", ())},
            raw.get("root", "data"),
        )
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise UnreadableFormError("this is not a form") from error


def _question(row: dict[str, Any], lists: Mapping[str, tuple[Choice, ...]]) -> Question:
    choices = lists.get(row.get("list_name", ""), ())
    return Question(**row | {"choices": choices, "group": tuple(row.get("group", ()))})


def _without_empty(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value}
