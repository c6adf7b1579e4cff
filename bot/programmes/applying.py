"""From the first question to a submitted application: the use cases of a participant.

Each runs in one transaction, so an answer is either kept with all that follows from it, or not at all.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from secrets import token_hex
from typing import Any
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.engine import begin as begin_form
from bot.forms.engine import carry_over, reopen
from bot.forms.engine import reply as reply_to_form
from bot.forms.form import Form
from bot.forms.outcomes import Done, Outcome, Reject
from bot.forms.rejection import Rejection
from bot.forms.replies import Kept, Located, Phoned, Picked, Reply, Sent, Skipped, TicksDone, Typed
from bot.people import persons
from bot.people.persons import Person
from bot.programmes import applications, consents, dialogues, known, meaning, stops
from bot.programmes.dialogues import Stored
from bot.programmes.store import Loaded, Shelf

ANSWERS = (Typed, Sent, Located, Phoned, Picked, TicksDone, Kept, Skipped)


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who acts, in which language they read, and when (an aware instant)."""

    person: Person
    language: str
    now: datetime
    shelf: Shelf

    @property
    def at(self) -> int:
        """The instant as seconds since 1970 UTC."""
        return int(self.now.timestamp())

    def context(self, loaded: Loaded) -> Context:
        """What the form may know: it is the day that it is where the programme is."""
        return Context(self.now.astimezone(ZoneInfo(loaded.programme.zone)), self.language)


@dataclass(frozen=True, slots=True)
class Step:
    """Where the dialogue stands now.

    `answered` is the address of the question that has just been answered, `left` that of the one that was asked before,
    if it isn't asked any more; `application_id` is set when the form was submitted, `new` if that was the first time,
    or the first since they withdrew; `sent` tells, at the review, that an application stands already; `form_changed`
    that the organisers have changed the questions since the person was here;
    `trial` that the form is only tried (see `trying`).
    """

    loaded: Loaded
    form: Form
    dialogue: Dialogue
    context: Context
    answered: str | None = None
    left: str | None = None
    rejection: Rejection | None = None
    application_id: int | None = None
    new: bool = False
    sent: bool = False
    form_changed: bool = False
    trial: bool = False


@dataclass(frozen=True, slots=True)
class NotOpen:
    """The programme takes no applications now."""

    loaded: Loaded


@dataclass(frozen=True, slots=True)
class ConsentNeeded:
    """Nothing may be asked before the person has agreed to the notice; `changed`: they agreed to another one."""

    loaded: Loaded
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Stale:
    """The button belongs to a question that isn't being asked any more, or to no form of ours."""


def begin(
    tx: Tx, who: Applicant, programme_id: int, notice_in: Callable[[str], str] | None = None
) -> Step | NotOpen | ConsentNeeded:
    """Start the form, go on where the person stopped, or open what they sent for changes.

    `notice_in(language)` is the notice as it is now: whoever agreed to another one is asked again. None: it has just
    been agreed to.
    """
    loaded = who.shelf.programme(tx, programme_id)
    if not loaded.programme.takes_applications(who.now):
        return NotOpen(loaded)
    agreed = consents.agreed_in(tx, who.person.id, programme_id)
    if agreed is None or (notice_in and consents.fingerprint(notice_in(agreed[1])) != agreed[0]):
        return ConsentNeeded(loaded, changed=agreed is not None)
    persons.talk_in(tx, who.person.id, programme_id)
    row = dialogues.find(tx, who.person.id, programme_id)
    if row:
        return _go_on(tx, who, row)
    form = who.shelf.form(tx, loaded.form_id)
    sent = applications.of_person(tx, who.person.id, programme_id)
    context = _context(tx, who, loaded, form)
    kept = sent.answers if sent else {}  # none once the consent to keep them was taken back
    seed = token_hex(8)
    if sent and kept:
        answered = who.shelf.form(tx, sent.form_id)
        outcome = reopen(answered, kept, context, seed)
        if sent.form_id != loaded.form_id:  # what has come into the form since is asked
            outcome = carry_over(outcome.dialogue, form, context)
    else:
        outcome = begin_form(form, context, seed=seed)
    dialogues.add(tx, who.person.id, programme_id, loaded.form_id, outcome.dialogue, who.at)
    return Step(loaded, form, outcome.dialogue, context, sent=applications.stands(tx, who.person.id, programme_id))


def agree(tx: Tx, who: Applicant, programme_id: int, notice: str) -> Step | NotOpen | ConsentNeeded:
    """The person agrees to `notice`, word by word, and the form begins."""
    loaded = who.shelf.programme(tx, programme_id)
    if not loaded.programme.takes_applications(who.now):
        return NotOpen(loaded)
    agreed = consents.agreed_in(tx, who.person.id, programme_id)
    if agreed != (consents.fingerprint(notice), who.language):
        consents.give(tx, who.person.id, programme_id, notice, who.language, who.at)
    return begin(tx, who, programme_id)


def present(tx: Tx, who: Applicant, form_id: int | None = None) -> Step | None:
    """The dialogue that a button was made for, by its form, or (None) that takes what the person types, unchanged.

    None as the result: there is none.
    """
    row = _meant(tx, who, form_id)
    return _go_on(tx, who, row) if row else None


