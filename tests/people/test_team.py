"""Who may give which role, and take which away."""

import pytest

from bot.database import Tx
from bot.people import audit, persons, roles, team
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.people.team import LastAdministrator, Member, Post

ADMIN, EVERYWHERE, COORD, OTHER, HELPS, STRANGER = 1, 2, 3, 4, 5, 6
ASTANA, BAKU = 1, 2
POSTS = {
    ADMIN: Post(ADMINISTRATOR, None),
    EVERYWHERE: Post(COORDINATOR, None),
    COORD: Post(COORDINATOR, ASTANA),
    OTHER: Post(COORDINATOR, BAKU),
    HELPS: Post(HELPER, ASTANA),
}


@pytest.fixture
def tx(tx: Tx) -> Tx:
    """One of each; `OTHER` looks after Baku's programme."""
    for person in (*POSTS, STRANGER):
        persons.meet(tx, person, f"Person {person}", "en", 100)
    for programme in (ASTANA, BAKU):
        tx.run("INSERT INTO programmes (id, slug, details, loaded_at) VALUES (:id, :id, '{}', 0)", id=programme)
    for person, post in POSTS.items():
        team.appoint(tx, person, post, 100 + person, ADMIN if person != ADMIN else None)
    return tx


def member(tx: Tx, person_id: int) -> Member:
    found = team.find(tx, person_id, POSTS[person_id])
    assert found
    return found


@pytest.mark.parametrize(
    ("post", "who"),
    [
        (Post(ADMINISTRATOR, None), {ADMIN}),
        (Post(COORDINATOR, None), {ADMIN}),
        (Post(COORDINATOR, ASTANA), {ADMIN, EVERYWHERE, COORD}),
        (Post(HELPER, ASTANA), {ADMIN, EVERYWHERE, COORD}),
        (Post(HELPER, BAKU), {ADMIN, EVERYWHERE, OTHER}),
        (Post(HELPER, None), set()),
        (Post(ADMINISTRATOR, ASTANA), set()),
        (Post("owner", ASTANA), set()),
    ],
)
def test_who_may_give_a_role(tx: Tx, post: Post, who: set[int]) -> None:
    assert {person for person in (*POSTS, STRANGER) if team.may_give(tx, person, post)} == who


@pytest.mark.parametrize(
    ("whose", "who"),
    [
        (ADMIN, {ADMIN}),
        (EVERYWHERE, {ADMIN, EVERYWHERE}),
        (COORD, {ADMIN, COORD}),
        (HELPS, {ADMIN, EVERYWHERE, COORD, HELPS}),
    ],
)
def test_who_may_take_a_role_away(tx: Tx, whose: int, who: set[int]) -> None:
    found = member(tx, whose)
    assert {person for person in (*POSTS, STRANGER) if team.may_take(tx, person, found)} == who


def test_the_team_of_a_programme_by_rank(tx: Tx) -> None:
    assert [each.person_id for each in team.members(tx, ASTANA)] == [ADMIN, EVERYWHERE, COORD, HELPS]
    assert [each.person_id for each in team.members(tx, None)] == [ADMIN, EVERYWHERE]
    first, *_, last = team.members(tx, ASTANA)
    assert (first.by, first.by_name) == (None, None)
    assert (last.name, last.since, last.by_name) == ("Person 5", 105, "Person 1")


def test_the_last_administrator_stays(tx: Tx) -> None:
    with pytest.raises(LastAdministrator):
        team.dismiss(tx, member(tx, ADMIN), 200, ADMIN)
    team.appoint(tx, COORD, Post(ADMINISTRATOR, None), 200, ADMIN)
    assert team.dismiss(tx, member(tx, ADMIN), 300, COORD)
    assert team.is_last_administrator(tx, COORD)
    assert not roles.is_administrator(tx, ADMIN)


def test_a_helper_becomes_coordinator_and_helper_again(tx: Tx) -> None:
    before = member(tx, HELPS)
    assert team.change(tx, before, COORDINATOR, 200, COORD)
    assert roles.coordinates(tx, HELPS, ASTANA)
    assert not team.change(tx, before, COORDINATOR, 200, COORD), "the button is out of date"
    now = team.find(tx, HELPS, Post(COORDINATOR, ASTANA))
    assert now
    assert not team.change(tx, now, ADMINISTRATOR, 300, ADMIN)
    assert team.change(tx, now, HELPER, 300, ADMIN)
    assert not roles.coordinates_anything(tx, HELPS)


def test_everything_is_recorded(tx: Tx) -> None:
    team.dismiss(tx, member(tx, COORD), 200, ADMIN)
    team.change(tx, member(tx, HELPS), COORDINATOR, 200, ADMIN)
    done = [(each.actor_id, each.action, each.person_id, each.details["role"]) for each in audit.walk(tx, ASTANA)]
    assert done == [
        (ADMIN, "give-role", COORD, COORDINATOR),
        (ADMIN, "give-role", HELPS, HELPER),
        (ADMIN, "withdraw-role", COORD, COORDINATOR),
        (ADMIN, "change-role", HELPS, COORDINATOR),
    ]
    assert next(audit.walk(tx, None)).actor_id == audit.OPERATOR


def test_the_highest_role_counts(tx: Tx) -> None:
    found = [roles.highest(tx, person) for person in (*POSTS, STRANGER)]
    assert found == [ADMINISTRATOR, COORDINATOR, COORDINATOR, COORDINATOR, HELPER, None]
    team.appoint(tx, HELPS, Post(COORDINATOR, BAKU), 200, ADMIN)
    assert roles.highest(tx, HELPS) == COORDINATOR
