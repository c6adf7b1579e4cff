"""Whole dialogues as people see them. Form and dialogue are saved and read again between any two replies."""

import pytest

from bot.forms.form import Form
from bot.forms.outcomes import Done
from tests.forms.telling import Person

FIRST = "1/8 · Welcome to the volunteers! · What should we call you? · (As your friends do)"
A_MINOR = [
    ("Ə", f"! “Ə” is too short. | {FIRST}"),
    ("<skip>", f"! We need something to call you. | {FIRST}"),
    ("<photo>", f"! forms-foreign-text | {FIRST}"),
    ("Əli", "2/8 · When were you born, Əli?"),
    ("31.04.2010", "! forms-date-no-such-day | 2/8 · When were you born, Əli?"),
    ("24.09.2030", "! Nobody is born in the future. | 2/8 · When were you born, Əli?"),
    ("24.09.2010", "3/9 · You are 15, so we need one. · Who is your guardian?"),
    ("<back>", "2/9 · When were you born, Əli? · now 24 September 2010"),
    ("<keep>", "3/9 · You are 15, so we need one. · Who is your guardian?"),
    ("Gülnar", "4/9 · Where do you live? · now Kazakhstan · Kazakhstan · Azerbaijan"),
    ("азербайджан", "5/9 · Which city? · Baku · Gəncə"),
    ("[astana]", "! forms-choice-gone | 5/9 · Which city? · Baku · Gəncə"),
    ("GENCE", "6/9 · What don't you eat? · I eat everything · Meat · Fish"),
    ("{fish}", "6/9 · What don't you eat? · I eat everything · Meat · +Fish"),
    ("1", "6/9 · What don't you eat? · +I eat everything · Meat · +Fish"),
    ("<done>", "! Either all or some. | 6/9 · What don't you eat? · +I eat everything · Meat · +Fish"),
    ("{all}", "6/9 · What don't you eat? · I eat everything · Meat · +Fish"),
    ("<done>", "7/9 · How many nights?"),
    ("a week", "! forms-number-wanted | 7/9 · How many nights?"),
    ("1,5", "! forms-whole-number | 7/9 · How many nights?"),
    ("30", "! forms-constraint | 7/9 · How many nights?"),
    ("١٠", "8/10 · How tall are you, in metres?"),
    ("1,78", "9/10 · When do you arrive? · now 8 March 2026"),
    ("<keep>", "10/10 · Why do you want to come?"),
    ("<skip>", "! forms-required | 10/10 · Why do you want to come?"),
    ("x" * 61, "! forms-text-long | 10/10 · Why do you want to come?"),
    ("To meet\npeople", "review Thank you, Əli!"),
    ("<photo>", "! forms-review | review Thank you, Əli!"),
    ("<submit>", "done"),
]


def test_a_minor_is_asked_for_a_guardian_and_every_slip_is_answered(volunteers: Form) -> None:
    person = Person(volunteers)
    assert [(said, person.says(said)) for said, _ in A_MINOR] == A_MINOR
    assert isinstance(person.outcome, Done)
    assert person.outcome.answers == {
        "called": "Əli",
        "born": "2010-09-24",
        "age": 15,
        "guardian": "Gülnar",
        "country": "az",
        "city": "gence",
        "diet": ["fish"],
        "nights": 10,
        "height": "1.78",
        "arrival": "2026-03-08",
        "leave": "2026-03-18",
        "why": "To meet\npeople",
    }


ADULT_ANSWERS = {
    "called": "Аружан",
    "born": "2000-01-31",
    "country": "kz",
    "city": "almaty",
    "diet": ["all"],
    "nights": 3,
    "arrival": "2026-04-01",
    "why": "…",
}


def test_changes_from_the_review_lead_to_what_becomes_relevant_and_back(volunteers: Form) -> None:
    person = Person(volunteers, "ru", answers=ADULT_ANSWERS)
    assert person.sees() == "review Спасибо, Аружан!"
    told = [
        ("<change nights>", "6/8 · Сколько ночей? · now 3"),
        ("<back>", "review Спасибо, Аружан!"),
        ("<change nights>", "6/8 · Сколько ночей? · now 3"),
        ("8", "7/9 · Какой у вас рост, в метрах?"),
        ("<skip>", "review Спасибо, Аружан!"),
        ("<change born>", "2/9 · Когда вы родились, Аружан? · now 31 января 2000 г."),
        ("31 января 2010", "3/10 · Вам 16, он нужен нам. · Кто ваш опекун?"),
        ("Мама", "review Спасибо, Аружан!"),
        ("<change guardian>", "3/10 · Вам 16, он нужен нам. · Кто ваш опекун? · now Мама"),
        ("<keep>", "review Спасибо, Аружан!"),
        ("<change born>", "2/10 · Когда вы родились, Аружан? · now 31 января 2010 г."),
        ("31.01.2000", "review Спасибо, Аружан!"),
        ("<change guardian>", "! forms-old-button | review Спасибо, Аружан!"),
        ("<submit>", "done"),
    ]
    assert [(said, person.says(said)) for said, _ in told] == told
    assert isinstance(person.outcome, Done)
    assert "guardian" not in person.outcome.answers
    assert person.dialogue.answers["guardian"] == "Мама", "it comes back if it is relevant again"


def test_another_country_asks_for_the_city_again(volunteers: Form) -> None:
    person = Person(volunteers, answers=ADULT_ANSWERS)
    told = [
        ("<change country>", "3/8 · Where do you live? · now Kazakhstan · Kazakhstan · Azerbaijan"),
        ("Azerbaijan", "4/8 · Which city? · Baku · Gəncə"),
        ("1", "review Thank you, Аружан!"),
    ]
    assert [(said, person.says(said)) for said, _ in told] == told
    assert person.entries() == [
        "What should we call you? Аружан",
        "When were you born, Аружан? 31 January 2000",
        "Where do you live? Azerbaijan",
        "Which city? Baku",
        "What don't you eat? I eat everything",
        "How many nights? 3",
        "When do you arrive? 1 April 2026",
        "Why do you want to come? …",
    ]


@pytest.mark.parametrize("said", ["<submit>", "<change called>", "<done>"])
def test_buttons_of_another_screen_are_answered(volunteers: Form, said: str) -> None:
    assert Person(volunteers).says(said).startswith("! forms-old-button | 1/8")


def test_there_is_nothing_before_the_first_question(volunteers: Form) -> None:
    person = Person(volunteers)
    assert not person.prompt.can_back
    assert person.says("<back>").startswith("! forms-first-question | 1/8")
