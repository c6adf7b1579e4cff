# A part of a form that repeats itself, such as the languages somebody speaks: one more row, or that's all.

button-add-row = ➕ Bir tane daha
button-add-first-row = ➕ Ekle
# $count is how many rows there are.
button-rows-done = ✓ Bu kadar ({ $count })
button-no-rows = Hayır, devam et
button-remove-row = 🗑 Birini çıkar
button-keep-rows = Hepsi kalsın
# One of the rows there are, in short.
question-row = { $number }. { $row }
forms-rows-tap = Aşağıdaki düğmelerden birine dokunun: bir tane daha ekleyin veya devam edin.
forms-rows-most = Zaten { $limit } tane var, daha fazlası sığmıyor. Devam etmek için düğmeye dokunun.
