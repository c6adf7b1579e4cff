# What people are told of an event when something changes: its time or place, or their place at it.

news-when = 📅 { $time }
news-where = 📍 { $place }
button-open-event = 📄 See the event
button-cannot-come = I can't come

event-other-time = 🔄 Another time: <b>{ $title }</b>
event-other-place = 🔄 Another place: <b>{ $title }</b>
event-moved = 🔄 Another time and place: <b>{ $title }</b>
event-before = Before: { $what }
event-now = <b>Now:</b> { $what }
event-place-kept = Your place is kept. If you can't come, please give it up: somebody else will be glad of it.
event-turn-kept = You keep your turn on the waiting list.
event-cancelled = ❌ Cancelled: <b>{ $title }</b>
event-cancelled-sorry = We're sorry, and hope to see you at another event. Questions? { $contact }
event-back-on = 🎉 It takes place after all: <b>{ $title }</b>

event-place = 🎉 Good news, you have a place: <b>{ $title }</b>
event-place-or-not = If you can't come, please give your place up, so that the next in line can.
event-offer = 🎁 A place has become free for you: <b>{ $title }</b>
event-offer-until =
    Would you like it? Please take it by this time, or it goes to the next in line:
    ⏳ { $until }
event-offer-lost =
    ⌛ The place that was kept for you has gone to the next in line: <b>{ $title }</b>

    If you'd still like to come, you can join the waiting list again.
event-freed =
    ⌛ We didn't hear from you, so your place is free for others now: <b>{ $title }</b>

    If you'd still like to come, sign up again: there may be a place left.
event-ask = 🙋 Are you coming? <b>{ $title }</b>
event-ask-by =
    Please tell us with a button by this time, or your place goes to somebody else:
    ⏳ { $by }
event-ask-kindly = Please tell us with a button, so that no place stays empty.
event-added =
    ✨ New: <b>{ $title }</b>
    { $programme }
