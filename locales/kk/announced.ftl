# Үйлестірушілерге: хабарландыру жіберіліп жатқанда және ол туралы есеп; алғандарға: оқығаны туралы.

## Жіберіліп жатқанда

wave-announce = <b>№ { $number } хабарландыру</b>
wave-correct = <b>№ { $number } хабарландыруды түзету</b>
wave-recall = <b>№ { $number } хабарландыруды қайтарып алу</b>
wave-remind = <b>№ { $number } хабарландыруды еске салу</b>
wave-planned = 🕘 Жіберілетін уақыты: { $when }
wave-planned-own = 🕘 Әркім өз уақытымен алады: { $wall }. Алғашқылары: { $when }
wave-take-back = Бірдеңені өзгерту үшін алдымен оны қараламаға қайтарыңыз.
wave-gathering = Кім алатынын анықтап жатырмын …
wave-paused = ⏸ Кідіртілді. Сіз жалғастырғанша ешкімге ештеңе жіберілмейді.
wave-done = ✅ Дайын.
wave-stopped = ⏹ Тоқтатылды.
wave-late = Жіберілуі керек болған уақыт: { $when }. Ол кезде мен жұмыс істемей тұрдым. Қазір жіберейін бе?
wave-sent = Жіберілді: <b>{ $sent }</b> / { $all }
wave-corrected = Түзетілді: <b>{ $sent }</b> / { $all }
wave-deleted = Жойылды: <b>{ $sent }</b> / { $all }
wave-reminded = Еске салынды: <b>{ $sent }</b> / { $all }
wave-speed =
    { $minutes ->
        [one] ⏱ секундына { $rate }, шамамен { $minutes } минут қалды
       *[other] ⏱ секундына { $rate }, шамамен { $minutes } минут қалды
    }
wave-speed-soon = ⏱ секундына { $rate }, бір минуттан аз қалды
wave-asleep = 🌙 Кейінірек алатындар (оларда түн немесе уақыты әлі келмеді): { $people }. Алғашқылары: { $when }
wave-unreachable = 🚫 Хабар жетпейтіндер: { $count }
wave-failed = ⚠️ Қате шықты: { $count }
wave-unknown = ❓ Жеткен-жетпегені белгісіз: { $count }
wave-skipped = Айтатын ештеңе қалмағандықтан қажет болмады: { $count }
wave-not-sent = ⏹ Тоқтатылғандықтан жіберілмеді: { $count }
wave-stop-question =
    <b>Мүлде тоқтатайын ба?</b>
    Алып үлгергендер: { $sent }. Алмайтындар: { $rest }.
wave-stop-or-pause = Ойланып алғыңыз ғана келсе, кідірте тұрыңыз.
button-pause = ⏸ Кідірту
button-resume = ▶️ Жалғастыру
button-stop = ⏹ Тоқтату
button-stop-surely = ⏹ Иә, тоқтату
button-refresh = 🔄 Жаңарту
button-do-not-send = ↩️ Қараламаға қайтару
button-send-late = 📨 Қазір жіберу
button-not-late = ✖️ Жібермеу
button-progress = 📊 Барысын көру
button-to-announcements = ‹ Хабарландырулар
not-sent-any-more = Хабарландыру жіберілмейді. Ол қайтадан қаралама болды.

## Есеп

report-when = 🕘 { $when }
report-stopped = ⏹ Бәріне жетпей тұрып тоқтатылды.
report-language = { $language }: { $sent } / { $all }
report-reasons = <b>Кейбірі неге алмады</b>
report-reason = { $reason }: { $count }
report-read = 👁 Оқығандар: <b>{ $read }</b> / { $all }
report-corrected = ✏️ Түзетілді: { $sent } / { $all }
report-recalled = 🗑 Қайтарып алынды, яғни жойылды: { $sent } / { $all }
report-reminded = 🔔 Еске салынды: { $sent } / { $all }
reason-blocked = ботты бұғаттаған
reason-deactivated = аккаунтын жойған
reason-not-found = чат енді жоқ
reason-kicked = бот енді топта жоқ
reason-rights = бот онда жаза алмайды
reason-voice = дауыстық хабарлама қабылдамайды
reason-gone = хабарлама енді жоқ немесе тым ескі
button-report = 📊 Есеп
button-to-report = ‹ Есеп
button-again = 📨 Белгісізін қайта жіберу
button-unread = 👁 Кім оқымады
button-letters = 💬 Жауаптар
button-picture = 🖼 Есеп сурет түрінде
button-sheet = ⬇️ Есеп .xlsx түрінде
button-correct = ✏️ Түзету
button-recall = 🗑 Қайтарып алу
report-not-made = Есепті қазір жасай алмадым. Сәлден кейін қайталап көріңіз.
again-question =
    { $people ->
        [one] Хабарламаның <b>{ $people } адамға</b> жеткен-жетпегені белгісіз: дәл сол сәтте байланыс үзілді. Қайта жіберейін бе? Ол екі рет алуы мүмкін.
       *[other] Хабарламаның <b>{ $people } адамға</b> жеткен-жетпегені белгісіз: дәл сол сәтте байланыс үзілді. Қайта жіберейін бе? Кейбіреуі екі рет алуы мүмкін.
    }
