"""No text that nobody ever says: each key stands in the code, or belongs to a family that the code puts together."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FAMILIES = (
    "audit-",
    "button-many-",
    "button-invite-",
    "button-make-",
    "button-status-",
    "card-place-",
    "card-said-",
    "card-state-",
    "command-",
    "forms-date-",
    "forms-foreign-",
    "guardian-mine-",
    "guardian-told-",
    "media-kind-",
    "media-sent",
    "media-wanted-",
    "my-data-",
    "purge-what-",
    "role-",
    "setting-",
    "status-",
    "team-told-",
    "workbook-where-",
)


def test_every_key_is_said_somewhere() -> None:
    code = "".join(file.read_text("utf-8") for room in ("bot", "handlers") for file in (ROOT / room).rglob("*.py"))
    english = "".join(file.read_text("utf-8") for file in (ROOT / "locales/en").glob("*.ftl"))
    keys = re.findall(r"^([a-z][\w-]*) *=", english, re.MULTILINE)
    said = set(re.findall(r"""["']([a-z][\w-]*)["']""", code))
    assert [key for key in keys if key not in said and not key.startswith(FAMILIES)] == []
