"""What can be wrong with an expression: a key of `workbook.ftl` and its arguments."""

from collections.abc import Mapping


class ExpressionError(ValueError):
    """The expression can't be used. `key` and `details` say why, in terms of `workbook.ftl`."""

    def __init__(self, key: str, args: Mapping[str, str | int]) -> None:
        super().__init__(key)
        self.key = key
        self.details = args
