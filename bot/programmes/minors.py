"""Whose applications need a guardian's consent, as a list: found by SQL, since there may be thousands."""

from dataclasses import dataclass

from bot.database import Tx
from bot.programmes import guardians
from bot.programmes.guardians import CONSENTED, NEVER
from bot.programmes.meaning import BIRTH_DATE, meant
from bot.programmes.store import Loaded, Shelf


@dataclass(frozen=True, slots=True)
class Minor:
    """Somebody below the age whose application stands, and how it stands with the consent (`guardians.state_of`)."""

    application_id: int
    person_id: int
    name: str
    state: str

    @property
    def missing(self) -> bool:
        """Whether no consent holds."""
        return self.state != CONSENTED


def of_programme(tx: Tx, shelf: Shelf, loaded: Loaded, at: int) -> list[Minor]:
    """All of them, those without a consent first; none where the programme asks for no guardians."""
    programme = loaded.programme
    if programme.guardian_below is None:
        return []
    start = programme.start
    # Who was born later than this isn't old enough on the first day: ISO dates compare as text.
    limit = f"{start.year - programme.guardian_below:04}-{start.month:02}-{start.day:02}"
    found: list[Minor] = []
    states = guardians.standings(tx, loaded.id, at)
    for (form_id,) in tx.all("SELECT DISTINCT form_id FROM applications WHERE programme_id = :id", id=loaded.id):
        dates = (question for question in shelf.form(tx, form_id).questions if question.kind == "date")
        question = meant(dates, BIRTH_DATE)
        if question is None:
            continue
        rows = tx.all(
            "SELECT id, person_id, name FROM applications WHERE programme_id = :programme AND form_id = :form"
            " AND status IN ('submitted', 'accepted', 'waiting')"
            " AND substr(json_extract(answers, :path), 1, 10) > :limit ORDER BY submitted_at, id",
            programme=loaded.id,
            form=form_id,
            path=f'$."{question}"',
            limit=limit,
        )
        for application_id, person_id, name in rows:
            found.append(Minor(application_id, person_id, name, states.get(person_id, NEVER)))
    return sorted(found, key=lambda each: not each.missing)
