# Үйлестірушілерге: хабарландыру, алғашқы сөзден жіберуге дейін.

## Барлық хабарландыру

announce-list = <b>Хабарландырулар</b>
announce-list-empty = Әзірге хабарландыру болған жоқ.
announce-item =
    <b>{ $number }</b> · { $state }
    { $words }
announce-item-programme =
    <b>{ $number }</b> · { $state } · { $programme }
    { $words }
announce-number = № { $number }
announce-state-draft = 📝 қаралама
announce-state-planned = 🕘 жоспарланды: { $date }
announce-state-going = 📤 жіберіліп жатыр: { $sent } / { $all }
announce-state-paused = ⏸ кідіртілді, жіберілді: { $sent } / { $all }
announce-state-stopped = ⏹ { $date }, тоқтатылды, жіберілді: { $sent }
announce-state-done = ✅ { $date }, жіберілді: { $sent }
announce-choose = <b>Хабарландыру кімге?</b>
announce-nobody-yet = Әзірге бағдарлама жоқ, сондықтан хабарландыру алатын адам да жоқ.
button-all-announcements = 📢 Хабарландырулар
button-announce-new = ✍️ Жаңа хабарландыру
button-announce-to-all = 🌍 Ботты білетіндердің бәрі
button-announce-back = ‹ Хабарландыру

## Қаралама

announce-title = <b>№ { $number } хабарландыру</b> · { $programme }
announce-title-all = <b>№ { $number } хабарландыру</b> · ботты білетіндердің бәрі
announce-whom = 👥 <b>Кімге:</b> { $audience }
announce-whom-unset = 👥 <b>Кімге?</b> Әлі таңдалмаған.
announce-whom-wrong = 👥 <b>Кімге?</b> Бұрын таңдалғаны енді жоқ: { $problem }
announce-gets = Алатындар: <b>{ $people }</b>
announce-gets-nobody = Қазір ондай адам жоқ.
announce-stopped = 🔕 Хабарландырудан бас тартқандықтан алмайтындар: { $people }
announce-unreachable = 🚫 Ботты бұғаттағандықтан хабар жетпейтіндер: { $people }
announce-text-there = ✅ <b>{ $language }</b> ({ $people }): { $words }
announce-text-lent = ↪️ <b>{ $language }</b> ({ $people }) → { $other }
announce-text-lacks = ❌ <b>{ $language }</b> ({ $people }): мәтін әлі жоқ
announce-when = 🕘 <b>Қашан:</b> { $when }
announce-with-read = «{ $button }» батырмасы бар.
announce-urgent = ⚡ Түнде де барады.
announce-safety = 🛟 Қауіпсіздік туралы: түнде де, хабарландырудан бас тартқандарға да барады.
announce-groups = 💬 Топтарға да: { $groups }
announce-buttonless = Альбом мен сауалнаманың астында батырма болмайды: { $languages }

announce-first-text = ✍️ Енді хабарламаны адамдар көретін күйінде осы тілде жіберіңіз: <b>{ $language }</b>. Ол мәтін, фото не альбом, видео, файл, дауыстық хабарлама, геолокация немесе сауалнама болуы мүмкін.
announce-gaps = Мына тілдерде мәтін әлі жоқ: <b>{ $languages }</b>. Мәтін жазыңыз немесе бұл адамдарға қай мәтін баратынын таңдаңыз.
announce-too-late = Жоспарланған уақыт өтіп кетті. Басқа уақыт таңдаңыз.
announce-ready = Бәрі дайын. Қалай көрінетінін қарап шығып, жіберсеңіз болады.

button-announce-whom = 👥 Кімге
button-announce-choose = 👥 Кімге екенін таңдау
button-announce-everyone = 👥 Бәріне
button-announce-texts = 🌐 Мәтіндер
button-announce-when = 🕘 Қашан
button-announce-options = ⚙️ Параметрлер
button-announce-write = ✍️ { $language }
button-announce-one-for-all = 🌐 Қалғандарына: { $language }
button-announce-fallback = 🌐 Қалғандарына бір мәтін
button-announce-preview = 👀 Қалай көрінетінін қарау
button-announce-send = 📨 Жіберу
button-announce-drop = 🗑 Қараламаны жою

