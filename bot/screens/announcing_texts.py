"""What an announcement says in each language: asking for a text, where one belongs, which stands in for others."""

from collections.abc import Sequence

from bot.announcements.content import Content
from bot.announcements.drafting import Draft
from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.announcing import back, say_content, say_texts, say_title
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words


def texts(words: Words, view: Draft, note: Html | None = None) -> Screen:
    """Each language with what is said in it, and the ways to change that."""
    announcement_id, fallback = view.announcement.id, view.announcement.fallback
    return Screen(
        lines(
            note,
            say_title(words, view),
            words.say("announce-texts"),
            say_texts(words, view) or words.say("announce-texts-none"),
            words.say("announce-fallback", language=LANGUAGES[fallback].own_name)
            if fallback
            else words.say("announce-fallback-none"),
        ),
        column(
            *(_language(words, view, code) for code in view.languages),
            words.button("button-announce-fallback", taps.AskFallback(announcement_id)) if view.texts else None,
            back(words, announcement_id),
        ),
    )


def text(words: Words, view: Draft, language: str) -> Screen:
    """One text, and what can be done with it."""
    announcement_id = view.announcement.id
    return Screen(
        words.say(
            "announce-text",
            language=LANGUAGES[language].own_name,
            words=say_content(words, view.texts[language].content),
        ),
        column(
            words.button("button-announce-rewrite", taps.WriteText(announcement_id, language)),
            words.button("button-announce-relabel", taps.AskLanguage(announcement_id, language)),
            words.button("button-announce-drop-text", taps.DropText(announcement_id, language), "danger"),
            words.button("button-announce-texts", taps.ShowTexts(announcement_id)),
        ),
    )


def write(words: Words, view: Draft, language: str, problem: Html | None = None) -> Screen:
    """Send it as it should look; `problem` says why the message before couldn't be taken."""
    name = LANGUAGES[language].own_name
    return Screen(
        lines(
            problem,
            words.say("announce-write", language=name),
            words.say("announce-write-again") if language in view.texts else None,
        ),
        column(back(words, view.announcement.id)),
    )


def which_language(words: Words, view: Draft, content: Content, problem: Html | None = None) -> Screen:
    """In which language is what was just sent? `problem` says why what came after it couldn't be taken."""
    announcement_id = view.announcement.id
    lacking = sorted(view.languages, key=lambda code: (code in view.texts, code not in view.gaps))
    return Screen(
        lines(problem, words.say("announce-which-language", words=say_content(words, content))),
        column(
            *(Button(_label(words, view, code), taps.PlaceText(announcement_id, code)) for code in lacking),
            words.button("button-announce-not-a-text", taps.ShowDraft(announcement_id)),
        ),
    )


def other_language(words: Words, view: Draft, language: str) -> Screen:
    """The text isn't in `language`: in which is it?"""
    announcement_id = view.announcement.id
    return Screen(
        words.say("announce-other-language", words=say_content(words, view.texts[language].content)),
        column(
            *(
                Button(LANGUAGES[code].own_name, taps.ChangeLanguage(announcement_id, language, code))
                for code in view.languages
                if code != language
            ),
            back(words, announcement_id),
        ),
    )


def fallback(words: Words, view: Draft) -> Screen:
    """Which text do those get for whose language there is none?"""
    announcement_id = view.announcement.id
    offered: Sequence[str] = [code for code in view.languages if code in view.texts]
    return Screen(
        words.say("announce-fallback-question"),
        column(
            *(Button(LANGUAGES[code].own_name, taps.ChooseFallback(announcement_id, code)) for code in offered),
            words.button("button-announce-own-texts", taps.ChooseFallback(announcement_id, "")),
            back(words, announcement_id),
        ),
    )


def say_kept(words: Words, language: str) -> Html:
    """That the text is there."""
    return words.say("announce-text-kept", language=LANGUAGES[language].own_name)


def _language(words: Words, view: Draft, code: str) -> Button:
    """To the text in a language, or to writing it."""
    if code in view.texts:
        return Button(f"✅ {LANGUAGES[code].own_name}", taps.ShowText(view.announcement.id, code))
    label = words.plain("button-announce-write", language=LANGUAGES[code].own_name)
    return Button(label, taps.WriteText(view.announcement.id, code))


def _label(words: Words, view: Draft, code: str) -> str:
    name = LANGUAGES[code].own_name
    return words.plain("button-announce-replace", language=name) if code in view.texts else name
