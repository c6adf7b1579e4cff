# For coordinators: their programme, workbooks that they send, and events that they add, move or cancel in the chat.

## The programme

desk-choose = <b>Which programme?</b>
desk-none =
    There is no programme yet. Send me its workbook (.xlsx) as a file.

    I'll tell you what I understood before anything happens.
desk-title =
    <b>{ $programme }</b>
    📅 { $dates } · 📍 { $city }
desk-numbers = Applications: <b>{ $sent }</b>, begun but not sent: <b>{ $unfinished }</b>
desk-link = Link for applicants: { $link }
desk-next = <b>Next events</b>
desk-no-events = No events are coming up.
desk-event-line =
    <b>{ $title }</b>
    📅 { $when }
    👥 { $places }
desk-how = To change more than one event, get the workbook, edit it and send it back to me as a file. I'll show you what would change, and how many people would be told, before anything happens.
desk-workbook = <b>{ $programme }</b>: the workbook as it stands now. Edit it and send it back to me.
desk-workbook-failed = The workbook couldn't be made just now. Please try again in a moment.
desk-workbook-none = I don't have this programme's workbook as a file yet. Send it to me once; from then on you can get it back at any time.
button-desk-events = 📆 Events
button-get-workbook = ⬇️ Get the workbook
button-to-desk = ‹ Programme

## A workbook that was sent

desk-file-big = This file is bigger than { $limit } MB. Take out pictures and sheets that aren't needed, and send it again.
desk-file-unfetched = I couldn't fetch the file from Telegram. Please send it again.
desk-file-kind = I read workbooks as .xlsx, .csv or .md, also in a .zip. Please save the file as .xlsx and send it again.
desk-problems =
    { $count ->
        [one] <b>{ $file }</b> has { $count } problem. Nothing has changed. Mend it and send the file again:
       *[other] <b>{ $file }</b> has { $count } problems. Nothing has changed. Mend them and send the file again:
    }
desk-more = … and { $count } more: the whole list is in the file below.
# The name of the text file that holds a long list.
desk-list = Köprü – full list
desk-warnings =
    { $count ->
        [one] <b>{ $count } thing worth a look</b>, it stops nothing:
       *[other] <b>{ $count } things worth a look</b>, they stop nothing:
    }
desk-difference =
    <b>{ $programme }</b>
    This is what the workbook would change:
desk-difference-anew =
    ⚠️ <b>{ $programme }</b> has been changed meanwhile. Compared with how it stands now, this is what the workbook would change:
desk-difference-none =
    <b>{ $programme }</b>
    The workbook says just what is there already. Nothing would change.
desk-remarks = Nothing changes for people. Only remarks, or the order of rows and columns, are different.
desk-in-all =
    { $people ->
        [one] In all, <b>{ $people } person will be told</b> as soon as you apply it.
       *[other] In all, <b>{ $people } people will be told</b> as soon as you apply it.
    }
desk-not-yours =
    This workbook is of a programme that you don't look after: “{ $name }”. Nothing has changed.

    Yours: { $known }. The workbook's form_id on the sheet “settings” says which one it is; without it, the file's name does.
desk-proposal-gone = This workbook was applied or dropped before, or a newer one came after it.
desk-applied =
    ✅ <b>{ $programme }</b> is as the workbook says now.
    { $people ->
        [0] Nobody has to be told.
        [one] { $people } person is told.
       *[other] { $people } people are told.
    }
desk-dropped = All right, nothing has changed.
button-apply-workbook = ✅ Apply
button-drop-workbook = ✖️ Drop it

## Events

desk-events =
    <b>{ $programme }</b>
    Events: { $count }
desk-events-none = There are no events yet. Add one here, or put them into the workbook.
desk-places-limited = Going: { $going } of { $capacity }
desk-places-open = Going: { $going }, no limit
desk-places-offered = offered: { $count }
desk-places-waiting = waiting: { $count }
desk-card =
    <b>{ $title }</b>
    📅 { $when }
desk-cancelled = ❌ <b>Cancelled</b>
desk-over = It's over.
desk-card-place = 📍 { $place }
desk-card-people = 👥 { $places }
desk-card-places = 👥 Places: { $places }
desk-card-who =
    { $who ->
        [everyone] 🔓 Everyone may sign up
        [accepted] 🔒 Only those who have been accepted may sign up
       *[applicants] 🔒 Only those who have applied may sign up
    }
desk-card-link = 🔗 Link to this event: { $link }
desk-guests =
    <b>{ $title }</b>
    👥 { $places }
