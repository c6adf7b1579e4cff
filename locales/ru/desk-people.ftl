# Для координаторов: поиск людей, фильтр списка, карточка человека, решение сразу о многих, заметки.

## Список

people-how = 🔎 Чтобы найти человека, просто напишите имя, его часть или номер заявки.
people-find =
    <b>Кого вы ищете?</b>
    Напишите имя или его часть, как человек себя называет или как в паспорте, либо номер заявки. Особые буквы не нужны: «Семен» найдёт и «Семён», а русские буквы — и казахские имена.
people-found =
    { $count ->
        [0] 🔎 «{ $name }»: никого с таким именем нет. Поиск шёл по всем заявкам.
        [one] 🔎 «{ $name }»: найдена <b>{ $count }</b> заявка среди всех
        [few] 🔎 «{ $name }»: найдены <b>{ $count }</b> заявки среди всех
        [many] 🔎 «{ $name }»: найдено <b>{ $count }</b> заявок среди всех
       *[other] 🔎 «{ $name }»: найдено <b>{ $count }</b> заявки среди всех
    }
people-filtered =
    { $count ->
        [one] ⚙️ По фильтру: <b>{ $count }</b> заявка
        [few] ⚙️ По фильтру: <b>{ $count }</b> заявки
        [many] ⚙️ По фильтру: <b>{ $count }</b> заявок
       *[other] ⚙️ По фильтру: <b>{ $count }</b> заявки
    }
people-words-please = ⚠️ Напишите, пожалуйста, имя или номер текстом.
button-find-person = 🔎 Найти
button-to-people = ‹ К списку
button-sort-by-name = 🔤 По имени
button-sort-newest = 🕘 Сначала новые
button-filter = ⚙️ Фильтр
button-clear-filter = ✖️ Снять фильтр
button-decide-many = ⚖️ Решить обо всех: { $count }

## Фильтр

filter-title = <b>Какие заявки показать?</b>
filter-none =
    { $count ->
        [one] Фильтра нет: в списке { $count } заявка.
        [few] Фильтра нет: в списке { $count } заявки.
        [many] Фильтра нет: в списке { $count } заявок.
       *[other] Фильтра нет: в списке { $count } заявки.
    }
filter-query = То же запросом: <code>{ $query }</code>
filter-how = Выберите здесь или пришлите запрос, например <code>status = submitted and age &gt;= 18</code>
filter-how-query = Изменить фильтр можно и текстом: скопируйте запрос, исправьте и пришлите мне.
filter-outdated = ⚠️ Фильтр больше не подходит к программе, поэтому никто не показан: { $problem } Снимите его или выберите заново.
button-to-filter = ‹ Фильтр

## Карточка

card-changed = Ответы изменены: { $date }, { $time }
card-language = Язык: { $language }
card-age = Возраст к началу программы: { $age }
card-age-minor = 🧒 Возраст к началу программы: <b>{ $age }</b>
card-no-answers = Здесь нет ответов, которые можно показать.
card-locked =
    { $count ->
        [one] 🔒 { $count } ответ о здоровье, документах или контактах здесь не показан. Каждое открытие записывается.
        [few] 🔒 { $count } ответа о здоровье, документах или контактах здесь не показаны. Каждое открытие записывается.
        [many] 🔒 { $count } ответов о здоровье, документах или контактах здесь не показаны. Каждое открытие записывается.
       *[other] 🔒 { $count } ответа о здоровье, документах или контактах здесь не показаны. Каждое открытие записывается.
    }
card-locked-title = 🔒 <b>Здоровье, документы и контакты</b>
card-read-recorded = Записано, что вы это прочитали.
button-show-locked = 🔒 Показать здоровье и контакты
button-card-places = 🎟 События
button-card-messages = ✉️ Сообщения
button-remarks = 📝 Заметки
button-card-guardian = 🧒 Согласие
button-to-card = ‹ Заявка

card-places-title = 🎟 <b>На событиях программы</b>
card-places-none = Ни на одно событие записи нет.
card-place-going = ✅ есть место
card-place-offered = ✋ место предложено
card-place-waiting = ⏳ ждёт места
card-place-given-up = место отдано
card-place-lost = участие не подтверждено, место ушло другим
card-place-turn = номер в очереди: { $position }
card-place-confirmed = участие подтверждено
card-place-came = ☑️ был на событии
card-place-cancelled = 🚫 событие отменено

card-messages-title = ✉️ <b>Переписка с этим человеком</b>
card-messages-none = Сообщений пока не было.
card-said-announcement = 📣 Объявление № { $number }: { $words }
card-said-correction = ✏️ Исправление объявления № { $number }: { $words }
card-said-recall = 🗑 Отзыв объявления № { $number }: { $words }
card-said-reminded = 🔔 Напоминание об объявлении № { $number }: { $words }
card-said-reminder = ⏰ Напоминание: { $words }
card-said-event = 📆 Новости события: { $words }
card-said-status = 📄 Статус заявки
card-said-answer = ↩️ Письмо от вашей команды: { $words }
card-said-letter = 📩 Письмо от этого человека: { $words }
card-state-held = 🕘 ждёт своей очереди
card-state-queued = 🕘 будет отправлено
card-state-sending = 🕘 отправляется
card-state-sent = ✅ отправлено
card-state-failed = ⚠️ не удалось
card-state-unreachable = 🚫 не доставлено
card-state-unknown = ❓ неизвестно, дошло ли
card-state-skipped = уже не нужно
card-state-stopped = ⏹ остановлено до отправки
card-state-read = ☑️ прочитано

