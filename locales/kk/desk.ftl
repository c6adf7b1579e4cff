# Үйлестірушілерге: бағдарламасы, жіберген жұмыс кітаптары, чатта қосып, жылжытып, болдырмайтын іс-шаралары.

## Бағдарлама

desk-choose = <b>Қай бағдарлама?</b>
desk-none =
    Әзірге бағдарлама жоқ. Оның жұмыс кітабын (.xlsx) файл етіп жіберіңіз.

    Алдымен не түсінгенімді айтамын, сіз келіспейінше ештеңе өзгермейді.
desk-title =
    <b>{ $programme }</b>
    📅 { $dates } · 📍 { $city }
desk-numbers = Өтінім: <b>{ $sent }</b>, басталған, бірақ жіберілмегені: <b>{ $unfinished }</b>
desk-link = Өтінім берушілерге арналған сілтеме: { $link }
desk-next = <b>Алдағы іс-шаралар</b>
desk-no-events = Алда іс-шара жоқ.
desk-event-line =
    <b>{ $title }</b>
    📅 { $when }
    👥 { $places }
desk-how = Бірнеше іс-шараны өзгерту үшін жұмыс кітабын алып, түзетіп, осында файл етіп жіберіңіз. Не өзгеретінін және қанша адамға хабар баратынын көрсетемін, сіз келіспейінше ештеңе өзгермейді.
desk-workbook = <b>{ $programme }</b>: жұмыс кітабының қазіргі түрі. Түзетіп, маған қайта жіберіңіз.
desk-workbook-failed = Жұмыс кітабын қазір жасау мүмкін болмады. Сәлден кейін қайталап көріңіз.
desk-workbook-none = Бұл бағдарламаның жұмыс кітабы менде файл түрінде жоқ. Бір рет жіберіңіз, содан кейін оны кез келген уақытта ала аласыз.
button-desk-events = 📆 Іс-шаралар
button-get-workbook = ⬇️ Жұмыс кітабын алу
button-to-desk = ‹ Бағдарлама

## Жіберілген жұмыс кітабы

desk-file-big = Файл тым үлкен: ең көбі { $limit } МБ болуы керек. Керек емес суреттер мен парақтарды алып тастап, қайта жіберіңіз.
desk-file-unfetched = Файлды Telegram-нан алу мүмкін болмады. Қайта жіберіңізші.
desk-file-kind = Мен .xlsx, .csv және .md файлдарын, сондай-ақ олар салынған .zip мұрағатын оқимын. Файлды .xlsx түрінде сақтап, қайта жіберіңіз.
desk-problems = <b>{ $file }</b> файлында { $count } қате бар. Ештеңе өзгерген жоқ. Түзетіп, файлды қайта жіберіңіз:
desk-more = … тағы { $count }: толық тізім төмендегі файлда.
# Ұзын тізім жазылған мәтіндік файлдың аты.
desk-list = Köprü – толық тізім
desk-warnings = <b>{ $count } ескерту бар, қарап шыққан жөн</b>, бұлар ештеңеге кедергі емес:
desk-difference =
    <b>{ $programme }</b>
    Бұл жұмыс кітабы мыналарды өзгертеді:
desk-difference-anew =
    ⚠️ Осы арада <b>{ $programme }</b> бағдарламасы өзгерді. Қазіргі күйімен салыстырғанда жұмыс кітабы мыналарды өзгертеді:
desk-difference-none =
    <b>{ $programme }</b>
    Жұмыс кітабында бұрыннан бар нәрсе ғана жазылған. Ештеңе өзгермейді.
desk-remarks = Адамдар үшін ештеңе өзгермейді. Айырмасы тек ескертпелерде не жолдар мен бағандардың ретінде.
desk-in-all = Қолдансаңыз, <b>барлығы { $people } адамға бірден хабар барады</b>.
desk-not-yours =
    Бұл – сіз жауап бермейтін бағдарламаның жұмыс кітабы: «{ $name }». Ештеңе өзгерген жоқ.

    Сіздікі: { $known }. Қай бағдарлама екенін «settings» парағындағы form_id айтады, ол болмаса – файлдың аты.
