# Reminders in the built-in words, for those whose organisers wrote none.

remind-soon = ⏰ It begins soon: <b>{ $title }</b>
remind-today = 🔔 Today: <b>{ $title }</b>
remind-tomorrow = 🔔 Tomorrow: <b>{ $title }</b>
remind-ahead = 🔔 Coming up: <b>{ $title }</b>
remind-began = ▶️ It has begun: <b>{ $title }</b>
remind-ending = ⌛ It ends soon: <b>{ $title }</b>
remind-over = 🌟 It's over, and we hope you enjoyed it: <b>{ $title }</b>
remind-about = 📌 <b>{ $title }</b>
remind-waiting = You are on the waiting list, number { $position }. If a place becomes free, I'll write to you.

# Above several events of one day, a line each.
remind-several-soon = ⏰ <b>Beginning soon</b> · { $day }
remind-several-today = 🔔 <b>Today</b> · { $day }
remind-several-tomorrow = 🔔 <b>Tomorrow</b> · { $day }
remind-several-ahead = 🔔 <b>Coming up</b> · { $day }
remind-several-began = ▶️ <b>Already begun</b> · { $day }
remind-several-ending = ⌛ <b>Ending soon</b> · { $day }
remind-several-over = 🌟 <b>It's over, and we hope you enjoyed it</b> · { $day }

remind-programme-begins =
    🎒 It begins soon: <b>{ $programme }</b>

    📅 { $dates }
    📍 { $city }
remind-programme-see-you = We're looking forward to seeing you!
remind-programme-began = 👋 It has begun: <b>{ $programme }</b>. Have a look at what is on!
remind-programme-ends =
    ⌛ It ends soon: <b>{ $programme }</b>

    Last day: { $day }
remind-programme-ended = 💛 It's over: <b>{ $programme }</b>. Thank you for being with us!

remind-unfinished = ✍️ You have begun an application and not sent it yet: <b>{ $programme }</b>
remind-deadline = ⏳ Applications close soon: <b>{ $programme }</b>
remind-closed = 🔚 Applications are closed: <b>{ $programme }</b>
remind-kept = Your answers are kept, and you can go on where you stopped.
remind-apply-by = 📅 Apply by: { $moment }
remind-own-date-title = 🔔 A reminder: <b>{ $programme }</b>
remind-own-date = { $label } <b>{ $date }</b>

late-title = ⏰ <b>{ $programme }</b>: some reminders went to nobody.
late-reminder = • <code>{ $name }</code>
late-why = I wasn't running when they were due, and now they would come too late. You may want to tell people yourself.
