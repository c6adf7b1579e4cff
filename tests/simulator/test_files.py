"""Uploads, downloads and sending again."""

import struct
import zlib

import pytest
from telegram import Bot, InputMediaDocument
from telegram.error import BadRequest

from bot.simulator import Person, Simulator
from bot.simulator.pictures import picture_size


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


async def test_a_photo_has_several_sizes_and_can_be_downloaded(bot: Bot, person: Person) -> None:
    content = png(300, 150)
    await person.send_photo(content, caption="My card")
    (update,) = await bot.get_updates()
    assert update.message
    assert [(size.width, size.height) for size in update.message.photo] == [(90, 45), (300, 150)]
    assert update.message.caption == "My card"
    file = await update.message.photo[-1].get_file()
    assert file.file_path
    assert "/photos/" in file.file_path
    assert await file.download_as_bytearray() == content


async def test_a_document_goes_both_ways(bot: Bot, person: Person, simulator: Simulator) -> None:
    await person.send_document("Үлгі.xlsx", b"PK\x03\x04")
    (update,) = await bot.get_updates()
    assert update.message
    document = update.message.document
    assert document
    assert document.file_name == "Үлгі.xlsx"
    assert document.mime_type == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    again = await bot.send_document(person.id, document.file_id, caption="<b>Back</b>", parse_mode="HTML")
    assert again.document
    assert again.document.file_id == document.file_id
    assert person.last.html == "<b>Back</b>"
    assert simulator.complaints == []


async def test_voice_video_and_stickers(bot: Bot, person: Person) -> None:
    await person.send_voice(b"OggS")
    await person.send_video(b"mp4")
    await person.send_sticker("👍")
    voice, video, sticker = [update.message for update in await bot.get_updates() if update.message]
    assert voice.voice
    assert video.video
    assert sticker.sticker
    assert sticker.sticker.emoji == "👍"
    assert (await bot.send_voice(person.id, voice.voice.file_id, duration=3)).voice
    assert (await bot.send_video(person.id, b"more", caption="x")).caption == "x"


async def test_an_album_is_one_group(bot: Bot, person: Person) -> None:
    messages = await bot.send_media_group(
        person.id, [InputMediaDocument(b"1", filename="1.txt"), InputMediaDocument(b"2", filename="2.txt")]
    )
    assert [message.document.file_name for message in messages if message.document] == ["1.txt", "2.txt"]
    assert len({message.media_group_id for message in messages}) == 1


async def test_what_is_refused(bot: Bot, person: Person) -> None:
    document = await bot.send_document(person.id, b"x", filename="a.txt")
    assert document.document
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(person.id, b"no picture")
    with pytest.raises(BadRequest, match="Can't use file of type document as photo"):
        await bot.send_photo(person.id, document.document.file_id)
    with pytest.raises(BadRequest, match="Wrong file identifier/http url specified"):
        await bot.send_document(person.id, "unknown")
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(person.id, b"x", caption="x" * 1025)
    with pytest.raises(BadRequest, match="Invalid file_id"):
        await bot.get_file("unknown")


def test_sizes_of_pictures() -> None:
    assert picture_size(png(3, 2)) == (3, 2)
    assert picture_size(b"GIF89a\x05\x00\x04\x00") == (5, 4)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x07\x00\x09\x03"
    assert picture_size(jpeg) == (9, 7)
    assert picture_size(b"\xff\xd8\xff") is None
    assert picture_size(b"") is None
