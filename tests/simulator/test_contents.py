"""What people send besides plain words: formatting as it is typed, albums, sound, polls; how bots change it."""

import pytest
from telegram import Bot, InputMediaAnimation, InputMediaDocument, InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.simulator import Person, Simulator
from bot.simulator.typed import read_typed
from tests.simulator.conftest import Clock
from tests.simulator.test_files import png


async def messages(bot: Bot) -> list[Message]:
    return [update.message for update in await bot.get_updates() if update.message]


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("**Doors** open __now__", "<b>Doors</b> open <i>now</i>"),
        ("~~old~~ ||secret|| `x = **1**`", '<s>old</s> <span class="spoiler">secret</span> <code>x = **1**</code>'),
        ("**bold __and italic__**", "<b>bold <i>and italic</i></b>"),
        ("😀 **two\nlines**", "😀 <b>two\nlines</b>"),
        ("2 ** 3 ** 4, name: ________, a|b", "2 ** 3 ** 4, name: ________, a|b"),
    ],
)
async def test_text_is_formatted_as_it_is_typed(person: Person, typed: str, html: str) -> None:
    await person.send(f"  {typed} ")
    assert person.chat[-1].html == html
    await person.send_photo(png(4, 4), caption=typed)
    assert person.chat[-1].html == html
    await person.edit(person.chat[-1].message_id, "**other**")
    assert person.chat[-1].html == "<b>other</b>"


def test_offsets_count_utf16_units() -> None:
    assert read_typed("😀__a__") == ("😀a", [{"type": "italic", "offset": 2, "length": 1}])


async def test_an_album_comes_as_messages_of_one_group(bot: Bot, person: Person) -> None:
    await person.send_album([("photo", png(4, 4)), ("video", b"mp4"), ("document", b"a"), ("document", b"b")], "Look")
    await person.send_album([("document", b"1")] * 11)
    sent = await messages(bot)
    groups = [message.media_group_id for message in sent]
    assert groups[0] == groups[1] != groups[2] == groups[3]
    assert [message.caption for message in sent[:3]] == ["Look", None, None]
    assert len(set(groups[4:14])) == 1
    assert groups[14] is None


async def test_music_animations_and_round_videos_go_both_ways(bot: Bot, person: Person, simulator: Simulator) -> None:
    await person.send_audio("song.mp3", b"ID3", "Sing")
    await person.send_animation(b"GIF89a\x05\x00\x04\x00")
    await person.send_video_note(b"mp4")
    audio, animation, note = await messages(bot)
    assert audio.audio
    assert (audio.audio.file_name, audio.caption) == ("song.mp3", "Sing")
    assert animation.animation
    assert animation.document
    assert (animation.animation.width, animation.animation.mime_type) == (5, "image/gif")
    assert note.video_note
    await bot.send_audio(person.id, audio.audio.file_id, caption="Again")
    await bot.send_animation(person.id, animation.animation.file_id, has_spoiler=True)
    await bot.send_video_note(person.id, note.video_note.file_id)
    kinds = ("audio", "animation", "video_note")
    assert [next(kind for kind in kinds if kind in seen.data) for seen in person.chat[-3:]] == list(kinds)
    assert person.chat[-2].data["has_media_spoiler"]
    assert simulator.complaints == []


async def test_one_file_takes_the_place_of_another(bot: Bot, person: Person) -> None:
    photo = await bot.send_photo(person.id, png(4, 4), caption="old")
    edited = await bot.edit_message_media(InputMediaDocument(b"plan", filename="plan.pdf"), person.id, photo.id)
    assert isinstance(edited, Message)
    assert not edited.photo
    assert edited.document
    assert edited.caption is None
    again = InputMediaDocument(edited.document.file_id, caption="new")
    await edited.edit_media(again)
    with pytest.raises(BadRequest, match="not modified"):
        await edited.edit_media(again)
    voice = await bot.send_voice(person.id, b"OggS")
    with pytest.raises(BadRequest, match="There is no media in the message to edit"):
        await voice.edit_media(again)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_media(again, person.id, 1)