desk-proposal-gone = Бұл жұмыс кітабы бұрын қолданылған не алынып тасталған, немесе одан кейін жаңасы келген.
desk-applied =
    ✅ <b>{ $programme }</b> енді жұмыс кітабындағыдай.
    { $people ->
        [0] Ешкімге хабар бармайды.
       *[other] { $people } адамға хабар барады.
    }
desk-dropped = Жақсы, ештеңе өзгерген жоқ.
button-apply-workbook = ✅ Қолдану
button-drop-workbook = ✖️ Қолданбау

## Іс-шаралар

desk-events =
    <b>{ $programme }</b>
    Іс-шара саны: { $count }
desk-events-none = Әзірге іс-шара жоқ. Осында не жұмыс кітабында қосыңыз.
desk-places-limited = Жазылғандар: { $going } / { $capacity }
desk-places-open = Жазылғандар: { $going }, шектеу жоқ
desk-places-offered = орын ұсынылғаны: { $count }
desk-places-waiting = күту тізімінде: { $count }
desk-card =
    <b>{ $title }</b>
    📅 { $when }
desk-cancelled = ❌ <b>Болмайтын болды</b>
desk-over = Өтіп кетті.
desk-card-place = 📍 { $place }
desk-card-people = 👥 { $places }
desk-card-places = 👥 Орын саны: { $places }
desk-card-who =
    { $who ->
        [everyone] 🔓 Кез келген адам жазыла алады
        [accepted] 🔒 Тек қабылданғандар жазыла алады
       *[applicants] 🔒 Тек өтінім бергендер жазыла алады
    }
desk-card-link = 🔗 Іс-шараның сілтемесі: { $link }
desk-guests =
    <b>{ $title }</b>
    👥 { $places }
desk-guests-none = Әзірге ешкім жоқ.
desk-guest-going = ✅ { $name }
desk-guest-confirmed = ✅ { $name } – келетінін растады
desk-guest-offered = ✋ { $name } – орын ұсынылды
desk-guest-waiting = ⏳ { $name } – күту тізімінде
desk-ticks =
    <b>{ $title }</b>
    👥 { $places }
    ✅ Келгендер: <b>{ $came }</b>
desk-ticks-how = Келген адамның атын басыңыз. Тағы бассаңыз, белгі алынады.
desk-tick-offered = { $name } (орын ұсынылды)
desk-tick-waiting = { $name } (күту тізімінде)
desk-page = Бет: { $page } / { $pages }
button-guests = 👥 Кім келеді
button-ticks = ✅ Кім келді
button-add-event = ➕ Іс-шара қосу
button-move-event = 🕑 Жылжыту
button-limit-event = 🔢 Орын саны
button-cancel-event = ❌ Іс-шараны болдырмау
button-revive-event = ↩️ Бәрібір өтеді
button-to-event = ‹ Іс-шара
button-to-events = ‹ Барлық іс-шара
button-page-before = ‹ Алдыңғы
button-page-after = Келесі ›

## Жылжыту, орын саны, болдырмау

desk-move-question =
    <b>{ $title }</b>
    Қазір: { $when }

    Енді қашан басталсын? Таңдаңыз не уақытын (19:30), күнін (25.09) немесе екеуін де (25.09 19:30) жазыңыз. Ұзақтығы бұрынғыдай қалады.
desk-move-preview =
    <b>{ $title }</b>
    Қазір: { $before }
    Өзгерген соң: <b>{ $after }</b>
desk-would-tell =
    { $people ->
        [0] Ешкімге хабар бармайды.
       *[other] { $people } адамға хабар барады.
    }
desk-outside = ⚠️ Бұл күн бағдарламаның күндеріне кірмейді: { $dates }.
desk-same = Қазір де солай. Ештеңе өзгермейді.
desk-changed-meanwhile = ⚠️ Осы арада іс-шара өзгерді. Қазіргі түрі мынадай:
desk-limit-question =
    <b>{ $title }</b>
    👥 { $places }

    Неше орын болсын? Санын жазыңыз.
