"""Reads dates as people type them, strictly: a date of birth is never guessed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from bot.language.letters import fold

DateProblemKind: TypeAlias = Literal["no-such-day", "year-missing", "two-digit-year", "not-a-date"]


@dataclass(frozen=True, slots=True)
class DateProblem:
    """Why a text was not taken as a date.

    `no-such-day`: it looks like one, but the calendar has no such day (31 April, or a 13th month);
    `year-missing`, `two-digit-year`: day and month are there; `not-a-date`: anything else.
    """

    kind: DateProblemKind


# Each month's names and short names, January first; "sentabr" and the like are common ways to write it.
_NAMES: Final = {
    "kk": "қаңтар қаң, ақпан ақп, наурыз нау, сәуір сәу, мамыр мам, маусым мау, шілде шіл, тамыз там, "
    "қыркүйек қыркүйег қыр, қазан қаз, қараша қар, желтоқсан жел",
    "az": "yanvar yan, fevral fev, mart mar, aprel apr, may, iyun iyn, iyul iyl, avqust avgust avq, "
    "sentyabr sentabr sen, oktyabr oktabr okt, noyabr noy, dekabr dek",
    "ru": "январь января янв, февраль февраля февр фев, март марта мар, апрель апреля апр, май мая, июнь июня июн, "
    "июль июля июл, август августа авг, сентябрь сентября сент сен, октябрь октября окт, ноябрь ноября нояб ноя, "
    "декабрь декабря дек",
    "en": "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, "
    "october oct, november nov, december dec",
    "tr": "ocak ocağ oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos ağu, eylül eyl, "
    "ekim eki, kasım kas, aralık aralığ ara",
}
_CASES: Final = {
    "kk": "да де та те дан ден тан тен дың дің тың тің ның нің ға ге қа ке ы і ында інде ының інің дағы дегі тағы тегі",
    "az": "da də dan dən ın in un ün a ə dakı dəki",
    "ru": "",
    "en": "",
    "tr": "da de ta te dan den tan ten ın in un ün nin a e ya ye ı i u ü daki deki taki teki",
}
# Words around a date that carry no date: "year", "day", "of", and the endings of ordinal numbers and of years.
_FILLERS: Final = frozenset(
    fold(
        "ж жыл жылы жылғы жылдың жылында күні күнгі ай айы айының айында ші шы нші ншы і ы сі сы "
        "il ili ilin ildə ci cı cu cü ay ayı ayının ayında günü i ı u ü si sı su sü "
        "г гг год года г го е ое числа "
        "st nd rd th the of "
        "yıl yılı yılın yılının yılında inci ıncı uncu üncü de da te ta"
    ).split()
)
_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_STRANGE: Final = re.compile(r"[^\w\s./,-]|_")
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")
_LONGEST: Final = 60


def _months_by_word() -> Mapping[str, Mapping[str, int]]:
    words: dict[str, Mapping[str, int]] = {}
    for language, months in _NAMES.items():
        endings = ("", *fold(_CASES[language]).split())
        words[language] = {
            name + ending: number
            for number, names in enumerate(fold(months).split(","), start=1)
            for name, ending in product(names.split(), endings)
        }
    return MappingProxyType(words)


_MONTHS: Final = _months_by_word()


def parse_date(text: str, language: str) -> date | DateProblem:
    """The date in `text`, day first, the year with four digits: "24.09.2008", "24 кыркуйек 2008 ж.", "2008-09-24".

    Months may be named in any of the languages and cases; the person's own language is looked at first. Spellings
    without a language's own letters count. Anything that could mean two days, or says more than a date, is a problem.
    """
    folded = fold(text[: _LONGEST + 1]).replace("'", "").strip(" .,")
    if len(text) > _LONGEST or _STRANGE.search(folded):
        return DateProblem("not-a-date")
    tokens = _TOKEN.findall(folded)
    numbers = [token for token in tokens if token[0].isdigit()]
    words = [token for token in tokens if not token[0].isdigit()]
    months = [month for word in words if (month := _month(word, language))]
    if any(word not in _FILLERS and not _month(word, language) for word in words) or len(months) > 1:
        return DateProblem("not-a-date")
    if months:
        return _with_named_month(numbers, months[0])
    return _numeric(numbers, iso=_ISO.fullmatch(folded) is not None)


def parse_day(text: str, language: str, near: date) -> date | DateProblem:
    """The same, but the year may be left out ("25.09", "25 September"): then the day nearest to `near` is meant."""
    read = parse_date(text, language)
    if isinstance(read, date) or read.kind != "year-missing":
        return read
    by_year = [parse_date(f"{text.strip(' .,')} {near.year + years:04}", language) for years in (0, 1, -1)]
    days = [day for day in by_year if isinstance(day, date)]
    return min(days, key=lambda day: abs(day - near), default=DateProblem("no-such-day"))


def _month(word: str, language: str) -> int | None:
    for names in (_MONTHS[language], *_MONTHS.values()):
        if number := names.get(word):
            return number
    return None


def _with_named_month(numbers: list[str], month: int) -> date | DateProblem:
    match sorted(numbers, key=len):
        case [day, year] if len(day) <= 2 and len(year) == 4:
            return _calendar_day(year, month, day)
        case [day] if len(day) <= 2:
            return DateProblem("year-missing")
        case [day, year] if len(year) <= 2:
            return DateProblem("two-digit-year")
    return DateProblem("not-a-date")


def _numeric(numbers: list[str], *, iso: bool) -> date | DateProblem:
    match [len(number) for number in numbers]:
        case [4, _, _] if iso:
            return _calendar_day(numbers[0], int(numbers[1]), numbers[2])
        case [1 | 2, 1 | 2, 4]:
            return _calendar_day(numbers[2], int(numbers[1]), numbers[0])
        case [1 | 2, 1 | 2]:
            return DateProblem("year-missing")
        case [1 | 2, 1 | 2, 1 | 2]:
            return DateProblem("two-digit-year")
    return DateProblem("not-a-date")


def _calendar_day(year: str, month: int, day: str) -> date | DateProblem:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return DateProblem("no-such-day")
