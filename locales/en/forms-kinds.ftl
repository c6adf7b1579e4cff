# Questions that are answered by tapping: their buttons, and what is said when a reply is no answer.

button-acknowledge = 👍 OK
button-show-all = ☰ Show all
button-start-over = ↺ Start over
button-done = Done
button-done-number = Done: { $value }

# $words is what was typed, $count how many choices have it.
question-found = 🔎 “{ $words }”: { $count }

# What may be done, below the question.
question-guide-find = Tap your answer, or type a few letters to find it.
question-guide-rank = Tap them in your order: first, second, third …
question-guide-day = Tap a day, or write the date: 24.09.2008
question-guide-month = Tap a month, or write it: 09.2008
question-guide-year = Tap a year, or write it: 2008
question-guide-time = Tap a time, or write it: 18:30
question-guide-moment = Tap a day, then a time, or write both: 24.09.2027 18:30
question-guide-number = Tap − and +, or write a number from { $low } to { $high }.
question-guide-counter = Tap − and +, or write the number.

# The replies that are no answer.
forms-acknowledge = Please read this, then tap the button below.
forms-search-nothing = Nothing on the list has “{ $words }” in it. Please check the spelling, or type just the first letters.

# $left is a number of choices.
forms-rank-all = Still without a place: { $left }. Please tap the rest in your order, then “Done”.
forms-rank-wanted = I can't read your order from that. Please tap the options one after another, or write their numbers, for example 2, 1, 3.
forms-range-outside = Please choose a number from { $low } to { $high }.
forms-range-step = That number isn't on this scale. The nearest ones are { $below } and { $above }: please choose one.
forms-date-two-meanings = Do you mean { $one } or { $other }? Please write the month as a word, or tap the day.
forms-month-wanted = I need a month and a year here, for example 09.2008. Please write them or tap them.
forms-year-wanted = I need a year here, with all four digits, for example 2008. Please write it or tap it.
forms-time-wanted = I can't read that as a time of day. Please write hours and minutes, for example 18:30, or tap them.
forms-moment-wanted = I need a day and a time here, for example 24.09.2027 18:30. Please write both, or tap a day first.
forms-text-digits = I need digits here, without letters. Please send your answer again.
forms-foreign-time = I need a time of day here. Please write it as a message, for example 18:30, or tap it.
forms-foreign-moment = I need a day and a time here. Please write them as a message, for example 24.09.2027 18:30, or tap them.
