"""Random expressions over random documents say the same as XPath 1.0 by libxml2 says.

What the ODK XForms specification has otherwise is left out: bare names outside of predicates, `.` as the value of the
question, `concat()` and `sum()` of what libxml2 refuses or calls NaN, dates, and rows of one's own.
"""

import math
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.forms.expressions.axes import TextNode
from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.scope import Budget, Node
from tests.forms.expressions.toy import Toy, ToyScope, document

NAMES = ("a", "b", "c")
WORDS = ("", "1", "2", "10", "-3.5", " 4 ", "x", "xay", "Алма жылы", "a  b\tc")

leaves = st.builds(Toy, st.sampled_from(NAMES), st.sampled_from(WORDS))
trees = st.recursive(
    leaves,
    lambda inner: st.builds(Toy, st.sampled_from(NAMES), st.lists(inner, min_size=1, max_size=4)),
    max_leaves=12,
)
documents = st.lists(trees, min_size=1, max_size=4).map(lambda children: document(*children))

AXES = (
    "ancestor",
    "ancestor-or-self",
    "attribute",
    "child",
    "descendant",
    "descendant-or-self",
    "following",
    "following-sibling",
    "parent",
    "preceding",
    "preceding-sibling",
    "self",
)
tests = st.sampled_from((*NAMES, *NAMES, "*", "node()", "text()", "comment()"))
short_numbers = st.sampled_from(("0", "1", "2", "3", "1.5", ".5", "10", "-1"))
quoted = st.sampled_from(WORDS).map(lambda word: f"'{word}'")


def expressions(depth: int) -> st.SearchStrategy[str]:
    """Any expression, with not more than so many inside one another."""
    return st.one_of(paths(depth), numbers(depth), strings(depth), truths(depth))


def paths(depth: int) -> st.SearchStrategy[str]:
    steps = st.lists(st.tuples(st.sampled_from(("/", "/", "//")), step(depth)), max_size=2)
    starts = st.one_of(
        st.builds("{}::{}".format, st.sampled_from([axis for axis in AXES if axis != "child"]), tests),
        st.just("./*"),
        st.just("/*"),
        step(depth).map("//{}".format),
        st.just(".."),
        st.just("self::node()/a"),
    )
    if depth > 0:
        starts |= st.builds("({} | {})".format, paths(depth - 1), paths(depth - 1))
        starts |= st.builds("({})[{}]".format, paths(depth - 1), predicate(depth - 1))
    return st.builds(lambda start, further: start + "".join(map("".join, further)), starts, steps)


def step(depth: int) -> st.SearchStrategy[str]:
    plain = st.one_of(
        tests, tests, st.just(".."), st.just("."), st.builds("{}::{}".format, st.sampled_from(AXES), tests)
    )
    if depth == 0:
        return plain
    judged = st.builds("{}::{}[{}]".format, st.sampled_from(AXES), tests, predicate(depth - 1))
    return plain | judged | st.builds("{}[{}][{}]".format, tests, predicate(depth - 1), predicate(depth - 1))


def predicate(depth: int) -> st.SearchStrategy[str]:
    return st.one_of(
        st.sampled_from(("1", "2", "last()", "position() = 2", "position() mod 2 = 1", "position() < last()")),
        st.builds("{} {} {}".format, st.sampled_from((".", *NAMES)), st.sampled_from(("=", "!=", "<")), quoted),
        st.sampled_from((*NAMES, "../b", "not(a)", "last() - 1")),
        expressions(depth),
    )


def numbers(depth: int) -> st.SearchStrategy[str]:
    if depth == 0:
        return short_numbers
    inner, path, word = numbers(depth - 1), paths(depth - 1), strings(depth - 1)
    return st.one_of(
        short_numbers,
        st.builds("({} {} {})".format, inner, st.sampled_from(("+", "-", "*", "div", "mod")), inner),
        st.builds("-{}".format, inner),
        path.map("count({})".format),
        path.map("sum(({})[. != ''])".format),
        st.builds("{}({})".format, st.sampled_from(("round", "floor", "ceiling", "number")), inner),
        st.builds("{}({})".format, st.sampled_from(("string-length", "number")), word),
        path.map("number({})".format),
    )


