"""What happens to an update: its handler, or, after an error, an apology with a number that the log has too."""

from contextlib import suppress
from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot, TypeHandler

import handlers
from bot.app.incidents import Incidents
from bot.people import persons
from bot.screens import general
from bot.screens.talk import Services, Talk
from bot.transport.incoming import Incoming
from bot.trouble import Trouble

PtbApplication = Application[Any, Any, Any, Any, Any, Any]


def application(bot: ExtBot[None], services: Services, incidents: Incidents) -> PtbApplication:
    """What processes updates (`bot.transport.incoming.Incoming`)."""

    async def on_update(update: Incoming, _context: CallbackContext[Any, Any, Any, Any]) -> None:
        if handlers.membership.concerns(update):
            await handlers.membership.changed(services, update)
        elif handlers.is_ours(update):
            await handlers.handle(Talk(services, update))

    async def on_error(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        number = incidents.report(context.error, "updates")
        if isinstance(update, Incoming) and handlers.is_ours(update):
            talk = Talk(services, update)
            with suppress(Trouble):  # which may be what went wrong
                talk.met(await services.database.read(persons.find, talk.person.id))
            await talk.send(general.incident(talk.words, number))

    processing = Application.builder().bot(bot).updater(None).job_queue(None).build()
    processing.add_handler(TypeHandler(Incoming, on_update))
    processing.add_error_handler(on_error)
    return processing
