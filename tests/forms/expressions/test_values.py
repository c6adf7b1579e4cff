"""What workbooks may compute, as the ODK XForms specification says it."""

import pytest

from bot.forms.expressions.compiled import Compiled, ExpressionError
from bot.forms.expressions.values import Value
from tests.forms.expressions.toy import Toy, ToyScope, document

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
    return Compiled(text).value(ToyScope(values=ANSWERS, own=own))


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
        assert type(value(text)) is type(expected)


def test_a_dot_is_the_question_itself() -> None:
    assert value(". >= 2 and . <= 4", 3.0) is True
    assert value("once(today())", "2020-05-05") == "2020-05-05"
    assert value("once(today())") == "2026-01-01"


def test_a_whole_number_is_a_number_like_any_other() -> None:
    count = Toy("count")
    count.value = 3
    whole = ToyScope(document(count), count, {"rows": 2}, own=5)
    assert Compiled("concat(${rows}, ' ', ., ' ', ../count)").value(whole) == "2 5 3"
    assert Compiled("${rows} = '2' and . = '5' and ../count = '3'").holds(whole)
    assert type(Compiled("${rows}").value(whole)) is float


def test_what_an_expression_depends_on() -> None:
    expression = Compiled("if(${a} > today(), ${b}, ${a})")
    assert expression.refs == ("a", "b")
    assert expression.timely
    assert not expression.chancy
    assert not expression.roaming
    assert Compiled("country = ${a}", columns_allowed=True).columns == ("country",)


def test_a_chain_of_doublings_stays_small() -> None:
    text: Value = "x" * 100
    for _ in range(20):
        text = Compiled("concat(${a}, ${a})").value(ToyScope(values={"a": text}))
    assert isinstance(text, str)
    assert len(text) == 10_000
