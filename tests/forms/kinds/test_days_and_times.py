"""Dates, months, years, times and moments: what people type and tap, and how it is said again."""

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forms.kinds import KINDS, Asked
from bot.forms.kinds.days import looks_back
from bot.forms.replies import Foreign, Picked, Reply, Toggled, Typed
from tests.forms.kinds.reading import LANGUAGES, question, read, shown

DAY, MONTH, YEAR = question("date"), question("date", appearance="month-year"), question("date", appearance="w1 year")
TIME, MOMENT = question("time"), question("dateTime")
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("typed", "language", "answer"),
    [
        ("24.09.2008", "en", "2008-09-24"),
        ("24 қыркүйек 2008", "kk", "2008-09-24"),
        ("24 кыркуйек 2008", "kk", "2008-09-24"),
        ("24 kyrkuyek 2008", "kk", "2008-09-24"),
        ("2008 zh. 24 qyrkuyek", "kk", "2008-09-24"),
        ("24 sentyabr 2008-ci il", "az", "2008-09-24"),
        ("24 sentyabrya 2008 goda", "ru", "2008-09-24"),
        ("24 Eylül 2008", "tr", "2008-09-24"),
        ("September 24, 2008", "en", "2008-09-24"),
        ("09/24/2008", "en", "2008-09-24"),
        ("24/09/2008", "en", "2008-09-24"),
        ("03/04/2008", "en", "forms-date-two-meanings"),
        ("03-04-2008", "en", "forms-date-two-meanings"),
        ("03/03/2008", "en", "2008-03-03"),
        ("13/13/2008", "en", "forms-date-no-such-day"),
        ("03/04/2008", "tr", "2008-04-03"),
        ("03.04.2008", "en", "2008-04-03"),
        ("24.09.08", "ru", "forms-date-two-digit-year"),
    ],
)
def test_a_day(typed: str, language: str, answer: str) -> None:
    assert read(DAY, typed, language=language) == answer


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("September 2027", "2027-09-01"), ("09.2027", "2027-09-01"), ("9/2027", "2027-09-01"),
        ("2027-09", "2027-09-01"), ("қыркүйек 2027 ж.", "2027-09-01"), ("24.09.2027", "2027-09-01"),
        ("сентябрь 2027", "2027-09-01"), ("September", "forms-month-wanted"), ("13.2027", "forms-month-wanted"),
        ("09.27", "forms-month-wanted"), ("03/04/2027", "forms-month-wanted"), (Picked("2027-09-24"), "2027-09-01"),
        (Picked("2027-09-31"), "forms-old-button"), (Foreign("sticker"), "forms-foreign-date"),
    ],
)  # fmt: skip
def test_a_month(reply: Reply | str, answer: str) -> None:
    assert read(MONTH, reply) == answer


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("2008", "2008-01-01"), ("2008 ж.", "2008-01-01"), ("2008-ci il", "2008-01-01"), ("09.2008", "2008-01-01"),
        ("24.09.2008", "2008-01-01"), ("03/04/2008", "2008-01-01"), ("08", "forms-year-wanted"),
        ("soon", "forms-year-wanted"), (Picked("2008-09-24"), "2008-01-01"),
    ],
)  # fmt: skip
def test_a_year(reply: Reply | str, answer: str) -> None:
    assert read(YEAR, reply) == answer


@pytest.mark.parametrize(
    ("reply", "language", "answer"),
    [
        ("9", "en", "09:00"), ("9:30", "en", "09:30"), ("9.30", "ru", "09:30"), ("21:05", "tr", "21:05"),
        ("9 pm", "en", "21:00"), ("12 am", "en", "00:00"), ("9 in the evening", "en", "21:00"),
        ("saat 9", "az", "09:00"), ("axşam saat 9", "az", "21:00"), ("günortadan sonra 3", "az", "15:00"),
        ("сағат 9-да", "kk", "09:00"), ("кешкі 9", "kk", "21:00"), ("кешки 9", "kk", "21:00"),
        ("таңғы 7:15", "kk", "07:15"), ("в 9 вечера", "ru", "21:00"), ("12 ночи", "ru", "00:00"),
        ("в 3 часа дня", "ru", "15:00"), ("akşam 9'da", "tr", "21:00"), ("öğleden sonra 3", "tr", "15:00"),
        ("13 pm", "en", "forms-time-wanted"), ("12 вечера", "ru", "forms-time-wanted"),
        ("утром", "ru", "forms-time-wanted"), ("9 утра вечера", "ru", "forms-time-wanted"),
        ("25:00", "en", "forms-time-wanted"), ("half past nine", "en", "forms-time-wanted"),
        (Picked("09:05"), "en", "09:05"), (Picked("24:00"), "en", "forms-old-button"),
        (Foreign("poll"), "en", "forms-foreign-time"), (Toggled("x"), "en", "forms-old-button"),
    ],
)  # fmt: skip
def test_a_time(reply: Reply | str, language: str, answer: str) -> None:
    assert read(TIME, reply, language=language) == answer


