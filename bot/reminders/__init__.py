"""From rules to what people are told in time: due rows, what they become, and what follows when things change.

- `times.py`: when something is due, and quiet hours; plain arithmetic
- `planning.py`: rules and events become due rows
- `firing.py`: a due row becomes deliveries for those whom it concerns then
- `runner.py`: fires what is due, again and again
- `changing.py`: the use cases that change events and places, with all that follows for people
"""
