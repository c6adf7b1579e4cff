"""Notes what the bot says: its answers to what somebody did, and what came by itself, with the reason."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from bot.database import Tx
from bot.delivery import event_news, outbox
from bot.people import persons, zones
from bot.people.quiet_hours import quiet
from bot.programmes import events
from bot.programmes.programme import Programme
from bot.rehearsal.acting import Actor
from bot.rehearsal.stage import Stage
from bot.rehearsal.timeline import Deed, Entry, Message, Said, Story, Told
from bot.simulator.seen import SeenMessage

NEWS: Final = {
    event_news.PLACE: "rehearsal-why-place",
    event_news.OFFER: "rehearsal-why-offer",
    event_news.LOST_OFFER: "rehearsal-why-lost-offer",
    event_news.ASK: "rehearsal-why-ask",
    event_news.FREED: "rehearsal-why-freed",
}
WHY: Final = {outbox.STATUS: "rehearsal-why-status", outbox.GUARDIAN: "rehearsal-why-guardian"}


@dataclass(frozen=True, slots=True)
class Settled:
    """A delivery that isn't waiting any more."""

    id: int
    person_id: int
    kind: str
    about: int
    details: dict[str, Any]
    state: str
    at: int

    @property
    def message(self) -> tuple[Any, ...]:
        """Alike for what the same message said: reminders of several events by one rule."""
        several = self.kind == outbox.REMINDER and self.details["event"]
        return (self.about, self.details["reminder"], self.at) if several else (self.id,)


@dataclass(frozen=True, slots=True)
class Failure:
    """A message that somebody should have got and didn't."""

    actor: Actor
    what: Said


class Recorder:
    """Keeps the story of each actor. `language` is the report's reader's: in it titles of events are noted."""

    def __init__(self, stage: Stage, programme: Programme, actors: Sequence[Actor], language: str) -> None:
        self._stage = stage
        self._database = stage.app.services.database
        self._programme = programme
        self._language = language
        self._actors = {actor.person.id: actor for actor in actors}
        self._entries: dict[int, list[Entry]] = {person_id: [] for person_id in self._actors}
        self._read: dict[int, str] = {}  # the messages noted, by id: what they said then
        self._known: set[int] = set()  # the deliveries noted, by id
        self._listened = 0.0
        self._titles: dict[int, str] = {}
        self.reminded: set[str] = set()
        self.failures: list[Failure] = []

    @property
    def stories(self) -> tuple[Story, ...]:
        """What has happened so far."""
        return tuple(Story(actor.player, tuple(self._entries[at])) for at, actor in self._actors.items())

    async def did(self, actor: Actor, what: Said) -> None:
        """The actor has done something: what was written or changed in the chat since belongs to it."""
        zone, _ = await self._when(actor)
        chat = tuple(_message(seen) for seen in self._new(actor))
        self._entries[actor.person.id].append(Deed(self._stage.clock(), zone, what, chat))

    async def listen(self) -> list[tuple[Actor, SeenMessage]]:
        """Note what came by itself since the last time; who got what."""
        heard: list[tuple[Actor, SeenMessage]] = []
        since = await self._database.read(_settled, int(self._listened))
        settled = [each for each in since if each.id not in self._known]
        self._listened = self._stage.clock()
        self._known.update(each.id for each in settled)
        for person_id, actor in self._actors.items():
            own = [each for each in settled if each.person_id == person_id]
            for each in own:
                if each.state in {"failed", "unknown"}:
                    self.failures.append(Failure(actor, await self._why([each])))
            new = [seen for seen in self._new(actor) if seen.from_bot]
            # Of several at the same moment the first queued is sent first.
            sent: dict[tuple[Any, ...], list[Settled]] = {}
            for each in own:
                if each.state == "sent":
                    sent.setdefault(each.message, []).append(each)
            for seen, said in zip(new, [*sent.values(), *[[]] * len(new)], strict=False):
                await self._note(actor, seen, said)
                heard.append((actor, seen))
        return heard

    async def _note(self, actor: Actor, seen: SeenMessage, said: Sequence[Settled]) -> None:
        """`said`: the deliveries that this message said; none if nobody knows why it came."""
        zone, night = await self._when(actor)
        why = await self._why(said) if said else Said("rehearsal-why-unknown")
        silent = bool(said) and all(each.details.get("silent") for each in said)
        told = Told(self._stage.clock(), zone, _message(seen), why, silent=silent, night=night)
        self._entries[actor.person.id].append(told)
        self.reminded |= {each.details["reminder"] for each in said if each.kind == outbox.REMINDER}

    async def _why(self, said: Sequence[Settled]) -> Said:
        delivery, details = said[0], said[0].details
        if delivery.kind == outbox.REMINDER:
            if not details["event"]:
                return Said("rehearsal-why-reminder", {"reminder": details["reminder"]})
            titles = ", ".join([await self._title(each.details["event"]) for each in said])
            return Said("rehearsal-why-event-reminder", {"reminder": details["reminder"], "event": titles})
        if delivery.kind == outbox.EVENT:
            return Said(NEWS[details["news"]], {"event": await self._title(delivery.about)})
        return Said(WHY.get(delivery.kind, "rehearsal-why-unknown"))

    async def _title(self, event_id: int) -> str:
        if event_id not in self._titles:
            scheduled = await self._database.read(events.find, event_id)
            self._titles[event_id] = self._programme.text(scheduled.event.title, self._language)
        return self._titles[event_id]

    async def _when(self, actor: Actor) -> tuple[str, bool]:
        """The zone whose time counts for the actor now, and whether it is night there."""
        now = datetime.fromtimestamp(self._stage.clock(), UTC)
        person = await self._database.read(persons.find, actor.person.id)
        zone = zones.zone_of(person, self._programme, now) if person else self._programme.zone
        night = quiet(now, zone, self._programme.quiet_from, self._programme.quiet_until)
        return zone, night is not None

    def _new(self, actor: Actor) -> list[SeenMessage]:
        """The messages of their chat that weren't noted yet, or have changed since."""
        new = [seen for seen in actor.person.chat if self._read.get(seen.message_id) != seen.text]
        self._read |= {seen.message_id: seen.text for seen in new}
        return new


def _message(seen: SeenMessage) -> Message:
    return Message(seen.html, seen.text, seen.buttons, own=not seen.from_bot)


def _settled(tx: Tx, since: int) -> list[Settled]:
    rows = tx.all(
        "SELECT id, person_id, kind, about, details, state, changed_at FROM deliveries"
        " WHERE state NOT IN ('queued', 'sending') AND changed_at >= :since ORDER BY id",
        since=since,
    )
    return [Settled(row[0], row[1], row[2], row[3], json.loads(row[4]), row[5], row[6]) for row in rows]