## Решение сразу о многих

many-which =
    { $count ->
        [one] <b>В списке { $count } заявка.</b> Какой статус ей дать? Сначала вы увидите, что это значит.
        [few] <b>В списке { $count } заявки.</b> Какой статус им дать? Сначала вы увидите, что это значит.
        [many] <b>В списке { $count } заявок.</b> Какой статус им дать? Сначала вы увидите, что это значит.
       *[other] <b>В списке { $count } заявки.</b> Какой статус им дать? Сначала вы увидите, что это значит.
    }
many-question =
    { $count ->
        [one] <b>{ $count } заявка</b> получит статус: <b>{ $status }</b>
        [few] <b>{ $count } заявки</b> получат статус: <b>{ $status }</b>
        [many] <b>{ $count } заявок</b> получат статус: <b>{ $status }</b>
       *[other] <b>{ $count } заявки</b> получат статус: <b>{ $status }</b>
    }
many-anew = ⚠️ За это время список изменился. Вот как он выглядит теперь:
many-nobody = Ни одна заявка в списке не изменится.
many-change = { $before } → { $after }: <b>{ $count }</b>
many-same = Уже с этим статусом: { $count }
many-closed = Отозваны авторами и останутся как есть: { $count }
many-minors =
    { $count ->
        [one] 🧒 { $count } заявка ждёт согласия родителя или опекуна и пока не будет одобрена.
        [few] 🧒 { $count } заявки ждут согласия родителя или опекуна и пока не будут одобрены.
        [many] 🧒 { $count } заявок ждут согласия родителя или опекуна и пока не будут одобрены.
       *[other] 🧒 { $count } заявки ждут согласия родителя или опекуна и пока не будут одобрены.
    }
many-over = ⚠️ Мест в программе: { $capacity }. Получится больше на { $count }.
many-losing =
    { $count ->
        [one] У { $count } человека есть места на событиях, которые уйдут другим; об этом тоже будет сказано.
        [few] У { $count } человек есть места на событиях, которые уйдут другим; об этом тоже будет сказано.
        [many] У { $count } человек есть места на событиях, которые уйдут другим; об этом тоже будет сказано.
       *[other] У { $count } человека есть места на событиях, которые уйдут другим; об этом тоже будет сказано.
    }
many-names = Например: { $names }
many-names-more = Например: { $names } … и ещё { $count }
many-they-read = Каждый прочитает это на своём языке:
many-going-on = ⏳ Выполняется: { $done } из { $all } …
many-done =
    { $count ->
        [one] ✅ Готово. У { $count } заявки теперь статус: { $status }
        [few] ✅ Готово. У { $count } заявок теперь статус: { $status }
        [many] ✅ Готово. У { $count } заявок теперь статус: { $status }
       *[other] ✅ Готово. У { $count } заявки теперь статус: { $status }
    }
many-quiet = Без сообщения: { $count }. О прежнем изменении им ещё не сообщили.
many-refused =
    { $count ->
        [one] 🧒 { $count } заявка ждёт согласия родителя или опекуна.
        [few] 🧒 { $count } заявки ждут согласия родителя или опекуна.
        [many] 🧒 { $count } заявок ждут согласия родителя или опекуна.
       *[other] 🧒 { $count } заявки ждут согласия родителя или опекуна.
    }
many-changed = Изменились за это время и остались как есть: { $count }
button-many-accepted-surely = ✅ Да, одобрить
button-many-waiting-surely = ⏳ Да, в лист ожидания
button-many-declined-surely = Да, отклонить
button-many-submitted-surely = 📥 Да, вернуть «получена»

## Заметки

remarks-title =
    { $count ->
        [one] 📝 <b>{ $count } заметка</b>, здесь её видят только координаторы
        [few] 📝 <b>{ $count } заметки</b>, здесь их видят только координаторы
        [many] 📝 <b>{ $count } заметок</b>, здесь их видят только координаторы
       *[other] 📝 <b>{ $count } заметки</b>, здесь их видят только координаторы
    }
remarks-none = 📝 Заметок пока нет. Здесь их видят только координаторы.
remark-question = 📝 Напишите заметку сообщением. Здесь её увидят только координаторы, но она входит в данные этого человека, и он может их запросить: пишите факты.
remark-wrong = ⚠️ Напишите, пожалуйста, текст. Предел, знаков: { $limit }
remark-by = <b>{ $name }</b> · { $date }, { $time }
remark-kept = ✅ Заметка сохранена.
remark-deleted = ✅ Заметка удалена.
remark-delete-question = <b>Удалить эту заметку?</b>
button-write-remark = ✍️ Написать заметку
button-delete-remark = 🗑 Удалить
button-delete-remark-surely = Да, удалить
button-to-remarks = ‹ Заметки

## Журнал действий

audit-read-sensitive = прочитаны ответы о здоровье и контактах
audit-write-remark = написана заметка
audit-delete-remark = удалена заметка
audit-decide-many = изменён статус сразу многих заявок
