"""A language's messages as syntax trees, with the file and line where a translator finds each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Final, TypeVar

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.language.languages import LANGUAGES
from bot.language.texts import Argument

CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
COUNTS: Final = (0, 1, 2, 5, 11, 21, 101, 1000)
TRICKY: Final = "&lt;&amp;&gt;&quot;"  # a name like <&>" as it reaches a message, escaped

Node = TypeVar("Node", bound=ast.BaseNode)


@dataclass(frozen=True)
class Text:
    """One message, or one attribute of a message (`key` is then "message.attribute")."""

    language: str
    file: str
    line: int
    key: str
    pattern: ast.Pattern

    @property
    def where(self) -> str:
        return f"locales/{self.language}/{self.file}:{self.line} {self.key}"

    @cached_property
    def placeables(self) -> list[ast.Placeable]:
        return list(_all_of(ast.Placeable, self.pattern))

    @cached_property
    def selects(self) -> list[ast.SelectExpression]:
        return list(_all_of(ast.SelectExpression, self.pattern))

    @cached_property
    def patterns(self) -> list[ast.Pattern]:
        return list(_all_of(ast.Pattern, self.pattern))

    @cached_property
    def variables(self) -> frozenset[str]:
        return frozenset(reference.id.name for reference in _all_of(ast.VariableReference, self.pattern))

    @cached_property
    def written(self) -> str:
        """The words a translator wrote, with a space where a placeable stands."""
        return " ".join(element.value or "" for element in _all_of(ast.TextElement, self.pattern))

    def samples(self) -> Iterator[dict[str, Argument]]:
        """Arguments that reach every variant: counts where a plural is chosen, else each key, else a tricky name."""
        values: dict[str, tuple[Argument, ...]] = dict.fromkeys(sorted(self.variables), (TRICKY,))
        for select in self.selects:
            for reference in _all_of(ast.VariableReference, select.selector):
                keys = tuple(key for key in variant_keys(select) if isinstance(key, str))
                values[reference.id.name] = COUNTS if is_plural(select) else (*keys, TRICKY)
        for reference in (name for call in self._numbers() for name in _all_of(ast.VariableReference, call)):
            values[reference.id.name] = COUNTS
        for chosen in product(*values.values()):
            yield dict(zip(values, chosen, strict=True))

    def _numbers(self) -> Iterator[ast.FunctionReference]:
        return (call for call in _all_of(ast.FunctionReference, self.pattern) if call.id.name == "NUMBER")


@dataclass(frozen=True)
class Translation:
    """All that one language's folder holds: its texts by key, and what can't be read or is there twice."""

    language: str
    files: frozenset[str]
    texts: Mapping[str, Text]
    broken: tuple[str, ...]
    bundle: FluentBundle

    def format(self, text: Text, args: dict[str, Argument]) -> tuple[str, list[str]]:
        """The text as people would see it, and what went wrong. A message within it gets the same arguments."""
        named = (each.id.name for each in _all_of(ast.MessageReference, text.pattern))
        within = (self.texts[name] for name in named if name in self.texts)
        theirs: dict[str, Argument] = {name: TRICKY for other in within for name in other.variables}
        args = theirs | args
        message = self.bundle.get_message(text.key.partition(".")[0])
        attribute = text.key.partition(".")[2]
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        said, errors = self.bundle.format_pattern(pattern, args)
        return str(said), [str(error) for error in errors]


def read(folder: Path, language: str) -> Translation:
    """Reads every .ftl file in `folder`/`language`."""
    bundle = FluentBundle([LANGUAGES[language].locale], use_isolating=False)
    texts: dict[str, Text] = {}
    broken: list[str] = []
    files = sorted((folder / language).glob("*.ftl"))
    for file in files:
        source = file.read_text(encoding="utf-8")
        resource = FluentParser().parse(source)
        bundle.add_resource(resource)
        for entry in resource.body:
            line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
            if isinstance(entry, ast.Junk):
                reasons = "; ".join(note.message or "" for note in entry.annotations)
                broken.append(f"locales/{language}/{file.name}:{line} can't be read: {reasons}")
            if isinstance(entry, ast.Message):
                for key, pattern in _patterns(entry):
                    if key in texts:
                        broken.append(f"locales/{language}/{file.name}:{line} {key} is also at {texts[key].where}")
                    texts[key] = Text(language, file.name, line, key, pattern)
    return Translation(language, frozenset(file.name for file in files), texts, tuple(broken), bundle)


def variant_keys(select: ast.SelectExpression) -> list[str | float]:
    """The keys of a select expression: names, and numbers for exact counts."""
    return [
        variant.key.name if isinstance(variant.key, ast.Identifier) else float(variant.key.value)
        for variant in select.variants
    ]


def is_plural(select: ast.SelectExpression) -> bool:
    """Whether the select expression chooses by a count rather than by a word."""
    return all(isinstance(key, float) or key in CATEGORIES for key in variant_keys(select))


def plural_category(language: str, count: int) -> str:
    """The CLDR category of a count, such as "few"."""
    return Locale.parse(LANGUAGES[language].locale).plural_form(count)


def _patterns(message: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    if message.value is not None:
        yield message.id.name, message.value
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", attribute.value


class _Collector(Visitor):
    def __init__(self) -> None:
        self.found: list[ast.BaseNode] = []

    def generic_visit(self, node: ast.BaseNode) -> None:
        self.found.append(node)
        super().generic_visit(node)


def _all_of(kind: type[Node], node: ast.BaseNode) -> Iterator[Node]:
    collector = _Collector()
    collector.visit(node)
    return (found for found in collector.found if isinstance(found, kind))
