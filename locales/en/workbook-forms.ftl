# More of what is wrong with a form in a workbook, and how to mend it. Plain text, for people who are not programmers.

## Files

# $names are file names.
workbook-archive-many = The .zip holds several workbooks: { $names }. Leave one in it.
workbook-archive-empty = The .zip holds no workbook. Put the .xlsx into it, beside its .csv files.
workbook-cells = The workbook has too many cells or styles (“{ $part }”). Copy what is needed into a new workbook, without formats.
workbook-file-encoding = The file “{ $file }” isn't in UTF-8. Save it as “CSV UTF-8”.
workbook-file-missing = The file “{ $file }” is missing. Make a sheet “{ $file }” in the workbook, or send both files packed into one .zip. On a computer, put it beside the workbook.
workbook-file-kind = “{ $file }” can't be read. Only .csv files can: save its table as “CSV UTF-8”.
# $headings are those that there are.
workbook-file-column = The file “{ $file }” has no column “{ $column }”. It has: { $headings }.
# $file may be empty.
workbook-search = I don't understand the search in the file “{ $file }”. Use select_one_from_file with a choice_filter instead.
workbook-entities-sheet = Köprü keeps no lists of entities. Answers are kept as usual, and this sheet is left out.

workbook-more = Problems that aren't shown: { $count }. Mend these first.

## Settings

workbook-setting-public-key = Answers aren't encrypted with this key. Köprü encrypts its whole database with a key of its own.
workbook-setting-submission-url = Answers stay with Köprü. They aren't sent to this address.

## Types that a chat can't ask for

workbook-type-line = A chat can't draw a line or an area on a map. Ask for its points: begin_repeat with a geopoint in it.
workbook-type-osm = A chat has no map of OpenStreetMap to choose from. Ask for the place with geopoint, and for its name with text.
workbook-type-background-audio = A chat never records without being asked. Use a question of type audio.
workbook-type-xml = XML and GeoJSON files aren't read. Save the table as .csv and use csv-external.
workbook-type-loop = Groups that repeat for each choice of a list aren't supported. Use begin_repeat, or write the group once for each choice.

## Questions

# $name is the group's; $first is where it was opened.
workbook-group-crossed = This row closes “{ $name }”, opened in row { $first }, but a group ends with end_group and a repeat with end_repeat. Change one of the two rows.
workbook-questions-many = The form has more than { $questions } questions or { $groups } groups. Split it into several forms.
workbook-read-only-sometimes = A question can't be read-only just sometimes. Write yes or no here, and make two questions with “relevant”.
workbook-default-file = A file can't be proposed as an answer. This default is left out.
workbook-other-filter = or_other and choice_filter don't go together. Add the choice “other” to the list yourself, and a question for it.
workbook-other-file = or_other works with lists of the sheet “choices” only. Take it out of “{ $type }”, and add the choice to the file.
workbook-answers-once = “{ $name }” is in no repeat, so it has one answer at most. Choose from a question in a repeat, or from a list.
workbook-expression-last-saved = Answers to an earlier form aren't at hand here. Take out instance('__last-saved').
workbook-text-expression = A text can't look something up in a list. Do it in a row of type calculate, and write its ${"{"}name{"}"} here.
# $count is how many questions have that name.
workbook-reference-ambiguous = { $count ->
        [one] { $count } question is
       *[other] { $count } questions are
    } called “{ $name }”. Give the one that is meant a name of its own.

## Parameters and appearance

workbook-range-number = { $name } has to be a number, such as { $name }=1, not “{ $value }”.
workbook-range-step = The step “{ $value }” doesn't fit: it has to be above 0, and not larger than the way from start to end.
workbook-range-rest = Steps of { $step } don't lead from { $start } to { $end }. Change one of them.

## Choices

workbook-list-unnamed = The type doesn't say which list to choose from. Write its name behind it, such as select_one yes_no.
workbook-list-empty = The list “{ $list }” has no choices. Add some.

## Doubts: they don't stop anything

workbook-last-saved = Answers to an earlier form aren't at hand in a chat: this is empty.
workbook-list-unused = No question uses the list “{ $list }”.
workbook-choice-nowhere = This choice belongs to no list and is left out. Fill in “{ $what }”.
workbook-appearance-unknown = I don't know the appearance “{ $appearance }” and leave it out.
workbook-appearance-meant = I don't know the appearance “{ $appearance }” and leave it out. Did you mean “{ $meant }”?
# $language is a code such as kk; $rows are row numbers such as 3–7, 9.
workbook-translations = { $count ->
        [one] { $count } text has
       *[other] { $count } texts have
    } no translation into “{ $language }”; people who read it see the form's main language there. Rows { $rows }.

## What the choice and the question say that or_other adds

workbook-other-choice = Other
workbook-other-question = Which one exactly?
