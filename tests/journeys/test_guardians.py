"""A parent or guardian agrees, declines, takes it back: the whole way, in the chats of all whom it concerns."""

import asyncio
import re
from dataclasses import replace

import pytest

from bot.programmes.event import ACCEPTED
from bot.rights import erasing
from bot.simulator import Person
from bot.simulator.seen import SeenMessage
from tests.journeys.conftest import ANSWERS, begin, callback, do
from tests.journeys.desk import coordinator, dismiss, labels
from tests.journeys.events import CONCERT, load, open_card
from tests.world import World

SLUG = "days-of-culture-astana"
GALA = replace(CONCERT, name="gala", title={"en": "Gala"}, who=ACCEPTED, capacity=1)


def young(name: str = "Aigerim", born: str = "25.09.2010") -> tuple[str, ...]:
    """What somebody of sixteen answers: the questions about a guardian come in the middle."""
    return (name, ANSWERS[1], born, *ANSWERS[3:13], "Gulnara", "+7 701 000 00 02", *ANSWERS[13:])


async def delivered(world: World) -> None:
    await world.app.worker.catch_up()
    await world.settle()


async def apply_young(world: World, person: Person, name: str = "Aigerim") -> str:
    """They send their application; the code of the link that they get."""
    await begin(world, person)
    await do(world, person, *young(name), "[Send my application]")
    return code_in(person.last)


def code_in(message: SeenMessage) -> str:
    found = re.search(r"\?start=(g-[\w-]+)", message.text)
    assert found, message.text
    return found[1]


async def opens(world: World, guardian: Person, code: str) -> None:
    await guardian.start(code)
    await world.settle()


async def agrees(world: World, guardian: Person, code: str) -> None:
    """All the way to the consent, in English."""
    await opens(world, guardian, code)
    await do(world, guardian, "[Go on]", "[Share my phone number]", "[I agree]")


@pytest.fixture
async def aliya(world: World) -> Person:
    return await world.coordinator()


@pytest.fixture
async def gulnara(world: World) -> Person:
    return await world.person("Gulnara", "ru", phone="77010000002")


async def test_the_whole_way_of_a_child_who_reads_english_and_a_mother_who_reads_russian(
    world: World, aliya: Person, aigerim: Person, gulnara: Person
) -> None:
    await load(world, GALA)
    code = await apply_young(world, aigerim)
    told, forward = aigerim.chat[-2:]
    assert "a parent or guardian has to agree" in told.text
    assert "You'll be under 18" in told.text.replace("you'll be", "You'll be")
    assert told.buttons[0] == ["📤 Send it to my parent or guardian"]
    assert forward.text.startswith("Hello! Aigerim has applied to Days of Azerbaijan's Culture in Astana (24–26 Sept")
    assert forward.buttons == []
    await world.tap(aigerim, "Send it to my parent")
    assert aigerim.opened
    assert aigerim.opened.startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2F")
    assert code in aigerim.opened

    await opens(world, gulnara, code)
    assert "<b>" not in gulnara.last.text
    assert "Согласие родителя или опекуна\n\nAigerim хочет участвовать" in gulnara.last.text
    for fact in ("Когда и где: 24–26 сентября 2027 г.", "Кто организует", "Сколько хранятся", "отозвать согласие"):
        assert fact in gulnara.last.text
    assert "SERIKOVA" not in gulnara.last.text
    assert labels(gulnara)[0] == "Продолжить ›"
    await do(world, gulnara, "[Продолжить]")
    assert "своим собственным номером" in gulnara.last.text
    assert gulnara.reply_keyboard == [["📱 Поделиться своим номером"]]
    await do(world, gulnara, "[Поделиться своим номером]")
    assert gulnara.reply_keyboard == []
    assert "Спасибо, номер у меня есть." in gulnara.chat[-2].text
    assert labels(gulnara)[:2] == ["✅ Даю согласие", "✖️ Не даю согласия"]

    await do(world, aliya, "/people", "[Aigerim]")
    assert "Parent or guardian: opened, not decided yet" in aliya.last.text
    await do(world, aliya, "[Accept]")
    assert "can't be accepted yet" in aliya.last.text

    await do(world, gulnara, "[Даю согласие]")
    assert "вы дали согласие" in gulnara.last.text
    await delivered(world)
    assert "Your parent or guardian has agreed" in aigerim.last.text
    await do(world, aliya, "/people", "[Aigerim]", "[Accept]", "[Yes, accept]")
    assert "Status: accepted" in aliya.last.text

    await do(world, gulnara, "/me")
    assert "пока нет заявок" in gulnara.last.text
    await do(world, gulnara, "[Моё согласие как родителя]", "[Aigerim]")
    assert "Вот текст, на который дано согласие:\nСогласие" in gulnara.last.text.replace("\n\n", "\n")
    kept = await world.count("SELECT name || phone || language || state FROM guardianships")
    assert kept == "Gulnara+77010000002ruconsented"
    assert await world.count("SELECT count(*) FROM applications") == 1


