# Что сообщает kopru rehearse тому, кто готовит программу: в терминале и на странице, которую можно прочитать или напечатать.

rehearsal-title = Репетиция: { $programme }
rehearsal-dates = С { $from } по { $to }
rehearsal-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
rehearsal-messages =
    { $count ->
        [one] { $count } сообщение бот отправил сам
        [few] { $count } сообщения бот отправил сам
        [many] { $count } сообщений бот отправил сам
       *[other] { $count } сообщения бот отправил сам
    }
rehearsal-invented = Люди и их ответы выдуманы. Время у каждого своё, местное.
rehearsal-note-places =
    { $count ->
        [one] Чтобы кому-то пришлось ждать, на событиях с ограничением было не больше { $count } места.
        [few] Чтобы кому-то пришлось ждать, на событиях с ограничением было не больше { $count } мест.
        [many] Чтобы кому-то пришлось ждать, на событиях с ограничением было не больше { $count } мест.
       *[other] Чтобы кому-то пришлось ждать, на событиях с ограничением было не больше { $count } места.
    }
rehearsal-everybody = Все
rehearsal-there = { $city }: { $time }
rehearsal-conversation =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
rehearsal-saved = Сохранено: { $file }
rehearsal-not-saved = Не получается записать { $file }. Укажите после --save другой файл.

# Что делает человек, кроме того что подаёт заявку и записывается на всё.
rehearsal-part-stops = бросает анкету на середине
rehearsal-part-gives-up = отказывается от места
rehearsal-part-forgets = не отвечает на вопрос «Ты придёшь?»

# Что человек пишет в ответ на любой вопрос.
rehearsal-made-up-answer = Хочу помогать, узнавать новое и находить друзей.

rehearsal-did-apply = Подаёт заявку
rehearsal-did-stop = Начинает заявку и бросает на середине
rehearsal-did-get-accepted = Координаторы одобряют заявку
rehearsal-did-sign-up =
    { $count ->
        [one] Записывается на { $count } событие и получает место: { $events }
        [few] Записывается на { $count } события и получает места: { $events }
        [many] Записывается на { $count } событий и получает места: { $events }
       *[other] Записывается на { $count } события и получает места: { $events }
    }
rehearsal-did-queue =
    { $count ->
        [one] Встаёт в лист ожидания на { $count } событие: { $events }
        [few] Встаёт в лист ожидания на { $count } события: { $events }
        [many] Встаёт в лист ожидания на { $count } событий: { $events }
       *[other] Встаёт в лист ожидания на { $count } события: { $events }
    }
rehearsal-did-not-sign-up =
    { $count ->
        [one] Не может записаться на { $count } событие: { $events }
        [few] Не может записаться на { $count } события: { $events }
        [many] Не может записаться на { $count } событий: { $events }
       *[other] Не может записаться на { $count } события: { $events }
    }
rehearsal-did-give-up = Отказывается от места: { $event }
rehearsal-did-confirm = Подтверждает, что придёт: { $event }
rehearsal-did-accept = Занимает место: { $event }

rehearsal-why-reminder = Напоминание «{ $reminder }»
rehearsal-why-event-reminder = Напоминание «{ $reminder }»: { $event }
rehearsal-why-place = Освободилось место: { $event }
rehearsal-why-offer = Предложено место: { $event }
rehearsal-why-lost-offer = Предложенное место не заняли вовремя: { $event }
rehearsal-why-ask = Вопрос, придёт ли человек: { $event }
rehearsal-why-freed = Подтверждения не было, место потеряно: { $event }
rehearsal-why-status = Решение по заявке
rehearsal-why-unknown = Другое сообщение
rehearsal-silent = без звука
rehearsal-night = ночью

rehearsal-findings = Что, похоже, не так
rehearsal-findings-none = Похоже, всё в порядке.
rehearsal-warnings = На что стоит взглянуть в таблице
rehearsal-finding-stuck = Не удалось придумать такой ответ на вопрос «{ $question }», который подошёл бы под его условие. Смогут ли ответить люди?
rehearsal-finding-failed = { $name }: сообщение не дошло, потому что Telegram его не принимает. Возможно, оно слишком длинное. { $why }
rehearsal-finding-closed = Никто из подавших заявку не смог записаться: { $event }
rehearsal-finding-nobody = Никто не получил напоминание «{ $reminder }». Верно ли указано, кому и когда его отправлять?
rehearsal-finding-crowded = Сообщений за одну минуту: { $count } ({ $names }). Первое из них: { $why }
rehearsal-finding-night =
    { $count ->
        [one] { $count } сообщение приходит ночью. { $why }
        [few] { $count } сообщения приходят ночью. { $why }
        [many] { $count } сообщений приходит ночью. { $why }
       *[other] { $count } сообщения приходит ночью. { $why }
    }
rehearsal-finding-night-silent =
    { $count ->
        [one] { $count } сообщение приходит ночью, без звука: утром было бы поздно. { $why }
        [few] { $count } сообщения приходят ночью, без звука: утром было бы поздно. { $why }
        [many] { $count } сообщений приходит ночью, без звука: утром было бы поздно. { $why }
       *[other] { $count } сообщения приходит ночью, без звука: утром было бы поздно. { $why }
    }
rehearsal-finding-telegram = Telegram этого не принял бы: { $text }
