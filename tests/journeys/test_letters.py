"""People answer an announcement; coordinators read that, and answer; each of it comes to whom it is for."""

import pytest

from bot.announcements.announcement import Announcement
from bot.announcements.waves import RECALL
from bot.simulator import Person
from tests.announcements.crowd import Crowd, gather
from tests.journeys.conftest import begin, callback, do
from tests.journeys.desk import coordinator, dismiss, labels
from tests.world import World

ASTANA = "days-of-culture-astana"


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Dana, who reads English, and Oleg, who reads Russian, have applied."""
    crowd = await gather(world, ("en", "ru"))
    names = {crowd.people[0].id: "DANA OMAROVA", crowd.people[1].id: "ОЛЕГ ПАК"}
    for person_id, name in names.items():
        await crowd.do(
            lambda tx, person_id, name: tx.run(
                "UPDATE applications SET name = :name WHERE person_id = :id", name=name, id=person_id
            ),
            person_id,
            name,
        )
    return crowd


@pytest.fixture
async def leyla(world: World, crowd: Crowd) -> Person:
    """She looks after the programme, as the administrator does."""
    return await coordinator(world, slug=ASTANA)


@pytest.fixture
async def announced(crowd: Crowd, leyla: Person) -> Announcement:
    """All who applied know when the bus leaves."""
    draft = await crowd.announce({"en": "The bus leaves at six.", "ru": "Автобус отходит в шесть."})
    await crowd.send(draft)
    return draft


async def passed_on(crowd: Crowd) -> None:
    """What people did is dealt with, and what followed from it has arrived."""
    await crowd.world.settle()
    await crowd.world.app.catch_up()


async def reply(crowd: Crowd, person: Person, text: str) -> None:
    """They reply to the newest message, as Telegram lets them."""
    await person.send(text, person.last.message_id)
    await passed_on(crowd)


async def write(crowd: Crowd, person: Person, *steps: str) -> None:
    """They type or tap."""
    await do(crowd.world, person, *steps)
    await passed_on(crowd)


def kinds(person: Person) -> list[str]:
    """What kinds of messages the bot has sent, oldest first."""
    known = ("text", "photo", "document", "voice", "location", "poll")
    return [next(kind for kind in known if kind in seen.data) for seen in person.chat if seen.from_bot]


async def test_a_reply_reaches_every_coordinator_and_theirs_the_person(
    crowd: Crowd, leyla: Person, announced: Announcement
) -> None:
    dana = crowd.people[0]
    await reply(crowd, dana, "Can I bring my *sister*?")
    assert dana.last.text.startswith("✉️ Thank you! I'm passing it on")
    for reader in (crowd.boss, leyla):
        assert reader.last.text == (
            f"✉️ DANA OMAROVA answers announcement {announced.id}\n“The bus leaves at six.”\n\nCan I bring my *sister*?"
        )
    await reply(crowd, leyla, "Yes, of course.")
    assert leyla.last.text == "✉️ Your answer is on its way. To: DANA OMAROVA"
    assert dana.last.text == "✉️ Leyla answers you\n“The bus leaves at six.”\n\nYes, of course."
    assert crowd.boss.last.text == (
        "↩️ Leyla has answered. To: DANA OMAROVA\n“The bus leaves at six.”\n\nYes, of course."
    )
    await reply(crowd, dana, "Great!")
    assert leyla.last.text.endswith("“The bus leaves at six.”\n\nGreat!")
    trail = "SELECT group_concat(action || ' ' || about, ', ') FROM audit_trail WHERE about IS NOT NULL"
    assert await crowd.world.count(trail) == "write-letter 1, answer-letter 2, write-letter 3"
    assert await crowd.world.count("SELECT count(DISTINCT person_id) FROM audit_trail WHERE about IS NOT NULL") == 1


async def test_the_button_asks_what_to_write_and_each_reads_their_own_language(
    crowd: Crowd, leyla: Person, announced: Announcement
) -> None:
    oleg = crowd.people[1]
    await write(crowd, oleg, "[Ответить]")
    assert oleg.last.text.startswith("Что передать координаторам?")
    assert oleg.last.text.endswith("«Автобус отходит в шесть.»")
    await crowd.world.restart()
    await write(crowd, oleg, "Я опоздаю")
    assert oleg.last.text.startswith("✉️ Спасибо!")
    assert "Автобус отходит в шесть." in [seen.text for seen in oleg.chat]
    assert leyla.last.text == (f"✉️ ОЛЕГ ПАК answers announcement {announced.id}\n“The bus leaves at six.”\n\nЯ опоздаю")
    await write(crowd, leyla, "[Answer]")
    assert leyla.last.text.startswith("What do you answer?\nTo: ОЛЕГ ПАК")
    await write(crowd, leyla, "No problem")
    assert oleg.last.text == "✉️ Тебе отвечает Leyla\n«Автобус отходит в шесть.»\n\nNo problem"
    await write(crowd, oleg, "[Ответить]", "Спасибо")
    assert leyla.last.text.endswith("Спасибо")
    assert [bool(seen.buttons) for seen in oleg.chat if seen.from_bot][-2:] == [False, True]  # asked, thanked
    assert await crowd.world.count("SELECT composing FROM persons ORDER BY composing DESC") is None


async def test_formatting_is_kept_below_the_head(crowd: Crowd, leyla: Person, announced: Announcement) -> None:
    await reply(crowd, crowd.people[0], "😀 **now** or never")
    assert leyla.last.text.endswith("😀 now or never")
    entities = leyla.last.data["entities"]
    text = leyla.last.text.encode("utf-16-le")
    said = {
        each["type"]: text[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le")
        for each in entities
    }
    assert said["italic"] == "“The bus leaves at six.”"
    assert said["blockquote"] == "😀 now or never"
    bold = [each for each in entities if each["type"] == "bold"]
    assert len(bold) == 2
    assert text[2 * bold[1]["offset"] : 2 * (bold[1]["offset"] + bold[1]["length"])].decode("utf-16-le") == "now"


async def test_the_longest_text_arrives_whole(crowd: Crowd, leyla: Person, announced: Announcement) -> None:
    await reply(crowd, crowd.people[0], "я" * 4096)
    assert [seen.text for seen in leyla.chat if seen.from_bot][-1] == "я" * 4096
    assert "DANA OMAROVA answers" in [seen.text for seen in leyla.chat if seen.from_bot][-2]
    await reply(crowd, leyla, "That is long")
    assert crowd.people[0].last.text.endswith("That is long")


async def test_whatever_can_be_sent_is_passed_on(crowd: Crowd, leyla: Person, announced: Announcement) -> None:
    dana = crowd.people[0]
    original = dana.last.message_id
    await dana.send_voice(b"voice", reply_to=original)
    await dana.send_document("programme.xlsx", b"PK", reply_to=original)
    await dana.share_location(43.2, 76.9, original)
    await dana.send_sticker("👍", original)
    await passed_on(crowd)
    assert kinds(leyla)[-7:] == ["text", "voice", "text", "document", "text", "location", "text"]
    assert leyla.last.text.endswith("\n\n👍")
    await leyla.tap("Answer", leyla.last)
    await passed_on(crowd)
    await leyla.send_document("plan.xlsx", b"PK")  # would be a workbook at any other time
    await passed_on(crowd)
    assert leyla.last.text.startswith("✉️ Your answer is on its way.")
    assert kinds(dana)[-1] == "document"


async def test_an_album_stays_one(crowd: Crowd, leyla: Person, announced: Announcement) -> None:
    dana = crowd.people[0]
    await dana.send_album([("document", b"1"), ("document", b"2"), ("document", b"3")], "Mine", dana.last.message_id)
    await crowd.world.settle()
    assert [seen.text for seen in dana.chat if seen.from_bot].count(dana.last.text) == 1
    await crowd.world.skip(seconds=5)
    assert kinds(leyla)[-4:] == ["text", "document", "document", "document"]
    assert len({seen.data["media_group_id"] for seen in leyla.chat[-3:]}) == 1
    assert await crowd.world.count("SELECT count(*) FROM letters") == 1


async def test_what_cannot_be_passed_on_is_asked_for_again(crowd: Crowd, announced: Announcement) -> None:
    dana = crowd.people[0]
    original = dana.last.message_id
    await write(crowd, dana, "[Answer]")
    dana._write({"dice": {"emoji": "🎲", "value": 3}})
    await passed_on(crowd)
    assert dana.last.text.startswith("⚠️ I can't pass this on.")
    assert "What shall I tell the coordinators?" in dana.last.text
    dana._write({"dice": {"emoji": "🎲", "value": 3}}, original)
    await passed_on(crowd)
    assert dana.last.text.startswith("⚠️ I can't pass this on.")
    await write(crowd, dana, "Then in words")
    assert await crowd.world.count("SELECT count(*) FROM letters") == 1
    await do(crowd.world, dana, "/language", "[Русский]")
    dana._write({"dice": {"emoji": "🎲", "value": 3}}, original)
    await passed_on(crowd)
    assert dana.last.text.startswith("⚠️ Это передать не получится.")


async def test_an_application_goes_on_where_it_was(
    crowd: Crowd, leyla: Person, announced: Announcement, aigerim: Person
) -> None:
    await begin(crowd.world, aigerim)
    await do(crowd.world, aigerim, "Aigerim")
    question = aigerim.last.text
    again = await crowd.announce(everybody=True)
    await crowd.send(again)
    await write(crowd, aigerim, "[Answer]", "A question of mine")
    assert aigerim.last.text == question
    assert crowd.boss.last.text.startswith(f"✉️ Aigerim answers announcement {again.id}")
    assert not leyla.last.text.startswith("✉️ Aigerim")  # what went to everybody is the administrators' business
    await do(crowd.world, aigerim, "SERIKOVA AIGERIM")
    assert aigerim.last.text != question
    answered = next(seen for seen in aigerim.chat if seen.from_bot and seen.text == "The bus leaves at six.")
    question = aigerim.last.text
    await aigerim.send("One more", answered.message_id)
    await passed_on(crowd)
    assert aigerim.last.text == question
    assert crowd.boss.last.text.endswith("One more")


async def test_coordinators_see_who_has_answered(crowd: Crowd, leyla: Person, announced: Announcement) -> None:
    dana, oleg = crowd.people
    await reply(crowd, oleg, "Спасибо")
    await reply(crowd, dana, "See you " + "soon " * 60)
    await write(crowd, leyla, "[All letters]")
    assert leyla.last.text.startswith(
        "✉️ DANA OMAROVA: letters\n\n“The bus leaves at six.”\n\nDANA OMAROVA · 1 Mar, 14:00"
    )
    assert labels(leyla) == ["💬 Answer", "📥 Send me all of it", "📄 Open", "‹ All answers"]
    await write(crowd, leyla, "[Send me all]")
    assert leyla.last.text.endswith("soon")
    assert labels(leyla) == ["💬 Answer", "🗂 All letters"]
    await write(crowd, leyla, "[Answer]", "See you!")
    await leyla.tap_data(leyla.last.message_id, f"letters:{announced.id}:0")
    await crowd.world.settle()
    assert leyla.last.text.startswith(f"Answers to announcement {announced.id}\n\n“The bus leaves at six.”\n\n2 people")
    assert labels(leyla)[:2] == ["☑️ DANA OMAROVA", "✉️ ОЛЕГ ПАК"]
    await write(crowd, leyla, "[DANA]")
    assert "Leyla · 1 Mar, 14:00\nSee you!" in leyla.last.text
    await write(crowd, leyla, "[Open]")
    assert "DANA OMAROVA" in leyla.last.text
    assert await crowd.world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-letters'") == 3


async def test_forged_buttons_and_lost_roles(crowd: Crowd, leyla: Person, announced: Announcement) -> None:
    dana = crowd.people[0]
    outsider = await crowd.world.person("Stranger")
    await outsider.start()
    await reply(crowd, dana, "Only for coordinators")
    newest = leyla.last
    await dismiss(crowd.world, leyla)
    for data in (f"answer:{announced.id}", "reply:1", f"letters:{announced.id}:0", "letter:1:0", "letter+:1"):
        for person in (outsider, leyla):
            await person.tap_data(person.last.message_id, data)
            await passed_on(crowd)
            assert "Only for coordinators" not in person.last.text or person.last == newest
            assert "What " not in person.last.text.partition("\n")[0]
    await leyla.send("I'm not a coordinator any more", newest.message_id)
    await passed_on(crowd)
    assert await crowd.world.count("SELECT count(*) FROM letters") == 1
    await dana.tap_data(dana.last.message_id, "answer:999")
    await crowd.world.settle()
    assert dana.toast == "This button is out of date."


async def test_not_now(crowd: Crowd, announced: Announcement) -> None:
    dana = crowd.people[0]
    await write(crowd, dana, "[Answer]", "[Don't write]", "Hello?")
    assert "I didn't quite follow that." in dana.last.text
    assert await crowd.world.count("SELECT count(*) FROM letters") == 0
    assert callback(dana.last, 0)
    await crowd.send(announced, RECALL)
