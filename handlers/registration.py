"""Applying: from the list of programmes to a submitted application, one question a message."""

from dataclasses import dataclass, replace

from bot.database import Tx
from bot.delivery import news
from bot.forms import replies
from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW
from bot.language.texts import Html
from bot.people import erasures, persons
from bot.programmes import applying, dialogues, events, guardians, meaning, places, received, trying
from bot.programmes.applications import of_person, stands
from bot.programmes.applying import ConsentNeeded, NotOpen, Stale, Step
from bot.programmes.consents import fingerprint
from bot.programmes.store import Loaded
from bot.reminders import changing, planning
from bot.screens import asking, dialogue, general, programmes, taps, trial
from bot.screens import guardians as screens_of_guardians
from bot.screens.screen import lines
from bot.screens.talk import Talk
from bot.screens.words import Words

Begun = Step | NotOpen | ConsentNeeded
Taken = Step | NotOpen | Stale | trying.Record | None
NO_WORDS = ""  # typed, where what came is no text


@dataclass(frozen=True, slots=True)
class Further:
    """What came is a further part of an album whose first part is an answer; `step`: what is being asked now."""

    step: Step | None


class _Composing(Exception):
    """What came is for something that they compose: nothing is kept here, not even that it was handled."""


async def apply(talk: Talk, _asked: object) -> None:
    """The programmes that take applications: /apply, or its button."""
    await talk.show(programmes.listing(talk.words, await talk.commit(_open_now)))


async def show_programme(talk: Talk, tap: taps.ShowProgramme) -> None:
    """One programme."""
    loaded, begun, applied = await talk.commit(_programme, tap.programme_id)
    await talk.show(programmes.card(talk.words, loaded, talk.now, begun=begun, applied=applied))


async def begin(talk: Talk, tap: taps.Apply) -> None:
    """Begin, go on, or change what was sent."""
    await _show_beginning(talk, await talk.commit(_begin, tap.programme_id))


async def agree(talk: Talk, tap: taps.Agree) -> None:
    """The notice is agreed to, if it is still the one that was read."""
    outcome = await talk.commit(_agree, tap.programme_id, tap.fingerprint)
    if isinstance(outcome, Loaded):
        await talk.show(dialogue.notice_screen(talk.words, outcome, changed=True))
    else:
        await _show_beginning(talk, outcome, keep_message=True)


async def decline(talk: Talk, _tap: taps.Decline) -> None:
    """The notice is not agreed to: nothing is asked."""
    await talk.commit(_pause)
    await talk.show(general.way_home(talk.words, "notice-declined"))


async def typed(talk: Talk, text: str) -> bool:
    """A text message; False if no dialogue is under way to take it."""
    try:
        return await _show_outcome(talk, await talk.commit(_take_message, replies.Typed(text)), typed=text)
    except _Composing:
        return False


async def sent(talk: Talk, what: str) -> bool:
    """A photo, a place, a sticker …; False if no dialogue is under way."""
    came = received.reply_of(talk.update.content, talk.person.id, what)
    album = came.album if isinstance(came, replies.Sent) else ""
    try:
        outcome = await talk.commit(_take_sent, came)
    except _Composing:
        return False
    if isinstance(outcome, Further):
        if outcome.step and talk.services.shown.first_time(talk.person.id, f"further {album}"):
            await _send_anew(talk, outcome.step, talk.words.say("media-album-first"))
        return True
    refused = isinstance(outcome, Step) and outcome.rejection
    if refused and album and not talk.services.shown.first_time(talk.person.id, f"refused {album}"):
        return True
    left_over = "caption" in talk.update.content and isinstance(outcome, Step) and outcome.answered
    return await _show_outcome(talk, outcome, typed=NO_WORDS, note="media-caption-left" if left_over else None)


async def wants_file(talk: Talk) -> bool:
    """Whether a file of any kind answers what is being asked."""
    return await talk.services.database.read(_asks_for_file, talk)


async def tapped(talk: Talk, tap: taps.Question) -> None:
    """A button of a question, or a number under the review."""
    if not await _show_outcome(talk, await talk.commit(_take_tap, tap), look=tap):
        await talk.show(trial.over(talk.words))


