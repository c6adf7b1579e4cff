# Іс-шаралар: не болады, бір іс-шара, адамның өз күні, жазылу және орыннан бас тарту.

moment-there = { $time } ({ $city } уақытымен)
moment-yours = 🕐 Сіздің уақытыңызбен ({ $city }): { $time }
moment-both = { $time } ({ $city } уақытымен) · сіздің уақытыңызбен ({ $own_city }): { $own }

button-events = 📅 Іс-шаралар
button-today = ☀️ Менің күнім
button-earlier = ‹ Ертерек
button-later = Кейінірек ›
button-back-to-events = 📅 Барлық іс-шара

events-title = <b>Іс-шаралар кестесі</b>
events-none = Қазір сізге арналған іс-шара жоқ. Пайда болған кезде осы жерден табасыз.
events-day = 📅 <b>{ $day }</b> · { $city }
events-hint = Толығырақ көру және жазылу үшін іс-шараны басыңыз.
events-own-times = 🕐 Мұндағы уақыт – жергілікті. Сіздің уақытыңыз басқа болса, іс-шараны ашқанда екеуі де көрінеді.
event-line = { $time } { $title }
places-left = { $count } орын
places-none-left = орын жоқ
mine-going = ✅ орныңыз бар
mine-asked = 🙋 жауап беріңізші: келесіз бе?
mine-offered = 🎁 сізге орын ұсынылды
mine-waiting = ⏳ күту тізіміндесіз
event-is-cancelled = ❌ болмайтын болды

today-title =
    ☀️ <b>Менің күнім</b>
    { $day }
today-none = Бүгінге ештеңеге жазылмағансыз.
today-now = ▶️ <b>Қазір:</b> { $event }
today-next = ⏭ <b>Келесі:</b> { $event }
today-later = { $event }
today-over = ✔️ { $event }
today-unanswered = { $event } · <i>{ $note }</i>
today-coming =
    ⏭ Келесі іс-шараңыз:
    <b>{ $event }</b>
    📅 { $time }
event-at-place = { $title } · { $place }

card-event-place = 📍 { $place }
card-event-places = 👥 Бос орын: { $left } / { $capacity }
card-event-full = 👥 Барлық орын алынған.
card-event-full-waiting = 👥 Барлық орын алынған. Күту тізімінде: { $waiting }
card-event-no-limit = 👥 Бәріне орын жетеді
card-event-closes = ⏳ Жазылудың соңғы мерзімі: { $until }
card-going = ✅ <b>Орныңыз бар.</b>
card-going-confirmed = ✅ <b>Орныңыз бар</b>, келетініңізді растадыңыз.
card-going-asked = ✅ <b>Орныңыз бар.</b> Келесіз бе? Төмендегі батырмамен жауап беріңізші.
card-offered = 🎁 <b>Сізге орын ұсынылды.</b> Оны алудың соңғы мерзімі: { $until }
card-waiting = ⏳ <b>Сіз күту тізіміндесіз</b>, кезектегі нөміріңіз: { $position }. Барлық орын алынған, сізге орын босаса, хабарлаймын.
card-lost = Сіздің орныңыз басқа адамға берілді.
card-cancelled = ❌ <b>Бұл іс-шара болмайды.</b>
card-begun = ▶️ <b>Басталып кетті.</b>
card-over = 🔚 <b>Бұл іс-шара өтіп кетті.</b>
card-overlap = ⚠️ Осы уақытта сізде басқа іс-шара бар: { $event }
card-sign-up-closed = 🔚 Жазылу аяқталды.
card-for-applicants = 🔒 <b>{ $programme }</b> бағдарламасына өтінім бергендерге арналған.
card-for-accepted = 🔒 <b>{ $programme }</b> бағдарламасына өтінімі мақұлданғандарға арналған.
card-what-is-kept = 🔒 Жазылсаңыз, ұйымдастырушылар атыңыз бен келетініңізді көреді. Толығырақ: /privacy

button-sign-up = ✍️ Жазылу
button-join-queue = ⏳ Күту тізіміне жазылу
button-coming = 🙋 Келемін
button-accept-place = 🎁 Орынды алу
button-give-up = Орыннан бас тарту
button-decline-place = Жоқ, рақмет
button-leave-queue = Күту тізімінен шығу
button-map = 🗺 Карта
button-calendar = 🗓 Күнтізбеме қосу
button-calendar-update = 🗓 Күнтізбемді жаңарту
button-see-programme = 🌍 Бағдарламаны көру

note-signed-up = 🎉 Дайын, орныңыз бар!
note-confirmed = 👍 Рақмет! Орныңыз сақталды, күтеміз.
note-accepted = 🎉 Орын сіздікі!
note-given-up = Дайын, орныңыздан бас тарттыңыз. Хабарлағаныңызға рақмет.
note-left-queue = Сіз енді күту тізімінде емессіз.
note-offer-gone = Бұл орын сізге енді ұсынылмайды.
note-no-place = Қазір бұл іс-шарада орныңыз жоқ.
note-closed = Жазылу аяқталды.
note-cancelled = Бұл іс-шара болмайды.
note-not-for-them = Бұл іс-шара сізге әзірге ашық емес.
note-begun = Бұл іс-шара басталып кетті.
give-up-question =
    Бұл іс-шарадағы орныңыздан бас тартасыз ба?
    <b>{ $event }</b>
give-up-warning = Оны басқа адам алады, кейін қайтара алмауыңыз мүмкін.
leave-queue-question =
    Бұл іс-шараның күту тізімінен шығасыз ба?
    <b>{ $event }</b>

    Кезегіңізден айырыласыз.
button-give-up-surely = Иә, бас тартамын
button-leave-surely = Иә, шығамын
button-keep-place = Жоқ, қалсын

calendar-add =
    🗓 <b>{ $event }</b>
    Файлды ашсаңыз, іс-шара күнтізбеңізге қосылады, ал бұрын қосылған болса, жаңарады. Бірдеңе өзгерсе, жаңа файл беремін.
calendar-cancel =
    🗓 <b>{ $event }</b>
    Файлды ашсаңыз, іс-шара күнтізбеңізден жойылады. Жойылмай қалса, күнтізбеден өзіңіз өшіріңіз.
