"""What somebody wrote reaches others as they wrote it, and is corrected where Telegram lets it be."""

from collections.abc import Sequence
from typing import Any

import pytest

from bot.announcements.content import (
    Content,
    Unfit,
    correcting,
    correction,
    difference,
    has_words,
    joined,
    mastered,
    poll_master,
    read,
    sending,
    summary,
    takes_buttons,
    weight,
    words,
)
from bot.simulator import Person, Simulator
from bot.simulator.seen import SeenMessage
from tests.simulator.test_files import png

BUTTONS = {"reply_markup": {"inline_keyboard": [[{"text": "I have read it", "callback_data": "r"}]]}}


class Post:
    """Somebody writes, somebody else reads, and the bot between them can be asked anything."""

    def __init__(self) -> None:
        self.simulator = Simulator()
        self.writer: Person = self.simulator.add_person("Aliya")
        self.reader: Person = self.simulator.add_person("Sam")

    async def ask(self, method: str, payload: dict[str, Any]) -> Any:
        status, body = await self.simulator.call(method, payload)
        assert isinstance(body, dict)
        assert status == 200, body
        return body["result"]

    async def pass_on(self, content: Content, *, silent: bool = False) -> list[SeenMessage]:
        """Sends it as it is kept; what the reader sees of it."""
        kept = Content.from_json(content.to_json())
        before = len(self.reader.chat)
        await self.ask(*sending(kept, self.reader.id, BUTTONS, silent=silent))
        seen = self.reader.chat[before:]
        assert len(seen) == weight(content)
        return seen

    async def correct(self, before: Content, after: Content, seen: Sequence[SeenMessage]) -> None:
        await self.ask(*correcting(before, after, self.reader.id, [part.message_id for part in seen], BUTTONS))


@pytest.fixture
async def post() -> Post:
    post = Post()
    for person in (post.writer, post.reader):
        await person.start()
    return post


def look(message: SeenMessage) -> dict[str, Any]:
    """What a message looks like, whoever sent it when."""
    apart = ("message_id", "from", "chat", "date", "reply_markup", "media_group_id", "edit_date")
    return {name: value for name, value in message.data.items() if name not in apart}


async def test_each_kind_arrives_as_it_was_written(post: Post) -> None:
    writer = post.writer
    photo = png(40, 30)
    written = [
        await writer.send("**Tomorrow** at ||seven||: https://example.org"),
        await writer.send_photo(photo, "The __hall__"),
        await writer.send_video(b"mp4", "Come in"),
        await writer.send_animation(b"GIF89a\x05\x00\x04\x00"),
        await writer.send_audio("song.mp3", b"ID3", "Learn it"),
        await writer.send_document("plan.pdf", b"%PDF"),
        await writer.send_voice(b"OggS", "Listen"),
        await writer.send_video_note(b"mp4"),
        await writer.share_location(51.1282, 71.4306),
        await writer.send_contact("+77010000000", "Help"),
    ]
    for message in written:
        content = read(message.data)
        (seen,) = await post.pass_on(content)
        if "photo" in message.data:
            assert seen.data["photo"][-1] == message.data["photo"][-1]
            assert (seen.html, message.html) == ("The <i>hall</i>", "The <i>hall</i>")
        else:
            assert look(seen) == look(message)
        assert takes_buttons(content)
        assert seen.buttons == [["I have read it"]]
    assert post.simulator.complaints == []


async def test_a_place_with_a_name_keeps_it(post: Post) -> None:
    place = {"chat_id": post.writer.id, "latitude": 1, "longitude": 2, "title": "Park", "address": "Street 1"}
    await post.ask("sendVenue", place)
    content = read(post.writer.last.data)
    (seen,) = await post.pass_on(content)
    assert look(seen) == look(post.writer.last)
    assert summary(content) == "Park"


async def test_what_was_forwarded_is_passed_on_without_its_origin(post: Post) -> None:
    stranger = post.simulator.add_person("Stranger")
    written = await stranger.send("**By me**")
    forwarded = await post.writer.forward(written)
    assert "forward_origin" in forwarded.data
    (seen,) = await post.pass_on(read(forwarded.data), silent=True)
    assert look(seen) == look(written)


async def test_an_album_stays_one_with_its_words(post: Post) -> None:
    sent = await post.writer.send_album([("photo", png(4, 4)), ("video", b"mp4"), ("photo", png(5, 5))], "**Three**")
    first, *others = (read(part.data) for part in sent)
    assert {part.facts["media_group_id"] for part in others} == {first.facts["media_group_id"]}
    album = first
    for part in others:
        album = joined(album, part)
    seen = await post.pass_on(album)
    assert len({part.data["media_group_id"] for part in seen}) == 1
    assert [part.html for part in seen] == ["<b>Three</b>", "", ""]
    assert [part.data.get("video", {}).get("file_id") for part in seen] == [
        part.data.get("video", {}).get("file_id") for part in sent
    ]
    assert not takes_buttons(album)
    assert (weight(album), words(album), summary(album)) == (3, "Three", "Three")
    assert post.simulator.complaints == []


async def test_a_part_of_an_album_may_stand_alone(post: Post) -> None:
    (part, _) = await post.writer.send_album([("document", b"1"), ("document", b"2")])
    (seen,) = await post.pass_on(read(part.data))
    assert seen.buttons == [["I have read it"]]
    assert post.simulator.complaints == []


