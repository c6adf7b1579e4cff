"""Groups in Telegram that a coordinator put the bot into; announcements may be posted there too."""

from dataclasses import dataclass, replace

from bot.database import Tx
from bot.database.transaction import Row


@dataclass(frozen=True, slots=True)
class Group:
    """`id` is ours and stays; `chat_id` is Telegram's, negative, and another one once it is a supergroup.

    `programme_id` None: nobody has said yet to which it belongs. `reachable`: the bot is in it and may write.
    """

    id: int
    chat_id: int
    title: str
    programme_id: int | None
    reachable: bool
    added_by: int


_COLUMNS = "SELECT id, chat_id, title, programme_id, reachable, added_by FROM groups"


def of_programme(tx: Tx, programme_id: int | None) -> list[Group]:
    """Where its announcements can be posted, by title; None: those to everybody, so all groups. Only reachable ones."""
    rows = tx.all(
        f"{_COLUMNS} WHERE reachable AND (:programme IS NULL OR programme_id = :programme) ORDER BY title, id",
        programme=programme_id,
    )
    return [_group(row) for row in rows]


def find(tx: Tx, group_id: int) -> Group | None:
    """The group with this id of ours."""
    row = tx.one(f"{_COLUMNS} WHERE id = :id", id=group_id)
    return _group(row) if row else None


def by_chat(tx: Tx, chat_id: int) -> Group | None:
    """The group whose chat this is."""
    row = tx.one(f"{_COLUMNS} WHERE chat_id = :chat", chat=chat_id)
    return _group(row) if row else None


def put_in(tx: Tx, chat_id: int, title: str, added_by: int) -> Group:
    """The group, remembered and reachable from now on. One that was known keeps its programme."""
    tx.run(
        "INSERT INTO groups (chat_id, title, added_by) VALUES (:chat, :title, :by) ON CONFLICT (chat_id)"
        " DO UPDATE SET title = excluded.title, added_by = excluded.added_by, reachable = 1",
        chat=chat_id,
        title=title,
        by=added_by,
    )
    (row,) = tx.all(f"{_COLUMNS} WHERE chat_id = :chat", chat=chat_id)
    return _group(row)


def link(tx: Tx, group: Group, programme_id: int) -> Group:
    """The group, which belongs to this programme from now on."""
    tx.run("UPDATE groups SET programme_id = :programme WHERE id = :id", id=group.id, programme=programme_id)
    return replace(group, programme_id=programme_id)


def set_reachable(tx: Tx, chat_id: int, reachable: bool) -> None:
    """Whether the bot is in this chat and may write; nothing happens if it is no group that is known."""
    tx.run("UPDATE groups SET reachable = :reachable WHERE chat_id = :chat", chat=chat_id, reachable=int(reachable))


def rename(tx: Tx, chat_id: int, title: str) -> None:
    """It is called so from now on; nothing happens if it is no group that is known."""
    tx.run("UPDATE groups SET title = :title WHERE chat_id = :chat", chat=chat_id, title=title)


def moved(tx: Tx, old: int, new: int) -> None:
    """Telegram made the group a supergroup: it lives in the chat `new`, and what wasn't sent yet goes there.

    What was sent stays where it was, since messages of the old chat can't be reached from the new one. May be called
    again for the same move.
    """
    tx.run(
        "UPDATE deliveries SET state = 'skipped', once = NULL WHERE person_id = :old"
        " AND state IN ('held', 'queued', 'sending')"
        " AND once IN (SELECT once FROM deliveries WHERE person_id = :new)",
        old=old,
        new=new,
    )
    tx.run(
        "UPDATE deliveries SET person_id = :new WHERE person_id = :old AND state IN ('held', 'queued', 'sending')",
        old=old,
        new=new,
    )
    known, anew = by_chat(tx, old), by_chat(tx, new)
    if known is None:
        return
    if anew:  # the bot heard of the new chat before it heard that the group moved there
        tx.run("DELETE FROM groups WHERE id = :id", id=anew.id)
    tx.run(
        "UPDATE groups SET chat_id = :new, reachable = 1, programme_id = coalesce(programme_id, :programme)"
        " WHERE id = :id",
        id=known.id,
        new=new,
        programme=anew.programme_id if anew else None,
    )


def _group(row: Row) -> Group:
    return Group(row[0], row[1], row[2], row[3], bool(row[4]), row[5])