def strings(depth: int) -> st.SearchStrategy[str]:
    if depth == 0:
        return quoted
    inner, path, number = strings(depth - 1), paths(depth - 1), numbers(depth - 1)
    return st.one_of(
        quoted,
        path.map("string({})".format),
        st.builds("concat({}, {})".format, inner, inner),
        st.builds("{}({}, {})".format, st.sampled_from(("substring-before", "substring-after")), inner, inner),
        st.builds("substring({}, {}, {})".format, inner, number, number),
        st.builds("substring({}, {})".format, inner, number),
        st.builds("translate({}, {}, {})".format, inner, inner, inner),
        inner.map("normalize-space({})".format),
        st.builds("{}({})".format, st.sampled_from(("name", "local-name", "namespace-uri")), path),
    )


def truths(depth: int) -> st.SearchStrategy[str]:
    if depth == 0:
        return st.sampled_from(("true()", "false()"))
    inner, any_kind, word = truths(depth - 1), expressions(depth - 1), strings(depth - 1)
    return st.one_of(
        st.builds("({} {} {})".format, any_kind, st.sampled_from(("=", "!=", "<", "<=", ">", ">=")), any_kind),
        st.builds("({} {} {})".format, any_kind, st.sampled_from(("and", "or")), inner),
        st.builds("{}({})".format, st.sampled_from(("not", "boolean")), any_kind),
        st.builds("{}({}, {})".format, st.sampled_from(("contains", "starts-with")), word, word),
    )


def as_xml(toy: Toy, known: dict[Any, Toy]) -> Any:
    """The element of a node. Leaves hold texts."""
    element = etree.Element(toy.name)
    known[element] = toy
    if not toy.children:
        element.text = str(toy.value) or None
    for child in toy.children:
        assert isinstance(child, Toy)
        element.append(as_xml(child, known))
    return element


def by_libxml2(text: str, at: Any) -> Any:
    return etree.XPath(text)(at)


def meant(found: Any, known: dict[Any, Toy]) -> Any:
    """What libxml2 found, in our words; None for the document's root, which lxml leaves out."""
    if isinstance(found, list):
        return [(known[each], False) if etree.iselement(each) else (known[each.getparent()], True) for each in found]
    if isinstance(found, float):
        return found if math.isfinite(found) else ""
    return found


def ours(node: Node) -> tuple[Node, bool]:
    return (node.parent, True) if isinstance(node, TextNode) else (node, False)


def same_everywhere(tree: Toy, text: str) -> None:
    known: dict[Any, Toy] = {}
    data = tree.children[0]
    assert isinstance(data, Toy)
    top = as_xml(data, known)
    compiled = Compiled(text)
    for element, toy in list(known.items())[:5]:
        scope = ToyScope(tree, toy, budget=Budget(10**9))
        expected = meant(by_libxml2(text, element), known)
        if isinstance(expected, list):
            assert [ours(node) for node in compiled.nodes(scope) if node is not tree] == expected
        else:
            found = compiled.value(scope)
            near = isinstance(found, float) and isinstance(expected, float) and math.isclose(found, expected)
            assert near or found == expected  # libxml2 reads some decimals less exactly
        assert compiled.holds(scope) is bool(by_libxml2(f"boolean({text})", element))
    assert top is not None


@given(documents, expressions(2))
@settings(max_examples=120, deadline=None)
@example(document(Toy("a", "1"), Toy("a", "2")), "//a[. != '1'] = 2")
@example(document(Toy("a", [Toy("b", "x")])), "//text()/following::node()")
def test_the_same_as_libxml2(tree: Toy, text: str) -> None:
    same_everywhere(tree, text)
