"""A whole programme, played: everybody gets what they should, when they should, in their language."""

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.config import Settings
from bot.forms.model import Question
from bot.rehearsal.play import rehearse
from bot.rehearsal.timeline import Deed, Entry, Rehearsal, Said, Story, Told
from tests.journeys.one_form import workbook
from tests.rehearsal.exchange import exchange
from tests.world import example

DOORS = "doors | 30 minutes before | event start | | going | events | Doors open! | Kapılar açık!"
NIGHT = "lights-out | 1 day before | programme start | 23:30 | applicants | safety | Good night! | İyi geceler!"
NOBODY = "nobody | 1 day after | event end | 12:00 | waiting | events | Hm. | Hm."


async def played(*reminders: str, constraint: str = "", people: int = 5) -> Rehearsal:
    return await rehearse(Settings(_env_file=None), exchange(*reminders, constraint=constraint), people, "en")


def lines(story: Story) -> list[str]:
    """The timeline in short: when, in the person's own time, and what or why."""
    return [f"{local(entry)} {line(entry)}" for entry in story.entries]


def line(entry: Entry) -> str:
    said = entry.why if isinstance(entry, Told) else entry.what
    args = ", ".join(str(arg) for name, arg in said.args.items() if name != "count")
    return f"{said.key.removeprefix('rehearsal-')} {args}".strip()


def local(entry: Entry) -> str:
    return f"{datetime.fromtimestamp(entry.at, ZoneInfo(entry.zone)):%d.%m. %H:%M}"


def by_name(rehearsal: Rehearsal) -> Mapping[str, Story]:
    return {story.player.name: story for story in rehearsal.stories}


async def test_everybody_has_their_own_story() -> None:
    rehearsal = await played(DOORS)
    people = by_name(rehearsal)
    assert list(people) == ["Sam", "Zeynep", "Robin", "Emre", "Alex"]
    assert lines(people["Robin"]) == [
        "15.07. 18:30 did-apply",
        "15.07. 18:50 did-sign-up Evening <1>",
        "02.09. 11:00 did-get-accepted",
        "02.09. 11:00 why-status",
        "02.09. 11:20 did-sign-up Visit",
        "23.09. 12:00 why-ask Evening <1>",
        "23.09. 18:00 why-event-reminder day-before, Evening <1>",
        "24.09. 08:00 why-freed Evening <1>",
        "24.09. 18:00 why-event-reminder day-before, Visit",
        "25.09. 08:00 why-event-reminder two-hours-before, Visit",
        "25.09. 09:30 why-event-reminder doors, Visit",
    ]
    assert "22.09. 18:00 did-give-up Evening <1>" in lines(people["Zeynep"])
    assert "22.09. 18:00 why-place Evening <1>" in lines(people["Emre"])
    assert lines(people["Alex"])[1:] == [
        "29.08. 18:30 why-reminder unfinished", "30.08. 12:00 why-reminder deadline-soon"
    ]  # fmt: skip
    assert rehearsal.findings == ()
    assert rehearsal.notes[0].args == {"count": 3}


async def test_each_reads_their_own_language_and_time() -> None:
    zeynep = by_name(await played(DOORS))["Zeynep"]
    doors = next(told for told in zeynep.told if told.why.args.get("reminder") == "doors")
    assert doors.message.text.startswith("Kapılar açık!")
    deed = next(entry for entry in zeynep.entries if isinstance(entry, Deed))
    assert any(message.own and message.text == "Zeynep" for message in deed.chat)
    assert any("Size nasıl hitap edelim?" in message.text for message in deed.chat)


async def test_what_looks_wrong_is_named() -> None:
    findings = (await played(NIGHT, NOBODY, constraint=". = concat('x', 'y')")).findings
    assert [(finding.key, finding.args.get("count")) for finding in findings] == [
        ("rehearsal-finding-stuck", None),
        ("rehearsal-finding-nobody", None),
        ("rehearsal-finding-night", 4),
    ]
    assert findings[0].args == {"question": "call_name"}
    assert findings[1].args == {"reminder": "nobody"}


async def test_many_messages_at_once_are_named() -> None:
    rows = [f"r{number} | 1 day before | programme start | 15:00 | accepted | safety | A. | A." for number in range(4)]
    (finding,) = (await played(*rows)).findings
    assert finding.key == "rehearsal-finding-crowded"
    assert (finding.args["count"], finding.args["names"]) == (4, "Sam, Zeynep, Robin, Emre")
    assert finding.args["why"] == Said("rehearsal-why-reminder", {"reminder": "r0"})
    assert (await played(*rows[1:])).findings == ()


@pytest.mark.parametrize("people", [3, 8])
async def test_the_example_is_played_in_seconds(people: int) -> None:
    begins = time.process_time()
    rehearsal = await rehearse(Settings(_env_file=None), example(), people, "kk")
    assert time.process_time() - begins < 10
    assert len(rehearsal.stories) == people
    assert all(story.told for story in rehearsal.stories)


async def test_what_is_asked_for_is_sent() -> None:
    book = exchange()
    more = tuple(
        Question(kind, kind, {"en": "What?"}, required="true()", extras=extras)
        for kind, extras in (
            ("image", {}),
            ("file", {}),
            ("geopoint", {}),
            ("phone", {"field": "phone"}),
            ("audio", {}),
        )
    )
    book = replace(book, form=replace(book.form, version="sent", questions=(*book.form.questions, *more)))
    rehearsal = await rehearse(Settings(_env_file=None), book, 3, "en")
    done = [lines(story)[0].rpartition(" ")[2] for story in rehearsal.stories]
    assert done == ["did-apply", "did-apply", "did-stop"]
    assert rehearsal.findings == ()


async def test_people_answer_every_kind_of_question_in_the_chat() -> None:
    book = workbook(
        """
| | date | arrival | Arrival | | yes | | | . > date('2027-09-20') | | |
| | dateTime | flight | Flight | | yes | | | | | |
| | time | wake | Getting up | | yes | | | | | |
| | range | joy | How glad? | | yes | | end=100 | . > 60 | | |
| | rank size | liked | What first? | | yes | | | | | |
| | acknowledge | rules | Read the rules | | yes | | | | | |
| | integer | nights | Nights | | yes | counter | | | | |
""",
        "| | size | s | Small |\n| | size | m | Middle |\n| | size | l | Large |",
    )
    rehearsal = await rehearse(Settings(_env_file=None), book, 3, "en")
    assert [found.key for found in rehearsal.findings] == ["rehearsal-finding-nobody"]  # nobody gave up halfway
    assert [lines(story)[0].split()[-1] for story in rehearsal.stories] == ["did-apply", "did-apply", "did-stop"]
