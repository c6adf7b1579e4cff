# /privacy: the policy in short. The notice of each programme (registration.ftl) says the rest before the first question.

privacy =
    <b>🔒 What happens to your data</b>

    <b>What I keep.</b> Your Telegram ID and first name, the language you chose, what you agreed to and when, the answers you give, the events you sign up for, what you write to the coordinators, and your time zone and reminder settings.
    <b>What for.</b> To handle your application and to write to you about it. Nothing else: no advertising, no sale.
    <b>Who reads it.</b> Only the coordinators of the programme you applied to. Opening an application is logged.
    <b>Where.</b> In one encrypted database of the organiser. The key is kept apart. Telegram carries our messages.
    <b>How long.</b> As long as the programme's notice says, then it is deleted.
    <b>Your rights.</b> You may see, correct or delete your data, or take back your consent. You'll have an answer within 30 days.
privacy-contact = <b>{ $programme }</b>: { $operator }, { $contact }
