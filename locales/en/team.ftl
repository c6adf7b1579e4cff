# For coordinators: who has which role, and invitations to roles. For helpers: check lists.

command-invite = Invite coordinators and helpers
command-programme-helper = Check lists of the events
help-helper =
    <b>For helpers</b>

    /programme – the check lists of the events: tick who came

## Roles

role-administrator = administrator
role-coordinator = coordinator
role-coordinator-everywhere = coordinator of all programmes
role-helper = helper
role-means-administrator = looks after all programmes, the team and this bot
role-means-coordinator = reads applications and decides about them, writes to people, changes events and the workbook
role-means-helper = sees the check lists of the events, which are names only, and ticks who came
post-means = That is somebody who { $means }.
post = { $role }, { $programme }
all-programmes = all programmes
erased-person = somebody whose data has been erased

## Inviting

invite-choose = <b>Whom would you like to invite?</b> First of all: to which programme?
invite-question =
    <b>{ $programme }</b>
    To which role would you like to invite somebody?
invite-role = <b>{ $role }</b>: { $means }
invitation-moment = { $time } ({ $city })
invitation-made =
    ✉️ <b>The invitation is ready.</b>
    Role: { $post }
    Valid until: { $until }

    Forward the next message to the person you mean, and to nobody else: whoever opens the link first can take the role. It works once. You'll be told when it has been accepted.
invitation-to-forward =
    👋 You are invited to join the team on Telegram.
    Role: <b>{ $post }</b>

    Open the link and accept: { $link }

    It works once, until { $until }. Please don't pass it on.
invitation-opened =
    👋 <b>{ $by } invites you to join the team.</b>
    Role: <b>{ $post }</b>
    That is somebody who { $means }.

    Valid until: { $until }

    Would you like to accept?
invitation-used = This invitation has been used already. If you need one yourself, ask whoever sent it for a new one.
invitation-expired = This invitation has expired. Ask whoever sent it for a new one, it takes them a minute.
invitation-withdrawn = This invitation has been withdrawn. If you think it was meant for you, ask whoever sent it.
invitation-unknown = I don't know this invitation. Perhaps the link wasn't copied whole: open it once more, or ask for a new one.
invitation-held =
    You can do all that already: <b>{ $post }</b>.

    The invitation hasn't been used up, so you can still forward it.
invitation-accepted =
    🎉 <b>Welcome to the team!</b>
    Your role: <b>{ $post }</b>
    That is somebody who { $means }.
invitation-was-withdrawn = ✅ The invitation has been withdrawn. Its link doesn't work any more.
invitation-over = This invitation had been used, withdrawn or had expired already.
button-everywhere = 🌍 All programmes
button-invite-administrator = 🔑 Administrator
button-invite-coordinator = 🧭 Coordinator
button-invite-helper = ✅ Helper
button-withdraw-invitation = ✖️ Withdraw the invitation
button-withdraw-invitation-number = ✖️ Withdraw ✉️ { $number }
button-accept-invitation = ✅ Accept
button-not-now = Not now

## The team

team-title =
    <b>{ $programme }: the team</b>
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
team-line = { $sign } <b>{ $name }</b>: { $role }
team-since = since { $date }
team-since-by = since { $date }, invited by { $by }
team-invitations = <b>Open invitations</b>
team-invitation = ✉️ { $number }: { $role }, by { $by }, until { $until }
team-more-invitations =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
team-card =
    <b>{ $name }</b>
    Role: { $post }
team-last-administrator = This is the only administrator, so the role can't be withdrawn. Invite another one first.
team-withdraw =
    <b>{ $name }</b>
    Role: { $post }

    Withdraw this role? { $name } will be told, and can't see or change anything with it from then on.
team-give-up =
    Your role: <b>{ $post }</b>

    Give it up? You can't see or change anything with it from then on, and only an invitation brings it back.
team-change =
    <b>{ $name }</b>
    Role now: { $before }
    Role then: <b>{ $after }</b>
    That is somebody who { $means }.

    { $name } will be told.
team-withdrawn = ✅ The role has been withdrawn.
team-changed = ✅ The role has been changed.
team-given-up =
    You have given up this role: <b>{ $post }</b>.

    Thank you for all you have done!
team-told-accepted =
    🤝 <b>{ $name }</b> has accepted your invitation.
    Role: { $post }
team-told-withdrawn =
    You don't have this role any more: <b>{ $post }</b>.
    It was withdrawn by { $name }. Thank you for all you have done!
team-told-changed =
    You have another role now: <b>{ $post }</b>.
    It was changed by { $name }.
button-team = 🤝 Team
button-invite = ✉️ Invite somebody
button-to-team = ‹ Team
button-make-coordinator = 🧭 Make coordinator
button-make-coordinator-surely = 🧭 Yes, make coordinator
button-make-helper = ✅ Make helper
button-make-helper-surely = ✅ Yes, make helper
button-withdraw-role = ✖️ Withdraw this role
button-give-up-role = ✖️ Give up this role
button-withdraw-role-surely = Yes, withdraw it

## Check lists

check-lists =
    <b>{ $programme }</b>
    Check lists
check-lists-how = Choose an event. From an hour before it starts you can tick who came.
check-lists-none = There are no events yet.
button-check-lists = ✅ Check lists
button-to-check-lists = ‹ Check lists
