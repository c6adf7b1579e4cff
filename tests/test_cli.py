"""The commands, as an operator types them: what they say, where, in which language, and with which exit status."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.app import open_database
from bot.cli import cli
from bot.config import read_settings
from bot.database import Tx
from bot.language.texts import Texts
from bot.people import persons
from bot.programmes import store
from tests.programmes.books import book, sheet
from tests.world import EXAMPLE, example

ROOT = Path(__file__).parents[1]
WRONG_TOKEN = "hunter2-is-no-token"
TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An operator with an English terminal and their data in a new folder."""
    for name in [name for name in os.environ if name.startswith(("KOPRU_", "LC_", "LANG"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KOPRU_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("KOPRU_KEY_FILE", str(tmp_path / "config" / "key"))
    monkeypatch.chdir(tmp_path)


def kopru(*arguments: str | Path, status: int = 0) -> Result:
    """Run a command in this process."""
    result = CliRunner().invoke(cli, [str(each) for each in arguments])
    assert result.exit_code == status, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "faulty.md"
    path.write_text(book({"zone": "Moon"}, ("texxt | name | Name? | | | ",)), encoding="utf-8")
    return path


@pytest.fixture
def people(_own_settings: None) -> None:
    """Somebody with the id 1 has talked to the bot, and the example programme is loaded."""

    async def fill() -> None:
        database = await open_database(read_settings())
        await database.write(persons.meet, 1, "Aigerim", None, 0)
        await database.write(store.save, example().programme, example().form, 0)
        await database.close()

    asyncio.run(fill())


def environment(**more: str) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"} | more


def every_command(command: object, *path: str) -> Iterator[tuple[str, ...]]:
    yield path
    for name, inner in getattr(command, "commands", {}).items():
        yield from every_command(inner, *path, name)


@pytest.mark.parametrize("path", list(every_command(typer.main.get_command(cli))), ids=" ".join)
def test_every_command_explains_itself(path: tuple[str, ...]) -> None:
    said = kopru(*path, "--help").output
    assert "Usage:" in said
    assert len(said) > 100


def test_the_program_is_a_module_too() -> None:
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "bot", "programme", "check", EXAMPLE], capture_output=True, env=environment(), check=True
    )
    assert ended.stderr == b""
    assert "days-of-culture-astana.md is fine" in ended.stdout.decode()


def test_a_good_workbook_is_said_to_be_fine() -> None:
    said = kopru("programme", "check", EXAMPLE).output
    assert re.search(r"days-of-culture-astana\.md is fine: \d+ questions, en, ru, kk, az, tr\.", said)


def test_of_a_faulty_workbook_every_fault_is_named_with_its_place(faulty: Path) -> None:
    said = kopru("programme", "check", faulty, status=1).output
    assert "faulty.md has 2 problems:" in said
    rows = {name: number for number, line in enumerate(faulty.read_text().splitlines(), 1) for name in ("texxt", "Moon")
            if name in line}  # fmt: skip
    assert f"• Sheet “survey”, row {rows['texxt']}, column “type”" in said
    assert f"• Sheet “programme”, row {rows['Moon']}, column “value”" in said
    assert "“Moon” is not a time zone" in said


def test_doubts_are_told_and_stop_nothing(tmp_path: Path) -> None:
    path = tmp_path / "book.md"
    path.write_text(book({"languages": "en"}).replace("| constraint |", "| konstraint |"), encoding="utf-8")
    said = kopru("programme", "check", path).output
    assert "1 thing worth a look:" in said
    assert "konstraint" in said


@pytest.mark.parametrize("command", ["check", "load"])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, command: str) -> None:
    result = kopru("programme", command, "missing.xlsx", status=1)
    assert result.stderr.strip() == "missing.xlsx can't be read."
    assert result.stdout == ""
    assert not (tmp_path / "data").exists()


def test_loading_says_how_applicants_find_it_and_can_be_repeated(tmp_path: Path) -> None:
    for _ in range(2):
        said = kopru("programme", "load", EXAMPLE).output
        assert "“Days of Azerbaijan's Culture in Astana” is loaded." in said
        assert "?start=p-days-of-culture-astana" in said
    assert (tmp_path / "data" / "kopru.db").exists()


