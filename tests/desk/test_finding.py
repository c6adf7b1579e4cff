"""Names are found however they are typed."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.database import Tx
from bot.desk import listing
from bot.desk.listing import looked_for
from bot.language.letters import ALPHABETS, fold
from bot.programmes import applications, store
from bot.programmes.store import Shelf
from tests.database.plain import plain_tx
from tests.programmes.books import example as book

SPECIAL = "ә→а ғ→г қ→к ң→н ө→о ұ→у ү→у һ→х і→и ё→е й→и ə→e ğ→g ı→i ö→o ş→s ü→u ç→c é→e ł→l ø→o đ→d"
PLAIN = dict(pair.split("→") for pair in SPECIAL.split())
NAMES = st.text("".join(ALPHABETS.values()) + "İIçşğéłđ -", min_size=1, max_size=20).filter(
    lambda name: name.strip(" -")
)


def plainly(name: str) -> str:
    """As somebody types it who has a plain keyboard."""
    return "".join(PLAIN.get(letter, letter) for letter in name.replace("İ", "i").lower())


@pytest.mark.parametrize("pair", SPECIAL.split())
def test_each_letter_folds_both_ways(pair: str) -> None:
    letter, plain = pair.split("→")
    assert fold(letter) == fold(plain) == fold(plain.upper()) == plain
    assert fold(letter.upper()) == plain


@given(NAMES)
@example("İLHAM")
@example("Iı")
@example("Әйгерім")
def test_a_name_and_what_is_typed_for_it_are_the_same(name: str) -> None:
    assert fold(name) == fold(plainly(name)) == fold(name.upper()) == fold(fold(name))


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(NAMES)
def test_latin_and_cyrillic_stay_apart(name: str) -> None:
    cyrillic = any("\u0400" <= letter <= "\u04ff" for letter in name)
    assert cyrillic == any("\u0400" <= letter <= "\u04ff" for letter in fold(name))


def submit(tx: Tx, names: Sequence[str]) -> None:
    """People of these names apply, with the numbers 1, 2 …, one after another."""
    store.save(tx, book().programme, book().form, 0)
    for number, name in enumerate(names, 1):
        tx.run("INSERT INTO persons (id, first_name, created_at) VALUES (:id, 'x', 0)", id=number)
        applications.submit(tx, number, 1, 1, {"call_name": name}, name, number)


@settings(max_examples=30, deadline=None)
@given(names=st.lists(NAMES, min_size=1, max_size=8), data=st.data())
def test_everybody_is_found_by_any_part_of_their_name(names: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(names))
    start = data.draw(st.integers(0, len(wanted) - 1))
    part = plainly(wanted[start : data.draw(st.integers(start + 1, len(wanted)))])
    assume(part.strip())
    with TemporaryDirectory() as folder, plain_tx(Path(folder)) as tx:
        submit(tx, names)
        found = {line.name for line in looked_for(tx, Shelf(), 1, part)}
    assert wanted in found
    assert found == {each for each in names if all(word in fold(each) for word in fold(part).split())}


def test_the_beginning_of_a_name_comes_first_then_the_newest(tmp_path: Path) -> None:
    with plain_tx(tmp_path) as tx:
        submit(tx, ("Ana", "Diana", "Anar", "Sona", "Ana Dia"))

        def found(typed: str) -> list[str]:
            return [line.name for line in looked_for(tx, Shelf(), 1, typed)]

        assert found("an") == ["Ana Dia", "Anar", "Ana", "Diana"]
        assert found("#2") == found("2") == found("№ 2".replace(" ", "")) == ["Diana"]
        assert found("dia ana") == ["Ana Dia", "Diana"]
        assert found("9" * 30) == found("zz") == []
        assert listing.matching(tx, 1, None) == 5
