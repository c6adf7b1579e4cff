"""Uploaded files: content in memory, ids that a bot can send again, paths for download."""

import mimetypes
import secrets
from dataclasses import dataclass
from typing import Any, NamedTuple

from bot.simulator.pictures import picture_size

Json = dict[str, Any]

FOLDERS = {
    "photo": "photos", "document": "documents", "video": "videos", "animation": "animations", "audio": "music",
    "voice": "voice", "video_note": "video_notes", "sticker": "stickers",
}  # fmt: skip
"""The kinds of files, and the folder that Telegram serves each from."""

_SUFFIXES = {
    "photo": "jpg", "video": "mp4", "animation": "mp4", "audio": "mp3", "voice": "oga", "video_note": "mp4",
    "sticker": "webp",
}  # fmt: skip

THUMBNAIL = 90
"""The longer side of the small version that Telegram makes of a photo, in pixels."""


class Upload(NamedTuple):
    """A file as it comes in a request."""

    name: str
    content: bytes
    mime: str = ""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on Telegram's servers. `unique_id` is the same for the same content, as far as a bot can see."""

    id: str
    unique_id: str
    kind: str
    path: str
    name: str
    mime: str
    content: bytes

    def card(self) -> Json:
        """What every kind of file object has in the API."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class FileStore:
    """Files by id and by path. Ids of another simulator's run are never those of this one."""

    def __init__(self) -> None:
        self._session = secrets.token_hex(4)
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, upload: Upload) -> StoredFile:
        """Keeps an upload."""
        number = len(self._by_id) + 1
        suffix = upload.name.rpartition(".")[2].lower() if "." in upload.name else ""
        suffix = suffix or _SUFFIXES.get(kind, "bin")
        mime = upload.mime or mimetypes.guess_type(upload.name)[0] or mimetypes.types_map.get(f".{suffix}", "")
        stored = StoredFile(
            id=f"SIM{self._session}{kind}{number:06d}",
            unique_id=f"AQ{self._session}{number:06d}",
            kind=kind,
            path=f"{FOLDERS[kind]}/file_{number}.{suffix}",
            name=upload.name,
            mime=mime or "application/octet-stream",
            content=upload.content,
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        """The file with this id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file at a download path."""
        return self._by_path.get(path)


def photo_sizes(files: FileStore, upload: Upload) -> list[Json] | None:
    """The API's list of sizes for a photo, smallest first; None if the content is no picture."""
    size = picture_size(upload.content)
    if size is None:
        return None
    width, height = size
    scale = min(1.0, THUMBNAIL / max(width, height, 1))
    small = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
    sizes = [{**files.add("photo", upload).card(), "width": width, "height": height}]
    if scale < 1:
        sizes.insert(0, {**files.add("photo", upload).card(), **small})
    return sizes


def file_object(stored: StoredFile, **extra: Any) -> Json:
    """The API's Document, Video, Animation, Audio, Voice, VideoNote or Sticker for a stored file."""
    named = {"file_name": stored.name, "mime_type": stored.mime}
    card = stored.card()
    match stored.kind:
        case "document":
            card |= named
        case "video" | "animation":
            width, height = picture_size(stored.content) or (320, 240)
            card |= {"width": width, "height": height, "duration": 1, **named}
        case "audio":
            card |= {"duration": 1, **named}
        case "voice":
            card |= {"duration": 1, "mime_type": stored.mime}
        case "video_note":
            card |= {"length": 240, "duration": 1}
        case "sticker":
            card |= {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return card | extra
