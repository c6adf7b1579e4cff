# Для координаторов: программа в цифрах, словами и картинками.

command-stats = Цифры картинками
button-stats = 📈 Цифры
button-stats-back = ‹ Цифры
button-stats-days = 📅 По дням
button-stats-countries = 🌍 Страны
button-stats-ages = 🎂 Возраст
button-stats-languages = 💬 Языки
button-stats-funnel = 🪜 Шаг за шагом
button-stats-places = 🎟 Места
button-stats-messages = ✉️ Сообщения
stats-choose = <b>Цифры какой программы показать?</b>
stats-title = <b>Цифры: { $programme }</b>
stats-how = Каждая кнопка присылает картинку, под ней то же самое словами.
stats-line = { $label }: <b>{ $count }</b>
stats-text = { $label }: { $text }
stats-caption =
    <b>{ $title }</b>
    { $programme }
stats-begun = Рисую. Скоро пришлю.
stats-going = Эта картинка уже рисуется.
stats-no-applications = Заявок пока нет, так что рисовать нечего.
stats-no-events = Событий пока нет, так что рисовать нечего.
stats-no-messages = По этой программе ещё не отправляли сообщений, так что рисовать нечего.
stats-no-countries = Рисовать нечего: заявок пока нет или в анкете не спрашивают, где человек живёт.
stats-no-ages = Рисовать нечего: заявок пока нет или в анкете не спрашивают дату рождения.
picture-not-made = Картинку не удалось сделать за отведённое время и память. Попробуйте ещё раз.
stats-agreed = Согласились с условиями
stats-begun-to-apply = Начали заявку
stats-sent = Отправили заявку
stats-accepted = Одобрены
stats-came = Пришли на событие
stats-applications =
    { $count ->
        [one] заявка
        [few] заявки
        [many] заявок
       *[other] заявки
    }
stats-share = { $count } ({ $share } %)
stats-share-least = { $count } (меньше 1 %)
stats-days-title = Заявки по дням
stats-width =
    { $days ->
        [one] столбик — { $days } день
        [few] столбик — { $days } дня
        [many] столбик — { $days } дней
       *[other] столбик — { $days } дня
    }
stats-days-all =
    { $count ->
        [one] { $count } заявка, первый день: { $day }.
        [few] { $count } заявки, первый день: { $day }.
        [many] { $count } заявок, первый день: { $day }.
       *[other] { $count } заявки, первый день: { $day }.
    }
stats-days-most = Больше всего за день: { $count }, { $day }.
stats-days-week = За последние 7 дней: { $count }.
stats-countries-title = Заявки по странам
stats-countries-others = Другие или неизвестно
stats-ages-title = Возраст к началу программы
stats-age-to = { $oldest } и младше
stats-age-from = { $youngest } и старше
stats-age-all = Любой возраст
stats-languages-title = Заявки по языкам
stats-funnel-title = Шаг за шагом
stats-places-title = Занятые места
stats-places-taken =
    { $count ->
        [one] место занято
        [few] места занято
        [many] мест занято
       *[other] места занято
    }
stats-places-wait = ждут: { $count }
stats-places-no-limit = { $count }, без ограничения
stats-messages-title = Доставка сообщений
stats-messages-sent = сообщений дошло
stats-messages-announcements = Объявления
stats-messages-reminders = Напоминания
stats-messages-events = Новости о событиях
stats-messages-status = Новости о заявках
stats-read = Отметили, что прочитали
stats-state-sent = дошло
stats-state-unreachable = бот заблокирован
stats-state-failed = не удалось
stats-state-unknown = неизвестно
stats-state-not-sent = не отправлено, уже не нужно
stats-state-to-come = ещё будет отправлено
