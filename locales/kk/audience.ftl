# Үйлестірушілерге: хабарландыру кімге арналған және қашан жіберіледі.

## Кімге

audience-title = <b>Кімге?</b>
audience-not-chosen = Әзірге ешкім таңдалған жоқ.
audience-how =
    Батырманы басыңыз немесе сұрау жазыңыз, мысалы:
    <code>status = accepted and language = ru</code>
audience-how-query = Сұрауды көшіріп алып, түзетіп, маған жіберсеңіз де болады.
audience-gets =
    { $people ->
        [one] 👥 <b>{ $people } адам</b> алады
       *[other] 👥 <b>{ $people } адам</b> алады
    }
audience-nobody = Қазір ондай адам жоқ.
audience-stopped = Хабарландырудан бас тартқандар: { $people }
audience-unreachable = Хабар жетпейтіндер: { $people }
audience-query = Сұрау түрінде: <code>{ $query }</code>
audience-outdated = ⚠️ Сұрау бағдарламаға енді сай келмейді: { $problem } Қайтадан таңдаңызшы.
audience-words-please = ⚠️ Батырманы басыңыз немесе сұрауды мәтінмен жазыңыз.

button-everyone = 👥 Бағдарламадағылардың бәрі
button-everyone-of-bot = 👥 Ботты білетіндердің бәрі
button-choose-by = ☑️ Шарт бойынша таңдау…
button-only-who = ➕ Солардың ішінде тек…
button-or-who = ➕ Оларға қоса…
button-but-not = ➖ Мыналардан басқасы…
button-except-last = ➖ Соңғысын алғандардан басқасы
button-drop-condition = ↩️ Соңғы шартты алып тастау
button-clear-audience = 🗑 Басынан бастау
button-see-who = 👀 Кімдер екенін көру
button-save-audience = ⭐ Атау беріп сақтау
button-saved-audiences = ⭐ Сақталғандар
button-audience-done = ✅ Осылармен жалғастыру

## Тағы бір шарт

audience-which-and = <b>Солардың ішінде тек…</b>
audience-which-or = <b>Оларға қоса…</b>
audience-which-not = <b>Мыналардан басқасы…</b>
audience-which-first = <b>Шарт бойынша таңдау…</b>
audience-tick = Керегін белгілеп, «Қосу» батырмасын басыңыз.
audience-tick-gets =
    { $people ->
        [one] Осы шартпен <b>{ $people } адам</b> алады.
       *[other] Осы шартпен <b>{ $people } адам</b> алады.
    }
audience-tick-nobody = Осы шартпен ешкім алмайды.
audience-no-choices = Мұнда әзірге таңдайтын ештеңе жоқ.
audience-age-how = Басқа жасты сұраумен жазуға болады: <code>age &gt;= 20</code>
button-age-from = { $age } жастан бастап
button-age-below = { $age } жасқа толмағандар
button-add-condition = ✅ Қосу
button-other-condition = ‹ Басқа шарт
button-to-audience = ‹ Кімге

button-by-status = 📄 Өтінім
button-by-event = 📆 Іс-шара
button-by-going = Орны барлар…
button-by-waiting = Орын күтіп тұрғандар…
button-by-confirmed = Келетінін растағандар…
button-by-unconfirmed = Келетінін растамағандар…
button-by-came = Келгендер…
button-by-missed = Орны бола тұра келмегендер…
button-by-language = 🌐 Тіл
button-by-country = 🌍 Ел
button-by-age = 🎂 Жас
button-by-programme = 🎓 Бағдарлама
button-by-role = 👤 Рөл
button-by-got = 📣 Хабарландыруды алғандар…
button-by-read = ☑️ Хабарландыруды оқығандар…

## Кімдер

audience-members =
    { $people ->
        [one] <b>{ $people } адам</b> алады
       *[other] <b>{ $people } адам</b> алады
    }
audience-page = Бет: { $page } / { $pages }

## Атаумен сақталғандар

audience-name-question = Қандай атаумен сақтайын? Жазып жіберіңіз, ең көбі { $limit } таңба.
audience-name-long = ⚠️ Тым ұзын: ең көбі { $limit } таңба болсын.
audience-kept = ✅ Сақталды: «{ $name }».
audience-kept-anew = ✅ Енді «{ $name }» – осы адамдар.
audience-saved-title = <b>Сақталғандар</b>
audience-saved-none = Әзірге ештеңе сақталған жоқ.
audience-forgotten = Жойылды: «{ $name }».
button-take-audience = ✅ Осыларды таңдау
button-forget-audience = 🗑 Жою

## Қашан

when-title =
    <b>Қашан жіберу керек?</b>
    Қазір таңдалғаны: { $now }
when-how = Батырманы басыңыз немесе күні мен уақытын жазыңыз, мысалы <code>{ $example }</code>
when-at-once = сіз растаған бойда
when-moment = { $time } ({ $city } уақытымен)
when-each = { $time }, әркімнің өз уақытымен
when-spread = { $city } уақытымен есептегенде: { $first } (алғашқылары, { $first_city }) – { $last } (соңғылары, { $last_city })
when-spread-none = Бәрі үшін бұл – { $moment }
when-zone-question = <b>{ $time }</b>: кімнің уақытымен?
when-zone-one = • { $moment }
when-zone-each =
    • Әркімнің өз уақытымен
    { $spread }
when-past = ⚠️ Бұл – өтіп кеткен уақыт.
when-set = ✅ Жіберілетін уақыты: { $when }
when-asleep =
    { $people ->
        [one] 🌙 Ол кезде { $people } адамда түн: ол таңертең алады. Күтуге болмаса, шұғыл деп белгілеңіз.
       *[other] 🌙 Ол кезде { $people } адамда түн: олар таңертең алады. Күтуге болмаса, шұғыл деп белгілеңіз.
    }
when-in-the-past = ⚠️ Бұл – өтіп кеткен уақыт. Қай күні, сағат нешеде?
when-too-far = ⚠️ Оған бір жылдан көп уақыт бар. Қай күні, сағат нешеде?
when-no-such-day = ⚠️ Күнтізбеде мұндай күн жоқ.
when-not-understood = ⚠️ Түсінбедім. Уақытын (19:30), күнін (25.09) немесе екеуін де (25.09 19:30) жазыңыз.
button-at-once = ⚡ Растаған бойда
button-in-an-hour = Бір сағаттан кейін
button-time-here = { $city } уақытымен
button-time-mine = Өз уақытыммен ({ $city })
button-time-each = Әркімнің өз уақытымен
button-other-time = 🕘 Басқа уақыт
