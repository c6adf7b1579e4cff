"""Programmes and their forms in the database. A form never changes: an edited one is a new row."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.database import Tx
from bot.forms.form import Form
from bot.people import persons, roles, team
from bot.people.team import Post
from bot.programmes.programme import Programme
from bot.programmes.reminder import Reminder
from bot.programmes.workbook.book import Sheets
from bot.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Loaded:
    """A programme as it stands in the database, and the form its next applicant gets. `reminders` are its own rules."""

    id: int
    programme: Programme
    form_id: int
    reminders: tuple[Reminder, ...] = ()
    revision: int = 0


class Missing(LookupError):
    """There is no form or programme with this id: a button of old times, or a forged one."""


class Shelf:
    """Forms and programmes by what identifies their exact content, read once and kept: they are immutable."""

    def __init__(self) -> None:
        self._forms: dict[int, Form] = {}
        self._programmes: dict[int, tuple[int, Loaded]] = {}

    def form(self, tx: Tx, form_id: int) -> Form:
        """The form with this id. Raises Missing."""
        form = self._forms.get(form_id)
        if form is None:
            text = tx.value("SELECT definition FROM forms WHERE id = :id", id=form_id)
            if text is None:
                raise Missing(form_id)
            form = self._forms[form_id] = Form.from_json(text)
        return form

    def programme(self, tx: Tx, programme_id: int) -> Loaded:
        """The programme with this id as it is now. Raises Missing."""
        revision = tx.value("SELECT revision FROM programmes WHERE id = :id", id=programme_id)
        if revision is None:
            raise Missing(programme_id)
        known = self._programmes.get(programme_id)
        if known is None or known[0] != revision:
            details, form_id, rules = tx.all(
                "SELECT details, form_id, reminders FROM programmes WHERE id = :id", id=programme_id
            )[0]
            reminders = tuple(Reminder.from_facts(facts) for facts in json.loads(rules))
            loaded = Loaded(programme_id, Programme.from_json(details), form_id, reminders, revision)
            known = self._programmes[programme_id] = (revision, loaded)
        return known[1]

    def all(self, tx: Tx) -> list[Loaded]:
        """Every programme, the one that starts first first."""
        loaded = [self.programme(tx, row[0]) for row in tx.all("SELECT id FROM programmes")]
        return sorted(loaded, key=lambda each: (each.programme.start, each.id))

    def looked_after(self, tx: Tx, person_id: int) -> list[Loaded]:
        """The programmes that somebody coordinates, in the same order. Raises NotAllowed without any role."""
        roles.require_any(tx, person_id)
        return [each for each in self.all(tx) if roles.coordinates(tx, person_id, each.id)]

    def helped(self, tx: Tx, person_id: int) -> list[Loaded]:
        """The programmes in which somebody has a role, if only that of a helper. Raises NotAllowed without any."""
        roles.require_role(tx, person_id)
        return [each for each in self.all(tx) if roles.helps(tx, person_id, each.id)]

    def by_slug(self, tx: Tx, slug: str) -> Loaded | None:
        """The programme that a link names."""
        programme_id = tx.value("SELECT id FROM programmes WHERE slug = :slug", slug=slug)
        return self.programme(tx, programme_id) if programme_id else None


def chosen(mine: Sequence[Loaded], programme_id: int) -> Loaded | None:
    """The one with this id, or the only one there is; None: it has to be chosen."""
    return next((each for each in mine if each.id == programme_id), mine[0] if len(mine) == 1 else None)


def save(
    tx: Tx, programme: Programme, form: Form, at: int, reminders: Sequence[Reminder] = (), sheets: Sheets | None = None
) -> int:
    """Put a programme in, or in place of the one with the same slug; its id. A form that is unchanged keeps its row.

    `sheets` are kept to hand the workbook back. Events, and what follows for people, are `bot.reminders.changing`'s.
    """
    programme_id: int | None = tx.value("SELECT id FROM programmes WHERE slug = :slug", slug=programme.slug)
    if programme_id is None:
        programme_id = tx.insert(
            "INSERT INTO programmes (slug, details, loaded_at) VALUES (:slug, :details, :at)",
            slug=programme.slug,
            details=programme.to_json(),
            at=at,
        )
    definition = form.to_json()
    form_id = tx.value(
        "SELECT id FROM forms WHERE programme_id = :programme AND definition = :definition",
        programme=programme_id,
        definition=definition,
    ) or tx.insert(
        "INSERT INTO forms (programme_id, definition, created_at) VALUES (:programme, :definition, :at)",
        programme=programme_id,
        definition=definition,
        at=at,
    )
    tx.run(
        "UPDATE programmes SET details = :details, form_id = :form, reminders = :reminders, sheets = :sheets,"
        " revision = revision + 1, loaded_at = :at WHERE id = :id",
        details=programme.to_json(),
        form=form_id,
        reminders=json.dumps([reminder.to_facts() for reminder in reminders], ensure_ascii=False),
        sheets=json.dumps(sheets or {}, ensure_ascii=False),
        at=at,
        id=programme_id,
    )
    return programme_id


def grant_role(tx: Tx, person_id: int, slug: str | None, at: int) -> bool:
    """Make a known person coordinator of the programme `slug`, or (None) administrator; False if they are already.

    Raises Trouble where there is no such person or programme.
    """
    if persons.find(tx, person_id) is None:
        raise Trouble("person-unknown", id=str(person_id))
    if slug is None:
        return team.appoint(tx, person_id, Post(roles.ADMINISTRATOR, None), at, None)
    slugs = {row[0]: row[1] for row in tx.all("SELECT slug, id FROM programmes ORDER BY slug")}
    if slug not in slugs:
        raise Trouble("programme-unknown", name=slug, known=", ".join(slugs) or "–")
    return team.appoint(tx, person_id, Post(roles.COORDINATOR, slugs[slug]), at, None)
