# What is wrong in the sheet "programme" of a workbook, and how to mend it. The place is said beside it.

programme-sheet-missing = There is no sheet “programme”. Add one with the columns name and value.
programme-name-unknown = “{ $name }” is not a fact that I know. Check the spelling, or delete the row.
programme-value-missing = “{ $name }” is needed. Add a row with this name and fill in its value.
programme-day-wrong = “{ $value }” is not a day. Write year, month and day like 2027-09-24.
programme-time-wrong = “{ $value }” is not a day with a time. Write it like 2027-09-01 23:59.
programme-number-wrong = “{ $value }” is not a whole number.
programme-text-long = “{ $name }” is too long in the language { $language }. At most { $limit } characters are possible.
programme-zone-wrong = “{ $value }” is not a time zone. Use a name such as Asia/Almaty, Asia/Baku or Europe/Berlin.
programme-languages-wrong = I don't speak “{ $value }”. Use codes out of { $known }, with spaces between them.
programme-end-before-start = The end lies before the start. Check both days.
programme-closes-before-opens = Applications close before they open. Check both times.
programme-translation-missing = “{ $name }” has no text in: { $languages }. People of these languages will read another one.
