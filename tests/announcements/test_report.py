"""What a report counts and lists, whatever became of whom; the picture of it."""

from typing import Any

import pytest

from bot.announcements import gathering, report, waves
from bot.announcements.announcement import Announcement
from bot.announcements.picture import Chart, draw_apart
from bot.announcements.report import Report, Row, Unread
from bot.database import Tx
from bot.people import groups
from bot.pictures.pen import Bar
from bot.screens import report as screens
from bot.screens import report_export
from bot.screens.words import Words
from tests.announcements.crowd import Crowd, gather
from tests.simulator.test_files import png
from tests.world import World

STATES = ("sent", "unknown", "unreachable", "failed", "skipped")
OLD = gathering.DELETABLE + 1


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Five people who have applied: two read English, two Russian, one Kazakh."""
    return await gather(world, ("en", "en", "ru", "ru", "kk"))


@pytest.fixture
async def announced(crowd: Crowd) -> Announcement:
    """All of them got it, in two languages."""
    found = await crowd.announce({"en": "Bus at six.", "ru": "Автобус в шесть."}, read_button=True)
    await crowd.send(found)
    return found


async def told(crowd: Crowd, announced: Announcement, language: str = "en") -> Report:
    shelf = crowd.world.app.services.shelf
    return await crowd.do(report.of_announcement, shelf, announced.id, language, crowd.world.now)


async def change(crowd: Crowd, number: int, **values: Any) -> None:
    """Let something else have become of the delivery to one of the people."""

    def use_case(tx: Tx) -> None:
        for name, value in values.items():
            tx.run(
                f"UPDATE deliveries SET {name} = :value WHERE kind = 'wave' AND person_id = :person",  # noqa: S608  ours
                value=value,
                person=crowd.people[number].id,
            )

    await crowd.do(use_case)


async def test_states_are_counted_by_language_with_reasons(crowd: Crowd, announced: Announcement) -> None:
    await change(crowd, 1, state="unreachable", reason="Forbidden: user is deactivated", messages=None)
    await change(crowd, 2, state="failed", reason="Bad Request: something", messages=None)
    await change(crowd, 3, state="unknown", reason="Timeout", messages=None)
    found = await told(crowd, announced)
    assert found.outcome
    assert found.outcome.languages == {
        "en": {"sent": 2, "unreachable": 1},
        "ru": {"failed": 1, "unknown": 1},
    }  # whoever reads Kazakh got the English text
    assert found.outcome.reasons == {"Forbidden: user is deactivated": 1, "Bad Request: something": 1}
    assert (found.counts.sent, found.counts.all) == (2, 5)
    assert (found.rate, found.asleep) == (None, None)


async def test_each_language_says_how_many_did_not_get_it_and_the_picture_why(
    crowd: Crowd, announced: Announcement
) -> None:
    await change(crowd, 1, state="unreachable", reason="Forbidden: user is deactivated", messages=None)
    await change(crowd, 2, state="failed", reason="Bad Request: something", messages=None)
    await change(crowd, 3, state="unknown", reason="Timeout", messages=None)
    words, found = Words(crowd.world.app.services.texts, "en"), await told(crowd, announced)
    assert "English: 2 of 3 · 🚫 1\nРусский: 0 of 2 · ⚠️ 1 · ❓ 1\n\n" in screens.report(words, found).text
    picture = report_export.chart(words, found)
    assert [bar.parts[:4] for bar in picture.bars] == [
        [("sent", 2), ("unreachable", 1), ("failed", 0), ("unknown", 0)],
        [("sent", 0), ("unreachable", 0), ("failed", 1), ("unknown", 1)],
    ]
    assert picture.reasons == ("have deleted their account: 1", "Bad Request: something: 1")


@pytest.mark.parametrize(("language", "said"), [("ru", "Автобус в шесть."), ("kk", "Bus at six.")])
async def test_it_is_shown_in_the_readers_language(
    crowd: Crowd, announced: Announcement, language: str, said: str
) -> None:
    found = await told(crowd, announced, language)
    assert found.content
    assert found.content.facts["text"] == said


async def test_what_is_older_than_two_days_cannot_be_deleted(crowd: Crowd, announced: Announcement) -> None:
    at = int(crowd.world.now.timestamp())
    await change(crowd, 0, changed_at=at - OLD)
    await change(crowd, 1, messages=None)
    found = await told(crowd, announced)
    assert found.outcome
    assert (found.outcome.messages, found.outcome.deletable) == (4, 3)
    assert await crowd.do(report.standing, announced.id, crowd.world.now) == (4, 3)
    assert await crowd.do(report.have, announced.id, "ru") == 2
    assert await crowd.do(report.have, announced.id, "en") == 2


async def test_those_who_have_not_read_it_are_listed_by_name(crowd: Crowd, announced: Announcement) -> None:
    await change(crowd, 0, read_at=1)
    await change(crowd, 1, state="unreachable")
    await crowd.do(
        lambda tx: tx.run("UPDATE applications SET name = 'Aru' WHERE person_id = :id", id=crowd.people[4].id)
    )
    await crowd.do(lambda tx: tx.run("DELETE FROM applications WHERE person_id = :id", id=crowd.people[3].id))
    assert await crowd.do(report.count_unread, announced.id) == 3
    page = await crowd.do(report.unread, announced, 0, 2)
    (last,) = await crowd.do(report.unread, announced, 2, 2)
    names = [each.name for each in (*page, last)]
    assert names == ["Aru", "Person 3", "Somebody"]
    assert page[1] == Unread(crowd.people[3].id, "Person 3", None)
    found = await told(crowd, announced)
    assert found.outcome
    assert found.outcome.read == 1


async def test_every_row_comes_once_piece_by_piece_groups_too(crowd: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "PIECE", 2)
    group = await crowd.do(groups.put_in, -100500, "Volunteers", crowd.boss.id)
    await crowd.do(groups.link, group, crowd.programme_id)
    announced = await crowd.announce(groups=(group.id,))
    await crowd.send(announced)
    rows: list[Row] = []
    after: int | None = 0
    while after is not None:
        piece, after = await crowd.do(report.rows, announced, after)
        rows += piece
    assert [row.name for row in rows] == ["Volunteers", *["Somebody"] * 5]
    assert [row.language for row in rows[1:]] == ["en"] * 5
    assert {row.state for row in rows[1:]} == {"sent"}
    assert rows[0].state != "sent"  # Telegram knows no such group
    assert await crowd.do(report.count_unread, announced.id) == 5


async def test_what_was_stopped_is_told_as_such_even_before_it_is_swept(crowd: Crowd) -> None:
    announced = await crowd.announce()
    crowd.world.app.worker.stop()
    wave = await crowd.launch(announced)
    await crowd.world.app.conductor.catch_up()
    crowd.world.app.conductor.stop()
    await crowd.do(waves.stop, wave.id, int(crowd.world.now.timestamp()))
    await crowd.do(lambda tx: tx.run("UPDATE deliveries SET state = 'held' WHERE kind = 'wave'"))
    found = await told(crowd, announced)
    assert found.outcome
    assert found.outcome.languages == {"en": {"stopped": 5}}
    assert found.counts.stopped == 5
    rows, _ = await crowd.do(report.rows, announced, 0)
    assert {row.state for row in rows} == {"stopped"}


async def test_while_it_goes_on_the_sleepers_are_counted(crowd: Crowd) -> None:
    crowd.world.pass_time(hours=10)  # night in Astana
    announced = await crowd.announce()
    await crowd.send(announced)
    found = await told(crowd, announced)
    assert found.asleep
    assert found.asleep.people == 5
    assert found.outcome is None


@pytest.mark.parametrize("title", ["Хабарландыру 12 әіңғүұқөһ", "Elan 12 İıəğşçöü", "🎉 " * 40 + "$x^2$" * 30])
async def test_the_picture_is_drawn_whatever_the_words(title: str) -> None:
    bars = [Bar("Қазақша", [("sent", 5), ("unknown", 3)], 10, "5 / 10"), Bar("Русский", [], 0, "0 / 0")]
    parts = [(state, title, 10**number, "10") for number, state in enumerate(STATES)]
    full = await draw_apart(
        Chart(title, title, "24 September 2027", "5 / 10", "sent", parts, [title] * 9, "Тілдер", bars * 9, bars[0])
    )
    empty = await draw_apart(Chart(title, "", "", "0 / 0", "", [], [], "", [], None))
    for picture in (full, empty):
        assert picture.startswith(png(1, 1)[:8])
        assert int.from_bytes(picture[16:20], "big") == 1080
    assert int.from_bytes(full[20:24], "big") > int.from_bytes(empty[20:24], "big")