async def test_an_album_stays_one(bot: Bot, person: Person) -> None:
    first, _ = await bot.send_media_group(person.id, [InputMediaPhoto(png(4, 4)), InputMediaPhoto(png(5, 4))])
    with pytest.raises(BadRequest, match="Can't use media of the specified type in the album"):
        await first.edit_media(InputMediaDocument(b"x", filename="x.txt"))
    await first.edit_media(InputMediaPhoto(png(9, 9), caption="nine"))
    assert [seen.text for seen in person.chat[-2:]] == ["nine", ""]
    with pytest.raises(BadRequest, match="Can't mix these types of media"):
        await bot.send_media_group(person.id, [InputMediaPhoto(png(4, 4)), InputMediaDocument(b"x")])
    with pytest.raises(BadRequest, match="Can't mix these types of media"):
        await bot.send_media_group(
            person.id, [InputMediaAnimation(b"GIF89a")] * 2  # type: ignore[list-item]  # to be refused
        )  # fmt: skip


async def test_several_messages_are_deleted_together_or_not_at_all(bot: Bot, person: Person, clock: Clock) -> None:
    old = await bot.send_message(person.id, "old")
    clock.seconds += 48 * 3600 + 1
    new = await bot.send_message(person.id, "new")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_messages(person.id, [new.id, old.id])
    assert len(person.chat) == 3
    assert await bot.delete_messages(person.id, [new.id, 1])
    assert len(person.chat) == 2


async def test_a_forwarded_poll_shares_its_votes_and_a_copied_one_does_not(
    bot: Bot, person: Person, simulator: Simulator
) -> None:
    other = simulator.add_person("Murad")
    await other.start()
    poll = await bot.send_poll(person.id, "When?", ["Now", "Later"])
    await bot.forward_message(other.id, person.id, poll.id)
    await bot.copy_message(other.id, person.id, poll.id)
    forwarded, copied = other.chat[-2:]
    await person.vote(poll.id, 0)
    await other.vote(forwarded, 1)
    await other.vote(copied, 1)
    votes = [[option["voter_count"] for option in seen.data["poll"]["options"]] for seen in other.chat[-2:]]
    assert votes == [[1, 1], [0, 1]]
    await person.vote(poll.id)
    assert person.last.data["poll"]["total_voter_count"] == 1


async def test_a_quiz_is_answered_once_and_hides_its_answer_when_forwarded(bot: Bot, person: Person) -> None:
    quiz = await person.send_poll("2 + 2", ["3", "4"], right=1)
    await person.forward(quiz)
    made, forwarded = await messages(bot)
    assert made.poll
    assert made.poll.correct_option_ids == (1,)
    assert forwarded.poll
    assert forwarded.poll.correct_option_ids == ()
    assert forwarded.forward_origin
    with pytest.raises(BadRequest, match="Message can't be copied"):
        await bot.copy_message(person.id, person.id, forwarded.id)
    await person.vote(quiz, 1)
    with pytest.raises(AssertionError, match="a quiz is answered once"):
        await person.vote(quiz, 0)
    several = await person.send_poll("Which?", ["a", "b"], several=True)
    await person.vote(several, 0, 1)
    assert [option["voter_count"] for option in person.chat[-1].data["poll"]["options"]] == [1, 1]
    assert await bot.get_updates(offset=-1)  # nobody is told of votes in polls that people made


async def test_anything_may_answer_a_message(bot: Bot, person: Person) -> None:
    asked = await bot.send_message(person.id, "Well?")
    await person.send_voice(b"OggS", reply_to=asked.id)
    (voice,) = await messages(bot)
    assert voice.reply_to_message
    assert voice.reply_to_message.id == asked.id
    assert person.chat[-1].reply_to == asked.id
