# Ответы на объявления: от людей координаторам и от координаторов им.

button-answer = 💬 Ответить
button-letter-drop = ✖️ Не писать
letter-question =
    <b>Что передать координаторам?</b>
    Отправь это сюда одним сообщением: текст, фото, голосовое — что угодно.
letter-question-to =
    <b>Что ответить?</b>
    Кому: <b>{ $name }</b>

    Пришлите ответ сюда одним сообщением: текст, фото, файл или голосовое.
letter-preview = Это только предпросмотр. Ответить смогут те, кто получит объявление.
letter-unfit = ⚠️ Это передать не получится. Можно написать текстом или отправить фото, видео, файл или голосовое.
letter-sent = ✉️ Спасибо! Передаю координаторам. Если они ответят, сообщение придёт сюда.
letter-sent-to = ✉️ Передаю ваш ответ. Кому: <b>{ $name }</b>

letter-from = ✉️ Ответ на объявление № { $number }: { $name }
letter-answer = ✉️ Тебе отвечает { $name }
letter-answer-to = ↩️ { $author } отвечает. Кому: { $name }
letter-subject = «{ $words }»

letters-title = <b>Ответы на объявление № { $number }</b>
letters-count =
    { $count ->
        [one] Ответил { $count } человек
        [few] Ответили { $count } человека
        [many] Ответили { $count } человек
       *[other] Ответили { $count } человека
    }
letters-none = Пока никто не ответил.
letters-hint = ✉️ ждёт ответа
letters-with = ✉️ <b>{ $name }</b>: переписка
letter-by = <b>{ $name }</b> · { $date }, { $time }
letter-kind =
    { $kind ->
        [photo] 📷 Фото
        [video] 🎬 Видео
        [animation] 🎞 Анимация
        [audio] 🎵 Музыка
        [document] 📎 Файл
        [voice] 🎤 Голосовое сообщение
        [video_note] ⏺ Видеосообщение
        [album] 🖼 Альбом
        [location] 📍 Геопозиция
        [venue] 📍 Геопозиция
        [contact] 👤 Контакт
        [poll] 📊 Опрос
       *[other] 📎 Другое
    }
letters-coming = Присылаю отдельными сообщениями.
button-all-letters = ‹ Все ответы
button-correspondence = 🗂 Вся переписка
button-letters-get = 📥 Прислать целиком
button-letters-announcement = ‹ Объявление
