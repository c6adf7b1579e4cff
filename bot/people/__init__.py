"""Who talks to the bot and what they may do.

- `persons.py`: a person, their language, whether they can be reached
- `roles.py`: administrators, coordinators and helpers; every authority is asked here, at each tap
- `team.py`: who has which role, and who may give it and take it away
- `invitations.py`: links that give a role once
- `claim.py`: how the first administrator takes over a new bot
- `zones.py`: in which time zone somebody lives
- `muting.py`: which kinds of reminders somebody doesn't want, and whether announcements
- `composing.py`: what somebody's next words are for
- `groups.py`: groups in Telegram that a coordinator put the bot into
- `erasures.py`: whose data is to be erased, and when
- `audit.py`: who did what to whom, append-only
"""
