"""Programmes and their forms in the database. A form never changes: an edited one is a new row."""

from dataclasses import dataclass

from bot.database import Tx
from bot.forms.form import Form
from bot.people import persons, roles
from bot.programmes.programme import Programme
from bot.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Loaded:
    """A programme as it stands in the database, and the form its next applicant gets."""

    id: int
    programme: Programme
    form_id: int


class Shelf:
    """Forms and programmes by what identifies their exact content, read once and kept: they are immutable."""

    def __init__(self) -> None:
        self._forms: dict[int, Form] = {}
        self._programmes: dict[int, tuple[str, Programme]] = {}

    def form(self, tx: Tx, form_id: int) -> Form:
        """The form with this id. Raises LookupError."""
        form = self._forms.get(form_id)
        if form is None:
            text = tx.value("SELECT definition FROM forms WHERE id = :id", id=form_id)
            if text is None:
                raise LookupError(form_id)
            form = self._forms[form_id] = Form.from_json(text)
        return form

    def programme(self, tx: Tx, programme_id: int) -> Loaded:
        """The programme with this id as it is now. Raises LookupError."""
        row = tx.one("SELECT details, form_id FROM programmes WHERE id = :id", id=programme_id)
        if row is None:
            raise LookupError(programme_id)
        return Loaded(programme_id, self._parsed(programme_id, row[0]), row[1])

    def all(self, tx: Tx) -> list[Loaded]:
        """Every programme, the one that starts first first."""
        rows = tx.all("SELECT id, details, form_id FROM programmes")
        loaded = [Loaded(row[0], self._parsed(row[0], row[1]), row[2]) for row in rows]
        return sorted(loaded, key=lambda each: (each.programme.start, each.id))

    def by_slug(self, tx: Tx, slug: str) -> Loaded | None:
        """The programme that a link names."""
        programme_id = tx.value("SELECT id FROM programmes WHERE slug = :slug", slug=slug)
        return self.programme(tx, programme_id) if programme_id else None

    def _parsed(self, programme_id: int, details: str) -> Programme:
        known = self._programmes.get(programme_id)
        if known is None or known[0] != details:
            known = self._programmes[programme_id] = (details, Programme.from_json(details))
        return known[1]


def save(tx: Tx, programme: Programme, form: Form, at: int) -> int:
    """Put a programme in, or in place of the one with the same slug; its id. A form that is unchanged keeps its row."""
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
        "UPDATE programmes SET details = :details, form_id = :form, loaded_at = :at WHERE id = :id",
        details=programme.to_json(),
        form=form_id,
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
        return roles.grant(tx, person_id, roles.ADMINISTRATOR, None, at)
    slugs = {row[0]: row[1] for row in tx.all("SELECT slug, id FROM programmes ORDER BY slug")}
    if slug not in slugs:
        raise Trouble("programme-unknown", name=slug, known=", ".join(slugs) or "–")
    return roles.grant(tx, person_id, roles.COORDINATOR, slugs[slug], at)
