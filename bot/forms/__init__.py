"""Forms: an XLSForm workbook becomes a `Form`, and a person fills it in a dialogue.

- `model`: questions, choices and groups; `form` puts them together and is stored as JSON (`codec`)
- `expressions/`: what a workbook may compute, compiled to XPath
- `plan`: what depends on what; `state` keeps up what an answer changes
- `kinds/`: one class per kind of question: reading, showing and offering answers
- `dialogue`, `replies`, `outcomes`, `rejection`: the data that goes in and out of the `engine`
- `questions`: one question as it stands in a dialogue: its choices, its rules, its texts filled in
- `prompt`: what a person is to be shown, as data
- `reader/`: workbooks -> Form, with all problems at once; the only place that knows pyxform

A running bot never imports `reader`: workbooks are read in a process of their own, and forms are kept as JSON.
"""