async def test_in_kazakh(world: World, aliya: Person, gulnara: Person) -> None:
    await load(world, GALA)
    dana = await world.person("Дана", "kk")
    await begin_in_kazakh(world, dana)
    code = code_in(dana.last)
    assert "Сәлеметсіз бе! Дана мына бағдарламаға өтінім берді" in dana.last.text
    await opens(world, gulnara, code)
    await do(world, gulnara, "[Қазақша]")
    assert "Дана мына бағдарламаға қатысқысы келеді" in gulnara.last.text
    await do(world, gulnara, "[Жалғастыру]", "[Телефон нөмірімді жіберу]", "[Келісемін]")
    assert "келісіміңізді бердіңіз" in gulnara.last.text
    await delivered(world)
    assert "келісім берді" in dana.last.text
    assert await world.count("SELECT language FROM guardianships") == "kk"


async def begin_in_kazakh(world: World, person: Person) -> None:
    """A whole application of somebody young in Kazakh."""
    await person.start(f"p-{SLUG}")
    await world.settle()
    await do(world, person, "[Өтінім беру]", "[Келісемін]")
    await do(
        world, person, "Дана", "SERIKOVA DANA", "25.09.2010", "[Қазақстан]", "Астана", "+7 701 000 00 00", "[Қонақ]",
        "[Қазақ тілі]", "[Дайын]", "[24 қыркүйек]", "[Дайын]", "Мугамды өз құлағыммен тыңдағым келеді.", "Гүлнар",
        "+7 701 000 00 02", "Гүлнар", "+7 701 000 00 01", "[Бәрін жеймін]", "[Дайын]", "[Иә, болады]",
        "[Өткізіп жіберу]", "[Өтінімді жіберу]",
    )  # fmt: skip


async def test_the_child_opens_it_themself(world: World, aigerim: Person) -> None:
    await world.load()
    code = await apply_young(world, aigerim)
    await opens(world, aigerim, code)
    assert aigerim.last.text.startswith("This link is for your parent or guardian.")
    assert await world.count("SELECT state FROM guardianships") == "asked"


async def test_only_their_own_number_will_do(world: World, aigerim: Person, gulnara: Person) -> None:
    await world.load()
    code = await apply_young(world, aigerim)
    friend = await world.person("Madina", phone="+77010000009")
    await opens(world, friend, code)
    await do(world, friend, "[Go on]", "+7 701 000 00 02")
    assert friend.last.text.startswith("I need the number from Telegram itself.")
    await friend.send_contact("+77010000002", "Gulnara", gulnara.id)
    await world.settle()
    assert friend.last.text.startswith("This is somebody else's contact.")
    await friend.send_contact("+77010000002", "Gulnara")
    await world.settle()
    assert friend.last.text.startswith("This is somebody else's contact.")
    assert await world.count("SELECT count(phone) FROM guardianships") == 0
    await agrees_in_russian(world, gulnara, code)  # it was forwarded to her after all
    await friend.share_contact()
    await world.settle()
    assert "isn't waiting for a number any more" in friend.last.text
    assert friend.reply_keyboard == []
    assert await world.count("SELECT phone FROM guardianships") == "+77010000002"


async def agrees_in_russian(world: World, guardian: Person, code: str) -> None:
    await opens(world, guardian, code)
    await do(world, guardian, "[Продолжить]", "[Поделиться своим номером]", "[Даю согласие]")


async def test_a_link_is_used_once(world: World, aigerim: Person, gulnara: Person) -> None:
    await world.load()
    code = await apply_young(world, aigerim)
    await agrees_in_russian(world, gulnara, code)
    father = await world.person("Serik", phone="+77010000003")
    await opens(world, father, code)
    assert father.last.text.startswith("Somebody has used this link already.")
    await opens(world, gulnara, code)
    assert "согласие есть" in gulnara.last.text


