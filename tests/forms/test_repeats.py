"""Repeats, as somebody meets them who speaks several languages, and as expressions see them."""

import pytest

from bot.forms.dialogue import Context
from bot.forms.engine import carry_over, reopen
from bot.forms.form import Form
from bot.forms.model import Choice, Group, Question
from bot.forms.outcomes import Done
from bot.forms.plan import FormError
from bot.forms.replies import Picked, Toggled
from tests.forms.telling import NOON, Person

LEVELS = (Choice("a", {"en": "A little"}), Choice("b", {"en": "Well"}), Choice("c", {"en": "As my own"}))


def asks(name: str, kind: str = "text", group: tuple[str, ...] = (), **more: str) -> Question:
    label = more.pop("label", f"{name.capitalize()}?")
    choices = LEVELS if kind == "select_one" else ()
    return Question(name, kind, {"en": label}, group=group, required="true()", choices=choices, **more)  # type: ignore[arg-type]


def computes(name: str, calculation: str, group: tuple[str, ...] = (), **more: str) -> Question:
    return Question(name, "calculate", calculation=calculation, group=group, **more)  # type: ignore[arg-type]


def gate(name: str, label: str, group: tuple[str, ...] = (), calculation: str = "") -> Question:
    return Question(name, "repeat", {"en": label}, group=group, calculation=calculation)


def form(*questions: Question, groups: tuple[Group, ...]) -> Form:
    return Form("f", "1", {"en": "F"}, "en", ("en",), questions, groups)


SPOKEN = form(
    asks("called"),
    asks("tongue", group=("spoken",)),
    asks("level", "select_one", ("spoken",), label="How well do you speak ${tongue}, ${called}?"),
    asks("where", group=("spoken",), relevant="${level} = 'c' and position(..) > 1"),
    computes("row", "concat(position(..), ' of ', count(${spoken}))", ("spoken",)),
    gate("spoken", "Languages you speak"),
    computes("many", "count(${spoken})"),
    computes("well", "count(${level}[. = 'b' or . = 'c'])"),
    computes("all_tongues", "join(', ', ${tongue})"),
    asks("why", relevant="${well} > 1"),
    groups=(Group(("spoken",), {"en": "Languages you speak"}, repeats=True),),
)


def test_rows_are_added_until_that_is_all() -> None:
    sam = Person(SPOKEN)
    assert sam.sees() == "1/2 · Called?"
    assert sam.says("Sam") == "2/2 · Languages you speak"
    assert sam.says("English") == "! forms-rows-tap | 2/2 · Languages you speak"
    assert sam.says("<add>") == "2/4 · Languages you speak · 1 · Tongue?"
    assert sam.says("English") == (
        "3/4 · Languages you speak · 1 · How well do you speak English, Sam? · A little · Well · As my own"
    )
    assert sam.says("As my own") == "4/4 · Languages you speak · English, As my own"
    assert sam.says("<add>").startswith("4/6 · Languages you speak · 2 · Tongue?")
    sam.says("Kazakh")
    assert sam.says("As my own") == "6/8 · Languages you speak · 2 · Where?"
    assert sam.says("At home") == ("7/8 · Languages you speak · English, As my own · Kazakh, As my own, At home")
    assert sam.says("<done>") == "8/8 · Why?"
    assert sam.says("I travel") == "review"
    assert sam.entries() == [
        "Called? Sam",
        "Tongue? English",
        "How well do you speak English, Sam? As my own",
        "Tongue? Kazakh",
        "How well do you speak Kazakh, Sam? As my own",
        "Where? At home",
        "Languages you speak 2",
        "Why? I travel",
    ]
    assert sam.says("<submit>") == "done"
    assert isinstance(sam.outcome, Done)
    assert sam.outcome.answers == {
        "called": "Sam",
        "spoken": [
            {"tongue": "English", "level": "c", "row": "1 of 2"},
            {"tongue": "Kazakh", "level": "c", "where": "At home", "row": "2 of 2"},
        ],
        "many": 2,
        "well": 2,
        "all_tongues": "English, Kazakh",
        "why": "I travel",
    }


