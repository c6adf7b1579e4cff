"""What somebody might send: photos, sounds, files, a place, their own number."""

from collections.abc import Iterator
from typing import Final

from bot.forms.kinds import Asked
from bot.forms.replies import Located, Phoned, Reply, Sent, Typed
from bot.rehearsal.people import Player

_PLACES: Final = ((43.238949, 76.889709), (40.4093, 49.8671), (41.0082, 28.9784), (51.1282, 71.4306))
_PHONES: Final = ("+77015550100", "+994505550100", "+905325550100")
_DOCUMENTS: Final = (
    ("example.pdf", "application/pdf"),
    ("example.jpg", "image/jpeg"),
    ("example.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("example.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("example.txt", "text/plain"),
    ("example.zip", "application/zip"),
)
_LIKELY: Final = {"image": ("photo",), "audio": ("voice",), "video": ("video",), "file": ()}


def sendable(asked: Asked, player: Player) -> Iterator[Reply]:
    """What may answer a question that is answered by sending something, the likeliest first; nothing for others."""
    kind = asked.question.kind
    if kind in _LIKELY:
        for way in (*_LIKELY[kind], "document", "photo", "voice", "video"):
            for name, mime in _DOCUMENTS if way == "document" else (("", ""),):
                yield Sent(way, f"rehearsal-{way}{name}", f"rehearsal-{way}{name}", 100, mime, name)
    elif kind == "geopoint":
        begin = player.number % len(_PLACES)
        yield from (Located(*place) for place in (*_PLACES[begin:], *_PLACES[:begin]))
    elif kind == "phone":
        yield Phoned(player.phone)
        yield from (Typed(phone) for phone in (player.phone, *_PHONES))
