"""What may be asked for in a query: the fields, and the values that each may have."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.announcements import content
from bot.announcements.content import Content
from bot.config import LANGUAGES
from bot.database import Tx
from bot.forms.model import Question, Texts
from bot.forms.record import columns
from bot.language import languages
from bot.people import roles, zones
from bot.programmes import applications, events, meaning
from bot.programmes.store import Loaded, Shelf

STATUS: Final = "status"
GOING: Final = "going"
WAITING: Final = "waiting"
CONFIRMED: Final = "confirmed"
UNCONFIRMED: Final = "unconfirmed"
CAME: Final = "came"
MISSED: Final = "missed"
AT_EVENTS: Final = (GOING, WAITING, CONFIRMED, UNCONFIRMED, CAME, MISSED)
PROGRAMME: Final = "programme"
LANGUAGE: Final = "language"
COUNTRY: Final = "country"
AGE: Final = "age"
ROLE: Final = "role"
GOT: Final = "got"  # it was sent to them, or is about to be
READ: Final = "read"
ABOUT_ANNOUNCEMENTS: Final = (GOT, READ)
FIELDS: Final = (PROGRAMME, STATUS, *AT_EVENTS, LANGUAGE, COUNTRY, AGE, ROLE, GOT, READ)

UNFINISHED: Final = "unfinished"  # begun to apply and not sent
STATUSES: Final = (
    UNFINISHED,
    applications.SUBMITTED,
    applications.ACCEPTED,
    applications.WAITING,
    applications.DECLINED,
    applications.WITHDRAWN,
)
PARTICIPANT: Final = "participant"
ROLES: Final = (PARTICIPANT, roles.COORDINATOR, roles.ADMINISTRATOR)

SUMMED_UP: Final = 30  # announcements, the latest, of which the first words are looked up


class Value(NamedTuple):
    """`name` is what stands in a query; `texts` what people call it, by language, nothing where `screens` say it."""

    name: str
    texts: Texts


@dataclass(frozen=True, slots=True)
class Ground:
    """What may be asked for in a programme; `programme_id` None: of everybody who knows the bot.

    `values`: field -> what it may be, in the order in which it is offered; nothing for the age, which is a number.
    Fields that nobody could have any value of aren't there. `labels`: what a field `${name}` asks. `last` is the
    announcement that was sent last. What the rest says is for SQL: ids of `events` and `programmes` by value, and by
    programme the names of the questions about the country and the birth date, and the day from which the age counts.
    """

    programme_id: int | None
    values: Mapping[str, Sequence[Value]]
    labels: Mapping[str, Texts]
    last: str | None
    events: Mapping[str, int]
    programmes: Mapping[str, int]
    countries: Mapping[int, str]
    births: Mapping[int, tuple[str, str]]

    @property
    def fields(self) -> tuple[str, ...]:
        """All that may be asked for, in the order in which it is offered."""
        return tuple(self.values)


def question_field(name: str) -> str:
    """What the choice question of this name is called in a query."""
    return f"${{{name}}}"


def ground(tx: Tx, shelf: Shelf, programme_id: int | None) -> Ground:
    """What may be asked for in this programme; None: of everybody. Raises `store.Missing`."""
    programmes = shelf.all(tx) if programme_id is None else [shelf.programme(tx, programme_id)]
    questions = {each.id: columns(shelf.form(tx, each.form_id)) for each in programmes}
    countries, births, choices = _about_people(programmes, questions)
    there = [(each, scheduled) for each in programmes for scheduled in events.of_programme(tx, each.id)]
    named = {
        scheduled.event.name if programme_id else f"{each.programme.slug}/{scheduled.event.name}": scheduled
        for each, scheduled in there
    }
    at_events = [Value(name, scheduled.event.title) for name, scheduled in named.items()]
    announced, last = _announced(tx, programme_id)
    values: dict[str, Sequence[Value]] = {
        PROGRAMME: [Value(each.programme.slug, each.programme.title) for each in programmes if programme_id is None],
        STATUS: [Value(status, {}) for status in STATUSES],
        **dict.fromkeys(AT_EVENTS, at_events),
        LANGUAGE: [Value(code, {code: languages.LANGUAGES[code].own_name}) for code in LANGUAGES],
        COUNTRY: _countries(choices, countries),
        AGE: (),
        **{question_field(name): _distinct(asked) for name, asked in choices.items() if name not in countries.values()},
        ROLE: [Value(role, {}) for role in ROLES],
        **dict.fromkeys(ABOUT_ANNOUNCEMENTS, announced),
    }
    return Ground(
        programme_id,
        {field: each for field, each in values.items() if each or (field == AGE and births)},
        {question_field(name): asked[0].label for name, asked in choices.items()},
        last,
        {name: scheduled.id for name, scheduled in named.items()},
        {each.programme.slug: each.id for each in programmes},
        countries,
        births,
    )


def _about_people(
    programmes: Sequence[Loaded], questions: Mapping[int, Sequence[Question]]
) -> tuple[dict[int, str], dict[int, tuple[str, str]], dict[str, list[Question]]]:
    """By programme the question about the country and that about the birth date; and all choice questions by name."""
    countries: dict[int, str] = {}
    births: dict[int, tuple[str, str]] = {}
    choices: dict[str, list[Question]] = {}
    for each in programmes:
        selects = [question for question in questions[each.id] if question.choices]
        dates = [question for question in questions[each.id] if question.kind == "date"]
        if country := meaning.meant(selects, COUNTRY):
            countries[each.id] = country
        if birth := meaning.meant(dates, meaning.BIRTH_DATE):
            births[each.id] = (birth, each.programme.start.isoformat())
        for question in selects:
            choices.setdefault(question.name, []).append(question)
    return countries, births, choices


def _countries(choices: Mapping[str, Sequence[Question]], countries: Mapping[int, str]) -> Sequence[Value]:
    asked = [question for name in dict.fromkeys(countries.values()) for question in choices[name]]
    return _unique(
        Value(choice.name.upper() if zones.is_country(choice.name) else choice.name, choice.label)
        for question in asked
        for choice in question.choices
    )


def _distinct(asked: Sequence[Question]) -> Sequence[Value]:
    return _unique(Value(choice.name, choice.label) for question in asked for choice in question.choices)


def _unique(values: Iterator[Value]) -> Sequence[Value]:
    first: dict[str, Value] = {}
    for value in values:
        first.setdefault(value.name, value)
    return list(first.values())


def _announced(tx: Tx, programme_id: int | None) -> tuple[Sequence[Value], str | None]:
    """What was announced or is planned, the latest first; and the number of what was sent last."""
    rows = tx.all(
        "SELECT announcements.id, state <> 'planned'"
        " FROM announcements JOIN waves ON announcement_id = announcements.id"
        " WHERE programme_id IS :programme AND what = 'announce'"
        " ORDER BY state = 'planned', starts_at DESC, announcements.id DESC",
        programme=programme_id,
    )
    begun = [str(number) for number, sent in rows if sent]
    texts: dict[str, dict[str, str]] = {}
    for number, language, written in tx.all(
        "SELECT announcement_id, language, content FROM announcement_texts WHERE announcement_id IN"
        " (SELECT announcements.id FROM announcements JOIN waves ON announcement_id = announcements.id"
        " WHERE programme_id IS :programme AND what = 'announce' ORDER BY announcements.id DESC LIMIT :most)",
        programme=programme_id,
        most=SUMMED_UP,
    ):
        texts.setdefault(str(number), {})[language] = content.summary(Content.from_json(written))
    return [Value(str(number), texts.get(str(number), {})) for number, _ in rows], begun[0] if begun else None
