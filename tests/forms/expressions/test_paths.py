"""Location paths over a form with repeats, a group and a list of choices."""

import pytest

from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.values import Value
from tests.forms.expressions.toy import Toy, ToyScope, choices, document


def _row(name: str, level: str, *months: float) -> Toy:
    return Toy("language", [Toy("name", name), Toy("level", level), *(Toy("month", [Toy("hours", h)]) for h in months)])


FORM = document(
    Toy("who", [Toy("first", "Aigerim"), Toy("last", "Omarova")]),
    _row("kk", "c1", 1.0, 2.0),
    _row("ru", "b2", 4.0),
    _row("en", "", 8.0, 16.0, 32.0),
    Toy("wish", "ru"),
)
LISTS = {
    "langs": choices(
        [
            {"name": "kk", "label": "Kazakh", "script": "cyrillic"},
            {"name": "ru", "label": "Russian", "script": "cyrillic"},
            {"name": "en", "label": "English", "script": "latin"},
        ]
    )
}


def _at(*path: str | int) -> ToyScope:
    return ToyScope(FORM, FORM.find("data", *path), lists=LISTS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/data/who/first", "Aigerim"),
        ("string(/data/who)", "AigerimOmarova"),
        ("../who/last", "Omarova"),
        ("count(/data/language)", 3.0),
        ("count(//language/month)", 6.0),
        ("sum(//hours)", 63.0),
        ("sum(/data/language[name = 'en']/month/hours)", 56.0),
        ("/data/language[2]/name", "ru"),
        ("/data/language[position() = last()]/name", "en"),
        ("count(/data/language[level != ''])", 2.0),
        ("//language[hours]/name", ""),
        ("//language[month/hours > 10]/name", "en"),
        ("name(/data/language[1]/*[2])", "level"),
        ("join(' ', //language/name)", "kk ru en"),
        ("concat(//language/name)", "kkruen"),
        ("count(//name | //name | //level)", 6.0),
        ("(//name)[2]", "ru"),
        ("count(//name[2])", 0.0),
        ("//name[. = 'en']/following-sibling::level/preceding-sibling::*", "en"),
        ("count(//hours/ancestor::language)", 3.0),
        ("//hours[../../name = 'ru']", 4.0),
        ("${wish} = //language/name", True),
        ("${wish} != //language/name", True),
        ("//hours > 31", True),
        ("//hours > 32", False),
        ("count(//text())", 14.0),
        ("name(//hours[. = 4]/..)", "month"),
        ("count(//@id)", 0.0),
        ("${language}[position() = 2]/level", "b2"),
        ("${language}[2]/name", "ru"),
        ("count(${language})", 3.0),
        ("${wish}/../who/first", "Aigerim"),
        ("count(${name}[. != 'kk'])", 2.0),
        ("count(${wish})", 1.0),
        ("sum(${hours})", 63.0),
        ("indexed-repeat(${name}, ${language}, 3)", "en"),
        ("indexed-repeat(${hours}, ${language}, 3, ${month}, 2)", 16.0),
        ("indexed-repeat(${name}, ${language}, 4)", ""),
        ("indexed-repeat(/data/language/name, /data/language, 2)", "ru"),
        ("instance('langs')/root/item[name = ${wish}]/label", "Russian"),
        ("instance('langs')/root/item[name = /data/wish]/label", "Russian"),
        ("instance('langs')/root/item[name = current()]/label", "Russian"),
        ("instance('langs')/root/item[name = current()/../wish]/label", "Russian"),
        ("count(instance('langs')/root/item[script = 'cyrillic'])", 2.0),
        ("count(instance('none')/root/item)", 0.0),
        ("pulldata('langs', 'label', 'name', ${wish})", "Russian"),
        ("pulldata('langs.csv', 'label', 'name', 'xx')", ""),
    ],
)
def test_seen_from_a_question_outside_of_the_repeat(text: str, expected: Value) -> None:
    assert Compiled(text).value(_at("wish")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("../name", "ru"),
        ("${name}", "ru"),
        ("/data/language/name", "ru"),
        ("count(/data/language)", 3.0),
        ("position(..)", 2.0),
        ("position()", 1.0),
        ("../../language[position() = position(current()/..) - 1]/name", "kk"),
        ("indexed-repeat(${name}, ${language}, position(..) - 1)", "kk"),
        ("indexed-repeat(/data/language/name, /data/language, position(..) - 1)", "kk"),
        ("indexed-repeat(${name}, ${language}, position(..) - 2)", ""),
        ("indexed-repeat(${hours}, ${month}, 1)", 4.0),
        ("../preceding-sibling::language/name", "kk"),
        ("name(.)", "level"),
        ("local-name()", "level"),
    ],
)
def test_seen_from_the_second_row(text: str, expected: Value) -> None:
    assert Compiled(text).value(_at("language", 1, "level")) == expected


def test_an_item_set_gives_nodes() -> None:
    scope = _at("wish")
    assert [str(node.value) for node in Compiled("${name}[. != 'kk']").nodes(scope)] == ["ru", "en"]
    assert [node.name for node in Compiled("if(true(), ${wish}, ${name})").nodes(scope)] == ["wish"]
    assert Compiled("'text'").nodes(scope) == []
    assert Compiled("concat('a', 'b')").nodes(scope) == []


def test_in_a_choice_filter_names_are_the_choices_columns() -> None:
    item = LISTS["langs"].find("root", "item", 2)
    scope = ToyScope(FORM, FORM.find("data", "wish"), lists=LISTS, choice=item)
    assert Compiled("script = 'latin'", columns_allowed=True).holds(scope)
    assert Compiled("name = //language/name and current() = 'ru'", columns_allowed=True).holds(scope)
    assert not Compiled("script = 'cyrillic' or name = current()/../wish", columns_allowed=True).holds(scope)
