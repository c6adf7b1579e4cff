"""The coordinators' desk: who has applied, one person's card, deciding on many.

- `asking.py`: what the list may be filtered by, and the filter as SQL
- `listing.py`: a page of the list as somebody looks at it: filtered, sorted, or found by name
- `card.py`: all that a coordinator sees of one application, and what stays locked
- `together.py`: what somebody has at events, and what was said to and by them
- `many.py`: giving a whole list another status, in pieces
"""