@pytest.fixture
def events(people: None) -> None:
    """The programme “baku” with a concert is loaded, and two people have places there."""
    book_file("concert.md", "18:00")
    kopru("programme", "load", "concert.md")

    def put(tx: Tx, person_id: int) -> None:
        persons.meet(tx, person_id, "Aigerim", None, 0)
        tx.run(
            "INSERT INTO places (event_id, person_id, status, turn, changed_at)"
            " SELECT id, :person, 'going', :person, 0 FROM events WHERE name = 'concert'",
            person=person_id,
        )

    async def sign_up() -> None:
        database = await open_database(read_settings())
        for person_id in (1, 2):
            await database.write(put, person_id)
        await database.close()

    asyncio.run(sign_up())


def book_file(name: str, start: str) -> None:
    concert = {"id": "concert", "title": "Concert", "start": f"2099-09-24 {start}", "end": "22:00"}
    Path(name).write_text(book() + sheet("events", concert), encoding="utf-8")


def starts() -> str:
    async def look() -> str:
        database = await open_database(read_settings())
        found = await database.read(
            lambda tx: tx.value("SELECT json_extract(details, '$.start') FROM events WHERE name = 'concert'")
        )
        await database.close()
        return str(found)

    return asyncio.run(look())


def test_checking_says_how_many_events_and_reminders_there_are() -> None:
    book_file("concert.md", "18:00")
    said = kopru("programme", "check", "concert.md").output
    assert "Events: 1. Reminders, with the built-in ones: 4." in said


def test_loading_says_what_changes() -> None:
    book_file("concert.md", "18:00")
    assert (
        "• This is a new programme: Youth Days in Baku, form_id baku."
        in kopru("programme", "load", "concert.md").output
    )
    assert "• Nothing changes." in kopru("programme", "load", "concert.md").output


@pytest.mark.usefixtures("events")
def test_nobody_is_told_without_being_asked_about() -> None:
    book_file("moved.md", "19:00")
    result = kopru("programme", "load", "moved.md", status=1)
    assert "moves from Thursday, 24 September, 18:00 to Thursday, 24 September, 19:00: 2 people" in result.stdout
    assert "In all, 2 people will be told." in result.stdout
    assert "Say --yes to apply them." in result.stderr
    assert starts() == "2099-09-24T18:00:00"
    assert "2 people are told." in kopru("programme", "load", "moved.md", "--yes").output
    assert starts() == "2099-09-24T19:00:00"


@pytest.mark.usefixtures("events")
@pytest.mark.parametrize(("answer", "start"), [("n", "2099-09-24T18:00:00"), ("y", "2099-09-24T19:00:00")])
def test_at_a_terminal_it_asks(monkeypatch: pytest.MonkeyPatch, answer: str, start: str) -> None:
    book_file("moved.md", "19:00")
    monkeypatch.setattr("bot.cli.operator.at_a_terminal", lambda: True)
    result = CliRunner().invoke(cli, ["programme", "load", "moved.md"], input=f"{answer}\n")
    assert result.exit_code == 0
    assert "Apply this?" in result.output
    assert ("Nothing has changed." in result.output) == (answer == "n")
    assert starts() == start


def test_a_faulty_workbook_is_not_loaded(tmp_path: Path, faulty: Path) -> None:
    kopru("programme", "load", faulty, status=1)
    assert not (tmp_path / "data").exists()


def test_a_role_can_be_granted(people: None) -> None:
    assert "1 is administrator now." in kopru("grant", "1").output
    assert "1 has this role already." in kopru("grant", "1").output
    name = "days-of-culture-astana"
    assert f"1 coordinates “{name}” now." in kopru("grant", "1", "--programme", name).output


def test_nobody_unknown_gets_a_role(people: None) -> None:
    assert "Nobody with the id 42" in kopru("grant", "42", status=1).stderr
    said = kopru("grant", "1", "--programme", "moon", status=1).stderr
    assert "no programme moon" in said
    assert "days-of-culture-astana" in said


