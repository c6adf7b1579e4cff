"""What a form computes: chains, triggers, proposals, chance, lists and labels of choices."""

from datetime import timedelta

import pytest

from bot.forms.dialogue import Context
from bot.forms.engine import begin, reply
from bot.forms.form import Form
from bot.forms.model import Choice, Question
from bot.forms.outcomes import Done
from bot.forms.plan import FormError
from bot.forms.prompt import prompt
from bot.forms.replies import Typed
from tests.forms.telling import NOON, Person

CITIES = tuple(
    Choice(name.lower(), {"en": name, "ru": name.upper()}, {"country": country, "people": people})
    for name, country, people in (("Astana", "kz", "1.3"), ("Almaty", "kz", "2.2"), ("Baku", "az", "2.3"))
)


def form(*questions: Question, lists: dict[str, tuple[Choice, ...]] | None = None) -> Form:
    return Form("f", "1", {"en": "F"}, "en", ("en", "ru"), questions, lists=lists or {})


def asks(name: str, kind: str = "text", **more: object) -> Question:
    return Question(name, kind, {"en": f"{name.capitalize()}?"}, **more)  # type: ignore[arg-type]


def computes(name: str, calculation: str, trigger: str = "") -> Question:
    return Question(name, "calculate", calculation=calculation, trigger=trigger)


def record_of(person: Person) -> dict[str, object]:
    person.says("<submit>")
    assert isinstance(person.outcome, Done)
    return dict(person.outcome.answers)


def test_a_chain_is_followed_whatever_the_order_of_its_rows() -> None:
    chain = form(
        computes("d", "${c} * 2"), computes("c", "${b} + 1"), asks("a", "integer"), computes("b", "${a} + 1"),
        asks("last", relevant="${d} > 10"),
    )  # fmt: skip
    sam = Person(chain)
    assert sam.says("1") == "review"
    assert record_of(sam) == {"d": 6, "c": 3, "a": 1, "b": 2}
    sam = Person(chain)
    assert sam.says("5") == "2/2 · Last?"


@pytest.mark.parametrize("calculation", ["${b}", "${a}", "../b + 1", "/data/b", "concat(../*, '')", "//b"])
def test_a_circle_is_found_before_anybody_is_asked(calculation: str) -> None:
    with pytest.raises(FormError):
        _ = form(computes("a", calculation), computes("b", "${a}")).plan


def test_a_trigger_alone_computes_anew() -> None:
    triggered = form(
        asks("a"), asks("b"), asks("c"), computes("seen", "concat(${a}, '+', ${b})", trigger="b c"),
    )  # fmt: skip
    sam = Person(triggered)
    sam.says("1")
    assert "seen" not in sam.dialogue.state.computed or sam.dialogue.state.computed["seen"] == ""
    sam.says("2")
    assert sam.dialogue.state.computed["seen"] == "1+2"
    sam.says("3")
    sam.says("<change a>")
    sam.says("9")
    assert sam.dialogue.state.computed["seen"] == "1+2"
    sam.says("<change c>")
    sam.says("4")
    assert record_of(sam)["seen"] == "9+2"


def test_what_is_computed_for_a_question_is_proposed_and_can_be_changed() -> None:
    proposed = form(asks("a", "integer"), asks("twice", "integer", calculation="${a} * 2"), computes("t", "${twice}"))
    sam = Person(proposed)
    assert sam.says("2") == "2/2 · Twice? · now 4"
    assert sam.dialogue.state.computed["t"] == ""  # nobody has said so yet
    assert sam.says("<keep>") == "review"
    assert record_of(sam) == {"a": 2, "twice": 4, "t": 4}
    other = Person(proposed)
    other.says("2")
    assert other.says("7") == "review"
    assert record_of(other)["twice"] == 7


def test_chance_stays_what_it_was() -> None:
    dice = form(asks("a"), computes("dice", "int(random() * 1000000)"), computes("id", "uuid()"), asks("b"))
    context = Context(NOON, "en")
    one, again, other = (begin(dice, context, seed=seed).dialogue for seed in ("x", "x", "y"))
    assert one.state.computed == again.state.computed != other.state.computed
    later = reply(dice, one, Typed("hello"), Context(NOON + timedelta(days=1), "en")).dialogue
    assert later.state.computed == one.state.computed


def test_choices_in_an_order_of_their_own_stay_so_for_one_person() -> None:
    many = tuple(Choice(str(number), {"en": str(number)}) for number in range(30))
    shuffled = form(asks("a", "select_one", choices=many, list_name="many", parameters={"randomize": "true"}))
    context = Context(NOON, "en")

    def seen(seed: str) -> list[str]:
        return [
            option.value for option in prompt(shuffled, begin(shuffled, context, seed=seed).dialogue, context).options
        ]

    assert seen("x") == seen("x") != seen("y")
    assert sorted(seen("x"), key=int) == [choice.name for choice in many]


def test_the_label_of_a_choice_is_that_of_the_readers_language() -> None:
    city = asks("city", "select_one", choices=CITIES, list_name="cities")
    named = form(city, computes("said", "jr:choice-name(${city}, '${city}')"))
    for language, said in (("en", "Baku"), ("ru", "BAKU")):
        person = Person(named, language)
        person.says("[baku]")
        assert record_of(person)["said"] == said


def test_lists_can_be_read() -> None:
    reads = form(
        asks("city", "select_one", choices=CITIES, list_name="cities"),
        computes("people", "pulldata('cities', 'people', 'name', ${city})"),
        computes("country", "instance('cities')/root/item[name = ${city}]/country"),
        computes("others", "count(instance('cities')/root/item[country = current()/../country])"),
        computes("nothing", "pulldata('cities', 'people', 'name', 'paris')"),
        lists={"cities": CITIES},
    )
    sam = Person(reads)
    sam.says("[almaty]")
    assert record_of(sam) == {"city": "almaty", "people": "2.2", "country": "kz", "others": 2}


def test_a_choice_that_its_filter_no_longer_leaves_is_asked_again() -> None:
    cascade = form(
        asks("country"),
        asks("city", "select_one", choices=CITIES, list_name="cities", choice_filter="country = ${country}"),
        asks("street", relevant="${city} = 'baku'"),
    )
    sam = Person(cascade)
    assert sam.says("az") == "2/2 · City? · Baku"
    assert sam.says("[baku]") == "3/3 · Street?"
    sam.says("<skip>")
    sam.says("<change country>")
    assert sam.says("kz") == "2/2 · City? · Astana · Almaty"
    assert sam.says("[astana]") == "review"
    assert record_of(sam) == {"country": "kz", "city": "astana"}


def test_an_expression_that_costs_too_much_gives_nothing_and_holds_nobody_up() -> None:
    rows = tuple(Choice(str(number), {}) for number in range(2_000))
    dear = "count(instance('many')/root/item[count(../item[name != '']) > 0])"
    sam = Person(form(asks("a"), computes("dear", dear), asks("b"), lists={"many": rows}))
    sam.says("1")
    assert sam.says("2") == "review"
    assert record_of(sam) == {"a": "1", "b": "2"}
