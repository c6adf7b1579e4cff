"""From rules to what people are told in time: due rows, what they become, and what follows when things change.

- `times.py`: when something is due, and quiet hours; plain arithmetic
- `anchors.py`: what a rule counts from, and until when its reminder is of use
- `planning.py`: rules, events and people's own dates become due rows
- `firing.py`: a due row becomes deliveries for those whom it concerns then (`audience.py`), unless it is too late
  (`late.py`)
- `runner.py`: fires what is due, again and again
- `rechecking.py`: whether what waits in the outbox is still worth saying
- `changing/`: the use cases that change events, places and whole programmes, with all that follows for people
"""
