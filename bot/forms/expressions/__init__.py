"""Expressions of a workbook: XPath 1.0 with the functions of ODK XForms, and nothing that reaches outside the form.

- `tokens`, `grammar`, `tree`: text -> tree, with limits of length, depth and height
- `traits`, `reading`: what a tree depends on, and what of it can't be used
- `compiling`, `steps`, `sieving`: tree -> functions within functions
- `scope`: what an expression sees of the form; `running`: one evaluation and its budget
- `axes`, `conversions`, `comparing`, `values`: nodes and values as XPath has them, dates as days
- `calls`: the functions; `patterns`: regular expressions that can't hang
- `compiled`: all of it together, ready to be evaluated
"""
