"""/me: the person's own applications, sent or not."""

from bot.database import Tx
from bot.forms.form import Form
from bot.programmes import applications, applying, dialogues, guardians, known
from bot.programmes.applications import WITHDRAWN, Application, of_person
from bot.programmes.store import Loaded
from bot.reminders import changing, planning
from bot.screens import general, profile, status, taps
from bot.screens.answers import submitted
from bot.screens.guardians import guardian_line
from bot.screens.talk import Talk


async def me(talk: Talk, _asked: object) -> None:
    """All that the person has sent or begun: /me, or its button."""
    mine, acts = await talk.commit(_mine)
    await _overview(talk, mine, acts=acts)


async def show_application(talk: Talk, tap: taps.ShowApplication) -> None:
    """One application as it was sent."""
    await _show(talk, *await talk.commit(_one, tap.programme_id))


async def me_again(talk: Talk) -> None:
    """What was to be shown is gone: show what there is."""
    mine, acts = await talk.write(_mine, talk)
    await _overview(talk, mine, acts=acts)


async def discard(talk: Talk, tap: taps.Discard) -> None:
    """Are the unsent answers to be thrown away?"""
    await talk.show(profile.discard_question(talk.words, await talk.commit(_loaded, tap.programme_id)))


async def discard_surely(talk: Talk, tap: taps.DiscardSurely) -> None:
    """They are."""
    await talk.commit(_discard, tap.programme_id)
    await talk.show(general.way_home(talk.words, "discarded"))


async def withdraw(talk: Talk, tap: taps.Withdraw) -> None:
    """Is the application to be withdrawn?"""
    mine, form = await talk.commit(_one, tap.programme_id)
    loaded, application = mine.loaded, mine.application
    if application is None or not applications.may_withdraw(application, loaded.programme, talk.now):
        await _show(talk, mine, form)
        return
    lost = await talk.services.database.read(changing.loses_places, application, WITHDRAWN, talk.now)
    again = loaded.programme.takes_applications(talk.now)
    await talk.show(status.withdraw_question(talk.words, loaded, application, again=again, lost=lost))


async def withdraw_surely(talk: Talk, tap: taps.WithdrawSurely) -> None:
    """It is, if it is still as it was when that was asked."""
    done, mine, form = await talk.commit(_withdraw, tap)
    if done:
        talk.services.changed()
    await _show(talk, mine, form, "withdrawn" if done else "withdraw-changed-meanwhile")


async def _overview(talk: Talk, mine: list[profile.Mine], *, acts: bool) -> None:
    facts = await talk.services.database.read(known.of_person, talk.services.shelf, talk.person.id)
    await talk.show(profile.overview(talk.words, mine, facts, acts=acts))


async def _show(talk: Talk, mine: profile.Mine, form: Form | None, note: str | None = None) -> None:
    if mine.application is None or form is None:
        await me_again(talk)
        return
    shown = submitted(form, mine.application.answers, talk.language)
    said = talk.words.say(note) if note else None
    guardian = await talk.services.database.read(_guardian, talk, mine.application)
    await talk.show(
        profile.application(
            talk.words,
            mine.loaded,
            mine.application,
            shown,
            unfinished=mine.unfinished,
            now=talk.now,
            note=said,
            guardian=guardian_line(talk.words, guardian),
        )
    )


def _mine(tx: Tx, talk: Talk) -> tuple[list[profile.Mine], bool]:
    """What they have applied to or begun, and whether they act as a guardian."""
    applying.pause(tx, talk.person)
    unfinished = dialogues.unfinished(tx, talk.person.id)
    mine = [
        profile.Mine(loaded, of_person(tx, talk.person.id, loaded.id), loaded.id in unfinished)
        for loaded in talk.services.shelf.all(tx)
    ]
    acts = bool(guardians.of_guardian(tx, talk.person.id))
    return [each for each in mine if each.application or each.unfinished], acts


def _guardian(tx: Tx, talk: Talk, application: Application) -> str | None:
    """How it stands with a guardian's consent while the application does; None: none is needed."""
    stands = application.status in applications.STANDING
    at = int(talk.now.timestamp())
    return guardians.state_of(tx, talk.services.shelf, application, at) if stands else None


def _one(tx: Tx, talk: Talk, programme_id: int) -> tuple[profile.Mine, Form | None]:
    applying.pause(tx, talk.person)
    loaded = talk.services.shelf.programme(tx, programme_id)
    application = of_person(tx, talk.person.id, programme_id)
    unfinished = programme_id in dialogues.unfinished(tx, talk.person.id)
    form = talk.services.shelf.form(tx, application.form_id) if application else None
    return profile.Mine(loaded, application, unfinished), form


def _withdraw(tx: Tx, talk: Talk, tap: taps.WithdrawSurely) -> tuple[bool, profile.Mine, Form | None]:
    done = changing.withdraw(tx, talk.services.shelf, talk.person, tap.programme_id, tap.was, talk.now)
    return done, *_one(tx, talk, tap.programme_id)


def _loaded(tx: Tx, talk: Talk, programme_id: int) -> Loaded:
    applying.pause(tx, talk.person)
    return talk.services.shelf.programme(tx, programme_id)


def _discard(tx: Tx, talk: Talk, programme_id: int) -> bool:
    discarded = applying.throw_away(tx, talk.applicant, programme_id)
    planning.follow_dialogue(tx, talk.services.shelf.programme(tx, programme_id), talk.person.id, talk.now)
    return discarded
