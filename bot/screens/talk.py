"""One update of one person: who it is, one use case, one screen in their language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from telegram import InputFile
from telegram.error import BadRequest, TelegramError

from bot.aside import Aside
from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery import halts, outbox
from bot.language.languages import choose
from bot.language.texts import Html, Texts
from bot.people import persons
from bot.people.persons import Person
from bot.programmes import received, trying
from bot.programmes.applying import Applicant
from bot.programmes.store import Shelf
from bot.screens import asking
from bot.screens.screen import Rows, Screen, keyboard
from bot.screens.shown import ShownQuestions
from bot.screens.words import Words
from bot.transport.gateway import Gateway
from bot.transport.incoming import Incoming
from bot.transport.outcomes import Later, Meaning, meaning
from bot.transport.pacer import Lane

P = ParamSpec("P")
R = TypeVar("R")
log = structlog.get_logger()

MISSED = object()  # what a request gives that isn't known to be done


class RepeatedUpdate(Exception):
    """The effect of this update is kept already; Telegram sent it again since it never heard so."""


@dataclass(frozen=True, slots=True)
class Services:
    """What a conversation needs of the rest; made in `bot.app`."""

    database: Database
    texts: Texts
    gateway: Gateway
    clock: Clock
    shelf: Shelf
    languages: Sequence[str]
    username: str
    shown: ShownQuestions
    outbox_changed: Callable[[], None]
    busy: Callable[[], bool]  # answers wait for a slot, so looks come second
    due_changed: Callable[[], None]  # something new is to happen at its time
    waves_changed: Callable[[], None]  # an announcement is to be sent, or to go on
    aside: Aside

    def changed(self) -> None:
        """There may be something new to send, and to do at its time."""
        self.outbox_changed()
        self.due_changed()


class Talk:
    """A person has written or tapped something. `person` and `language` are known after the first use case."""

    def __init__(self, services: Services, update: Incoming) -> None:
        if update.person is None:
            raise ValueError("an update without a person")
        self.services = services
        self.update = update
        self.texts = services.texts
        self.now = services.clock.now()
        self.person = Person(update.person["id"], update.person["first_name"][:64], update.person.get("language_code"))
        self.came_from: int | None = None
        """The programme whose questions they were answering when this came; None: of none."""
        self._keys_seen_to = False
        self._toast: str | None = None
        self._noted = False

    @property
    def language(self) -> str:
        """The language this person reads."""
        return choose(self.person.wished_language, self.services.languages)

    @property
    def words(self) -> Words:
        """The texts in their language."""
        return Words(self.texts, self.language)

    @property
    def applicant(self) -> Applicant:
        """Them as the use cases of `bot.programmes.applying` want to know them."""
        return Applicant(self.person, self.language, self.now, self.services.shelf)

    def met(self, person: Person | None) -> None:
        """A use case changed what is known of them."""
        self.person = person or self.person

    @property
    def chat_id(self) -> int:
        """Their private chat."""
        return self.person.id

    @property
    def tapped_message(self) -> int | None:
        """The message whose button was tapped; None where something was typed or the message is out of reach."""
        return self.update.tapped_message

    async def commit(
        self, use_case: Callable[Concatenate[Tx, "Talk", P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run `use_case(tx, talk, …)` in one transaction that also notes this update as handled.

        Inside, `talk.person` and `talk.language` are up to date. Raises RepeatedUpdate if it was handled before, by
        another Talk than this.
        """
        at = int(self.now.timestamp())

        def run(tx: Tx) -> tuple[Person, R] | Person:
            self.person = persons.meet(tx, self.person.id, self.person.first_name, self.person.telegram_language, at)
            self.came_from = self.came_from if self._noted else self.person.talking_in
            new = self._noted or tx.run(
                "INSERT INTO handled_updates (update_id, at) VALUES (:id, :at) ON CONFLICT DO NOTHING",
                id=self.update.update_id,
                at=at,
            )
            return (self.person, use_case(tx, self, *args, **kwargs)) if new else self.person

        result = await self.services.database.write(run)
        if isinstance(result, Person):
            raise RepeatedUpdate
        self._noted = True
        return result[1]

    async def write(self, use_case: Callable[Concatenate[Tx, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `use_case(tx, …)` in a transaction of its own, whether or not this update was handled before."""
        return await self.services.database.write(use_case, *args, **kwargs)

    async def show(self, screen: Screen) -> int | None:
        """Put `screen` in place of the tapped message, else send it; the message's id if it is known to be there."""
        message_id = self.tapped_message
        if message_id is None:
            return await self.send(screen)
        if screen.before:
            await self.strip(message_id)
            return await self.send(screen)
        await self._put_keys_away()
        anew = screen.payload(self.chat_id)
        try:
            result = await self._call("editMessageText", anew | {"message_id": message_id}, later=anew)
        except BadRequest:
            return await self.send(screen)  # too old to be edited, or a photo
        return None if result is MISSED else message_id

    def keep_keys(self) -> None:
        """Whoever calls this takes keys away by themself, as far as they are to go."""
        self._keys_seen_to = True

    async def ask(self, screen: Screen) -> None:
        """Show a question whose answer may be written; the one before it, if that was, loses its buttons."""
        before = None if self.tapped_message else self.services.shown.of(self.person.id)
        self.services.shown.note(self.person.id, await self.show(screen))
        if before and not self.services.busy():
            await self.strip(before)

    async def send(self, screen: Screen) -> int | None:
        """Send `screen` as a new message; its id, or None where it isn't known to have arrived."""
        await self._put_keys_away()
        for text in screen.earlier:
            await self.send(Screen(text))
        if screen.before:
            await self.send(screen.before)
        if screen.no_keys or screen.before:
            self.services.shown.note_keys(self.person.id, there=screen.before is not None)
        payload = screen.payload(self.chat_id)
        result = await self._call("sendMessage", payload, later=payload)
        return result["message_id"] if isinstance(result, dict) else None

    async def send_file(self, name: str, content: bytes, caption: Html | None = None, rows: Rows = ()) -> bool:
        """Send a file called `name`; whether it is known to have arrived. Where it isn't, a toast says so."""
        return await self._upload("sendDocument", "document", InputFile(content, filename=name), caption, rows)

    async def send_picture(self, name: str, content: bytes, caption: Html | None = None) -> bool:
        """Send a PNG called `name` so that it is seen in the chat; otherwise as `send_file`."""
        return await self._upload("sendPhoto", "photo", InputFile(content, filename=name), caption)

    async def _upload(
        self, method: str, field: str, file: InputFile, caption: Html | None = None, rows: Rows = ()
    ) -> bool:
        payload = {"chat_id": self.chat_id} | ({"caption": caption, "parse_mode": "HTML"} if caption else {})
        try:
            result = await self._call(method, payload | keyboard(rows), files={field: file})
        except BadRequest as error:  # too large, or no picture to Telegram
            log.warning("file refused", method=method, error=error.message)
            result = MISSED
        if result is MISSED:
            self.toast("file-not-sent")
        return result is not MISSED

    async def send_venue(self, point: tuple[float, float], title: str, address: str) -> None:
        """Send a place on a map: `point` is (latitude, longitude) in degrees."""
        latitude, longitude = point
        venue = {"latitude": latitude, "longitude": longitude, "title": title, "address": address}
        payload = {"chat_id": self.chat_id} | venue
        await self._call("sendVenue", payload, later=payload)

    async def post(self, method: str, payload: Mapping[str, object]) -> Any:
        """Send what is no screen, such as a message as others get it: Telegram's result, or None if it isn't known to
        have arrived. Raises BadRequest where Telegram doesn't take it.
        """
        result = await self._call(method, payload)
        return None if result is MISSED else result

    async def rewrite(self, message_id: int, screen: Screen) -> None:
        """Change an older message, if Telegram still allows it."""
        try:
            await self._call("editMessageText", screen.payload(self.chat_id) | {"message_id": message_id})
        except BadRequest:
            log.info("old message left as it is", person=self.person.id)

    async def strip(self, message_id: int) -> None:
        """Take the buttons off an older message, if Telegram still allows it."""
        try:
            await self._call("editMessageReplyMarkup", {"chat_id": self.chat_id, "message_id": message_id})
        except BadRequest:
            log.info("old buttons left as they are", person=self.person.id)

    async def configure(self, method: str, payload: Mapping[str, object]) -> None:
        """A request that shows nothing at once, such as the commands of this chat; failing is no harm."""
        try:
            await self._call(method, payload)
        except BadRequest as error:
            log.warning("not configured", method=method, error=error.message)

    def toast(self, key: str, **args: str | int) -> None:
        """What appears for a moment when this tap is answered."""
        self._toast = self.texts.plain(self.language, key, **args)[:200]

    async def finish(self) -> None:
        """Answer the tap, so that its button stops waiting. Does nothing where nothing was tapped."""
        if self.update.tapped is None:
            return
        answer = {"callback_query_id": self.update.content["id"]} | ({"text": self._toast} if self._toast else {})
        try:
            await self._call("answerCallbackQuery", answer)
        except BadRequest as error:
            log.info("tap left unanswered", person=self.person.id, error=error.message)

    async def _put_keys_away(self) -> None:
        """A key that a question brought goes, if its dialogue isn't what they talk in any more."""
        seen_to, self._keys_seen_to = self._keys_seen_to, True
        if seen_to or (self.came_from is None and not self.services.shown.has_keys(self.person.id)):
            return
        if await self.services.database.read(_has_left, self):
            await self.send(asking.away(self.words))

    async def _call(
        self,
        method: str,
        payload: Mapping[str, object],
        *,
        later: Mapping[str, object] | None = None,
        files: Mapping[str, InputFile] | None = None,
    ) -> object:
        """One request: what Telegram says, or MISSED if it isn't known to be done. Where Telegram asks to wait long,
        the message `later` goes into the outbox, a new one in place of an edit.
        """
        sends = method.startswith(("send", "forward"))
        try:
            return await self.services.gateway.call(
                method,
                payload,
                chat_id=self.chat_id,
                lane=Lane.ANSWER,
                files=files,
                repeat_unknown=not sends,
            )
        except Later as wait:
            if later:
                due = int(self.services.clock.now().timestamp() + wait.seconds) + 1
                details = {"method": method if sends else "sendMessage", "payload": later}
                await self.services.database.write(outbox.queue, self.person.id, outbox.ANSWER, 0, details, due)
                self.services.outbox_changed()
            await self.services.database.write(halts.keep, wait, self.services.clock.stamp())
        except TelegramError as error:
            if meaning(error) is Meaning.UNREACHABLE:
                await self.services.database.write(persons.set_reachable, self.person.id, False)
                return MISSED
            if isinstance(error, BadRequest):
                raise
            log.warning(
                "answer not known to have arrived", person=self.person.id, method=method, error=type(error).__name__
            )
        return MISSED


def _has_left(tx: Tx, talk: Talk) -> bool:
    """Whether the person has left a question that has a key."""
    person = persons.find(tx, talk.person.id)
    if person is None or trying.is_meant(person, None):
        return False
    who = replace(talk.applicant, person=person)
    now = received.asked_now(tx, who)
    if now is not None and asking.has_key(now):
        return False
    before = received.question_of(tx, who, talk.came_from) if talk.came_from else None
    return talk.services.shown.has_keys(person.id) or (before is not None and asking.has_key(before))
