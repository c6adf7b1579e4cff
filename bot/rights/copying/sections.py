"""What each section of the copy holds, read from the tables."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final

from bot.announcements import content as contents
from bot.announcements.content import Content
from bot.database import Tx
from bot.database.transaction import Row
from bot.people import audit, erasures, muting, persons
from bot.people.persons import Person
from bot.programmes.store import Shelf
from bot.rights.copying.record import Reader, Record, known
from bot.rights.whose_time import zone_of

Copy = Mapping[str, list[Record]]

BY_ROLE: Final = {"administrator": "an administrator", "coordinator": "a coordinator", "helper": "a helper"}


def copy(tx: Tx, shelf: Shelf, person: Person, language: str, now: datetime) -> Copy:
    """All that is stored about a person, by section, in `SECTIONS`' order; sections that hold nothing are there too."""
    zone = zone_of(tx, shelf, person)
    reader = Reader(tx, shelf, person.id, language, zone)
    made = {"copy": [known(made_at=reader.time(int(now.timestamp())), language=language, zone=zone)]}
    return made | {name: list(section(reader)) for name, section in SECTIONS.items()}


def _person(reader: Reader) -> Iterator[Record]:
    person = persons.find(reader.tx, reader.person_id)
    if person is None:
        return
    since = reader.tx.value("SELECT created_at FROM persons WHERE id = :id", id=person.id)
    yield known(
        telegram_id=person.id,
        first_name=person.first_name,
        telegram_language=person.telegram_language,
        language=person.language,
        reachable=person.reachable,
        known_since=reader.time(since),
        last_seen=reader.time(person.seen_at),
        answering_in=reader.programme(person.talking_in),
        writing=json.loads(person.composing) if person.composing else None,
    )


def _settings(reader: Reader) -> Iterator[Record]:
    person = persons.find(reader.tx, reader.person_id)
    muted = sorted(muting.muted(reader.tx, reader.person_id))
    if person and (person.zone or person.home_zone or muted):
        yield known(zone=person.zone, zone_of_country=person.home_zone, not_wanted=muted or None)


def _roles(reader: Reader) -> Iterator[Record]:
    for role, programme_id, at in _rows(reader, "role, programme_id, granted_at FROM roles WHERE person_id = :id"):
        yield known(role=role, programme=reader.programme(programme_id), at=reader.time(at))


def _consents(reader: Reader) -> Iterator[Record]:
    sql = "programme_id, notice_hash, notice, language, given_at, withdrawn_at FROM consents WHERE person_id = :id"
    for programme_id, sha256, notice, language, given, withdrawn in _rows(reader, sql):
        yield known(
            programme=reader.programme(programme_id),
            at=reader.time(given),
            withdrawn_at=reader.time(withdrawn),
            language=language,
            text=notice,
            sha256=sha256,
        )


def _unfinished(reader: Reader) -> Iterator[Record]:
    sql = "programme_id, form_id, state, updated_at FROM dialogues WHERE person_id = :id"
    for programme_id, form_id, state, at in _rows(reader, sql):
        answers = reader.answers(form_id, json.loads(state)["answers"])
        yield known(programme=reader.programme(programme_id), at=reader.time(at), answers=answers)
    for slug, state, at in _rows(reader, "slug, state, touched_at FROM trials WHERE person_id = :id"):
        tried = [known(question=name, label="", answer=value) for name, value in json.loads(state)["answers"].items()]
        yield known(programme=slug, trial=True, at=reader.time(at), answers=tried)


def _applications(reader: Reader) -> Iterator[Record]:
    sql = "id, programme_id, form_id, answers, name, status, submitted_at, updated_at FROM applications"
    for number, programme_id, form_id, answers, name, status, submitted, updated in _rows(
        reader, f"{sql} WHERE person_id = :id"
    ):
        yield known(
            number=number,
            programme=reader.programme(programme_id),
            name=name,
            status=status,
            at=reader.time(submitted),
            changed_at=reader.time(updated),
            answers=reader.answers(form_id, json.loads(answers)),
        )


def _places(reader: Reader) -> Iterator[Record]:
    sql = "event_id, status, turn, changed_at, offered_until, asked_at, confirmed_at, came_at FROM places"
    for event_id, status, turn, changed, offered, asked, confirmed, came in _rows(
        reader, f"{sql} WHERE person_id = :id"
    ):
        title, starts, programme_id = reader.event(event_id) or (None, None, None)
        yield known(
            event=title,
            programme=reader.programme(programme_id),
            starts=starts,
            place=status,
            turn=turn,
            changed_at=reader.time(changed),
            offered_until=reader.time(offered),
            asked_at=reader.time(asked),
            confirmed_at=reader.time(confirmed),
            came_at=reader.time(came),
        )


