"""An announcement keeps all that was chosen; a draft can be forgotten, what was sent can't."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.announcements import announcement, waves
from bot.announcements.announcement import SAFETY, Plan
from bot.announcements.content import Content
from bot.people.roles import NotAllowed
from bot.programmes.store import Missing
from tests.announcements.crowd import Crowd, gather, text
from tests.world import World


@pytest.fixture
async def crowd(world: World) -> Crowd:
    return await gather(world)


async def test_all_that_was_chosen_is_kept(crowd: Crowd) -> None:
    draft = await crowd.announce()
    chosen = replace(
        draft,
        audience="language = kk",
        urgency=SAFETY,
        fallback=None,
        read_button=True,
        answer_button=False,
        groups=(3, 5),
        plan=Plan(datetime(2027, 9, 24, 9, 0), None),  # noqa: DTZ001  a wall time has no zone
    )
    saved = await crowd.do(announcement.save, chosen, 5)
    assert saved == replace(chosen, revision=draft.revision + 1)
    assert await crowd.do(announcement.find, draft.id) == saved
    assert (draft.at_any_hour, saved.at_any_hour) == (False, True)


async def test_a_text_in_each_language_and_what_was_sent_before(crowd: Crowd) -> None:
    draft = await crowd.announce({"en": "At seven", "kk": "Жетіде"})
    picture = Content("photo", {"photo": "id", "unique": "u", "caption": "Сегодня"})
    await crowd.do(announcement.set_text, draft.id, "ru", picture)
    await crowd.do(announcement.set_text, draft.id, "en", text("At eight"), former=text("At seven"))
    await crowd.do(announcement.drop_text, draft.id, "kk")
    texts = await crowd.do(announcement.texts, draft.id)
    assert texts == {"en": (text("At eight"), text("At seven")), "ru": (picture, None)}


async def test_only_who_looks_after_it_may_touch_it(crowd: Crowd) -> None:
    draft = await crowd.announce()
    assert (await crowd.do(announcement.looked_after, crowd.boss.id, draft.id)).id == draft.id
    with pytest.raises(NotAllowed):
        await crowd.do(announcement.looked_after, crowd.people[0].id, draft.id)
    with pytest.raises(Missing):
        await crowd.do(announcement.looked_after, crowd.boss.id, draft.id + 1)


async def test_a_draft_can_be_forgotten_and_what_was_sent_cannot(crowd: Crowd) -> None:
    draft, sent = await crowd.announce(), await crowd.announce()
    await crowd.send(sent)
    assert await crowd.do(announcement.drop, draft.id)
    assert not await crowd.do(announcement.drop, draft.id)
    assert not await crowd.do(announcement.drop, sent.id)
    assert await crowd.do(waves.announced, sent.id)
    with pytest.raises(Missing):
        await crowd.do(announcement.find, draft.id)
    assert await crowd.do(announcement.texts, draft.id) == {}
