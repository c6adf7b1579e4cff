# What somebody may ask about their own data: a copy, taking back a consent, erasure. And the end of the time it is kept.

button-my-data = 📦 My data
button-consents = ↩️ Take back my consent
button-erase = 🗑 Erase my data

## A copy

my-data-page = Here is all that is stored about you, as a page. Save it and open it in a browser. It is meant for you alone.
my-data-json = The same for programs (JSON).
my-data-just-sent = You got your data a moment ago. It is above in this chat.

## Consent

consents-title =
    <b>You have agreed to how these programmes use your data</b>
    Which consent do you want to take back?
consents-none = You have agreed to nothing here, so there is nothing to take back.
consent-question = <b>Take back your consent to “{ $programme }”?</b>
consent-withdraws = Your application is withdrawn, and places that go with it are free for others.
consent-deletes = All your answers to this programme are deleted, sent or not, and what coordinators remarked on them. That you had applied is kept until the programme's data is deleted.
consent-again = Nothing is asked of you until you agree anew. While applications are open, you can apply again.
consent-final = Applications are closed, so you won't be able to apply again.
button-take-back = Yes, take it back
button-take-back-not = No, leave it
consent-taken-back =
    ✅ You have taken back your consent to “{ $programme }”. Your answers are deleted.

    If you want everything about you to go, you can have it erased.

## Erasure

erase-warning =
    <b>🗑 Erase all your data?</b>

    <b>At once:</b> your applications are withdrawn, and your places at events go to others.
    <b>Then everything about you is deleted:</b> answers, consents, messages, letters, remarks, settings, roles. If you are somebody's guardian, your consent for them ends.
    <b>Without your name stays:</b> that somebody did something at a certain time, and what you wrote to others as a coordinator. Nobody can tell any more that it was you.
    <b>What I can't reach:</b> this chat in Telegram, files that coordinators have taken out before, and backups until they are replaced.

    You have seven days to change your mind. After that it can't be undone. Take a copy before, if you like.
button-erase-later = 🗑 Erase in seven days
button-erase-now = Erase at once
button-erase-not = No, keep my data
erase-last-administrator = You are the only administrator of this bot. Make somebody else administrator first, then your data can be erased.
erase-begun = ✅ Your applications are withdrawn and your places are free for others.
erase-planned =
    🗑 <b>Your data will be erased on { $date }, { $time }.</b>

    Until then you may change your mind, and nothing else is sent to you. After that it can't be undone.
button-call-off = 🙂 I've changed my mind
erase-now-question =
    <b>Erase everything at once?</b>

    There are no seven days then: it can't be undone.
button-erase-now-surely = Yes, erase everything now
button-erase-now-not = No, not at once
erase-called-off =
    🙂 Good to have you! Your data stays.

    What you gave up isn't yours again by itself: while there is time, you can apply and sign up anew.
erase-not-planned = No erasure is planned: your data stays.
erase-under-way = Your data is about to be erased, so you can't begin anything new. Have you changed your mind?
erased =
    ✅ Your data is erased. Thank you for having been here!

    You may delete this chat now. If you write to me again, I won't know you: we begin anew.
erase-left = ↩️ Somebody who had applied has withdrawn and erased their data: { $programme }

## The end of the time it is kept

purge-coming =
    🗓 <b>{ $programme }</b>: the time for which people's data is kept is nearly over.

    On { $date } I delete by myself the applications, answers, letters, remarks and places. The programme and its events stay.

    { $days ->
        [one] The programme says that data is kept for { $days } day after its end.
       *[other] The programme says that data is kept for { $days } days after its end.
    } What you may keep longer, take out before. To keep everything longer, change the workbook.

## The audit trail

audit-copy-data = took a copy of their own data
audit-withdraw-consent = took back their consent
audit-ask-erasure = asked for erasure
audit-call-off-erasure = called off the erasure
audit-erase-person = had a person's data erased
audit-announce-purge = announced the deletion of a programme's data
audit-purge-programme = deleted a programme's data after its time
audit-purge-answers = deleted single answers after their time
