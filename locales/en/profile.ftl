# /me: the person's own applications.

me-title = <b>Your applications</b>
me-none = You haven't applied to anything yet.
me-unfinished = ✏️ <b>{ $programme }</b>: not finished yet
me-line = 📄 <b>{ $programme }</b>: { $status }
me-application =
    <b>{ $programme }</b>
    Number: <code>{ $number }</code>
    Sent: { $date }, { $time }
    Status: <b>{ $status }</b>
me-unsent-changes = ✏️ You have changes here that are not sent yet.
button-change-answers = ✏️ Change my answers
button-discard = 🗑 Throw away what isn't sent
discard-question = Throw away the answers to “{ $programme }” that you haven't sent? This can't be undone.
button-discard-surely = Yes, throw them away
button-discard-not = No, keep them
discarded = The unsent answers are gone.
status-submitted = received
status-accepted = accepted
status-waiting = on the waiting list
status-declined = declined
status-withdrawn = withdrawn
