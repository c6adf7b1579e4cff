# A part of a form that repeats itself, such as the languages somebody speaks: one more row, or that's all.

button-add-row = ➕ One more
button-add-first-row = ➕ Add
# $count is how many rows there are.
button-rows-done = ✓ That's all ({ $count })
button-no-rows = No, go on
button-remove-row = 🗑 Remove one
button-keep-rows = Keep them all
# One of the rows there are, in short.
question-row = { $number }. { $row }
forms-rows-tap = Please tap one of the buttons below: add one more, or go on.
forms-rows-most = These are { $limit } already, and no more fit. Please tap the button to go on.
