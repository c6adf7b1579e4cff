# Хабарландыруларға жауаптар: адамдардан үйлестірушілерге және үйлестірушілерден оларға.

button-answer = 💬 Жауап беру
button-letter-drop = ✖️ Жазбау
letter-question =
    <b>Үйлестірушілерге не жеткізейін?</b>
    Осында бір хабарлама етіп жіберіңіз: мәтін, фото, дауыстық хабарлама – бәрі болады.
letter-question-to =
    <b>Не деп жауап бересіз?</b>
    Кімге: <b>{ $name }</b>

    Жауабыңызды осында бір хабарлама етіп жіберіңіз: мәтін, фото, файл немесе дауыстық хабарлама.
letter-preview = Бұл – алдын ала көрінісі ғана. Хабарландыруды алғандар жауап бере алады.
letter-unfit = ⚠️ Мұны жеткізе алмаймын. Мәтінмен жазыңыз немесе фото, видео, файл не дауыстық хабарлама жіберіңіз.
letter-sent = ✉️ Рақмет! Хатыңызды үйлестірушілерге жеткіземін. Олар жауап жазса, осында келеді.
letter-sent-to = ✉️ Жауап жіберілді. Кімге: <b>{ $name }</b>

letter-from = ✉️ № { $number } хабарландыруға жауап: { $name }
letter-answer = ✉️ Сізге жауап: { $name }
letter-answer-to = ↩️ { $author } жауап берді. Кімге: { $name }
letter-subject = «{ $words }»

letters-title = <b>№ { $number } хабарландыруға жауаптар</b>
letters-count = { $count } адам жауап берді
letters-none = Әзірге ешкім жауап берген жоқ.
letters-hint = ✉️ – жауап күтіп отыр
letters-with = ✉️ <b>{ $name }</b>: хаттар
letter-by = <b>{ $name }</b> · { $date }, { $time }
letter-kind =
    { $kind ->
        [photo] 📷 Фото
        [video] 🎬 Видео
        [animation] 🎞 Анимация
        [audio] 🎵 Музыка
        [document] 📎 Файл
        [voice] 🎤 Дауыстық хабарлама
        [video_note] ⏺ Видеохабарлама
        [album] 🖼 Альбом
        [location] 📍 Геолокация
        [venue] 📍 Геолокация
        [contact] 👤 Контакт
        [poll] 📊 Сауалнама
       *[other] 📎 Басқа
    }
letters-coming = Хаттар бөлек хабарлама болып келеді.
button-all-letters = ‹ Барлық жауап
button-correspondence = 🗂 Барлық хат
button-letters-get = 📥 Хаттарды толық алу
button-letters-announcement = ‹ Хабарландыру
