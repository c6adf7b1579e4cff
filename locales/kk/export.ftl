# Үйлестірушілерге: бағдарлама деректері файл түрінде.

command-export = Деректерді файлға шығару
button-export = 📤 Файлға шығару
export-choose = <b>Қай бағдарламаның деректері керек?</b>
export-title = <b>Файлға шығару: { $programme }</b>
export-how =
    Барлық өтінім бір файлда: әр сұраққа бір баған, аты бойынша әліпби ретімен. Құпия жауаптар мен кәмелетке толмағандардың телефондары кірмейді.

    Файл кімнің қолында болса, сол оқи алады. Тек керек адамға ғана беріңіз, қажеті болмай қалғанда жойыңыз. Файлды алғаныңыз журналға жазылады.
button-export-usual = 📊 Өтінімдер (Excel)
button-export-more = ⚙️ Тағы: іс-шара, хабарландыру, CSV …
button-export-attachments = 📎 Адамдар жіберген файлдар
export-options =
    <b>Файлға шығару: { $programme }</b>

    Файлға не және қалай кіретінін таңдаңыз, содан кейін жасаңыз.
export-option-applications = Өтінімдер
export-option-events = Іс-шаралар мен орындар
export-option-announcements = Хабарландырулар
export-option-trail = Әрекеттер журналы
export-option-xlsx = Файл: Excel (.xlsx)
export-option-csv = Файл: CSV
export-option-labels = Нұсқалар: адамдар оқитын түрде
export-option-names = Нұсқалар: кестедегі атаулармен
button-export-make = 📤 Файлды жасау
button-export-sensitive = 🔒 Құпия жауаптармен бірге …
button-export-back = ‹ Артқа
button-export-desk = ‹ Бағдарлама
export-nothing = Алдымен кемінде біреуін таңдаңыз.
export-sensitive-question =
    <b>Құпия жауаптармен бірге ме?</b>

    Файлға кестеде құпия деп белгіленгеннің бәрі, мысалы денсаулық пен тамақ, және кәмелетке толмағандардың телефондары кіреді.

    Тек дәл қазір керек болса ғана жасаңыз. Ортақ құрылғыда сақтамаңыз, ешкімге жібермеңіз, кейін жойыңыз. Бұл журналға жазылады, басқа үйлестірушілер де көреді.
button-export-sensitive-surely = 🔒 Солармен бірге жасау
export-begun = Файлды жасап жатырмын. Қазір жіберемін.
export-going = Алдыңғы файл әлі дайын емес. Сәл күте тұрыңыз.
export-not-made = Файлды берілген уақыт пен жад көлемінде жасау мүмкін болмады. Қайталап көріңіз немесе азырақ таңдаңыз.
export-big = Файл { $limit } МБ-тан үлкен, Telegram одан артығын қабылдамайды. Азырақ таңдаңыз немесе ботты жүргізетін адамнан «kopru export» орындауын сұраңыз.
export-done =
    <b>{ $programme }</b>
    { $what }
export-done-sensitive = 🔒 Құпия жауаптармен бірге. Қажеті болмай қалғанда жойыңыз.
export-count-applications = { $count } өтінім
export-count-events = Іс-шаралар мен орындар: { $count } жол
export-count-announcements = { $count } хабарландыру
export-count-trail = Әрекеттер журналы: { $count } жазба

## Парақтар мен бағандар

export-applications = Өтінімдер
export-events = Іс-шаралар
export-announcements = Хабарландырулар
export-trail = Әрекеттер журналы
export-number = Нөмірі
export-name = Аты
export-status = Мәртебесі
export-sent = Жіберілді (уақыт: { $city })
export-changed = Өзгерді (уақыт: { $city })
export-language = Тілі
export-age = Басталған кездегі жасы
export-remarks = Ескертпелер
export-minor = кәмелетке толмаған: жасырылды
export-event = Іс-шара
export-begins = Басталуы
export-zone = Уақыт белдеуі
export-place = Орны
export-confirmed = Растады
export-came = Келді
export-has-place = орны бар
export-offered = орын ұсынылды
export-waiting = күту тізімінде
export-given-up = орнынан бас тартты
export-lost = орнынан айырылды
export-cancelled = { $title } (болмайды)
export-words = Мәтіні
export-begun-at = Жіберілді (уақыт: { $city })
export-how-far = Жағдайы
export-people = Барлық адам
export-got = Алғандар
export-read = Оқығандар
export-unreachable = Хабар жетпеді
export-failed = Қате шықты
export-unknown = Белгісіз
export-not-sent = Жіберілмеді
export-wave-planned = жоспарланған
export-wave-under-way = жіберіліп жатыр
export-wave-paused = кідіртілген
export-wave-stopped = тоқтатылған
export-wave-done = жіберілген
export-wave-recalled = қайтарып алынған
export-when = Қашан (уақыт: { $city })
export-who = Кім
export-did = Не істеді
export-whom = Кімге қатысты
export-about = Нөмірі туралы
export-details = Толығырақ
export-operator = Оператор
export-erased = { $number } адам, деректері жойылған

## Адамдар жіберген файлдар

export-attachments-question =
    <b>Адамдар жіберген файлдар</b>

    Өтінімдермен және хаттармен келген файлдар саны: { $count }. Оларды Telegram-нан алып, .zip етіп жіберемін. Атауында адамның аты, сұрақ және күні болады.

    Адамдардың суреті – жеке дерек. Керек кезде ғана сақтаңыз. Файлдарды алғаныңыз журналға жазылады.
export-attachments-none = Өтініммен немесе хатпен әзірге ешкім файл жібермеген.
button-export-attachments-surely = 📎 Алып беру
export-attachments-done =
    <b>{ $programme }</b>
    { $count } файл
export-attachments-part = Бөлім: { $part }
export-attachments-missing = Алынбаған файлдар саны: { $count }. .zip ішіндегі «{ $file }» файлын қараңыз.
export-attachments-missing-file = алынбады
export-attachments-too-big = 20 МБ-тан үлкен, Telegram ботқа одан артығын бермейді
export-attachments-gone = Telegram бермеді
audit-export-programme = бағдарлама деректерін файлға шығарды
audit-export-sensitive = бағдарлама деректерін құпия жауаптармен бірге файлға шығарды
audit-export-attachments = адамдар жіберген файлдарды алды
export-written = { $file }: жазылды. Жол саны: { $rows }. Оны тек сіз оқи аласыз, қажеті болмай қалғанда жойыңыз.
export-not-written = «{ $file }» файлын жазу мүмкін емес. --to арқылы басқа файлды көрсетіңіз.
