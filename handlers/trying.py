"""A coordinator tries a form, published or not, as a participant: how a trial begins and ends. Its questions are those
of an application, and are answered in `registration`."""

from bot.database import Tx
from bot.people import roles
from bot.programmes import applying, trying
from bot.programmes.applying import Step
from bot.programmes.trying import Source
from bot.screens import dialogue, taps, trial, workbook_desk
from bot.screens.talk import Talk


async def try_workbook(talk: Talk, tap: taps.TryWorkbook) -> None:
    """Try the form of a workbook that waits to be applied. What it would change stays readable, and may be applied."""
    step = await talk.commit(_try_workbook, tap.proposal_id)
    if step is None:
        await talk.show(workbook_desk.said(talk.words, "desk-proposal-gone"))
    else:
        await _ask(talk, step)


async def try_form(talk: Talk, tap: taps.TryForm) -> None:
    """Try the form that applicants get."""
    await _ask(talk, await talk.commit(_try_form, tap.programme_id))


async def end(talk: Talk, _tap: taps.EndTrial) -> None:
    """It is forgotten."""
    source = await talk.commit(_end)
    await talk.show(trial.over(talk.words, source))


async def typed(talk: Talk, _text: str) -> None:
    """Something was written for a trial that is over."""
    await talk.commit(_leave)
    await talk.send(trial.over(talk.words))


async def present(talk: Talk) -> None:
    """Ask again."""
    step = await talk.write(_present, talk)
    if step:
        await _ask(talk, step)
    else:
        await talk.send(trial.over(talk.words))


async def _ask(talk: Talk, step: Step) -> None:
    before = talk.services.shown.of(talk.person.id)
    note = talk.words.say("trial-carried") if step.form_changed else None
    talk.services.shown.note(talk.person.id, await talk.send(dialogue.present(talk.words, step, note=note)))
    if before and not talk.services.busy():
        await talk.strip(before)


def _try_workbook(tx: Tx, talk: Talk, proposal_id: int) -> Step | None:
    return trying.try_workbook(tx, talk.applicant, proposal_id)


def _try_form(tx: Tx, talk: Talk, programme_id: int) -> Step:
    return trying.try_form(tx, talk.applicant, programme_id)


def _end(tx: Tx, talk: Talk) -> Source | None:
    """What was tried, to be tried again."""
    roles.require_any(tx, talk.person.id)
    source = trying.source(tx, talk.applicant)
    trying.end(tx, talk.person)
    applying.pause(tx, talk.person)
    return source


def _leave(tx: Tx, talk: Talk) -> None:
    trying.end(tx, talk.person)
    applying.pause(tx, talk.person)


def _present(tx: Tx, talk: Talk) -> Step | None:
    return trying.present(tx, talk.applicant)
