"""`kopru programme load`: what a workbook would change in the database, and applying it. A bot may run beside it."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from bot.app import open_database
from bot.clock import Clock
from bot.config import Settings
from bot.database import Tx
from bot.programmes.store import Shelf
from bot.programmes.workbook import Workbook
from bot.reminders import changing
from bot.reminders.changing import Applied
from bot.reminders.foreseeing import Foreseen
from bot.reminders.foreseeing import foresee as foresee_workbook
from bot.trouble import Trouble

P = ParamSpec("P")
R = TypeVar("R")


async def foresee(settings: Settings, book: Workbook) -> Foreseen:
    """What the workbook would change, and how many people would be told. Raises Trouble."""
    return await _write(settings, foresee_workbook, Shelf(), book, Clock().now(), actor=None)


async def apply(settings: Settings, foreseen: Foreseen) -> Applied:
    """Apply the workbook. Raises Trouble, also if its programme isn't as it was when this was foreseen."""
    return await _write(settings, _apply, foreseen)


def _apply(tx: Tx, foreseen: Foreseen) -> Applied:
    shelf = Shelf()
    loaded = shelf.by_slug(tx, foreseen.book.programme.slug)
    if loaded != foreseen.loaded:
        raise Trouble("load-changed-meanwhile")
    return changing.apply_workbook(tx, shelf, foreseen.book, Clock().now(), actor=None)


async def _write(
    settings: Settings, use_case: Callable[Concatenate[Tx, P], R], /, *args: P.args, **kwargs: P.kwargs
) -> R:
    database = await open_database(settings, exclusive=False)
    try:
        return await database.write(use_case, *args, **kwargs)
    finally:
        await database.close()
