"""What is no expression is refused when the workbook is read, with the key of a text that says what to do."""

import pytest

from bot.forms.expressions.compiled import Compiled, ExpressionError


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("doc('file:///etc/passwd')", "workbook-function"),
        ("document('x')", "workbook-function"),
        ("/data/$name", "workbook-expression-variable"),
        ("../name/", "workbook-expression-end"),
        ("//", "workbook-expression-end"),
        ("name = 1", "workbook-expression-name"),
        ("${name", "workbook-expression-sign"),
        ("'open", "workbook-expression-sign"),
        ("1 +", "workbook-expression-end"),
        ("(1", "workbook-expression-end"),
        ("", "workbook-expression-end"),
        ("1 2", "workbook-expression-sign"),
        ("if(1, 2)", "workbook-arguments"),
        ("today(1)", "workbook-arguments"),
        ("(" * 41 + "1" + ")" * 41, "workbook-expression-deep"),
        ("-" * 90 + "1", "workbook-expression-deep"),
        ("+".join(["1"] * 400), "workbook-expression-deep"),
        ("(" * 30 + "1" + "+1+1+1+1+1)" * 30 + "+1" * 10, "workbook-expression-deep"),
        ("'\x01'", "workbook-expression-sign"),
        ("1" + " " * 5_000 + "+ 1", "workbook-expression-long"),
        ("name/x", "workbook-expression-name"),
        ("count(1)", "workbook-expression-nodes"),
        ("'a'[1]", "workbook-expression-nodes"),
        ("'a'/x", "workbook-expression-nodes"),
        ("${a} | 1", "workbook-expression-nodes"),
        ("sideways::x", "workbook-expression-sign"),
        ("nothing(1)", "workbook-function"),
        ("jr:itext('a')", "workbook-function-refused"),
        ("jr:choice-name(${a}, ${a})", "workbook-choice-name"),
        ("jr:choice-name(${a}, 'a or b')", "workbook-choice-name"),
        ("digest(${a}, 'CRC')", "workbook-expression-word"),
        ("digest(${a}, 'MD5', 'octal')", "workbook-expression-word"),
        ("indexed-repeat(${a}, ${b}, 1, ${c})", "workbook-arguments"),
        ("weighted-checklist(1, 2, 3)", "workbook-arguments"),
        ("." * 3, "workbook-expression-sign"),
        ("[1]", "workbook-expression-sign"),
        ("x[", "workbook-expression-end"),
        ("text(1)", "workbook-expression-sign"),
        ("regex(., '(?=a)b')", "workbook-regex"),
        ("regex(., '(a')", "workbook-regex"),
        ("regex(., '[z-a]')", "workbook-regex"),
        ("regex(., '((a{900}){900}){900}')", "workbook-regex-long"),
    ],
)
def test_refused_when_compiled(text: str, key: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        Compiled(text)
    assert refused.value.key == key