@pytest.mark.parametrize(
    ("reply", "held", "left"),
    [
        ("24.09.2027 18:30", (), "2027-09-24T18:30:00+05:00"),
        ("18:30, 24 September 2027", (), "2027-09-24T18:30:00+05:00"),
        ("24 сентября 2027 в 6 вечера", (), "2027-09-24T18:00:00+05:00"),
        ("2027-09-24T18:30", (), "2027-09-24T18:30:00+05:00"),
        ("24.09.2027", (), ("2027-09-24",)),
        ("18:30", ("2027-09-24",), "2027-09-24T18:30:00+05:00"),
        ("18:30", (), "forms-moment-wanted"),
        ("24.09 18:30", (), "forms-date-year-missing"),
        ("31.04.2027 18:30", (), "forms-date-no-such-day"),
        ("03/04/2027 18:30", (), "forms-date-two-meanings"),
        ("soon", (), "forms-moment-wanted"),
        (Picked("2027-09-24"), (), ("2027-09-24",)),
        (Picked("2027-09-25"), ("2027-09-24",), ("2027-09-25",)),
        (Picked("18:30"), ("2027-09-24",), "2027-09-24T18:30:00+05:00"),
        (Picked("18:30"), (), "forms-old-button"),
        (Picked("18:30"), ("nonsense",), "forms-old-button"),
        (Foreign("poll"), (), "forms-foreign-moment"),
    ],
)
def test_a_moment(reply: Reply | str, held: tuple[str, ...], left: str | tuple[str, ...]) -> None:
    assert read(MOMENT, reply, ticks=held) == left


def test_a_moment_has_the_offset_of_its_own_day() -> None:
    berlin = datetime(2027, 1, 1, tzinfo=ZoneInfo("Europe/Berlin"))
    asked = Asked(MOMENT, (), (), "en", "en", now=berlin)
    assert KINDS["dateTime"].parse(Typed("24.07.2027 18:30"), asked) == "2027-07-24T18:30:00+02:00"
    assert KINDS["dateTime"].parse(Typed("24.12.2027 18:30"), asked) == "2027-12-24T18:30:00+01:00"


@pytest.mark.parametrize(
    ("language", "month", "moment"),
    [
        ("en", "September 2027", "24 September 2027, 18:30"),
        ("ru", "сентябрь 2027 г.", "24 сентября 2027 г., 18:30"),
        ("kk", "2027 ж. қыркүйек", "2027 ж. 24 қыркүйек, 18:30"),
        ("az", "sentyabr 2027", "24 sentyabr 2027, 18:30"),
        ("tr", "Eylül 2027", "24 Eylül 2027, 18:30"),
    ],
)
def test_how_they_are_said(language: str, month: str, moment: str) -> None:
    assert shown(MONTH, "2027-09-01", language) == month
    assert shown(YEAR, "2027-01-01", language) == "2027"
    assert shown(TIME, "09:05", language) == "09:05"
    assert shown(MOMENT, "2027-09-24T18:30:00+05:00", language) == moment


@given(DAYS, st.times(), st.sampled_from(LANGUAGES))
def test_what_is_said_can_be_typed(day: date, clock: time, language: str) -> None:
    written = f"{clock:%H:%M}"
    for asked_for, answer in (
        (DAY, day.isoformat()),
        (MONTH, day.replace(day=1).isoformat()),
        (YEAR, day.replace(month=1, day=1).isoformat()),
        (TIME, written),
    ):
        assert read(asked_for, shown(asked_for, answer, language), language=language) == answer
    said = shown(MOMENT, f"{day.isoformat()}T{written}:00+05:00", language)
    assert read(MOMENT, said, language=language)[:16] == f"{day.isoformat()}T{written}"


@given(st.text(max_size=40), st.sampled_from(LANGUAGES), st.sampled_from([DAY, MONTH, YEAR, TIME, MOMENT]))
def test_any_text_gets_an_answer(text: str, language: str, asked_for: object) -> None:
    read(asked_for, text, language=language)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "value", "answer"),
    [
        ("time", "09:30:00.000+05:00", "09:30"),
        ("time", "2027-09-24T18:30:00.000+05:00", "18:30"),
        ("time", "noon", None),
        ("dateTime", "2027-09-24T18:30:00.123+05:00", "2027-09-24T18:30:00+05:00"),
        ("dateTime", "2027-09-24T18:30:00Z", "2027-09-24T18:30:00+00:00"),
        ("dateTime", "2027-09-24", None),
    ],
)
def test_defaults(kind: str, value: str, answer: str | None) -> None:
    assert KINDS[kind].from_value(value, question(kind)) == answer


@pytest.mark.parametrize(
    ("answer", "fits"),
    [
        ("2027-09-24T18:30:00+05:00", True),
        ("2027-09-24T18:30:00", False),
        ("2027-02-30T18:30:00+05:00", False),
        (7, False),
    ],
)
def test_what_fits_a_moment(answer: object, *, fits: bool) -> None:
    assert KINDS["dateTime"].accepts(answer, MOMENT) is fits


@pytest.mark.parametrize(
    ("name", "constraint", "back"),
    [
        ("birth_date", "", True), ("dob", "", True), ("arrival", "", False), ("arrival", ". > today()", False),
        ("visit", ". < today()", True), ("visit", ".<=today() and . > '2000-01-01'", True),
        ("visit", "today() >= .", True), ("visit", ". <= now()", True),
    ],
)  # fmt: skip
def test_what_asks_for_a_day_long_ago(name: str, constraint: str, *, back: bool) -> None:
    assert looks_back(replace(DAY, name=name, constraint=constraint)) is back
    assert looks_back(replace(DAY, extras={"field": "birth_date"}))
