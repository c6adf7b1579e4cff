"""An event as a calendar file (iCalendar, RFC 5545), which also moves or removes what an earlier file put there."""

from datetime import datetime

from bot.programmes.events import Scheduled
from bot.programmes.programme import Programme


def calendar_file(scheduled: Scheduled, programme: Programme, language: str, now: datetime, username: str) -> bytes:
    """The event in `language`, in UTC. Calendars know it again by its UID and take the highest SEQUENCE.

    A cancelled one asks the calendar to take it out (RFC 5546, 3.2.5). `username` is the bot's; `now` an aware instant.
    """
    import icalendar  # noqa: PLC0415  takes long, and few runs of the bot begin with a calendar

    event = scheduled.event
    link = f"https://t.me/{username}?start=e-{scheduled.id}"
    entry = icalendar.Event()
    entry.add("uid", f"event-{scheduled.id}@{username.lower()}.t.me")
    entry.add("sequence", scheduled.revision)
    entry.add("dtstamp", now)
    entry.add("dtstart", event.starts)
    entry.add("dtend", event.ends)
    entry.add("summary", programme.text(event.title, language))
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    organizer = icalendar.vCalAddress(f"https://t.me/{username}")
    organizer.params["CN"] = programme.text(programme.title, language)
    entry.add("organizer", organizer)
    entry.add("url", link)
    if description := programme.text(event.description, language):
        entry.add("description", description)
    where = [programme.text(text, language) for text in (event.place, event.address)]
    if location := ", ".join(text for text in where if text):
        entry.add("location", location)
    if event.point:
        entry.add("geo", event.point)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Kopru//Events//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if event.cancelled else "PUBLISH")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())
