"""A person: somebody with a Telegram account who has talked to the bot."""

from dataclasses import dataclass, field, replace
from typing import Final

from bot.database import Tx

DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Person:
    """What is kept of a person beside their applications. `id` is Telegram's, and that of their private chat.

    `zone` is the IANA zone they chose, `home_zone` that of the country they live in. `composing` is what
    their next words are for, as JSON; None: for no such thing. `seen_at` is when they last wrote or tapped, give or
    take a day, in seconds since 1970 UTC.
    """

    id: int
    first_name: str
    telegram_language: str | None = None
    language: str | None = None
    talking_in: int | None = None
    reachable: bool = True
    zone: str | None = None
    home_zone: str | None = None
    composing: str | None = None
    seen_at: int = field(default=0, compare=False)

    @property
    def wished_language(self) -> str | None:
        """The language they chose, else the one their Telegram speaks."""
        return self.language or self.telegram_language


def meet(tx: Tx, person_id: int, first_name: str, telegram_language: str | None, at: int) -> Person:
    """The person, remembered from now on; what Telegram says of them is brought up to date."""
    known = find(tx, person_id)
    if known is None:
        tx.run(
            "INSERT INTO persons (id, first_name, telegram_language, created_at, seen_at)"
            " VALUES (:id, :name, :language, :at, :at)",
            id=person_id,
            name=first_name,
            language=telegram_language,
            at=at,
        )
        return Person(person_id, first_name, telegram_language, seen_at=at)
    changed = (known.first_name, known.telegram_language, known.reachable) != (first_name, telegram_language, True)
    if changed or at - known.seen_at > DAY:
        tx.run(
            "UPDATE persons SET first_name = :name, telegram_language = :language, reachable = 1, seen_at = :at"
            " WHERE id = :id",
            id=person_id,
            name=first_name,
            language=telegram_language,
            at=at,
        )
        return replace(known, first_name=first_name, telegram_language=telegram_language, reachable=True, seen_at=at)
    return known


def find(tx: Tx, person_id: int) -> Person | None:
    """The person with this id, if they ever talked to the bot."""
    row = tx.one(
        "SELECT first_name, telegram_language, language, talking_in, reachable, zone, home_zone, composing, seen_at"
        " FROM persons WHERE id = :id",
        id=person_id,
    )
    if row is None:
        return None
    name, telegram_language, language, talking_in, reachable, zone, home_zone, composing, seen_at = row
    return Person(
        person_id, name, telegram_language, language, talking_in, bool(reachable), zone, home_zone, composing, seen_at
    )


def choose_language(tx: Tx, person_id: int, language: str) -> None:
    """From now on the bot speaks `language` (a code of `bot.config.LANGUAGES`) with them."""
    tx.run("UPDATE persons SET language = :language WHERE id = :id", id=person_id, language=language)


def talk_in(tx: Tx, person_id: int, programme_id: int | None) -> None:
    """What they type now answers the dialogue of this programme; None: of no programme. Nothing is composed then."""
    tx.run(
        "UPDATE persons SET talking_in = :programme, composing = NULL WHERE id = :id",
        id=person_id,
        programme=programme_id,
    )


def compose(tx: Tx, person_id: int, what: str | None) -> None:
    """What they type now is for `what`, as JSON, not for a dialogue; None: for nothing."""
    tx.run("UPDATE persons SET composing = :what, talking_in = NULL WHERE id = :id", id=person_id, what=what)


def set_reachable(tx: Tx, person_id: int, reachable: bool) -> None:
    """Whether Telegram delivers to them; False after they blocked the bot."""
    tx.run("UPDATE persons SET reachable = :reachable WHERE id = :id", id=person_id, reachable=int(reachable))
