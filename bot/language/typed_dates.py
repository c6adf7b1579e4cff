"""Reads dates as people type them, strictly: a date of birth is never guessed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from bot.language.letters import fold

DateProblemKind: TypeAlias = Literal["no-such-day", "year-missing", "two-digit-year", "two-meanings", "not-a-date"]


@dataclass(frozen=True, slots=True)
class DateProblem:
    """Why a text was not taken as a date.

    `no-such-day`: it looks like one, but the calendar has no such day (31 April, or a 13th month);
    `year-missing`, `two-digit-year`: day and month are there; `two-meanings`: it may mean either of the `days`;
    `not-a-date`: anything else.
    """

    kind: DateProblemKind
    days: tuple[date, ...] = ()


# Each month's names and short names, January first; "sentabr" and the like are common ways to write it.
_NAMES: Final = {
    "kk": "қаңтар қаң, ақпан ақп, наурыз нау, сәуір сәу, мамыр мам, маусым мау, шілде шіл, тамыз там, "
    "қыркүйек қыркүйег қыр, қазан қаз, қараша қар, желтоқсан жел",
    # Kazakh and Russian on a keyboard that has Latin letters only.
    "kk-Latn": "kantar qantar qangtar, akpan aqpan, nauryz naurız nawryz, sauir sawir sauır, mamyr mamir, "
    "mausym mausim mawsym, shilde şilde, tamyz tamiz, "
    "kyrkuyek kyrkuiek kyrkuyeg qyrkuyek qyrkuiek qyrkuieg qırküyek qirkuyek kirkuyek, kazan qazan, "
    "karasha qarasha qaraşa, zheltoksan zheltoqsan jeltoksan jeltoqsan",
    "ru-Latn": "yanvarya yanvar, fevralya fevral, marta mart, aprelya aprel, maya may, iyunya iyun, iyulya iyul, "
    "avgusta avgust, sentyabrya sentyabr sentiabria, oktyabrya oktyabr oktiabria, noyabrya noyabr noiabria, "
    "dekabrya dekabr dekabria",
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
    "kk-Latn": "da de ta te dan den tan ten dyn din tyn tin ga ge ka ke qa y i ynda inde",
    "ru": "",
    "ru-Latn": "",
    "en": "",
    "tr": "da de ta te dan den tan ten ın in un ün nin a e ya ye ı i u ü daki deki taki teki",
}
# Words around a date that carry no date: "year", "day", "of", and the endings of ordinal numbers and of years.
_FILLERS: Final = frozenset(
    fold(
        "ж жыл жылы жылғы жылдың жылында күні күнгі ай айы айының айында ші шы нші ншы і ы сі сы "
        "zh zhyl zhyly jyl jyly kuni shi goda god "
        "il ili ilin ildə ci cı cu cü ay ayı ayının ayında günü i ı u ü si sı su sü "
        "г гг год года г го е ое числа "
        "st nd rd th the of "
        "yıl yılı yılın yılının yılında inci ıncı uncu üncü de da te ta"
    ).split()
)
_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_STRANGE: Final = re.compile(r"[^\w\s./,-]|_")
_MONTH_FIRST: Final = re.compile(r"([0-9]{1,2}) ?[/-] ?([0-9]{1,2}) ?[/-] ?([0-9]{4})")
_ISO_MONTH: Final = re.compile(r"[0-9]{4}-[0-9]{2}")
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
    without a language's own letters count. In English, where some write the month first, "03/04/2008" means two days
    and "09/24/2008" one. Anything that could mean two days, or says more than a date, is a problem.
    """
    read = _read(text, language)
    if read is None:
        return DateProblem("not-a-date")
    folded, numbers, month = read
    if month:
        return _with_named_month(numbers, month)
    if language == "en" and (match := _MONTH_FIRST.fullmatch(folded)):
        return _either_way(*match.groups())
    return _numeric(numbers, iso=_ISO.fullmatch(folded) is not None)


def parse_month(text: str, language: str) -> date | DateProblem:
    """The first day of the month in `text`: "September 2008", "09.2008", "2008-09", or of the month of a whole date."""
    read = _read(text, language)
    if read is None:
        return DateProblem("not-a-date")
    folded, numbers, month = read
    match [len(number) for number in numbers]:
        case [4] if month:
            return _calendar_day(numbers[0], month, "1")
        case [1 | 2, 4] if not month:
            return _calendar_day(numbers[1], int(numbers[0]), "1")
        case [4, 2] if _ISO_MONTH.fullmatch(folded):
            return _calendar_day(numbers[0], int(numbers[1]), "1")
        case [] if month:
            return DateProblem("year-missing")
    whole = parse_date(text, language)
    return whole.replace(day=1) if isinstance(whole, date) else whole


def parse_year(text: str, language: str) -> date | DateProblem:
    """The first day of the year in `text`: "2008", "2008 ж.", or of the year of a month or a whole date."""
    read = _read(text, language)
    if read is not None and [len(number) for number in read[1]] == [4] and not read[2]:
        return _calendar_day(read[1][0], 1, "1")
    month = parse_month(text, language)
    if isinstance(month, DateProblem) and month.days:
        month = month.days[0]  # either way it is the same year
    return month.replace(month=1, day=1) if isinstance(month, date) else month


def _read(text: str, language: str) -> tuple[str, list[str], int] | None:
    """The text folded, its numbers, and the month it names (0 if none); None where it says something else."""
    folded = fold(text[: _LONGEST + 1]).replace("'", "").strip(" .,")
    if len(text) > _LONGEST or _STRANGE.search(folded):
        return None
    tokens = _TOKEN.findall(folded)
    numbers = [token for token in tokens if token[0].isdigit()]
    words = [token for token in tokens if not token[0].isdigit()]
    months = [month for word in words if (month := _month(word, language))]
    if any(word not in _FILLERS and not _month(word, language) for word in words) or len(months) > 1:
        return None
    return folded, numbers, months[0] if months else 0


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


def _either_way(first: str, second: str, year: str) -> date | DateProblem:
    """Day and month in the order in which they make a date; both orders may."""
    ways = {_calendar_day(year, int(second), first), _calendar_day(year, int(first), second)}
    days = sorted(day for day in ways if isinstance(day, date))
    if len(days) == 2:
        return DateProblem("two-meanings", tuple(days))
    return days[0] if days else DateProblem("no-such-day")


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
