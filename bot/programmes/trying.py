"""Whoever looks after a programme tries its form, published or not, just as a participant fills it in.

Nothing of it reaches applications, figures or news. A trial is forgotten when it ends, or a day after its last answer.
When another version of the form is sent meanwhile, the answers are carried over, as a participant's are.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from secrets import token_hex
from typing import Final

from bot.database import Tx
from bot.forms.dialogue import Context, Dialogue
from bot.forms.engine import begin as begin_form
from bot.forms.engine import carry_over
from bot.forms.engine import reply as reply_to_form
from bot.forms.form import Form
from bot.forms.model import Answers
from bot.forms.outcomes import Done, Reject
from bot.forms.record import unfolded
from bot.forms.replies import Reply
from bot.forms.state import instance_of
from bot.people import composing, roles
from bot.people.composing import Composing
from bot.people.persons import Person
from bot.programmes import proposals
from bot.programmes.applying import Applicant, Stale, Step, stepped
from bot.programmes.store import Loaded

FIRST: Final = 1 << 40
"""Buttons carry the number of a trial, from this one on, where those of an application carry that of its form."""
LIFETIME: Final = 86_400  # seconds after the last answer


@dataclass(frozen=True, slots=True)
class Source:
    """What is tried. `programme_id` None: a programme that isn't there yet; `proposal_id` None: the published form."""

    loaded: Loaded
    form: Form
    programme_id: int | None
    proposal_id: int | None


@dataclass(frozen=True, slots=True)
class Record:
    """The end of a trial: what would be stored. `computed` are the names of what the form fills in itself,
    `not_relevant` and `left_out` the addresses of questions that have no answer."""

    source: Source
    answers: Answers
    computed: Sequence[str]
    not_relevant: Sequence[str]
    left_out: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Trial:
    id: int
    slug: str
    proposal_id: int | None
    form_id: int | None
    dialogue: Dialogue


def is_meant(person: Person, number: int | None) -> bool:
    """Whether a button with this number is a trial's or, with None, whether what the person types answers one."""
    if number is not None:
        return number >= FIRST
    composed = composing.of(person)
    return composed is not None and composed.what == composing.TRIAL


def try_workbook(tx: Tx, who: Applicant, proposal_id: int) -> Step | None:
    """Try the form of a workbook that waits to be applied; None: it doesn't wait any more. Raises NotAllowed."""
    source = _proposed(tx, who, proposal_id)
    return _begin(tx, who, source) if source else None


def try_form(tx: Tx, who: Applicant, programme_id: int) -> Step:
    """Try the form that the programme's next applicant gets. Raises NotAllowed or store.Missing."""
    return _begin(tx, who, _published(tx, who, programme_id))


def present(tx: Tx, who: Applicant, number: int | None = None) -> Step | None:
    """The trial that stands where it stands, and takes what is typed from now on. None: it is over. Raises NotAllowed.

    `number` is what the tapped button was made for; the trial of another version of the form takes it too, since it is
    shown as it is now before an answer is taken.
    """
    found = _find(tx, who)
    if found is None or (number is not None and number > FIRST + found.id):
        return None
    source = _source(tx, who, found)
    return _go_on(tx, who, found, source) if source else None


def reply(
    tx: Tx, who: Applicant, meaning: Callable[[Form], Reply], number: int | None = None
) -> Step | Record | Stale | None:
    """Take a reply. `number` is what the tapped button was made for, None for what is typed or sent; `meaning(form)` is
    the reply itself, and raises LookupError or ValueError for a button that the form never had.

    None as the result: the trial is over. Raises NotAllowed.
    """
    found = _find(tx, who)
    source = _source(tx, who, found) if found else None
    if found is None or source is None:
        end(tx, who.person)
        return None
    if number is not None and number != FIRST + found.id:
        return Stale()
    if _is_other(found, source):
        return _go_on(tx, who, found, source)
    return _answer(tx, who, found, source, meaning)


def end(tx: Tx, person: Person) -> None:
    """Forget the trial; what is typed answers nothing."""
    tx.run("DELETE FROM trials WHERE person_id = :person", person=person.id)
    if is_meant(person, None):
        composing.leave(tx, person.id)


def source(tx: Tx, who: Applicant) -> Source | None:
    """What is being tried; None: nothing. Raises NotAllowed."""
    found = _find(tx, who)
    return _source(tx, who, found) if found else None


def standing(tx: Tx, who: Applicant) -> tuple[Form, Dialogue] | None:
    """The form that is being tried, and where; None: none is. Raises NotAllowed."""
    found = _find(tx, who)
    source = _source(tx, who, found) if found else None
    return (source.form, found.dialogue) if found and source else None


def forget_old(tx: Tx, at: int) -> int:
    """Forget the trials that nobody has gone on with for a day; how many."""
    return tx.run("DELETE FROM trials WHERE touched_at < :before", before=at - LIFETIME)


def _begin(tx: Tx, who: Applicant, source: Source) -> Step:
    """Anew, or with the answers of the trial of the same programme that is under way."""
    before = _find(tx, who)
    if before and before.slug == source.loaded.programme.slug:
        return _go_on(tx, who, before, source)
    outcome = begin_form(source.form, who.context(source.loaded), seed=token_hex(8))
    return _step(tx, who, source, outcome.dialogue)


