"""Every function with examples. `docs/expressions.md` shows the same ones."""

import pytest

from bot.forms.expressions.calls import FUNCTIONS
from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.scope import Budget
from bot.forms.expressions.values import Value
from tests.forms.expressions.toy import Toy, ToyScope, choices, document

SHAPE = "0 0; 0 1; 1 1; 1 0; 0 0"
FORM = document(
    Toy("person", [Toy("name", "Dana"), Toy("age", 17.0), Toy("likes", "music sport")]),
    Toy("person", [Toy("name", "Arman"), Toy("age", 21.0), Toy("likes", "")]),
    Toy("person", [Toy("name", "Lala"), Toy("age", ""), Toy("likes", "sport")]),
    Toy("me", "Dana"),
)
ME = FORM.find("data", "me")
VALUES: dict[str, Value] = {
    "likes": "music sport",
    "empty": "",
    "word": "Алма",
    "born": "2008-09-24",
    "start": "18:30",
    "arrival": "2026-07-01T09:05:07+05:00",
    "shape": SHAPE,
}
LISTS = {"cities": choices([{"name": "ala", "label": "Almaty", "country": "kz"}])}
LABELS = {("likes", "music"): "Music 🎵", ("likes", "sport"): "Sport"}

EXAMPLES: dict[str, list[tuple[str, Value]]] = {
    # Texts
    "string": [("string(5)", "5"), ("string(1 div 4)", "0.25"), ("string(true())", "true"), ("string()", "Dana")],
    "concat": [("concat('a', 5, ${empty}, 'b')", "a5b"), ("concat(//person/name)", "DanaArmanLala")],
    "join": [("join('-', 'a', 'b')", "a-b"), ("join(', ', //person/name)", "Dana, Arman, Lala")],
    "substring": [
        ("substring('12345', 2, 3)", "234"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0 div 0, 3)", ""),
        ("substring('12345', -42, 1 div 0)", "12345"),
    ],
    "substr": [("substr(${word}, 1, 3)", "лм"), ("substr(${word}, -2)", "ма"), ("substr(${word}, 9)", "")],
    "substring-before": [("substring-before('a@b', '@')", "a"), ("substring-before('ab', '@')", "")],
    "substring-after": [("substring-after('a@b', '@')", "b")],
    "translate": [("translate('bar', 'abc', 'AB')", "BAr"), ("translate('a-b', '-', '')", "ab")],
    "string-length": [("string-length(${word})", 4.0), ("string-length('👍🏽')", 2.0), ("string-length()", 4.0)],
    "normalize-space": [("normalize-space('  a   b ')", "a b")],
    "contains": [("contains(${word}, 'лм')", True)],
    "starts-with": [("starts-with(${word}, 'Ал')", True)],
    "ends-with": [("ends-with(${word}, 'ма')", True)],
    # Truth and decisions
    "true": [("true()", True)],
    "false": [("false()", False)],
    "not": [("not(${empty})", True)],
    "boolean": [("boolean('false')", True), ("boolean(0)", False), ("boolean(//nobody)", False)],
    "boolean-from-string": [("boolean-from-string('TRUE')", True), ("boolean-from-string('yes')", False)],
    "if": [("if(${word} = 'Алма', 'apple', 'other')", "apple"), ("if(${empty}, 1, 2)", 2.0)],
    "coalesce": [("coalesce(${empty}, ${word})", "Алма"), ("coalesce('', '', 'c')", "c")],
    "once": [("once(random()) = 'own'", False)],
    "depend": [("depend(${word}, ${born})", "Алма")],
    "lang": [("lang('en')", False)],
    "regex": [("regex(${word}, '[А-Я]\\p{L}+')", True), ("regex('12', '[0-9]')", False)],
    "checklist": [
        ("checklist(2, 3, 1, true(), 0, '')", True),
        ("checklist(-1, 1, 1, 1)", False),
        ("checklist(2, -1, //age)", True),
    ],
    "weighted-checklist": [
        ("weighted-checklist(5, -1, true(), 3, 0, 4, 1, 2)", True),
        ("weighted-checklist(-1, 30, //age, //age)", False),
    ],
    # Numbers
    "number": [("number('12.5')", 12.5), ("number('x')", ""), ("number('1970-01-02')", 1.0), ("number('06:00')", 0.25)],
    "int": [("int(-2.7)", -2.0), ("int('3.9')", 3.0)],
    "round": [
        ("round(2.5)", 3.0),
        ("round(-2.5)", -2.0),
        ("round(2.345, 2)", 2.35),
        ("round(1234, -2)", 1200.0),
    ],
    "floor": [("floor(-1.5)", -2.0)],
    "ceiling": [("ceiling(-1.5)", -1.0)],
    "abs": [("abs(-3)", 3.0)],
    "sum": [("sum(//person/age)", 38.0), ("sum(1, 2, 3)", 6.0)],
    "min": [("min(//person/age)", 17.0), ("min(3, ${empty}, 2)", 2.0), ("min(1, 'x')", "")],
    "max": [("max(//person/age)", 21.0), ("max(//nobody)", "")],
    "pow": [("pow(2, 10)", 1024.0), ("pow(10, 400)", "")],
    "sqrt": [("sqrt(16)", 4.0), ("sqrt(-1)", "")],
    "exp": [("exp(0)", 1.0)],
    "exp10": [("exp10(2)", 100.0)],
    "log": [("log(exp(1))", 1.0), ("log(-1)", "")],
    "log10": [("log10(1000)", 3.0)],
    "sin": [("round(sin(pi() div 2), 6)", 1.0)],
    "cos": [("cos(0)", 1.0)],
    "tan": [("tan(0)", 0.0)],
    "asin": [("round(asin(1) - pi() div 2, 6)", 0.0), ("asin(2)", "")],
    "acos": [("acos(1)", 0.0)],
    "atan": [("atan(0)", 0.0)],
    "atan2": [("round(atan2(1, 1) * 4 - pi(), 6)", 0.0)],
    "pi": [("round(pi(), 5)", 3.14159)],
    "random": [("random() >= 0 and random() < 1", True)],
    # Nodes
    "position": [("//person[position() = 2]/name", "Arman"), ("position(//name[. = 'Lala']/..)", 3.0)],
    "last": [("//person[last()]/name", "Lala")],
    "count": [("count(//person)", 3.0), ("count(${me})", 1.0), ("count(${nobody})", 0.0)],
    "count-non-empty": [("count-non-empty(//person/age)", 2.0)],
    "current": [("//person[name = current()]/age", 17.0)],
    "instance": [("instance('cities')/root/item[name = 'ala']/label", "Almaty")],
    "indexed-repeat": [("indexed-repeat(${name}, ${person}, 2)", "Arman")],
    "randomize": [
        ("join(' ', randomize(//person/name, 7))", "Lala Arman Dana"),
        ("count(randomize(//person))", 3.0),
    ],
    "id": [("count(id('x'))", 0.0)],
    "name": [("name(//person/*[1])", "name"), ("name()", "me")],
    "local-name": [("local-name(//nobody)", "")],
    "namespace-uri": [("namespace-uri()", "")],
    # Choices
    "selected": [("selected(${likes}, 'sport')", True), ("selected(${likes}, 'spo')", False)],
    "is-selected": [("is-selected(${likes}, 'music')", True)],
    "selected-at": [("selected-at(${likes}, 1)", "sport"), ("selected-at(${likes}, 2)", "")],
    "count-selected": [("count-selected(${likes})", 2.0), ("count-selected(${empty})", 0.0)],
    "jr:choice-name": [
        ("jr:choice-name('music', '${likes}')", "Music 🎵"),
        ("jr:choice-name(${likes}, '${likes}')", "Music 🎵, Sport"),
        ("jr:choice-name(selected-at(${likes}, 1), '/data/likes')", "Sport"),
    ],
    "pulldata": [("pulldata('cities', 'label', 'name', 'ala')", "Almaty")],
    # Days and times
    "today": [("today()", "2026-01-01"), ("today() - ${born} > 6300", True)],
    "now": [("now()", "2026-01-01T18:30:00.000+05:00")],
    "date": [("date('2026-02-30')", ""), ("date(date('2026-01-01') + 30)", "2026-01-31")],
    "date-time": [("date-time('2026-01-01')", "2026-01-01T00:00:00.000+05:00"), ("date-time('x')", "")],
    "format-date": [
        ("format-date(${born}, '%e.%n.%y, %d/%m/%Y')", "24.9.08, 24/09/2008"),
        ("format-date(${born}, '%a %e %b')", "Wed 24 Sep"),
        ("format-date(${empty}, '%Y')", ""),
    ],
    "format-date-time": [
        ("format-date-time(${arrival}, '%H:%M:%S.%3, %h')", "09:05:07.000, 9"),
        ("format-date-time(${start}, '%H.%M')", "18.30"),
        ("format-date-time(now(), '100%% %Q')", "100% %Q"),
    ],
    "decimal-date-time": [("decimal-date-time('1970-01-02T12:00:00+05:00')", 1.5)],
    "decimal-time": [("decimal-time('18:00')", 0.75), ("decimal-time(now())", 0.7708333333321207)],
    # Places
    "distance": [
        ("round(distance('0 0; 0 1') div 1000)", 111.0),
        ("distance('51 71 300 5', '51 71')", 0.0),
        ("distance('x y')", ""),
    ],
    "area": [("round(area(${shape}) div 1000000)", 12391.0)],
    "enclosed-area": [("enclosed-area('0 0; 0 1')", 0.0)],
    "geofence": [("geofence('0.5 0.5', ${shape})", True), ("geofence('0.5 1.5 0 0', ${shape})", False)],
    # Codes
    "uuid": [("regex(uuid(), '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')", True), ("string-length(uuid(6))", 6.0)],
    "digest": [
        ("digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"),
        ("digest('abc', 'SHA-256')", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        ("digest('abc', concat('CRC', 32))", ""),
    ],
    "base64-decode": [("base64-decode('w4fDtnpnw7xy')", "Çözgür"), ("base64-decode('?')", "")],
    "version": [("version()", "2026-01")],
    "property": [("property('deviceid')", "")],
}


def scope(**given: str) -> ToyScope:
    return ToyScope(FORM, ME, VALUES, LISTS, LABELS, own=given.get("own", "Dana"), seed="s")


def test_every_function_has_examples() -> None:
    assert EXAMPLES.keys() == FUNCTIONS.keys()


@pytest.mark.parametrize(("text", "expected"), [pair for pairs in EXAMPLES.values() for pair in pairs])
def test_example(text: str, expected: Value) -> None:
    found = Compiled(text).value(scope())
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Wed 24 Sep"),
        ("ru", "ср 24 сент."),
        ("kk", "ср 24 қыр."),
        ("az", "Ç. 24 sen"),
        ("tr", "Çar 24 Eyl"),
        ("nobody speaks it", "Wed 24 Sep"),
    ],
)
def test_months_and_weekdays_are_in_the_readers_language(language: str, written: str) -> None:
    reader = ToyScope(values=VALUES, language=language)
    assert Compiled("format-date(${born}, '%a %e %b')").value(reader) == written