def test_no_row_at_all() -> None:
    sam = Person(SPOKEN)
    sam.says("Sam")
    assert sam.says("<done>") == "review"
    assert sam.says("<submit>") == "done"
    assert isinstance(sam.outcome, Done)
    assert sam.outcome.answers == {"called": "Sam", "spoken": [], "many": 0, "well": 0}


def spoken_by(*tongues: str) -> Person:
    sam = Person(SPOKEN)
    sam.says("Sam")
    for tongue in tongues:
        sam.says("<add>")
        sam.says(tongue)
        sam.says("A little")
    return sam


def test_a_row_is_taken_away_and_the_others_move_up() -> None:
    sam = spoken_by("English", "Kazakh", "Turkish")
    assert sam.says("<remove 2>") == "6/6 · Languages you speak · English, A little · Turkish, A little"
    assert sam.says("<remove 3>").startswith("! forms-old-button")
    assert sam.says("<done>") == "review"
    sam.says("<submit>")
    assert isinstance(sam.outcome, Done)
    assert [row["tongue"] for row in sam.outcome.answers["spoken"]] == ["English", "Turkish"]
    assert sam.outcome.answers["all_tongues"] == "English, Turkish"
    assert [row["row"] for row in sam.outcome.answers["spoken"]] == ["1 of 2", "2 of 2"]


def test_the_way_back_leads_through_the_rows() -> None:
    sam = spoken_by("English")
    assert "How well" in sam.says("<back>")
    assert "Tongue?" in sam.says("<back>")
    assert sam.says("<back>") == "1/4 · Called? · now Sam"


def test_a_row_is_changed_and_added_from_the_review() -> None:
    sam = spoken_by("English", "Kazakh")
    sam.says("<done>")
    assert "now Kazakh" in sam.says("<change tongue[2]>")
    assert sam.says("Azerbaijani") == "review"
    assert sam.says("<change spoken>") == "6/6 · Languages you speak · English, A little · Azerbaijani, A little"
    assert sam.says("<add>").startswith("6/8 · Languages you speak · 3 · Tongue?")
    sam.says("Turkish")
    assert sam.says("Well") == ("8/8 · Languages you speak · English, A little · Azerbaijani, A little · Turkish, Well")
    assert sam.says("<done>") == "review"
    assert sam.says("<change spoken>").endswith("Turkish, Well")
    assert sam.says("<back>") == "review"
    assert sam.says("<change tongue[4]>") == "! forms-old-button | review"


def test_there_is_an_end_to_adding() -> None:
    many = form(asks("one", group=("r",)), gate("r", "More"), groups=(Group(("r",), repeats=True),))
    sam = Person(many)
    for _ in range(50):
        sam.says("<add>")
        sam.says("x")
    assert sam.says("<add>").startswith("! forms-rows-most")
    assert sam.says("<done>") == "review"


COUNTED = form(
    asks("nights", "integer"),
    asks("place", group=("stay",), label="Where in night ${n}?"),
    computes("n", "position(..)", ("stay",)),
    gate("stay", "", calculation="${nights}"),
    computes("last", "indexed-repeat(${place}, ${stay}, ${nights})"),
    computes("first", "${stay}[1]/place"),
    groups=(Group(("stay",), {"en": "Nights"}, repeats=True),),
)


def test_the_form_itself_counts_the_rows() -> None:
    sam = Person(COUNTED)
    assert sam.says("2") == "2/3 · Nights · 1 · Where in night 1?"
    assert sam.says("Astana") == "3/3 · Nights · 2 · Where in night 2?"
    assert sam.says("Almaty") == "review"
    sam.says("<change nights>")
    assert sam.says("1") == "review"
    assert sam.entries() == ["Nights? 1", "Where in night 1? Astana"]
    sam.says("<change nights>")
    assert sam.says("3") == "4/4 · Nights · 3 · Where in night 3?"  # the second is remembered
    assert sam.says("Baku") == "review"
    sam.says("<submit>")
    assert isinstance(sam.outcome, Done)
    rows = [{"place": place, "n": n} for n, place in enumerate(("Astana", "Almaty", "Baku"), 1)]
    assert sam.outcome.answers == {"nights": 3, "stay": rows, "last": "Baku", "first": "Astana"}


