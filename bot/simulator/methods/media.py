"""Methods that send files, and the one that says where to download them."""

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

_CAPTION = frozenset({"caption", "parse_mode", "caption_entities", "show_caption_above_media"})


def send_photo(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendphoto"""
    content = _media(world, arguments, "photo", "photo") | caption(world, arguments)
    return deliver(world, arguments, content)[0]


def send_document(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#senddocument"""
    content = _media(world, arguments, "document", "document") | caption(world, arguments)
    return deliver(world, arguments, content)[0]


def send_video(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendvideo"""
    content = _media(world, arguments, "video", "video") | caption(world, arguments)
    for name in ("duration", "width", "height"):
        if arguments.has(name):
            content["video"][name] = arguments.integer(name)
    return deliver(world, arguments, content)[0]


def send_voice(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendvoice"""
    content = _media(world, arguments, "voice", "voice") | caption(world, arguments)
    if arguments.has("duration"):
        content["voice"]["duration"] = arguments.integer("duration")
    return deliver(world, arguments, content)[0]


def send_media_group(world: World, arguments: Arguments) -> list[Json]:
    """https://core.telegram.org/bots/api#sendmediagroup"""
    media = arguments.array("media", "can't parse media JSON object") or []
    if not 2 <= len(media) <= 10:
        raise bad_request("media must be an array of 2-10 items" if media else "there are no media in the request")
    kinds = {item.get("type") for item in media if isinstance(item, dict)}
    if not kinds <= {"photo", "video", "document"} or ("document" in kinds and len(kinds) > 1):
        raise bad_request("can't mix these types of media in an album")
    contents = []
    for item in media:
        inner = Arguments(item, arguments.files)
        contents.append(_media(world, inner, item["type"], "media") | caption(world, inner))
    album = str(world.now() * 1000 + len(world.events.after(0)))
    return deliver(world, arguments, *({**content, "media_group_id": album} for content in contents))


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
        return {kind: file_object(world.files.add(kind, upload))}
    sizes = photo_sizes(world.files, upload)
    if sizes is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return {"photo": sizes}


def _media(world: World, arguments: Arguments, kind: str, parameter: str) -> Json:
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
    if stored.kind != "photo":
        return {stored.kind: file_object(stored)}
    width, height = picture_size(stored.content) or (1, 1)
    return {"photo": [{**stored.card(), "width": width, "height": height}]}


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
METHODS = {
    "sendPhoto": Method(send_photo, _MEDIA | {"photo", "has_spoiler"}),
    "sendDocument": Method(send_document, _MEDIA | {"document", "thumbnail", "disable_content_type_detection"}),
    "sendVideo": Method(
        send_video,
        _MEDIA | {"video", "duration", "width", "height", "thumbnail", "cover", "start_timestamp", "has_spoiler",
                  "supports_streaming"},
    ),
    "sendVoice": Method(send_voice, _MEDIA | {"voice", "duration"}),
    "sendMediaGroup": Method(send_media_group, SENDING - {"reply_markup"} | {"media"}),
    "getFile": Method(get_file, frozenset({"file_id"})),
}  # fmt: skip
