"""Several people and all that may be stored about them: each has words that nobody else has."""

import json
from collections.abc import Callable
from hashlib import sha256
from random import Random
from typing import Any

from bot.database import Tx
from bot.forms.engine import begin
from bot.people import audit, groups, muting, persons, roles
from bot.programmes import applications, consents, dialogues
from bot.programmes.applying import Applicant
from tests.reminders.hall import COORDINATOR, Hall

FIRST = 5_000_000_001


def secret(person_id: int) -> str:
    """What only this person says and is called."""
    return f"Geheim{person_id}x"


class Histories(Hall):
    """A programme with a concert, and people with ids from FIRST on."""

    def __init__(self, tx: Tx, people: int = 5) -> None:
        super().__init__(tx)
        self.people = [FIRST + number for number in range(people)]
        roles.grant(tx, COORDINATOR, roles.ADMINISTRATOR, None, 0)
        for person_id in self.people:
            persons.meet(tx, person_id, secret(person_id), "en", 0)
        self.at = int(self.now.timestamp())

    def insert(self, table: str, **values: Any) -> int:
        columns, named = ", ".join(values), ", ".join(f":{name}" for name in values)
        return self.tx.insert(f"INSERT INTO {table} ({columns}) VALUES ({named})", **values)  # noqa: S608

    def text(self, person_id: int) -> str:
        return json.dumps({"kind": "text", "facts": {"text": f"I am {secret(person_id)}"}})

    def applies(self, person_id: int) -> int:
        answers = {"call_name": secret(person_id), "size": "s", "nights": 3}
        form_id = self.shelf.programme(self.tx, self.programme_id).form_id
        consents.give(self.tx, person_id, self.programme_id, f"Notice for {secret(person_id)}", "en", self.at)
        return applications.submit(self.tx, person_id, self.programme_id, form_id, answers, secret(person_id), self.at)[
            0
        ]

    def begins(self, person_id: int) -> None:
        loaded = self.shelf.programme(self.tx, self.programme_id)
        person = persons.find(self.tx, person_id)
        assert person
        form = self.shelf.form(self.tx, loaded.form_id)
        context = Applicant(person, "en", self.now, self.shelf).context(loaded)
        begun = begin(form, context, {"call_name": secret(person_id)}).dialogue
        self.tx.run("DELETE FROM dialogues WHERE person_id = :id", id=person_id)
        dialogues.add(self.tx, person_id, self.programme_id, loaded.form_id, begun, self.at)
        persons.talk_in(self.tx, person_id, self.programme_id)

    def announces(self, person_id: int) -> int:
        number = self.insert(
            "announcements", programme_id=self.programme_id, author_id=person_id, changed_at=self.at,
            details=json.dumps({"urgency": "normal", "fallback": None, "read_button": False, "answer_button": True,
                                "groups": [], "plan": None}),
        )  # fmt: skip
        self.insert("announcement_texts", announcement_id=number, language="en", content='{"kind":"text","facts":{}}')
        self.insert(
            "waves", announcement_id=number, what="announce", state="done", actor_id=person_id, starts_at=self.at
        )
        return number

    def writes(self, person_id: int, announcement_id: int, author_id: int) -> None:
        self.insert(
            "letters", announcement_id=announcement_id, person_id=person_id, author_id=author_id,
            content=self.text(person_id), written_at=self.at,
        )  # fmt: skip

    def remarks(self, application_id: int, author_id: int, about: int) -> None:
        self.insert(
            "remarks", application_id=application_id, author_id=author_id, text=f"About {secret(about)}",
            written_at=self.at,
        )  # fmt: skip

    def is_told(self, person_id: int, once: str) -> None:
        self.insert(
            "deliveries", person_id=person_id, kind="reminder", about=self.programme_id, state="sent",
            details=json.dumps({"said": secret(person_id)}), due_at=self.at, changed_at=self.at,
            once=f"{once}{person_id}", messages="[7]",
        )  # fmt: skip

    def guards(self, guardian_id: int, child_id: int, code: bytes) -> None:
        self.insert(
            "guardianships", child_id=child_id, programme_id=self.programme_id, code_hash=sha256(code).digest(),
            state="consented", made_at=self.at, expires_at=self.at, guardian_id=guardian_id, name=secret(guardian_id),
            phone=f"+7{guardian_id}", notice=f"I, {secret(guardian_id)}, consent", notice_hash="ab", language="en",
            decided_at=self.at,
        )  # fmt: skip

    def invites(self, person_id: int, used_by: int | None, code: bytes) -> None:
        self.insert(
            "invitations", code_hash=sha256(code).digest(), role="helper", programme_id=self.programme_id,
            made_by=person_id, made_at=self.at, expires_at=self.at, used_by=used_by,
            used_at=self.at if used_by else None,
        )  # fmt: skip

    def everything(self, person_id: int, other: int) -> None:
        """Every kind of row there is about somebody, some together with another."""
        self.sign_up(person_id)
        application = self.applies(person_id)
        self.begins(person_id)
        roles.grant(self.tx, person_id, roles.COORDINATOR, self.programme_id, self.at, by=other)
        announcement = self.announces(person_id)
        self.writes(person_id, announcement, person_id)
        self.writes(person_id, announcement, other)
        self.writes(other, announcement, person_id)
        self.remarks(application, other, person_id)
        self.remarks(self.applies(other), person_id, other)
        self.is_told(person_id, "a")
        self.guards(person_id, other, f"g{person_id}".encode())
        self.guards(other, person_id, f"h{person_id}".encode())
        self.invites(person_id, other, f"i{person_id}".encode())
        self.invites(other, person_id, f"j{person_id}".encode())
        self.invites(person_id, None, f"k{person_id}".encode())
        muting.set_muted(self.tx, person_id, muting.ANNOUNCEMENTS, True)
        self.insert(
            "proposals", person_id=person_id, programme_id=self.programme_id, revision=1, workbook="{}",
            sent_at=self.at,
        )  # fmt: skip
        self.insert(
            "trials", person_id=person_id, slug="baku", state=json.dumps({"answers": {"call_name": secret(person_id)}}),
            touched_at=self.at,
        )  # fmt: skip
        self.insert("views", person_id=person_id, programme_id=self.programme_id)
        self.insert(
            "decisions", person_id=person_id, programme_id=self.programme_id, status="accepted", items="[]",
            made_at=self.at,
        )  # fmt: skip
        self.insert("halts", chat_id=person_id, until=self.at + 60)
        self.insert(
            "audiences", programme_id=self.programme_id, name=f"mine {self.at}{person_id % 97}", query="everyone",
            author_id=person_id,
        )  # fmt: skip
        groups.put_in(self.tx, -person_id // 7, "A group", person_id)
        self.insert(
            "due", due_at=self.at + 9_999_999, task="remind", programme_id=self.programme_id, reminder="x",
            person_id=person_id,
        )  # fmt: skip
        audit.note(self.tx, self.at, other, "read-application", person_id, self.programme_id)
        audit.note(self.tx, self.at, person_id, "read-application", other, self.programme_id)
        persons.compose(self.tx, person_id, json.dumps({"what": "letter", "facts": {"said": secret(person_id)}}))

    def at_random(self, chance: Random, steps: int = 60) -> None:
        """A random history of all of them."""
        for step in range(steps):
            self._one_deed(chance, step, *chance.sample(self.people, 2))

    def _one_deed(self, chance: Random, step: int, one: int, other: int) -> None:
        announcements = [row[0] for row in self.tx.all("SELECT id FROM announcements")] or [self.announces(one)]
        deeds: tuple[Callable[[], object], ...] = (
            lambda: self.applies(one),
            lambda: self.begins(one),
            lambda: self.sign_up(one),
            lambda: self.give_up(one),
            lambda: roles.grant(self.tx, one, chance.choice(["helper", "coordinator"]), None, self.at, by=other),
            lambda: self.announces(one),
            lambda: self.writes(one, chance.choice(announcements), chance.choice([one, other])),
            lambda: self.remarks(self.applies(one), other, one),
            lambda: self.is_told(one, str(step)),
            lambda: self.guards(one, other, f"r{step}".encode()),
            lambda: self.invites(one, chance.choice([None, other]), f"s{step}".encode()),
            lambda: audit.note(self.tx, self.at, one, "read-application", other, self.programme_id),
        )
        chance.choice(deeds)()
