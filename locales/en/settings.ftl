# Settings: the person's time zone, which reminders they want, and whether announcements.

button-settings = ⚙️ Settings
settings-title = ⚙️ <b>Settings</b>
settings-zone =
    🕐 <b>Your time: { $time }</b> ({ $city })
    { $why }
settings-zone-chosen = You chose this time zone. While a programme is on, I use the time of its place.
settings-zone-country = That is the time in the country you live in. While a programme is on, I use the time of its place.
settings-zone-programme = That is the time where the programme takes place, as I don't know where you live.
settings-zone-host = <b>{ $programme }</b> is on, so I use the time of its place.
settings-zone-unknown = 🕐 I don't know your time zone yet.
settings-reminders =
    🔔 <b>Reminders</b>
    Tap one to turn it off or on. What matters for your safety always comes, and so does news about events you signed up for.
settings-announcements =
    📣 <b>Announcements</b>
    What coordinators write to many people at once. Those about your safety always come.
button-other-zone = 🕐 Another time zone
button-remind-events = Remind me of my events
button-remind-application = Remind me of my application
button-remind-programme = Remind me of the programme
button-announcements = Send me announcements
zones-title = <b>Which clock shows your time?</b>
button-zones-before = ‹ Back
button-zones-after = More ›
button-zone-automatic = 🔁 Choose it for me
zone-changed = From now on I use your time.
announcements-stopped =
    🔕 <b>You won't get announcements any more.</b>

    Those about your safety still come, and so do your reminders, news about your application and your events, and answers to what you write.
button-announcements-again = 🔔 Send them again
announcements-again = You get announcements again.
