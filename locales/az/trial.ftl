# Koordinatorlar üçün: dərc olunmuş və ya olunmamış anketi iştirakçı kimi doldurub yoxlamaq.

button-try-form = 👀 Anketi sınamaq
button-end-trial = ⏹ Sınağı bitirmək
button-try-again = 🔁 Bir də sınamaq
# Stands above each question of a trial.
trial-mark = 👀 Sınaq · heç nə saxlanılmır
trial-carried = Anket dəyişib. Cavablarınız köçürüldü; yenidən başlamaq üçün sınağı bitirin və bir də açın.
trial-over = Sınaq bitdi. Ondan heç nə saxlanılmayıb.
trial-record =
    🏁 <b>Sınaq bitdi</b>
    { $programme }

    Hər sual üzrə bunlar saxlanılardı. Bunlardan heç nə saxlanılmır və heç kimə xəbər getmir.
trial-computed = <b>Anketin özü doldurub</b>
# $names are names of questions, as the workbook has them.
trial-not-relevant = <b>Lazım olmadığı üçün soruşulmayıb:</b> { $names }
trial-left-out = <b>Cavabsız qalıb:</b> { $names }
trial-in-file = Hamısı aşağıdakı fayldadır.
my-data-trial = Yalnız anketin sınağı
