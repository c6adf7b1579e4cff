# What kopru rehearse reports to whoever prepares a programme: in a terminal, and as a page to read or print.

rehearsal-title = Rehearsal: { $programme }
rehearsal-dates = From { $from } to { $to }
rehearsal-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
rehearsal-messages =
    { $count ->
        [one] { $count } message sent without being asked for
       *[other] { $count } messages sent without being asked for
    }
rehearsal-invented = The people and their answers are invented. Each time is the person's own.
rehearsal-note-places =
    { $count ->
        [one] So that somebody has to wait, limited events had { $count } place at most.
       *[other] So that somebody has to wait, limited events had { $count } places at most.
    }
rehearsal-everybody = Everybody
rehearsal-there = { $city }: { $time }
rehearsal-conversation =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
rehearsal-saved = Saved: { $file }
rehearsal-not-saved = { $file } can't be written. Name another file after --save.

# What somebody does, beside applying and signing up for everything.
rehearsal-part-stops = stops halfway through the form
rehearsal-part-gives-up = gives up a place
rehearsal-part-forgets = never answers “Are you coming?”

# What somebody writes in answer to any question.
rehearsal-made-up-answer = I would like to help, to learn something new and to make friends.

rehearsal-did-apply = Applies
rehearsal-did-stop = Begins to apply, stops halfway
rehearsal-did-get-accepted = Is accepted by the coordinators
rehearsal-did-sign-up =
    { $count ->
        [one] Signs up and has a place: { $events }
       *[other] Signs up and has { $count } places: { $events }
    }
rehearsal-did-queue =
    { $count ->
        [one] Joins the waiting list: { $events }
       *[other] Joins { $count } waiting lists: { $events }
    }
rehearsal-did-not-sign-up =
    { $count ->
        [one] Can't sign up: { $events }
       *[other] Can't sign up for { $count } events: { $events }
    }
rehearsal-did-give-up = Gives up the place: { $event }
rehearsal-did-confirm = Says “I'm coming”: { $event }
rehearsal-did-accept = Takes the place: { $event }

rehearsal-why-reminder = Reminder “{ $reminder }”
rehearsal-why-event-reminder = Reminder “{ $reminder }”: { $event }
rehearsal-why-place = A place has become free: { $event }
rehearsal-why-offer = A place is offered: { $event }
rehearsal-why-lost-offer = The offered place wasn't taken in time: { $event }
rehearsal-why-ask = Question whether they are coming: { $event }
rehearsal-why-freed = They didn't confirm, the place is gone: { $event }
rehearsal-why-status = What was decided about the application
rehearsal-why-unknown = Another message
rehearsal-silent = without a sound
rehearsal-night = at night

rehearsal-findings = What looks wrong
rehearsal-findings-none = Nothing looks wrong.
rehearsal-warnings = What is worth a look in the workbook
rehearsal-finding-stuck = No answer to the question “{ $question }” could be made up that its constraint accepts. Can people answer it?
rehearsal-finding-failed = { $name } didn't get a message because Telegram refuses it, perhaps for its length. { $why }
rehearsal-finding-closed = Nobody who applied could sign up: { $event }
rehearsal-finding-nobody = Nobody got the reminder “{ $reminder }”. Is its audience right, and its moment?
rehearsal-finding-crowded = Messages within one minute: { $count } ({ $names }). The first of them: { $why }
rehearsal-finding-night =
    { $count ->
        [one] { $count } message comes at night. { $why }
       *[other] { $count } messages come at night. { $why }
    }
rehearsal-finding-night-silent =
    { $count ->
        [one] { $count } message comes at night, without a sound, since the morning is too late. { $why }
       *[other] { $count } messages come at night, without a sound, since the morning is too late. { $why }
    }
rehearsal-finding-telegram = Telegram would have objected: { $text }
