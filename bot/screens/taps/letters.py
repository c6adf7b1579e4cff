"""Letters: what people answer to an announcement, and what coordinators answer them."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class AnswerAnnouncement(Tap):
    """What they write next goes to those who sent this announcement."""

    code = "answer"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class AnswerLetter(Tap):
    """What they write next answers this letter: for a coordinator to its participant, or the other way round."""

    code = "reply"
    letter_id: int


@dataclass(frozen=True, slots=True)
class ShowLetters(Tap):
    """For coordinators: who has answered an announcement, from this place on."""

    code = "letters"
    announcement_id: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class ShowLetter(Tap):
    """For coordinators: what was written to and fro with the person of this letter; `offset` is the way back."""

    code = "letter"
    letter_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class GetLetters(Tap):
    """For coordinators: send what a screen can't show of the letters to and fro with the person of this letter."""

    code = "letter+"
    letter_id: int
