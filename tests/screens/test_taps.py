"""Buttons: what they carry fits, comes back as it was, and can't be anything else."""

from dataclasses import fields
from inspect import getmembers, isclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

import handlers
from bot.config import LANGUAGES
from bot.screens import taps
from bot.screens.taps import LONGEST, Tap

LARGEST = 2**63 - 1
MOST, FEW = 4_102_444_800, 100_000  # the end of the century; more than anybody counts to
LONGEST_WORDS = {
    "language": "kk",
    "other": "kk",
    "urgency": "normal",
    "option": "answer",
    "fingerprint": "f" * 8,
    "zone": "America/Argentina/ComodRivadavia",
    "kind": "application",
    "was": "submitted",
    "status": "withdrawn",
    "step": "description",
    "value": "2027-09-24",
    "start": "202709241900",
    "role": "administrator",
    "secret": "A" * 32,
    "begun": MOST,
    "revision": FEW,
    "rows": "50.50.50",
    "question": FEW,
    "choice": FEW,
    "page": FEW,
}
WORDS = {
    "language": st.sampled_from(LANGUAGES),
    "other": st.sampled_from(LANGUAGES),
    "fingerprint": st.from_regex("[0-9a-f]{8}", fullmatch=True),
    "rows": st.sampled_from(["", "1", "50.2", "7.50.1"]),
    **{name: st.from_regex("[a-z]{0,9}", fullmatch=True) for name in ("was", "status")},
    **{
        name: st.from_regex("[A-Za-z0-9/_+-]{0,16}", fullmatch=True)
        for name in ("zone", "kind", "step", "value", "start", "urgency", "option", "role", "secret")
    },
}


def numbers(name: str) -> st.SearchStrategy[int]:
    most = LONGEST_WORDS.get(name)
    return st.integers(0, most if isinstance(most, int) else LARGEST)


KINDS = [kind for _, kind in getmembers(taps, isclass) if issubclass(kind, Tap) and hasattr(kind, "code")]
some_tap = st.sampled_from(KINDS).flatmap(
    lambda kind: st.builds(
        kind, *(WORDS[each.name] if each.name in WORDS else numbers(each.name) for each in fields(kind))
    )
)


def test_every_button_has_a_code_of_its_own_and_somewhere_to_go() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert set(KINDS) == set(handlers.TAPS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_the_largest_ids_fit(kind: type[Tap]) -> None:
    tap = kind(*(LONGEST_WORDS.get(each.name, LARGEST) for each in fields(kind)))
    assert len(tap.pack().encode()) <= 64
    assert kind.unpack(tap.pack()) == tap


@given(some_tap)
def test_a_tap_comes_back_as_it_was(tap: Tap) -> None:
    assert type(tap).unpack(tap.pack()) == tap


@given(some_tap, st.sampled_from(KINDS))
def test_no_button_is_taken_for_another(tap: Tap, kind: type[Tap]) -> None:
    if kind is not type(tap):
        with pytest.raises(ValueError, match="not this tap"):
            kind.unpack(tap.pack())


@given(st.sampled_from(KINDS), st.text(max_size=70))
def test_whatever_is_forged_is_refused_or_means_what_we_would_have_written(kind: type[Tap], rest: str) -> None:
    for data in (rest, f"{kind.code}:{rest}", f"{kind.code}{rest}"):
        try:
            tap = kind.unpack(data)
        except ValueError:
            continue
        assert ":".join([kind.code, *(str(getattr(tap, each.name)) for each in fields(tap))]) == data


@pytest.mark.parametrize(
    "data",
    ["", "pick", "pick:1:2", "pick:1:2::3:4", "pick:1:2::-1", "pick:01:2::3", "pick:1:2:: 3", "pick:1:2::३",
     "pick:1:2::3.0", "pick:1:2::9223372036854775808", f"pick:1:2::{'9' * 5_000}", "PICK:1:2::3", "pick:1:2::",
     "pick:a:b::c"],
)  # fmt: skip
def test_forged_numbers_are_refused(data: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  each in its own words, for nobody to read
        taps.Pick.unpack(data)


def test_what_would_be_too_long_is_never_sent() -> None:
    with pytest.raises(ValueError, match=f"{LONGEST + 1} bytes: lang"):
        taps.ChooseLanguage("ə" * 29 + "xx").pack()
