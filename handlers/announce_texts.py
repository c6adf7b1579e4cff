"""What coordinators send to be announced: in which language it is, and which text stands in for others.

What is being composed is kept as {"announcement": id}, with "language" if a text was asked for in that, or "pending"
with a message of which it is being asked in which language it is.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from telegram.error import BadRequest

from bot.announcements import announcement as announcements
from bot.announcements import content as contents
from bot.announcements import drafting
from bot.announcements.announcement import Announcement
from bot.announcements.content import Content, Unfit
from bot.announcements.drafting import Draft
from bot.database import Tx
from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes import applying
from bot.programmes.store import Missing
from bot.screens import announcing, announcing_texts, general, taps
from bot.screens.screen import Screen
from bot.screens.talk import Talk
from bot.screens.words import Words


class Asked(NamedTuple):
    """An announcement whose text in `language` was asked for (None: in none); `pending` came, and it has to be asked in
    which language it is. `further`: it grew by another part of an album."""

    announcement: Announcement
    language: str | None = None
    pending: Content | None = None
    further: bool = False


class Taken(NamedTuple):
    """An announcement that has a text in `language` now. `further`: only another part of an album was added to it."""

    announcement: Announcement
    language: str
    further: bool = False


async def typed(talk: Talk, _text: str) -> None:
    """A message came that is to be announced, of any kind."""
    try:
        content = await _content(talk)
    except Unfit as unfit:
        await _show(talk, await talk.commit(_asked), talk.words.say(unfit.key, **unfit.args_of_key))
    else:
        await _show(talk, await talk.commit(_take, content))


async def present(talk: Talk) -> None:
    """Where the draft stands, again."""
    await _show(talk, await talk.write(_asked, talk))


async def place(talk: Talk, tap: taps.PlaceText) -> None:
    """It was said in which language that is."""
    await _show(talk, await talk.commit(_place, tap.announcement_id, tap.language))


async def write(talk: Talk, tap: taps.WriteText) -> None:
    """The text in this language, please."""
    await _show(talk, await talk.commit(_ask, tap.announcement_id, tap.language))


async def show_texts(talk: Talk, tap: taps.ShowTexts) -> None:
    """All of them."""
    await talk.commit(_listen, tap.announcement_id)
    await _show_texts(talk, tap.announcement_id)


async def show_text(talk: Talk, tap: taps.ShowText) -> None:
    """One of them."""
    await talk.commit(_with_text, tap.announcement_id, tap.language)
    draft = await _draft(talk, tap.announcement_id)
    await talk.show(announcing_texts.text(talk.words, draft, tap.language))


async def drop_text(talk: Talk, tap: taps.DropText) -> None:
    """Leave this language without one."""
    await talk.commit(_drop, tap.announcement_id, tap.language)
    note = talk.words.say("announce-text-dropped", language=LANGUAGES[tap.language].own_name)
    await _show_texts(talk, tap.announcement_id, note)


async def ask_language(talk: Talk, tap: taps.AskLanguage) -> None:
    """In which language is it, then?"""
    await talk.commit(_with_text, tap.announcement_id, tap.language)
    draft = await _draft(talk, tap.announcement_id)
    await talk.show(announcing_texts.other_language(talk.words, draft, tap.language))


async def change_language(talk: Talk, tap: taps.ChangeLanguage) -> None:
    """It is in another language."""
    await talk.commit(_change_language, tap)
    note = talk.words.say("announce-text-moved", language=LANGUAGES[tap.other].own_name)
    await talk.ask(announcing.draft(talk.words, await _draft(talk, tap.announcement_id), note))


async def ask_fallback(talk: Talk, tap: taps.AskFallback) -> None:
    """Which one stands in for others?"""
    await talk.commit(_listen, tap.announcement_id)
    await talk.show(announcing_texts.fallback(talk.words, await _draft(talk, tap.announcement_id)))


async def choose_fallback(talk: Talk, tap: taps.ChooseFallback) -> None:
    """This one does; empty: none."""
    await talk.commit(_choose_fallback, tap.announcement_id, tap.language)
    await talk.ask(announcing.draft(talk.words, await _draft(talk, tap.announcement_id)))


async def _content(talk: Talk) -> Content:
    """The message of this update. A poll is sent into this chat as the bot's own first. Raises Unfit."""
    message: Mapping[str, Any] = talk.update.content
    content = contents.read(message)
    if content.kind != contents.POLL:
        return content
    try:
        sent = await talk.post(*contents.poll_master(message))
    except BadRequest:
        sent = None
    if sent is None:
        raise Unfit("announce-not-poll")
    return contents.mastered(sent)


async def _show(talk: Talk, found: Asked | Taken | None, problem: Html | None = None) -> None:
    if found is None:
        await talk.show(general.way_home(talk.words, "announce-gone"))
        return
    screen = _screen(talk.words, await _draft(talk, found.announcement.id), found, problem)
    shown = talk.services.shown.of(talk.person.id) if found.further else None
    await (talk.rewrite(shown, screen) if shown else talk.ask(screen))


async def _show_texts(talk: Talk, announcement_id: int, note: Html | None = None) -> None:
    await talk.show(announcing_texts.texts(talk.words, await _draft(talk, announcement_id), note))