async def look(talk: Talk, tap: taps.Question) -> None:
    """Other buttons of the question: more choices of a long list, another month, the minutes of an hour."""
    step = await talk.commit(_look, tap)
    if step is None:
        await _stale(talk)
    else:
        await talk.show(dialogue.present(talk.words, step, look=tap))


async def leaf_review(talk: Talk, tap: taps.LeafReview) -> None:
    """Another page of the review."""
    step = await talk.commit(_leaf_review, tap)
    if step is None:
        await _stale(talk)
    else:
        await talk.show(dialogue.present(talk.words, step, page=tap.page))


async def submit(talk: Talk, tap: taps.Submit) -> None:
    """The review is found right."""
    if not await _show_outcome(talk, await talk.commit(_take, replies.Submit(), tap.form_id)):
        await talk.show(trial.over(talk.words))


async def present(talk: Talk) -> bool:
    """Show the question that waits; False if none does."""
    step = await talk.write(_present, talk)
    if step:
        await _send_present(talk, step)
    return step is not None


async def _show_beginning(talk: Talk, outcome: Begun, *, keep_message: bool = False) -> None:
    if isinstance(outcome, NotOpen):
        await talk.show(programmes.not_open(talk.words, outcome.loaded))
    elif isinstance(outcome, ConsentNeeded):
        await talk.show(dialogue.notice_screen(talk.words, outcome.loaded, changed=outcome.changed))
    else:
        if talk.tapped_message and keep_message:
            await talk.strip(talk.tapped_message)  # the notice stays readable
        before = talk.services.shown.of(talk.person.id)
        await _send_present(talk, outcome)
        if before and before != talk.tapped_message:
            await talk.strip(before)


async def _show_outcome(
    talk: Talk,
    outcome: Taken,
    typed: str | None = None,
    look: taps.Question | None = None,
    note: str | None = None,
) -> bool:
    """Show what came of a reply. `typed`: None where a button was tapped."""
    if isinstance(outcome, NotOpen):
        await talk.send(programmes.not_open(talk.words, outcome.loaded))
    elif isinstance(outcome, Stale):
        await _stale(talk)
    elif isinstance(outcome, trying.Record):
        await _show_record(talk, outcome)
    elif outcome:
        await _show_step(talk, outcome, typed, look, note)
    return outcome is not None


async def _show_record(talk: Talk, record: trying.Record) -> None:
    before = talk.tapped_message or talk.services.shown.of(talk.person.id)
    ended = trial.record(talk.words, record)
    await talk.send(ended.screen)
    if ended.file:
        await talk.send_file(f"{record.source.loaded.programme.slug}.json", ended.file)
    if before:
        await talk.strip(before)


async def _show_step(
    talk: Talk, step: Step, typed: str | None, look: taps.Question | None, note: str | None = None
) -> None:
    before = talk.tapped_message or talk.services.shown.of(talk.person.id)
    talk.keep_keys()  # one that the question before had is seen to here
    left = step.form.by_name.get(named(step.left)[0]) if step.left else None
    had_key = left is not None and asking.has_key(left)
    if step.application_id is not None:
        coming = await talk.services.database.read(_has_events, talk, step.loaded.id)
        await talk.send(dialogue.submitted(talk.words, step, events=coming))
        await _ask_for_guardian(talk, step)
        talk.services.outbox_changed()  # its reminders are found in time when the clock looks again
    elif talk.tapped_message and not step.answered and not had_key:
        # Nothing came between: ticks, the way back and a hint appear in the message that was tapped.
        screen = dialogue.present(talk.words, step, note=_note(talk, step), look=look)
        anew = screen.earlier and isinstance(look, taps.Back | taps.Change)  # a long question is read from its start
        if anew:
            await talk.strip(talk.tapped_message)
        talk.services.shown.note(talk.person.id, await (talk.send if anew else talk.show)(screen))
        return
    else:
        echo = None if typed is None or not step.answered else dialogue.echo(talk.words, step, step.answered, typed)
        echo = lines(echo, talk.words.say(note) if note else None) or None
        screen = dialogue.present(talk.words, step, echo=None if had_key else echo, note=_note(talk, step))
        if had_key:
            if screen.before is None:
                await talk.send(asking.away(talk.words, echo))
            elif echo:
                screen = replace(screen, before=replace(screen.before, text=lines(echo, screen.before.text)))
        talk.services.shown.note(talk.person.id, await talk.send(screen))
    if before:
        await _tidy(talk, step, before)


