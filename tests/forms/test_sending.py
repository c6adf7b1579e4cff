"""How questions that are answered by sending something read what comes, and show it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forms.dialogue import Dialogue, State
from bot.forms.form import Form
from bot.forms.kinds import KINDS, Asked
from bot.forms.kinds.places import map_link
from bot.forms.model import Choice, Question
from bot.forms.region import region
from bot.forms.rejection import Rejection
from bot.forms.replies import Foreign, Located, Phoned, Picked, Reply, Sent, Typed

MB = 2**20
PHOTO = Sent("photo", "id-1", "u-1", 90_000)
CV = Sent("document", "id-2", "u-2", 1_300_000, "application/pdf", "cv.pdf")
OWN, THEIRS = {"field": "phone"}, {"field": "guardian_phone"}


def read(kind: str, reply: Reply | str, language: str = "en", land: str = "", **question: Any) -> Any:
    asked = Asked(Question("q", kind, **question), (), (), language, "en", region=land)
    found = KINDS[kind].parse(Typed(reply) if isinstance(reply, str) else reply, asked)
    if isinstance(found, Rejection):
        return (found.key, *found.args.values())
    assert KINDS[kind].accepts(json.loads(json.dumps(found)), asked.question)
    return found


def of(kind: str, **more: Any) -> Sent:
    return Sent(kind, f"id-{kind}", f"u-{kind}", **more)


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("image", PHOTO),
        ("image", of("document", mime="image/heic", name="IMG_1.HEIC")),
        ("image", of("document", name="scan.png")),
        ("audio", of("voice", mime="audio/ogg")),
        ("audio", of("audio", mime="audio/mpeg", name="song.mp3")),
        ("audio", of("document", mime="audio/wav")),
        ("video", of("video", mime="video/mp4")),
        ("video", of("video_note")),
        ("video", of("document", name="film.mp4")),
        ("file", CV),
        ("file", PHOTO),
        ("file", of("animation")),
    ],
)
def test_files_of_the_right_kind_are_taken(kind: str, sent: Sent) -> None:
    answer = read(kind, sent)
    assert answer == {
        "kind": sent.kind,
        "file_id": sent.file_id,
        "unique_id": sent.unique_id,
        "size": sent.size,
        "mime": sent.mime,
        "name": sent.name,
    }


@pytest.mark.parametrize(
    ("kind", "reply", "came"),
    [
        ("image", of("video"), "video"),
        ("image", CV, "document"),
        ("image", of("animation"), "animation"),
        ("image", "here it is", "text"),
        ("image", Located(43.2, 76.9), "location"),
        ("image", Phoned("+77010000000"), "contact"),
        ("image", Foreign("sticker"), "sticker"),
        ("audio", of("video_note"), "video_note"),
        ("video", of("animation"), "animation"),
        ("video", of("voice"), "voice"),
        ("file", Foreign("poll"), "poll"),
    ],
)
def test_of_what_is_none_it_is_said_what_came(kind: str, reply: Reply | str, came: str) -> None:
    assert read(kind, reply) == (f"media-wanted-{kind}", came)


def test_an_old_button_is_no_file() -> None:
    assert read("image", Picked("x")) == ("forms-old-button",)
    assert read("geopoint", Picked("x")) == ("forms-old-button",)
    assert read("phone", Picked("x")) == ("forms-old-button",)


def test_files_may_not_be_too_large() -> None:
    assert read("file", of("document", size=20 * MB))["size"] == 20 * MB
    assert read("file", of("document", size=20 * MB + 1)) == ("media-too-large", 20)
    assert read("image", of("photo", size=2 * MB + 1), parameters={"max-size": "2"}) == ("media-too-large", 2)
    for own in ("0", "much", "999999999999", "²"):  # no limit of its own
        assert read("video", of("video", size=21 * MB), parameters={"max-size": own}) == ("media-too-large", 20)
    assert read("image", PHOTO, parameters={"max-pixels": "1024"})["size"] == 90_000


@pytest.mark.parametrize(
    ("accept", "taken"),
    [
        ("application/pdf", {"cv.pdf"}),
        (".pdf, .docx", {"cv.pdf"}),
        ("image/*", {"", "scan.png"}),
        (".jpg", {""}),
        ("*/*", {"cv.pdf", "", "scan.png"}),
        ("", {"cv.pdf", "", "scan.png"}),
        ("/*", set()),
    ],
)
def test_the_workbook_may_say_which_files(accept: str, taken: set[str]) -> None:
    for sent in (CV, PHOTO, of("document", name="scan.png")):
        found = read("file", sent, parameters={"accept": accept})
        assert isinstance(found, dict) == (sent.name in taken), sent


def test_a_file_is_shown_with_name_and_size() -> None:
    shown = {
        language: [
            KINDS["file"].show(read("file", sent), Question("q", "file"), language, "en") for sent in (PHOTO, CV)
        ]
        for language in ("en", "ru")
    }
    assert shown["en"] == ["📷 photo (87.9 KB)", "📎 cv.pdf (1.2 MB)"]
    assert shown["ru"] == ["📷 фото (87,9 КБ)", "📎 cv.pdf (1,2 МБ)"]
    assert KINDS["image"].expressed(read("image", PHOTO)) == "photo.jpg"
    assert KINDS["file"].expressed(read("file", CV)) == "cv.pdf"
    assert KINDS["file"].from_value("cv.pdf", Question("q", "file")) is None


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "cv.pdf",
        [],
        {},
        {"kind": "photo", "file_id": "x"},
        {"kind": "photo", "file_id": "", "unique_id": "", "size": 0, "mime": "", "name": ""},
        {"kind": "photo", "file_id": "x", "unique_id": "", "size": True, "mime": "", "name": ""},
        {"kind": "photo", "file_id": "x", "unique_id": "", "size": -1, "mime": "", "name": ""},
        {"kind": "sticker", "file_id": "x", "unique_id": "", "size": 0, "mime": "", "name": ""},
        {"kind": "video", "file_id": "x", "unique_id": "", "size": 0, "mime": "", "name": ""},
        {"kind": "photo", "file_id": "x" * 300, "unique_id": "", "size": 0, "mime": "", "name": ""},
        {"kind": "photo", "file_id": "x", "unique_id": "", "size": 0, "mime": "", "name": "", "more": ""},
    ],
)
def test_what_is_stored_is_looked_at(stored: Any) -> None:
    assert not KINDS["image"].accepts(stored, Question("q", "image"))


@pytest.mark.parametrize(
    ("reply", "stored"),
    [
        (Located(43.238949, 76.889709), "43.238949 76.889709 0.0 0.0"),
        (Located(-33.5, 18.0, 12.5), "-33.5 18.0 0.0 12.5"),
        (Located(0.0, -1e-9), "0.0 0.0 0.0 0.0"),
        ("43.238, 76.945", "43.238 76.945 0.0 0.0"),
        ("43.238,76.945", "43.238 76.945 0.0 0.0"),
        ("43.238 76.945 785.5 5", "43.238 76.945 785.5 5.0"),
        ("43,238 76,945", "43.238 76.945 0.0 0.0"),
        ("43,238; 76,945", "43.238 76.945 0.0 0.0"),
        ("−33.9 18.4", "-33.9 18.4 0.0 0.0"),
        ("43.2389° N, 76.8897° E", "43.2389 76.8897 0.0 0.0"),
        ("18.4 E 33.9 S", "-33.9 18.4 0.0 0.0"),
        (Located(91, 0), "media-place-nowhere"),
        (Located(float("nan"), 0), "media-place-nowhere"),
        ("91 0", "media-place-nowhere"),
        ("43.2 181", "media-place-nowhere"),
        ("43,24", "media-place-unread"),
        ("1,2,3", "media-place-unread"),
        ("43 N 76 S", "media-place-unread"),
        ("43", "media-place-unread"),
        ("1 2 3 4 5", "media-place-unread"),
        ("Almaty, Abay 10", "media-place-unread"),
        ("", "media-place-unread"),
        ("9" * 5_000, "media-place-unread"),
    ],
)
def test_places(reply: Reply | str, stored: str) -> None:
    found = read("geopoint", reply)
    assert (found if isinstance(found, str) else found[0]) == stored


def test_a_place_is_shown_and_can_be_seen_on_a_map() -> None:
    place = read("geopoint", Located(43.238949, 76.889709))
    assert KINDS["geopoint"].show(place, Question("q", "geopoint"), "ru", "en") == "43.23895, 76.88971"
    assert map_link(place).endswith("?mlat=43.238949&mlon=76.889709#map=16/43.238949/76.889709")
    assert read("geopoint", PHOTO) == ("media-wanted-place", "photo")
    assert read("geopoint", Phoned("+7")) == ("media-wanted-place", "contact")
    assert KINDS["geopoint"].from_value("43.2 76.9 0.0 0.0", Question("q", "geopoint")) == "43.2 76.9 0.0 0.0"
    assert KINDS["geopoint"].from_value("43.2 76.9 0 0", Question("q", "geopoint")) == "43.2 76.9 0.0 0.0"
    assert KINDS["geopoint"].from_value(3.0, Question("q", "geopoint")) is None


@given(st.floats(-90, 90), st.floats(-180, 180), st.none() | st.floats(0, 9_999_999))
def test_any_place_on_earth_can_be_kept(latitude: float, longitude: float, accuracy: float | None) -> None:
    found = read("geopoint", Located(latitude, longitude, accuracy))
    assert isinstance(found, str)
    kept = [float(part) for part in found.split()]
    assert kept[0] == pytest.approx(latitude, abs=1e-7)
    assert kept[1] == pytest.approx(longitude, abs=1e-7)
    assert read("geopoint", found) == found


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_place_or_is_refused(typed: str) -> None:
    assert isinstance(read("geopoint", typed), str | tuple)
    assert isinstance(read("phone", typed), str | tuple)


@pytest.mark.parametrize(
    ("typed", "language", "land", "stored"),
    [
        ("+7 701 234 56 78", "en", "", "+77012345678"),
        ("+7 (701) 234-56-78", "ru", "", "+77012345678"),
        ("00994 50 123 45 67", "en", "", "+994501234567"),
        ("8 701 234 56 78", "ru", "KZ", "+77012345678"),
        ("8 701 234 56 78", "kk", "", "+77012345678"),
        ("050 123 45 67", "az", "", "+994501234567"),
        ("0532 123 45 67", "tr", "", "+905321234567"),
        ("050 123 45 67", "ru", "AZ", "+994501234567"),
        ("+49 1512 3456789", "kk", "KZ", "+4915123456789"),
        ("٧٧٠١٢٣٤٥٦٧٨", "kk", "KZ", "+77012345678"),
        ("8 701 234 56 78", "ru", "", "media-phone-code"),
        ("0532 123 45 67", "az", "", "media-phone-not-there"),
        ("0532 123 45 67", "tr", "KZ", "media-phone-not-there"),
        ("+7 000 000 00 00", "en", "", "media-phone-unread"),
        ("+", "en", "", "media-phone-wanted"),
        ("my phone", "en", "KZ", "media-phone-wanted"),
        ("112", "kk", "", "media-phone-wanted"),
        ("7" * 5_000, "en", "KZ", "media-phone-not-there"),
    ],
)
def test_phones_are_never_guessed(typed: str, language: str, land: str, stored: str) -> None:
    found = read("phone", typed, language, land)
    assert (found if isinstance(found, str) else found[0]) == stored


def test_whose_contact_it_is_matters() -> None:
    own, anothers = Phoned("+77012345678"), Phoned("8 701 234 56 79", own=False)
    assert read("phone", own, extras=OWN) == "+77012345678"
    assert read("phone", anothers, land="KZ", extras=OWN) == ("media-phone-anothers",)
    assert read("phone", own, extras=THEIRS) == ("media-phone-own",)
    assert read("phone", anothers, land="KZ", extras=THEIRS) == "+77012345679"
    assert read("phone", Phoned("77012345679", own=False), extras=THEIRS) == "+77012345679"
    assert read("phone", Phoned("123", own=False), extras=THEIRS) == ("media-phone-unread",)
    assert read("phone", own) == "+77012345678"
    assert read("phone", PHOTO) == ("media-wanted-phone", "photo")


def test_phones_are_shown_with_spaces_and_looked_at_when_they_are_stored() -> None:
    kind, question = KINDS["phone"], Question("q", "phone")
    assert kind.show("+994501234567", question, "en", "en") == "+994 50 123 45 67"
    assert kind.accepts("+7 701 234 56 78", question)  # kept before it was asked for as a phone
    assert [stored for stored in ("+7", "77012345678", "+70000000000", 7) if
            kind.accepts(stored, question)] == []  # fmt: skip
    assert kind.from_value("+7 701 234 56 78", question) == "+77012345678"
    assert kind.from_value("8 701 234 56 78", question) is None


def test_the_country_that_was_chosen_is_where_they_live_else_whose_citizen_they_are() -> None:
    lands = (Choice("kz", {}), Choice("az", {}), Choice("other", {}))
    form = Form(
        "f", "1", {}, "en", ("en",),
        (
            Question("nation", "select_one", choices=lands, list_name="l", extras={"field": "citizenship"}),
            Question("country", "select_one", choices=lands, list_name="l"),
        ),
    )  # fmt: skip

    def found(hidden: str = "", **answers: str) -> str:
        return region(form, Dialogue("f", "1", "", answers, state=State(hidden=frozenset({hidden}))))

    assert found() == ""
    assert found(nation="kz") == "KZ"
    assert found(nation="kz", country="az") == "AZ"
    assert found(nation="kz", country="other") == "KZ"
    assert found(nation="kz", country="az", hidden="country") == "KZ"


def test_barcodes_are_typed() -> None:
    assert read("barcode", "  4870\u200b123 456 ") == "4870123 456"
    assert read("barcode", PHOTO) == ("media-wanted-barcode",)
    assert read("barcode", " ") == ("forms-text-empty",)
