"""What people see: text and buttons as data, in their language.

- `screen.py`: a screen, its buttons, and how Telegram wants to be told of them
- `taps/`: what a button means: typed data of at most 64 bytes
- `talk.py`: one update of one person: who it is, one use case, one screen
- `words.py`: the texts in one reader's language; `answers.py`: questions and answers line by line
- `moments.py`: when something is, at its place and for the reader
- `shown.py`: which message shows each person's present question
- `dialogue.py`, `programmes.py`, `profile.py`, `people.py`, `status.py`, `general.py`: the screens, by area
- `events.py`, `event_card.py`, `calendar.py`, `settings.py`: what is on, one event, its calendar file; one's settings
- `announcing*.py`, `announce_time.py`: a draft, its texts, options, when; `audience*.py`: for whom; `correcting.py`
- `announced.py`: what those get to whom it is announced; `progress.py`, `watching.py`, `report*.py`: how far it is,
  what became of it; `letters.py`, `groups.py`
- `inviting.py`, `team.py`, `posts.py`: who has which role; `check_lists.py`: what helpers see; `audit_trail.py`
- `deliveries.py`: what comes unasked; `several_events.py`: one reminder of several events
- `commands.py`: commands, menu and descriptions as Telegram registers them
"""
