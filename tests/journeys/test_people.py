"""The coordinators' desk: finding people, filtering the list, one person's card, deciding on a whole list."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from bot.database import Tx
from bot.desk import many
from bot.people import views
from bot.programmes import applications
from bot.simulator import Person
from tests.journeys.conftest import apply, callback, do
from tests.journeys.desk import labels
from tests.world import World

SLUG = "days-of-culture-astana"
ANSWERS: Mapping[str, Any] = {
    "call_name": "",
    "passport_name": "",
    "birth_date": "2001-09-24",
    "citizenship": "kz",
    "country": "kz",
    "city": "Astana",
    "phone": "+7 701 000 00 00",
    "emergency_name": "Gulnara",
    "emergency_phone": "+7 701 000 00 01",
    "diet": ["allergy"],
    "diet_details": "No nuts, please.",
}
PEOPLE = (
    ("Әйгерім", "SERIKOVA AIGERIM", "kk"),
    ("İlham", "ALIYEV ILHAM", "az"),
    ("Gülşən", "MAMMADOVA GULSHAN", "az"),
    ("Серік", "AKHMETOV SERIK", "ru"),
    ("Zoé", "MARTIN ZOE", "en"),
)


async def put_in(world: World, name: str, passport: str = "", language: str = "en", **answers: Any) -> Person:
    """Somebody who has applied."""
    person = await world.person(name, language)
    await person.start()
    await world.settle()

    def submit(tx: Tx) -> None:
        programme_id, form_id = tx.all("SELECT id, form_id FROM programmes WHERE slug = :slug", slug=SLUG)[0]
        said = {**ANSWERS, "call_name": name, "passport_name": passport, **answers}
        applications.submit(tx, person.id, programme_id, form_id, said, name, int(world.now.timestamp()))

    await world.app.services.database.write(submit)
    return person


async def gather(world: World) -> list[Person]:
    return [await put_in(world, *each) for each in PEOPLE]


def names(person: Person) -> list[str]:
    """Who is on the list that they see."""
    return [label.split(" · ")[0] for label in labels(person) if label.endswith("2027")]


@pytest.fixture
async def aliya(world: World) -> Person:
    return await world.coordinator()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("айгерим", "Әйгерім"),
        ("Әйгер", "Әйгерім"),
        ("ilham", "İlham"),
        ("ILHAM", "İlham"),
        ("ılham", "İlham"),
        ("gulsen", "Gülşən"),
        ("gulshan", "Gülşən"),
        ("серик", "Серік"),
        ("martin", "Zoé"),
        ("zoe mar", "Zoé"),
        ("2", "İlham"),
        ("№2", "İlham"),
    ],
)
async def test_a_name_typed_over_the_list_finds_them(world: World, aliya: Person, typed: str, found: str) -> None:
    await gather(world)
    await do(world, aliya, "/people", typed)
    assert "1 found in all applications" in aliya.last.text
    assert names(aliya) == [found]


async def test_finding_looks_in_all_applications_whatever_is_filtered(world: World, aliya: Person) -> None:
    await gather(world)
    await do(world, aliya, "/people", "[📥 5]", "status = declined")
    assert names(aliya) == []
    await do(world, aliya, "[🔎 Find]")
    assert "Whom are you looking for?" in aliya.last.text
    await do(world, aliya, "nobody at all")
    assert "nobody is called so" in aliya.last.text
    await do(world, aliya, "mammadova")
    assert names(aliya) == ["Gülşən"]
    await do(world, aliya, "[Gülşən]", "[‹ All applications]")
    assert names(aliya) == ["Gülşən"]
    await do(world, aliya, "[‹ To the list]")
    assert "application: declined" in aliya.last.text
    await do(world, aliya, "[Clear the filter]")
    assert len(names(aliya)) == 5


async def test_a_filter_is_tapped_together_and_outlives_a_restart(world: World, aliya: Person) -> None:
    await gather(world)
    await do(world, aliya, "/people", "[⚙️ Filter]", "[Choose by]", "[🌐 Language]", "[Azərbaycanca]")
    assert "Filtered: 2 applications" in aliya.last.text
    await do(world, aliya, "[✅ Add]", "[And those too who]", "[🌐 Language]", "[English]", "[✅ Add]")
    assert "Filtered: 3 applications" in aliya.last.text
    assert "language = az or language = en" in aliya.last.text
    await world.restart()
    await do(world, aliya, "/people")
    assert names(aliya) == ["Zoé", "Gülşən", "İlham"]
    await do(world, aliya, "[Sort by name]")
    assert names(aliya) == ["Gülşən", "İlham", "Zoé"]
    await do(world, aliya, "[⚙️ Filter]", "[Take the last one off]", "[‹ To the list]")
    assert names(aliya) == ["Gülşən", "İlham"]


async def test_a_query_that_cannot_be_read_is_explained_and_typed_again(world: World, aliya: Person) -> None:
    await gather(world)
    await do(world, aliya, "/people", "status = acepted")
    assert "👉acepted" in aliya.last.text
    await do(world, aliya, "status = submitted and age > 90")
    assert "Filtered: 0 applications" in aliya.last.text
    await do(world, aliya, "[⚙️ Filter]", "everyone")
    assert len(names(aliya)) == 5


async def test_a_saved_audience_is_a_filter(world: World, aliya: Person) -> None:
    await gather(world)

    def keep(tx: Tx) -> None:
        for name, query in (("Azeris", "language = az"), ("Not yet sent", "status = unfinished")):
            tx.run(
                "INSERT INTO audiences (programme_id, name, query, author_id)"
                " SELECT id, :name, :query, :author FROM programmes",
                name=name,
                query=query,
                author=aliya.id,
            )

    await world.app.services.database.write(keep)
    await do(world, aliya, "/people", "[⚙️ Filter]", "[Saved ones]", "[Azeris]")
    assert "Filtered: 2 applications" in aliya.last.text
    await do(world, aliya, "[Saved ones]", "[Not yet sent]")
    assert "⚠️" in aliya.last.text
    await do(world, aliya, "[⚙️ Filter]")
    assert "Filtered: 2 applications" in aliya.last.text


async def test_a_filter_that_no_longer_fits_shows_nobody(world: World, aliya: Person) -> None:
    await gather(world)

    def spoil(tx: Tx) -> None:
        views.keep(tx, aliya.id, views.View(tx.value("SELECT id FROM programmes"), query="${gone} = x"))

    await world.app.services.database.write(spoil)
    await do(world, aliya, "/people")
    assert "no longer fits" in aliya.last.text
    assert not any("Decide on all" in label for label in labels(aliya))
    await do(world, aliya, "[Clear the filter]")
    assert len(names(aliya)) == 5


async def test_all_answers_can_be_read_page_by_page(world: World, aliya: Person) -> None:
    await put_in(world, "Dana", motivation="word " * 900 + "END")
    await do(world, aliya, "/people", "[Dana]")
    assert "Page 1 of 3" in aliya.last.text
    read = aliya.last.text
    await do(world, aliya, "[Next ›]")
    read += aliya.last.text
    await do(world, aliya, "[Next ›]")
    assert (read + aliya.last.text).count("word") == 900
    assert "END" in read + aliya.last.text


async def test_what_is_sensitive_opens_by_a_tap_that_is_recorded(world: World, aliya: Person) -> None:
    await put_in(world, "Dana")
    await do(world, aliya, "/people", "[Dana]")
    assert "4 answers about health" in aliya.last.text
    assert "No nuts" not in aliya.last.text
    assert "Gulnara" not in aliya.last.text
    assert "+7 701 000 0000" in aliya.last.text
    await do(world, aliya, "[🔒]")
    assert "No nuts, please." in aliya.last.text
    assert "Gulnara" in aliya.last.text
    assert "recorded" in aliya.last.text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-sensitive'") == 1


async def test_how_to_reach_a_minor_stays_locked(world: World, aliya: Person) -> None:
    await put_in(world, "Dana", birth_date="2011-01-02", guardian_name="Madina", guardian_phone="+7 701 222 22 22")
    await do(world, aliya, "/people", "[Dana]")
    assert "🧒 Age when the programme begins: 16" in aliya.last.text
    assert "+7 701" not in aliya.last.text
    assert "Madina" not in aliya.last.text
    assert "tg://" not in json.dumps(aliya.last.data)
    await do(world, aliya, "[🔒]")
    assert "+7 701 222 2222" in aliya.last.text


async def test_the_card_leads_to_places_and_messages(world: World, aliya: Person) -> None:
    dana = await put_in(world, "Dana")
    await do(world, aliya, "/people", "[Dana]", "[🎟 Events]")
    assert "haven't signed up" in aliya.last.text
    await do(world, aliya, "[‹ Application]", "[✅ Accept]", "[Yes, accept]")
    await world.app.worker.catch_up()
    await world.settle()
    assert "You're in!" in dana.last.text
    await do(world, aliya, "[✉️ Messages · 1]")
    assert "How the application stands" in aliya.last.text
    assert "✅ sent" in aliya.last.text


async def test_remarks_are_written_read_and_deleted(world: World, aliya: Person) -> None:
    dana = await put_in(world, "Dana")
    await do(world, aliya, "/people", "[Dana]", "[📝 Remarks]", "[Write a remark]")
    await do(world, aliya, "Speaks <b>four</b> languages")
    assert "The remark is kept" in aliya.last.text
    assert "Aliya · " in aliya.last.text
    assert "Speaks <b>four</b> languages" in aliya.last.text
    await do(world, aliya, "[Write a remark]", "x" * 1_001)
    assert "up to 1,000 characters" in aliya.last.text
    await do(world, aliya, "Second", "[🗑 Delete: Second]", "[Yes, delete it]")
    assert "1 remark" in aliya.last.text
    await do(world, dana, "/me")
    assert "four" not in dana.last.text
    assert await world.count("SELECT group_concat(action) FROM audit_trail WHERE action LIKE '%remark%'") == (
        "write-remark,write-remark,delete-remark"
    )


async def test_a_whole_list_is_accepted_each_in_their_language(world: World, aliya: Person) -> None:
    people = await gather(world)
    await do(world, aliya, "/people", "language = az, kk, en", "[Decide on all 4]", "[✅ Accept]")
    asked = aliya.last.text
    assert "4 applications would get the status accepted." in asked
    assert "received → accepted: 4" in asked
    assert "Azərbaycanca · 2" in asked
    assert "müraciətiniz qəbul edildi" in asked
    assert "Әйгерім" in asked
    await do(world, aliya, "[Yes, accept them]")
    assert "Done. 4 applications now have the status: accepted" in aliya.last.text
    await world.app.worker.catch_up()
    await world.settle()
    assert "müraciətiniz qəbul edildi" in people[1].last.text
    assert "өтініміңіз мақұлданды" in people[0].last.text
    assert "одобрили" not in people[3].last.text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'accept-application'") == 4
    assert await world.count("SELECT details FROM audit_trail WHERE action = 'decide-many'") == (
        '{"status": "accepted", "people": 4}'
    )


async def test_a_list_that_has_changed_is_shown_again(world: World, aliya: Person) -> None:
    await gather(world)
    await do(world, aliya, "/people", "[📥 5]", "[Decide on all 5]", "[✖️ Decline]")
    await put_in(world, "Late")
    await do(world, aliya, "[Yes, decline them]")
    assert "The list has changed meanwhile" in aliya.last.text
    assert "6 applications" in aliya.last.text
    assert await world.count("SELECT count(*) FROM applications WHERE status = 'declined'") == 0
    await do(world, aliya, "[Yes, decline them]")
    assert await world.count("SELECT count(*) FROM applications WHERE status = 'declined'") == 6


async def test_an_old_button_does_nothing_twice(world: World, aliya: Person) -> None:
    await gather(world)
    await do(world, aliya, "/people", "[📥 5]", "[Decide on all 5]", "[⏳ Waiting list]")
    asked = aliya.last
    again = callback(asked, 0)
    await do(world, aliya, "[Yes, onto the waiting list]")
    await aliya.tap_data(asked.message_id, again)
    await world.settle()
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'waitlist-application'") == 5
    assert await world.count("SELECT count(*) FROM deliveries WHERE kind = 'status'") == 5


async def test_what_was_stopped_in_the_middle_goes_on_and_tells_nobody_twice(world: World, aliya: Person) -> None:
    await gather(world)
    await do(world, aliya, "/people", "[📥 5]", "[Decide on all 5]", "[✅ Accept]")
    services = world.app.services
    await services.database.write(many.go_on, services.shelf, 1, aliya.id, world.now, 2)  # and then the power went
    await world.restart()
    await do(world, aliya, "[Yes, accept them]")
    assert "Done. 5 applications" in aliya.last.text
    await world.app.worker.catch_up()
    assert await world.count("SELECT count(*) FROM deliveries WHERE kind = 'status'") == 5


async def test_who_waits_for_a_guardian_is_left_and_counted(world: World, aliya: Person) -> None:
    await gather(world)
    await put_in(world, "Young", birth_date="2010-12-31")
    await do(world, aliya, "/people", "[📥 6]", "[Decide on all 6]", "[✅ Accept]")
    assert "5 applications would get the status accepted." in aliya.last.text
    assert "1 is waiting for a guardian's consent and won't be accepted yet" in aliya.last.text
    await do(world, aliya, "[Yes, accept them]")
    assert "Done. 5 applications now have the status: accepted" in aliya.last.text
    await do(world, aliya, "[Young]")
    assert "🧒 Consent" in labels(aliya)
    assert "Status: received" in aliya.last.text
    await do(world, aliya, "[✅ Accept]")
    assert await world.count("SELECT count(*) FROM applications WHERE status = 'accepted'") == 5


async def test_more_than_there_is_room_for_is_warned_of(world: World, aliya: Person) -> None:
    await gather(world)

    def narrow(tx: Tx) -> None:
        tx.run("UPDATE programmes SET details = json_set(details, '$.capacity', 3), revision = revision + 1")

    await world.app.services.database.write(narrow)
    await do(world, aliya, "/people", "[📥 5]", "[Decide on all 5]", "[✅ Accept]")
    assert "room for 3" in aliya.last.text
    assert "too many by 2" in aliya.last.text


async def test_in_kazakh(world: World) -> None:
    aigul = await world.coordinator("Айгүл", "kk")
    await gather(world)
    await do(world, aigul, "/people", "аигерим")
    assert "барлық өтінім ішінен 1 табылды" in aigul.last.text
    await do(world, aigul, "[Әйгерім]", "[📝 Ескертпелер]", "[Ескертпе жазу]", "Домбыра тартады")
    assert "Ескертпе сақталды" in aigul.last.text
    await do(world, aigul, "[‹ Өтінім]", "[🔒]")
    assert "No nuts" in aigul.last.text
    await do(world, aigul, "/people", "[📥 5]", "[Бәріне шешім: 5]", "[✅ Мақұлдау]")
    assert "5 өтінім мына мәртебені алады: мақұлданды" in aigul.last.text
    await do(world, aigul, "[Иә, мақұлдансын]")
    assert "5 өтінімнің мәртебесі енді мынадай: мақұлданды" in aigul.last.text


async def test_an_application_sent_in_the_chat_is_found(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aliya, "/people", "serikova", "[Aigerim]")
    assert "Which city or village do you live in? Astana" in aliya.last.text
