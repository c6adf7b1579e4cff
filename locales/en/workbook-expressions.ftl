## What can be wrong with an expression of a workbook, besides what workbook.ftl says

# $place counts characters from the beginning of the cell, here and below.
workbook-expression-variable = I don't understand “${ $name }” at character { $place }. Write a question as ${"{"}{ $name }{"}"}, with braces.
# $what is a part of the expression, or a function such as count().
workbook-expression-nodes = “{ $what }” at character { $place } needs a question, a group or a path to them: ${"{"}name{"}"} or ../name. A text or a number doesn't do.
# $options are words with commas between them.
workbook-expression-word = “{ $word }” can't stand here. Write one of these: { $options }.
workbook-choice-name = The second value of jr:choice-name() (character { $place }) has to be a question in quotes: '${"{"}name{"}"}'.
workbook-function-refused = The function { $function }() doesn't work in a chat. For the label of a choice write jr:choice-name(${"{"}name{"}"}, '${"{"}name{"}"}').
