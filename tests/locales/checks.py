"""What a translation must fulfil, each rule as a function that names its breaches in words for translators."""

import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import Final

from fluent.syntax import ast

from bot.language.languages import LANGUAGES
from bot.language.letters import ALPHABETS
from tests.locales.reading import Text, Translation, is_plural, plural_category, variant_keys
from tests.locales.telegram_html import html_problems, without_tags

# Telegram's limits, and for buttons what fits on a narrow phone. The first pattern that fits a key counts.
LIMITS: Final[Mapping[str, int]] = {
    "button-*": 40,
    "command-*": 256,
    "bot-short-description": 120,
    "bot-description": 512,
    "*": 4096,
}
PLAIN: Final = ("button-*", "command-*", "bot-*")
SAME_IN_SEVERAL_LANGUAGES: Final[frozenset[str]] = frozenset()
FOREIGN_LETTERS: Final = {"kk": "", "az": "", "ru": "", "en": "éöü", "tr": "âîû"}
NAMES: Final = {name for language in LANGUAGES.values() for name in language.own_name.split()} | {"Köprü"}
_WORD: Final = re.compile(r"[^\W\d_]+")
_NOT_PROSE: Final = re.compile(r"<code>.*?</code>|<a [^>]*>|https?://\S+|[@/]\w+|\.\w{2,5}\b", re.DOTALL)
_GLUED: Final = re.compile(r"(?:</?[a-z-]+>)*['’ʼ-]?[^\W\d_]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u0259]")


def same_files_and_keys(ours: Translation, english: Translation) -> Iterator[str]:
    for file in sorted(english.files - ours.files):
        yield f"locales/{ours.language}/{file} is missing: translate locales/en/{file}"
    for file in sorted(ours.files - english.files):
        yield f"locales/{ours.language}/{file} has no English counterpart"
    for key, text in english.texts.items():
        if key not in ours.texts:
            if text.file in ours.files:
                yield f"locales/{ours.language}/{text.file} lacks {key} (English: {text.written.strip()[:60]!r})"
        elif ours.texts[key].file != text.file:
            yield f"{ours.texts[key].where} belongs into {text.file}, where English has it"
    for key in sorted(ours.texts.keys() - english.texts.keys()):
        yield f"{ours.texts[key].where} has no English counterpart"


def same_variables(ours: Translation, english: Translation) -> Iterator[str]:
    for text, original in _pairs(ours, english):
        for name in sorted(original.variables - text.variables):
            yield f"{text.where} lacks {{ ${name} }}, which English has"
        for name in sorted(text.variables - original.variables):
            yield f"{text.where} has {{ ${name} }}, which English hasn't: it would stay empty"


def same_choices(ours: Translation, english: Translation) -> Iterator[str]:
    for text, original in _pairs(ours, english):
        allowed = {key for select in original.selects if not is_plural(select) for key in variant_keys(select)}
        for select in text.selects:
            if not is_plural(select) and (unknown := [key for key in variant_keys(select) if key not in allowed]):
                known = ", ".join(sorted(map(str, allowed))) or "no choice here"
                yield f"{text.where} chooses by {unknown}, which English doesn't know (it has {known})"


def right_plurals(ours: Translation, english: Translation) -> Iterator[str]:
    by_count = {count: plural_category(ours.language, count) for count in range(1001)}
    needed = set(by_count.values())
    for text in ours.texts.values():
        for select in filter(is_plural, text.selects):
            keys = variant_keys(select)
            if _exact_counts_only(select) and _may_be_without_plurals(text, needed, english):
                continue
            missing = {category for count, category in by_count.items() if count not in keys} - set(keys)
            if "other" in keys and "other" not in needed and len(missing) == 1:
                missing = set()  # Russian's "other" is for fractions; as the default it may stand for the last one
            if missing:
                examples = ", ".join(f"[{c}] (as for {_example(by_count, c)})" for c in sorted(missing))
                yield f"{text.where} lacks the plural {examples}"
            for key in keys:
                if isinstance(key, str) and key not in needed and key != "other":
                    yield f"{text.where} has the plural [{key}], which {ours.language} never uses: delete it"


def everything_formats(ours: Translation, _english: Translation) -> Iterator[str]:
    for text in ours.texts.values():
        for args in text.samples():
            said, errors = ours.format(text, args)
            if not said.strip():
                yield f"{text.where} is empty (with {args})"
            if errors:
                yield f"{text.where}: {'; '.join(errors)}"
                break