async def test_a_link_runs_out_and_a_new_one_replaces_it(world: World, aigerim: Person, gulnara: Person) -> None:
    await world.load()
    first = await apply_young(world, aigerim)
    world.pass_time(days=14)
    await opens(world, gulnara, first)
    assert "Срок этой ссылки истёк" in gulnara.last.text
    await do(world, aigerim, "/me", "[📄]", "[My parent's or guardian's consent]")
    assert "has run out" in aigerim.last.text
    await do(world, aigerim, "[Get a new link]")
    second = code_in(aigerim.last)
    assert second != first
    await opens(world, gulnara, first)
    assert "Есть ссылка новее" in gulnara.last.text
    await agrees_in_russian(world, gulnara, second)
    await do(world, aigerim, "/me", "[📄]", "[My parent's or guardian's consent]")
    assert "has agreed" in aigerim.last.text
    assert not any("link" in label for label in labels(aigerim))


@pytest.mark.parametrize("code", ["g-", "g-x", "g-" + "A" * 22, "g-" + "A" * 62])
async def test_forged_codes_open_nothing(world: World, aigerim: Person, gulnara: Person, code: str) -> None:
    await world.load()
    await apply_young(world, aigerim)
    await opens(world, gulnara, code)
    assert "Такой ссылки я не знаю" in gulnara.last.text
    assert await world.count("SELECT count(guardian_id) FROM guardianships") == 0


async def test_who_needs_a_guardian_is_nobodys(world: World, aigerim: Person) -> None:
    await world.load()
    code = await apply_young(world, aigerim)
    friend = await world.person("Dana", phone="+77010000009")
    await apply_young(world, friend, "Dana")
    await opens(world, friend, code)
    assert friend.last.text.startswith("This link is for an adult.")


async def test_one_guardian_acts_for_two(world: World, aliya: Person, aigerim: Person) -> None:
    await world.load()
    mother = await world.person("Gulnara", phone="+77010000002")
    brother = await world.person("Arman", phone="+77010000004")
    await agrees(world, mother, await apply_young(world, aigerim))
    code = await apply_young(world, brother, "Arman")
    await opens(world, mother, code)
    await do(world, mother, "[Go on]", "[Share my phone number]", "[I don't agree]")
    assert mother.last.text.startswith("You haven't agreed.")
    await do(world, mother, "/me", "[Consents I give]")
    assert "Aigerim, Days of Azerbaijan's Culture in Astana: has agreed" in mother.last.text
    assert "Arman, Days of Azerbaijan's Culture in Astana: has declined" in mother.last.text
    await delivered(world)
    assert "Your parent or guardian hasn't agreed" in brother.last.text
    assert "Parent or guardian has declined: Arman" in aliya.last.text
    await do(world, mother, "[Arman]", "[I agree after all]", "[Go on]", "[I agree]")
    assert "you have agreed" in mother.last.text
    assert await world.count("SELECT count(*) FROM guardianships WHERE state = 'consented'") == 2
    await do(world, mother, "/apply")
    assert "Days of Azerbaijan" in str(labels(mother))  # they may apply themself


async def test_a_consent_is_taken_back_after_the_child_was_accepted(
    world: World, aliya: Person, aigerim: Person
) -> None:
    await load(world, GALA)
    mother = await world.person("Gulnara", phone="+77010000002")
    await agrees(world, mother, await apply_young(world, aigerim))
    await do(world, aliya, "/people", "[Aigerim]", "[Accept]", "[Yes, accept]")
    await open_card(world, aigerim, "gala")
    await do(world, aigerim, "[✍]")
    await do(world, mother, "/me", "[Consents I give]", "[Aigerim]", "[Take my consent back]")
    assert "it goes back to “received”" in mother.last.text
    old = callback(mother.last, 0)
    await do(world, mother, "[Yes, take it back]")
    assert mother.last.text.startswith("You have taken your consent back.")
    await delivered(world)
    assert "Parent or guardian has withdrawn the consent: Aigerim" in aliya.last.text
    assert "It is back at “received”" in aliya.last.text
    assert "taken the consent back" in aigerim.last.text
    assert "its status is “received” again" in aigerim.last.text
    assert await world.count("SELECT status FROM applications") == "submitted"
    assert await world.count("SELECT status FROM places") != "going"

    await mother.tap_data(mother.last.message_id, old)  # a second time does nothing
    await world.settle()
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'guardian-withdraw'") == 1
    await do(world, mother, "/me", "[Consents I give]", "[Aigerim]", "[I agree after all]", "[Go on]", "[I agree]")
    notices = await world.count("SELECT count(notice_hash) FROM guardianships")
    assert notices == 2  # what was agreed to before stays on record
    await do(world, aliya, "/people", "[Aigerim]", "[Accept]", "[Yes, accept]")
    assert "Status: accepted" in aliya.last.text


