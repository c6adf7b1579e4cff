"""Reads workbooks: .xlsx and Markdown tables become a `Form`, or a list of everything that is wrong.

- `sheets`: any workbook -> sheets of rows of text, safely
- `headers`: what a column is about, and in which language; `languages`: which code a language's name stands for
- `settings`, `choices`, `survey`, `types`: one sheet each, and the types of questions
- `checks`: what can only be seen in the whole: references, expressions, circles, missing translations
- `standard`: pyxform's own judgement
- `workbook`: all of it together, `read_form`

Only this room imports pyxform, and only it and `programmes/workbook/writing.py` openpyxl. They're large: a running bot
reads and writes workbooks in a process of their own.
"""
