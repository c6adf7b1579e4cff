"""Every column that refers to a person: what the copy of their data calls it, and what an erasure makes of it.

A test compares this list with the tables, so that a new column can't be forgotten.
"""

from enum import Enum
from typing import Final, NamedTuple


class Fate(Enum):
    """What an erasure makes of it."""

    DELETED = "the row goes"
    ANONYMOUS = "the row stays, with an anonymous number in place of the id"
    EMPTIED = "the row stays, without the id and what it says of them"


class Trace(NamedTuple):
    """`section` is where the copy shows it; None: it doesn't, for the reason that stands beside it."""

    table: str
    column: str
    fate: Fate
    section: str | None


# In the order in which an erasure takes them: what refers to something else goes before it.
TRACES: Final = (
    Trace("deliveries", "person_id", Fate.DELETED, "messages"),
    Trace("due", "person_id", Fate.DELETED, "planned"),
    Trace("letters", "person_id", Fate.DELETED, "letters"),
    Trace("letters", "author_id", Fate.ANONYMOUS, "letters"),  # what a coordinator wrote to others is theirs too
    Trace("places", "person_id", Fate.DELETED, "places"),
    Trace("dialogues", "person_id", Fate.DELETED, "unfinished_answers"),
    Trace("trials", "person_id", Fate.DELETED, "unfinished_answers"),
    # Once nobody can say whose it was, a consent proves nothing; so it isn't kept as a proof.
    Trace("consents", "person_id", Fate.DELETED, "consents"),
    Trace("remarks", "author_id", Fate.ANONYMOUS, "remarks_written"),
    Trace("applications", "person_id", Fate.DELETED, "applications"),  # the remarks on it go with it
    Trace("guardianships", "child_id", Fate.DELETED, "guardians"),
    Trace("guardianships", "guardian_id", Fate.EMPTIED, "guardian_of"),
    Trace("roles", "person_id", Fate.DELETED, "roles"),
    Trace("roles", "granted_by", Fate.ANONYMOUS, None),  # about the one who got the role; the trail tells the giver
    Trace("invitations", "made_by", Fate.ANONYMOUS, "invitations"),
    Trace("invitations", "used_by", Fate.ANONYMOUS, "invitations"),
    Trace("muted", "person_id", Fate.DELETED, "settings"),
    Trace("proposals", "person_id", Fate.DELETED, "workbooks_sent"),
    Trace("views", "person_id", Fate.DELETED, None),  # how a coordinator last filtered a list says nothing of them
    Trace("decisions", "person_id", Fate.DELETED, None),  # a question that was asked; the trail tells what was done
    Trace("halts", "chat_id", Fate.DELETED, None),  # how long Telegram wants to be left alone says nothing of a person
    Trace("announcements", "author_id", Fate.ANONYMOUS, "announcements"),
    Trace("audiences", "author_id", Fate.ANONYMOUS, "audiences"),
    Trace("waves", "actor_id", Fate.ANONYMOUS, "announcements"),
    Trace("groups", "added_by", Fate.ANONYMOUS, "groups"),
    Trace("groups", "chat_id", Fate.DELETED, None),  # a group's chat, never a person's
    Trace("erasures", "person_id", Fate.DELETED, "erasure"),
    Trace("audit_trail", "actor_id", Fate.ANONYMOUS, "what_you_did"),
    Trace("audit_trail", "person_id", Fate.ANONYMOUS, "what_was_done"),
    Trace("persons", "id", Fate.DELETED, "person"),
)

# What hangs on a row that refers to a person, and goes with it.
INDIRECT: Final = {
    ("remarks", "application_id"): "remarks",
    ("announcement_texts", "announcement_id"): "announcements",
}