def _screen(words: Words, draft: Draft, found: Asked | Taken, problem: Html | None) -> Screen:
    if isinstance(found, Taken):
        return announcing.draft(words, draft, announcing_texts.say_kept(words, found.language))
    if found.pending:
        return announcing_texts.which_language(words, draft, found.pending, problem)
    if found.language:
        return announcing_texts.write(words, draft, found.language, problem)
    return announcing.draft(words, draft, problem)


async def _draft(talk: Talk, announcement_id: int) -> Draft:
    """The draft as it is now. A reader counts its people, so that nobody waits for that."""
    services = talk.services
    return await services.database.read(
        drafting.view, services.shelf, services.languages, announcement_id, talk.person.id, talk.now
    )


def _take(tx: Tx, talk: Talk, content: Content) -> Asked | Taken | None:
    """The draft with this text; or with the question in which language it is; None: it is no draft any more."""
    asked = _asked(tx, talk)
    if asked is None:
        return None
    found = asked.announcement
    texts = announcements.texts(tx, found.id)
    if asked.pending and _are_together(asked.pending, content):
        joined = contents.joined(asked.pending, content)
        return _keep_pending(tx, talk, found, joined)._replace(further=True)
    for code, text in texts.items():
        if _are_together(text.content, content):
            joined = contents.joined(text.content, content)
            return _put(tx, talk, found, code, joined)._replace(further=True)
    language = asked.language or (None if texts else talk.language)
    if language is None:
        return _keep_pending(tx, talk, found, content)
    return _put(tx, talk, found, language, content)


def _are_together(album: Content, part: Content) -> bool:
    """Whether they were sent as one album, whose parts come one by one."""
    name = part.facts.get("media_group_id")
    return name is not None and album.facts.get("media_group_id") == name


def _place(tx: Tx, talk: Talk, announcement_id: int, language: str) -> Taken:
    asked = _asked(tx, talk)
    if asked is None or asked.pending is None or asked.announcement.id != announcement_id:
        raise Missing(announcement_id)
    _require_language(talk, language)
    return _put(tx, talk, asked.announcement, language, asked.pending)


def _asked(tx: Tx, talk: Talk) -> Asked | None:
    """What was asked for; None, and nothing is any more, if the draft is none now. Raises NotAllowed."""
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.ANNOUNCE:
        raise Missing
    facts = composed.facts
    try:
        found = drafting.changeable(tx, talk.person.id, facts["announcement"])
    except Missing:
        applying.pause(tx, talk.person)
        return None
    pending = Content.from_json(facts["pending"]) if "pending" in facts else None
    return Asked(found, facts.get("language"), pending)


def _keep_pending(tx: Tx, talk: Talk, announcement: Announcement, content: Content) -> Asked:
    facts = {"announcement": announcement.id, "pending": content.to_json()}
    composing.compose(tx, talk.person.id, Composing(composing.ANNOUNCE, facts))
    return Asked(announcement, pending=content)


def _put(tx: Tx, talk: Talk, announcement: Announcement, language: str, content: Content) -> Taken:
    drafting.listen(tx, talk.person.id, announcement.id)
    at = int(talk.now.timestamp())
    return Taken(drafting.put_text(tx, announcement, language, content, at), language)


def _ask(tx: Tx, talk: Talk, announcement_id: int, language: str) -> Asked:
    _require_language(talk, language)
    found = drafting.changeable(tx, talk.person.id, announcement_id)
    drafting.listen(tx, talk.person.id, announcement_id, language)
    return Asked(found, language)


def _listen(tx: Tx, talk: Talk, announcement_id: int) -> Announcement:
    """What is sent from now on is for its texts."""
    found = drafting.changeable(tx, talk.person.id, announcement_id)
    drafting.listen(tx, talk.person.id, announcement_id)
    return found


def _with_text(tx: Tx, talk: Talk, announcement_id: int, language: str) -> Announcement:
    """Raises Missing if it has no text in this language any more."""
    found = _listen(tx, talk, announcement_id)
    if language not in announcements.texts(tx, announcement_id):
        raise Missing(announcement_id)
    return found


def _drop(tx: Tx, talk: Talk, announcement_id: int, language: str) -> None:
    found = _with_text(tx, talk, announcement_id, language)
    drafting.drop_text(tx, found, language, int(talk.now.timestamp()))


def _change_language(tx: Tx, talk: Talk, tap: taps.ChangeLanguage) -> None:
    _require_language(talk, tap.other)
    found = _with_text(tx, talk, tap.announcement_id, tap.language)
    drafting.change_language(tx, found, tap.language, tap.other, int(talk.now.timestamp()))


def _choose_fallback(tx: Tx, talk: Talk, announcement_id: int, language: str) -> None:
    found = _with_text(tx, talk, announcement_id, language) if language else _listen(tx, talk, announcement_id)
    announcements.save(tx, replace(found, fallback=language or None), int(talk.now.timestamp()))


def _require_language(talk: Talk, language: str) -> None:
    """Raises Missing for a language that isn't spoken here: forged."""
    if language not in talk.services.languages:
        raise Missing(language)