@pytest.mark.parametrize("right", [None, 1])
async def test_all_vote_in_one_poll_that_names_the_bot(post: Post, right: int | None) -> None:
    written = await post.writer.send_poll("2 + 2?", ["3", "4"], right=right)
    assert read(written.data).kind == "poll"
    sent = await post.ask(*poll_master(written.data))
    content = mastered(sent)
    assert (summary(content), weight(content), takes_buttons(content)) == ("2 + 2?", 1, False)
    (seen,) = await post.pass_on(content)
    assert seen.data["forward_origin"]["sender_user"]["first_name"] == "Köprü"
    await post.reader.vote(seen, 1)
    await post.writer.vote(sent["message_id"], 0)
    assert [option["voter_count"] for option in post.writer.chat[-1].data["poll"]["options"]] == [1, 1]
    assert post.simulator.complaints == []


async def test_what_cannot_be_passed_on_is_said(post: Post) -> None:
    writer = post.writer

    def fault(message: SeenMessage | dict[str, Any]) -> tuple[str, dict[str, str | int]]:
        with pytest.raises(Unfit) as unfit:
            read(message.data if isinstance(message, SeenMessage) else message)
        return unfit.value.key, unfit.value.args_of_key

    assert fault(await writer.send_sticker("👍")) == ("unfit-kind", {})
    assert fault({"pinned_message": {"text": "x"}}) == ("unfit-kind", {})
    assert fault({"location": {"latitude": 1, "longitude": 2, "live_period": 60}}) == ("unfit-live", {})
    quiz = await writer.send_poll("2 + 2?", ["3", "4"], right=1)
    assert fault(await writer.forward(quiz)) == ("unfit-quiz", {})
    closed = {**quiz.data, "poll": {**quiz.data["poll"], "is_closed": True}}
    assert fault(closed) == ("unfit-poll-closed", {})
    long = await writer.send_document("a.txt", b"a", "x" * 1025)
    assert fault(long) == ("unfit-long", {"length": 1025, "most": 1024})


async def test_a_text_is_corrected_with_its_buttons(post: Post) -> None:
    before, after = read((await post.writer.send("At seven")).data), read((await post.writer.send("At **eight**")).data)
    seen = await post.pass_on(before)
    assert difference(before, after) is None
    await post.correct(before, after, seen)
    assert post.reader.last.html == "At <b>eight</b>"
    assert post.reader.last.buttons == [["I have read it"]]
    assert difference(after, read((await post.writer.send("At **eight**")).data)) == "correction-same"


async def test_words_alone_are_the_new_caption_of_a_file(post: Post) -> None:
    said = read((await post.writer.send("At **eight**")).data)
    for message in (
        await post.writer.send_photo(png(4, 4), "At seven"),
        await post.writer.send_voice(b"OggS", "At seven"),
        await post.writer.send_document("plan.pdf", b"%PDF"),
    ):
        before = read(message.data)
        seen = await post.pass_on(before)
        after = correction(before, said)
        assert difference(before, after) is None
        await post.correct(before, after, seen)
        assert post.reader.last.html == "At <b>eight</b>"
        assert read(post.reader.last.data).facts["unique"] == before.facts["unique"]
        assert post.reader.last.buttons == [["I have read it"]]
        assert (await post.pass_on(after))[0].html == "At <b>eight</b>"
    album = await an_album(post)
    seen = await post.pass_on(album)
    after = correction(album, said)
    assert difference(album, after) is None
    await post.correct(album, after, seen)
    assert [part.html for part in post.reader.chat[-2:]] == ["At <b>eight</b>", ""]
    too_long = Content("text", {"text": "x" * 1025})
    with pytest.raises(Unfit):
        correction(album, too_long)
    assert correction(said, too_long) == too_long


async def test_one_file_may_take_the_place_of_another(post: Post) -> None:
    before = read((await post.writer.send_photo(png(4, 4), "The hall")).data)
    seen = await post.pass_on(before)
    after = read((await post.writer.send_document("plan.pdf", b"%PDF", "The **plan**")).data)
    assert difference(before, after) is None
    await post.correct(before, after, seen)
    assert post.reader.last.data["document"]["file_name"] == "plan.pdf"
    assert post.reader.last.html == "The <b>plan</b>"
    assert post.reader.last.buttons == [["I have read it"]]
    assert post.simulator.complaints == []


async def test_what_telegram_does_not_let_one_change_is_said(post: Post) -> None:
    writer = post.writer
    text = read((await writer.send("At seven")).data)
    photo = read((await writer.send_photo(png(4, 4))).data)
    voice, other_voice = [read((await writer.send_voice(sound)).data) for sound in (b"OggS", b"OggT")]
    place, other_place = [read((await writer.share_location(1, north)).data) for north in (2, 3)]
    assert difference(text, photo) == "correction-kind"
    assert difference(photo, text) == "correction-kind"
    assert difference(photo, voice) == "correction-kind"
    assert difference(place, other_place) == "correction-kind"
    assert difference(place, place) == "correction-same"
    assert difference(voice, other_voice) == "correction-file"
    assert difference(await an_album(post), await an_album(post)) == "correction-file"


async def test_first_words(post: Post) -> None:
    text = Content("text", {"text": "Dear all,\n\nthe evening of carpets begins at seven in the hall"})
    assert summary(text) == "Dear all, the evening of carpets begins…"
    assert summary(text, 12) == "Dear all…"
    assert summary(Content("text", {"text": "x" * 50})) == "x" * 39 + "…"
    assert summary(read((await post.writer.send_document("plan.pdf", b"%PDF")).data)) == "plan.pdf"
    photo = read((await post.writer.send_photo(png(4, 4))).data)
    assert (summary(photo), has_words(photo), has_words(text)) == ("", False, True)


async def an_album(post: Post) -> Content:
    one, two = await post.writer.send_album([("photo", png(4, 4)), ("photo", png(5, 5))])
    return joined(read(one.data), read(two.data))
