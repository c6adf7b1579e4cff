# Для координаторов: объявления, от первого слова до отправки.

## Все объявления

announce-list = <b>Объявления</b>
announce-list-empty = Объявлений пока не было.
announce-item =
    <b>№ { $number }</b> · { $state }
    { $words }
announce-item-programme =
    <b>№ { $number }</b> · { $state } · { $programme }
    { $words }
announce-number = № { $number }
announce-state-draft = 📝 черновик
announce-state-planned = 🕘 запланировано: { $date }
announce-state-going = 📤 отправляется: { $sent } из { $all }
announce-state-paused = ⏸ пауза, отправлено: { $sent } из { $all }
announce-state-stopped = ⏹ { $date }, остановлено, отправлено: { $sent }
announce-state-done = ✅ { $date }, отправлено: { $sent }
announce-choose = <b>Кому это объявление?</b>
announce-nobody-yet = Программ пока нет, писать некому.
button-all-announcements = 📢 Объявления
button-announce-new = ✍️ Новое объявление
button-announce-to-all = 🌍 Всем пользователям бота
button-announce-back = ‹ Объявление

## Черновик

announce-title = <b>Объявление № { $number }</b> · { $programme }
announce-title-all = <b>Объявление № { $number }</b> · все пользователи бота
announce-whom = 👥 <b>Кому:</b> { $audience }
announce-whom-unset = 👥 <b>Кому?</b> Пока не выбрано.
announce-whom-wrong = 👥 <b>Кому?</b> Того, что было выбрано, больше нет: { $problem }
announce-gets = Получат: <b>{ $people }</b>
announce-gets-nobody = Сейчас его никто не получит.
announce-stopped = 🔕 Отключили объявления, поэтому не получат: { $people }
announce-unreachable = 🚫 Недоступны, потому что заблокировали бота: { $people }
announce-text-there = ✅ <b>{ $language }</b> ({ $people }): { $words }
announce-text-lent = ↪️ <b>{ $language }</b> ({ $people }) → { $other }
announce-text-lacks = ❌ <b>{ $language }</b> ({ $people }): текста пока нет
announce-when = 🕘 <b>Когда:</b> { $when }
announce-with-read = С кнопкой «{ $button }».
announce-urgent = ⚡ Срочное: придёт и ночью.
announce-safety = 🛟 О безопасности: придёт и ночью, и тем, кто отключил объявления.
announce-groups = 💬 А ещё в группы: { $groups }
announce-buttonless = Под альбомом или опросом кнопок не будет: { $languages }

announce-first-text = ✍️ Теперь пришлите сообщение в том виде, в каком его получат. Язык: <b>{ $language }</b>. Подойдёт текст, фото или альбом, видео, файл, голосовое сообщение, геопозиция или опрос.
announce-gaps = Пока нет текста: <b>{ $languages }</b>. Добавьте его или выберите, какой текст получат эти люди.
announce-too-late = Запланированное время уже прошло. Выберите другое.
announce-ready = Всё готово. Посмотрите, как придёт сообщение, и отправляйте.

button-announce-whom = 👥 Кому
button-announce-choose = 👥 Выбрать, кому
button-announce-everyone = 👥 Всем
button-announce-texts = 🌐 Тексты
button-announce-when = 🕘 Когда
button-announce-options = ⚙️ Дополнительно
button-announce-write = ✍️ { $language }
button-announce-one-for-all = 🌐 Остальным: { $language }
button-announce-fallback = 🌐 Один текст для остальных
button-announce-preview = 👀 Посмотреть, как придёт
button-announce-send = 📨 Отправить
button-announce-drop = 🗑 Удалить черновик

## Тексты

announce-texts = <b>Тексты</b>
announce-texts-none = Текста пока нет.
announce-fallback = Если на языке человека текста нет, придёт этот: <b>{ $language }</b>
announce-fallback-none = Для каждого языка нужен свой текст.
announce-write = <b>{ $language }</b>. Пришлите сообщение в том виде, в каком его получат: текст, фото или альбом, видео, файл, голосовое сообщение, геопозицию или опрос.
announce-write-again = Оно заменит прежний текст.
announce-text = <b>{ $language }</b>: { $words }
announce-which-language = На каком это языке? { $words }
announce-other-language = На каком языке этот текст? { $words }
announce-fallback-question = <b>Какой текст получат те, на чьём языке его нет?</b>
announce-text-kept = ✅ Текст сохранён: <b>{ $language }</b>.
announce-text-dropped = Текст удалён: { $language }.
announce-text-moved = ✅ Теперь язык этого текста: <b>{ $language }</b>.
announce-not-poll = Telegram сейчас не принимает этот опрос. Пришлите его ещё раз чуть позже.
announce-gone = Это объявление уже отправлено или удалено. То, что вы сейчас прислали, не сохранено.
button-announce-rewrite = ✍️ Написать заново
button-announce-relabel = 🌐 Он на другом языке
button-announce-drop-text = 🗑 Удалить текст
button-announce-replace = { $language }: заменить текст
button-announce-not-a-text = Это не для объявления
button-announce-own-texts = У каждого языка свой текст

## Дополнительно

announce-options =
    <b>Дополнительно</b>

    Нажмите, чтобы включить или выключить.
announce-options-night = <b>Если у человека ночь</b>, обычное объявление подождёт до утра. Срочное придёт сразу. Объявление о безопасности придёт сразу и даже тем, кто отключил объявления.
announce-options-groups = <b>В группы</b> придёт текст на первом из языков программы.
button-announce-read = Кнопка «Прочитано»
button-announce-answer = Кнопка «Ответить»
button-announce-normal = Обычное
button-announce-urgent = Срочное
button-announce-safety = О безопасности

## Отправка

announce-send-question = <b>Отправить сейчас?</b>
announce-plan-question = <b>Отправить в это время?</b>
announce-takes = Это займёт примерно { $minutes } мин.
announce-takes-moment = Это займёт меньше минуты.
announce-asleep = 🌙 Получат утром, потому что у них ночь: { $people }
announce-frozen = Кто именно получит, решится в момент отправки.
announce-changed = За это время что-то изменилось. Вот как всё выглядит теперь.
announce-astray = <b>Объявление № { $number }</b> не отправлено: в программе больше нет того, по чему были выбраны люди. Это снова черновик: выберите заново, кому его отправить.
announce-preview-language = <b>{ $language }</b>. Получат: { $people }
announce-preview-failed = Telegram не принимает текст на этом языке: { $language }. Напишите его заново.
announce-preview-unsure = Telegram сейчас отвечает медленно, показать удалось не всё. Попробуйте чуть позже.
announce-drop-question = Удалить это объявление? Оно ещё не отправлено.
announce-dropped = Объявление удалено.
button-announce-send-surely =
    { $people ->
        [one] 📨 Отправить { $people } человеку
        [few] 📨 Отправить { $people } людям
        [many] 📨 Отправить { $people } людям
       *[other] 📨 Отправить { $people } людям
    }
button-announce-plan-surely =
    { $people ->
        [one] 🕘 Запланировать: { $people } человек
        [few] 🕘 Запланировать: { $people } человека
        [many] 🕘 Запланировать: { $people } человек
       *[other] 🕘 Запланировать: { $people } человека
    }
button-announce-drop-surely = 🗑 Удалить