desk-limit-preview =
    <b>{ $title }</b>
    Қазіргі орын саны: { $before }
    Өзгерген соң: <b>{ $after }</b>
desk-no-limit = шектеу жоқ
desk-limit-lower = Орны бар адам бұдан көп. Ешкім орнынан айырылмайды, бірақ жаңа адамға орын берілмейді.
desk-limit-higher = Күту тізіміндегі { $people } адамға кезек келеді, бұл туралы хабар барады.
desk-cancel-question =
    <b>{ $title }</b>
    { $when }

    Бұл іс-шараның болмайтыны рас па? Ол туралы еске салулар да келмейді.
desk-revive-question =
    <b>{ $title }</b>
    { $when }

    Іс-шара бәрібір өте ме? Орны барлардың орны өзінде қалған.
desk-moved = ✅ Іс-шара жылжытылды.
desk-limited = ✅ Орын саны өзгерді.
desk-event-cancelled = ✅ Іс-шара болмайтын болды.
desk-revived = ✅ Іс-шара бәрібір өтетін болды.
desk-told =
    { $people ->
        [0] Ешкімге хабар бармайды.
       *[other] { $people } адамға хабар барады.
    }
button-hour-earlier = − 1 сағ: { $time }
button-hour-later = + 1 сағ: { $time }
button-day-later = + 1 күн: { $day }
button-move-surely = ✅ Жылжыту
button-limit-surely = ✅ Өзгерту
button-no-limit = ♾ Шектеусіз
button-cancel-surely = Иә, болмайды
button-revive-surely = ✅ Иә, өтеді
button-leave-it = ‹ Сол күйінде қалсын

## Жаңа іс-шара

desk-ask-title = <b>Жаңа іс-шара.</b> Ол қалай аталады?
desk-ask-day = Қай күні? Таңдаңыз не жазыңыз (25.09).
desk-ask-start = Сағат нешеде басталады? Уақытын жазыңыз, мысалы 19:30.
desk-ask-end = Сағат нешеде аяқталады? Таңдаңыз не уақытын жазыңыз, мысалы 21:00.
desk-ask-place = Қайда өтеді? Өтетін жерін жазыңыз, мысалы «Ұлттық музей, 2-зал».
desk-ask-capacity = Неше орын бар? Санын жазыңыз.
desk-preview = <b>Осы іс-шараны қосайын ба?</b>
desk-only-language = ✍️ Тек бір тілде жазылған. Аудармасы жоқ тілдер: { $languages }. Басқалар осы күйінде оқиды; аудармаларын жұмыс кітабында қосуға болады.
desk-added = ✅ Іс-шара қосылды.
desk-draft-dropped = Жақсы, ештеңе қосылған да, өзгерген де жоқ.
button-leave-empty = Бос қалдыру
button-draft-back = ‹ Артқа
button-draft-drop = ✖️ Тоқтату
button-add-surely = ✅ Қосу
button-add-quietly = ✅ Қосу, ешкімге айтпау
button-add-and-tell = 📣 Қосу, { $people } адамға айту

## Түсініксіз болғанда

desk-words-please = Мұны мәтін түрінде жазыңызшы.
desk-no-such-day = Күнтізбеде мұндай күн жоқ. Тексеріңізші.
desk-day-wrong = Бұл қай күн екенін түсінбедім. Былай жазыңыз: 25.09 немесе 25 қыркүйек.
desk-time-wrong = Бұл қай уақыт екенін түсінбедім. Былай жазыңыз: 19:30.
desk-start-wrong = Түсінбедім. Уақытын (19:30), күнін (25.09) немесе екеуін де (25.09 19:30) жазыңыз.
desk-in-the-past = Бұл – өтіп кеткен уақыт. Күні мен уақытын тексеріңізші.
desk-capacity-wrong = Бүтін сан жазыңыз, ең азы 1, ең көбі { $most }.
desk-text-long = Тым ұзын. Ең көбі { $limit } таңба болуы керек.
