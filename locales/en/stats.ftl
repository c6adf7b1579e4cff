# For coordinators: a programme's numbers, in words and as pictures.

command-stats = Numbers as pictures
button-stats = 📈 Numbers
button-stats-back = ‹ Numbers
button-stats-days = 📅 By day
button-stats-countries = 🌍 Countries
button-stats-ages = 🎂 Ages
button-stats-languages = 💬 Languages
button-stats-funnel = 🪜 Step by step
button-stats-places = 🎟 Places
button-stats-messages = ✉️ Messages
stats-choose = <b>Which programme's numbers?</b>
stats-title = <b>Numbers: { $programme }</b>
stats-how = Each button sends you a picture, with the same in words below it.
stats-line = { $label }: <b>{ $count }</b>
stats-text = { $label }: { $text }
# $title is that of the picture.
stats-caption =
    <b>{ $title }</b>
    { $programme }
stats-begun = I'm drawing it. It comes in a moment.
stats-going = This picture is being drawn already.
stats-no-applications = Nobody has applied yet, so there is nothing to draw.
stats-no-events = There are no events yet, so there is nothing to draw.
stats-no-messages = No messages have been sent about this programme yet, so there is nothing to draw.
stats-no-countries = There is nothing to draw: nobody has applied yet, or the form doesn't ask where people live.
stats-no-ages = There is nothing to draw: nobody has applied yet, or the form doesn't ask for the date of birth.
picture-not-made = The picture couldn't be made within the time and memory allowed. Please try again.
stats-agreed = Agreed to the notice
stats-begun-to-apply = Began to apply
stats-sent = Sent the application
stats-accepted = Were accepted
stats-came = Came to an event
# Stands under the number itself.
stats-applications =
    { $count ->
        [one] application
       *[other] applications
    }
stats-share = { $count } ({ $share }%)
stats-share-least = { $count } (under 1%)
stats-days-title = Applications by day
stats-width =
    { $days ->
        [one] a column is { $days } day
       *[other] a column is { $days } days
    }
stats-days-all =
    { $count ->
        [one] { $count } application since { $day }.
       *[other] { $count } applications since { $day }.
    }
stats-days-most = Most in a day: { $count }, on { $day }.
stats-days-week = In the last 7 days: { $count }.
stats-countries-title = Applications by country
stats-countries-others = Other or not known
stats-ages-title = Applications by age at the start
stats-age-to = { $oldest } and younger
stats-age-from = { $youngest } and older
stats-age-all = All ages
stats-languages-title = Applications by language
stats-funnel-title = Step by step
stats-places-title = Places taken
# Stands under the number itself.
stats-places-taken =
    { $count ->
        [one] place taken
       *[other] places taken
    }
stats-places-wait = { $count } waiting
stats-places-no-limit = { $count }, no limit
stats-messages-title = Messages delivered
stats-messages-sent = messages arrived
stats-messages-announcements = Announcements
stats-messages-reminders = Reminders
stats-messages-events = News of events
stats-messages-status = News of applications
stats-read = Said that they have read it
stats-state-sent = arrived
stats-state-unreachable = blocked the bot
stats-state-failed = failed
stats-state-unknown = not known
stats-state-not-sent = not sent, no longer needed
stats-state-to-come = still to be sent
