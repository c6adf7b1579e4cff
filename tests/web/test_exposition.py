"""The page that Prometheus reads."""

import pytest

from bot.web.exposition import by, histogram, single, write


def test_numbers_labels_and_histograms() -> None:
    page = write(
        [
            single("a_total", "counter", "How many.", 3),
            single("b", "gauge", "Nothing yet.", None),
            by("c", "gauge", "Odd names.", "name", {'a"b\\c\nd': 0.5}),
            histogram("d_seconds", "How long.", (0.1, 1.0), (2, 1, 4), 12.25),
        ]
    )
    assert page.splitlines() == [
        "# HELP a_total How many.",
        "# TYPE a_total counter",
        "a_total 3",
        "# HELP b Nothing yet.",
        "# TYPE b gauge",
        "# HELP c Odd names.",
        "# TYPE c gauge",
        r'c{name="a\"b\\c\nd"} 0.5',
        "# HELP d_seconds How long.",
        "# TYPE d_seconds histogram",
        'd_seconds_bucket{le="0.1"} 2',
        'd_seconds_bucket{le="1"} 3',
        'd_seconds_bucket{le="+Inf"} 7',
        "d_seconds_sum 12.25",
        "d_seconds_count 7",
    ]
    assert page.endswith("\n")


@pytest.mark.parametrize("counts", [(1, 2), (1, 2, 3, 4)])
def test_a_histogram_has_one_number_more_than_bounds(counts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="argument"):
        histogram("d", "How long.", (0.1, 1.0), counts, 0.0)
