# The consent of a parent or guardian, where somebody is below the programme's age: for the young person, for the
# guardian, for coordinators.

## How it stands, in a word or two

guardian-state-never = not asked yet
guardian-state-asked = link made, not opened yet
guardian-state-expired = the link has run out
guardian-state-opened = opened, not decided yet
guardian-state-consented = has agreed
guardian-state-declined = has declined
guardian-state-withdrawn = has withdrawn the consent
guardian-state-not-needed = not needed
guardian-line = 👪 Parent or guardian: <b>{ $state }</b>

## For the young person

guardian-needed =
    👪 <b>One more thing: a parent or guardian has to agree.</b>

    That's because you'll be under { $age } when { $programme } begins. Forward the next message to one of them, or send it with the button below. They'll read what it is about and decide in a chat of their own with me.

    Until then your application can't be accepted. I'll tell you as soon as they have decided.
guardian-forward =
    Hello! <b>{ $name }</b> has applied to <b>{ $programme }</b> ({ $dates }, { $city }) and asks for your consent as a parent or guardian.

    Please open this link, press START, read what it is about, and decide:
    { $link }

    The link is for one parent or guardian and works until { $until }.
# The same without the link, which Telegram puts beside it.
guardian-share = Hello! { $name } has applied to { $programme } ({ $dates }, { $city }) and asks for your consent as a parent or guardian. Please open the link, press START, read what it is about, and decide. It works until { $until }.
button-send-to-guardian = 📤 Send it to my parent or guardian
button-my-guardian = 👪 My parent's or guardian's consent
button-guardian-link = 🔗 Get the link for them
button-guardian-new-link = 🔗 Get a new link
guardian-mine-never =
    👪 <b>{ $programme }</b>

    A parent or guardian has to agree before your application can be accepted. Get the link and forward it to one of them.
guardian-mine-asked =
    👪 <b>{ $programme }</b>

    I'm waiting for your parent or guardian to open the link that you have. Has it been lost? Get a new one; the old one stops working then.
guardian-mine-expired =
    👪 <b>{ $programme }</b>

    The link for your parent or guardian has run out. Get a new one and forward it.
guardian-mine-opened =
    👪 <b>{ $programme }</b>

    The link has been opened, but nothing has been decided yet. Ask them whether something is unclear. If the wrong person opened it, get a new link; the old one stops working then.
guardian-mine-consented =
    👪 <b>{ $programme }</b>

    Your parent or guardian has agreed. There is nothing more for you to do.
guardian-mine-declined =
    👪 <b>{ $programme }</b>

    Your parent or guardian hasn't agreed. Talk it over with them. If they change their mind, they find the decision under /me in their chat with me. You can also get a new link.
guardian-mine-withdrawn =
    👪 <b>{ $programme }</b>

    Your parent or guardian has taken the consent back. Talk it over with them. If they change their mind, they find the decision under /me in their chat with me. You can also get a new link.
guardian-mine-not-needed =
    <b>{ $programme }</b>

    You don't need the consent of a parent or guardian here.

## Links that don't open

guardian-link-unknown = I don't know this link. Please ask for it to be forwarded to you once more, all of it.
guardian-link-own = This link is for your parent or guardian. Please forward the message with the link to one of them: they open it in their own Telegram.
guardian-link-replaced = There is a newer link than this one. Please ask for the newest one to be forwarded to you.
guardian-link-used = Somebody has used this link already. If it wasn't meant for them, ask for a new one: it is under /me, in the application.
guardian-link-expired = This link has run out. Please ask for a new one: it is under /me, in the application.
guardian-link-young = This link is for an adult. By your own application you need the consent of a parent or guardian yourself, so you can't give it for somebody else.
guardian-link-gone = The application that this link is about has been withdrawn. There is nothing to decide any more.

## For the guardian

guardian-hello = Hello! I'm the bot through which young people apply to this programme. You have been asked for your consent as a parent or guardian. This is what it is about:
guardian-notice =
    <b>Consent of a parent or guardian</b>

    <b>{ $name }</b> would like to take part in <b>{ $programme }</b>.

    • <b>When and where:</b> { $dates }, { $city }
    • <b>Who organises it and is responsible for the data:</b> { $operator }, { $contact }
    • <b>What the data is for:</b> { $purpose }
    • <b>Which data:</b> the answers in the application, the Telegram name and ID; of you your name, your phone number, your Telegram ID and your decision
    • <b>Who sees it:</b> the coordinators of this programme. It is stored encrypted, and each reading of an application is recorded
    • <b>Who else gets it:</b> { $shared }
    • <b>Countries:</b> { $countries }
    • <b>How long:</b> until { $until }, then it is deleted
    • <b>Your rights:</b> you may see, correct or delete the data and take your consent back at any time, with /me here or by writing to { $contact }. See also /privacy
