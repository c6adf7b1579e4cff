"""From START to a submitted application, as a participant sees it."""

from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, apply, begin, do
from tests.world import World


async def test_a_newcomer_finds_the_programme(world: World, aigerim: Person) -> None:
    await aigerim.start()
    await world.settle()
    assert "Hello, Aigerim!" in aigerim.last.text
    await do(world, aigerim, "[Programmes]")
    assert "24–26 September 2027 · Astana" in aigerim.last.text
    await do(world, aigerim, "[Days of Azerbaijan]")
    assert "Apply by 1 September 2027, 23:59 (Astana time)" in aigerim.last.text
    assert aigerim.last.buttons == [["✍️ Apply"], ["🌍 All programmes"]]


async def test_nothing_is_asked_before_the_notice_is_agreed_to(world: World, aigerim: Person) -> None:
    await aigerim.start("p-days-of-culture-astana")
    await world.settle()
    await do(world, aigerim, "[Apply]")
    assert "Before we begin: your data" in aigerim.last.text
    assert "until 24 March 2028" in aigerim.last.text
    assert "Countries: Kazakhstan, Azerbaijan" in aigerim.last.text
    await do(world, aigerim, "[No, thank you]")
    assert "no application has been started" in aigerim.last.text
    assert await world.count("SELECT count(*) FROM consents") == 0
    assert await world.count("SELECT count(*) FROM dialogues") == 0


async def test_what_was_agreed_to_is_kept_word_by_word(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    assert "Culture Bridge Youth Centre" in await world.count("SELECT notice FROM consents")
    assert await world.count("SELECT language FROM consents") == "en"


async def test_a_whole_application(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    assert aigerim.last.text.startswith("1 of 15\nWhat shall we call you?")
    await do(world, aigerim, "Aigerim", "SERIKOVA AIGERIM", "24.09.2001")
    assert aigerim.last.text.startswith("✓ 24 September 2001\n\n4 of 15")
    await do(world, aigerim, *ANSWERS[3:])
    review = aigerim.last
    assert review.text.startswith("Please look through your answers")
    assert "3. When were you born? 24 September 2001" in review.text
    assert "8. Which languages do you speak? Kazakh, Russian" in review.text
    await do(world, aigerim, "[Send my application]")
    assert "Your application has been sent" in aigerim.last.text
    assert await world.count("SELECT name FROM applications") == "Aigerim"
    assert await world.count("SELECT count(*) FROM dialogues") == 0


async def test_answered_questions_are_tidied(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS[:7])
    questions = [message for message in aigerim.chat if message.from_bot]
    assert [message.text for message in questions if message.buttons] == [questions[-1].text]
    assert "How would you like to take part?\n✓ As a guest" in [message.text for message in questions]


async def test_a_younger_person_is_asked_for_a_guardian(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim", "SERIKOVA AIGERIM", "25.09.2009")
    assert "4 of 17" in aigerim.last.text


async def test_too_young_is_told_kindly(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim", "SERIKOVA AIGERIM", "25.09.2011")
    assert aigerim.last.text.startswith("⚠️")
    assert "3 of 15" in aigerim.last.text


async def test_back_and_skip(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim", "SERIKOVA AIGERIM", "[Back]")
    assert "2 of 15" in aigerim.last.text
    assert "Your answer now: SERIKOVA AIGERIM" in aigerim.last.text
    await do(world, aigerim, "[Keep]")
    assert "3 of 15" in aigerim.last.text
    assert all("Skip" not in button for row in aigerim.last.buttons for button in row)


async def test_an_answer_is_changed_from_the_review(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS, "[5]")
    assert "5 of 15\nWhich city or village" in aigerim.last.text
    await do(world, aigerim, "Almaty")
    assert "5. Which city or village do you live in? Almaty" in aigerim.last.text


async def test_a_change_that_makes_new_questions_asks_them(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, *ANSWERS, "[7]", "[volunteer]")
    assert "Which T-shirt size" in aigerim.last.text
    await do(world, aigerim, "[M]", "[At the concerts]")
    assert "[Interpret]" not in aigerim.visible()
    await do(world, aigerim, "[Help behind the stage]", "4", "[Add]", "[Russian]", "[Well]")
    await do(world, aigerim, "[That's all]", "[Skip]")
    assert "9. Which T-shirt size do you wear? M" in aigerim.last.text
    assert "What would you like to do there? Help behind the stage" in aigerim.last.text


async def test_me_shows_what_was_sent_and_lets_it_be_changed(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/me")
    assert "Days of Azerbaijan's Culture in Astana: received" in aigerim.last.text
    await do(world, aigerim, "[Days of Azerbaijan]")
    assert "Which city or village do you live in? Astana" in aigerim.last.text
    await do(world, aigerim, "[Change my answers]", "[5]", "Almaty")
    assert ["📨 Send the changes"] in aigerim.last.buttons
    await do(world, aigerim, "[Send the changes]")
    assert "Your changes have been sent" in aigerim.last.text
    assert '"Almaty"' in await world.count("SELECT answers FROM applications")
    assert await world.count("SELECT count(*) FROM applications") == 1


async def test_unsent_changes_can_be_thrown_away(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "[My application]", "[Change my answers]", "[5]", "Almaty", "/me", "[Days of Azerbaijan]")
    assert "changes here that are not sent yet" in aigerim.last.text
    await do(world, aigerim, "[Throw away]", "[Yes, throw them away]")
    assert "The unsent answers are gone" in aigerim.last.text
    assert '"Astana"' in await world.count("SELECT answers FROM applications")


async def test_after_the_deadline_nothing_is_taken(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await do(world, aigerim, "Aigerim")
    world.pass_time(days=200)
    await do(world, aigerim, "SERIKOVA AIGERIM")
    assert "takes no applications now" in aigerim.last.text
    assert "culture.bridge@example.org" in aigerim.last.text
    await do(world, aigerim, "/apply")
    assert "No programme takes applications just now" in aigerim.last.text
