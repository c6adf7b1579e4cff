"""Expressions that want too much end when their budget is spent; nothing that isn't charged for takes long."""

from itertools import pairwise

import pytest

from bot.forms.expressions.compiled import Compiled, ExpressionError
from bot.forms.expressions.scope import Budget
from bot.forms.expressions.values import Value
from tests.forms.expressions.toy import Toy, ToyScope, choices, document

OVERSHOOT = 12_000
"""How many steps may be charged for at once, before or after they are done: a list's length, a pattern's states."""

FORM = document(
    *(
        Toy("row", [Toy("inner", [Toy("x", float(row * 50 + at)), Toy("y", "a" * 200)]) for at in range(50)])
        for row in range(50)
    ),
    Toy("q", ""),
)
AT = FORM.find("data", "q")
LISTS = {"big": choices({"name": str(number), "label": "L" * 50} for number in range(5_000))}
VALUES: dict[str, Value] = {"long": "x" * 10_000, "digits": "1" * 10_000}


def scope(budget: int = 100_000) -> ToyScope:
    return ToyScope(FORM, AT, VALUES, LISTS, budget=Budget(budget))


@pytest.mark.parametrize(
    "text",
    [
        "count(//inner[count(//inner[count(//inner) > 1]) > 1])",
        "//x[. = //x[. = //x]]",
        "//*[//*[//*[//*[//*]]]]",
        "//inner" + "[//inner" * 15 + "]" * 15,
        "count(//inner/following::inner/following::inner)",
        "count(//node()/ancestor-or-self::node()/descendant-or-self::node())",
        "/descendant-or-self::node()" * 60,
        "//x[../../preceding-sibling::row//x > .]",
        "//x[" + " and ".join(["//x = 3"] * 100) + "]",
        "//x[randomize(//x)[1] = .]",
        "//x[position(..) = 2 or indexed-repeat(//x, //row, ., //inner, .) = .]",
        "//x[pulldata('big', 'label', 'name', .) = 'L']",
        "count(instance('big')/root/item[name = //x])",
        "//y[regex(., concat('(a?){', ../x mod 300, '}(a*)*b'))]",
        "//y[regex(., concat('(a{0,30}){0,30}', ../x))]",
        "//y[translate(${long}, ${long}, concat(${long}, .)) = 'x']",
        "//y[normalize-space(concat(${long}, ${long}, .)) = 'x']",
        "//y[digest(concat(${long}, .), 'SHA-512') = 'x']",
        "//y[contains(concat(${long}, 'x'), concat(${long}, 'y'))]",
        "//y[number(${digits}) = 1 or date(${digits}) = 1]",
        "//y[string(/) = '']",
        "//y[. = //y]",
        "//y[join(${long}, //y) = '']",
        "//y[format-date-time('2026-01-01', ${long}) = '1']",
        "//y[distance(//y) > area(//y)]",
        "//y[weighted-checklist(1, 2, //y, //x)]",
        "//x[" + "+".join(["1"] * 140) + " > .]",
        "//x[uuid(1000) = .]",
        "count(" + " | ".join(["//node()"] * 60) + ")",
    ],
)
def test_ends_when_the_budget_is_spent(text: str) -> None:
    for budget in (100, 10_000):
        poor = scope(budget)
        compiled = Compiled(text)
        assert compiled.value(poor) == ""
        assert -OVERSHOOT < poor.budget.left <= 0
        assert not compiled.holds(poor)
        assert compiled.nodes(scope(budget)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("concat(" + ",".join(["${long}"] * 40) + ")", "x" * 10_000),
        ("join(${long}, ${long}, ${long})", "x" * 10_000),
        ("pow(10, pow(10, 10))", ""),
        ("9" * 3_990, ""),
        ("9" * 1_900 + " * " + "9" * 1_900, ""),
        ("${digits} + 1", ""),
        ("round(" + "9" * 300 + ", 15)", ""),
        ("round(1.5, -99999999999)", 0.0),
        ("round(1.5, 1 div 0)", ""),
        ("int(1 div 0) + floor(1 div 0) + ceiling(-1 div 0) + round(1 div 0)", ""),
        ("exp(10000) + exp10(10000) + tan(1 div 0)", ""),
        ("date(1 div 0)", ""),
        ("date(99999999999999)", ""),
        ("date-time(-99999999)", ""),
        ("substring(${long}, -1 div 0, 1 div 0)", ""),
        ("substr('abc', -1 div 0, 1 div 0)", "abc"),
        ("selected-at('a b', 1 div 0)", ""),
        ("//x[1 div 0]", ""),
        ("string-length(uuid(1 div 0))", 1_000.0),
        ("regex(${long}, '(a+)+$')", False),
        ("regex('" + "a" * 900 + "', '(a*)*b')", False),
        ("(" * 39 + "1" + ")" * 39, 1.0),
        ("-" * 38 + "1", 1.0),
        ("(//x)" + "[1]" * 20, 0.0),
        ("base64-decode(${long})", None),
        ("geofence('1 2', ${long})", False),
    ],
)
def test_is_harmless(text: str, expected: Value | None) -> None:
    rich = scope()
    found = Compiled(text).value(rich)
    assert expected is None or found == expected
    assert rich.budget.left > 20_000


def test_long_lists_of_choices_are_searched_several_times_within_one_budget() -> None:
    found = "instance('big')/root/item[name = '4999']/label"
    rich = scope()
    assert Compiled(f"concat({found}, {found}, {found})").value(rich) == "L" * 150
    assert Compiled("count(instance('big')/root/item[label = 'L' or name = 7])").value(scope()) == 1.0


def test_texts_never_grow_beyond_their_limit() -> None:
    text: Value = "x" * 100
    for _ in range(20):
        text = Compiled("concat(${a}, ${a})").value(ToyScope(values={"a": text}))
    assert text == "x" * 10_000


@pytest.mark.parametrize(
    "sign", ["(", "-", "[", "x[", "count(", "if(1,", "/", "//", "${a}[", "'a", "*", "..", "::", "@"]
)
def test_any_number_of_any_sign_is_refused_or_compiled(sign: str) -> None:
    for count in (1, 39, 41, 1_001, 4_001):
        try:
            Compiled(sign * count)
        except ExpressionError as refused:
            assert refused.key.startswith("workbook-")  # noqa: PT017  # some of them are fine


def test_a_budget_is_shared() -> None:
    one = scope()
    left = []
    for _ in range(4):
        Compiled("count(//x)").value(one)
        left.append(one.budget.left)
    assert {before - after for before, after in pairwise(left)} == {100_000 - left[0]}