guardian-next = Nothing has been decided yet. You can read this in another language first, or go on.
button-guardian-next = Go on ›
guardian-number = To decide, please share <b>your own</b> phone number with the button below the message field. So the coordinators know who has decided, and can reach you if something happens. Only they see it.
key-share-number = 📱 Share my phone number
guardian-number-typed = I need the number from Telegram itself. Please use the button “📱 Share my phone number” below the message field. If you don't see it, tap the icon with four squares there.
guardian-number-foreign = This is somebody else's contact. Please share your own with the button “📱 Share my phone number”. If somebody else is to decide, forward the message with the link to them.
guardian-number-taken = Thank you, I have your number.
guardian-number-late = This link isn't waiting for a number any more: it has been replaced, has run out, or was decided. What you sent hasn't been kept. See /me, or ask for a new link.
guardian-later = All right, nothing has been decided. You can go on at any time with /me.
guardian-decide = <b>Do you agree that { $name } takes part, and that the data is used as written above?</b> Either answer is fine, and you can change it later with /me.
button-guardian-consent = ✅ I agree
button-guardian-decline = ✖️ I don't agree
guardian-consented = ✅ <b>Thank you, you have agreed.</b> The young person and the coordinators see it. You can take your consent back at any time here or with /me.
guardian-declined = <b>You haven't agreed.</b> The young person and the coordinators hear so; without your consent the application can't be accepted. If you change your mind, you find it here or under /me.
guardian-withdrawn = <b>You have taken your consent back.</b> The young person and the coordinators hear so at once. If you change your mind, you find it here or under /me.

## Those for whom somebody acts

button-wards = 👪 Consents I give as a guardian
wards-title = <b>Young people for whom you are asked, or have decided</b>
wards-none = You haven't been asked for anybody. Whoever needs your consent sends you a link.
ward-line = <b>{ $name }</b>, { $programme }: { $state }
ward-since = Since { $date }, { $time }
ward-text = This is what was agreed to:
button-ward-withdraw = Take my consent back
button-ward-decide = Read and decide
button-ward-anew = I agree after all …
ward-withdraw-question = Take back your consent for <b>{ $name }</b>, { $programme }? If the application has been accepted, it goes back to “received”, and places at events that are for those accepted go to others. The coordinators hear so at once.
button-ward-withdraw-surely = Yes, take it back

## What comes unasked

guardian-told-consented = 🎉 Your parent or guardian has agreed: { $programme }. Now the coordinators can decide about your application.
guardian-told-declined = 👪 Your parent or guardian hasn't agreed: { $programme }. Without their consent your application can't be accepted. Talk it over with them, and ask us if something is unclear.
guardian-told-withdrawn = 👪 Your parent or guardian has taken the consent back: { $programme }. Without it your application can't be accepted. Talk it over with them, and ask us if something is unclear.
guardian-told-reopened = So your application isn't accepted any more for now: its status is “received” again, and your places at events that are for those accepted have gone to others. The coordinators know and will look at it.
guardian-remind-child = 👪 We still need the consent of a parent or guardian: { $programme }. Without it your application can't be accepted.
guardian-remind-opened = They have opened the link, but not decided yet. Maybe you can read it together.
guardian-remind-guardian =
    👪 We are waiting for your decision as a parent or guardian: <b>{ $programme }</b>.
    It is about: { $names }

    Either answer is fine. You can read everything first.
guardian-desk-news = 👪 Parent or guardian { $state }: <b>{ $name }</b>, { $programme }
guardian-desk-reopened = The application had been accepted. It is back at “received”, and places at events for those accepted have gone to the next. Please decide what is to happen.
guardian-desk-needed = 👪 <b>{ $name }</b>, { $programme }: accepted, but by new answers the consent of a parent or guardian is needed, and there is none yet. Please decide what is to happen.

## For coordinators

button-guardians = 👪 Parents' consent
button-guardian-card = 👪 Open
guardians-title =
    <b>Consent of parents and guardians</b>
    { $programme }: everybody who will be under { $age } when it begins
guardians-numbers = With consent: <b>{ $given }</b>, missing: <b>{ $missing }</b>
button-remind-guardians = 🔔 Remind all whose consent is missing
button-remind-guardian = 🔔 Remind
guardians-reminded =
    { $count ->
        [0] Nobody has been reminded.
        [one] 🔔 { $count } person will be reminded.
       *[other] 🔔 { $count } people will be reminded.
    }
guardians-reminded-lately = Reminded within the last day, so not again: { $count }
guardians-unreachable = Have blocked the bot, or never started it: { $count }
guardian-card =
    <b>{ $name }</b>
    { $programme }
    Status: <b>{ $status }</b>
    👪 Parent or guardian: <b>{ $state }</b>
guardian-contact = { $guardian }, { $phone }
guardian-refused-before = Earlier refusals by a parent or guardian: { $count }
guardian-blocks = Without this consent the application can't be accepted.
guardian-cant-accept = 👪 This application can't be accepted yet: a parent or guardian has to agree first. Nothing has changed.

## The audit trail

audit-ask-guardian = made a link for a parent or guardian
audit-guardian-consent = agreed as a parent or guardian
audit-guardian-decline = declined as a parent or guardian
audit-guardian-withdraw = took back the consent as a parent or guardian
audit-read-guardian = read a parent's or guardian's name and number
audit-remind-guardian = reminded of a parent's or guardian's consent

## In a rehearsal

rehearsal-why-guardian = What a parent or guardian decided
