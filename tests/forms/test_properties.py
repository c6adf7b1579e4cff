"""Random forms, random replies: no exception, nothing lost by saving, and what is shown is always what follows."""

from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW, Context, Dialogue, State
from bot.forms.engine import begin, carry_over, reply
from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.model import Choice, Group, Question
from bot.forms.outcomes import Done, Outcome, Reject
from bot.forms.plan import FormError
from bot.forms.prompt import closing_notes, prompt, review
from bot.forms.record import unfolded
from bot.forms.replies import (
    Added,
    Adjusted,
    Back,
    Change,
    Foreign,
    Kept,
    Located,
    Phoned,
    Picked,
    Removed,
    Reply,
    Sent,
    ShownAll,
    Skipped,
    StartedOver,
    Submit,
    TicksDone,
    Toggled,
    Typed,
)
from bot.forms.state import instance_of, refreshed
from tests.forms.telling import NOON

CONTEXT = Context(NOON, "en")
NAMES = [f"q{number}" for number in range(12)]
CHOICES = tuple(
    Choice(name, {"en": f"Label {name}"}, {"kind": kind}) for name, kind in zip("abcd", "1122", strict=True)
)
GROUPS = ("g",), ("g", "h"), ("r",), ("r", "k"), ("r", "s")
REPEATS = ("r", "s")
PLACES = [(), *GROUPS]
ASKED = ["text", "integer", "decimal", "date", "select_one", "select_multiple"]
ASKED += ["time", "dateTime", "range", "rank", "acknowledge"]
ASKED += ["image", "file", "geopoint", "phone"]

some_name = st.sampled_from(NAMES)
condition = st.one_of(
    st.builds("${{{}}} != ''".format, some_name),
    st.builds("${{{}}} > {}".format, some_name, st.integers(-2, 20)),
    st.builds("selected(${{{}}}, '{}') or ${{{}}} = 'b'".format, some_name, st.sampled_from("abcd"), some_name),
    st.builds("${{{}}} + 1 < today()".format, some_name),
    st.builds("not(${{{}}} = ${{{}}})".format, some_name, some_name),
    st.builds("count(${{{}}}) > {}".format, st.sampled_from(REPEATS), st.integers(0, 2)),
    st.builds("sum(${{{}}}) > {}".format, some_name, st.integers(0, 9)),
    st.builds("position(..) = 1 or ${{{}}} = 'a'".format, some_name),
    st.builds("indexed-repeat(${{{}}}, ${{r}}, 1) != ''".format, some_name),
    st.builds("${{r}}[last()]/{} = 'a'".format, some_name),
)
constraint = st.sampled_from(
    ["", ". != 'a'", "string-length(.) < 9", "count-selected(.) < 3", ". < today()", ". > 3", "regex(., '.*[^x]')"]
)
calculation = st.one_of(
    st.builds("${{{}}} + ${{{}}}".format, some_name, some_name),
    st.builds("concat(${{{}}}, '-', ${{{}}})".format, some_name, some_name),
    st.builds("if(${{{}}} > 1, today(), ${{{}}})".format, some_name, some_name),
    st.builds("join(' ', ${{{}}})".format, some_name),
    st.builds("sum(${{{}}}) + count(${{r}})".format, some_name),
    st.builds("concat(position(..), ${{{}}}, uuid())".format, some_name),
)
row_count = st.one_of(st.just(""), st.just(""), st.builds("${{{}}}".format, some_name), st.sampled_from(["2", "0"]))


