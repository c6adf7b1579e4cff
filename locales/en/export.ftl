# For coordinators: taking a programme's data along as files.

command-export = Take data along as files
button-export = 📤 Export
export-choose = <b>Which programme do you want to take data of?</b>
export-title = <b>Export: { $programme }</b>
export-how =
    A file with all applications, a column for each question, sorted by name. Sensitive answers and the phone numbers of people under age stay out.

    Whoever has the file can read it. Share it with those alone who need it, and delete it when it is no longer needed. That you made it is recorded.
button-export-usual = 📊 Applications as Excel
button-export-more = ⚙️ More: events, announcements, CSV …
button-export-attachments = 📎 Files that people sent
export-options =
    <b>Export: { $programme }</b>

    Choose what goes into the file and how. Then make it.
export-option-applications = Applications
export-option-events = Events and places
export-option-announcements = Announcements
export-option-trail = Audit trail
export-option-xlsx = File: Excel (.xlsx)
export-option-csv = File: CSV
export-option-labels = Choices: as people read them
export-option-names = Choices: names from the workbook
button-export-make = 📤 Make the file
button-export-sensitive = 🔒 With sensitive answers …
button-export-back = ‹ Back
button-export-desk = ‹ Programme
export-nothing = Choose at least one thing first.
export-sensitive-question =
    <b>With sensitive answers?</b>

    The file will hold what is marked as sensitive in the workbook, such as health and food, and the phone numbers of people under age.

    Do this only if you need it now. Keep the file on no shared device, send it on to nobody, and delete it afterwards. That you made it is recorded, and the other coordinators can see that.
button-export-sensitive-surely = 🔒 Make the file with them
export-begun = I'm making the file. It comes in a moment.
export-going = The file before this one is still being made. Please wait a moment.
export-not-made = The file couldn't be made within the time and memory allowed. Please try again, or take less at once.
export-big = The file is bigger than { $limit } MB, which is as much as Telegram takes. Take less at once, or ask whoever runs this bot for “kopru export”.
export-done =
    <b>{ $programme }</b>
    { $what }
export-done-sensitive = 🔒 With sensitive answers. Please delete it when it is no longer needed.
export-count-applications =
    { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }
export-count-events =
    { $count ->
        [one] Events and places: { $count } row
       *[other] Events and places: { $count } rows
    }
export-count-announcements =
    { $count ->
        [one] { $count } announcement
       *[other] { $count } announcements
    }
export-count-trail =
    { $count ->
        [one] Audit trail: { $count } entry
       *[other] Audit trail: { $count } entries
    }

## Sheets and columns

export-applications = Applications
export-events = Events
export-announcements = Announcements
export-trail = Audit trail
export-number = Number
export-name = Name
export-status = Status
export-sent = Sent ({ $city } time)
export-changed = Changed ({ $city } time)
export-language = Language
export-age = Age at the start
export-remarks = Remarks
# Stands in place of the phone number of somebody under age.
export-minor = under age: not shown
export-event = Event
export-begins = Begins
export-zone = Time zone
export-place = Place
export-confirmed = Confirmed
export-came = Came
export-has-place = going
export-offered = offered a place
export-waiting = on the waiting list
export-given-up = gave it up
export-lost = lost it
export-cancelled = { $title } (cancelled)
export-words = What it says
export-begun-at = Sent ({ $city } time)
export-how-far = How far
export-people = For people
export-got = Got it
export-read = Read it
export-unreachable = Unreachable
export-failed = Failed
export-unknown = Not known
export-not-sent = Not sent
export-wave-planned = planned
export-wave-under-way = under way
export-wave-paused = paused
export-wave-stopped = stopped
export-wave-done = sent
export-wave-recalled = recalled
export-when = When ({ $city } time)
export-who = Who
export-did = Did what
export-whom = Whom
export-about = About number
export-details = Details
export-operator = Operator
export-erased = erased person { $number }

## Files that people sent

export-attachments-question =
    <b>Files that people sent</b>

    { $count ->
        [one] { $count } file came with people's applications and letters. I'll fetch it from Telegram and send it to you as .zip, named by person, question and day.
       *[other] { $count } files came with people's applications and letters. I'll fetch them from Telegram and send them to you as .zip, named by person, question and day.
    }

    Pictures of people are personal. Keep them only as long as you need them. That you took them is recorded.
export-attachments-none = Nobody has sent a file with an application or a letter yet.
button-export-attachments-surely = 📎 Fetch them
export-attachments-done =
    <b>{ $programme }</b>
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
export-attachments-part = Part { $part }
export-attachments-missing =
    { $count ->
        [one] { $count } file couldn't be had: see “{ $file }” in the .zip.
       *[other] { $count } files couldn't be had: see “{ $file }” in the .zip.
    }
export-attachments-missing-file = not fetched
export-attachments-too-big = bigger than 20 MB, more than Telegram gives to a bot
export-attachments-gone = Telegram didn't give it
audit-export-programme = exported the programme's data
audit-export-sensitive = exported the programme's data with sensitive answers
audit-export-attachments = exported the files that people sent
export-written = { $file }: written. Rows: { $rows }. Only you can read it; delete it when it is no longer needed.
export-not-written = “{ $file }” can't be written. Name another file with --to.
