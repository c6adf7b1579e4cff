"""Whatever stands in a workbook, the reader doesn't fall: the form loads, or what is wrong is told with its place."""

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.forms.form import Form
from bot.forms.reader.problems import WorkbookProblems
from bot.forms.reader.sheets import Row, Sheet
from bot.forms.reader.workbook import form_of

NAMES = st.sampled_from(["a", "b", "c", "d-1", "e.2", "g", "", "1x", "meta", "data", "${a}"])
TYPES = st.one_of(
    st.sampled_from(
        [
            *(
                "text",
                "integer",
                "decimal",
                "range",
                "date",
                "time",
                "dateTime",
                "note",
                "acknowledge",
                "image",
                "hidden",
            ),
            *("geopoint", "barcode", "calculate", "begin_group", "end_group", "begin repeat", "end_repeat", "today"),
            *(
                "select_one yn",
                "select_multiple yn",
                "rank yn",
                "select_one yn or_other",
                "select_one ${a}",
                "select_one",
            ),
            *(
                "select_one_from_file x.csv",
                "csv-external",
                "geotrace",
                "osm yn",
                "begin loop over yn",
                "audit",
                "nonsense",
            ),
        ]
    ),
    st.text(max_size=12),
)
LEAVES = st.sampled_from(["${a}", "${b}", "${g}", ".", "1", "'x'", "today()", "../a", "position(..)", "instance('yn')"])
EXPRESSIONS = st.one_of(
    st.just(""),
    st.recursive(
        LEAVES,
        lambda inner: st.one_of(
            st.builds("{} {} {}".format, inner, st.sampled_from(["+", "=", "and", "div", "<"]), inner),
            st.builds("{}({})".format, st.sampled_from(["not", "count", "string", "int", "selected", "foo"]), inner),
        ),
        max_leaves=4,
    ),
    st.text(max_size=10),
)
FIELDS = {
    "label": st.sampled_from(["A", "", "${a}", "${", "x" * 1_200]),
    "relevant": EXPRESSIONS,
    "constraint": EXPRESSIONS,
    "calculation": EXPRESSIONS,
    "default": EXPRESSIONS,
    "choice_filter": st.one_of(st.just(""), EXPRESSIONS),
    "repeat_count": st.one_of(st.just(""), EXPRESSIONS),
    "parameters": st.sampled_from(["", "start=1 end=5", "step=0", "max-length=5", "=", "randomize=true"]),
    "appearance": st.one_of(st.just(""), st.sampled_from(["minimal", "search('x')", "(((", "columns-2"])),
    "read_only": st.sampled_from(["", "yes", "no", "${a} = 1"]),
    "trigger": st.sampled_from(["", "${a}", "${a}, ${b}", "nonsense"]),
}
ROWS = st.lists(st.fixed_dictionaries({"type": TYPES, "name": NAMES}, optional=FIELDS), min_size=1, max_size=8)
CHOICES = st.lists(
    st.fixed_dictionaries(
        {"list_name": st.sampled_from(["yn", "x", ""]), "name": st.sampled_from(["y", "n", "a b", ""])}
    ),
    max_size=4,
)


def sheet(name: str, rows: list[dict[str, str]]) -> Sheet:
    headings = tuple(dict.fromkeys(heading for row in rows for heading in row))
    found = (Row(number, {key: cell for key, cell in row.items() if cell}) for number, row in enumerate(rows, start=2))
    return Sheet(name, headings, tuple(row for row in found if row.cells), lettered=True)


@settings(max_examples=30, deadline=None, phases=[Phase.generate])
@given(ROWS, CHOICES)
def test_it_loads_or_says_where_it_is_wrong(rows: list[dict[str, str]], choices: list[dict[str, str]]) -> None:
    try:
        form = form_of({"survey": sheet("survey", rows), "choices": sheet("choices", choices)}).form
    except WorkbookProblems as refused:
        for problem in refused.problems:
            assert problem.sheet or problem.key == "workbook-survey-missing"
        return
    assert Form.from_json(form.to_json()) == form
