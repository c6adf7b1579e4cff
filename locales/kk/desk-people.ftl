# Үйлестірушілерге: адамдарды іздеу, тізімді сүзу, бір адамның карточкасы, көп өтінім бойынша шешім, ескертпелер.

## Тізім

people-how = 🔎 Біреуді табу үшін атын, атының бір бөлігін немесе өтінім нөмірін жазыңыз.
people-find =
    <b>Кімді іздейсіз?</b>
    Атын не атының бір бөлігін (өзін қалай атаса да, паспорттағыдай да болады) немесе өтінім нөмірін жазыңыз. Қазақ әріптері болмаса да табылады: «Айгерим» деп жазсаңыз, «Әйгерім» шығады.
people-found =
    { $count ->
        [0] 🔎 «{ $name }»: мұндай ат табылмады. Барлық өтінім қаралды.
       *[other] 🔎 «{ $name }»: барлық өтінім ішінен <b>{ $count }</b> табылды
    }
people-filtered = ⚙️ Сүзгі бойынша: <b>{ $count }</b> өтінім
people-words-please = ⚠️ Атын немесе нөмірін мәтінмен жазыңызшы.
button-find-person = 🔎 Іздеу
button-to-people = ‹ Тізімге
button-sort-by-name = 🔤 Аты бойынша
button-sort-newest = 🕘 Алдымен жаңалары
button-filter = ⚙️ Сүзгі
button-clear-filter = ✖️ Сүзгіні алып тастау
button-decide-many = ⚖️ Бәріне шешім: { $count }

## Сүзгі

filter-title = <b>Қай өтінімдерді көргіңіз келеді?</b>
filter-none = Сүзгі жоқ: тізімде { $count } өтінім бар.
filter-query = Сұрау түрінде: <code>{ $query }</code>
filter-how = Осы жерден таңдаңыз немесе сұрау жіберіңіз, мысалы <code>status = submitted and age &gt;= 18</code>
filter-how-query = Сұрауды көшіріп алып, түзетіп, маған жіберсеңіз де болады.
filter-outdated = ⚠️ Сүзгі бағдарламаға енді сай келмейді, сондықтан ешкім көрсетілмеді: { $problem } Оны алып тастаңыз немесе қайтадан таңдаңыз.
button-to-filter = ‹ Сүзгі

## Карточка

card-changed = Жауаптары өзгерген уақыты: { $date }, { $time }
card-language = Тілі: { $language }
card-age = Бағдарлама басталғандағы жасы: { $age }
card-age-minor = 🧒 Бағдарлама басталғандағы жасы: <b>{ $age }</b>
card-no-answers = Мұнда көрсететін жауап жоқ.
card-locked = 🔒 Денсаулық, құжаттар немесе байланыс туралы { $count } жауап мұнда көрсетілмейді. Кім ашқаны жазылып отырады.
card-locked-title = 🔒 <b>Денсаулық, құжаттар және байланыс</b>
card-read-recorded = Мұны оқығаныңыз жазылды.
button-show-locked = 🔒 Денсаулық пен байланысты көрсету
button-card-places = 🎟 Іс-шаралар
button-card-messages = ✉️ Хабарлар
button-remarks = 📝 Ескертпелер
button-card-guardian = 🧒 Келісім
button-to-card = ‹ Өтінім

card-places-title = 🎟 <b>Бағдарлама іс-шараларында</b>
card-places-none = Ешбір іс-шараға жазылмаған.
card-place-going = ✅ орны бар
card-place-offered = ✋ орын ұсынылды
card-place-waiting = ⏳ орын күтіп тұр
card-place-given-up = орнынан бас тартты
card-place-lost = растамағандықтан орны басқаға берілді
card-place-turn = кезектегі нөмірі: { $position }
card-place-confirmed = келетінін растады
card-place-came = ☑️ келді
card-place-cancelled = 🚫 іс-шара болмайды

