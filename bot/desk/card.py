"""All that a coordinator sees of one application, and which answers stay locked until they are asked for."""

from dataclasses import dataclass
from typing import Final

from bot.database import Tx
from bot.desk import together
from bot.forms.enclosed import Enclosed, enclosed
from bot.forms.form import Form
from bot.forms.model import Question
from bot.people import persons, roles
from bot.people.roles import NotAllowed
from bot.programmes import applications, guardians, meaning, remarks
from bot.programmes.applications import Application
from bot.programmes.store import Loaded, Shelf

OF_AGE: Final = 18
# Marks (`bind::kopru:field`) of questions about how to reach somebody, or their family.
CONTACTS: Final = frozenset({"phone", "email", "telegram", "guardian_name", "guardian_phone"})


@dataclass(frozen=True, slots=True)
class Card:
    """`age` is that on the programme's first day, in full years, None where it isn't known; `wished` the language that
    its person wishes, as `bot.language.languages.choose` takes it. How many `places`, `messages` and `remarks` there
    are.
    """

    loaded: Loaded
    form: Form
    application: Application
    age: int | None
    wished: str | None
    places: int
    messages: int
    remarks: int
    consent: str | None = None

    @property
    def is_minor(self) -> bool:
        """Whether its person isn't of age on the first day, or needs a guardian by the programme's rule."""
        return self.age is not None and self.age < max(OF_AGE, self.loaded.programme.guardian_below or 0)

    def is_locked(self, name: str) -> bool:
        """Whether the answer to this question is only shown when asked for, each reading recorded."""
        question = self.form.by_name[name]
        return meaning.is_sensitive(question) or (self.is_minor and is_contact(question))

    def enclosed(self, *, locked: bool) -> list[Enclosed]:
        """The files and places among the answers: those that are locked, or those that aren't."""
        return [each for each in enclosed(self.form, self.application.answers) if self.locks(each) == locked]

    def locks(self, sent: Enclosed) -> bool:
        """Whether this file or place stays locked, by its question or by a repeat around it."""
        return any(self.is_locked(question.name) for question in (sent.question, *sent.repeats))


def of(tx: Tx, shelf: Shelf, application: Application, at: int) -> Card:
    """The card of this application as it is at `at` (seconds since 1970 UTC). Raises Missing."""
    loaded, form = shelf.programme(tx, application.programme_id), shelf.form(tx, application.form_id)
    person = persons.find(tx, application.person_id)
    return Card(
        loaded,
        form,
        application,
        meaning.age_at_start(form, application.answers, loaded.programme),
        person.wished_language if person else None,
        len(together.places_of(tx, application)),
        together.count(tx, application),
        remarks.count(tx, application.id),
        guardians.state_of(tx, shelf, application, at),
    )


def looked_after(tx: Tx, person_id: int, application_id: int) -> Application:
    """The application, for who looks after its programme. Raises NotAllowed, also where there is none."""
    application = applications.find(tx, application_id)
    if application is None or not roles.coordinates(tx, person_id, application.programme_id):
        raise NotAllowed
    return application


def is_contact(question: Question) -> bool:
    """Whether it asks how to reach somebody: marked so, or called so."""
    name = question.name.lower()
    return question.extras.get("field", "") in CONTACTS or "phone" in name or "emergency" in name
