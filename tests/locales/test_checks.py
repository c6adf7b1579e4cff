"""The checks that guard the translations find what they are for, and say so understandably."""

from pathlib import Path

import pytest

from tests.locales.checks import RULES, translated
from tests.locales.reading import read
from tests.locales.telegram_html import html_problems

ENGLISH = """
button-go = Go on
greeting = Hello, <b>{ $name }</b>!
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 } in { $city }
state = { $state ->
    [open] Open
   *[closed] Closed
 }
done = { $count ->
    [0] Done
   *[other] Done ({ $count })
 }
wish = We wish you a good journey home
"""


def problems(tmp_path: Path, language: str, source: str) -> list[str]:
    """What all checks say of `source` as the translation of the English above, its missing keys aside."""
    for code, text in {"en": ENGLISH, language: source}.items():
        (tmp_path / code).mkdir(exist_ok=True)
        (tmp_path / code / "area.ftl").write_text(text, encoding="utf-8")
    english, ours = read(tmp_path, "en"), read(tmp_path, language)
    found = [problem for rule in RULES for problem in rule(ours, english)]
    found += [*translated(ours, {"en": english, language: ours}), *ours.broken]
    return [problem for problem in found if " lacks " not in problem or "(English" not in problem]


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("en", ENGLISH),
        ("ru", "seats = { $count ->\n    [one] { $count } место\n    [few] места\n   *[many] мест\n } в { $city }"),
        ("ru", "seats = { $count ->\n    [one] { $count } место\n    [few] места\n   *[other] мест\n } в { $city }"),
        ("kk", "seats = { $city }: { $count } орын"),
        ("tr", "seats = { $city }: { $count ->\n    [0] yer yok\n   *[other] { $count } yer\n }"),
        ("ru", "done = { $count ->\n    [0] Готово\n   *[other] Готово ({ $count })\n }"),
        ("kk", "seats = { $city }: { $count ->\n    [0] орын жоқ\n    [one] бір орын\n   *[other] { $count } орын\n }"),
        ("az", "greeting = Salam, <b>{ $name }</b>! Telegram, Köprü və Wi-Fi: Əli, İlham, ILQAR"),
        ("tr", "wish = Kâğıt, IŞIK, İyi yolculuklar: /apply, kopru@example.org, https://example.org/сайт"),
        ("kk", "wish = Латын әріптері A–Z, Telegram: Қазақша, Azərbaycanca, Türkçe"),
    ],
)
def test_good_translations_pass(tmp_path: Path, language: str, source: str) -> None:
    assert problems(tmp_path, language, source) == []


@pytest.mark.parametrize(
    ("language", "source", "expected"),
    [
        ("tr", "greeting = Merhaba!", "area.ftl:1 greeting lacks { $name }, which English has"),
        ("tr", "wish = İyi yolculuklar { $name }", "wish has { $name }, which English hasn't"),
        ("tr", "more = Fazla", "more has no English counterpart"),
        ("tr", "wish = We wish you a good journey home", "wish is the same as in en"),
        ("tr", "button-go = Devam etmek için lütfen bu düğmeye bir kez dokunun", "50 characters, 40 are allowed"),
        ("tr", "button-go = <b>Devam</b>", "has tags or entities"),
        ("tr", "wish = { $city }'da görüşürüz", "“'da” is glued to a placeable"),
        ("kk", "greeting = <b>{ $name }</b>ға сәлем", "“</b>ға” is glued to a placeable"),
        ("kk", "seats = { $city } { $count ->\n    [one] бір\n   *[other] { $count }-де\n }", "“-де” is glued"),
        (
            "ru",
            "seats = { $city } { $count ->\n    [one] место\n   *[other] мест\n }",
            "lacks the plural [few] (as for 2)",
        ),
        ("tr", "seats = { $city } { $count ->\n    [few] az\n   *[other] yer\n }", "lacks the plural [one] (as for 1)"),
        (
            "tr",
            "seats = { $city } { $count ->\n    [few] az\n   *[other] yer\n }",
            "has the plural [few]",
        ),
        ("ru", "seats = { $city } { $count ->\n    [0] нет\n   *[other] мест\n }", "lacks the plural [few]"),
        ("tr", "state = { $state ->\n    [acik] Açık\n   *[closed] Kapalı\n }", "chooses by ['acik']"),
        ("tr", "wish = { missing-message }", "missing-message"),
        ("tr", 'wish = { "" }', "wish is empty"),
        ("tr", "greeting = <b>{ $name }", "<b> is never closed"),
        ("tr", "greeting = { $name } & dostlar", "write &amp; for a lone &"),
        ("kk", "wish = Қайырлы жoл", "'жoл' mixes alphabets: o (U+006F) only look right"),
        ("kk", "wish = Қош i келдіңіз", "'i' is a Latin letter"),
        ("ru", "wish = Алға, друзья", "'Алға' has ғ (U+0493), which ru doesn't use"),
        ("tr", "wish = Əla", "'Əla' has Ə (U+018F), which tr doesn't use"),
        ("az", "wish = Добро", "'Добро' is in Cyrillic letters"),
        ("az", "wish = Әla", "mixes alphabets"),
        ("tr", "wish = { $name", "can't be read"),
        ("tr", "wish = Bir\nwish = İki", "area.ftl:2 wish is also at"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, language: str, source: str, expected: str) -> None:
    found = problems(tmp_path, language, source)
    assert any(expected in problem for problem in found), found


def test_a_missing_file_or_message_is_named(tmp_path: Path) -> None:
    for language, names in {"en": ("area", "more"), "tr": ("area",)}.items():
        (tmp_path / language).mkdir()
        for name in names:
            (tmp_path / language / f"{name}.ftl").write_text(f"{name} = x\n", encoding="utf-8")
    (tmp_path / "en" / "area.ftl").write_text("area = x\nother = Something\n", encoding="utf-8")
    assert list(RULES[0](read(tmp_path, "tr"), read(tmp_path, "en"))) == [
        "locales/tr/more.ftl is missing: translate locales/en/more.ftl",
        "locales/tr/area.ftl lacks other (English: 'Something')",
    ]


@pytest.mark.parametrize(
    ("html", "wrong"),
    [
        ('<b>a</b> <a href="https://example.org?a=1&amp;b=2">c</a> <tg-spoiler>d</tg-spoiler> &lt;&gt;&quot;', False),
        ("<blockquote expandable>a</blockquote><pre>b</pre>", False),
        ("<b><i>a</b></i>", True),
        ("<br>", True),
        ("a</b>", True),
        ("<a>b</a>", True),
        ('<b class="x">b</b>', True),
        ("<code><b>a</b></code>", True),
        ("<b><b>a</b></b>", True),
        ("1 < 2", True),
        ("-> x", True),
        ("&nbsp;", True),
        ("&#39;", True),
        ("&lt", True),
    ],
)
def test_telegram_html(html: str, wrong: bool) -> None:
    assert bool(list(html_problems(html))) is wrong
