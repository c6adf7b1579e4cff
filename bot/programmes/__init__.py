"""Programmes, and the applications to them.

- `programme.py`: one exchange: its facts, and when it takes applications
- `workbook.py`: reading a programme from a spreadsheet, in a process of its own
- `programme_sheet.py`: the sheet `programme` of it
- `store.py`: programmes and their forms in the database
- `dialogues.py`: unfinished forms in the database
- `applications.py`: a person's finished form, with a status
- `consents.py`: which notice somebody agreed to, word by word
- `applying.py`: from the first question to a submitted application: the use cases of a participant
"""
