"""What a coordinator takes along of a programme: tables as .xlsx or .csv, and the files that people sent.

- `wish.py`: what is wanted
- `table.py`: a table as data; `applications.py`, `places.py`, `announcements.py`, `trail.py`: one each
- `harmless.py`: no cell is a formula
- `xlsx.py`, `csvs.py`: tables as bytes
- `making.py`: all of it in a process apart, which reads the database itself, so that the bot isn't held
- `attachments.py`: files that people sent, as .zip
"""
