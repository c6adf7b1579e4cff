"""Fills a form in: tries answers until the form's own rules take one. Pure, and the same for the same person."""

from dataclasses import dataclass

from bot.forms import engine
from bot.forms.dialogue import Context, Dialogue
from bot.forms.elements import REPEAT
from bot.forms.form import Form
from bot.forms.model import Answers
from bot.forms.outcomes import Ask, Done, Reject, Review
from bot.forms.prompt import prompt
from bot.forms.questions import View
from bot.forms.replies import Added, Kept, Reply, Skipped, Submit, TicksDone
from bot.rehearsal.candidates import Setting, tries


@dataclass(frozen=True, slots=True)
class Reaction:
    """What somebody does at one question: replies in their order."""

    question: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class FilledIn:
    """A form filled in as far as it goes. `stuck` names a question that nothing tried was an answer to, "" if none."""

    reactions: tuple[Reaction, ...]
    answers: Answers
    stuck: str = ""


def fill_in(form: Form, context: Context, setting: Setting) -> FilledIn:
    """The form from its first question to the end, or as far as an answer can be made up."""
    reactions: list[Reaction] = []
    outcome = engine.begin(form, context)
    while isinstance(outcome, Ask):
        dialogue = outcome.dialogue
        found = _try(form, dialogue, context, setting)
        if found is None or len(reactions) > 2 * len(form.questions):
            return FilledIn(tuple(reactions), dialogue.answers, dialogue.at)
        reaction, outcome = found
        reactions.append(reaction)
    done = engine.reply(form, outcome.dialogue, Submit(), context)
    if isinstance(done, Done):
        return FilledIn(tuple(reactions), done.answers)
    return FilledIn(tuple(reactions), done.dialogue.answers, done.dialogue.at)


def _try(form: Form, dialogue: Dialogue, context: Context, setting: Setting) -> tuple[Reaction, Ask | Review] | None:
    view = View(form, dialogue, context)
    if view.question.kind == REPEAT:
        return _at_gate(form, dialogue, context)
    kept: list[tuple[Reply, ...]] = [(Kept(),)] if view.present() is not None else []
    skipped: list[tuple[Reply, ...]] = [] if view.required() else [(Skipped(),)]
    for replies in (*kept, *tries(view.asked(), setting), *skipped):
        outcome = _taken(form, dialogue, replies, context)
        if outcome is not None:
            return Reaction(dialogue.at, replies), outcome
    return None


def _at_gate(form: Form, dialogue: Dialogue, context: Context) -> tuple[Reaction, Ask | Review] | None:
    """One row, if there is none yet."""
    replies: tuple[Reply, ...] = (TicksDone(),) if prompt(form, dialogue, context).rows else (Added(),)
    outcome = _taken(form, dialogue, replies, context)
    return (Reaction(dialogue.at, replies), outcome) if outcome else None


def _taken(form: Form, dialogue: Dialogue, replies: tuple[Reply, ...], context: Context) -> Ask | Review | None:
    """What follows if the form takes these replies as an answer."""
    outcome: Ask | Review | None = None
    for reply in replies:
        following = engine.reply(form, dialogue, reply, context)
        if isinstance(following, Reject | Done):
            return None
        outcome, dialogue = following, following.dialogue
    return outcome
