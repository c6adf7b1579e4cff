# Напоминания готовыми словами, если организаторы не написали своих.

remind-soon = ⏰ Скоро начало: <b>{ $title }</b>
remind-today = 🔔 Сегодня: <b>{ $title }</b>
remind-tomorrow = 🔔 Завтра: <b>{ $title }</b>
remind-ahead = 🔔 Впереди: <b>{ $title }</b>
remind-began = ▶️ Началось: <b>{ $title }</b>
remind-ending = ⌛ Скоро закончится: <b>{ $title }</b>
remind-over = 🌟 Вот и всё. Надеемся, тебе понравилось: <b>{ $title }</b>
remind-about = 📌 <b>{ $title }</b>
remind-waiting = Ты в листе ожидания, номер { $position }. Если место освободится, я напишу.

# Над несколькими событиями одного дня, каждое в своей строке.
remind-several-soon = ⏰ <b>Скоро начало</b> · { $day }
remind-several-today = 🔔 <b>Сегодня</b> · { $day }
remind-several-tomorrow = 🔔 <b>Завтра</b> · { $day }
remind-several-ahead = 🔔 <b>Впереди</b> · { $day }
remind-several-began = ▶️ <b>Уже началось</b> · { $day }
remind-several-ending = ⌛ <b>Скоро закончится</b> · { $day }
remind-several-over = 🌟 <b>Вот и всё. Надеемся, тебе понравилось</b> · { $day }

remind-programme-begins =
    🎒 Скоро начало: <b>{ $programme }</b>

    📅 { $dates }
    📍 { $city }
remind-programme-see-you = Ждём встречи с тобой!
remind-programme-began = 👋 Уже началось: <b>{ $programme }</b>. Посмотри, какие события впереди!
remind-programme-ends =
    ⌛ Подходит к концу: <b>{ $programme }</b>

    Последний день: { $day }
remind-programme-ended = 💛 Вот и всё: <b>{ $programme }</b>. Спасибо за эти дни вместе!

remind-unfinished = ✍️ Твоя заявка начата, но ещё не отправлена: <b>{ $programme }</b>
remind-deadline = ⏳ Приём заявок скоро закончится: <b>{ $programme }</b>
remind-closed = 🔚 Приём заявок окончен: <b>{ $programme }</b>
remind-kept = Твои ответы сохранены, можно продолжить с того же места.
remind-apply-by = 📅 Подать заявку можно до: { $moment }
remind-own-date-title = 🔔 Напоминание: <b>{ $programme }</b>
remind-own-date = { $label } <b>{ $date }</b>

late-title = ⏰ <b>{ $programme }</b>: некоторых напоминаний не получил никто.
late-reminder = • <code>{ $name }</code>
late-why = Когда подошло их время, бот не работал, а теперь отправлять их уже поздно. Возможно, стоит предупредить людей самостоятельно.
