# What is wrong with a coordinator's workbook, and how to mend it. Plain text, for people who are not programmers.

# Where it is. $cell is an address such as D7.
workbook-where-cell = Sheet “{ $sheet }”, cell { $cell } (column “{ $column }”)
workbook-where-row-column = Sheet “{ $sheet }”, row { $row }, column “{ $column }”
workbook-where-row = Sheet “{ $sheet }”, row { $row }
workbook-where-column = Sheet “{ $sheet }”, column “{ $column }”
workbook-where-sheet = Sheet “{ $sheet }”

## The file

# $limit is in megabytes.
workbook-big = The file is bigger than { $limit } MB. Take out pictures and sheets that aren't needed.
workbook-bomb = Unpacked, the file would be bigger than { $limit } MB. Copy its sheets into a new workbook.
workbook-old-excel = This is an old Excel file (.xls). Open it and save it as .xlsx.
workbook-unreadable = I can't read this file. Send an .xlsx workbook, without a password, or Markdown tables in UTF-8.
workbook-rows = The sheet has more than { $limit } rows. Take out the rows that aren't needed.
workbook-sheet-twice = There is a sheet “{ $first }” already. Give one of the two another name.
workbook-survey-missing = There is no sheet “survey” with questions. Add it, or give it exactly this name.
workbook-nothing-asked = The form asks nothing. Add at least one question.
workbook-column-missing = The column “{ $column }” is missing. Add it to the first row.
workbook-column-twice = Two columns have this heading. Rename or delete one of them.
# $error is Excel's, such as #REF!
workbook-cell-error = The cell shows the error { $error }. Mend its formula, or write the value itself.
# pyxform's own words, in English.
workbook-standard = The XLSForm standard doesn't allow this: { $message }

## Questions

# $what is the column's heading.
workbook-cell-missing = The cell in “{ $what }” is empty, but it's needed in this row. Fill it in, or delete the row.
workbook-name-wrong = “{ $name }” can't be a name. Use letters, digits and _ only, beginning with a letter.
# $first is the row where the name is used first.
workbook-name-twice = The name “{ $name }” is used in row { $first } already. Give this row another one.
workbook-type-unknown = There is no type “{ $type }”. Use one such as text, integer, date or select_one.
workbook-type-meant = There is no type “{ $type }”. Did you mean “{ $meant }”?
workbook-type-unsupported = Köprü can't ask a question of type “{ $type }” in a chat. Delete this row.
workbook-label-missing = The question “{ $name }” has no text. Write what people shall read in the column “label”.
workbook-text-long = This text is too long for a chat. At most { $limit } characters are possible; split it over several questions or notes.
workbook-group-open = The group “{ $name }” is never closed. Add a row with the type end_group after its last question.
workbook-group-close = This row closes a group, but none is open here. Delete it, or add begin_group further up.
workbook-group-deep = There are more than { $limit } groups inside one another. Take out some of them.
workbook-default = The default “{ $value }” is no answer to a question of type { $kind }. Change it, or leave it empty.
workbook-max-length = max-length takes a number of characters, such as max-length=500, not “{ $value }”.

## Choices

workbook-list-missing = The sheet “{ $sheet }” has no list “{ $list }”. Add it there, or correct its name here.
workbook-list-meant = The sheet “{ $sheet }” has no list “{ $list }”. Did you mean “{ $meant }”?
workbook-list-long = The list “{ $list }” has more than { $limit } choices. Make it shorter.
workbook-choice-twice = The list “{ $list }” has two choices named “{ $name }”. Give one of them another name.
workbook-choice-space = The choice “{ $name }” of the list “{ $list }” has a space in its name. Where several choices may be ticked, names can't have spaces: write _ instead. The label may have them.
workbook-filter-column = The choices of the list “{ $list }” have no column “{ $column }”. Add it to the sheet “choices”, or correct the filter.

## Expressions

workbook-reference = There is no question “{ $name }”. Correct the name between the brackets: ${"{"}name{"}"}.
workbook-reference-meant = There is no question “{ $name }”. Did you mean “{ $meant }”?
workbook-reference-group = “{ $name }” is a group, not a question. Only a question's answer can be used here.
# $names shows the way round, with arrows.
workbook-circle = These depend on one another in a circle: { $names }. Change one of them so that it doesn't need the others.
# $place counts characters from the beginning of the cell.
workbook-expression-sign = I don't understand “{ $sign }” at character { $place }. Check quotes, brackets and operators there.
workbook-expression-end = The expression stops too early. Something is missing at its end, perhaps a bracket.
workbook-expression-name = “{ $name }” stands alone. Write a question as ${"{"}{ $name }{"}"}, and a text in quotes: '{ $name }'.
workbook-expression-long = The expression is longer than { $limit } characters. Split it over several rows of type calculate.
workbook-expression-deep = The expression has more than { $limit } steps inside one another. Split it over several rows of type calculate.
workbook-function = Köprü doesn't know the function { $function }(). Check how it's written.
workbook-arguments = The function { $function }() can't be used with { $given } { $given ->
        [one] value
       *[other] values
    } between its brackets. Check the commas.
workbook-regex = The pattern “{ $pattern }” can't be used: look at its character { $place }. Groups, sets, * + ? and {"{"}2,5{"}"} are fine; (?=…), (?i) and \1 aren't.
workbook-regex-long = The pattern has more than { $limit } characters, or asks for too many repetitions. Make it simpler.

## Doubts: they don't stop anything

# $language is a code such as kk.
workbook-translation = There is no text in the language “{ $language }”. People who read it see the form's main language here.
workbook-column-unknown = I don't know this column and leave it out. Did you mean “{ $meant }”?
workbook-column-ignored = A chat doesn't show what is in this column.
workbook-type-unknowable = A chat can't know what “{ $type }” asks for. It stays empty.
