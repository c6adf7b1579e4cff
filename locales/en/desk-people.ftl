# For coordinators: finding people, filtering the list, one person's card, deciding on many, remarks.

## The list

people-how = 🔎 To find somebody, just type a name, a part of it, or the application's number.
people-find =
    <b>Whom are you looking for?</b>
    Type a name or a part of one, as they call themselves or as in the passport, or the application's number. Special letters aren't needed: “Zoe” finds “Zoé” too, and so it is in every alphabet.
people-found =
    { $count ->
        [0] 🔎 “{ $name }”: nobody is called so. All applications were looked through.
        [one] 🔎 “{ $name }”: <b>{ $count }</b> found in all applications
       *[other] 🔎 “{ $name }”: <b>{ $count }</b> found in all applications
    }
people-filtered =
    { $count ->
        [one] ⚙️ Filtered: <b>{ $count }</b> application
       *[other] ⚙️ Filtered: <b>{ $count }</b> applications
    }
people-words-please = ⚠️ Please type a name or a number as a text message.
button-find-person = 🔎 Find
button-to-people = ‹ To the list
button-sort-by-name = 🔤 Sort by name
button-sort-newest = 🕘 Newest first
button-filter = ⚙️ Filter
button-clear-filter = ✖️ Clear the filter
button-decide-many = ⚖️ Decide on all { $count }

## The filter

filter-title = <b>Which applications do you want to see?</b>
filter-none =
    { $count ->
        [one] There is no filter: you see { $count } application.
       *[other] There is no filter: you see all { $count } applications.
    }
filter-query = The same as a query: <code>{ $query }</code>
filter-how = Choose here, or send me a query such as <code>status = submitted and age &gt;= 18</code>
filter-how-query = To change it by typing, copy the query, edit it and send it to me.
filter-outdated = ⚠️ The filter no longer fits the programme, so nobody is shown: { $problem } Clear it or choose anew, please.
button-to-filter = ‹ Filter

## The card

card-changed = Answers changed: { $date }, { $time }
card-language = Reads: { $language }
card-age = Age when the programme begins: { $age }
card-age-minor = 🧒 Age when the programme begins: <b>{ $age }</b>
card-no-answers = There are no answers to show here.
card-locked =
    { $count ->
        [one] 🔒 { $count } answer about health, documents or contacts isn't shown here. Whoever opens it is recorded.
       *[other] 🔒 { $count } answers about health, documents or contacts aren't shown here. Whoever opens them is recorded.
    }
card-locked-title = 🔒 <b>Health, documents and contacts</b>
card-read-recorded = That you have read this has been recorded.
button-show-locked = 🔒 Show health and contact answers
button-card-places = 🎟 Events
button-card-messages = ✉️ Messages
button-remarks = 📝 Remarks
button-card-guardian = 🧒 Consent
button-to-card = ‹ Application

card-places-title = 🎟 <b>At the programme's events</b>
card-places-none = They haven't signed up for any event.
card-place-going = ✅ has a place
card-place-offered = ✋ is offered a place
card-place-waiting = ⏳ waits for a place
card-place-given-up = gave the place up
card-place-lost = didn't confirm, so the place went to others
card-place-turn = number { $position } in the queue
card-place-confirmed = has said that they come
card-place-came = ☑️ came
card-place-cancelled = 🚫 the event is cancelled

card-messages-title = ✉️ <b>Messages to and from them</b>
card-messages-none = Nothing has been said yet.
card-said-announcement = 📣 Announcement { $number }: { $words }
card-said-correction = ✏️ Correction of announcement { $number }: { $words }
card-said-recall = 🗑 Recall of announcement { $number }: { $words }
card-said-reminded = 🔔 Reminder of announcement { $number }: { $words }
card-said-reminder = ⏰ Reminder: { $words }
card-said-event = 📆 News of an event: { $words }
card-said-status = 📄 How the application stands
card-said-answer = ↩️ Your team's letter: { $words }
card-said-letter = 📩 Their letter: { $words }
card-state-held = 🕘 waits for its turn
card-state-queued = 🕘 to be sent
card-state-sending = 🕘 being sent
card-state-sent = ✅ sent
card-state-failed = ⚠️ failed
card-state-unreachable = 🚫 couldn't be delivered
card-state-unknown = ❓ not known whether it arrived
card-state-skipped = not needed any more
card-state-stopped = ⏹ stopped before it was sent
card-state-read = ☑️ read

## Deciding on many

many-which =
    { $count ->
        [one] <b>{ $count } application is on the list.</b> Which status shall it get? You'll see what that means before anything happens.
       *[other] <b>{ $count } applications are on the list.</b> Which status shall they get? You'll see what that means before anything happens.
    }
many-question =
    { $count ->
        [one] <b>{ $count } application</b> would get the status <b>{ $status }</b>.
       *[other] <b>{ $count } applications</b> would get the status <b>{ $status }</b>.
    }
many-anew = ⚠️ The list has changed meanwhile. This is how it stands now:
many-nobody = No application on the list would change.
many-change = { $before } → { $after }: <b>{ $count }</b>
many-same = Have it already: { $count }
many-closed = Withdrawn by their people, so they stay as they are: { $count }
many-minors =
    { $count ->
        [one] 🧒 { $count } is waiting for a guardian's consent and won't be accepted yet.
       *[other] 🧒 { $count } are waiting for a guardian's consent and won't be accepted yet.
    }
many-over = ⚠️ The programme has room for { $capacity }. That would be too many by { $count }.
many-losing =
    { $count ->
        [one] { $count } person has places at events that would go to others, and is told so too.
       *[other] { $count } people have places at events that would go to others, and are told so too.
    }
many-names = For example: { $names }
many-names-more = For example: { $names } … and { $count } more
many-they-read = Each reads it in their own language:
many-going-on = ⏳ Under way: { $done } of { $all } …
many-done =
    { $count ->
        [one] ✅ Done. { $count } application now has the status: { $status }
       *[other] ✅ Done. { $count } applications now have the status: { $status }
    }
many-quiet = No message for { $count }: they hadn't been told of the change before.
many-refused =
    { $count ->
        [one] 🧒 { $count } is waiting for a guardian's consent.
       *[other] 🧒 { $count } are waiting for a guardian's consent.
    }
many-changed = Changed meanwhile, so left as they are: { $count }
button-many-accepted-surely = ✅ Yes, accept them
button-many-waiting-surely = ⏳ Yes, onto the waiting list
button-many-declined-surely = Yes, decline them
button-many-submitted-surely = 📥 Yes, back to “received”

## Remarks

remarks-title =
    { $count ->
        [one] 📝 <b>{ $count } remark</b>, which only coordinators see here
       *[other] 📝 <b>{ $count } remarks</b>, which only coordinators see here
    }
remarks-none = 📝 No remarks yet. Only coordinators see them here.
remark-question = 📝 Write the remark as a message. Only coordinators see it here, but it is part of this person's data, which they can ask for: keep to facts.
remark-wrong = ⚠️ Please write a text of up to { $limit } characters.
remark-by = <b>{ $name }</b> · { $date }, { $time }
remark-kept = ✅ The remark is kept.
remark-deleted = ✅ The remark is deleted.
remark-delete-question = <b>Delete this remark?</b>
button-write-remark = ✍️ Write a remark
button-delete-remark = 🗑 Delete
button-delete-remark-surely = Yes, delete it
button-to-remarks = ‹ Remarks

## The audit trail

audit-read-sensitive = read the answers about health and contacts
audit-write-remark = wrote a remark
audit-delete-remark = deleted a remark
audit-decide-many = gave many applications another status
