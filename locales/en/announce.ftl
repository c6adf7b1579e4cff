# For coordinators: announcements, from the first word to sending.

## All announcements

announce-list = <b>Announcements</b>
announce-list-empty = Nothing has been announced yet.
announce-item =
    <b>{ $number }</b> · { $state }
    { $words }
announce-item-programme =
    <b>{ $number }</b> · { $state } · { $programme }
    { $words }
announce-number = No. { $number }
announce-state-draft = 📝 draft
announce-state-planned = 🕘 planned: { $date }
announce-state-going = 📤 going out, sent: { $sent } of { $all }
announce-state-paused = ⏸ paused, sent: { $sent } of { $all }
announce-state-stopped = ⏹ { $date }, stopped, sent: { $sent }
announce-state-done = ✅ { $date }, sent: { $sent }
announce-choose = <b>Whom is it for?</b>
announce-nobody-yet = There is no programme yet whose people you could write to.
button-all-announcements = 📢 Announcements
button-announce-new = ✍️ New announcement
button-announce-to-all = 🌍 Everybody who uses the bot
button-announce-back = ‹ Announcement

## A draft

announce-title = <b>Announcement { $number }</b> · { $programme }
announce-title-all = <b>Announcement { $number }</b> · everybody who uses the bot
announce-whom = 👥 <b>For whom:</b> { $audience }
announce-whom-unset = 👥 <b>For whom?</b> Not chosen yet.
announce-whom-wrong = 👥 <b>For whom?</b> What was chosen isn't there any more: { $problem }
announce-gets = It goes to: <b>{ $people }</b>
announce-gets-nobody = Nobody would get it at the moment.
announce-stopped = 🔕 Want no announcements, so they don't get it: { $people }
announce-unreachable = 🚫 Have blocked me, so they can't be reached: { $people }
announce-text-there = ✅ <b>{ $language }</b> ({ $people }): { $words }
announce-text-lent = ↪️ <b>{ $language }</b> ({ $people }) → { $other }
announce-text-lacks = ❌ <b>{ $language }</b> ({ $people }): no text yet
announce-when = 🕘 <b>When:</b> { $when }
announce-with-read = With the button “{ $button }”.
announce-urgent = ⚡ Comes at night too.
announce-safety = 🛟 Safety: comes at night too, and to those who want no announcements.
announce-groups = 💬 Also in groups: { $groups }
announce-buttonless = No buttons can stand under an album or a poll: { $languages }

announce-first-text = ✍️ Now send me the message as it should look, in this language: <b>{ $language }</b>. It can be a text, a photo or an album, a video, a file, a voice message, a place or a poll.
announce-gaps = No text yet in: <b>{ $languages }</b>. Write it, or choose which text these people get.
announce-too-late = The planned time is over. Please choose another.
announce-ready = Everything is there. Have a look at it and send it.

button-announce-whom = 👥 For whom
button-announce-choose = 👥 Choose for whom
button-announce-everyone = 👥 For everyone
button-announce-texts = 🌐 Texts
button-announce-when = 🕘 When
button-announce-options = ⚙️ Options
button-announce-write = ✍️ { $language }
button-announce-one-for-all = 🌐 For the others: { $language }
button-announce-fallback = 🌐 Use one text for the others
button-announce-preview = 👀 See how it arrives
button-announce-send = 📨 Send it
button-announce-drop = 🗑 Throw it away

## Texts

announce-texts = <b>Texts</b>
announce-texts-none = There is no text yet.
announce-fallback = Whose language has no text of its own gets the text in: <b>{ $language }</b>
announce-fallback-none = Each language needs a text of its own.
announce-write = <b>{ $language }</b>. Send me the message as it should look: a text, a photo or an album, a video, a file, a voice message, a place or a poll.
announce-write-again = It replaces the text that is there.
announce-text = <b>{ $language }</b>: { $words }
announce-which-language = In which language is this? { $words }
announce-other-language = In which language is this text? { $words }
announce-fallback-question = <b>Which text do those get for whose language there is none?</b>
announce-text-kept = ✅ I have the text in this language: <b>{ $language }</b>.
announce-text-dropped = The text is gone: { $language }.
announce-text-moved = ✅ The text is in this language now: <b>{ $language }</b>.
announce-not-poll = Telegram doesn't take this poll just now. Please send it again in a moment.
announce-gone = This announcement has been sent or thrown away already. What you sent now isn't kept.
button-announce-rewrite = ✍️ Write it anew
button-announce-relabel = 🌐 It is in another language
button-announce-drop-text = 🗑 Remove the text
button-announce-replace = { $language }: replace the text
button-announce-not-a-text = It isn't meant for the announcement
button-announce-own-texts = Each language has its own text

## Options

announce-options =
    <b>Options</b>

    Tap to switch them on or off.
announce-options-night = <b>When it's night</b> where somebody is, a normal announcement waits for the morning. An urgent one doesn't. One about safety doesn't either, and goes to those too who want no announcements.
announce-options-groups = <b>Groups</b> get the text in the first of the programme's languages that has one.
button-announce-read = “I have read it” button
button-announce-answer = “Answer” button
button-announce-normal = Normal
button-announce-urgent = Urgent
button-announce-safety = Safety

## Sending

announce-send-question = <b>Send it now?</b>
announce-plan-question = <b>Send it at this time?</b>
announce-takes = That takes about { $minutes } min.
announce-takes-moment = That takes less than a minute.
announce-asleep = 🌙 Get it in the morning, since it is night for them: { $people }
announce-frozen = Who gets it is fixed when sending starts.
announce-changed = Something has changed meanwhile. This is how it stands now.
announce-astray = <b>Announcement { $number }</b> wasn't sent: the people it was for can't be found any more, since what their choice asks for is no longer in the programme. It is a draft again: choose anew for whom it is.
announce-preview-language = <b>{ $language }</b>. People who get it: { $people }
announce-preview-failed = Telegram doesn't take the text in: { $language }. Please write it anew.
announce-preview-unsure = Telegram is slow just now, so not everything could be shown. Please try again in a moment.
announce-drop-question = Throw this announcement away? It hasn't been sent.
announce-dropped = The announcement is thrown away.
button-announce-send-surely = 📨 Send to { $people }
button-announce-plan-surely = 🕘 Plan for { $people }
button-announce-drop-surely = 🗑 Throw it away
