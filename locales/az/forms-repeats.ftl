# A part of a form that repeats itself, such as the languages somebody speaks: one more row, or that's all.

button-add-row = ➕ Daha biri
button-add-first-row = ➕ Əlavə et
# $count is how many rows there are.
button-rows-done = ✓ Bu qədər ({ $count })
button-no-rows = Xeyr, davam et
button-remove-row = 🗑 Birini sil
button-keep-rows = Hamısı qalsın
# One of the rows there are, in short.
question-row = { $number }. { $row }
forms-rows-tap = Aşağıdakı düymələrdən birinə toxunun: birini də əlavə edin və ya davam edin.
forms-rows-most = Artıq { $limit } dənədir, daha çoxu sığmır. Davam etmək üçün düyməyə toxunun.
