"""The messages of `locales/`, formatted for one person in their language."""

import logging
from collections.abc import Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final, Self, TypeAlias

from bot.language.catalogue import Catalogue
from bot.language.languages import FALLBACK, LANGUAGES

log = logging.getLogger(__name__)

_HTML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_LONG: Final = 2000  # fluent.runtime refuses a placeable of more than 2,500 characters; an answer may have 4,096


class Html(str):
    """Text that is Telegram HTML already: what `Texts.say` returns, and what it takes without escaping it again."""

    __slots__ = ()


Argument: TypeAlias = str | int | float


class TextError(Exception):
    """A message is missing, or doesn't fit its arguments. Raised by strict `Texts` only, never at people."""


def escape(text: str) -> Html:
    """What a person wrote, as Telegram HTML."""
    return Html(text.translate(_HTML))


class Texts:
    """All messages of all languages, loaded once.

    A key names a message ("events-title") or an attribute of one ("events-title.hint"). What a language lacks is said
    in English. What is wrong is logged, by key and never with the arguments; if `strict`, `TextError` is raised.

    Arguments: numbers are for counting, they choose plurals and are written as the language writes numbers ("1,234").
    So an id, a year or a code goes in as a string, and a date as `bot.language.dates` says it.
    """

    def __init__(self, catalogues: Mapping[str, Catalogue], *, strict: bool) -> None:
        self._catalogues = catalogues
        self._strict = strict
        self._said: dict[tuple[str, str], Html] = {}  # messages without arguments never change

    @classmethod
    def load(
        cls, languages: Sequence[str] | None = None, *, strict: bool = False, folder: Traversable | None = None
    ) -> Self:
        """Finds every .ftl file of `languages` (all, if None), and of English, in `folder` (default: `locales`)."""
        folder = folder or files("locales")
        catalogues = {code: Catalogue(folder, code) for code in dict.fromkeys([FALLBACK, *(languages or LANGUAGES)])}
        english = catalogues[FALLBACK].keys
        for language, catalogue in catalogues.items():
            if lacking := sorted(english - catalogue.keys):
                first = ", ".join(lacking[:3])
                log.warning("%s lacks %d of %d texts (%s …): English", language, len(lacking), len(english), first)
            if strict:
                catalogue.read_all()
                if catalogue.problems:
                    raise TextError("; ".join(catalogue.problems))
        return cls(catalogues, strict=strict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that were loaded."""
        return tuple(self._catalogues)

    def has(self, key: str) -> bool:
        """Whether there is such a message, so that something else can be said where there isn't."""
        return key in self._catalogues[FALLBACK].keys

    def say(self, language: str, key: str, /, **args: Argument) -> Html:
        """The message as Telegram HTML. String arguments are escaped, unless they are `Html`."""
        if not args:
            said = self._said.get((language, key))
            if said is None:
                said = self._said[language, key] = Html(self._format(language, key, {}))
            return said
        safe = {
            name: value if isinstance(value, Html) or not isinstance(value, str) else value.translate(_HTML)
            for name, value in args.items()
        }
        return Html(self._format(language, key, safe))

    def plain(self, language: str, key: str, /, **args: Argument) -> str:
        """The message where Telegram takes plain text: button labels, command descriptions, toasts. Escapes nothing."""
        return str(self.say(language, key)) if not args else self._format(language, key, args)

    def _format(self, language: str, key: str, args: Mapping[str, Argument]) -> str:
        english = self._catalogues[FALLBACK]
        message = self._catalogues.get(language, english).get(key) or english.get(key)
        if message is None:
            self._report(f"no text {key!r} for {language!r}")
            return key
        short, long = _set_aside_long(args)
        text, errors = message.format(dict(short))
        if errors:
            self._report(f"text {key!r} in {language!r}: " + ", ".join(map(str, errors)))
        for stand_in, value in long.items():
            text = text.replace(stand_in, value)
        return text

    def _report(self, problem: str) -> None:
        if self._strict:
            raise TextError(problem)
        log.error("%s", problem)


def _set_aside_long(args: Mapping[str, Argument]) -> tuple[Mapping[str, Argument], Mapping[str, str]]:
    """The arguments as fluent.runtime can take them, and the long ones by the character that stands in for each."""
    long = {name: value for name, value in args.items() if isinstance(value, str) and len(value) > _LONG}
    if not long:
        return args, {}
    stand_ins = {name: chr(0xE000 + number) for number, name in enumerate(long)}
    return {**args, **stand_ins}, {stand_ins[name]: value for name, value in long.items()}