async def _ask_for_guardian(talk: Talk, step: Step) -> None:
    """Below the age, a parent or guardian has to agree: here is the link for them, if none is under way."""
    if not meaning.is_minor(step.form, step.dialogue.answers, step.loaded.programme):
        return
    asked = await talk.commit(_guardian_link, step.loaded.id)
    if asked:
        name, code = asked
        link = f"https://t.me/{talk.services.username}?start=g-{code}"
        until = int((talk.now + guardians.LIFETIME).timestamp())
        for screen in screens_of_guardians.asked(talk.words, step.loaded, name, link, until):
            await talk.send(screen)


async def _send_present(talk: Talk, step: Step, note: Html | None = None) -> None:
    screen = dialogue.present(talk.words, step, note=note or _note(talk, step))
    talk.services.shown.note(talk.person.id, await talk.send(screen))


async def _send_anew(talk: Talk, step: Step, note: Html) -> None:
    """The question again, with a note; where it stood before it loses its buttons."""
    before = talk.services.shown.of(talk.person.id)
    await _send_present(talk, step, note)
    if before and not talk.services.busy():
        await talk.strip(before)


def _note(talk: Talk, step: Step) -> Html | None:
    return talk.words.say("form-changed") if step.form_changed else None


async def _tidy(talk: Talk, step: Step, message_id: int) -> None:
    """The answered question loses its buttons; a tapped one shows its answer.

    Left undone while answers wait for a slot: Telegram counts each change as a message, and a button that stays is
    answered kindly.
    """
    if talk.services.busy():
        return
    if talk.tapped_message and step.answered:
        await talk.rewrite(message_id, dialogue.answered(talk.words, step, step.answered))
    else:
        await talk.strip(message_id)


async def _stale(talk: Talk) -> None:
    talk.toast("already-answered")
    if talk.tapped_message:
        await talk.strip(talk.tapped_message)
    if talk.services.shown.of(talk.person.id) is None:
        await present(talk)  # nobody knows whether the present question reached them


def _take(tx: Tx, talk: Talk, answer: replies.Reply, form_id: int | None = None) -> Taken:
    if trying.is_meant(talk.person, form_id):
        return trying.reply(tx, talk.applicant, lambda _form: answer, form_id)
    taken = news.reply_and_tell(tx, talk.applicant, answer, form_id)
    if isinstance(taken, Step) and taken.application_id:
        planning.follow_dialogue(tx, taken.loaded, talk.person.id, talk.now)
        if sent := of_person(tx, talk.person.id, taken.loaded.id):
            planning.follow_application(tx, taken.loaded, talk.person, sent.answers, talk.now)
            changing.notice_minor(tx, talk.services.shelf, sent, talk.now)
    return taken


def _guardian_link(tx: Tx, talk: Talk, programme_id: int) -> tuple[str, str] | None:
    """What they are called, and a new link's code."""
    application = of_person(tx, talk.person.id, programme_id)
    if application is None:
        return None
    state = guardians.state_of(tx, talk.services.shelf, application, int(talk.now.timestamp()))
    if state not in {guardians.NEVER, guardians.EXPIRED}:
        return None
    code = changing.ask_guardian(tx, talk.services.shelf, application, talk.now)
    return (application.name, code) if code else None


def _has_events(tx: Tx, talk: Talk, programme_id: int) -> bool:
    """Whether the programme has events to come that the person may go to."""
    coming = [each for each in events.of_programme(tx, programme_id) if talk.now < each.event.sign_up_ends]
    return any(not each.event.cancelled and places.may_come(tx, talk.person.id, each) for each in coming)


def _take_message(tx: Tx, talk: Talk, answer: replies.Reply) -> Taken:
    if talk.person.composing and not trying.is_meant(talk.person, None):
        raise _Composing
    return _take(tx, talk, answer)