def reply(tx: Tx, who: Applicant, answer: Reply, form_id: int | None) -> Step | NotOpen | Stale | None:
    """Take a reply. `form_id` is what the tapped button was made for; None for what is typed or sent.

    None as the result: no dialogue is under way, the reply belongs elsewhere.
    """
    row = _meant(tx, who, form_id)
    if row is None:
        return Stale() if form_id is not None else None
    loaded = who.shelf.programme(tx, row.programme_id)
    if not loaded.programme.takes_applications(who.now):
        persons.talk_in(tx, who.person.id, None)
        return NotOpen(loaded)
    if who.person.talking_in != row.programme_id:
        persons.talk_in(tx, who.person.id, row.programme_id)
    if row.form_id != loaded.form_id:
        # The question may read differently now: it is shown as it is, before an answer is taken.
        return _go_on(tx, who, row)
    return _answer(tx, who, row, loaded, answer)


def _answer(tx: Tx, who: Applicant, row: Stored, loaded: Loaded, answer: Reply) -> Step | Stale:
    form = who.shelf.form(tx, row.form_id)
    context = _context(tx, who, loaded, form)
    outcome = reply_to_form(form, row.dialogue, answer, context)
    step = Step(loaded, form, outcome.dialogue, context)
    if isinstance(outcome, Done):
        return _submit(tx, who, row, step, outcome.answers)
    if isinstance(outcome, Reject) and outcome.rejection.key == "forms-old-button":
        persons.talk_in(tx, who.person.id, who.person.talking_in)  # what is typed next answers what was asked last
        return Stale()
    dialogues.update(tx, row, outcome.dialogue, who.at)
    step = stepped(step, row.dialogue, answer, outcome)
    return replace(step, sent=_has_sent(tx, who, row, outcome.dialogue))


def stepped(step: Step, before: Dialogue, answer: Reply, outcome: Outcome) -> Step:
    """The step, saying which question was answered, or why it wasn't."""
    rejection = outcome.rejection if isinstance(outcome, Reject) else None
    moved = before.at != outcome.dialogue.at
    answered = before.at if moved and not rejection and isinstance(answer, ANSWERS) else None
    return replace(step, rejection=rejection, answered=answered, left=before.at if moved else None)


def pause(tx: Tx, person: Person) -> bool:
    """What the person types from now on answers no question. Whether one was being asked; it can be taken up again."""
    if person.talking_in is not None or person.composing is not None:
        persons.talk_in(tx, person.id, None)
    return person.talking_in is not None


def discard(tx: Tx, person: Person, programme_id: int) -> bool:
    """Throw away the unfinished answers; what was submitted stays. False if there were none."""
    persons.talk_in(tx, person.id, None)
    return dialogues.remove(tx, person.id, programme_id)


def throw_away(tx: Tx, who: Applicant, programme_id: int) -> bool:
    """The same because the person wants it: where they stopped is counted, unless they have applied already."""
    row = dialogues.find(tx, who.person.id, programme_id)
    if row and applications.of_person(tx, who.person.id, programme_id) is None:
        stops.note(tx, row.form_id, row.dialogue, who.language, who.at, stopped=True)
    return discard(tx, who.person, programme_id)


def _submit(tx: Tx, who: Applicant, row: Stored, step: Step, answers: Mapping[str, Any]) -> Step:
    named = meaning.meant(step.form.questions, meaning.CALL_NAME) or ""
    name = str(answers.get(named) or who.person.first_name)
    application_id, new = applications.submit(tx, who.person.id, row.programme_id, row.form_id, answers, name, who.at)
    if new:
        stops.note(tx, row.form_id, step.dialogue, who.language, who.at, stopped=False)
    discard(tx, who.person, row.programme_id)
    return replace(step, application_id=application_id, new=new)


def _go_on(tx: Tx, who: Applicant, row: Stored) -> Step:
    """The present question; carried over by name where the form has changed meanwhile."""
    loaded = who.shelf.programme(tx, row.programme_id)
    form = who.shelf.form(tx, loaded.form_id)
    context = _context(tx, who, loaded, form)
    dialogue = row.dialogue
    form_changed = row.form_id != loaded.form_id
    if form_changed:
        dialogue = carry_over(dialogue, form, context).dialogue
        dialogues.update(tx, row, dialogue, who.at, loaded.form_id)
    sent = _has_sent(tx, who, row, dialogue)
    return Step(loaded, form, dialogue, context, sent=sent, form_changed=form_changed)


def _context(tx: Tx, who: Applicant, loaded: Loaded, form: Form) -> Context:
    """What the form may know, with what the person told in other programmes."""
    return replace(who.context(loaded), known=known.proposed(tx, who.shelf, who.person.id, loaded.id, form))


def _has_sent(tx: Tx, who: Applicant, row: Stored, dialogue: Dialogue) -> bool:
    """Whether the review shows changes to an application; asked only where it matters."""
    return dialogue.at == REVIEW and applications.stands(tx, who.person.id, row.programme_id)


def _meant(tx: Tx, who: Applicant, form_id: int | None) -> Stored | None:
    """The dialogue of this form or, with None, the one under way."""
    if form_id is not None:
        return dialogues.of_form(tx, who.person.id, form_id)
    return dialogues.find(tx, who.person.id, who.person.talking_in) if who.person.talking_in else None