def test_chance_is_the_same_again_for_the_same_seed_and_another_for_another() -> None:
    for text in ("random()", "uuid()", "uuid(8)", "join(' ', randomize(//name | //likes))"):
        compiled = Compiled(text)
        assert compiled.chancy
        first, again, other = (compiled.value(ToyScope(FORM, ME, seed=seed)) for seed in "aab")
        assert first == again
        assert first != other
    assert Compiled("random() != random()").holds(scope())
    assert not Compiled("randomize(//name, 5)").chancy


@pytest.mark.parametrize(
    ("seed", "expected"),
    [("42", "AFCBDE"), ("'42'", "AFCBDE"), ("-42", "EDAFBC"), ("1", "BFEACD"), ("11111111", "ACDBFE")],
)
def test_a_seed_shuffles_as_other_programs_shuffle(seed: str, expected: str) -> None:
    letters = document(*(Toy("letter", letter) for letter in "ABCDEF"))
    assert Compiled(f"join('', randomize(//letter, {seed}))").value(ToyScope(letters, letters)) == expected


def test_times_count_as_parts_of_a_day() -> None:
    values: dict[str, Value] = {"from": "09:30", "to": "18:00:00.000+05:00"}
    assert Compiled("${from} < ${to}").holds(ToyScope(values=values))
    assert Compiled("(${to} - ${from}) * 24").value(ToyScope(values=values)) == 8.5
    assert Compiled("number('24:00')").value(ToyScope()) == ""


def test_what_is_kept_once_is_kept() -> None:
    assert Compiled("once(uuid())").value(scope(own="kept")) == "kept"
    assert Compiled("once('new')").value(scope(own="")) == "new"


def test_nothing_is_computed_without_a_budget() -> None:
    poor = ToyScope(FORM, ME, budget=Budget(0))
    assert Compiled("1 + 1").value(poor) == ""
    assert not Compiled("true()").holds(poor)
    assert Compiled("//name").nodes(poor) == []
