"""What a button means when it is tapped: typed data, at most 64 bytes, which carries ids and never authority.

Telegram keeps a button clickable for ever, so a code is never given another meaning.
"""

from dataclasses import dataclass, fields
from typing import ClassVar, Self

# https://core.telegram.org/bots/api#inlinekeyboardbutton: callback_data, 1-64 bytes
LONGEST = 64


@dataclass(frozen=True, slots=True)
class Tap:
    """What every tap has: a code that names its meaning, then its fields, numbers or short words."""

    code: ClassVar[str]

    def pack(self) -> str:
        """As callback data. Raises ValueError where it would be too long for Telegram."""
        data = ":".join([self.code, *(str(getattr(self, field.name)) for field in fields(self))])
        if len(data.encode()) > LONGEST:
            raise ValueError(f"callback data of {len(data.encode())} bytes: {self.code}")
        return data

    @classmethod
    def unpack(cls, data: str) -> Self:
        """The tap that `pack` wrote. Raises ValueError for anything else, such as forged data."""
        code, *parts = data.split(":")
        wanted = fields(cls)
        if code != cls.code or len(parts) != len(wanted):
            raise ValueError("not this tap")
        values = [
            _number(part) if field.type == "int" or field.type is int else part
            for field, part in zip(wanted, parts, strict=True)
        ]
        return cls(*values)


def _number(text: str) -> int:
    number = int(text)
    if text != str(number) or not 0 <= number < 2**63:
        raise ValueError("not a number that we wrote")
    return number
