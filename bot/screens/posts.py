"""How roles, and those who have them, are called."""

from bot.language.texts import Html
from bot.people.roles import ADMINISTRATOR
from bot.people.team import Post
from bot.programmes.store import Loaded
from bot.screens.screen import cut
from bot.screens.words import Words

LONGEST_NAME = 40


def say_post(words: Words, post: Post, loaded: Loaded | None) -> Html:
    """A role and its programme, `loaded` (None: every programme): "coordinator, Days of Culture"."""
    role = words.say(f"role-{post.role}")
    if post.role == ADMINISTRATOR:
        return role
    return words.say("post", role=role, programme=say_programme(words, loaded))


def say_programme(words: Words, loaded: Loaded | None) -> str:
    """What a programme is called; None: all of them."""
    return loaded.programme.text(loaded.programme.title, words.language) if loaded else words.plain("all-programmes")


def say_name(words: Words, name: str | None) -> str:
    """What somebody is called; None: nobody knows any more."""
    return cut(name, LONGEST_NAME) if name else words.plain("erased-person")
