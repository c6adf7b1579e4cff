"""The first screen, links into the bot, help, language, and whatever the bot can't follow."""

from bot.database import Tx
from bot.people import claim, composing, persons, roles
from bot.programmes import applying, dialogues, trying
from bot.programmes.applications import stands
from bot.programmes.store import Loaded
from bot.screens import commands, dialogue, general, guardians, people, programmes, taps, trial
from bot.screens.talk import Talk


async def start(talk: Talk, payload: str) -> None:
    """/start, or a link that leads nowhere."""
    if payload:
        role = await talk.commit(_role)
        await talk.send(general.home(talk.words, role=role, key="stale-link"))
    else:
        role = await talk.commit(_role)
        await talk.send(general.welcome(talk.words, talk.person.first_name, role=role))
        if role:  # it may have been given meanwhile
            await _tell_commands(talk, role)


async def programme_link(talk: Talk, slug: str) -> None:
    """A link to a programme, as on a poster."""
    found = await talk.commit(_by_slug, slug)
    if found is None:
        role = await talk.services.database.read(roles.highest, talk.person.id)
        await talk.send(general.home(talk.words, role=role, key="stale-link"))
        return
    loaded, begun, applied = found
    await talk.send(programmes.card(talk.words, loaded, talk.now, begun=begun, applied=applied))


async def claim_link(talk: Talk, code: str) -> None:
    """The link with the first administrator's code."""
    if not await talk.commit(_take_over, code):
        await talk.send(general.way_home(talk.words, "claim-failed"))
        return
    await talk.send(people.claimed(talk.words))
    await _tell_commands(talk, roles.ADMINISTRATOR)


async def home_again(talk: Talk) -> None:
    """The first screen, for an update whose effect is kept already."""
    role = await talk.write(_role, talk)
    await talk.send(general.home(talk.words, role=role))


async def home(talk: Talk, _tap: taps.Home) -> None:
    """The first screen, in place of the one that was tapped."""
    role = await talk.commit(_role)
    await talk.show(general.home(talk.words, role=role))


async def help_page(talk: Talk, _asked: object) -> None:
    """What one can do: /help, or its button."""
    role = await talk.commit(_role)
    await talk.show(general.help_page(talk.words, role=role))


async def languages(talk: Talk, _asked: object) -> None:
    """The languages to choose from: /language, or its button."""
    await talk.commit(_known)
    await talk.show(general.languages(talk.words, talk.services.languages))


async def choose_language(talk: Talk, tap: taps.ChooseLanguage) -> None:
    """Speak this language from now on; a question that waits is asked again in it."""
    if tap.language not in talk.services.languages:
        await stale(talk)
        return
    step, role = await talk.commit(_choose_language, tap.language)
    if step:
        before = talk.services.shown.of(talk.person.id)
        await talk.show(general.way_home(talk.words, "language-chosen"))
        talk.services.shown.note(talk.person.id, await talk.send(dialogue.present(talk.words, step)))
        if before:
            await talk.strip(before)
    else:
        await talk.show(general.home(talk.words, role=role, key="language-chosen"))
    await _tell_commands(talk, role)


async def cancel(talk: Talk, _payload: str) -> None:
    """/cancel: the dialogue waits; what a coordinator composed is dropped."""
    programme_id = await talk.commit(_pause)
    composed = composing.of(talk.person)
    if composed and composed.what == composing.GUARDIAN:
        await talk.send(guardians.number_later(talk.words))
    elif composed and composed.what == composing.TRIAL:
        await talk.send(trial.over(talk.words))
    elif composed:
        await talk.send(general.way_home(talk.words, "desk-draft-dropped"))
    elif programme_id is None:
        await talk.send(general.way_home(talk.words, "nothing-to-cancel"))
    else:
        await talk.send(general.paused(talk.words, programme_id))


async def lost(talk: Talk) -> None:
    """Something came that belongs nowhere: say what can be done, first of all with what is unfinished."""
    unfinished, role = await talk.commit(_bearings)
    if unfinished:
        await talk.send(general.unfinished(talk.words, unfinished.id, unfinished.programme))
    else:
        await talk.send(general.home(talk.words, role=role, key="lost"))


async def stale(talk: Talk) -> None:
    """A button that no present screen has: its message keeps its text, the way on comes with it."""
    role = await talk.commit(_role)
    talk.toast("stale-button")
    await talk.send(general.home(talk.words, role=role, key="stale-button"))


async def not_allowed(talk: Talk) -> None:
    """What was asked for needs a role that they haven't, or no longer."""
    await talk.commit(_role)
    await talk.show(general.way_home(talk.words, "not-allowed"))


async def _tell_commands(talk: Talk, role: str | None) -> None:
    for method, payload in commands.for_chat(talk.words, talk.chat_id, role):
        await talk.configure(method, payload)


def _known(_tx: Tx, _talk: Talk) -> None:
    """Only who it is, and that this update is handled."""


def _role(tx: Tx, talk: Talk) -> str | None:
    applying.pause(tx, talk.person)
    return roles.highest(tx, talk.person.id)


def _choose_language(tx: Tx, talk: Talk, language: str) -> tuple[applying.Step | None, str | None]:
    persons.choose_language(tx, talk.person.id, language)
    talk.met(persons.find(tx, talk.person.id))
    tries = trying.is_meant(talk.person, None)
    step = trying.present(tx, talk.applicant) if tries else applying.present(tx, talk.applicant)
    if step is None:
        applying.pause(tx, talk.person)
    return step, roles.highest(tx, talk.person.id)


def _pause(tx: Tx, talk: Talk) -> int | None:
    if trying.is_meant(talk.person, None):
        trying.end(tx, talk.person)
    return talk.person.talking_in if applying.pause(tx, talk.person) else None


def _bearings(tx: Tx, talk: Talk) -> tuple[Loaded | None, str | None]:
    waiting = [
        talk.services.shelf.programme(tx, programme_id) for programme_id in dialogues.unfinished(tx, talk.person.id)
    ]
    still_open = [each for each in waiting if each.programme.takes_applications(talk.now)]
    return (still_open[0] if still_open else None), roles.highest(tx, talk.person.id)


def _take_over(tx: Tx, talk: Talk, code: str) -> bool:
    # Whoever presses START twice is administrator already.
    return roles.is_administrator(tx, talk.person.id) or claim.claim(
        tx, talk.person.id, code, int(talk.now.timestamp())
    )


def _by_slug(tx: Tx, talk: Talk, slug: str) -> tuple[Loaded, bool, bool] | None:
    applying.pause(tx, talk.person)
    loaded = talk.services.shelf.by_slug(tx, slug)
    if loaded is None:
        return None
    begun = loaded.id in dialogues.unfinished(tx, talk.person.id)
    return loaded, begun, stands(tx, talk.person.id, loaded.id)