card-messages-title = ✉️ <b>Осы адаммен хат-хабар</b>
card-messages-none = Әзірге ештеңе айтылған жоқ.
card-said-announcement = 📣 № { $number } хабарландыру: { $words }
card-said-correction = ✏️ № { $number } хабарландыруды түзету: { $words }
card-said-recall = 🗑 № { $number } хабарландыруды қайтарып алу: { $words }
card-said-reminded = 🔔 № { $number } хабарландыруды еске салу: { $words }
card-said-reminder = ⏰ Еске салу: { $words }
card-said-event = 📆 Іс-шара жаңалығы: { $words }
card-said-status = 📄 Өтінімнің мәртебесі
card-said-answer = ↩️ Командаңыздың хаты: { $words }
card-said-letter = 📩 Осы адамның хаты: { $words }
card-state-held = 🕘 кезегін күтіп тұр
card-state-queued = 🕘 жіберіледі
card-state-sending = 🕘 жіберіліп жатыр
card-state-sent = ✅ жіберілді
card-state-failed = ⚠️ қате шықты
card-state-unreachable = 🚫 жеткізілмеді
card-state-unknown = ❓ жеткен-жетпегені белгісіз
card-state-skipped = енді қажет емес
card-state-stopped = ⏹ жіберілмей тұрып тоқтатылды
card-state-read = ☑️ оқылды

## Көп өтінім бойынша шешім

many-which = <b>Тізімде { $count } өтінім бар.</b> Қандай мәртебе берілсін? Ештеңе өзгермей тұрып, бұл нені білдіретінін көресіз.
many-question = <b>{ $count } өтінім</b> мына мәртебені алады: <b>{ $status }</b>
many-anew = ⚠️ Осы арада тізім өзгерді. Қазіргі түрі мынадай:
many-nobody = Тізімдегі бірде-бір өтінім өзгермейді.
many-change = { $before } → { $after }: <b>{ $count }</b>
many-same = Мәртебесі онсыз да осындай: { $count }
many-closed = Иелері қайтарып алған, сол күйінде қалады: { $count }
many-minors = 🧒 { $count } өтінім ата-ананың немесе қамқоршының келісімін күтіп тұр, сондықтан әзірге мақұлданбайды.
many-over = ⚠️ Бағдарламадағы орын саны: { $capacity }. Артық болатыны: { $count }
many-losing = { $count } адамның іс-шаралардағы орны басқаларға беріледі, бұл да оларға айтылады.
many-names = Мысалы: { $names }
many-names-more = Мысалы: { $names } … және тағы { $count }
many-they-read = Әркім мұны өз тілінде оқиды:
many-going-on = ⏳ Орындалып жатыр: { $done } / { $all } …
many-done = ✅ Дайын. { $count } өтінімнің мәртебесі енді мынадай: { $status }
many-quiet = Хабарсыз қалғаны: { $count }. Алдыңғы өзгеріс оларға әлі хабарланбаған еді.
many-refused = 🧒 { $count } өтінім ата-ананың немесе қамқоршының келісімін күтіп тұр.
many-changed = Осы арада өзгергендіктен сол күйінде қалғаны: { $count }
button-many-accepted-surely = ✅ Иә, мақұлдансын
button-many-waiting-surely = ⏳ Иә, күту тізіміне қойылсын
button-many-declined-surely = Иә, мақұлданбасын
button-many-submitted-surely = 📥 Иә, «келіп түсті» болсын

## Ескертпелер

remarks-title = 📝 <b>{ $count } ескертпе</b>, мұнда оларды тек үйлестірушілер көреді
remarks-none = 📝 Әзірге ескертпе жоқ. Мұнда оларды тек үйлестірушілер көреді.
remark-question = 📝 Ескертпені хабар етіп жазыңыз. Мұнда оны тек үйлестірушілер көреді, бірақ ол осы адамның деректеріне кіреді, ал адам өз деректерін сұрай алады: тек фактілерді жазыңыз.
remark-wrong = ⚠️ Мәтін жазыңызшы. Таңба саны көп дегенде: { $limit }
remark-by = <b>{ $name }</b> · { $date }, { $time }
remark-kept = ✅ Ескертпе сақталды.
remark-deleted = ✅ Ескертпе жойылды.
remark-delete-question = <b>Осы ескертпе жойылсын ба?</b>
button-write-remark = ✍️ Ескертпе жазу
button-delete-remark = 🗑 Жою
button-delete-remark-surely = Иә, жойылсын
button-to-remarks = ‹ Ескертпелер

## Әрекеттер журналы

audit-read-sensitive = денсаулық пен байланыс туралы жауаптарды оқыды
audit-write-remark = ескертпе жазды
audit-delete-remark = ескертпені жойды
audit-decide-many = көп өтінімнің мәртебесін өзгертті
