"""Two programmes with events, questions and announcements, and people of whom any of that may be true."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from bot.announcements import announcement, waves
from bot.announcements.announcement import Announcement
from bot.announcements.audiences import Ground, ground
from bot.database import Tx
from bot.forms.form import Form
from bot.forms.model import Choice, Question
from bot.programmes import events, store
from bot.programmes.event import EVERYONE, Event
from bot.programmes.store import Shelf
from tests.programmes.books import example

BAKU, ASTANA = "baku", "astana"
STARTS: Final = {BAKU: date(2027, 9, 24), ASTANA: date(2028, 2, 28)}
EVENTS: Final = {BAKU: ("gala", "dance"), ASTANA: ("gala",)}
COUNTRIES: Final = ("KZ", "AZ", "other")
COUNTRY_QUESTIONS: Final = {BAKU: "country", ASTANA: "home"}
BIRTH_QUESTIONS: Final = {BAKU: "birth_date", ASTANA: "born"}
SIZES: Final = ("s", "m", "extra large")
DIETS: Final = ("halal", "vegan", "none")
TITLES: Final = {"gala": {"en": "Gala concert", "ru": "Гала-концерт"}, "dance": {"en": "Dance"}}


def choices(*names: str) -> tuple[Choice, ...]:
    return tuple(Choice(name, {"en": name.title()}) for name in names)


FORMS: Final = {
    slug: Form(
        slug,
        "1",
        {},
        "en",
        ("en",),
        (
            Question("call_name", "text"),
            Question(BIRTH_QUESTIONS[slug], "date", extras={"field": "birth_date"} if slug == ASTANA else {}),
            Question(
                COUNTRY_QUESTIONS[slug],
                "select_one",
                choices=choices(*(code.lower() for code in COUNTRIES) if slug == ASTANA else COUNTRIES),
                list_name="countries",
                extras={"field": "country"} if slug == ASTANA else {},
            ),
            Question("size", "select_one", {"en": "Which size?"}, choices=choices(*SIZES), list_name="sizes"),
            Question("diet", "select_multiple", {"en": "Your food?"}, choices=choices(*DIETS), list_name="diets"),
        ),
    )
    for slug in (BAKU, ASTANA)
}


@dataclass(frozen=True)
class Neighbour:
    """One person. Applications are (status, answers) by programme; places (status, confirmed, came) by (programme,
    event); `got` is (state, read) by announcement; roles (role, programme or None)."""

    language: str | None = "en"
    telegram: str | None = None
    applications: Mapping[str, tuple[str, Mapping[str, Any]]] = field(default_factory=dict)
    dialogues: frozenset[str] = frozenset()
    places: Mapping[tuple[str, str], tuple[str, bool, bool]] = field(default_factory=dict)
    roles: frozenset[tuple[str, str | None]] = frozenset()
    got: Mapping[int, tuple[str, bool]] = field(default_factory=dict)
    reachable: bool = True
    muted: bool = False
    zone: str | None = None
    name: str = "Somebody"


class Town:
    """The programmes in a database; `announced` are numbers: two of the first programme, then one to everybody."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx
        self.shelf = Shelf()
        self.programmes: dict[str, int] = {}
        self.events: dict[tuple[str, str], int] = {}
        for slug, start in STARTS.items():
            programme = replace(example().programme, slug=slug, title={"en": slug.title()}, start=start, end=start)
            self.programmes[slug] = store.save(tx, programme, FORMS[slug], 0)
            for hour, name in enumerate(EVENTS[slug]):
                begins = datetime.combine(start, datetime.min.time()) + timedelta(hours=18 + hour)
                ends = begins + timedelta(hours=1)
                event = Event(name, TITLES[name], begins, ends, "Asia/Baku", who=EVERYONE)
                self.events[slug, name] = events.save(tx, self.programmes[slug], event)[0].id
        tx.run("INSERT INTO persons (id, first_name, created_at) VALUES (1, 'Boss', 0)")
        self.announced = [
            self.announce(self.programmes[slug] if slug else None, number).id
            for number, slug in enumerate((BAKU, BAKU, None))
        ]

    def announce(self, programme_id: int | None, at: int = 0, state: str = waves.DONE, **more: Any) -> Announcement:
        """Something that was announced at this time."""
        new = announcement.create(self.tx, programme_id, 1, at)
        wave = waves.launch(self.tx, new.id, waves.ANNOUNCE, 1, at)
        assert wave
        self.tx.run("UPDATE waves SET state = :state WHERE id = :id", state=state, id=wave.id)
        return replace(new, **more)

    def ground(self, slug: str | None = BAKU) -> Ground:
        return ground(self.tx, self.shelf, self.programmes[slug] if slug else None)

    def settle(self, people: Sequence[Neighbour]) -> None:
        """These people live there, with the numbers 101, 102 …"""
        for number, neighbour in enumerate(people, 101):
            self._settle(number, neighbour)

    def _settle(self, number: int, neighbour: Neighbour) -> None:
        run = self.tx.run
        run(
            "INSERT INTO persons (id, first_name, telegram_language, language, reachable, zone, created_at)"
            " VALUES (:id, :name, :telegram, :language, :reachable, :zone, 0)",
            id=number,
            name=neighbour.name,
            telegram=neighbour.telegram,
            language=neighbour.language,
            reachable=int(neighbour.reachable),
            zone=neighbour.zone,
        )
        if neighbour.muted:
            run("INSERT INTO muted (person_id, kind) VALUES (:id, 'announcements')", id=number)
        for slug, (status, answers) in neighbour.applications.items():
            run(
                "INSERT INTO applications"
                " (person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)"
                " VALUES (:id, :programme, :form, :answers, :name, :status, 0, 0)",
                id=number,
                programme=self.programmes[slug],
                form=self.shelf.programme(self.tx, self.programmes[slug]).form_id,
                answers=json.dumps(answers),
                name=f"{neighbour.name} of {slug}",
                status=status,
            )
        for slug in neighbour.dialogues:
            run(
                "INSERT INTO dialogues (person_id, programme_id, form_id, state, revision, updated_at)"
                " VALUES (:id, :programme, :form, '{}', 1, 0)",
                id=number,
                programme=self.programmes[slug],
                form=self.shelf.programme(self.tx, self.programmes[slug]).form_id,
            )
        for key, (status, confirmed, came) in neighbour.places.items():
            starts = events.find(self.tx, self.events[key]).event.starts.timestamp()
            run(
                "INSERT INTO places (event_id, person_id, status, turn, confirmed_at, came_at, changed_at)"
                " VALUES (:event, :id, :status, :id, :confirmed, :came, 0)",
                event=self.events[key],
                id=number,
                status=status,
                confirmed=1 if confirmed else None,
                came=int(starts) - 600 if came else None,
            )
        for role, its in neighbour.roles:
            programme_id = self.programmes[its] if its else None
            run(
                "INSERT INTO roles (person_id, role, programme_id, granted_at) VALUES (:id, :role, :programme, 0)",
                id=number,
                role=role,
                programme=programme_id,
            )
        for about, (state, read) in neighbour.got.items():
            run(
                "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at, read_at)"
                " SELECT :id, 'wave', id, '{}', :state, 0, 0, :read FROM waves WHERE announcement_id = :about",
                id=number,
                about=about,
                state=state,
                read=1 if read else None,
            )
