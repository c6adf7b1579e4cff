"""Programmes, and the applications to them.

- `programme.py`: one exchange: its facts, and when it takes applications
- `store.py`: programmes and their forms in the database
- `workbook/`: a programme as a spreadsheet: reading, writing, comparing
- `proposals.py`: a workbook that a coordinator sent, until its changes are applied
- `event.py`, `events.py`: an event, and events in the database
- `event_draft.py`: an event that a coordinator is describing in the chat
- `occupied.py`: events as those see them who look after them: how full they are, and who comes
- `reminder.py`: a rule for reminding, and the built-in ones
- `places/`: who has a place at an event, who waits, who is next
- `dialogues.py`: unfinished forms in the database
- `applications.py`: a person's finished form, with a status
- `consents.py`: which notice somebody agreed to, word by word
- `applying.py`: from the first question to a submitted application: the use cases of a participant
"""
