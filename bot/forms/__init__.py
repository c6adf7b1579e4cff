"""Forms: an XLSForm workbook becomes a `Form`, and a person fills it in a dialogue.

- `model`: questions, choices and groups; `form` puts them together and is stored as JSON (`codec`)
- `elements`, `order`: the form as a tree, and in which order its questions are asked, row by row in repeats
- `expressions/`: what a workbook may compute; `instance` and `nodes` are what expressions see of the answers
- `plan`: what depends on what; `state` keeps up what an answer changes
- `kinds/`: one class per kind of question: reading, showing and offering answers
- `addresses`, `dialogue`, `replies`, `outcomes`, `rejection`: the data that goes in and out of the `engine`
- `carrying`, `rows`: answers in another version of a form; rows of repeats that come and go
- `questions`: one question as it stands in a dialogue: its choices and rules; `showing`: its texts filled in
- `prompt`: what a person is to be shown, as data; `record`: the answers as they are handed in
- `region`, `enclosed`: the country that was named earlier; the files and places in a record
- `reader/`: workbooks -> Form, with all problems at once; the only place that knows pyxform

A running bot never imports `reader`: workbooks are read in a process of their own, and forms are kept as JSON.
"""
