"""What people do that nobody planned: stale buttons, double taps, two phones, stickers, commands in the middle."""

from dataclasses import replace

import pytest

from bot.simulator import Person
from bot.transport.pacer import Pacer
from tests.journeys.conftest import ANSWERS, apply, begin, callback, do
from tests.world import World, example


async def test_a_button_of_an_answered_question_says_so(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:3])
    question = aigerim.last
    data = callback(question, 0)
    await do(world, aigerim, "[Kazakhstan]")
    await aigerim.tap_data(question.message_id, data)
    await world.settle()
    assert aigerim.toast == "You have answered that already."
    assert "5 of 15" in aigerim.last.text


async def test_a_double_tap_counts_once(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:3])
    question = aigerim.last
    for _ in range(2):
        await aigerim.tap_data(question.message_id, callback(question, 0))
    await world.settle()
    assert "5 of 15" in aigerim.last.text
    assert sum("Which city" in message.text for message in aigerim.chat) == 1


async def test_quick_ticks_all_count(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:7])
    question = aigerim.last
    for row in (0, 2, 3):
        await aigerim.tap_data(question.message_id, callback(question, row))
    await world.settle()
    assert ["Done (3)"] in aigerim.last.buttons


async def test_two_phones_can_not_answer_one_question_twice(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:3])
    question = aigerim.last
    await aigerim.tap_data(question.message_id, callback(question, 0))
    await aigerim.tap_data(question.message_id, callback(question, 1))
    await world.settle()
    assert "Which country are you a citizen of?\n✓ Kazakhstan" in [message.text for message in aigerim.chat]


async def test_a_sticker_where_a_name_belongs(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await aigerim.send_sticker("👍")
    await world.settle()
    assert aigerim.last.text.startswith("⚠️")
    assert "What shall we call you?" in aigerim.last.text


async def test_a_file_without_a_dialogue(world: World, aigerim: Person) -> None:
    await aigerim.start()
    await aigerim.send_document("cv.pdf", b"a file")
    await world.settle()
    assert "I didn't quite follow that" in aigerim.last.text


async def test_a_text_of_four_thousand_letters(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "А" * 4096)
    assert aigerim.last.text.startswith("⚠️")
    assert "1 of 15" in aigerim.last.text


async def test_html_in_an_answer_is_only_text(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "<b>&amp;</b> <script>", "SERIKOVA AIGERIM", "[Back]", "[Back]")
    assert "Your answer now: <b>&amp;</b> <script>" in aigerim.last.text


async def test_a_command_interrupts_and_the_dialogue_goes_on(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:4], "/help")
    assert "What I can do" in aigerim.last.text
    await do(world, aigerim, "What now?")
    assert "You have an unfinished application" in aigerim.last.text
    await do(world, aigerim, "[Continue my application]")
    assert "5 of 15\nWhich city" in aigerim.last.text
    await do(world, aigerim, "Astana")
    assert "6 of 15" in aigerim.last.text


async def test_an_old_question_is_taken_up_by_tapping_it(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:3], "/help", "[Kazakhstan]")
    assert "5 of 15" in aigerim.last.text


async def test_cancel_keeps_the_answers(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim", "/cancel")
    assert "Your answers are kept" in aigerim.last.text
    await do(world, aigerim, "/cancel")
    assert "nothing to cancel" in aigerim.last.text
    await do(world, aigerim, "/me", "[Continue]")
    assert "2 of 15" in aigerim.last.text


async def test_the_language_can_be_changed_in_the_middle(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:2], "/language", "[Қазақша]")
    assert "3 / 15" in aigerim.last.text
    await do(world, aigerim, "24.09.2001")
    assert aigerim.last.text.startswith("✓ 2001 ж. 24 қыркүйек")
    assert "Қазақстан" in [button for row in aigerim.last.buttons for button in row]


FORGED = (
    *(
        "nonsense",
        "pick:1",
        "pick:1:4::99",
        "pick:1:-4::0",
        "pick:99:1::1",
        "pick:1:4:1:0",
        "pick:1:4:x:0",
        "tick:1:0::0",
        "page:1:0::1",
        "card:1:0:7",
    ),
    *("people:1:0", "card:1:0", "lang:xx", "apply:99", "prog:99", "mine:99", "agree:1:00000000", "agree:1:"),
)


async def test_a_forged_button(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    for data in FORGED:
        await aigerim.tap_data(aigerim.last.message_id, data)
        await world.settle()
    assert "Something went wrong" not in " ".join(message.text for message in aigerim.chat)
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-application'") == 0


async def test_a_link_that_leads_nowhere(world: World, aigerim: Person) -> None:
    for payload in ("p-nowhere", "old-poster", "claim-AAAAAAAAAA"):
        await aigerim.start(payload)
        await world.settle()
        assert "no longer works" in aigerim.last.text or "leads nowhere" in aigerim.last.text


async def test_somebody_blocks_the_bot_and_returns(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await aigerim.block()
    await world.settle()
    assert await world.count("SELECT reachable FROM persons") == 0
    await aigerim.unblock()
    await do(world, aigerim, "Aigerim")
    assert await world.count("SELECT reachable FROM persons") == 1
    assert "2 of 15" in aigerim.last.text


async def test_a_notice_that_has_changed_is_shown_again(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim", "/cancel")
    book = example()
    programme = replace(book.programme, operator={"en": "Another organiser"})
    await world.load(replace(book, programme=programme))
    await do(world, aigerim, "[Continue my application]")
    assert aigerim.last.text.startswith("This notice has changed")
    await do(world, aigerim, "[I agree]")
    assert "2 of 15" in aigerim.last.text
    assert await world.count("SELECT count(*) FROM consents") == 2


async def test_a_long_list_turns_its_pages(world: World, aigerim: Person) -> None:
    book = example()
    question = book.form.by_name["citizenship"]
    many = tuple(
        replace(question.choices[0], name=f"c{number}", label={"en": f"Country {number}"}) for number in range(45)
    )
    questions = (replace(question, choices=many), *book.form.questions[:4], *book.form.questions[6:])
    await world.load(replace(book, form=replace(book.form, questions=questions)))
    await begin(world, aigerim)
    assert aigerim.last.buttons[0] == ["Country 0", "Country 1"]
    await do(world, aigerim, *(f"[{page}/6 ›]" for page in range(2, 7)))
    assert aigerim.last.buttons[0] == ["Country 40", "Country 41"]
    await do(world, aigerim, "[Country 44]")
    assert "✓ Country 44" in " ".join(message.text for message in aigerim.chat)


async def test_what_goes_wrong_is_said_in_the_language_they_chose(world: World, aigerim: Person) -> None:
    await do(world, aigerim, "/language", "[Қазақша]")
    world.simulator.fail_next("sendMessage", 400)
    await do(world, aigerim, "/help")
    assert "😕 Менде бір ақау шықты" in aigerim.last.text


async def test_while_answers_wait_for_a_slot_looks_come_second(
    world: World, aigerim: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim", "SERIKOVA AIGERIM")
    with monkeypatch.context() as busy:
        busy.setattr(Pacer, "answers_wait", True)
        await do(world, aigerim, "24.09.2001")
    assert "4 of 15" in aigerim.last.text
    assert "3 of 15" in next(message.text for message in aigerim.chat if message.buttons)
    await aigerim.tap("Back", next(message for message in aigerim.chat if message.buttons))
    await world.settle()
    assert aigerim.toast == "You have answered that already."
