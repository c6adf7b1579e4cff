"""What an expression may read is known from the form's definition, before anybody answers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.scope import Node
from tests.forms.expressions.test_as_libxml2 import documents, paths
from tests.forms.expressions.toy import Toy, ToyScope, document

FORM = document(
    Toy("who", [Toy("first"), Toy("last")]),
    Toy("language", [Toy("name"), Toy("level"), Toy("month", [Toy("hours"), Toy("note")])]),
    Toy("wish"),
)
WISH = FORM.find("data", "wish")
LEVEL = FORM.find("data", "language", "level")


def names(nodes: set[Node]) -> list[str]:
    return sorted(node.name for node in nodes)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1 + 2", []),
        (". > 1", []),
        ("${wish} = 'a'", ["wish"]),
        ("/data/who/first", ["first"]),
        ("../who", ["first", "last", "who"]),
        ("count(//month)", ["month"]),
        ("count-non-empty(//month)", ["hours", "month", "note"]),
        ("sum(//month/hours)", ["hours"]),
        ("//month[note != '']/hours", ["hours", "note"]),
        ("//month[../level = current()]/hours", ["hours", "level", "wish"]),
        ("/data/language[name][2]/level", ["level", "name"]),
        ("if(//first, //last, //note) = 1", ["first", "last", "note"]),
        ("coalesce(../who/first, //note)", ["first", "note"]),
        ("join(' ', //name | //level)", ["level", "name"]),
        ("position(/data/language)", ["language"]),
        ("${language}[position() = 2]/name", ["name"]),
        ("indexed-repeat(${hours}, ${language}, ${wish}, ${month}, 1)", ["hours", "language", "month", "wish"]),
        ("instance('list')/root/item[name = current()/../who/first]/label", ["first"]),
        ("instance('list')/root/item[../../name = ${wish}]", ["wish"]),
        ("//name/following-sibling::*", ["hours", "level", "month", "name", "note"]),
        ("//hours/text()", ["hours"]),
        ("//note/ancestor::language", ["hours", "language", "level", "month", "name", "note"]),
        ("randomize(//name, //level)", ["level", "name"]),
        ("jr:choice-name(${wish}, '${first}')", ["wish"]),
        ("not(//month) and boolean(//who)", ["month", "who"]),
        ("-//first + string-length(//last)", ["first", "last"]),
    ],
)
def test_reads(text: str, read: list[str]) -> None:
    compiled = Compiled(text)
    assert names(compiled.reads(WISH, FORM)) == read
    assert compiled.lost(WISH, FORM) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("../name", ["name"]),
        ("position(..)", ["language"]),
        ("../preceding-sibling::language/level", ["level"]),
        ("../../language[position() = position(current()/..) - 1]/name", ["language", "name"]),
        ("../month/hours > ${name}", ["hours", "name"]),
    ],
)
def test_reads_within_a_row(text: str, read: list[str]) -> None:
    assert names(Compiled(text).reads(LEVEL, FORM)) == read


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("/data/whom/first = 1", ["/data/whom/first"]),
        ("/form/who", ["/form/who"]),
        ("sum(//language[nome = 'kk']/month/hours)", ["nome"]),
        ("../../../x + ../wish", ["../../../x"]),
        ("${language}/nothing | //@id", ["${language}/nothing", "//@id"]),
        ("instance('list')/root/item[country = current()/../land]", ["current()/../land"]),
        ("${nobody}/x", []),
    ],
)
def test_paths_that_lead_nowhere_are_told_as_they_are_written(text: str, lost: list[str]) -> None:
    assert Compiled(text).lost(WISH, FORM) == lost


def test_in_a_choice_filter_only_what_leaves_the_choice_reads() -> None:
    compiled = Compiled("country = current()/../who/first and name != ''", columns_allowed=True)
    assert compiled.columns == ("country", "name")
    assert names(compiled.reads(WISH, FORM)) == ["first"]
    assert compiled.lost(WISH, FORM) == []


@pytest.mark.parametrize(
    ("text", "roaming"),
    [
        ("${a} > 1 and selected(., 'x')", False),
        ("sum(${a}) + count(${a})", False),
        ("once(${a})", False),
        ("pulldata('l', 'a', 'b', ${a})", False),
        ("instance('l')/root/item[name = ${a}]/label", False),
        ("instance('l')/root/item[name = current()/../a]/label", True),
        ("instance('l')/root/item[name = /data/a]/label", True),
        ("../a", True),
        ("/data/a", True),
        ("${a}[1]", True),
        ("${a}/..", True),
        ("position(..)", True),
        ("position()", True),
        ("instance('l')/root/item[position() = 2]", False),
        ("indexed-repeat(${a}, ${r}, 1)", True),
        ("current()", True),
    ],
)
def test_whether_other_rows_may_matter(text: str, roaming: bool) -> None:
    assert Compiled(text).roaming is roaming


def test_lists_and_questions_that_are_named() -> None:
    compiled = Compiled("pulldata('a.csv', 'x', 'y', ${q}) = instance('b')/root or jr:choice-name(1, ' ${z} ') = ''")
    assert compiled.lists == ("a", "b")
    assert compiled.refs == ("q", "z")


@given(documents, paths(1), st.integers(0, 30))
@settings(max_examples=60, deadline=None)
def test_what_is_found_was_foretold(tree: Toy, text: str, at: int) -> None:
    """The tree is its own definition, though its siblings of one name are several."""
    every = [tree, *tree.under()]
    here = every[at % len(every)]
    compiled = Compiled(text)
    foretold = compiled.reads(here, tree)
    for node in compiled.nodes(ToyScope(tree, here)):
        assert node in foretold or node.parent in foretold
