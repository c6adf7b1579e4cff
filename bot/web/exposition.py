"""Prometheus' text format, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric with its samples: what is added to its name, labels, value. `kind`: counter, gauge or histogram."""

    name: str
    kind: str
    help: str
    samples: Sequence[tuple[str, Labels, float]]


def single(name: str, kind: str, help_: str, value: float | None) -> Metric:
    """A metric that is one number; one without samples, where there is none."""
    return Metric(name, kind, help_, () if value is None else (("", (), value),))


def by(name: str, kind: str, help_: str, label: str, values: Mapping[str, float]) -> Metric:
    """A metric with one number for each value of a label."""
    return Metric(name, kind, help_, [("", ((label, key),), value) for key, value in values.items()])


def histogram(name: str, help_: str, bounds: Sequence[float], counts: Sequence[int], total: float) -> Metric:
    """`counts` has one number more than `bounds`: of what lies above the last."""
    samples: list[tuple[str, Labels, float]] = []
    so_far = 0
    for bound, count in zip((*map(_number, bounds), "+Inf"), counts, strict=True):
        so_far += count
        samples.append(("_bucket", (("le", bound),), so_far))
    return Metric(name, "histogram", help_, [*samples, ("_sum", (), total), ("_count", (), so_far)])


def write(metrics: Iterable[Metric]) -> str:
    """The page that Prometheus reads."""
    lines = []
    for metric in metrics:
        lines += [f"# HELP {metric.name} {metric.help}", f"# TYPE {metric.name} {metric.kind}"]
        for suffix, labels, value in metric.samples:
            inner = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
            lines.append(f"{metric.name}{suffix}{'{' + inner + '}' if inner else ''} {_number(value)}")
    return "\n".join(lines) + "\n"


def _number(value: float) -> str:
    return f"{value:.10g}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