## Мәтіндер

announce-texts = <b>Мәтіндер</b>
announce-texts-none = Әзірге мәтін жоқ.
announce-fallback = Өз тілінде мәтін жоқ адамдар мына тілдегі мәтінді алады: <b>{ $language }</b>
announce-fallback-none = Әр тілге өз мәтіні керек.
announce-write = <b>{ $language }</b>. Хабарламаны адамдар көретін күйінде жіберіңіз: мәтін, фото не альбом, видео, файл, дауыстық хабарлама, геолокация немесе сауалнама.
announce-write-again = Ол бұрынғы мәтіннің орнын басады.
announce-text = <b>{ $language }</b>: { $words }
announce-which-language = Бұл қай тілде? { $words }
announce-other-language = Бұл мәтін қай тілде? { $words }
announce-fallback-question = <b>Өз тілінде мәтін жоқ адамдар қай мәтінді алады?</b>
announce-text-kept = ✅ Мәтін сақталды: <b>{ $language }</b>.
announce-text-dropped = Мәтін жойылды: { $language }.
announce-text-moved = ✅ Енді бұл мәтіннің тілі: <b>{ $language }</b>.
announce-not-poll = Telegram қазір бұл сауалнаманы қабылдамай тұр. Сәлден кейін қайта жіберіңіз.
announce-gone = Бұл хабарландыру жіберіліп не жойылып кеткен. Қазір жібергеніңіз сақталмады.
button-announce-rewrite = ✍️ Қайта жазу
button-announce-relabel = 🌐 Мәтін басқа тілде
button-announce-drop-text = 🗑 Мәтінді жою
button-announce-replace = { $language }: осымен ауыстыру
button-announce-not-a-text = Бұл хабарландыру үшін емес
button-announce-own-texts = Әр тілге өз мәтіні

## Параметрлер

announce-options =
    <b>Параметрлер</b>

    Қосу немесе өшіру үшін басыңыз.
announce-options-night = Адам жүрген жерде <b>түн болса</b>, әдеттегі хабарландыру таңға дейін күтеді. Шұғылы бірден барады. Қауіпсіздікке қатыстысы да бірден, тіпті хабарландырудан бас тартқандарға да барады.
announce-options-groups = <b>Топтарға</b> бағдарламаның бірінші тіліндегі мәтін барады.
button-announce-read = «Оқып шықтым» батырмасы
button-announce-answer = «Жауап беру» батырмасы
button-announce-normal = Әдеттегі
button-announce-urgent = Шұғыл
button-announce-safety = Қауіпсіздік туралы

## Жіберу

announce-send-question = <b>Қазір жіберейін бе?</b>
announce-plan-question = <b>Осы уақытта жіберейін бе?</b>
announce-takes = Шамамен { $minutes } минут кетеді.
announce-takes-moment = Бір минуттан аз уақыт кетеді.
announce-asleep = 🌙 Түнге тура келгендіктен таңертең алатындар: { $people }
announce-frozen = Кім алатыны жіберу басталған сәтте анықталады.
announce-changed = Осы арада бірдеңе өзгерді. Қазіргі түрі мынадай:
announce-astray = <b>№ { $number } хабарландыру</b> жіберілмеді: кімге деп таңдалған шарт бағдарламаға енді сай келмейді, сондықтан оны алатын адамдар табылмады. Ол қайтадан қаралама болды, кімге екенін қайта таңдаңыз.
announce-preview-language = <b>{ $language }</b>. Алатындар: { $people }
announce-preview-failed = Telegram мына тілдегі мәтінді қабылдамады: { $language }. Қайта жазыңыз.
announce-preview-unsure = Telegram қазір баяу жауап беріп тұр, бәрін көрсету мүмкін болмады. Сәлден кейін қайталап көріңіз.
announce-drop-question = Бұл хабарландыруды жояйын ба? Ол әлі жіберілген жоқ.
announce-dropped = Хабарландыру жойылды.
button-announce-send-surely = 📨 { $people } адамға жіберу
button-announce-plan-surely = 🕘 { $people } адамға жоспарлау
button-announce-drop-surely = 🗑 Жою
