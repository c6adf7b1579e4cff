# Что говорит команда kopru тому, кто запускает бота. Показывается в терминале, простым текстом.

setting-wrong-advice = Настройки берутся из переменных окружения или из файла .env в папке, откуда запускается программа.
setting-bot-token-wrong = { $name }: это не токен бота. Токен выдаёт @BotFather, он похож на 123456789:AA… ; не задавайте его, чтобы попробовать Köprü без Telegram.
setting-api-url-wrong = { $name }: нужен адрес, который начинается с http:// или https://.
setting-data-dir-wrong = { $name }: это не папка.
setting-key-file-wrong = { $name }: ключ не должен лежать в папке данных, рядом с данными он ничего не защищает. Выберите другое место для ключа или для данных.
setting-admins-wrong = { $name }: нужны ID пользователей Telegram, это числа, через запятую.
setting-languages-wrong = { $name }: нужны коды из списка en, ru, kk, az, tr через запятую.
setting-webhook-url-wrong = { $name }: нужен адрес, который начинается с http:// или https://.
setting-webhook-secret-wrong = { $name }: обязателен вместе с KOPRU_WEBHOOK_URL, от 1 до 256 знаков: латинские буквы, цифры, _ или -. Без него кто угодно мог бы слать поддельные обновления.
setting-listen-wrong = { $name }: нужны хост и порт, например 127.0.0.1:8080.
setting-log-wrong = { $name }: допустимо console или json.

key-missing = База данных есть, а её ключа { $path } нет. Верните файл ключа на место или задайте KOPRU_KEY_FILE. Без ключа данные никто не прочитает.
key-unreadable = Ключ { $path } не читается или это не ключ. В нём должно быть 64 шестнадцатеричные цифры.
key-not-writable = Не удаётся записать ключ { $path }. Дайте этой учётной записи право записи туда или задайте KOPRU_KEY_FILE.
database-wrong-key = База данных { $path } не открывается этим ключом. Укажите в KOPRU_KEY_FILE тот ключ, с которым она создана.
database-disk-full = Диск, на котором лежит { $path }, заполнен. Освободите место и запустите бота снова; всё, что было принято раньше, цело.
database-read-only = В { $path } нельзя записывать. Дайте этой учётной записи право записи туда или задайте KOPRU_DATA_DIR.
database-cannot-open = Не удаётся открыть { $path }. Проверьте, что папка существует и доступна этой учётной записи, или задайте KOPRU_DATA_DIR.
database-busy = Файл { $path } заблокирован другой программой. Закройте её и попробуйте снова.
database-disk-trouble = Диск, на котором лежит { $path }, сообщает об ошибках. Проверьте его, прежде чем продолжать.
database-damaged = База данных { $path } повреждена. Остановите бота и поставьте на её место последнюю резервную копию.
database-in-use = С { $path } уже работает другой Köprü. Сначала остановите его.
database-newer = Эту базу данных записал более новый Köprü (шаг { $have }, эта версия знает { $known }). Установите снова более новую версию.
token-refused = Telegram не принимает KOPRU_BOT_TOKEN. Скопируйте его ещё раз у @BotFather.
webhook-refused = Telegram не принимает KOPRU_WEBHOOK_URL: { $reason }
listen-taken = Адрес { $address } занят другой программой. Укажите свободный в KOPRU_LISTEN.
file-unreadable = Не удаётся прочитать { $path }.
person-unknown = Человек с ID { $id } ещё не писал боту. Пусть сначала нажмёт «ЗАПУСТИТЬ».
programme-unknown = Программы { $name } нет. Есть: { $known }
workbook-failed = Не удалось прочитать таблицу за отведённое время и в отведённой памяти. Это точно таблица с анкетой?

rehearsing =
    Köprü работает с собственным симулятором Telegram, потому что KOPRU_BOT_TOKEN не задан. Здесь ничего не сохраняется.
    Чтобы побыть участником, откройте { $url }, выберите, кем быть, нажмите «ЗАПУСТИТЬ» и подайте заявку.
    Чтобы побыть координатором, откройте там же { $link } от имени кого-то другого.
hint-participant = Побыть участником, который подаёт заявку: { $link }
hint-coordinator = Побыть координатором, к которому приходит заявка: { $link } (для того, кто откроет первым)
serving = Köprü обслуживает @{ $username }. Остановить: Ctrl-C.
claim-invitation = У бота ещё нет администратора. Откройте { $link } в Telegram и нажмите «ЗАПУСТИТЬ»: ссылка сработает один раз.