@pytest.mark.parametrize("count", ["0", "-4", "''", "'many'", "1 div 0"])
def test_no_sensible_number_of_rows_is_none(count: str) -> None:
    none = form(
        asks("x", group=("r",)), gate("r", "", calculation=count), asks("y"), groups=(Group(("r",), repeats=True),)
    )
    assert Person(none).sees() == "1/1 · Y?"


def test_a_workbooks_count_has_an_end_too() -> None:
    many = form(asks("x", group=("r",)), gate("r", "", calculation="1000000"), groups=(Group(("r",), repeats=True),))
    assert Person(many).sees().startswith("1/50 ·")


NESTED = form(
    asks("name", group=("child",)),
    asks("school", group=("child", "went")),
    asks("years", "integer", ("child", "went"), constraint=". <= ${limit}"),
    gate("went", "Schools of ${name}", ("child",)),
    computes("years_of_child", "sum(${years})", ("child",)),
    gate("child", "Children"),
    computes("limit", "12"),
    computes("years_of_all", "sum(${years})"),
    computes("second", "indexed-repeat(${school}, ${child}, 2, ${went}, 1)"),
    groups=(Group(("child",), {"en": "Child"}, repeats=True), Group(("child", "went"), {"en": "School"}, repeats=True)),
)


def test_rows_within_rows() -> None:
    mother = Person(NESTED)
    for child, schools in (("Ada", (("A", "2"), ("B", "3"))), ("Ben", (("C", "4"),))):
        mother.says("<add>")
        assert mother.says(child).endswith(f"Schools of {child}")
        for school, years in schools:
            mother.says("<add>")
            mother.says(school)
            assert "forms-constraint" in mother.says("13")
            mother.says(years)
        assert mother.dialogue.at.startswith("went[")
        mother.says("<done>")
        assert mother.dialogue.at == "child"
    assert mother.says("<done>") == "review"
    mother.says("<submit>")
    assert isinstance(mother.outcome, Done)
    assert mother.outcome.answers == {
        "child": [
            {"name": "Ada", "went": [{"school": "A", "years": 2}, {"school": "B", "years": 3}], "years_of_child": 5},
            {"name": "Ben", "went": [{"school": "C", "years": 4}], "years_of_child": 4},
        ],
        "limit": 12,
        "years_of_all": 9,
        "second": "C",
    }


def test_a_row_within_a_row_is_taken_away() -> None:
    mother = Person(NESTED)
    for word in ("<add>", "Ada", "<add>", "A", "1", "<add>", "B", "2", "<done>", "<add>", "Ben", "<add>", "C", "3"):
        mother.says(word)
    mother.says("<done>")
    mother.says("<remove 1>")
    mother.says("<done>")
    mother.says("<submit>")
    assert isinstance(mother.outcome, Done)
    assert mother.outcome.answers["child"] == [
        {"name": "Ben", "went": [{"school": "C", "years": 3}], "years_of_child": 3}
    ]
    assert mother.outcome.answers["years_of_all"] == 3


def test_a_repeat_that_is_not_relevant_is_left_out_with_its_rows() -> None:
    only = form(
        asks("any"),
        asks("x", group=("r",)),
        gate("r", "More"),
        computes("n", "count(${r})"),
        groups=(Group(("r",), {"en": "More"}, "${any} = 'yes'", repeats=True),),
    )
    sam = Person(only)
    for word in ("yes", "<add>", "1", "<done>"):
        sam.says(word)
    sam.says("<change any>")
    assert sam.says("no") == "review"
    assert sam.entries() == ["Any? no"]
    sam.says("<change any>")
    assert sam.says("yes") == "review"  # what was there comes back
    assert sam.entries() == ["Any? yes", "X? 1", "More 1"]
    sam.says("<change any>")
    sam.says("no")
    sam.says("<submit>")
    assert isinstance(sam.outcome, Done)
    assert sam.outcome.answers == {"any": "no", "n": 0}


