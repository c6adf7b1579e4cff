# For coordinators: an announcement while it is sent, and its report; for those who got it: that they have read it.

## While it goes on

wave-announce = <b>Announcement { $number }</b>
wave-correct = <b>Correction of announcement { $number }</b>
wave-recall = <b>Recall of announcement { $number }</b>
wave-remind = <b>Reminder of announcement { $number }</b>
wave-planned = 🕘 It will be sent: { $when }
wave-planned-own = 🕘 Everybody gets it at this hour where they are: { $wall }. The first: { $when }
wave-take-back = To change anything, take it back first: it becomes a draft again.
wave-gathering = Finding out who gets it …
wave-paused = ⏸ Paused. Nothing more goes out until you go on.
wave-done = ✅ Done.
wave-stopped = ⏹ Stopped.
wave-late = It was due at this time, but I wasn't running then: { $when }. Shall I still send it?
wave-sent = Sent: <b>{ $sent }</b> of { $all }
wave-corrected = Corrected: <b>{ $sent }</b> of { $all }
wave-deleted = Deleted: <b>{ $sent }</b> of { $all }
wave-reminded = Reminded: <b>{ $sent }</b> of { $all }
wave-speed =
    { $minutes ->
        [one] ⏱ { $rate } a second, about { $minutes } minute left
       *[other] ⏱ { $rate } a second, about { $minutes } minutes left
    }
wave-speed-soon = ⏱ { $rate } a second, less than a minute left
wave-asleep = 🌙 Later, as it is night there or not their time yet: { $people }. The first: { $when }
wave-unreachable = 🚫 Can't be reached: { $count }
wave-failed = ⚠️ Failed: { $count }
wave-unknown = ❓ Not known whether it arrived: { $count }
wave-skipped = Left out, since it wasn't wanted or needed any more: { $count }
wave-not-sent = ⏹ Not sent, since it was stopped: { $count }
wave-stop-question =
    <b>Stop it for good?</b>
    Have it already: { $sent }. Won't get it: { $rest }.
wave-stop-or-pause = If you only want to think it over, pause it instead.
button-pause = ⏸ Pause
button-resume = ▶️ Go on
button-stop = ⏹ Stop
button-stop-surely = ⏹ Yes, stop it
button-refresh = 🔄 Refresh
button-do-not-send = ↩️ Take it back
button-send-late = 📨 Send it now
button-not-late = ✖️ Don't send it
button-progress = 📊 How far is it?
button-to-announcements = ‹ Announcements
not-sent-any-more = It won't be sent. It is a draft again.

## The report

report-when = 🕘 { $when }
report-stopped = ⏹ It was stopped before everybody had it.
report-language = { $language }: { $sent } of { $all }
report-reasons = <b>Why some didn't get it</b>
report-reason = { $reason }: { $count }
report-read = 👁 Have read it: <b>{ $read }</b> of { $all }
report-corrected = ✏️ Corrected: { $sent } of { $all }
report-recalled = 🗑 Recalled, so deleted: { $sent } of { $all }
report-reminded = 🔔 Reminded of it: { $sent } of { $all }
reason-blocked = have blocked the bot
reason-deactivated = have deleted their account
reason-not-found = the chat isn't there any more
reason-kicked = the bot isn't in the group any more
reason-rights = the bot may not write there
reason-voice = take no voice messages
reason-gone = the message was gone or too old
button-report = 📊 Report
button-to-report = ‹ Report
button-again = 📨 Send again where unknown
button-unread = 👁 Who hasn't read it
button-letters = 💬 Answers
button-picture = 🖼 Report as a picture
button-sheet = ⬇️ Report as .xlsx
button-correct = ✏️ Correct it
button-recall = 🗑 Recall it
report-not-made = The report couldn't be made just now. Please try again in a moment.
again-question =
    { $people ->
        [one] Nobody knows whether the message reached <b>{ $people } person</b>: the connection broke at that moment. Send it again? They may get it twice.
       *[other] Nobody knows whether the message reached <b>{ $people } people</b>: the connection broke at that moment. Send it again? Some may get it twice.
    }
button-again-surely = 📨 Yes, send it again
again-none = It is known of everybody by now whether they got it.
again-going = 📨 It is sent again.

## As a picture and as a spreadsheet

picture-title = Announcement { $number }
# How it begins.
picture-words = “{ $words }”
picture-sent = got it
picture-languages = By language
picture-read = Have read it
picture-of = { $some } of { $all }
row-sent = Sent
row-to-come = To come
row-unreachable = Can't be reached
row-failed = Failed
row-unknown = Unknown
row-skipped = Left out
row-not-sent = Stopped
cell-figures = Figures
cell-people = People
cell-all = All
cell-name = Name
cell-language = Language
cell-state = What became of it
cell-when = When ({ $city })
cell-reason = Why
cell-read = Read ({ $city })

## Reading

button-read = ✅ I have read it
read-thanks = Thank you, noted.
read-before = You have said so already, thank you.
read-not-theirs = It wasn't sent to you, so nothing is noted.
read-reminder = 🔔 Please read this message, and say so with the button.
unread-count =
    { $people ->
        [one] <b>{ $people } person</b> hasn't said yet that they have read it:
       *[other] <b>{ $people } people</b> haven't said yet that they have read it:
    }
unread-none = Everybody who got it has read it. 🎉
button-remind = 🔔 Remind them
remind-question =
    { $people ->
        [one] Remind <b>{ $people } person</b> who hasn't said yet that they have read it? Where it is night, the reminder comes in the morning.
       *[other] Remind <b>{ $people } people</b> who haven't said yet that they have read it? Where it is night, the reminder comes in the morning.
    }
button-remind-surely = 🔔 Yes, remind them
under-way = This is under way already.

## Correcting and recalling

correct-language = <b>Which text do you want to correct?</b>
correct-question =
    <b>{ $language }</b>
    Send me the message as it should have been. I'll show you how it looks before anything changes.
correct-only-words = For a picture or a file, new words alone are enough: send them as a text.
correct-album = Please send the words alone: pictures and files of an album stay as they are.
correct-preview =
    { $people ->
        [one] This is how it will look. Change it for <b>{ $people } person</b>? They see that the message was edited; it makes no sound.
       *[other] This is how it will look. Change it for <b>{ $people } people</b>? They see that the message was edited; it makes no sound.
    }
correct-nobody = This is how it will look. Nobody has it in this language yet, so nothing has to be changed in their chats.
correct-again = Or send me another version.
correct-refused = Telegram doesn't take this message as it is. Please change it and send it again.
correct-changed = Something has changed meanwhile. Please send the message once more.
button-correct-surely = ✏️ Yes, change it
recall-question =
    { $chats ->
        [one] <b>Delete it in { $chats } chat?</b> This can't be undone, and whoever has read it has read it.
       *[other] <b>Delete it in { $chats } chats?</b> This can't be undone, and whoever has read it has read it.
    }
recall-too-late = It can't be deleted any more: Telegram lets bots delete messages for 48 hours.
recall-too-old = Older than 48 hours, so Telegram won't delete them: { $chats }
recall-stops = It is still being sent; that stops too.
button-recall-surely = 🗑 Yes, delete it
