"""A small programme that asks for all that can be sent, and somebody who applies to it."""

from dataclasses import replace

from bot.forms.form import Form
from bot.forms.model import Choice, Question
from bot.programmes.workbook import Workbook
from bot.simulator import Person
from tests.journeys.conftest import do
from tests.programmes.books import example
from tests.world import World

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00\x00IEND\xaeB`\x82"
)
PDF = b"%PDF-1.4 a curriculum vitae"
LANDS = (Choice("kz", {"en": "Kazakhstan"}), Choice("other", {"en": "Elsewhere"}))
ALWAYS = "true()"

NAME = Question("call_name", "text", {"en": "What shall we call you?"}, required=ALWAYS, extras={"field": "call_name"})
LAND = Question("country", "select_one", {"en": "Where do you live?"}, choices=LANDS, list_name="lands")
PHOTO = Question("photo", "image", {"en": "Your photo?"}, required=ALWAYS)
CV = Question("cv", "file", {"en": "Your CV?"}, parameters={"accept": ".pdf", "max-size": "1"})
PASSPORT = Question("passport", "image", {"en": "Your passport?"}, extras={"sensitive": "document"})
HOME = Question("home", "geopoint", {"en": "Where is your home?"})
PHONE = Question("phone", "phone", {"en": "Your phone?"}, required=ALWAYS, extras={"field": "phone"})
GUARDIAN = Question("guardian_phone", "phone", {"en": "Your parent's phone?"}, extras={"field": "guardian_phone"})
LAST = Question("why", "text", {"en": "Why?"})


def book(*questions: Question) -> Workbook:
    form = Form("baku", "1", {}, "en", ("en",), (NAME, *questions, LAST))
    return replace(example(), form=form)


async def begin(world: World, person: Person, *questions: Question) -> None:
    """The programme with these questions is loaded; they are at the first of them."""
    await world.load(book(*questions))
    await person.start("p-baku")
    await world.settle()
    await do(world, person, "[Apply]", "[I agree]", "Aigerim")