check-fine =
    { $count ->
        [one] Файл { $file } в порядке: { $count } вопрос, языки: { $languages }.
        [few] Файл { $file } в порядке: { $count } вопроса, языки: { $languages }.
        [many] Файл { $file } в порядке: { $count } вопросов, языки: { $languages }.
       *[other] Файл { $file } в порядке: { $count } вопроса, языки: { $languages }.
    }
check-holds = Событий: { $events }. Напоминаний вместе со встроенными: { $reminders }.
check-problems =
    { $count ->
        [one] В файле { $file } { $count } ошибка:
        [few] В файле { $file } { $count } ошибки:
        [many] В файле { $file } { $count } ошибок:
       *[other] В файле { $file } { $count } ошибки:
    }
check-warnings =
    { $count ->
        [one] { $count } замечание, оно ничему не мешает:
        [few] { $count } замечания, они ничему не мешают:
        [many] { $count } замечаний, они ничему не мешают:
       *[other] { $count } замечания, они ничему не мешают:
    }
loaded = Программа «{ $programme }» загружена. Ссылка для участников: { $link }
load-would-tell =
    { $people ->
        [one] Всего сообщение получит { $people } человек.
        [few] Всего сообщение получат { $people } человека.
        [many] Всего сообщение получат { $people } человек.
       *[other] Всего сообщение получат { $people } человека.
    }
load-question = Применить?
load-stopped = Ничего не изменилось.
load-needs-yes = Об этих изменениях люди получат сообщения, поэтому пока ничего не изменилось. Чтобы применить их, добавьте --yes.
load-changed-meanwhile = Программу только что изменил кто-то другой, поэтому ничего не применено. Загрузите таблицу ещё раз.
load-told =
    { $people ->
        [one] Сообщение получит { $people } человек.
        [few] Сообщение получат { $people } человека.
        [many] Сообщение получат { $people } человек.
       *[other] Сообщение получат { $people } человека.
    }
granted-administrator = { $id } теперь администратор.
granted-coordinator = { $id } теперь координатор программы «{ $programme }».
granted-already = У { $id } эта роль уже есть.

doctor-title = Köprü { $version }, Python { $python }
doctor-fine = Всё в порядке.
doctor-ill =
    { $count ->
        [one] Внимания требует { $count } пункт.
        [few] Внимания требуют { $count } пункта.
        [many] Внимания требуют { $count } пунктов.
       *[other] Внимания требуют { $count } пункта.
    }
doctor-settings = Настройки
doctor-settings-fine = прочитаны
doctor-data = Папка данных
doctor-data-fine = { $path }, свободно { $free }
doctor-disk-low = на диске с { $path } свободно всего { $free }: освободите место
doctor-database = База данных
doctor-database-fine = открывается, шаг { $step }
doctor-database-running = с ней сейчас работает запущенный Köprü
doctor-database-new = ещё нет, появится при первом запуске
doctor-key = Ключ
doctor-key-fine = { $path }, хранится отдельно
doctor-key-open = { $path } могут прочитать другие: выполните для него chmod 600
doctor-key-new = ещё нет, появится при первом запуске
doctor-key-none = выключен (KOPRU_KEY_FILE=none): тогда должен быть зашифрован сам диск
doctor-zones = Часовые пояса
doctor-zones-fine = tzdata { $version }
doctor-zones-old = устарели: в Казахстане с 1 марта 2024 года один часовой пояс, UTC+5. Обновите пакет tzdata
doctor-telegram = Telegram
doctor-telegram-fine = { $url } знает бота как @{ $username }
doctor-telegram-none = KOPRU_BOT_TOKEN не задан: «kopru run» запустит симулятор
doctor-telegram-far = { $url } недоступен: проверьте сеть или KOPRU_API_URL
doctor-clock = Часы
doctor-clock-fine = расходятся с сервером не больше чем на { $seconds } с
doctor-clock-wrong = расходятся с сервером на { $seconds } с: включите синхронизацию времени (NTP)
doctor-webhook = Обновления
doctor-webhook-polling = через long polling
doctor-webhook-set = через webhook, в очереди: { $pending }
doctor-webhook-error = через webhook, но Telegram сообщает: { $error }
doctor-webhook-stray = в Telegram установлен webhook, хотя KOPRU_WEBHOOK_URL не задан: «kopru run» его снимет
