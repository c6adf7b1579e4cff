# A part of a form that repeats itself, such as the languages somebody speaks: one more row, or that's all.

button-add-row = ➕ Ещё
button-add-first-row = ➕ Добавить
# $count is how many rows there are.
button-rows-done = ✓ Это всё ({ $count })
button-no-rows = Нет, дальше
button-remove-row = 🗑 Убрать лишнее
button-keep-rows = Оставить всё
# One of the rows there are, in short.
question-row = { $number }. { $row }
forms-rows-tap = Нажми одну из кнопок ниже: добавить ещё или идти дальше.
forms-rows-most = Уже добавлено { $limit }, больше не поместится. Нажми кнопку, чтобы идти дальше.
