# For coordinators: for whom an announcement is, and when it is sent.

## For whom

audience-title = <b>For whom?</b>
audience-not-chosen = Nobody is chosen yet.
audience-how =
    Tap, or write it as a query, such as:
    <code>status = accepted and language = ru</code>
audience-how-query = To change it by typing, copy the query, edit it and send it to me.
audience-gets =
    { $people ->
        [one] 👥 <b>{ $people } person</b> gets it
       *[other] 👥 <b>{ $people } people</b> get it
    }
audience-nobody = Nobody would get it at the moment.
audience-stopped = Want no announcements: { $people }
audience-unreachable = Can't be reached: { $people }
audience-query = The same as a query: <code>{ $query }</code>
audience-outdated = ⚠️ The query no longer fits the programme: { $problem } Choose anew, please.
audience-words-please = ⚠️ Please tap a button, or write a query as a text message.

button-everyone = 👥 Everybody of the programme
button-everyone-of-bot = 👥 Everybody who uses the bot
button-choose-by = ☑️ Choose by…
button-only-who = ➕ Only those who also…
button-or-who = ➕ And those too who…
button-but-not = ➖ But not those who…
button-except-last = ➖ Not those who got the last one
button-drop-condition = ↩️ Take the last one off
button-clear-audience = 🗑 Start anew
button-see-who = 👀 See who
button-save-audience = ⭐ Save under a name
button-saved-audiences = ⭐ Saved ones
button-audience-done = ✅ Go on with these

## A condition more

audience-which-and = <b>Only those who also…</b>
audience-which-or = <b>And those too who…</b>
audience-which-not = <b>But not those who…</b>
audience-which-first = <b>Choose by…</b>
audience-tick = Tick what you mean, then add it.
audience-tick-gets =
    { $people ->
        [one] With this, <b>{ $people } person</b> gets it.
       *[other] With this, <b>{ $people } people</b> get it.
    }
audience-tick-nobody = With this, nobody gets it.
audience-no-choices = There is nothing here to choose from.
audience-age-how = For another age, write it as a query: <code>age &gt;= 20</code>
button-age-from = From age { $age }
button-age-below = Under { $age }
button-add-condition = ✅ Add
button-other-condition = ‹ Something else
button-to-audience = ‹ For whom

button-by-status = 📄 Application
button-by-event = 📆 Event
button-by-going = Have a place at…
button-by-waiting = Wait for a place at…
button-by-confirmed = Have confirmed for…
button-by-unconfirmed = Haven't confirmed for…
button-by-came = Came to…
button-by-missed = Had a place, didn't come to…
button-by-language = 🌐 Language
button-by-country = 🌍 Country
button-by-age = 🎂 Age
button-by-programme = 🎓 Programme
button-by-role = 👤 Role
button-by-got = 📣 Got the announcement…
button-by-read = ☑️ Have read the announcement…

## Who

audience-members =
    { $people ->
        [one] <b>{ $people } person</b> gets it
       *[other] <b>{ $people } people</b> get it
    }
audience-page = Page { $page } of { $pages }

## Kept under a name

audience-name-question = Under which name shall I keep it? Write it, please: { $limit } characters at most.
audience-name-long = ⚠️ That is too long: { $limit } characters at most, please.
audience-kept = ✅ Kept as “{ $name }”.
audience-kept-anew = ✅ “{ $name }” is these people now.
audience-saved-title = <b>Saved ones</b>
audience-saved-none = None is saved yet.
audience-forgotten = “{ $name }” is deleted.
button-take-audience = ✅ Take these
button-forget-audience = 🗑 Delete

## When

when-title =
    <b>When is it to be sent?</b>
    As it is set: { $now }
when-how = Tap, or write a day and a time, such as <code>{ $example }</code>
when-at-once = as soon as you confirm it
when-moment = { $time } ({ $city } time)
when-each = { $time }, in each person's own time
when-spread = Reckoned in { $city } time: { $first } (first, in { $first_city }) to { $last } (last, in { $last_city })
when-spread-none = For all of them that is { $moment }
when-zone-question = <b>{ $time }</b>: in whose time?
when-zone-one = • { $moment }
when-zone-each =
    • In each person's own time
    { $spread }
when-past = ⚠️ That is past already.
when-set = ✅ It will be sent: { $when }
when-asleep =
    { $people ->
        [one] 🌙 It is night for { $people } person then: they get it in the morning. Mark it as urgent if it can't wait.
       *[other] 🌙 It is night for { $people } people then: they get it in the morning. Mark it as urgent if it can't wait.
    }
when-in-the-past = ⚠️ That is past already. Which day and time?
when-too-far = ⚠️ That is more than a year ahead. Which day and time?
when-no-such-day = ⚠️ There is no such day in the calendar.
when-not-understood = ⚠️ I don't understand this. Write a time (19:30), a day (25.09) or both (25.09 19:30).
button-at-once = ⚡ As soon as I confirm
button-in-an-hour = In an hour
button-time-here = { $city } time
button-time-mine = My own time ({ $city })
button-time-each = Each person's own time
button-other-time = 🕘 Another time
