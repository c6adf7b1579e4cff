"""The rules of pacing on a clock of their own: whatever comes, in whatever order, Telegram's limits hold."""

import itertools
from dataclasses import dataclass, field
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.transport.pacing.methods import counts_as_message
from bot.transport.pacing.schedule import Schedule
from bot.transport.pacing.window import Lane

JITTER = 0.03  # seconds by which requests may overtake each other on their way


@dataclass(eq=False)
class Message:
    chat_id: int
    lane: Lane
    asked: float
    given_up: bool = False
    sent: float = inf  # when it got its slot
    went: float = inf

    def done(self) -> bool:
        return self.given_up


@dataclass
class Play:
    """Runs a schedule on simulated time. In turn, `late` is by how much the timer oversleeps, and `claimed` how long it
    takes from a slot for many until the message can go."""

    schedule: Schedule[Message] = field(default_factory=lambda: Schedule(30.0, 1.0, 20))
    late: list[float] = field(default_factory=lambda: [0.0])
    claimed: list[float] = field(default_factory=lambda: [0.0])
    now: float = 1000.0
    sent: list[Message] = field(default_factory=list)
    steps: int = 0

    def ask(self, chat_id: int, lane: Lane) -> Message:
        message = Message(chat_id, lane, self.now)
        if self.schedule.at_once(chat_id, lane, self.now):
            self._sent(message)
        else:
            self.schedule.add(chat_id, lane, message)
            self._give_out()
        return message

    def run_to(self, until: float) -> None:
        while (wake := self.schedule.next_at(self.now)) <= until:
            self.steps += 1
            self.now = max(self.now, wake) + self.late[self.steps % len(self.late)]
            self._give_out()
        self.now = max(self.now, until)

    def _give_out(self) -> None:
        while (message := self.schedule.take(self.now)) is not None:
            self._sent(message)

    def _sent(self, message: Message) -> None:
        message.sent = message.went = self.now
        self.sent.append(message)
        if message.lane is Lane.MANY:
            took = self.claimed[len(self.sent) % len(self.claimed)]
            message.went += max(took, self.schedule.lead)
            if took > self.schedule.lead:
                self.schedule.went(message.sent, message.went)

    def most_in_a_second(self, since: float = -inf) -> int:
        times = sorted(message.went for message in self.sent if message.sent >= since)
        return max((sum(1 for t in times[i:] if t < times[i] + 1 + JITTER) for i in range(len(times))), default=0)


lanes = st.sampled_from(Lane)
chats = st.one_of(st.integers(1, 40), st.integers(-2, -1))
asks = st.tuples(st.just("ask"), st.floats(0, 0.4), chats, lanes, st.integers(1, 25))
halts = st.tuples(st.just("halt"), st.floats(0, 1), st.one_of(st.none(), chats), st.floats(0.1, 8), st.none())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(asks, asks, asks, halts), max_size=40), st.lists(st.floats(0, 0.02), min_size=1, max_size=7))
def test_limits_hold_whatever_comes(plan: list[tuple], late: list[float]) -> None:  # type: ignore[type-arg]
    play = Play(late=late)
    asked: list[Message] = []
    halted: list[tuple[float, float, int | None]] = []
    for kind, gap, chat_id, what, times in plan:
        play.run_to(play.now + gap)
        if kind == "halt":
            play.schedule.halt(what, chat_id, play.now)
            halted.append((play.now, play.now + what, chat_id))
        else:
            asked.extend(play.ask(chat_id + n if chat_id > 0 else chat_id, what) for n in range(times))
    play.run_to(play.now + 100_000)

    assert sorted(map(id, asked)) == sorted(map(id, play.sent)), "everybody is served, once"
    assert play.steps <= 4 * len(asked) + 4 * len(plan) + 4, "the timer wakes for a reason"
    assert play.most_in_a_second() <= 30
    for start, end, chat_id in halted:
        late_ones = [m for m in play.sent if start < m.sent < end and chat_id in {None, m.chat_id}]
        assert not late_ones
    to_chat: dict[int, list[Message]] = {}
    for message in play.sent:
        to_chat.setdefault(message.chat_id, []).append(message)
    for chat_id, messages in to_chat.items():
        for before, after in itertools.pairwise(messages):
            assert after.lane is Lane.ANSWER or after.sent - before.sent >= 1 + JITTER
        for lane in Lane:
            mine = [message.asked for message in messages if message.lane is lane]
            assert mine == sorted(mine), "first come, first served"
        if chat_id < 0:
            for first, beyond in zip(messages, messages[20:], strict=False):
                assert beyond.sent - first.sent >= 60


def test_many_go_evenly_at_29_a_second() -> None:
    play = Play(late=[0.0, 0.001, 0.003])
    for chat_id in range(1, 1001):
        play.ask(chat_id, Lane.MANY)
    play.run_to(play.now + 60)
    beginning = [each for each in play.sent if each.sent - play.sent[0].sent < 1.5]
    assert len(beginning) / 1.5 == pytest.approx(29 / 1.25, abs=1)  # connections are opened meanwhile
    after = play.sent[len(beginning) + 1 :]
    assert (len(after) - 1) / (after[-1].sent - after[0].sent) == pytest.approx(29, abs=0.1)
    gaps = [after.sent - before.sent for before, after in zip(play.sent, play.sent[1:], strict=False)]
    assert min(gaps) > 0.018


