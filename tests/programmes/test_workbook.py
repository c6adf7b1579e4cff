"""Reading a workbook, here or in a process of its own: the same result, and nothing from outside harms the bot."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot import apart
from bot.programmes.workbook import Faults, read, read_apart
from bot.trouble import Trouble
from tests.programmes.books import book
from tests.world import EXAMPLE

ROOT = Path(__file__).parents[2]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "book.md"
    path.write_text(book({"languages": "en ru"}), encoding="utf-8")
    return path


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "faulty.md"
    path.write_text(book({"zone": "Moon", "start": "soon"}), encoding="utf-8")
    return path


def no_workbook(folder: Path, content: bytes) -> Path:
    path = folder / "book.xlsx"
    path.write_bytes(content)
    return path


async def test_read_apart_is_the_same_as_read_here(good: Path) -> None:
    assert await read_apart(good) == read(good)


async def test_faults_come_out_of_the_other_process_whole(faulty: Path) -> None:
    with pytest.raises(Faults) as here:
        read(faulty)
    with pytest.raises(Faults) as apart:
        await read_apart(faulty)
    assert apart.value.faults == here.value.faults
    assert len(apart.value.faults) == 2


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"PK\x03\x04 but no archive", b"Dear Sir or Madam,", b"\xd0\xcf\x11\xe0"]
)
async def test_what_is_no_workbook_is_a_fault_of_the_file(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Faults) as faults:
        await read_apart(no_workbook(tmp_path, content))
    assert [fault.sheet for fault in faults.value.faults] == [""]


async def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing.xlsx"
    for path in (missing, tmp_path):
        with pytest.raises(Trouble) as trouble:
            await read_apart(path)
        assert (trouble.value.key, trouble.value.details) == ("file-unreadable", {"path": str(path)})


def test_a_name_that_looks_like_an_option_is_a_name(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(good.parent)
    good.rename(good.parent / "--help.md")
    assert asyncio.run(read_apart(Path("--help.md"))).programme.slug == "baku"


async def test_reading_that_takes_too_long_is_ended(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.01)
    with pytest.raises(Trouble, match="workbook-failed"):
        await read_apart(good)


def test_the_other_process_gives_up_when_it_needs_too_much_memory(good: Path) -> None:
    program = (
        "from bot.programmes.workbook import apart, reading; import pathlib, sys;"
        "apart.MEMORY = 60 * 2**20; reading.main(pathlib.Path(sys.argv[1]))"
    )
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program, str(good)], cwd=ROOT, capture_output=True, check=False
    )
    assert ended.returncode != 0
    assert ended.stdout == b""


async def test_a_process_that_dies_without_a_word_is_trouble(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(Trouble, match="workbook-failed"):
        await read_apart(good)


async def test_the_bot_goes_on_meanwhile(good: Path) -> None:
    reading = asyncio.create_task(read_apart(good))
    turns = 0
    while not reading.done():
        await asyncio.sleep(0.01)
        turns += 1
    await reading
    assert turns > 5


@pytest.mark.parametrize(
    ("form_id", "slug"),
    [("baku", "baku"), ("Youth_Days.2027", "youth-days-2027"), ("_x_", "x"), ("x" * 100, "x" * 60)],
)
def test_links_carry_a_name_made_of_the_forms_id(tmp_path: Path, form_id: str, slug: str) -> None:
    path = tmp_path / "book.md"
    path.write_text(book(form_id=form_id), encoding="utf-8")
    assert read(path).programme.slug == slug


def test_a_text_too_long_for_a_chat_is_named(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace("Which city or village do you live in?", "Which city? " * 1_000)
    text = text.replace("| Astana | Астана |", f"| {'Astana ' * 30} | Астана |", 1)
    path = tmp_path / "long.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Faults) as found:
        read(path)
    assert {fault.key for fault in found.value.faults} == {"workbook-text-long", "sheet-text-long"}
