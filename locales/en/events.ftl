# Events: what is on, one event, the person's own day, signing up and giving up.

moment-there = { $time } ({ $city } time)
moment-yours = 🕐 Your time ({ $city }): { $time }
moment-both = { $time } ({ $city } time) · your time ({ $own_city }): { $own }

button-events = 📅 Events
button-today = ☀️ My day
button-earlier = ‹ Earlier
button-later = Later ›
button-back-to-events = 📅 All events

events-title = <b>What is on</b>
events-none = There are no events for you just now. When there are some, you'll find them here.
events-day = 📅 <b>{ $day }</b> · { $city }
events-hint = Tap an event to see more and to sign up.
events-own-times = 🕐 These are local times. Where yours differ, the event's page shows both.
event-line = { $time } { $title }
places-left = { $count } left
places-none-left = full
mine-going = ✅ you're going
mine-asked = 🙋 please answer: are you coming?
mine-offered = 🎁 a place is offered to you
mine-waiting = ⏳ on the waiting list
event-is-cancelled = ❌ cancelled

today-title =
    ☀️ <b>My day</b>
    { $day }
today-none = You have nothing on today.
today-now = ▶️ <b>Now:</b> { $event }
today-next = ⏭ <b>Next:</b> { $event }
today-later = { $event }
today-over = ✔️ { $event }
today-unanswered = { $event } · <i>{ $note }</i>
today-coming =
    ⏭ Your next event:
    <b>{ $event }</b>
    📅 { $time }
event-at-place = { $title } · { $place }

card-event-place = 📍 { $place }
card-event-places = 👥 Places left: { $left } of { $capacity }
card-event-full = 👥 All places are taken.
card-event-full-waiting = 👥 All places are taken. On the waiting list: { $waiting }
card-event-no-limit = 👥 Room for everybody
card-event-closes = ⏳ Sign up by { $until }
card-going = ✅ <b>You have a place.</b>
card-going-confirmed = ✅ <b>You have a place</b>, and you have told us that you're coming.
card-going-asked = ✅ <b>You have a place.</b> Are you coming? Please tell us with the button below.
card-offered = 🎁 <b>A place is offered to you.</b> Take it by { $until }
card-waiting = ⏳ <b>You are on the waiting list</b>, number { $position }. All places are taken; if one becomes free for you, I'll write to you.
card-lost = Your place has gone to somebody else.
card-cancelled = ❌ <b>This event is cancelled.</b>
card-begun = ▶️ <b>It has begun.</b>
card-over = 🔚 <b>This event is over.</b>
card-overlap = ⚠️ At the same time you have: { $event }
card-sign-up-closed = 🔚 Signing up has ended.
card-for-applicants = 🔒 For those who have applied to <b>{ $programme }</b>.
card-for-accepted = 🔒 For those who have been accepted to <b>{ $programme }</b>.
card-what-is-kept = 🔒 If you sign up, the organisers see your name and that you are coming. More: /privacy

button-sign-up = ✍️ Sign up
button-join-queue = ⏳ Join the waiting list
button-coming = 🙋 I'm coming
button-accept-place = 🎁 Take the place
button-give-up = Give up my place
button-decline-place = No, thanks
button-leave-queue = Leave the waiting list
button-map = 🗺 Map
button-calendar = 🗓 Add to my calendar
button-calendar-update = 🗓 Update my calendar
button-see-programme = 🌍 See the programme

note-signed-up = 🎉 Done, you have a place!
note-confirmed = 👍 Thank you! You have your place, see you there.
note-accepted = 🎉 The place is yours!
note-given-up = Done, you no longer have a place. Thank you for telling us.
note-left-queue = You are no longer on the waiting list.
note-offer-gone = This place is no longer offered to you.
note-no-place = You have no place at this event just now.
note-closed = Signing up has ended.
note-cancelled = This event is cancelled.
note-not-for-them = This event isn't open to you yet.
note-begun = This event has begun already.
give-up-question =
    Give up your place at this event?
    <b>{ $event }</b>
give-up-warning = Somebody else will get it, and you may not get it back.
leave-queue-question =
    Leave the waiting list for this event?
    <b>{ $event }</b>

    You would lose your turn.
button-give-up-surely = Yes, give it up
button-leave-surely = Yes, leave it
button-keep-place = No, keep it

calendar-add =
    🗓 <b>{ $event }</b>
    Open the file to put the event into your calendar, or to bring it up to date there. If anything changes, I'll give you a new one.
calendar-cancel =
    🗓 <b>{ $event }</b>
    Open the file, and the event disappears from your calendar. If your app ignores it, please delete the event there.