def _planned(reader: Reader) -> Iterator[Record]:
    sql = "due_at, task, programme_id, reminder FROM due WHERE person_id = :id"
    for at, task, programme_id, reminder in _rows(reader, sql):
        yield known(at=reader.time(at), task=task, reminder=reminder, programme=reader.programme(programme_id))


def _messages(reader: Reader) -> Iterator[Record]:
    sql = "kind, state, due_at, changed_at, read_at, reason, messages FROM deliveries WHERE person_id = :id ORDER BY id"
    for kind, state, due, changed, read, reason, messages in _rows(reader, sql):
        yield known(
            kind=kind,
            state=state,
            planned_for=reader.time(due),
            at=reader.time(changed),
            read_at=reader.time(read),
            reason=reason,
            message_ids=json.loads(messages) if messages else None,
        )


def _letters(reader: Reader) -> Iterator[Record]:
    sql = "person_id, author_id, content, written_at FROM letters WHERE :id IN (person_id, author_id) ORDER BY id"
    for person_id, author_id, content, at in _rows(reader, sql):
        by = "you" if author_id == reader.person_id else "a coordinator"
        if person_id == reader.person_id:
            to = "the coordinators" if by == "you" else "you"
            yield known(at=reader.time(at), by=by, to=to, **_said(Content.from_json(content)))
        else:  # what they wrote as a coordinator is about somebody else, and so in that person's copy
            yield known(at=reader.time(at), by=by, to="a participant")


def _remarks(reader: Reader) -> Iterator[Record]:
    sql = "r.text, r.written_at, a.programme_id FROM remarks AS r JOIN applications AS a ON a.id = r.application_id"
    for text, at, programme_id in _rows(reader, f"{sql} WHERE a.person_id = :id ORDER BY r.id"):
        yield known(at=reader.time(at), by="a coordinator", programme=reader.programme(programme_id), text=text)


def _remarks_written(reader: Reader) -> Iterator[Record]:
    """When, and in which programme; the words are about somebody else, and so in that person's copy."""
    sql = "r.written_at, a.programme_id FROM remarks AS r JOIN applications AS a ON a.id = r.application_id"
    for at, programme_id in _rows(reader, f"{sql} WHERE r.author_id = :id ORDER BY r.id"):
        yield known(at=reader.time(at), programme=reader.programme(programme_id))


def _guardians(reader: Reader) -> Iterator[Record]:
    """Who answers for them: the name that the young person knows, never the phone."""
    sql = "programme_id, state, made_at, expires_at, name, decided_at, withdrawn_at FROM guardianships"
    for programme_id, state, made, expires, name, decided, withdrawn in _rows(
        reader, f"{sql} WHERE child_id = :id ORDER BY id"
    ):
        yield known(
            programme=reader.programme(programme_id),
            guardianship=state,
            name=name,
            asked_at=reader.time(made),
            link_until=reader.time(expires),
            decided_at=reader.time(decided),
            withdrawn_at=reader.time(withdrawn),
        )


def _guardian_of(reader: Reader) -> Iterator[Record]:
    sql = "programme_id, state, name, phone, notice, notice_hash, language, decided_at, withdrawn_at FROM guardianships"
    for programme_id, state, name, phone, notice, sha256, language, decided, withdrawn in _rows(
        reader, f"{sql} WHERE guardian_id = :id ORDER BY id"
    ):
        yield known(
            programme=reader.programme(programme_id),
            guardianship=state,
            name=name,
            phone=phone,
            decided_at=reader.time(decided),
            withdrawn_at=reader.time(withdrawn),
            language=language,
            text=notice,
            sha256=sha256,
        )


def _invitations(reader: Reader) -> Iterator[Record]:
    sql = "role, programme_id, made_by, made_at, expires_at, used_by, used_at, withdrawn_at FROM invitations"
    for role, programme_id, made_by, made, expires, used_by, used, withdrawn in _rows(
        reader, f"{sql} WHERE :id IN (made_by, used_by) ORDER BY id"
    ):
        yield known(
            role=role,
            programme=reader.programme(programme_id),
            by="you" if made_by == reader.person_id else "a coordinator",
            made_at=reader.time(made),
            link_until=reader.time(expires),
            used_at=reader.time(used),
            used_by=None if used_by is None else "you" if used_by == reader.person_id else "somebody else",
            withdrawn_at=reader.time(withdrawn),
        )