button-again-surely = 📨 Иә, қайта жіберу
again-none = Жеткен-жетпегені белгісіз ешкім қалмады.
again-going = 📨 Қайта жіберіп жатырмын.

## Сурет пен кесте

picture-title = № { $number } хабарландыру
# Қалай басталады.
picture-words = «{ $words }»
picture-sent = алды
picture-languages = Тілдер бойынша
picture-read = Оқығандар
picture-of = { $some } / { $all }
row-sent = Жіберілді
row-to-come = Кезекте
row-unreachable = Хабар жетпейді
row-failed = Қате шықты
row-unknown = Белгісіз
row-skipped = Қажет болмады
row-not-sent = Тоқтатылды
cell-figures = Сандар
cell-people = Адамдар
cell-all = Барлығы
cell-name = Аты
cell-language = Тілі
cell-state = Нәтижесі
cell-when = Қашан ({ $city })
cell-reason = Себебі
cell-read = Оқыған уақыты ({ $city })

## Оқу

button-read = ✅ Оқып шықтым
read-thanks = Рақмет, белгілеп қойдым.
read-before = Оқығаныңызды бұрын белгілегенсіз, рақмет.
read-not-theirs = Бұл хабарлама сізге жіберілмеген, сондықтан ештеңе белгіленбеді.
read-reminder = 🔔 Осы хабарламаны оқып, батырманы басыңызшы.
unread-count =
    { $people ->
        [one] <b>{ $people } адам</b> оқығанын әлі белгілеген жоқ:
       *[other] <b>{ $people } адам</b> оқығанын әлі белгілеген жоқ:
    }
unread-none = Алғандардың бәрі оқыды. 🎉
button-remind = 🔔 Еске салу
remind-question =
    { $people ->
        [one] Оқығанын әлі белгілемеген <b>{ $people } адамға</b> еске салайын ба? Түн болып тұрған жерге еске салу таңертең барады.
       *[other] Оқығанын әлі белгілемеген <b>{ $people } адамға</b> еске салайын ба? Түн болып тұрған жерге еске салу таңертең барады.
    }
button-remind-surely = 🔔 Иә, еске салу
under-way = Бұл қазір орындалып жатыр.

## Түзету және қайтарып алу

correct-language = <b>Қай мәтінді түзетесіз?</b>
correct-question =
    <b>{ $language }</b>
    Хабарламаның дұрыс нұсқасын жіберіңіз. Бірдеңе өзгермей тұрып, алдымен қалай көрінетінін көрсетемін.
correct-only-words = Фото не файл астындағы жазуды ғана өзгерткіңіз келсе, жаңа жазуды мәтін етіп жіберсеңіз жеткілікті.
correct-album = Тек жазуын жіберіңіз: альбомның фотолары мен файлдары сол күйінде қалады.
correct-preview =
    { $people ->
        [one] Хабарлама осылай көрінеді. <b>{ $people } адамның</b> чатында өзгертейін бе? Ол хабарламаның өзгертілгенін көреді, бірақ дыбыс шықпайды.
       *[other] Хабарлама осылай көрінеді. <b>{ $people } адамның</b> чатында өзгертейін бе? Олар хабарламаның өзгертілгенін көреді, бірақ дыбыс шықпайды.
    }
correct-nobody = Хабарлама осылай көрінеді. Бұл тілде оны әзірге ешкім алған жоқ, сондықтан чаттарда өзгертетін ештеңе жоқ.
correct-again = Немесе басқа нұсқасын жіберіңіз.
correct-refused = Telegram бұл хабарламаны осы күйінде қабылдамайды. Өзгертіп, қайта жіберіңіз.
correct-changed = Осы арада бірдеңе өзгерді. Хабарламаны тағы бір рет жіберіңіз.
button-correct-surely = ✏️ Иә, өзгерту
recall-question =
    { $chats ->
        [one] <b>Оны { $chats } чаттан жояйын ба?</b> Кейін қайтару мүмкін емес, ал оқып үлгергендер оқып қойды.
       *[other] <b>Оны { $chats } чаттан жояйын ба?</b> Кейін қайтару мүмкін емес, ал оқып үлгергендер оқып қойды.
    }
recall-too-late = Оны енді жою мүмкін емес: Telegram боттарға хабарламаны 48 сағат ішінде ғана жоюға рұқсат береді.
recall-too-old = 48 сағаттан асқандықтан Telegram жоймайтын чаттар: { $chats }
recall-stops = Ол әлі жіберіліп жатыр, жіберу де тоқтайды.
button-recall-surely = 🗑 Иә, жою
