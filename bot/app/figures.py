"""How the running bot is: its health in a few words, and figures for Prometheus. Nothing tells who or what."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from bot import __version__
from bot.app.incidents import Incidents
from bot.clock import Clock
from bot.config import Settings
from bot.database import Database, Tx, backups
from bot.delivery import outbox
from bot.meters import BOUNDS, Meters
from bot.transport.queues import PersonQueues
from bot.trouble import Trouble
from bot.web.exposition import Metric, by, histogram, single, write

POLL_OVERDUE: Final = 180.0  # seconds; Telegram answers a poll within 50 and a network that is back is noticed in 30
OUTBOX_STUCK: Final = 900  # seconds for which something that is due wasn't sent
ENOUGH: Final = 5.0  # seconds that the database may take to answer


class Figures:
    """Reads the database each time it is asked, beside those who write."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        clock: Clock,
        meters: Meters,
        incidents: Incidents,
        queues: PersonQueues,
    ) -> None:
        self._settings = settings
        self._database = database
        self._clock = clock
        self.meters = meters
        self._incidents = incidents
        self._queues = queues

    async def health(self) -> dict[str, Any]:
        """`ok`, and what it depends on: updates are received, the database answers, what is due is sent.

        Raises Trouble or TimeoutError where the database doesn't answer.
        """
        meters = self.meters
        async with asyncio.timeout(ENOUGH):
            late = await self._database.read(_outbox_late, self._clock.stamp())
        since_poll = self._since_poll
        return {
            "ok": meters.receiving and (since_poll or 0) < POLL_OVERDUE and late < OUTBOX_STUCK,
            "receiving": meters.receiving,
            "seconds_since_poll": _rounded(since_poll),
            "seconds_since_update": _rounded(meters.since_update),
            "outbox_seconds_late": late,
            "in_flight": self._queues.in_flight,
        }

    async def page(self) -> str:
        """All figures, as Prometheus reads them. Raises Trouble."""
        now = self._clock.stamp()
        counted = await self._database.read(_counted, now)
        kept = await asyncio.to_thread(self._files)
        return write([*self._of_process(), *_of_database(counted), *kept])

    @property
    def _since_poll(self) -> float | None:
        """None with a webhook: nothing is fetched."""
        return None if self._settings.webhook_url else self.meters.since_poll

    def _of_process(self) -> list[Metric]:
        meters = self.meters
        return [
            Metric("kopru_info", "gauge", "The version that runs.", [("", (("version", __version__),), 1)]),
            single("kopru_uptime_seconds", "gauge", "Seconds since the start.", meters.uptime),
            single("kopru_receiving", "gauge", "1 while updates are received.", int(meters.receiving)),
            single("kopru_poll_age_seconds", "gauge", "Seconds since updates were last fetched.", self._since_poll),
            by("kopru_updates_total", "counter", "Updates finished, by kind.", "kind", meters.updates),
            histogram(
                "kopru_answer_seconds",
                "From an update's arrival until it is finished.",
                BOUNDS,
                meters.answers,
                meters.answer_seconds,
            ),
            single("kopru_updates_in_flight", "gauge", "Updates under way.", self._queues.in_flight),
            by("kopru_requests_total", "counter", "Requests to Telegram, by outcome.", "outcome", meters.requests),
            single(
                "kopru_too_many_requests_total",
                "counter",
                "Requests that Telegram answered with 429.",
                meters.requests["later"],
            ),
            single("kopru_incidents_total", "counter", "Errors in the bot.", self._incidents.count),
        ]

    def _files(self) -> list[Metric]:
        database = self._settings.database
        wal = database.with_name(database.name + "-wal")
        try:
            made = backups.existing(self._settings.backups_in)
        except Trouble:
            made = []
        age = (self._clock.now() - made[0].made_at).total_seconds() if made else None
        sizes = [file.stat().st_size if file.exists() else 0 for file in (database, wal)]
        return [
            single("kopru_database_bytes", "gauge", "Size of the database.", sizes[0]),
            single("kopru_wal_bytes", "gauge", "Size of its write-ahead log.", sizes[1]),
            single("kopru_backups", "gauge", "Backups there are.", len(made)),
            single("kopru_backup_age_seconds", "gauge", "Seconds since the newest backup was made.", age),
        ]


def _of_database(counted: Mapping[str, Any]) -> list[Metric]:
    return [
        by("kopru_outbox", "gauge", "Deliveries that aren't settled, by state.", "state", counted["outbox"]),
        single("kopru_outbox_late_seconds", "gauge", "For how long the oldest has been due.", counted["late"]),
        single("kopru_reminders_planned", "gauge", "What the clock has to do.", counted["planned"]),
        single("kopru_reminders_overdue", "gauge", "What should have been done already.", counted["overdue"]),
        single("kopru_waves_running", "gauge", "Announcements going out.", counted["waves"]),
        single("kopru_people", "gauge", "People whom the bot knows.", counted["people"]),
        by("kopru_applications", "gauge", "Applications, by status.", "status", counted["applications"]),
    ]


def _counted(tx: Tx, at: int) -> dict[str, Any]:
    # By state, each with its index: most deliveries are settled, and aren't looked at.
    waiting = {
        state: tx.value(f"SELECT count(*) FROM deliveries WHERE state = '{state}'")  # noqa: S608  ours
        for state in ("held", "queued", "sending")
    }
    return {
        "outbox": waiting,
        "late": _outbox_late(tx, at),
        "planned": tx.value("SELECT count(*) FROM due"),
        "overdue": tx.value("SELECT count(*) FROM due WHERE due_at < :before", before=at - 60),
        "waves": tx.value("SELECT count(*) FROM waves WHERE state IN ('gathering', 'running')"),
        "people": tx.value("SELECT count(*) FROM persons WHERE id > 0"),  # below: whoever was erased
        "applications": dict(tx.all("SELECT status, count(*) FROM applications GROUP BY status")),
    }


def _outbox_late(tx: Tx, at: int) -> int:
    """For how many seconds the oldest delivery has been due."""
    due = outbox.next_due(tx)
    return 0 if due is None else max(0, at - due)


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 1)