def telegram_takes_it(ours: Translation, _english: Translation) -> Iterator[str]:
    for text in ours.texts.values():
        problems: set[str] = set()
        limit = next(limit for pattern, limit in LIMITS.items() if fnmatchcase(text.key, pattern))
        for args in text.samples():
            said, _ = ours.format(text, args)
            if len(said) > limit:
                problems.add(f"has {len(said)} characters, {limit} are allowed: {said[:60]!r}…")
            if not _is_plain(text):
                problems.update(html_problems(said))
            elif re.search(r"</?[a-z]+>|&(amp|lt|gt|quot);", text.written):
                problems.add("has tags or entities, but Telegram shows this text as it stands")
        yield from (f"{text.where}: {problem}" for problem in sorted(problems))


def nothing_glued_to_a_placeable(ours: Translation, _english: Translation) -> Iterator[str]:
    if ours.language == "en":
        return  # 's is glued to names of any sound alike
    for text in ours.texts.values():
        for pattern in text.patterns:
            for element, following in pairwise(pattern.elements):
                if not isinstance(following, ast.TextElement) or not _is_variable(element):
                    continue
                if _GLUED.match(words := following.value or ""):
                    yield (
                        f"{text.where}: “{words.split()[0]}” is glued to a placeable. No ending fits every name and "
                        "number: rephrase the sentence so that the placeable stands alone"
                    )


def translated(ours: Translation, others: Mapping[str, Translation]) -> Iterator[str]:
    """Four words or more that are the same in two languages were not translated, or landed in the wrong folder."""
    for text in ours.texts.values():
        prose = _prose(text)
        if len(_WORD.findall(prose)) < 4 or text.key in SAME_IN_SEVERAL_LANGUAGES:
            continue
        for other in others.values():
            if other.language != ours.language and text.key in other.texts and _prose(other.texts[text.key]) == prose:
                yield f"{text.where} is the same as in {other.language}: {prose.strip()[:60]!r}"


def right_letters(ours: Translation, _english: Translation) -> Iterator[str]:
    for text in ours.texts.values():
        yield from (f"{text.where}: {problem}" for problem in letter_problems(_prose(text), ours.language))


def letter_problems(prose: str, language: str) -> Iterator[str]:
    """Words that mix Latin and Cyrillic letters, which look alike, or have letters that the language lacks."""
    alphabet = set(ALPHABETS[language] + FOREIGN_LETTERS[language] + ALPHABETS["en"])
    cyrillic_language = language in {"kk", "ru"}
    for word in _WORD.findall(prose):
        if word in NAMES:
            continue
        cyrillic, latin = _CYRILLIC.findall(word), _LATIN.findall(word)
        if cyrillic and latin:
            fewer = latin if len(latin) <= len(cyrillic) else cyrillic
            yield f"{word!r} mixes alphabets: {_described(fewer)} only look right"
        elif cyrillic and not cyrillic_language:
            yield f"{word!r} is in Cyrillic letters"
        elif cyrillic_language and len(word) == 1 and latin and word.islower():
            yield f"{word!r} is a Latin letter"
        elif foreign := [char for char in word if not {char, char.lower(), char.casefold()[0]} & alphabet]:
            yield f"{word!r} has {_described(foreign)}, which {language} doesn't use"


RULES: Final = (
    same_files_and_keys,
    same_variables,
    same_choices,
    right_plurals,
    everything_formats,
    telegram_takes_it,
    nothing_glued_to_a_placeable,
    right_letters,
)


def _pairs(ours: Translation, english: Translation) -> Iterator[tuple[Text, Text]]:
    return ((text, english.texts[key]) for key, text in ours.texts.items() if key in english.texts)


def _example(by_count: Mapping[int, str], category: str) -> int:
    return next(count for count, its in by_count.items() if its == category)


def _exact_counts_only(select: ast.SelectExpression) -> bool:
    return [key for key in variant_keys(select) if isinstance(key, str)] == ["other"]


def _may_be_without_plurals(text: Text, needed: set[str], english: Translation) -> bool:
    """Where English has none either ("Done", "Done (3)"), or where nouns don't change after a number (kk, az, tr)."""
    original = english.texts.get(text.key)
    without_in_english = original is not None and all(map(_exact_counts_only, filter(is_plural, original.selects)))
    return without_in_english or (text.language != english.language and needed == {"one", "other"})


def _is_plain(text: Text) -> bool:
    return any(fnmatchcase(text.key, pattern) for pattern in PLAIN)


def _is_variable(element: ast.TextElement | ast.Placeable) -> bool:
    fixed = ast.StringLiteral | ast.TermReference | ast.MessageReference
    return isinstance(element, ast.Placeable) and not isinstance(element.expression, fixed)


def _prose(text: Text) -> str:
    return without_tags(_NOT_PROSE.sub(" ", text.written))


def _described(letters: list[str]) -> str:
    return ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in dict.fromkeys(letters))
