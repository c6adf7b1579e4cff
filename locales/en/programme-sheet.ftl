# What is wrong in Köprü's own sheets of a workbook, “programme”, “events” and “reminders”, and how to mend it. The place is said beside it.

programme-sheet-missing = There is no sheet “programme”. Add one with the columns name and value.
programme-name-unknown = “{ $name }” is not a fact that I know. Check the spelling, or delete the row.
programme-value-missing = “{ $name }” is needed. Add a row with this name and fill in its value.
programme-day-wrong = “{ $value }” is not a day. Write year, month and day like 2027-09-24.
programme-time-wrong = “{ $value }” is not a day with a time. Write it like 2027-09-01 23:59.
programme-number-wrong = “{ $value }” is not a whole number.
programme-zone-wrong = “{ $value }” is not a time zone. Use a name such as Asia/Almaty, Asia/Baku or Europe/Berlin.
programme-languages-wrong = I don't speak “{ $value }”. Use codes out of { $known }, with spaces between them.
programme-end-before-start = The end lies before the start. Check both days.
programme-closes-before-opens = Applications close before they open. Check both times.
programme-ages-crossed = The highest age is below the lowest. Check both.
programme-translation-missing = “{ $name }” has no text in: { $languages }. People of these languages will read another one.
workbook-not-made = The workbook couldn't be made within the time and memory allowed. Please try again.

## Any of Köprü's own sheets

# $column is the heading as it is written.
sheet-column-unknown = I don't know the column “{ $column }”. Correct its heading, or let it begin with “note” if it is for yourself.
sheet-column-meant = I don't know the column “{ $column }”. Did you mean “{ $meant }”? If it is for yourself, let its heading begin with “note”.
sheet-column-no-language = The column “{ $field }” has no languages. Take away what stands behind it.
sheet-language-unknown = I don't speak the language of this column, so nobody will read it. I know { $known }.
sheet-word-unknown = “{ $value }” can't stand here. Choose one of: { $known }.
sheet-name-wrong = “{ $name }” can't be a name here. Use letters, digits, - and _ only, at most { $limit } of them.
sheet-text-long = This text has { $length } characters. At most { $limit } are possible: shorten it.
sheet-yes-wrong = “{ $value }” can't stand here. Write yes, or leave the cell empty.
sheet-number-wrong = “{ $value }” can't stand here. Write a whole number from { $least } to { $most }.
sheet-clock-wrong = “{ $value }” is not a time of day. Write it like 18:00.

## Sheet “events”

events-map-wrong = “{ $value }” is not a point on the map. Write latitude and longitude like 51.1282, 71.4304: a map service shows them.
events-end-wrong = “{ $value }” is not an end. Write a day with a time like 2027-09-24 20:00, or the time alone: 20:00.
events-end-before-start = The end doesn't lie after the start. Check both.
events-sign-up-late = One can't sign up after the start. Write an earlier time, or leave the cell empty: then one may sign up until the start.
events-free-without-ask = Places can only be freed if people were asked before. Fill in ask_hours as well.
events-free-before-ask = People need time between the question and losing the place. Make free_hours smaller than ask_hours.
# $first and $last are days.
events-outside = This lies outside the days of the programme, which are { $first } to { $last }. Is that right?

## Sheet “reminders”

reminders-when-wrong = I don't understand “{ $value }”. Write it like “2 hours before”, “1 day after” or “at”, or “never”. Numbers go up to { $limit }.
reminders-what-wrong = I don't know “{ $value }”. Choose one of: { $known }. Or name a question for a date, like ${"{"}arrival{"}"}.
# $type is the question's type, such as text.
reminders-question-no-date = The question “{ $name }” is of type { $type }. One can only count from a question of type date.
reminders-events-needless = This reminder isn't about events. Leave the cell empty, or change the column “what”.
reminders-event-unknown = The sheet “events” has no id “{ $name }”. Correct it here or there.
reminders-event-meant = The sheet “events” has no id “{ $name }”. Did you mean “{ $meant }”?
reminders-at-needless = A time of day goes with days and weeks only. Leave the cell empty, or count in days.
reminders-unfinished-before = Nobody knows when an application will be left unfinished. Count from then on: “24 hours after”.
reminders-no-deadline = The programme has no deadline (“closes”), so nobody will get this reminder.
# $value is what stands in the text, such as ${"{"}tittle{"}"}; $known lists what may stand there.
reminders-placeholder-wrong = “{ $value }” can't be filled in here. These can: { $known }.
