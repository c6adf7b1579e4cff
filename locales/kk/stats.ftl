# Үйлестірушілерге: бағдарлама санмен, сөзбен және суретпен.

command-stats = Сандар суретпен
button-stats = 📈 Сандар
button-stats-back = ‹ Сандар
button-stats-days = 📅 Күндер
button-stats-countries = 🌍 Елдер
button-stats-ages = 🎂 Жасы
button-stats-languages = 💬 Тілдер
button-stats-funnel = 🪜 Қадам сайын
button-stats-places = 🎟 Орындар
button-stats-messages = ✉️ Хабарламалар
stats-choose = <b>Қай бағдарламаның сандары керек?</b>
stats-title = <b>Сандар: { $programme }</b>
stats-how = Әр батырма бір сурет жібереді, астында сол сөзбен жазылады.
stats-line = { $label }: <b>{ $count }</b>
stats-text = { $label }: { $text }
stats-caption =
    <b>{ $title }</b>
    { $programme }
stats-begun = Сурет салып жатырмын. Қазір жіберемін.
stats-going = Бұл сурет салынып жатыр.
stats-no-applications = Әзірге ешкім өтінім берген жоқ, сондықтан салатын ештеңе жоқ.
stats-no-events = Әзірге іс-шара жоқ, сондықтан салатын ештеңе жоқ.
stats-no-messages = Бұл бағдарлама туралы әлі хабарлама жіберілген жоқ, сондықтан салатын ештеңе жоқ.
stats-no-countries = Салатын ештеңе жоқ: әлі өтінім келмеген немесе сауалнамада тұратын елі сұралмайды.
stats-no-ages = Салатын ештеңе жоқ: әлі өтінім келмеген немесе сауалнамада туған күні сұралмайды.
picture-not-made = Суретті берілген уақыт пен жад көлемінде салу мүмкін болмады. Қайталап көріңіз.
stats-agreed = Шарттарға келісті
stats-begun-to-apply = Өтінімді бастады
stats-sent = Өтінімді жіберді
stats-accepted = Мақұлданды
stats-came = Іс-шараға келді
stats-applications =
    { $count ->
        [one] өтінім
       *[other] өтінім
    }
stats-share = { $count } ({ $share }%)
stats-share-least = { $count } (1%-дан аз)
stats-days-title = Күндер бойынша өтінімдер
stats-width = бір баған – { $days } күн
stats-days-all = { $count } өтінім, алғашқы күні: { $day }.
stats-days-most = Бір күндегі ең көбі: { $count }, { $day }.
stats-days-week = Соңғы 7 күнде: { $count }.
stats-countries-title = Елдер бойынша өтінімдер
stats-countries-others = Басқа немесе белгісіз
stats-ages-title = Бағдарлама басталғандағы жасы
stats-age-to = { $oldest } және кіші
stats-age-from = { $youngest } және үлкен
stats-age-all = Кез келген жас
stats-languages-title = Тілдер бойынша өтінімдер
stats-funnel-title = Қадам сайын
stats-places-title = Алынған орындар
stats-places-taken =
    { $count ->
        [one] орын алынды
       *[other] орын алынды
    }
stats-places-wait = күтіп тұр: { $count }
stats-places-no-limit = { $count }, шектеусіз
stats-messages-title = Хабарламалардың жетуі
stats-messages-sent = хабарлама жетті
stats-messages-announcements = Хабарландырулар
stats-messages-reminders = Еске салулар
stats-messages-events = Іс-шара жаңалықтары
stats-messages-status = Өтінім жаңалықтары
stats-read = «Оқыдым» деп белгіледі
stats-state-sent = жетті
stats-state-unreachable = ботты бұғаттаған
stats-state-failed = қате шықты
stats-state-unknown = белгісіз
stats-state-not-sent = жіберілмеді, қажеті болмады
stats-state-to-come = әлі жіберіледі