def _go_on(tx: Tx, who: Applicant, found: _Trial, source: Source) -> Step:
    if _is_other(found, source):
        dialogue = carry_over(found.dialogue, source.form, who.context(source.loaded)).dialogue
        return replace(_step(tx, who, source, dialogue), form_changed=True)
    _write(tx, who, found.id, found.dialogue)
    loaded = replace(source.loaded, form_id=FIRST + found.id)
    return Step(loaded, source.form, found.dialogue, who.context(loaded), trial=True)


def _step(tx: Tx, who: Applicant, source: Source, dialogue: Dialogue) -> Step:
    """A trial of this form begins, with a number of its own: buttons of another one mean nothing here."""
    tx.run("DELETE FROM trials WHERE person_id = :person", person=who.person.id)
    number = tx.insert(
        "INSERT INTO trials (person_id, slug, proposal_id, form_id, state, touched_at)"
        " VALUES (:person, :slug, :proposal, :form, '', :at)",
        person=who.person.id,
        slug=source.loaded.programme.slug,
        proposal=source.proposal_id,
        form=source.loaded.form_id if source.proposal_id is None else None,
        at=who.at,
    )
    _write(tx, who, number, dialogue)
    loaded = replace(source.loaded, form_id=FIRST + number)
    return Step(loaded, source.form, dialogue, who.context(loaded), trial=True)


def _write(tx: Tx, who: Applicant, number: int, dialogue: Dialogue) -> None:
    tx.run(
        "UPDATE trials SET state = :state, touched_at = :at WHERE id = :id",
        state=dialogue.to_json(),
        at=who.at,
        id=number,
    )
    if not is_meant(who.person, None):
        composing.compose(tx, who.person.id, Composing(composing.TRIAL))


def _find(tx: Tx, who: Applicant) -> _Trial | None:
    row = tx.one(
        "SELECT id, slug, proposal_id, form_id, state FROM trials WHERE person_id = :person AND touched_at >= :since",
        person=who.person.id,
        since=who.at - LIFETIME,
    )
    return _Trial(row[0], row[1], row[2], row[3], Dialogue.from_json(row[4])) if row else None


def _source(tx: Tx, who: Applicant, found: _Trial) -> Source | None:
    """What the trial is of, as it is now: of a workbook, whichever waits for the same programme."""
    if found.proposal_id is not None:
        source = _proposed(tx, who, None)
        return source if source and source.loaded.programme.slug == found.slug else None
    loaded = who.shelf.by_slug(tx, found.slug)
    return _published(tx, who, loaded.id) if loaded else None


def _proposed(tx: Tx, who: Applicant, proposal_id: int | None) -> Source | None:
    proposal = proposals.find(tx, who.person.id, proposal_id)
    if proposal is None:
        roles.require_any(tx, who.person.id)
        return None
    programme = proposal.book.programme
    there = who.shelf.by_slug(tx, programme.slug)
    roles.require(tx, who.person.id, there.id if there else None)
    loaded = Loaded(there.id if there else 0, programme, 0, proposal.book.reminders)
    return Source(loaded, proposal.book.form, there.id if there else None, proposal.id)


def _published(tx: Tx, who: Applicant, programme_id: int) -> Source:
    roles.require(tx, who.person.id, programme_id)
    loaded = who.shelf.programme(tx, programme_id)
    return Source(loaded, who.shelf.form(tx, loaded.form_id), programme_id, None)


def _answer(
    tx: Tx, who: Applicant, found: _Trial, source: Source, meaning: Callable[[Form], Reply]
) -> Step | Record | Stale:
    try:
        answer = meaning(source.form)
    except (LookupError, ValueError):
        return Stale()
    loaded = replace(source.loaded, form_id=FIRST + found.id)
    context = who.context(loaded)
    outcome = reply_to_form(source.form, found.dialogue, answer, context)
    if isinstance(outcome, Done):
        end(tx, who.person)
        return _record(source, outcome, context)
    if isinstance(outcome, Reject) and outcome.rejection.key == "forms-old-button":
        return Stale()
    _write(tx, who, found.id, outcome.dialogue)
    return stepped(Step(loaded, source.form, outcome.dialogue, context, trial=True), found.dialogue, answer, outcome)


def _is_other(found: _Trial, source: Source) -> bool:
    """Whether the form isn't the one that the trial began with."""
    if source.proposal_id is not None:
        return found.proposal_id != source.proposal_id
    return found.form_id != source.loaded.form_id


def _record(source: Source, done: Done, context: Context) -> Record:
    form, hidden = source.form, done.dialogue.state.hidden
    answered = unfolded(form, done.answers)
    asked = form.plan.order.walk(instance_of(form, done.dialogue, context).count)
    empty = [at for at in asked if at not in answered]
    return Record(
        source,
        done.answers,
        [question.name for question in form.questions if question.computed and question.name in done.answers],
        [at for at in empty if at in hidden],
        [at for at in empty if at not in hidden],
    )
