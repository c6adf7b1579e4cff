"""Dates as people type them on their phones."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import say_date, say_date_short
from bot.language.languages import LANGUAGES
from bot.language.typed_dates import _MONTHS, DateProblem, parse_date

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
ALL = sorted(LANGUAGES)


@pytest.mark.parametrize(
    "text",
    [
        "24.09.2008",
        "24.9.2008",
        " 24 . 09 . 2008 ",
        "24/09/2008",
        "24-09-2008",
        "24 09 2008",
        "24,09,2008",
        "24.09.2008.",
        "2008-09-24",
        "24.09.2008 г.",
        "24.09.2008 ж.",
        "24 September 2008",
        "24th of September, 2008",
        "September 24, 2008",
        "24 SEPT 2008",
        "the 24th of sep 2008",
        "24 сентября 2008",
        "24 сентября 2008 года",
        "24 СЕНТЯБРЯ 2008г",
        "24-го сентября 2008 г.",
        "24 сентябрь 2008",
        "2008 ж. 24 қыркүйек",
        "2008 жылғы 24 қыркүйек",
        "2008 жылдың 24 қыркүйегінде",
        "24 ҚЫРКҮЙЕК 2008 ЖЫЛ",
        "24 кыркуйек 2008",
        "24 қыркүйекте 2008",
        "2008 жылы қыркүйек айының 24-ші күні",
        "24 sentyabr 2008",
        "24 sentyabr 2008-ci il",
        "2008-ci il sentyabrın 24-ü",
        "24 SENTYABR 2008",
        "24 sentabr 2008",
        "24 Eylül 2008",
        "24 EYLUL 2008",
        "24 Eylül’de 2008",
        "2008 yılının Eylül ayının 24'ü",
        "24\u00a0сентября\u00a02008\u202fг.",
    ],
)
@pytest.mark.parametrize("language", ALL)
def test_one_day_in_many_spellings(text: str, language: str) -> None:
    assert parse_date(text, language) == date(2008, 9, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25 мамырда 2008", date(2008, 5, 25)),
        ("25 мамыр 2008 ж.", date(2008, 5, 25)),
        ("1 шілде 2010", date(2010, 7, 1)),
        ("1 шилде 2010", date(2010, 7, 1)),
        ("5 сауир 2009", date(2009, 4, 5)),
        ("16 желтоксан 2007", date(2007, 12, 16)),
        ("28 İYUN 2008", date(2008, 6, 28)),
        ("28 IYUN 2008", date(2008, 6, 28)),
        ("28 ıyun 2008", date(2008, 6, 28)),
        ("3 iyulda 2008", date(2008, 7, 3)),
        ("1 KASIM 2008", date(2008, 11, 1)),
        ("1 kasim 2008", date(2008, 11, 1)),
        ("10 Ağustos 2008", date(2008, 8, 10)),
        ("31 Aralık 2008", date(2008, 12, 31)),
        ("8 мая 2008", date(2008, 5, 8)),
        ("1st May 2008", date(2008, 5, 1)),
        ("2nd january 2008", date(2008, 1, 2)),
        ("29.02.2008", date(2008, 2, 29)),
        ("05.04.2008", date(2008, 4, 5)),
    ],
)
def test_other_days(text: str, day: date) -> None:
    assert parse_date(text, "en") == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("31.04.2008", "no-such-day"),
        ("29.02.2007", "no-such-day"),
        ("31 April 2008", "no-such-day"),
        ("12.13.2008", "no-such-day"),
        ("00.05.2008", "no-such-day"),
        ("2008-13-01", "no-such-day"),
        ("24.09", "year-missing"),
        ("24 сентября", "year-missing"),
        ("25 мамырда", "year-missing"),
        ("24.09.08", "two-digit-year"),
        ("24 сентября 08 г.", "two-digit-year"),
        ("24 Eylül '08", "two-digit-year"),
        ("", "not-a-date"),
        ("2008", "not-a-date"),
        ("September 2008", "not-a-date"),
        ("tomorrow", "not-a-date"),
        ("before 24.09.2008", "not-a-date"),
        ("24.09.2008 or 25.09.2008", "not-a-date"),
        ("24 May or June 2008", "not-a-date"),
        ("24.09.2008 10:00", "not-a-date"),
        ("2008.05.04", "not-a-date"),
        ("24092008", "not-a-date"),
        ("024.09.2008", "not-a-date"),
        ("24+09+2008", "not-a-date"),
        ("24.09.20008", "not-a-date"),
        ("+7 707 123 45 67", "not-a-date"),
        ("٢٤.٠٩.٢٠٠٨", "not-a-date"),
        ("24 Septembrrr 2008", "not-a-date"),
        ("1" * 5000, "not-a-date"),
        ("24.09.2008" + " " * 100 + "and more", "not-a-date"),
    ],
)
@pytest.mark.parametrize("language", ALL)
def test_what_is_not_clear_is_never_guessed(text: str, kind: str, language: str) -> None:
    problem = parse_date(text, language)
    assert isinstance(problem, DateProblem)
    assert problem.kind == kind


@given(DAYS, st.sampled_from(ALL), st.sampled_from(ALL))
def test_whatever_the_bot_says_it_can_read(day: date, said_in: str, read_in: str) -> None:
    for said in (say_date(day, said_in), say_date_short(day, said_in), f"{day:%d.%m.%Y}", day.isoformat()):
        assert parse_date(said, read_in) == day
        assert parse_date(said.upper(), read_in) == day


@given(st.text(max_size=80), st.sampled_from(ALL))
def test_any_text_gets_an_answer(text: str, language: str) -> None:
    assert isinstance(parse_date(text, language), date | DateProblem)


def test_no_name_means_two_months() -> None:
    meanings: dict[str, set[int]] = {}
    for names in _MONTHS.values():
        for word, month in names.items():
            meanings.setdefault(word, set()).add(month)
    assert {word: months for word, months in meanings.items() if len(months) > 1} == {}
