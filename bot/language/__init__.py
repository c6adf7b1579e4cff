"""What people read and type, as each language writes it.

- `languages`: which languages there are, and which one a person is shown at first
- `texts`: the messages of `locales/`, each language's files by `catalogue`
- `dates`: dates, times and ranges in words; `typed_dates` reads dates that people typed
- `letters`: matching, sorting and capitals by each language's alphabet
- `numbers`: numbers, file sizes and lists; `countries`: their names
"""
