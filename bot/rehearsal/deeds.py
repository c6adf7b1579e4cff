"""What people do in a rehearsal: apply, sign up for all there is, give up a place, say that they come, or don't."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

from bot.database import Tx
from bot.people import audit
from bot.programmes import applications, events, guardians, places
from bot.programmes.event import ACCEPTED
from bot.programmes.events import Scheduled
from bot.programmes.store import Shelf
from bot.programmes.workbook import Workbook
from bot.rehearsal import plot
from bot.rehearsal.acting import Actor
from bot.rehearsal.agenda import Agenda
from bot.rehearsal.people import FORGETS, GIVES_UP, STOPS
from bot.rehearsal.recording import Recorder
from bot.rehearsal.stage import Stage
from bot.rehearsal.timeline import Said
from bot.reminders import changing
from bot.screens import taps
from bot.simulator.seen import SeenMessage

HOUR: Final = 3600.0
THINKING: Final = HOUR / 3  # between a message and what one does then
SHORTLY_BEFORE: Final = 48 * HOUR  # an event: one place is given up
ANSWERS: Final[Mapping[type[taps.Confirm | taps.ConfirmBelow | taps.Accept], str]] = {
    taps.Confirm: "rehearsal-did-confirm",
    taps.ConfirmBelow: "rehearsal-did-confirm",
    taps.Accept: "rehearsal-did-accept",
}
REFUSED: Final = "rehearsal-did-not-sign-up"
OUTCOMES: Final = {places.GOING: "rehearsal-did-sign-up", places.WAITING: "rehearsal-did-queue"}


class Deeds:
    """Puts what people do into the agenda, and does it through their chats."""

    def __init__(
        self,
        stage: Stage,
        book: Workbook,
        programme_id: int,
        actors: Sequence[Actor],
        agenda: Agenda,
        recorder: Recorder,
        language: str,
    ) -> None:
        self._stage = stage
        self._programme = book.programme
        self._programme_id = programme_id
        self._actors = actors
        self._agenda = agenda
        self._recorder = recorder
        self._language = language
        self._database = stage.app.services.database
        self._refused: Counter[str] = Counter()
        self._gives_up: Scheduled | None = None
        self.stuck: set[str] = set()
        begin = plot.applying(book.programme, [actor.player for actor in actors])
        for actor in actors:
            agenda.at(begin[actor.player.number].timestamp(), partial(self._apply, actor))
        agenda.at(plot.accepting(book.programme).timestamp(), self._accept_all)

    @property
    def closed(self) -> list[str]:
        """The titles of events for which nobody could sign up who wanted to."""
        wanted = sum(actor.player.part != STOPS for actor in self._actors)
        return [title for title, count in self._refused.items() if count >= wanted]

    def heard(self, actor: Actor, seen: SeenMessage) -> None:
        """A message has come: whoever doesn't forget such things answers what it asks."""
        if actor.player.part == FORGETS:
            return
        for button in (button for row in seen.keys for button in row):
            code, _, rest = str(button.get("callback_data", "")).partition(":")
            for kind, said in ANSWERS.items():
                if code == kind.code:
                    self._agenda.at(self._stage.clock() + THINKING, partial(self._answer, actor, kind, said, int(rest)))

    async def _apply(self, actor: Actor) -> None:
        words = self._stage.app.services.texts
        sentence = words.plain(actor.player.language, "rehearsal-made-up-answer")
        halfway = actor.player.part == STOPS
        stuck = await actor.apply(sentence, halfway=halfway)
        if stuck:
            self.stuck.add(stuck)
        await actor.has_guardian_agree()
        await self._recorder.did(actor, Said("rehearsal-did-stop" if halfway else "rehearsal-did-apply"))
        if not halfway:
            open_now = [each for each in await self._events() if each.event.who != ACCEPTED]
            self._agenda.at(self._stage.clock() + THINKING, partial(self._sign_up, actor, open_now))

    async def _accept_all(self) -> None:
        """Coordinators accept everybody who has applied; of the young, those whose guardian has agreed."""
        for actor in self._actors:
            if actor.player.part == STOPS:
                continue
            await self._recorder.did(actor, Said("rehearsal-did-get-accepted"))
            for_accepted = [each for each in await self._events() if each.event.who == ACCEPTED]
            self._agenda.at(self._stage.clock() + THINKING, partial(self._sign_up, actor, for_accepted))
        now = datetime.fromtimestamp(self._stage.clock(), UTC)
        people = [actor.person.id for actor in self._actors]
        await self._database.write(_accept, self._stage.app.services.shelf, people, self._programme_id, now)
        self._stage.app.worker.wake()

    async def _sign_up(self, actor: Actor, wanted: Sequence[Scheduled]) -> None:
        titles: dict[str, list[str]] = {}
        going: list[Scheduled] = []
        for scheduled in wanted:
            await actor.open_event(scheduled.id)
            await actor.press(taps.SignUp, scheduled.id)
            place = await self._database.read(places.find, scheduled.id, actor.person.id)
            titles.setdefault(OUTCOMES.get(place.status if place else "", REFUSED), []).append(self._title(scheduled))
            if place and place.status == places.GOING:
                going.append(scheduled)
        for key, those in titles.items():
            await self._recorder.did(actor, Said(key, {"events": ", ".join(those), "count": len(those)}))
        self._refused.update(titles.get(REFUSED, ()))
        if actor.player.part == GIVES_UP and going and not self._gives_up:
            self._gives_up = min(going, key=lambda each: each.event.capacity is None)
            begins = self._gives_up.event.starts.timestamp()
            self._agenda.at(begins - SHORTLY_BEFORE, partial(self._give_up, actor, self._gives_up))

    async def _give_up(self, actor: Actor, scheduled: Scheduled) -> None:
        await actor.open_event(scheduled.id)
        await actor.press(taps.GiveUp, scheduled.id)
        if await actor.press(taps.GiveUpSurely, scheduled.id):
            await self._recorder.did(actor, Said("rehearsal-did-give-up", {"event": self._title(scheduled)}))

    async def _answer(self, actor: Actor, kind: type[taps.Tap], said: str, event_id: int) -> None:
        if await actor.press(kind, event_id):
            scheduled = await self._database.read(events.find, event_id)
            await self._recorder.did(actor, Said(said, {"event": self._title(scheduled)}))

    def _title(self, scheduled: Scheduled) -> str:
        return self._programme.text(scheduled.event.title, self._language)

    async def _events(self) -> list[Scheduled]:
        found = await self._database.read(events.of_programme, self._programme_id)
        return [each for each in found if not each.event.cancelled]


def _accept(tx: Tx, shelf: Shelf, people: Sequence[int], programme_id: int, now: datetime) -> None:
    for person_id in people:
        application = applications.of_person(tx, person_id, programme_id)
        if application and not guardians.is_missing(tx, shelf, application):
            changing.decide(tx, shelf, application, application.status, ACCEPTED, now, actor=audit.OPERATOR)
