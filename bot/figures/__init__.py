"""The numbers of a programme, as its coordinators ask for them.

- `counting.py`: what the tables know
- `grouping.py`: few groups, none of them so small that it points at somebody under age
"""