def test_the_doctor_is_content_before_and_after_the_first_start(people: None) -> None:
    said = kopru("doctor").output
    assert "✓ Database: opens, step" in said
    assert "Everything is in order." in said


def test_a_new_machine_is_in_order(tmp_path: Path) -> None:
    said = kopru("doctor").output
    assert "none yet, it is made at the first start" in said
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "config").exists()


def test_the_doctor_finds_a_key_that_others_can_read(tmp_path: Path, people: None) -> None:
    (tmp_path / "config" / "key").chmod(0o644)
    said = kopru("doctor", status=1).output
    assert "✗ Key: " in said
    assert "chmod 600" in said
    assert "1 thing needs care." in said


@pytest.mark.parametrize("command", [("run",), ("doctor",), ("grant", "1"), ("programme", "load", str(EXAMPLE))])
def test_a_wrong_setting_ends_every_command_with_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("KOPRU_BOT_TOKEN", WRONG_TOKEN)
    result = kopru(*command, status=2)
    first, *rest = result.stderr.strip().splitlines()
    assert first.startswith("KOPRU_BOT_TOKEN is not a bot token.")
    assert len(rest) == 1  # where settings come from
    assert result.stdout == ""
    assert WRONG_TOKEN not in result.output
    assert not (tmp_path / "data").exists()


def test_checking_a_workbook_needs_no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOPRU_BOT_TOKEN", WRONG_TOKEN)
    kopru("programme", "check", EXAMPLE)


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, "tr"),
        ({"LANG": "az_AZ", "LC_ALL": ""}, "az"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ja_JP.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_operator_is_spoken_to_in_the_language_of_their_terminal(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    words = Texts.load([language], strict=True)
    assert words.plain(language, "doctor-fine") in kopru("doctor").output
    assert words.plain(language, "file-unreadable", path="x.md") in kopru("programme", "check", "x.md", status=1).stderr


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class Running:
    """`kopru run` in a process of its own."""

    def __init__(self, **settings: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(KOPRU_LISTEN=f"127.0.0.1:{free_port()}", **settings),
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def ends(self, signal_: signal.Signals | None = None) -> tuple[int, str, str]:
        """Its exit status, and the rest of what it says."""
        if signal_:
            self.process.send_signal(signal_)
        out, errors = self.process.communicate(timeout=15)
        return self.process.returncode, out, errors


@pytest.mark.parametrize("signal_", [signal.SIGTERM, signal.SIGINT])
def test_without_a_token_it_can_be_tried_out_in_a_browser(tmp_path: Path, signal_: signal.Signals) -> None:
    running = Running()
    assert "simulator" in running.line()
    url = re.search(r"http://\S+[\d/]", running.line())
    link = running.line()
    assert url is not None
    assert "start=claim-" in link
    with urllib.request.urlopen(url.group(), timeout=5) as page:  # noqa: S310  on this machine
        assert b"<html" in page.read()
    status, _, errors = running.ends(signal_)
    assert (status, errors) == (0, "")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("signal_", [signal.SIGTERM, signal.SIGINT])
def test_it_can_be_stopped_while_telegram_is_out_of_reach(signal_: signal.Signals) -> None:
    running = Running(KOPRU_BOT_TOKEN=TOKEN, KOPRU_API_URL="http://127.0.0.1:9")
    assert running.process.stderr is not None
    assert "can't be reached" in running.process.stderr.readline()
    before = time.monotonic()
    status, _, errors = running.ends(signal_)
    assert status != 0
    assert "Traceback" not in errors
    assert TOKEN not in errors
    assert time.monotonic() - before < 5


def test_a_second_bot_on_the_same_data_is_told_so(people: None) -> None:
    first = Running(KOPRU_BOT_TOKEN=TOKEN, KOPRU_API_URL="http://127.0.0.1:9")
    assert first.process.stderr is not None
    assert "can't be reached" in first.process.stderr.readline()
    status, out, errors = Running(KOPRU_BOT_TOKEN=TOKEN, KOPRU_API_URL="http://127.0.0.1:9").ends()
    first.ends(signal.SIGTERM)
    assert (status, out) == (2, "")
    assert errors.startswith("Another Köprü is already running")
