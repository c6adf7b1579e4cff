# Ұйымдастырушылар өз сөзін жазбағанда айтылатын дайын еске салулар.

remind-soon = ⏰ Жақында басталады: <b>{ $title }</b>
remind-today = 🔔 Бүгін: <b>{ $title }</b>
remind-tomorrow = 🔔 Ертең: <b>{ $title }</b>
remind-ahead = 🔔 Жақындап қалды: <b>{ $title }</b>
remind-began = ▶️ Басталды: <b>{ $title }</b>
remind-ending = ⌛ Жақында аяқталады: <b>{ $title }</b>
remind-over = 🌟 Аяқталды, сізге ұнады деп сенеміз: <b>{ $title }</b>
remind-about = 📌 <b>{ $title }</b>
remind-waiting = Сіз күту тізіміндесіз, кезектегі нөміріңіз: { $position }. Орын босаса, хабарлаймын.

# Бір күннің бірнеше іс-шарасының үстінде; әрқайсысы бір жол.
remind-several-soon = ⏰ <b>Жақында басталады</b> · { $day }
remind-several-today = 🔔 <b>Бүгін</b> · { $day }
remind-several-tomorrow = 🔔 <b>Ертең</b> · { $day }
remind-several-ahead = 🔔 <b>Жақындап қалды</b> · { $day }
remind-several-began = ▶️ <b>Басталды</b> · { $day }
remind-several-ending = ⌛ <b>Жақында аяқталады</b> · { $day }
remind-several-over = 🌟 <b>Аяқталды, сізге ұнады деп сенеміз</b> · { $day }

remind-programme-begins =
    🎒 Жақында басталады: <b>{ $programme }</b>

    📅 { $dates }
    📍 { $city }
remind-programme-see-you = Сізді асыға күтеміз!
remind-programme-began = 👋 Басталды: <b>{ $programme }</b>. Іс-шараларға көз салыңыз!
remind-programme-ends =
    ⌛ Жақында аяқталады: <b>{ $programme }</b>

    Соңғы күні: { $day }
remind-programme-ended = 💛 Аяқталды: <b>{ $programme }</b>. Бізбен бірге болғаныңызға рақмет!

remind-unfinished = ✍️ Өтінімді бастадыңыз, бірақ әлі жіберген жоқсыз: <b>{ $programme }</b>
remind-deadline = ⏳ Өтінім қабылдау жақында аяқталады: <b>{ $programme }</b>
remind-closed = 🔚 Өтінім қабылдау аяқталды: <b>{ $programme }</b>
remind-kept = Жауаптарыңыз сақталған, тоқтаған жеріңізден жалғастыра аласыз.
remind-apply-by = 📅 Өтінім берудің соңғы мерзімі: { $moment }
remind-own-date-title = 🔔 Еске саламыз: <b>{ $programme }</b>
remind-own-date = { $label } <b>{ $date }</b>

late-title = ⏰ <b>{ $programme }</b>: кейбір еске салулар ешкімге жіберілмеді.
late-reminder = • <code>{ $name }</code>
late-why = Уақыты келгенде бот жұмыс істемей тұрды, ал қазір кеш болар еді. Адамдарға өзіңіз хабарлағаныңыз жөн шығар.
