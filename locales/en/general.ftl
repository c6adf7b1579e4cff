# What everybody meets: the first screen, help, language, and what the bot says when it can't follow.

welcome =
    👋 Hello, { $name }!

    I'm <b>Köprü</b>. The word means “bridge”: I help young people take part in exchange programmes, in the language they like best.

    Choose what you'd like to do.
home = <b>What would you like to do?</b>

button-programmes = 🌍 Programmes
button-my-applications = 🙋 My applications
button-language = 🌐 Language
button-help = 💡 Help
button-privacy = 🔒 Privacy
button-home = 🏠 Start page
button-people = 👥 Applications received
button-desk = 🗂 My programme

help =
    <b>What I can do</b>

    /apply – see the programmes and apply
    /events – what is on, your places and your day
    /me – your applications and settings
    /language – change the language
    /privacy – what happens to your data
    /stop – get no more announcements
    /cancel – stop for now, your answers are kept
    /help – this page

    You can stop at any question and come back whenever you like. Nothing you have answered is lost.
help-coordinator =
    <b>For coordinators</b>

    /people – the applications you have received
    /programme – your programme, its events and its workbook
    /announce – write to your people
    /invite – invite coordinators and helpers, see the team

language-title = <b>Which language shall we speak?</b>
language-chosen = From now on we speak English. 🙂

lost = I didn't quite follow that. Here is what you can do:
lost-with-dialogue =
    You have an unfinished application to <b>{ $programme }</b>. Shall we go on?
paused = All right, we'll stop here. Your answers are kept, you can go on whenever you like.
nothing-to-cancel = There is nothing to cancel just now.
stale-button = This button is out of date.
file-not-sent = This file couldn't be sent just now. Please try again in a moment.
stale-link = This link leads nowhere any more. Here is what you can do:
not-allowed = This page isn't open to you.
incident =
    😕 Something went wrong on my side. What you answered before is safe.

    Please try again in a moment. If it happens again, tell your coordinator this number: <code>{ $number }</code>
