"""What is handed in, and how it is read again."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.forms.form import Form
from bot.forms.model import Choice, Group, Question
from bot.forms.record import columns, folded, said, unfolded, without

SIZES = (Choice("s", {"en": "Small", "kk": "Кіші"}), Choice("m", {"en": "Medium", "kk": "Орта"}))
FORM = Form(
    "f", "1", {}, "en", ("en", "kk"),
    (
        Question("name", "text", {"en": "Name?"}),
        Question("child", "text", {"en": "Child?"}, group=("children",)),
        Question("size", "select_one", {"en": "Size?"}, choices=SIZES, list_name="sizes", group=("children",)),
        Question("ill", "text", {"en": "Ill?"}, group=("children", "health"), extras={"sensitive": "health"}),
        Question("twice", "calculate", calculation="2", group=("children",)),
        Question("school", "text", {"en": "School?"}, group=("children", "schools")),
        Question("schools", "repeat", {"en": "Schools"}, group=("children",)),
        Question("children", "repeat", {"en": "Children"}),
    ),
    (
        Group(("children",), repeats=True),
        Group(("children", "health")),
        Group(("children", "schools"), repeats=True),
    ),
)  # fmt: skip
RECORD: dict[str, Any] = {
    "name": "Aigerim",
    "children": [
        {"child": "Ada", "size": "m", "ill": "asthma", "twice": 2, "schools": [{"school": "A"}, {"school": "B"}]},
        {"child": "Ben", "schools": []},
    ],
}
ADDRESSES: dict[str, Any] = {
    "name": "Aigerim",
    "children": 2,
    "child[1]": "Ada",
    "size[1]": "m",
    "ill[1]": "asthma",
    "twice[1]": 2,
    "schools[1]": 2,
    "school[1,1]": "A",
    "school[1,2]": "B",
    "child[2]": "Ben",
    "schools[2]": 0,
}


def test_a_record_has_an_address_for_each_answer() -> None:
    assert unfolded(FORM, RECORD) == ADDRESSES


def test_answers_become_a_record_in_the_forms_order() -> None:
    record = folded(FORM, ADDRESSES.get, lambda gate: int(ADDRESSES.get(gate, 0)))
    assert record == RECORD
    assert list(record["children"][0]) == ["child", "size", "ill", "twice", "schools"]


rows = st.fixed_dictionaries(
    {"schools": st.lists(st.fixed_dictionaries({}, optional={"school": st.text()}), max_size=3)},
    optional={"child": st.text(), "size": st.sampled_from("sm"), "twice": st.just(2)},
)
records = st.fixed_dictionaries({"children": st.lists(rows, max_size=3)}, optional={"name": st.text()})


@given(records)
def test_there_and_back(record: dict[str, object]) -> None:
    answers = unfolded(FORM, record)
    assert folded(FORM, answers.get, lambda gate: int(answers.get(gate, 0))) == record


def test_what_is_not_for_everybody_is_taken_out_of_the_rows() -> None:
    left = without(FORM, RECORD, {"ill", "school"})
    assert left["children"][0] == {"child": "Ada", "size": "m", "twice": 2, "schools": [{}, {}]}
    assert without(FORM, RECORD, {"children"}) == {"name": "Aigerim"}
    assert RECORD["children"][0]["ill"] == "asthma"  # the record itself stays


def test_rows_are_said_in_the_readers_language() -> None:
    children = FORM.by_name["children"]
    assert said(FORM, children, RECORD["children"], "kk") == "1. Ada, Орта, asthma, (A), (B)\n2. Ben"
    assert said(FORM, children, [], "en") == ""
    assert said(FORM, FORM.by_name["size"], "s", "en") == "Small"


def test_a_record_has_a_column_for_what_stands_outside_of_rows() -> None:
    assert [question.name for question in columns(FORM)] == ["name", "children"]
