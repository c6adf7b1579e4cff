"""Whose clocks count for somebody, and until when it is quiet there."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Self

from bot.database import Tx
from bot.people import quiet_hours, zones
from bot.programmes.programme import Programme
from bot.programmes.store import Shelf

NIGHT = (time(22), time(8))
NOWHERE = "UTC"


@dataclass(frozen=True, slots=True)
class Hours:
    """Those of a programme; `programme` None: of what goes to everybody. `zone` is that of whoever has none."""

    programme: Programme | None
    zone: str

    @classmethod
    def of(cls, tx: Tx, shelf: Shelf, programme_id: int | None) -> Self:
        """Those that count for announcements to this programme's people; None: to everybody. Raises Missing."""
        if programme_id is not None:
            programme = shelf.programme(tx, programme_id).programme
            return cls(programme, programme.zone)
        every = shelf.all(tx)
        return cls(None, every[0].programme.zone if every else NOWHERE)

    def zone_of(self, own: str | None, home: str | None, at: datetime) -> str:
        """The IANA zone that counts at that aware instant for somebody who chose `own` and whose country has `home`."""
        if self.programme and zones.lasts(self.programme, at):
            return self.programme.zone
        return own or home or self.zone

    def quiet_until(self, zone: str, now: datetime) -> datetime | None:
        """When the quiet hours end in which an aware instant lies there; None: it lies in none."""
        programme = self.programme
        hours = (programme.quiet_from, programme.quiet_until) if programme else NIGHT
        return quiet_hours.quiet(now, zone, *hours)
