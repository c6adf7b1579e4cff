# Для координаторов: данные программы в виде файлов.

command-export = Выгрузить данные в файл
button-export = 📤 Выгрузка
export-choose = <b>Данные какой программы выгрузить?</b>
export-title = <b>Выгрузка: { $programme }</b>
export-how =
    Файл со всеми заявками: по столбцу на вопрос, по алфавиту. Чувствительных ответов и телефонов несовершеннолетних в нём нет.

    Файл прочтёт любой, у кого он окажется. Передавайте его только тем, кому он нужен, и удалите, когда он больше не понадобится. То, что вы его сделали, записывается.
button-export-usual = 📊 Заявки для Excel
button-export-more = ⚙️ Ещё: события, объявления, CSV …
button-export-attachments = 📎 Файлы от людей
export-options =
    <b>Выгрузка: { $programme }</b>

    Выберите, что войдёт в файл и как. Потом сделайте его.
export-option-applications = Заявки
export-option-events = События и места
export-option-announcements = Объявления
export-option-trail = Журнал действий
export-option-xlsx = Файл: Excel (.xlsx)
export-option-csv = Файл: CSV
export-option-labels = Варианты: как их видят люди
export-option-names = Варианты: имена из таблицы программы
button-export-make = 📤 Сделать файл
button-export-sensitive = 🔒 С чувствительными ответами …
button-export-back = ‹ Назад
button-export-desk = ‹ Программа
export-nothing = Сначала выберите хотя бы что-то одно.
export-sensitive-question =
    <b>С чувствительными ответами?</b>

    В файле будет всё, что в таблице программы отмечено как чувствительное, например здоровье и питание, и телефоны несовершеннолетних.

    Делайте это, только если файл нужен прямо сейчас. Не храните его на общих устройствах, никому не пересылайте и потом удалите. То, что вы его сделали, записывается, и другие координаторы это увидят.
button-export-sensitive-surely = 🔒 Сделать файл с ними
export-begun = Делаю файл. Скоро пришлю.
export-going = Предыдущий файл ещё готовится. Подождите немного.
export-not-made = Файл не удалось сделать за отведённое время и память. Попробуйте ещё раз или выгрузите меньше за один раз.
export-big = Файл больше { $limit } МБ, столько Telegram не принимает. Выгрузите меньше за один раз или попросите того, кто ведёт бота, выполнить «kopru export».
export-done =
    <b>{ $programme }</b>
    { $what }
export-done-sensitive = 🔒 С чувствительными ответами. Удалите файл, когда он больше не нужен.
export-count-applications =
    { $count ->
        [one] { $count } заявка
        [few] { $count } заявки
        [many] { $count } заявок
       *[other] { $count } заявки
    }
export-count-events =
    { $count ->
        [one] События и места: { $count } строка
        [few] События и места: { $count } строки
        [many] События и места: { $count } строк
       *[other] События и места: { $count } строки
    }
export-count-announcements =
    { $count ->
        [one] { $count } объявление
        [few] { $count } объявления
        [many] { $count } объявлений
       *[other] { $count } объявления
    }
export-count-trail =
    { $count ->
        [one] Журнал действий: { $count } запись
        [few] Журнал действий: { $count } записи
        [many] Журнал действий: { $count } записей
       *[other] Журнал действий: { $count } записи
    }

## Листы и столбцы

export-applications = Заявки
export-events = События
export-announcements = Объявления
export-trail = Журнал действий
export-number = Номер
export-name = Имя
export-status = Статус
export-sent = Отправлена (время: { $city })
export-changed = Изменена (время: { $city })
export-language = Язык
export-age = Возраст к началу
export-remarks = Заметки
export-minor = несовершеннолетний: скрыто
export-event = Событие
export-begins = Начало
export-zone = Часовой пояс
export-place = Место
export-confirmed = Подтверждено
export-came = Приход
export-has-place = есть место
export-offered = место предложено
export-waiting = в листе ожидания
export-given-up = отказ от места
export-lost = место потеряно
export-cancelled = { $title } (отменено)
export-words = Текст
export-begun-at = Отправлено (время: { $city })
export-how-far = Состояние
export-people = Всего людей
export-got = Получили
export-read = Прочитали
export-unreachable = Недоступны
export-failed = Не удалось
export-unknown = Неизвестно
export-not-sent = Не отправлено
export-wave-planned = запланировано
export-wave-under-way = отправляется
export-wave-paused = на паузе
export-wave-stopped = остановлено
export-wave-done = отправлено
export-wave-recalled = отозвано
export-when = Когда (время: { $city })
export-who = Кто
export-did = Что произошло
export-whom = С кем
export-about = О номере
export-details = Подробности
export-operator = Оператор
export-erased = человек { $number }, данные удалены

## Файлы от людей

export-attachments-question =
    <b>Файлы от людей</b>

    { $count ->
        [one] С заявками и письмами пришёл { $count } файл. Я заберу его из Telegram и пришлю вам в .zip: в названии будут имя, вопрос и день.
        [few] С заявками и письмами пришло { $count } файла. Я заберу их из Telegram и пришлю вам в .zip: в названиях будут имя, вопрос и день.
        [many] С заявками и письмами пришло { $count } файлов. Я заберу их из Telegram и пришлю вам в .zip: в названиях будут имя, вопрос и день.
       *[other] С заявками и письмами пришло { $count } файла. Я заберу их из Telegram и пришлю вам в .zip: в названиях будут имя, вопрос и день.
    }

    Снимки людей — личное. Храните их, только пока они нужны. То, что вы их забрали, записывается.
export-attachments-none = С заявками и письмами ещё никто не присылал файлов.
button-export-attachments-surely = 📎 Забрать
export-attachments-done =
    <b>{ $programme }</b>
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }
export-attachments-part = Часть { $part }
export-attachments-missing =
    { $count ->
        [one] Не удалось получить { $count } файл: см. «{ $file }» в .zip.
        [few] Не удалось получить { $count } файла: см. «{ $file }» в .zip.
        [many] Не удалось получить { $count } файлов: см. «{ $file }» в .zip.
       *[other] Не удалось получить { $count } файла: см. «{ $file }» в .zip.
    }
export-attachments-missing-file = не получено
export-attachments-too-big = больше 20 МБ, столько Telegram боту не отдаёт
export-attachments-gone = Telegram его не отдал
audit-export-programme = выгрузил(а) данные программы
audit-export-sensitive = выгрузил(а) данные программы с чувствительными ответами
audit-export-attachments = выгрузил(а) файлы, которые прислали люди
export-written = { $file }: записано. Строк: { $rows }. Прочитать файл можете только вы; удалите его, когда он больше не нужен.
export-not-written = Файл «{ $file }» не удаётся записать. Укажите другой файл: --to.
