"""The screens of an application: the privacy notice, a question, the review, the confirmation."""

from datetime import timedelta

from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW
from bot.forms.prompt import prompt
from bot.forms.questions import View
from bot.forms.showing import Showing
from bot.language.countries import say_country
from bot.language.dates import say_date
from bot.language.markdown import plain, rich
from bot.language.texts import Html
from bot.programmes.applying import Step
from bot.programmes.consents import fingerprint
from bot.programmes.programme import Programme
from bot.programmes.store import Loaded
from bot.screens import asking, reviewing, taps, trial
from bot.screens.asking import repeating, text
from bot.screens.asking.text import ROOM
from bot.screens.screen import Screen, column, lines, shorten
from bot.screens.words import Words


def notice(words: Words, programme: Programme) -> Html:
    """What a person agrees to before the first question; GDPR art. 13 says what it must name."""
    return words.say(
        "notice",
        programme=programme.text(programme.title, words.language),
        operator=programme.text(programme.operator, words.language),
        contact=programme.contact,
        purpose=programme.text(programme.purpose, words.language),
        shared=programme.text(programme.shared_with, words.language) or words.plain("notice-nobody"),
        countries=", ".join(say_country(code, words.language) for code in programme.countries) or "–",
        until=say_date(programme.end + timedelta(days=programme.keep_days), words.language),
    )


def notice_screen(words: Words, loaded: Loaded, *, changed: bool = False) -> Screen:
    """The notice with its two answers. The fingerprint in the button tells which text was read."""
    text = notice(words, loaded.programme)
    return Screen(
        lines(words.say("notice-changed") if changed else None, text),
        column(
            words.button("button-agree", taps.Agree(loaded.id, fingerprint(text)[:8]), "primary"),
            words.button("button-decline", taps.Decline(loaded.id)),
        ),
    )


def asks(step: Step, tap: taps.Question) -> bool:
    """Whether it is the question that the tap was made for that is being asked now."""
    questions = step.form.questions
    return tap.question < len(questions) and tap.address(questions[tap.question].name) == step.dialogue.at


def present(
    words: Words,
    step: Step,
    *,
    echo: Html | None = None,
    note: Html | None = None,
    look: taps.Question | None = None,
    page: int = 0,
) -> Screen:
    """The question that is being asked now, or the review. `echo`: how the answer before was understood; `look`: the
    tap that tells which of its buttons are looked at, where there are many; `page`: which page of the review. Where the
    form is only tried, that is said.
    """
    screen = _present(words, step, echo, note, look, page)
    return trial.marked(words, screen) if step.trial else screen


def _present(
    words: Words, step: Step, echo: Html | None, note: Html | None, look: taps.Question | None, page: int
) -> Screen:
    why_not = text.why_not(words, step.form, step.rejection) if step.rejection else None
    if step.dialogue.at == REVIEW:
        return reviewing.screen(words, step, why_not or note, page)
    shape = prompt(step.form, step.dialogue, step.context)
    question = step.form.by_name[named(shape.question)[0]]
    listed = repeating.listing(words, shape.rows)
    earlier, asked = text.parted(*text.notes(shape.notes), text.asked(words, shape), listed)
    proposal = None
    if shape.current and not shape.ticking:
        proposal = words.say(_proposed(step, shape.question), value=shorten(shape.current, 200))
    board = asking.Board(words, step.loaded.form_id, question, shape, look, step.context.today)
    how = asking.how(words, question) or asking.guide(board)
    return Screen(
        lines(echo, note, why_not, asked, how, proposal),
        asking.rows(board),
        earlier=() if step.rejection else earlier,
        before=asking.key(words, question) if step.left or not step.rejection else None,
    )


def answered(words: Words, step: Step, question: str) -> Screen:
    """What stays of a tapped question: its text and the answer, without buttons. `question` is its address."""
    showing = Showing(step.form, step.dialogue, question)
    label = showing.text(step.form.by_name[named(question)[0]].label, words.language)
    value = showing.answer(question, words.language)
    below = f"✓ <b>{shorten(value, 300)}</b>" if value else f"– <i>{words.say('skipped-answer')}</i>"
    said = rich(label) if len(label) <= ROOM else shorten(plain(label), ROOM)
    return Screen(Html(f"{said}\n{below}"))


def echo(words: Words, step: Step, question: str, typed: str) -> Html | None:
    """How a typed answer was understood, where it reads differently from what was typed: a date in words."""
    value = Showing(step.form, step.dialogue).answer(question, words.language)
    return Html(f"✓ <b>{shorten(value, 300)}</b>") if value and value != typed.strip() else None


def submitted(words: Words, step: Step, *, events: bool) -> Screen:
    """The confirmation. `events`: the programme has some to come that they may sign up for."""
    programme = step.loaded.programme
    return Screen(
        words.say(
            "submitted" if step.new else "resubmitted",
            programme=programme.text(programme.title, words.language),
            number=str(step.application_id),
        ),
        column(
            words.button("button-events", taps.ShowEvents(0)) if events else None,
            words.button("button-show-application", taps.ShowApplication(step.loaded.id)),
            words.button("button-home", taps.Home()),
        ),
    )


def _proposed(step: Step, question: str) -> str:
    """How to say where what is proposed comes from."""
    if question in step.dialogue.answers:
        return "question-present"
    known = View(step.form, step.dialogue, step.context).known()
    return "question-proposed" if known is None else "question-last-time"
