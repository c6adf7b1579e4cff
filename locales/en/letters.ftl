# Answers to announcements: people's to the coordinators, and what coordinators answer them.

button-answer = 💬 Answer
button-letter-drop = ✖️ Don't write
letter-question =
    <b>What shall I tell the coordinators?</b>
    Send it here as one message: text, a photo, a voice message, whatever you like.
letter-question-to =
    <b>What do you answer?</b>
    To: <b>{ $name }</b>

    Send it here as one message: text, a photo, a file or a voice message.
letter-preview = This is only how it looks. Those who get it can answer here.
letter-unfit = ⚠️ I can't pass this on. Please write it, or send a photo, a video, a file or a voice message.
letter-sent = ✉️ Thank you! I'm passing it on to the coordinators. If they answer, it comes here.
letter-sent-to = ✉️ Your answer is on its way. To: <b>{ $name }</b>

letter-from = ✉️ { $name } answers announcement { $number }
letter-answer = ✉️ { $name } answers you
letter-answer-to = ↩️ { $author } has answered. To: { $name }
letter-subject = “{ $words }”

letters-title = <b>Answers to announcement { $number }</b>
letters-count =
    { $count ->
        [one] { $count } person has answered
       *[other] { $count } people have answered
    }
letters-none = Nobody has answered yet.
letters-hint = ✉️ waits for an answer
letters-with = ✉️ <b>{ $name }</b>: letters
letter-by = <b>{ $name }</b> · { $date }, { $time }
letter-kind =
    { $kind ->
        [photo] 📷 A photo
        [video] 🎬 A video
        [animation] 🎞 An animation
        [audio] 🎵 Music
        [document] 📎 A file
        [voice] 🎤 A voice message
        [video_note] ⏺ A video message
        [album] 🖼 An album
        [location] 📍 A place
        [venue] 📍 A place
        [contact] 👤 A contact
        [poll] 📊 A poll
       *[other] 📎 Something else
    }
letters-coming = The letters come as messages.
button-all-letters = ‹ All answers
button-correspondence = 🗂 All letters
button-letters-get = 📥 Send me all of it
button-letters-announcement = ‹ The announcement
