"""/privacy and “My data”: the policy, and a copy of all that is stored about whoever asks."""

import asyncio
from datetime import timedelta

from bot.database import Tx
from bot.people import audit
from bot.programmes import applying
from bot.programmes.store import Loaded
from bot.rights.copying import Copy, copy
from bot.screens import general, my_data, privacy, taps
from bot.screens.talk import Talk

PAUSE = timedelta(seconds=30)  # between two copies for the same person: it is much to read, and to send


async def policy(talk: Talk, asked: object) -> None:
    """What happens to one's data: /privacy, or its button; a page of it."""
    loaded = await talk.commit(_programmes)
    page = asked.page if isinstance(asked, taps.ShowPolicy) else 0
    await talk.show(privacy.policy(talk.words, [each.programme for each in loaded], page))


async def get_my_data(talk: Talk, _tap: taps.GetMyData) -> None:
    """Two files: for people and for machines."""
    copied = await talk.commit(_copy)
    if copied is None:
        talk.toast("my-data-just-sent")
        return
    words = talk.words
    page, facts = await asyncio.to_thread(lambda: (my_data.to_html(words, copied), my_data.to_json(copied)))
    rows = ((words.button("button-home", taps.Home()),),)
    if await talk.send_file("my-data.html", page, words.say("my-data-page")):
        await talk.send_file("my-data.json", facts, words.say("my-data-json"), rows)
    else:
        await talk.send(general.way_home(words, "file-not-sent"))


def _programmes(tx: Tx, talk: Talk) -> list[Loaded]:
    applying.pause(tx, talk.person)
    return talk.services.shelf.all(tx)


def _copy(tx: Tx, talk: Talk) -> Copy | None:
    """None: they got one a moment ago."""
    applying.pause(tx, talk.person)
    at = int(talk.now.timestamp())
    last = tx.value("SELECT max(at) FROM audit_trail WHERE person_id = :id AND action = 'copy-data'", id=talk.person.id)
    if last is not None and at - last < PAUSE.total_seconds():
        return None
    made = copy(tx, talk.services.shelf, talk.person, talk.language, talk.now)
    audit.note(tx, at, talk.person.id, "copy-data", talk.person.id, None)
    return made
