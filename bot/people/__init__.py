"""Who talks to the bot and what they may do.

- `persons.py`: a person, their language, whether they can be reached
- `roles.py`: administrators and coordinators; every authority is asked here, at each tap
- `claim.py`: how the first administrator takes over a new bot
- `zones.py`: in which time zone somebody lives
- `muting.py`: which kinds of reminders somebody doesn't want
- `composing.py`: what a coordinator's next words are for
- `audit.py`: who did what to whom, append-only
"""
