"""What people may ask about their own data, and what the time limits promised them.

It stands above announcements and reminders, since a copy or an erasure reaches into every room's tables, and giving up
applications and places has consequences that `bot.reminders.changing` alone knows.

- `traces.py`: every column that refers to a person, what the copy calls it and what an erasure makes of it
- `copying/`: all that is stored about somebody, as data
- `consenting.py`: a consent is taken back
- `erasing.py`: an erasure is asked for, called off, done
- `retention.py`: what is past its time is deleted, a piece at a time
- `keeper.py`: does by itself what of this has become due
- `whose_time.py`: the zone in which times are said that belong to no programme
- `guarding.py`: what becomes of a young person's consent when their guardian is erased
"""
