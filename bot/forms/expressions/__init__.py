"""Expressions of a workbook: XPath 1.0 with the functions of ODK XForms, and nothing that reaches outside the form.

- `tokens`, `syntax`: text -> tree, with limits of size and depth
- `functions`: which functions there are; `dates`, `lists`, `patterns`: what they do
- `translate`: tree -> XPath text over variables, where dates count as days in arithmetic
- `expression`: compiling and evaluating
"""