def _take_sent(tx: Tx, talk: Talk, came: received.Received) -> Taken | Further:
    if isinstance(came, replies.Sent) and received.is_further_part(tx, talk.applicant, came):
        return Further(_present(tx, talk))
    return _take_message(tx, talk, came)


def _asks_for_file(tx: Tx, talk: Talk) -> bool:
    person = persons.find(tx, talk.person.id)
    question = received.asked_now(tx, replace(talk.applicant, person=person)) if person else None
    return question is not None and question.kind == "file"


def _take_tap(tx: Tx, talk: Talk, tap: taps.Question) -> Taken:
    if trying.is_meant(talk.person, tap.form_id):
        return trying.reply(
            tx, talk.applicant, lambda form: asking.reply_of(tap, form.questions[tap.question]), tap.form_id
        )
    try:
        question = talk.services.shelf.form(tx, tap.form_id).questions[tap.question]
        answer = asking.reply_of(tap, question)
    except (LookupError, ValueError):
        return Stale()  # forged, or of a form that is gone
    return _take(tx, talk, answer, tap.form_id)


def _open_now(tx: Tx, talk: Talk) -> list[Loaded]:
    applying.pause(tx, talk.person)
    return [each for each in talk.services.shelf.all(tx) if each.programme.takes_applications(talk.now)]


def _programme(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, bool, bool]:
    applying.pause(tx, talk.person)
    loaded = talk.services.shelf.programme(tx, programme_id)
    begun = programme_id in dialogues.unfinished(tx, talk.person.id)
    return loaded, begun, stands(tx, talk.person.id, programme_id)


def _begin(tx: Tx, talk: Talk, programme_id: int) -> Begun:
    programme = talk.services.shelf.programme(tx, programme_id).programme
    erasures.must_stay(tx, talk.person.id)
    applying.pause(tx, talk.person)  # what is typed under a notice answers no question of another programme
    begun = applying.begin(
        tx, talk.applicant, programme_id, lambda language: dialogue.notice(Words(talk.texts, language), programme)
    )
    return _followed(tx, talk, begun)


def _agree(tx: Tx, talk: Talk, programme_id: int, read: str) -> Begun | Loaded:
    loaded = talk.services.shelf.programme(tx, programme_id)
    erasures.must_stay(tx, talk.person.id)
    applying.pause(tx, talk.person)
    notice = dialogue.notice(talk.words, loaded.programme)
    if fingerprint(notice)[:8] != read:
        return loaded
    return _followed(tx, talk, applying.agree(tx, talk.applicant, programme_id, notice))


def _followed(tx: Tx, talk: Talk, begun: Begun) -> Begun:
    """Whoever begins an application is reminded of it, should they not go on."""
    if isinstance(begun, Step):
        planning.follow_dialogue(tx, begun.loaded, talk.person.id, talk.now)
    return begun


def _pause(tx: Tx, talk: Talk) -> None:
    applying.pause(tx, talk.person)


def _look(tx: Tx, talk: Talk, tap: taps.Question) -> Step | None:
    """The question whose buttons are leafed through, taken up again if it waited; None: it isn't asked any more."""
    step = _taken_up(tx, talk, tap.form_id)
    return step if step and dialogue.asks(step, tap) else None


def _leaf_review(tx: Tx, talk: Talk, tap: taps.LeafReview) -> Step | None:
    """The review, taken up again if it waited; None: something is being asked."""
    step = _taken_up(tx, talk, tap.form_id)
    return step if step and step.dialogue.at == REVIEW else None


def _taken_up(tx: Tx, talk: Talk, form_id: int) -> Step | None:
    """The dialogue of this form, which takes what is typed from now on; None if there is none, or of another form."""
    tried = trying.is_meant(talk.person, form_id)
    step = (trying.present if tried else applying.present)(tx, talk.applicant, form_id)
    if step is None or step.loaded.form_id != form_id:
        return None
    if not tried:
        persons.talk_in(tx, talk.person.id, step.loaded.id)
    return step


def _present(tx: Tx, talk: Talk) -> Step | None:
    if trying.is_meant(talk.person, None):
        return trying.present(tx, talk.applicant)
    return applying.present(tx, talk.applicant)
