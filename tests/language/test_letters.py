"""Names and words as people type, sort and capitalise them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.letters import ALPHABETS, capitalize, fold, lower, sort_key

LETTERS = st.text(
    "".join(ALPHABETS.values()) + "".join(ALPHABETS.values()).upper() + "Iİâêé -’\u00a0\u200b", max_size=30
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ILHAM", "İlham"),
        ("ilham", "İlham"),
        ("ılham", "İlham"),
        ("eliyev", "Əliyev"),
        ("ƏLİYEV", "əliyev"),
        ("кыркуйек", "Қыркүйек"),
        ("айгерим", "Әйгерім"),
        ("нургуль", "Нұргуль"),
        ("онер", "Өнер"),
        ("gokce", "Gökçe"),
        ("isik", "IŞIK"),
        ("артем", "Артём"),
        ("  two   words\u00a0here ", "Two words here"),
        ("d'Arc", "D’Arc"),
        ("Jose\u0301", "José"),
        ("invi\u200bsible", "invisible"),
    ],
)
def test_two_spellings_of_one_word(typed: str, meant: str) -> None:
    assert fold(typed) == fold(meant)


def test_different_words_stay_different() -> None:
    assert len({fold(name) for name in ("Али", "Али2", "Алия", "Ali", "Ala", "А ли")}) == 6


@given(LETTERS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text) == fold(text.upper()) == fold(text.lower())


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("iyun", "az", "İyun"),
        ("ışık", "tr", "Işık"),
        ("istanbul", "tr", "İstanbul"),
        ("ismail", "en", "Ismail"),
        ("қыркүйек", "kk", "Қыркүйек"),
        ("әйгерім", "kk", "Әйгерім"),
        ("", "az", ""),
        ("McDonald iyun", "az", "McDonald iyun"),
    ],
)
def test_capitals(word: str, language: str, expected: str) -> None:
    assert capitalize(word, language) == expected


def test_small_letters() -> None:
    assert lower("IŞIK İZMİR", "tr") == "ışık izmir"
    assert lower("IRIS", "en") == "iris"


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        (
            "az",
            ["Aygün", "Cəmil", "Çingiz", "Elvin", "Əli", "Fidan", "Həsən", "Xalid", "Ilqar", "İlham", "Şahin", "Zaur"],
        ),
        ("tr", ["Can", "Çağla", "Gül", "Ğ", "Işıl", "İpek", "Okan", "Ömer", "Sâmi", "Şule", "Ufuk", "Ümit"]),
        ("kk", ["Айдар", "Әйгерім", "Ғалым", "Дана", "Қайрат", "Лаура", "Ұлан", "Үміт", "Ілияс", "Эльмира"]),
        ("ru", ["Елена", "Ёлка", "Жанна", "Яна", "Anna"]),
        ("en", ["10", "Ada", "Élise", "Emma", "Zoe", "Айдар"]),
    ],
)
def test_sorting_by_the_alphabet(language: str, in_order: list[str]) -> None:
    backwards = in_order[::-1]
    assert sorted(backwards, key=lambda name: sort_key(name, language)) == in_order


@given(LETTERS, st.sampled_from(sorted(ALPHABETS)))
def test_case_does_not_change_the_order(text: str, language: str) -> None:
    assert sort_key(lower(text, language), language) == sort_key(text, language)