async def test_a_restart_between_any_two_steps_changes_nothing(world: World, aigerim: Person) -> None:
    await world.load()
    code = await apply_young(world, aigerim)
    mother = await world.person("Gulnara", phone="+77010000002")
    await world.restart()
    await opens(world, mother, code)
    for step in ("[Go on]", "what now?", "[Share my phone number]", "hm", "[I agree]"):
        await world.restart()
        await do(world, mother, step)
    assert "you have agreed" in mother.last.text


async def test_who_goes_elsewhere_finds_the_way_back(world: World, aigerim: Person) -> None:
    await world.load()
    mother = await world.person("Gulnara", phone="+77010000002")
    await opens(world, mother, await apply_young(world, aigerim))
    await do(world, mother, "[Go on]", "/cancel")
    assert "nothing has been decided" in mother.last.text
    assert mother.reply_keyboard == []
    await do(world, mother, "/me", "[Consents I give]", "[Aigerim]", "[Read and decide]", "[Go on]")
    await do(world, mother, "[Share my phone number]", "[I agree]")
    assert "you have agreed" in mother.last.text


async def test_coordinators_see_who_is_missing_and_remind_once_a_day(
    world: World, aliya: Person, aigerim: Person
) -> None:
    await world.load()
    mother = await world.person("Gulnara", phone="+77010000002")
    await opens(world, mother, await apply_young(world, aigerim))
    adult = await world.person("Leyla")
    await begin(world, adult)
    await do(world, adult, "Leyla", *ANSWERS[1:], "[Send my application]")
    blocked = await world.person("Arman")
    await apply_young(world, blocked, "Arman")
    await blocked.block()
    await world.settle()

    await delivered(world)
    await do(world, aliya, "/programme", "[Parents' consent]")
    assert "With consent: 0, missing: 2" in aliya.last.text
    assert labels(aliya)[:2] == ["👀 Aigerim", "✉️ Arman"]
    await do(world, aliya, "[Remind all]")
    assert "🔔 2 people will be reminded." in aliya.last.text
    assert "Have blocked the bot, or never started it: 1" in aliya.last.text
    await delivered(world)
    assert "still need the consent" in aigerim.last.text
    assert "They have opened the link" in aigerim.last.text
    assert "waiting for your decision" in mother.last.text
    await do(world, aliya, "[Aigerim]", "[Remind]")
    assert "Nobody has been reminded." in aliya.last.text
    assert "Reminded within the last day, so not again: 2" in aliya.last.text
    world.pass_time(days=1, seconds=1)
    await delivered(world)
    await do(world, aliya, "/programme", "[Parents' consent]", "[Aigerim]", "[Remind]")
    assert "🔔 2 people will be reminded." in aliya.last.text

    await do(world, mother, "[👪 Aigerim]", "[Go on]", "[Share my phone number]")
    await delivered(world)
    await do(world, aliya, "/programme", "[Parents' consent]", "[Aigerim]")
    assert "Gulnara, +77010000002" in aliya.last.text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-guardian'") == 1
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'remind-guardian'") == 2


async def test_nobody_without_the_role_sees_guardians(world: World, aliya: Person, aigerim: Person) -> None:
    await world.load()
    await agrees(world, await world.person("Gulnara", phone="+77010000002"), await apply_young(world, aigerim))
    leyla = await coordinator(world, slug=SLUG)
    await do(world, leyla, "/programme", "[Parents' consent]", "[Aigerim]")
    buttons = [callback(leyla.last, 0), callback(leyla.last, 1)]
    await dismiss(world, leyla)
    stranger = await world.person("Nobody")
    await stranger.start()
    await world.settle()
    wards = ("gdesk:1:0", "gcard:1:0", "grem:1:0", "gremall:1", *buttons)
    theirs = ("gward:1", "gread:1", "glang:1:ru", "ggo:1", "gyes:1:00000000", "gno:1", "gback:1", "gback!:1", "gmine:1")
    before = await world.count("SELECT group_concat(state || phone) FROM guardianships")
    for person in (leyla, stranger):
        for data in (*wards, *theirs):
            await person.tap_data(person.last.message_id, data)
            await world.settle()
            assert "Gulnara" not in person.last.text
            assert "Aigerim" not in person.last.text, data
    assert await world.count("SELECT group_concat(state || phone) FROM guardianships") == before