def _done_to(reader: Reader) -> Iterator[Record]:
    """Who did what to them: the role that the actor has now, never who it was."""
    sql = "at, actor_id, action, programme_id, details FROM audit_trail WHERE person_id = :id ORDER BY id"
    for at, actor_id, action, programme_id, details in _rows(reader, sql):
        yield known(
            at=reader.time(at),
            action=action,
            details=json.loads(details) if details else None,
            by=_by(reader, actor_id),
            programme=reader.programme(programme_id),
        )


def _done(reader: Reader) -> Iterator[Record]:
    """What they did to others or to a programme: not to whom."""
    sql = "at, action, programme_id, details FROM audit_trail WHERE actor_id = :id AND person_id IS NOT :id ORDER BY id"
    for at, action, programme_id, details in _rows(reader, sql):
        yield known(
            at=reader.time(at),
            action=action,
            details=json.loads(details) if details else None,
            programme=reader.programme(programme_id),
        )


def _announcements(reader: Reader) -> Iterator[Record]:
    sql = (
        "a.id, a.programme_id, a.audience, a.changed_at FROM announcements AS a WHERE a.author_id = :id"
        " OR a.id IN (SELECT announcement_id FROM waves WHERE actor_id = :id) ORDER BY a.id"
    )
    for announcement_id, programme_id, audience, changed in _rows(reader, sql):
        texts = reader.tx.all(
            "SELECT language, content FROM announcement_texts WHERE announcement_id = :id", id=announcement_id
        )
        yield known(
            number=announcement_id,
            programme=reader.programme(programme_id),
            audience=audience or None,
            changed_at=reader.time(changed),
            texts=[known(language=language, **_said(Content.from_json(content))) for language, content in texts],
        )


def _audiences(reader: Reader) -> Iterator[Record]:
    for name, query, programme_id in _rows(reader, "name, query, programme_id FROM audiences WHERE author_id = :id"):
        yield known(name=name, audience=query, programme=reader.programme(programme_id))


def _groups(reader: Reader) -> Iterator[Record]:
    for title, programme_id in _rows(reader, "title, programme_id FROM groups WHERE added_by = :id"):
        yield known(group=title, programme=reader.programme(programme_id))


def _workbooks(reader: Reader) -> Iterator[Record]:
    for programme_id, at in _rows(reader, "programme_id, sent_at FROM proposals WHERE person_id = :id"):
        yield known(at=reader.time(at), programme=reader.programme(programme_id))


def _erasure(reader: Reader) -> Iterator[Record]:
    if asked := erasures.of(reader.tx, reader.person_id):
        yield known(asked_at=reader.time(asked.asked_at), erased_at=reader.time(asked.due_at))


SECTIONS: Final[Mapping[str, Callable[[Reader], Iterator[Record]]]] = {
    "person": _person,
    "settings": _settings,
    "roles": _roles,
    "consents": _consents,
    "applications": _applications,
    "unfinished_answers": _unfinished,
    "places": _places,
    "planned": _planned,
    "messages": _messages,
    "letters": _letters,
    "remarks": _remarks,
    "remarks_written": _remarks_written,
    "guardians": _guardians,
    "guardian_of": _guardian_of,
    "invitations": _invitations,
    "what_was_done": _done_to,
    "what_you_did": _done,
    "announcements": _announcements,
    "audiences": _audiences,
    "groups": _groups,
    "workbooks_sent": _workbooks,
    "erasure": _erasure,
}


def _rows(reader: Reader, columns: str) -> list[Row]:
    return reader.tx.all(f"SELECT {columns}", id=reader.person_id)


def _by(reader: Reader, actor_id: int) -> str:
    if actor_id == reader.person_id:
        return "you"
    if actor_id == audit.OPERATOR:
        return "the operator"
    roles = {row[0] for row in reader.tx.all("SELECT role FROM roles WHERE person_id = :id", id=actor_id)}
    return next((BY_ROLE[role] for role in BY_ROLE if role in roles), "somebody else")


def _said(content: Content) -> Record:
    text = content.facts.get("text") or content.facts.get("caption")
    return known(kind=content.kind, text=text or contents.summary(content))
