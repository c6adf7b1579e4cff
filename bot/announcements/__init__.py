"""What coordinators say to many, once: drafts, audiences, waves, letters.

- `announcement.py`: an announcement and its texts in the database
- `content.py`: a message as somebody wrote it, as data: how it is sent, corrected, summed up
- `audiences/`: for whom: a query, its grammar, its SQL
- `drafting.py`: a draft, what it lacks, launching it; `choosing.py` and `saved.py`: for whom it is to be; `listing.py`:
  all announcements in one list
- `timing.py`, `hours.py`: when it is sent, and by whose clocks; when it is quiet there
- `reach.py`: how many that is, by language, and who gets nothing
- `waves.py`: one thing done for all of an announcement's people; `gathering.py` fixes who they are,
  `conductor.py` keeps waves going
- `progress.py`: when a coordinator is shown how far a wave is; `report.py`: what became of it, for whom; `picture.py`
  draws that in a process apart
- `letters.py`: what people answer, and what coordinators answer them
"""
