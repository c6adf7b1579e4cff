"""Countries by the names that CLDR gives them in each language."""

from babel import Locale

from bot.language.languages import LANGUAGES


def say_country(code: str, language: str) -> str:
    """The name of the country with this ISO 3166-1 alpha-2 code ("KZ"); the code itself where there is none."""
    name = Locale.parse(LANGUAGES[language].locale).territories.get(code.upper())
    return str(name) if name else code
