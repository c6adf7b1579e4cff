"""A step costs little, and hardly more in a form of 1,000 questions: loose bounds, for machines that are busy."""

import time
from collections.abc import Callable

from bot.forms.dialogue import Context
from bot.forms.engine import begin, reply
from bot.forms.form import Form
from bot.forms.model import Question
from bot.forms.prompt import prompt
from bot.forms.reader.workbook import read_form
from bot.forms.replies import Typed
from tests.forms.telling import NOON

CONTEXT = Context(NOON, "en")


def long_form(size: int) -> Form:
    """Each question depends on the one before, so that naive evaluation would look at all of them."""
    questions = [Question("q0", "text", required="true()")]
    for number in range(1, size):
        before = f"${{q{number - 1}}}"
        questions.append(
            Question(f"q{number}", "text", relevant=f"{before} != 'stop'", constraint="string-length(.) < 9")
        )
        questions.append(Question(f"c{number}", "calculate", calculation=f"concat({before}, ' and so on')"))
    return Form("long", "1", {"en": "Long"}, "en", ("en",), tuple(questions))


def quickest(run: Callable[[], object], times: int = 40) -> float:
    """Seconds, the best of several runs."""
    best = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - began)
    return best


def step_in(form: Form, done: int) -> float:
    dialogue = begin(form, CONTEXT, {f"q{number}": "a" for number in range(done)}).dialogue
    assert dialogue.at == f"q{done}"

    def step() -> None:
        prompt(form, reply(form, dialogue, Typed("b"), CONTEXT).dialogue, CONTEXT)

    return quickest(step)


def test_a_step_in_a_long_form_costs_about_what_it_costs_in_a_short_one() -> None:
    short, long = step_in(long_form(20), 10), step_in(long_form(1_000), 500)
    assert short < 0.001
    assert long < 8 * short


def test_a_form_of_a_thousand_questions_loads_soon() -> None:
    rows = "\n".join(
        f"| | text | q{number} | Number {number} of ${{q{number - 1}}} | ${{q{max(number - 7, 0)}}} != 'x' |"
        for number in range(1, 1_000)
    )
    table = f"| survey | type | name | label | relevant |\n| | text | q0 | First | |\n{rows}"
    began = time.perf_counter()
    form = read_form(table.encode()).form
    assert len(form.questions) == 1_000
    assert time.perf_counter() - began < 10
    stored = form.to_json()
    assert quickest(lambda: Form.from_json(stored).plan, 3) < 2
