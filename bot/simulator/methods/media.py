"""Methods that send files, and the one that says where to download them."""

from collections.abc import Callable, Sequence

from bot.simulator.arguments import Arguments
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.files import StoredFile, Upload, file_object, photo_sizes
from bot.simulator.methods.method import Method
from bot.simulator.methods.sending import SENDING, deliver
from bot.simulator.methods.texts import caption
from bot.simulator.pictures import picture_size
from bot.simulator.world import Json, World

MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
MAX_DOWNLOAD = 20 * 1024 * 1024
ALBUM = 10

REPLACEABLE = ("photo", "document", "video", "animation", "audio")
"""Kinds of files that a bot may put one in another's place."""

MEDIA = (*REPLACEABLE, "voice")
"""What can have a caption."""

WITHOUT_CAPTION = ("video_note",)

_CAPTION = frozenset({"caption", "parse_mode", "caption_entities", "show_caption_above_media"})


def _sender(kind: str) -> Callable[[World, Arguments], Json]:
    """https://core.telegram.org/bots/api#sendphoto and its like"""

    def send(world: World, arguments: Arguments) -> Json:
        content = _media(world, arguments, kind, kind)
        if kind not in WITHOUT_CAPTION:
            content |= caption(world, arguments)
        return deliver(world, arguments, content)[0]

    return send


def send_media_group(world: World, arguments: Arguments) -> list[Json]:
    """https://core.telegram.org/bots/api#sendmediagroup"""
    media = arguments.array("media", "can't parse media JSON object") or []
    if not 2 <= len(media) <= ALBUM:
        raise bad_request("media must be an array of 2-10 items" if media else "there are no media in the request")
    kinds = [item.get("type") for item in media if isinstance(item, dict)]
    if len(kinds) < len(media) or not one_album(kinds):
        raise bad_request("can't mix these types of media in an album")
    contents = [media_item(world, item, arguments) for item in media]
    album = world.new_album()
    return deliver(world, arguments, *({**content, "media_group_id": album} for content in contents))


def one_album(kinds: Sequence[str | None]) -> bool:
    """Whether Telegram shows files of these kinds as one album."""
    return set(kinds) <= {"photo", "video"} or (len(set(kinds)) == 1 and kinds[0] in ("document", "audio"))


def media_item(world: World, item: Json, arguments: Arguments) -> Json:
    """What an InputMedia of a request adds to a message. Raises ApiError 400."""
    inner = Arguments(item, arguments.files)
    kind = inner.text("type")
    if kind not in REPLACEABLE:
        raise bad_request(f"can't parse InputMedia: type {kind} is unsupported")
    return _media(world, inner, kind, "media") | caption(world, inner)


def get_file(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#getfile"""
    stored = world.files.get(arguments.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.card(), "file_path": stored.path}


def media_content(world: World, kind: str, upload: Upload) -> Json:
    """The part of a message that holds an uploaded file. Raises ApiError 400 for a photo that is none."""
    if kind != "photo":
        return _stored_media(world.files.add(kind, upload))
    sizes = photo_sizes(world.files, upload)
    if sizes is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return {"photo": sizes}


def _media(world: World, arguments: Arguments, kind: str, parameter: str) -> Json:
    content = _file(world, arguments, kind, parameter)
    for name in ("duration", "width", "height", "length"):
        if arguments.has(name) and kind != "photo":
            content[kind][name] = arguments.integer(name)
    if arguments.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return content


def _file(world: World, arguments: Arguments, kind: str, parameter: str) -> Json:
    upload = arguments.upload(parameter)
    if upload is not None:
        return media_content(world, kind, _checked(kind, upload))
    reference = arguments.text(parameter)
    if not reference:
        raise bad_request(f"there is no {kind} in the request")
    if reference.startswith(("http://", "https://")):
        world.complain("the simulator fetches no files from the internet")
        raise bad_request("failed to get HTTP URL content")
    stored = world.files.get(reference)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return _stored_media(stored)


def _stored_media(stored: StoredFile) -> Json:
    if stored.kind == "photo":
        width, height = picture_size(stored.content) or (1, 1)
        return {"photo": [{**stored.card(), "width": width, "height": height}]}
    file = file_object(stored)
    if stored.kind == "animation":  # which older bots know as a document
        return {"animation": file, "document": {**stored.card(), "file_name": stored.name, "mime_type": stored.mime}}
    return {stored.kind: file}


def _checked(kind: str, upload: Upload) -> Upload:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > MAX_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo" and len(upload.content) > MAX_PHOTO:
        raise bad_request(
            f"file of size {len(upload.content)} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes"
        )
    return upload


_MEDIA = SENDING | _CAPTION
_SIZED = frozenset({"duration", "width", "height", "thumbnail", "has_spoiler"})
METHODS = {
    "sendPhoto": Method(_sender("photo"), _MEDIA | {"photo", "has_spoiler"}),
    "sendDocument": Method(_sender("document"), _MEDIA | {"document", "thumbnail", "disable_content_type_detection"}),
    "sendVideo": Method(
        _sender("video"), _MEDIA | _SIZED | {"video", "cover", "start_timestamp", "supports_streaming"}
    ),
    "sendAnimation": Method(_sender("animation"), _MEDIA | _SIZED | {"animation"}),
    "sendAudio": Method(
        _sender("audio"),
        (_MEDIA - {"show_caption_above_media"}) | {"audio", "duration", "performer", "title", "thumbnail"},
    ),
    "sendVoice": Method(_sender("voice"), (_MEDIA - {"show_caption_above_media"}) | {"voice", "duration"}),
    "sendVideoNote": Method(_sender("video_note"), SENDING | {"video_note", "duration", "length", "thumbnail"}),
    "sendMediaGroup": Method(send_media_group, SENDING - {"reply_markup"} | {"media"}),
    "getFile": Method(get_file, frozenset({"file_id"})),
}
