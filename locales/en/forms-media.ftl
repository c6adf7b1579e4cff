# Questions that are answered by sending something: photos, sound, films, files, places, phone numbers, barcodes.

## What an answer is. $name is a file's own name

media-kind-photo = 📷 photo
media-kind-audio = 🎵 { $name }
media-kind-voice = 🎤 voice message
media-kind-video = 🎬 video
media-kind-video-note = 🎬 round video
media-kind-animation = 🎬 GIF
media-kind-document = 📎 { $name }

## How to answer, below the question

media-how-image = 📷 Send a photo: tap 📎 beside the message field.
media-how-signature = ✍️ Sign on a sheet of paper and send a photo of it.
media-how-draw = ✏️ Draw it on a sheet of paper and send a photo of it.
media-how-selfie = 🤳 Take a photo of yourself and send it.
media-how-audio = 🎤 Hold the microphone beside the message field and speak, or send a sound file.
media-how-video = 🎬 Send a video: tap 📎 beside the message field.
media-how-file = 📎 Send a file: tap 📎 beside the message field.
# $kinds are endings and media types: .pdf, image/*
media-how-accept = 📎 Send a file ({ $kinds }): tap 📎 beside the message field.
media-how-place = 📍 On a phone, tap the key below to send where you are. For another place tap 📎, then “Location”. You can also type latitude and longitude: 43.238, 76.945
media-how-phone = 📱 Tap the key below, or type the number with its country code: +7 701 234 56 78
media-how-phone-of-another = 📱 Type the number with its country code: +7 701 234 56 78. Or tap 📎 and send the contact.
media-how-barcode = Please type what is written below the lines of the code.
media-key-here = 👇 With the key below you can answer with one tap.
key-share-place = 📍 Send where I am
# The key below the message field is gone.
media-keys-away = 👌 All right.

## What came instead. $kind is Telegram's word for it

media-sent =
    { $kind ->
        [text] This is text.
        [photo] This is a photo.
        [audio] This is a sound file.
        [voice] This is a voice message.
        [video] This is a video.
        [video_note] This is a round video.
        [animation] This is a GIF.
        [document] This is a file of another kind.
        [sticker] This is a sticker.
        [location] This is a place.
        [contact] This is a contact.
       *[other] That's something else.
    }
media-wanted-image = { media-sent } Please send a photo.
media-wanted-audio = { media-sent } Please send a voice message or a sound file.
media-wanted-video = { media-sent } Please send a video.
media-wanted-file = { media-sent } Please send a file: tap 📎 beside the message field.
media-wanted-place = { media-sent } Please send a place: tap the key, or 📎 and “Location”.
media-wanted-phone = { media-sent } Please send a phone number with its country code: +7 701 234 56 78
media-wanted-barcode = I can't read codes. Please type what is written below the lines.
media-not-accepted = A file of this kind isn't taken here. Please send one of these: { $kinds }
# $limit counts megabytes.
media-too-large = This file is too large: at most { $limit } MB can be taken. Please send a smaller one, for example a photo instead of a scan, or a shorter recording.
media-place-unread = I can't read that as a place. Please tap the key, or type latitude and longitude, for example 43.238, 76.945
media-place-nowhere = There is no such place on earth. Latitude comes first and is at most 90, longitude at most 180. Please send it again.
media-phone-wanted = I need a phone number here, for example +7 701 234 56 78
media-phone-unread = There is no such phone number. Please check the digits and send it again with its country code, for example +7 701 234 56 78
media-phone-code = I don't know which country that number belongs to. Please send it with its country code, for example +7 701 234 56 78
media-phone-not-there = That isn't a number of the country I expected. Please send it with its country code, for example +7 701 234 56 78
media-phone-anothers = That's somebody else's contact. I need your own number here: please tap the key, or type it.
media-phone-own = That's your own number. Another person's is asked for here: please type it, or send that person's contact.

## Beside an answer

media-caption-left = What you wrote below it isn't kept: only the file is the answer.
media-album-first = Only the first of the files you sent together is taken. The others aren't kept.

## For coordinators: what was sent in answers

button-card-files = 📎 Files and places
card-files-title = 📎 <b>Files and places</b>
card-files-how = Tap one to have it sent here or to see it on a map. Files are with Telegram; the bot keeps only where they are.
card-file-gone = Telegram doesn't have this file any more.
card-files-none = There are none any more.
export-attachments-locked =
    { $count ->
        [one] { $count } more file is the answer to a sensitive question, such as a document. It stays out unless you ask for it.
       *[other] { $count } more files are answers to sensitive questions, such as documents. They stay out unless you ask for them.
    }
button-export-attachments-sensitive = 🔒 Fetch all, sensitive ones too
audit-export-attachments-sensitive = exported the files that people sent, with sensitive ones
