# Для координаторов: кому адресовано объявление и когда его отправить.

## Кому

audience-title = <b>Кому?</b>
audience-not-chosen = Пока никто не выбран.
audience-how =
    Нажмите кнопку или напишите запрос, например:
    <code>status = accepted and language = ru</code>
audience-how-query = Изменить выбор можно и текстом: скопируйте запрос, исправьте и пришлите мне.
audience-gets =
    { $people ->
        [one] 👥 Получит <b>{ $people } человек</b>
        [few] 👥 Получат <b>{ $people } человека</b>
        [many] 👥 Получат <b>{ $people } человек</b>
       *[other] 👥 Получат <b>{ $people } человека</b>
    }
audience-nobody = Сейчас его никто не получит.
audience-stopped = Отключили объявления: { $people }
audience-unreachable = Недоступны: { $people }
audience-query = То же запросом: <code>{ $query }</code>
audience-outdated = ⚠️ Запрос больше не подходит к программе: { $problem } Выберите, пожалуйста, заново.
audience-words-please = ⚠️ Нажмите, пожалуйста, кнопку или напишите запрос текстом.

button-everyone = 👥 Все участники программы
button-everyone-of-bot = 👥 Все пользователи бота
button-choose-by = ☑️ Выбрать по условию
button-only-who = ➕ Только те из них, кто…
button-or-who = ➕ И ещё те, кто…
button-but-not = ➖ Кроме тех, кто…
button-except-last = ➖ Кроме получивших последнее
button-drop-condition = ↩️ Убрать последнее условие
button-clear-audience = 🗑 Выбрать заново
button-see-who = 👀 Кто это
button-save-audience = ⭐ Сохранить под названием
button-saved-audiences = ⭐ Сохранённые
button-audience-done = ✅ Дальше с этими людьми

## Ещё одно условие

audience-which-and = <b>Только те из них, кто…</b>
audience-which-or = <b>И ещё те, кто…</b>
audience-which-not = <b>Кроме тех, кто…</b>
audience-which-first = <b>Выбрать по условию</b>
audience-tick = Отметьте нужное и добавьте.
audience-tick-gets =
    { $people ->
        [one] С этим условием получит <b>{ $people } человек</b>.
        [few] С этим условием получат <b>{ $people } человека</b>.
        [many] С этим условием получат <b>{ $people } человек</b>.
       *[other] С этим условием получат <b>{ $people } человека</b>.
    }
audience-tick-nobody = С этим условием его никто не получит.
audience-no-choices = Здесь пока не из чего выбирать.
audience-age-how = Другой возраст можно написать запросом: <code>age &gt;= 20</code>
button-age-from = Возраст: { $age } и старше
button-age-below = Возраст: младше { $age }
button-add-condition = ✅ Добавить
button-other-condition = ‹ Другое условие
button-to-audience = ‹ Кому

button-by-status = 📄 Заявка
button-by-event = 📆 Событие
button-by-going = Есть место на событии…
button-by-waiting = Ждут места на событии…
button-by-confirmed = Подтвердили, что придут…
button-by-unconfirmed = Не подтвердили, что придут…
button-by-came = Пришли на событие…
button-by-missed = Было место, но не пришли…
button-by-language = 🌐 Язык
button-by-country = 🌍 Страна
button-by-age = 🎂 Возраст
button-by-programme = 🎓 Программа
button-by-role = 👤 Роль
button-by-got = 📣 Получили объявление…
button-by-read = ☑️ Прочитали объявление…

## Кто это

audience-members =
    { $people ->
        [one] Получит <b>{ $people } человек</b>
        [few] Получат <b>{ $people } человека</b>
        [many] Получат <b>{ $people } человек</b>
       *[other] Получат <b>{ $people } человека</b>
    }
audience-page = Страница { $page } из { $pages }

## Сохранённые под названием

audience-name-question = Под каким названием сохранить? Напишите его, не длиннее { $limit } знаков.
audience-name-long = ⚠️ Слишком длинно: не больше { $limit } знаков, пожалуйста.
audience-kept = ✅ Сохранено: «{ $name }».
audience-kept-anew = ✅ Обновлено: «{ $name }».
audience-saved-title = <b>Сохранённые</b>
audience-saved-none = Пока ничего не сохранено.
audience-forgotten = Удалено: «{ $name }».
button-take-audience = ✅ Выбрать этих людей
button-forget-audience = 🗑 Удалить

## Когда

when-title =
    <b>Когда отправить?</b>
    Сейчас выбрано: { $now }
when-how = Нажмите кнопку или напишите день и время, например <code>{ $example }</code>
when-at-once = сразу после подтверждения
when-moment = { $time } ({ $city }, местное время)
when-each = { $time }, у каждого по своему времени
when-spread = По вашему времени ({ $city }): первые ({ $first_city }) — { $first }; последние ({ $last_city }) — { $last }
when-spread-none = Для всех это: { $moment }
when-zone-question = <b>{ $time }</b>: по чьему времени?
when-zone-one = • { $moment }
when-zone-each =
    • У каждого по своему времени
    { $spread }
when-past = ⚠️ Это уже в прошлом.
when-set = ✅ Будет отправлено: { $when }
when-asleep =
    { $people ->
        [one] 🌙 У { $people } человека в это время ночь: сообщение придёт утром. Если ждать нельзя, отметьте его как срочное.
        [few] 🌙 У { $people } человек в это время ночь: сообщение придёт утром. Если ждать нельзя, отметьте его как срочное.
        [many] 🌙 У { $people } человек в это время ночь: сообщение придёт утром. Если ждать нельзя, отметьте его как срочное.
       *[other] 🌙 У { $people } человека в это время ночь: сообщение придёт утром. Если ждать нельзя, отметьте его как срочное.
    }
when-in-the-past = ⚠️ Это уже в прошлом. В какой день и во сколько?
when-too-far = ⚠️ До этого больше года. В какой день и во сколько?
when-no-such-day = ⚠️ Такого дня нет в календаре.
when-not-understood = ⚠️ Не понимаю. Напишите время (19:30), день (25.09) или и то и другое (25.09 19:30).
button-at-once = ⚡ Сразу после подтверждения
button-in-an-hour = Через час
button-time-here = По времени: { $city }
button-time-mine = По моему времени ({ $city })
button-time-each = У каждого по своему времени
button-other-time = 🕘 Другое время