@st.composite
def questions(draw: st.DrawFn, name: str) -> Question:
    kind = draw(st.sampled_from([*ASKED, "note", "calculate"]))
    selects = kind.startswith("select") or kind == "rank"
    return Question(
        name,
        kind,
        {"en": f"Label of {name} with ${{{draw(some_name)}}}"},
        list_name="abcd" if selects else "",
        choices=CHOICES if selects else (),
        required=draw(st.sampled_from(["", "", "true()", "${q0} = 'a'"])) if kind in ASKED else "",
        relevant=draw(st.just("") | condition),
        constraint=draw(constraint) if kind in ASKED else "",
        default=draw(st.sampled_from(["", "", "'a'", "5", "today()"])) if kind in ASKED else "",
        calculation=draw(calculation) if kind == "calculate" else "",
        choice_filter=draw(st.sampled_from(["", f"kind = '1' or ${{{draw(some_name)}}} != ''"])) if selects else "",
        group=draw(st.sampled_from(PLACES)),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    size = draw(st.integers(1, len(NAMES)))
    made = [draw(questions(name)) for name in NAMES[:size]]
    made += [Question(name, "calculate", calculation="'x'") for name in NAMES[size:]]
    groups = [
        Group(path, {"en": "Group"}, draw(st.just("") | condition), repeats=path[-1] in REPEATS) for path in GROUPS
    ]
    made += [
        Question(path[-1], "repeat", {"en": "More"}, group=path[:-1], calculation=draw(row_count))
        for path in GROUPS
        if path[-1] in REPEATS
    ]
    made.sort(key=in_the_forms_order)
    form = Form("f", "1", {"en": "F"}, "en", ("en",), tuple(made), tuple(groups))
    while circle := circle_of(form):
        made = [
            replace(q, relevant="", calculation="1" if q.kind == "calculate" else "") if q.name in circle else q
            for q in made
        ]
        groups = [replace(g, relevant="") if "/".join(g.path) + "/" in circle else g for g in groups]
        form = replace(form, questions=tuple(made), groups=tuple(groups))
    return form


def in_the_forms_order(question: Question) -> tuple[int, ...]:
    path = (*question.group, question.name) if question.kind == "repeat" else question.group
    place = PLACES.index(path)
    return (
        place if path[:1] != ("r",) else 9,
        place == 3 and question.kind == "repeat",
        place,
        question.kind == "repeat",
    )


def circle_of(form: Form) -> tuple[str, ...]:
    try:
        _ = form.plan
    except FormError as error:
        return error.names
    return ()


texts = st.one_of(
    st.sampled_from(
        [
            "a",
            "1",
            "5",
            "2,5",
            "-3",
            "24.09.2008",
            "31.02.2020",
            "Label b",
            "1, 2",
            "4, 2, 1, 3",
            "18:30",
            "ok",
            "",
            "x" * 1_100,
        ]
    ),
    st.text(max_size=8),
)
replies: st.SearchStrategy[Reply] = st.one_of(
    st.builds(Typed, texts),
    st.builds(Picked, st.sampled_from("abcdz")),
    st.builds(Picked, st.sampled_from(["2008-09-24", "18:30", "OK"])),
    st.builds(Toggled, st.sampled_from("abcdz"), st.none() | some_name),
    st.builds(Adjusted, st.integers(-3, 3)),
    st.sampled_from([ShownAll(), StartedOver()]),
    st.just(Added()),
    st.just(Added()),
    st.builds(Removed, st.integers(0, 3)),
    st.just(TicksDone()),
    st.just(Kept()),
    st.just(Skipped()),
    st.just(Skipped()),
    st.just(Back()),
    st.builds(Change, some_name | st.builds("{}[{}]".format, some_name, st.integers(1, 3)) | st.sampled_from(REPEATS)),
    st.just(Submit()),
    st.just(Submit()),
    st.just(Foreign("sticker")),
    st.builds(Sent, st.sampled_from(["photo", "voice", "document"]), st.just("id"), st.just("u"), st.integers(0, 9**9)),
    st.builds(Located, st.floats(-91, 91), st.floats(-181, 181)),
    st.builds(Phoned, st.sampled_from(["+77012345678", "8 701", ""]), st.booleans()),
)


def visible(form: Form, dialogue: Dialogue) -> tuple[Any, ...]:
    state = dialogue.state
    return state.hidden, {name: value for name, value in state.computed.items() if name not in state.hidden}


def check(form: Form, outcome: Outcome, context: Context) -> None:
    dialogue = outcome.dialogue
    fresh = replace(dialogue, state=refreshed(form, replace(dialogue, state=State()), context))
    assert visible(form, dialogue) == visible(form, fresh)
    if dialogue.at == REVIEW:
        assert review(form, dialogue, context) is not None
        assert closing_notes(form, dialogue, context) is not None
    else:
        seen = prompt(form, dialogue, context)
        assert form.by_name[named(seen.question)[0]].askable
        assert seen.question not in dialogue.state.hidden
        assert 1 <= seen.place <= seen.total
        assert seen.place > 1 or not seen.can_back or dialogue.reviewing
    if isinstance(outcome, Done):
        handed_in = unfolded(form, outcome.answers)
        for at in form.plan.order.walk(instance_of(form, dialogue, context).count):
            hidden = at in dialogue.state.hidden
            assert (at in handed_in) == (at in dialogue.answers and not hidden)
            assert hidden or form.by_name[named(at)[0]].required != "true()" or at in handed_in


# 320 forms with at least 63 replies each: no less than 20,160 steps
@settings(max_examples=320, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(forms(), st.lists(replies, min_size=63, max_size=80))
def test_any_dialogue_survives_being_saved_at_each_step(form: Form, given_replies: list[Reply]) -> None:
    stored = Form.from_json(form.to_json())
    assert stored == form
    assert stored.to_json() == form.to_json()
    outcome = begin(form, CONTEXT)
    check(form, outcome, CONTEXT)
    for given_reply in given_replies:
        before = outcome.dialogue
        outcome = reply(form, before, given_reply, CONTEXT)
        again = reply(stored, Dialogue.from_json(before.to_json()), given_reply, CONTEXT)
        assert again == outcome
        check(form, outcome, CONTEXT)
        if isinstance(outcome, Reject) and not isinstance(given_reply, Submit):
            assert outcome.dialogue == before


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(forms(), forms(), st.lists(replies, max_size=25))
def test_any_dialogue_goes_on_in_any_other_version(old: Form, new: Form, given_replies: list[Reply]) -> None:
    new = replace(new, version="2")
    outcome = begin(old, CONTEXT)
    for given_reply in given_replies:
        outcome = reply(old, outcome.dialogue, given_reply, CONTEXT)
    carried = carry_over(outcome.dialogue, new, CONTEXT)
    check(new, carried, CONTEXT)
    for at, answer in outcome.dialogue.answers.items():
        name, rows = named(at)
        question = new.by_name[name]
        if len(new.plan.element_of(question).repeats) == len(rows):
            fits = question.askable and KINDS[question.kind].accepts(answer, question)
            assert (carried.dialogue.answers.get(at) == answer) == fits
        else:
            assert carried.dialogue.answers[at] == answer  # kept, though it is asked elsewhere now
