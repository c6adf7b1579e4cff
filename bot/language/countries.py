"""Countries by the names that CLDR gives them in each language."""

from typing import Final

from babel import Locale

from bot.language.languages import LANGUAGES

# Kazakhstan writes its neighbour's name as that neighbour asked; CLDR has the older spelling.
OWN_NAMES: Final = {("kk", "AZ"): "Әзербайжан"}


def say_country(code: str, language: str) -> str:
    """The name of the country with this ISO 3166-1 alpha-2 code ("KZ"); the code itself where there is none."""
    if own := OWN_NAMES.get((language, code.upper())):
        return own
    name = Locale.parse(LANGUAGES[language].locale).territories.get(code.upper())
    return str(name) if name else code