def test_what_has_to_be_written_down_before_costs_no_slots() -> None:
    play = Play(claimed=[0.005, 0.03, 0.055, 0.01])
    for chat_id in range(1, 1001):
        play.ask(chat_id, Lane.MANY)
    play.run_to(play.now + 60)
    after = play.sent[50:]
    assert (len(after) - 1) / (after[-1].went - after[0].went) == pytest.approx(29, abs=0.1)
    assert play.most_in_a_second() <= 30


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(0, 0.4), min_size=1, max_size=9))
def test_limits_hold_however_long_it_takes_to_write_it_down(claimed: list[float]) -> None:
    play = Play(claimed=claimed)
    for chat_id in range(1, 301):
        play.ask(chat_id, Lane.MANY)
    for person in range(1000, 1030):
        play.run_to(play.now + 0.3)
        play.ask(person, Lane.ANSWER)
    play.run_to(play.now + 1_000)
    assert len(play.sent) == 330
    assert play.most_in_a_second() <= 30


def test_a_pause_is_not_made_up_for() -> None:
    play = Play(late=[0.0] * 50 + [2.0])
    for chat_id in range(1, 201):
        play.ask(chat_id, Lane.MANY)
    play.run_to(play.now + 60)
    gaps = [after.sent - before.sent for before, after in zip(play.sent, play.sent[1:], strict=False)]
    assert max(gaps) > 1.9
    assert min(gaps) > 0.018


def test_answers_hardly_wait_behind_a_flood() -> None:
    play = Play()
    for chat_id in range(1000, 3000):
        play.ask(chat_id, Lane.MANY)
    answers = []
    for person in range(1, 101):  # five people a second answer, each gets two messages
        play.run_to(play.now + 0.2)
        answers += [play.ask(person, Lane.ANSWER), play.ask(person, Lane.ANSWER)]
    started, ended = answers[0].asked, play.now
    play.run_to(ended + 1)
    waits = sorted(answer.sent - answer.asked for answer in answers)
    assert waits[len(waits) // 2] < 0.001
    assert waits[-1] < 0.08
    assert play.most_in_a_second() <= 30
    many = [message for message in play.sent if message.lane is Lane.MANY and started <= message.sent < ended]
    assert len(many) / (ended - started) > 15, "the many fill what is left"


def test_the_first_answer_in_a_flood_waits_for_one_place() -> None:
    play = Play(claimed=[0.03])
    for chat_id in range(1000, 3000):
        play.ask(chat_id, Lane.MANY)
    for person in range(1, 6):
        play.run_to(play.now + 8)
        answer = play.ask(person, Lane.ANSWER)
        play.run_to(play.now + 0.2)
        assert answer.sent - answer.asked < 0.1
    assert play.most_in_a_second() <= 30


def test_a_burst_of_answers_goes_at_once() -> None:
    play = Play()
    answers = [play.ask(7, Lane.ANSWER) for _ in range(30)]
    assert {answer.sent for answer in answers} == {play.now}
    play.run_to(play.now + 5)
    assert play.ask(7, Lane.ANSWER).sent == play.now


def test_nothing_bursts_when_a_halt_ends_and_speed_comes_back() -> None:
    play = Play()
    for chat_id in range(1, 2001):
        play.ask(chat_id, Lane.MANY)
    play.run_to(play.now + 3)
    play.schedule.halt(5, None, play.now)
    end = play.now + 5
    answers = [play.ask(chat_id, Lane.ANSWER) for chat_id in range(3000, 3040)]
    play.run_to(end + 60)
    assert min(message.sent for message in answers) >= end

    def rate(start: float, seconds: float) -> float:
        return sum(1 for m in play.sent if end + start <= m.sent < end + start + seconds) / seconds

    assert rate(0, 1) <= 16
    assert play.most_in_a_second(end) <= 30
    assert rate(0, 5) < rate(10, 5) < rate(20, 5)
    assert rate(31, 5) == pytest.approx(29, abs=0.5)


def test_a_429_for_one_eager_chat_leaves_the_others_alone() -> None:
    play = Play()
    for _ in range(10):
        play.ask(7, Lane.ANSWER)
    play.schedule.refused(30, 7, play.now)
    held = play.ask(7, Lane.ANSWER)
    other = play.ask(8, Lane.ANSWER)
    assert other.sent == play.now
    assert held.sent == inf
    play.schedule.refused(30, 8, play.now)  # a second chat: it is about everybody
    assert play.ask(9, Lane.ANSWER).sent == inf


def test_a_429_for_a_quiet_chat_is_about_everybody() -> None:
    play = Play()
    play.ask(7, Lane.ANSWER)
    play.schedule.refused(30, 7, play.now)
    assert play.ask(8, Lane.ANSWER).sent == inf


def test_old_chats_are_forgotten() -> None:
    play = Play()
    play.schedule.halt(10_072, 1, play.now)
    for chat_id in range(2, 20_000):
        play.run_to(play.now + 0.05)
        play.ask(chat_id, Lane.ANSWER)
    assert play.schedule.chats_remembered < 1500
    assert play.schedule.held_for(1, Lane.ANSWER, play.now) > 9000


def test_who_gives_up_takes_no_slot() -> None:
    play = Play()
    waiting = [play.ask(chat_id, Lane.MANY) for chat_id in range(1, 101)]
    for message in waiting[1:99]:
        message.given_up = True
    play.run_to(play.now + 1)
    assert play.sent == [waiting[0], waiting[99]]
    assert play.schedule.next_at(play.now) == inf


def test_which_methods_are_messages() -> None:
    assert all(map(counts_as_message, ("sendMessage", "editMessageText", "copyMessage", "forwardMessages", "stopPoll")))
    others = ("getUpdates", "answerCallbackQuery", "sendChatAction", "setMyCommands", "deleteMessage", "getFile")
    assert not any(map(counts_as_message, others))