def test_what_was_sent_opens_with_its_rows() -> None:
    sam = spoken_by("English", "Kazakh")
    sam.says("<done>")
    sam.says("<submit>")
    assert isinstance(sam.outcome, Done)
    again = Person(SPOKEN)
    again.outcome = reopen(again.form, sam.outcome.answers, Context(NOON, "en"))
    assert again.sees() == "review"
    again.says("<submit>")
    assert isinstance(again.outcome, Done)
    assert again.outcome.answers == sam.outcome.answers


def test_another_version_takes_the_rows_over() -> None:
    sam = spoken_by("English", "Kazakh")
    questions = (*SPOKEN.questions[:3], asks("since", group=("spoken",)), *SPOKEN.questions[4:])
    newer = Form("f", "2", {"en": "F"}, "en", ("en",), questions, SPOKEN.groups)
    outcome = carry_over(sam.dialogue, newer, Context(NOON, "en"))
    assert outcome.dialogue.at == "since[1]"
    flat = tuple(Question(q.name, q.kind, q.label, required="true()", choices=q.choices) for q in SPOKEN.questions[:2])
    outcome = carry_over(sam.dialogue, Form("f", "3", {}, "en", ("en",), flat), Context(NOON, "en"))
    assert outcome.dialogue.at == "tongue"  # an answer in a row is none outside of it
    assert outcome.dialogue.answers["tongue[1]"] == "English"


@pytest.mark.parametrize("calculation", ["count(${r}) + 1", "sum(${x}) + 1", "${r}[1]/x", "count-non-empty(${n})"])
def test_a_number_of_rows_that_depends_on_the_rows_is_a_circle(calculation: str) -> None:
    circle = form(
        computes("n", calculation),
        Question("x", "text", {"en": "X"}, group=("r",), relevant="${n} > 0"),
        gate("r", "", calculation="${n}"),
        groups=(Group(("r",), repeats=True),),
    )
    with pytest.raises(FormError):
        _ = circle.plan


def test_answers_in_rows_are_the_choices_of_a_later_question() -> None:
    best = Question("best", "select_one", {"en": "Which one best?"}, list_name="${tongue}", required="true()")
    home = Question("home", "select_multiple", {"en": "Which at home?"}, list_name="${tongue}")
    spoken = form(
        asks("tongue", group=("spoken",)), gate("spoken", "Languages"), best, home,
        groups=(Group(("spoken",), {"en": "Languages"}, repeats=True),),
    )  # fmt: skip
    sam = Person(spoken)
    for word in ("<add>", "Kazakh", "<add>", "English", "<add>", "Kazakh"):
        sam.says(word)
    assert sam.says("<done>").endswith("Which one best? · Kazakh · English")
    assert "forms-old-button" in sam.does(Picked("", None, 7))
    assert sam.does(Picked("", None, 1)).endswith("Which at home? · Kazakh · English")
    assert sam.does(Toggled("", None, 0)).endswith("+Kazakh · English")
    assert sam.says("<done>") == "review"
    assert sam.entries()[-2:] == ["Which one best? English", "Which at home? Kazakh"]
    sam.says("<change tongue[2]>")
    assert sam.says("Turkish").endswith("Which one best? · Kazakh · Turkish")  # English is spoken no more
    assert sam.says("turkish") == "review"
    sam.says("<submit>")
    assert isinstance(sam.outcome, Done)
    assert (sam.outcome.answers["best"], sam.outcome.answers["home"]) == ("Turkish", ["Kazakh"])
