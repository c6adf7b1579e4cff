"""What a message of Telegram's says as a reply to a question."""

from typing import Any

import pytest

from bot.forms.replies import Foreign, Located, Phoned, Reply, Sent
from bot.programmes.received import reply_of

FILE = {"file_id": "f", "file_unique_id": "u"}
PLACE = {"latitude": 43, "longitude": 76.5}
ME = 7


@pytest.mark.parametrize(
    ("message", "reply"),
    [
        ({"photo": [FILE | {"file_id": "small"}, FILE | {"file_size": 9}]}, Sent("photo", "f", "u", 9)),
        ({"photo": []}, Foreign("photo")),
        ({"photo": [{"file_id": ""}]}, Foreign("photo")),
        ({"document": FILE | {"file_name": "cv.pdf", "mime_type": "application/pdf"}},
         Sent("document", "f", "u", 0, "application/pdf", "cv.pdf")),
        ({"document": FILE, "animation": FILE}, Sent("animation", "f", "u")),
        ({"audio": FILE | {"title": "Song"}, "media_group_id": "5"}, Sent("audio", "f", "u", name="Song", album="5")),
        ({"voice": {"file_id": "f", "file_size": -3}}, Sent("voice", "f", "")),
        ({"video_note": FILE}, Sent("video_note", "f", "u")),
        ({"location": PLACE}, Located(43.0, 76.5)),
        ({"location": PLACE | {"live_period": 60, "horizontal_accuracy": 12}}, Located(43.0, 76.5, 12.0)),
        ({"location": PLACE, "venue": {"location": PLACE, "title": "x"}}, Located(43.0, 76.5)),
        ({"venue": {"location": PLACE}}, Located(43.0, 76.5)),
        ({"contact": {"phone_number": "77010000000", "user_id": ME}}, Phoned("+77010000000")),
        ({"contact": {"phone_number": "+77010000000", "user_id": ME}}, Phoned("+77010000000")),
        ({"contact": {"phone_number": "8701", "user_id": 8}}, Phoned("8701", own=False)),
        ({"contact": {"phone_number": "8701"}}, Phoned("8701", own=False)),
        ({"sticker": FILE}, Foreign("sticker")),
        ({"poll": {}}, Foreign("poll")),
        ({}, Foreign("dice")),
    ],
)  # fmt: skip
def test_messages(message: dict[str, Any], reply: Reply) -> None:
    assert reply_of(message, ME, next(iter(message), "dice")) == reply