async def test_of_an_accepted_person_who_turns_out_to_be_young_coordinators_hear(
    world: World, aliya: Person, aigerim: Person
) -> None:
    await world.load()
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS, "[Send my application]")
    assert "guardian" not in aigerim.last.text
    await do(world, aliya, "/people", "[Aigerim]", "[Accept]", "[Yes, accept]")
    await do(world, aigerim, "/me", "[📄]", "[Change my answers]", "[3]", "25.09.2010")
    send = "[Send the changes]"
    await do(world, aigerim, send, "Gulnara", send, "+7 701 000 00 02", send)
    assert code_in(aigerim.last)
    await delivered(world)
    assert "accepted, but by new answers the consent of a parent or guardian is needed" in aliya.last.text


async def test_the_young_person_is_reminded_after_three_days(world: World, aigerim: Person) -> None:
    await world.load()
    await apply_young(world, aigerim)
    await do(world, aigerim, "/me", "[📄]", "[My parent's or guardian's consent]", "[Get a new link]")
    await world.skip(days=3, minutes=1)
    await world.settle()
    reminded = [message for message in aigerim.chat if "still need the consent" in message.text]
    assert len(reminded) == 1


async def test_an_adult_hears_nothing_of_it(world: World, aigerim: Person) -> None:
    await world.load()
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS, "[Send my application]", "/me", "[📄]")
    assert not any("guardian" in message.text for message in aigerim.chat if message.from_bot)


async def test_month_old_buttons(world: World, aigerim: Person) -> None:
    await world.load()
    mother = await world.person("Gulnara", phone="+77010000002")
    await opens(world, mother, await apply_young(world, aigerim))
    go_on = callback(mother.last, 0)
    world.pass_time(days=31)
    await mother.tap_data(mother.last.message_id, go_on)
    await world.settle()
    assert "doesn't lead anywhere" in mother.last.text or "button" in mother.last.text
    assert mother.reply_keyboard == []


@pytest.mark.parametrize(
    ("steps", "seen"),
    [
        ([], "This is what it is about"),
        (["[Go on]"], "share your own phone number"),
        (["[Go on]", "[Share my phone number]"], "Do you agree that Aigerim takes part"),
    ],
)
async def test_what_was_kept_before_the_bot_died_is_asked_again(
    world: World, aigerim: Person, steps: list[str], seen: str
) -> None:
    await world.load()
    code = await apply_young(world, aigerim)
    mother = await world.person("Gulnara", phone="+77010000002")
    for step in (code, *steps)[: len(steps)]:
        await (opens(world, mother, code) if step == code else do(world, mother, step))
    committed = asyncio.Event()

    async def never_answers(method: str, _params: object) -> None:
        if method in {"sendMessage", "editMessageReplyMarkup"}:
            committed.set()
            await asyncio.sleep(3600)

    world.simulator.faults.before = never_answers
    await (mother.tap(steps[-1][1:-1]) if steps else mother.start(code))
    await committed.wait()
    world.simulator.faults.clear()
    await world.restart()
    await world.settle()
    assert seen in mother.last.text
    assert await world.count("SELECT count(*) FROM guardianships WHERE guardian_id IS NOT NULL") == 1


async def test_news_that_are_not_true_any_more_are_not_told(world: World, aliya: Person, aigerim: Person) -> None:
    await world.load()
    mother = await world.person("Gulnara", phone="+77010000002")
    code = await apply_young(world, aigerim)
    world.pass_time(hours=9)  # it is night in Astana
    await agrees(world, mother, code)
    await do(world, mother, "/me", "[Consents I give]", "[Aigerim]", "[Take my consent back]", "[Yes, take it back]")
    await world.skip(hours=12)
    told = [message.text for message in aigerim.chat if "Your parent or guardian has" in message.text]
    assert len(told) == 1
    assert "taken the consent back" in told[0]
    assert any("has withdrawn the consent: Aigerim" in message.text for message in aliya.chat)


async def test_a_guardian_who_erases_their_data_takes_the_consent_along(
    world: World, aliya: Person, aigerim: Person
) -> None:
    await world.load()
    mother = await world.person("Gulnara", phone="+77010000002")
    await agrees(world, mother, await apply_young(world, aigerim))
    await do(world, aliya, "/people", "[Aigerim]", "[Accept]", "[Yes, accept]")
    services = world.app.services
    await services.database.write(erasing.erase, services.shelf, mother.id, world.now)
    await delivered(world)
    assert await world.count("SELECT status FROM applications") == "submitted"
    assert await world.count("SELECT count(phone) + count(guardian_id) FROM guardianships") == 0
    assert any("Parent or guardian has withdrawn the consent: Aigerim" in message.text for message in aliya.chat)
