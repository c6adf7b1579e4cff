# A part of a form that repeats itself, such as the languages somebody speaks: one more row, or that's all.

button-add-row = ➕ Тағы біреуі
button-add-first-row = ➕ Қосу
# $count is how many rows there are.
button-rows-done = ✓ Осымен бітті ({ $count })
button-no-rows = Жоқ, әрі қарай
button-remove-row = 🗑 Біреуін алып тастау
button-keep-rows = Бәрін қалдыру
# One of the rows there are, in short.
question-row = { $number }. { $row }
forms-rows-tap = Төмендегі түймелердің бірін басыңыз: тағы қосыңыз немесе әрі қарай өтіңіз.
forms-rows-most = Қосылғаны: { $limit }, одан артық сыймайды. Әрі қарай өту үшін түймені басыңыз.
