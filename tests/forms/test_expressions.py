"""What workbooks may compute, as the ODK XForms specification says it."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.forms.expressions.expression import Expression
from bot.forms.expressions.patterns import matches
from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.values import Value

NOW = datetime(2026, 1, 1, 18, 30, tzinfo=ZoneInfo("Asia/Almaty"))
ANSWERS: dict[str, Value] = {
    "born": "2008-09-24",
    "nights": 5.0,
    "nothing": "",
    "word": "Алма",
    "ticked": "meat fish",
    "first-name": "Əli",
    "yes": True,
    "no": False,
}


def value(text: str, own: Value = "") -> Value:
    return Expression(text).value(lambda name: ANSWERS[name], NOW, own)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3 - 4 div 2", 5.0),
        ("-${nights} mod 3", -2.0),
        ("(${nights} > 3) and not(${nights} >= 6)", True),
        ("${nights} = 5 or ${nothing} = 5", True),
        ("${nothing} = ''", True),
        ("${nothing} > 0", False),
        ("${nothing} + 1", ""),
        ("1 div 0", ""),
        ("${word} != 'алма'", True),
        ("${first-name}", "Əli"),
        ("'it''s' = 1", None),
        ("“curly” = ‘curly’", True),
        ("today()", "2026-01-01"),
        ("now()", "2026-01-01T18:30:00.000+05:00"),
        ("int((today() - ${born}) div 365.25)", 17.0),
        ("today() - date('2025-12-25')", 7.0),
        ("date('2026-01-01') + 30", 20484.0),
        ("date(date('2026-01-01') + 30)", "2026-01-31"),
        ("${born} < date('2008-10-01')", True),
        ("${born} >= '2008-09-25'", False),
        ("${born} + 1 = date('2008-09-25')", True),
        ("${born} = '2008-09-24'", True),
        ("date('2025-02-29')", ""),
        ("decimal-date-time(now())", 20454.770833333332),
        ("format-date(${born}, '%e.%n.%y, %d/%m/%Y')", "24.9.08, 24/09/2008"),
        ("format-date-time(now(), '%H:%M')", "18:30"),
        ("selected(${ticked}, 'fish')", True),
        ("selected(${ticked}, 'fis')", False),
        ("count-selected(${ticked})", 2.0),
        ("count-selected(${nothing})", 0.0),
        ("selected-at(${ticked}, 1)", "fish"),
        ("selected-at(${ticked}, 2)", ""),
        ("if(${nights} > 3, 'long', 'short')", "long"),
        ("if(${nothing}, 1, 2)", 2.0),
        ("coalesce(${nothing}, ${word})", "Алма"),
        ("round(2.5)", 3.0),
        ("round(2.345, 2)", 2.35),
        ("round(1234, -2)", 1200.0),
        ("int(-2.7)", -2.0),
        ("abs(-3)", 3.0),
        ("number('12.5') + number('x')", ""),
        ("string(5)", "5"),
        ("concat('a', ${nights}, ${nothing}, 'b')", "a5b"),
        ("join('-', 'a', 'b')", "a-b"),
        ("contains(${word}, 'лм')", True),
        ("starts-with(${word}, 'Ал') and ends-with(${word}, 'ма')", True),
        ("substring(${word}, 2, 2)", "лм"),
        ("substr(${word}, 1, 3)", "лм"),
        ("substr(${word}, -2)", "ма"),
        ("substring-before('a@b', '@')", "a"),
        ("substring-after('a@b', '@')", "b"),
        ("string-length(${word})", 4.0),
        ("normalize-space('  a   b ')", "a b"),
        ("translate('abc', 'ab', 'x')", "xc"),
        ("boolean-from-string('TRUE') and true() and not(false())", True),
        ("min(3, ${nothing}, 2)", 2.0),
        ("max(3, 7)", 7.0),
        ("sum(1, 2, 3)", 6.0),
        ("pow(2, 10) + sqrt(16) + ceiling(0.2) + floor(0.9)", 1029.0),
        ("${yes}", True),
        ("${no} = 'false'", True),
        ("${no} = false()", True),
        ("string(${no})", "false"),
        ("regex(${word}, '[А-Я]\\p{L}+')", True),
    ],
)
def test_value(text: str, expected: Value | None) -> None:
    if expected is None:
        with pytest.raises(ExpressionError):
            value(text)
    else:
        assert value(text) == expected


def test_a_dot_is_the_question_itself() -> None:
    assert value(". >= 2 and . <= 4", 3.0) is True
    assert value("once(today())", "2020-05-05") == "2020-05-05"
    assert value("once(today())") == "2026-01-01"


def test_what_an_expression_depends_on() -> None:
    expression = Expression("if(${a} > today(), ${b}, ${a})")
    assert expression.refs == ("a", "b")
    assert expression.timely
    assert Expression("country = ${a}", columns_allowed=True).columns == ("country",)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("doc('file:///etc/passwd')", "workbook-function"),
        ("document('x')", "workbook-function"),
        ("/data/name", "workbook-expression-path"),
        ("../name", "workbook-expression-path"),
        ("//*", "workbook-expression-path"),
        ("name = 1", "workbook-expression-name"),
        ("${name", "workbook-expression-sign"),
        ("'open", "workbook-expression-sign"),
        ("1 +", "workbook-expression-end"),
        ("(1", "workbook-expression-end"),
        ("", "workbook-expression-end"),
        ("1 2", "workbook-expression-sign"),
        ("if(1, 2)", "workbook-arguments"),
        ("today(1)", "workbook-arguments"),
        ("(" * 41 + "1" + ")" * 41, "workbook-expression-deep"),
        ("-" * 90 + "1", "workbook-expression-deep"),
        ("+".join(["1"] * 400), "workbook-expression-deep"),
        ("(" * 30 + "1" + "+1+1+1+1+1)" * 30 + "+1" * 10, "workbook-expression-deep"),
        ("'\x01'", "workbook-expression-sign"),
        ("1" + " " * 5_000 + "+ 1", "workbook-expression-long"),
        ("regex(., '(?=a)b')", "workbook-regex"),
        ("regex(., '(a')", "workbook-regex"),
        ("regex(., '[z-a]')", "workbook-regex"),
        ("regex(., '((a{900}){900}){900}')", "workbook-regex-long"),
    ],
)
def test_refused_when_compiled(text: str, key: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        Expression(text)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        (r"^([A-Za-z0-9._%+-]+)@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$", "a.b@mail.example.kz", True),
        (r"^([A-Za-z0-9._%+-]+)@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$", "a.b@mail", False),
        (r"[A-Z][A-Z '\-]*", "O'NEIL-SMITH", True),
        (r"[^\d\s]+", "абв", True),
        (r"\+?\d{10,12}", "+77011234567", True),
        (r"\d{2,3}", "1234", False),
        (r"(a|bc)?d|^$", "", True),
        (r"(a|bc)?d|^$", "bcd", True),
        (r"a.c", "a\nc", False),
        (r"[\p{Lu}][\p{Ll}]+( \p{L}+)*", "Əли Ян", True),
        (r"\P{L}+", "12😀", True),
        (r"a{0}b", "b", True),
        (r"(?:ab)+?", "abab", True),
        (r"(", "(", False),
    ],
)
def test_pattern(pattern: str, text: str, fits: bool) -> None:
    assert matches(pattern, text) is fits


@pytest.mark.parametrize("pattern", ["(a+)+", "(a|a)*", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)x", "(a{0,30}){0,30}b"])
def test_no_pattern_takes_long(pattern: str) -> None:
    began = time.perf_counter()
    matches(pattern, "a" * 999 + "!")
    assert time.perf_counter() - began < 3


def test_a_chain_of_doublings_stays_small() -> None:
    text: Value = "x" * 100
    for _ in range(20):
        known = {"a": text}
        text = Expression("concat(${a}, ${a})").value(known.__getitem__, NOW)
    assert isinstance(text, str)
    assert len(text) == 10_000
