"""Polls and quizzes: one poll may stand in many chats, and all votes count together."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

COUNTED = ("options", "total_voter_count")
"""What of a poll changes with each vote."""


@dataclass(slots=True, eq=False)
class Poll:
    """`card` is the API's Poll as its author knows it, with a quiz's right answers; never changed in place."""

    card: Json
    by_bot: bool
    votes: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """By person: the numbers of the options, from 0."""
    places: list[tuple[int, int]] = field(default_factory=list)
    """The chats and messages that show it."""

    def fault(self, person_id: int, options: Sequence[int]) -> str | None:
        """Why Telegram's app wouldn't let this person vote so; None if it lets them."""
        quiz = self.card["type"] == "quiz"
        if self.card["is_closed"]:
            return "the poll is closed"
        if any(not 0 <= option < len(self.card["options"]) for option in options):
            return "the poll has no such option"
        if len(options) > 1 and not self.card["allows_multiple_answers"]:
            return "the poll takes one answer"
        if quiz and (person_id in self.votes or not options):
            return "a quiz is answered once"
        return None

    def vote(self, person_id: int, options: Sequence[int]) -> None:
        """Counts a person's vote instead of the one before; no options take it back."""
        self.votes.pop(person_id, None)
        if options:
            self.votes[person_id] = tuple(options)
        counts = [
            sum(number in chosen for chosen in self.votes.values()) for number in range(len(self.card["options"]))
        ]
        counted = [{**option, "voter_count": count} for option, count in zip(self.card["options"], counts, strict=True)]
        self.card = {**self.card, "options": counted, "total_voter_count": len(self.votes)}


def seen_by_others(card: Json) -> Json:
    """A poll as a bot knows it that neither made it nor was its first reader."""
    hidden = ("correct_option_ids", "explanation", "explanation_entities")
    return {name: value for name, value in card.items() if name not in hidden}
