# What becomes of an application: what its person is told, what coordinators are asked, and withdrawing it.

## What its person is told

status-told-accepted =
    🎉 <b>You're in!</b> Your application to “{ $programme }” has been accepted.

    Events for those who have been accepted are open to you now.
status-told-waiting =
    ⏳ Your application to “{ $programme }” is on the waiting list.

    If there is room for you, I'll tell you here. There is nothing you have to do.
status-told-declined =
    Thank you for applying to “{ $programme }”. This time we can't offer you a place, and we're sorry.

    We'd be glad if you applied to another programme: /apply
status-told-submitted =
    📥 Your application to “{ $programme }” counts as received again: it hasn't been decided on yet. As soon as it has, I'll tell you here.
status-places-gone = Your places at some of the programme's events are free for others now. The places you have: /events

## What coordinators are asked and told

status-question =
    <b>{ $name }</b>, { $programme }
    Status now: <b>{ $before }</b>
    New status: <b>{ $after }</b>
status-they-read = They will read this in their language ({ $language }):
status-nothing-to-tell = They haven't been told of the present status yet, so no message will be sent.
status-changed-meanwhile = ⚠️ This application has changed meanwhile. This is how it stands now:
status-set-and-told = ✅ Done. They will be told.
status-set = ✅ Done. No message will be sent: they hadn't been told of the change before.
button-status-accepted = ✅ Accept
button-status-waiting = ⏳ Waiting list
button-status-declined = ✖️ Decline
button-status-submitted = 📥 Back to “received”
button-status-accepted-surely = ✅ Yes, accept
button-status-waiting-surely = ⏳ Yes, onto the waiting list
button-status-declined-surely = Yes, decline
button-status-submitted-surely = 📥 Yes, back to “received”
news-withdrawn-one = ↩️ Application withdrawn: <b>{ $name }</b>, { $programme }
news-withdrawn-many =
    { $count ->
        [one] ↩️ { $count } application withdrawn: { $programme }
       *[other] ↩️ { $count } applications withdrawn: { $programme }
    }

## Withdrawing

button-withdraw = Withdraw my application
withdraw-question = Withdraw your application to “{ $programme }”?
withdraw-places = Your places at the programme's events will go to others. You keep those at events that are open to everyone.
withdraw-not-final = Until applications close, you can apply again.
withdraw-final = Applications are closed, so you won't be able to apply again.
button-withdraw-surely = Yes, withdraw it
button-withdraw-not = No, keep it
withdrawn = Your application has been withdrawn.
withdraw-changed-meanwhile = ⚠️ Your application has changed meanwhile. This is how it stands now:
button-apply-again = ✍️ Apply again