desk-guests-none = Nobody yet.
desk-guest-going = ✅ { $name }
desk-guest-confirmed = ✅ { $name } – confirmed
desk-guest-offered = ✋ { $name } – is offered a place
desk-guest-waiting = ⏳ { $name } – waits
desk-ticks =
    <b>{ $title }</b>
    👥 { $places }
    ✅ Came: <b>{ $came }</b>
desk-ticks-how = Tap who has come. Another tap takes the tick away.
desk-tick-offered = { $name } (is offered a place)
desk-tick-waiting = { $name } (waits)
desk-page = Page { $page } of { $pages }
button-guests = 👥 Who's coming
button-ticks = ✅ Who has come
button-add-event = ➕ Add an event
button-move-event = 🕑 Move
button-limit-event = 🔢 Places
button-cancel-event = ❌ Cancel the event
button-revive-event = ↩️ It takes place after all
button-to-event = ‹ The event
button-to-events = ‹ All events
button-page-before = ‹ Previous
button-page-after = Next ›

## Moving, places, cancelling

desk-move-question =
    <b>{ $title }</b>
    Now: { $when }

    When shall it start instead? Choose, or write a time (19:30), a day (25.09) or both (25.09 19:30). It will last as long as before.
desk-move-preview =
    <b>{ $title }</b>
    Now: { $before }
    Then: <b>{ $after }</b>
desk-would-tell =
    { $people ->
        [0] Nobody has to be told.
        [one] { $people } person will be told.
       *[other] { $people } people will be told.
    }
desk-outside = ⚠️ This day is outside the programme: { $dates }.
desk-same = It is so already. Nothing would change.
desk-changed-meanwhile = ⚠️ This event has been changed meanwhile. This is how it stands now:
desk-limit-question =
    <b>{ $title }</b>
    👥 { $places }

    How many places shall there be? Write a number.
desk-limit-preview =
    <b>{ $title }</b>
    Places now: { $before }
    Then: <b>{ $after }</b>
desk-no-limit = no limit
desk-limit-lower = More people have a place than that. Nobody loses theirs, but nobody new gets one.
desk-limit-higher =
    { $people ->
        [one] { $people } person from the waiting list is next and will be told.
       *[other] { $people } people from the waiting list are next and will be told.
    }
desk-cancel-question =
    <b>{ $title }</b>
    { $when }

    Cancel it? Its reminders are cancelled too.
desk-revive-question =
    <b>{ $title }</b>
    { $when }

    Shall it take place after all? Whoever had a place still has it.
desk-moved = ✅ Moved.
desk-limited = ✅ The number of places is changed.
desk-event-cancelled = ✅ The event is cancelled.
desk-revived = ✅ The event takes place.
desk-told =
    { $people ->
        [0] Nobody has to be told.
        [one] { $people } person is told.
       *[other] { $people } people are told.
    }
button-hour-earlier = − 1 h: { $time }
button-hour-later = + 1 h: { $time }
button-day-later = + 1 day: { $day }
button-move-surely = ✅ Move it
button-limit-surely = ✅ Change it
button-no-limit = ♾ No limit
button-cancel-surely = Yes, cancel it
button-revive-surely = ✅ Yes, it takes place
button-leave-it = ‹ Leave it as it is

## A new event

desk-ask-title = <b>A new event.</b> What is it called?
desk-ask-day = On which day? Choose, or write it (25.09).
desk-ask-start = When does it start? Write the time, such as 19:30.
desk-ask-end = When does it end? Choose, or write the time, such as 21:00.
desk-ask-place = Where is it? Write the place, such as “National Museum, hall 2”.
desk-ask-capacity = How many places are there? Write a number.
desk-preview = <b>Shall I add this event?</b>
desk-only-language = ✍️ Written in one language only. Still missing: { $languages }. Others read it as it is; add translations in the workbook.
desk-added = ✅ The event is added.
desk-draft-dropped = All right, nothing has been added or changed.
button-leave-empty = Leave it out
button-draft-back = ‹ Back
button-draft-drop = ✖️ Stop
button-add-surely = ✅ Add
button-add-quietly = ✅ Add, tell nobody
button-add-and-tell =
    { $people ->
        [one] 📣 Add and tell { $people } person
       *[other] 📣 Add and tell { $people } people
    }

## What can't be understood

desk-words-please = Please write it as a text message.
desk-no-such-day = There is no such day in the calendar. Check it, please.
desk-day-wrong = I don't understand this day. Write it like 25.09 or 25 September.
desk-time-wrong = I don't understand this time. Write it like 19:30.
desk-start-wrong = I don't understand this. Write a time (19:30), a day (25.09) or both (25.09 19:30).
desk-in-the-past = This lies in the past. Check the day and the time, please.
desk-capacity-wrong = Write a whole number from 1 to { $most }.
desk-text-long = This is too long. At most { $limit } characters are possible.
