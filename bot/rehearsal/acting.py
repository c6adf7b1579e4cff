"""A player in their chat with the bot: they write and tap there, as a real person does."""

import re
from datetime import date
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.forms import replies
from bot.forms.addresses import named
from bot.forms.dialogue import Context
from bot.forms.form import Form
from bot.people import persons
from bot.programmes import applications, dialogues
from bot.programmes.store import Loaded
from bot.rehearsal.answers import FilledIn, Reaction, fill_in
from bot.rehearsal.candidates import Setting
from bot.rehearsal.people import Player
from bot.rehearsal.stage import Stage
from bot.reminders import planning
from bot.screens import taps
from bot.screens.asking import tap_of
from bot.simulator import Person
from bot.simulator.files import Upload
from bot.simulator.screen import CannotError

# The smallest picture: one transparent point, as PNG.
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c63000100000500010d0a2db40000"
    "000049454e44ae426082"
)
_LINK = re.compile(r"\?start=(g-[\w-]+)")


class Actor:
    """Plays `player` on a stage whose bot is serving."""

    def __init__(self, stage: Stage, programme_id: int, player: Player) -> None:
        self.player = player
        self.person = stage.simulator.add_person(player.name, language=player.language, phone=player.phone)
        self._stage = stage
        self._services = stage.app.services
        self._programme_id = programme_id

    async def apply(self, sentence: str, *, halfway: bool = False) -> str:
        """Apply, or stop in the middle. Names the question that no answer could be made up for, "" if there is none.

        After such a question the answers so far are handed in all the same, so that the play can go on.
        """
        loaded, form = await self._services.database.read(self._form)
        await self.person.start(f"p-{loaded.programme.slug}")
        await self._stage.simulator.settle()
        await self.press(taps.Apply)
        await self.press(taps.Agree)
        filled = self._fill_in(loaded, form, sentence)
        reactions = filled.reactions[: len(filled.reactions) // 2] if halfway else filled.reactions
        for reaction in reactions:
            await self._answer(loaded.form_id, form, reaction)
        if not halfway and not filled.stuck:
            await self.press(taps.Submit)
        elif not halfway:
            await self._services.database.write(self._hand_in, loaded, filled)
            self._services.due_changed()
        return filled.stuck

    async def has_guardian_agree(self) -> None:
        """An invented guardian opens the link that the player got, if they got one, shares a number and agrees."""
        codes = [found[1] for seen in self.person.chat if seen.from_bot and (found := _LINK.search(seen.text))]
        if not codes:
            return
        player = self.player
        guardian = self._stage.simulator.add_person(player.passport, language=player.language, phone=player.phone)
        await guardian.start(codes[-1])
        await self._stage.simulator.settle()
        for kind in (taps.GoOnForWard, taps.ConsentForWard):
            await _press(self._stage, guardian, kind.code)
            if kind is taps.GoOnForWard:
                await guardian.share_contact()
                await self._stage.simulator.settle()

    async def open_event(self, event_id: int) -> None:
        """Look at an event, by its link."""
        await self.person.start(f"e-{event_id}")
        await self._stage.simulator.settle()

    async def press(self, kind: type[taps.Tap], event_id: int | None = None) -> bool:
        """Press the newest button of this kind (for this event); False if there is none to be seen."""
        return await _press(self._stage, self.person, f"{kind.code}:{event_id or ''}")

    def _form(self, tx: Tx) -> tuple[Loaded, Form]:
        loaded = self._services.shelf.programme(tx, self._programme_id)
        return loaded, self._services.shelf.form(tx, loaded.form_id)

    def _fill_in(self, loaded: Loaded, form: Form, sentence: str) -> FilledIn:
        programme = loaded.programme
        now = self._services.clock.now().astimezone(ZoneInfo(programme.zone))
        today: date = now.date()
        setting = Setting(self.player, programme.start, programme.end, today, sentence)
        return fill_in(form, Context(now, self.player.language), setting)

    async def _answer(self, form_id: int, form: Form, reaction: Reaction) -> None:
        name, _ = named(reaction.question)
        question = form.by_name[name]
        here = (form_id, form.plan.place[name], taps.rows_of(reaction.question))
        for reply in reaction.replies:
            if isinstance(reply, replies.Typed):
                await self.person.send(reply.text)
            elif isinstance(reply, replies.Sent | replies.Located | replies.Phoned):
                await _send(self.person, reply)
            else:
                tap = tap_of(reply, question, here)
                await self.person.tap_data(self.person.last.message_id, tap.pack())
            await self._stage.simulator.settle()

    def _hand_in(self, tx: Tx, loaded: Loaded, filled: FilledIn) -> None:
        now = self._services.clock.now()
        person = persons.find(tx, self.person.id)
        if person is None:
            raise CannotError("somebody who never talked to the bot")
        applications.submit(
            tx, person.id, loaded.id, loaded.form_id, filled.answers, self.player.name, int(now.timestamp())
        )
        dialogues.remove(tx, person.id, loaded.id)
        planning.follow_dialogue(tx, loaded, person.id, now)
        planning.follow_application(tx, loaded, person, filled.answers, now)


async def _send(person: Person, reply: replies.Sent | replies.Located | replies.Phoned) -> None:
    match reply:
        case replies.Sent():
            content = _PICTURE if reply.kind == "photo" or reply.mime.startswith("image/") else b"example"
            person.send_file(reply.kind, Upload(reply.name or f"example-{reply.kind}", content, reply.mime))
        case replies.Located():
            await person.share_location(reply.latitude, reply.longitude)
        case replies.Phoned():
            await person.share_contact()


async def _press(stage: Stage, person: Person, wanted: str) -> bool:
    """Press the newest button whose data begins so; False if there is none to be seen."""
    for seen in reversed(person.chat):
        for button in (button for row in seen.keys for button in row):
            if f"{button.get('callback_data', '')}:".startswith(wanted):
                await person.press(seen.message_id, button)
                await stage.simulator.settle()
                return True
    return False
