# /privacy: the policy. The notice of each programme (registration.ftl) says the rest before the first question.

privacy =
    <b>🔒 What happens to your data</b>

    <b>What I keep.</b> Your Telegram ID and first name, your language, time zone and settings; what you agreed to, in which words and when; the answers you give; the events you sign up for and whether you came; what you and the coordinators write to one another here; what coordinators remark on your application; which messages I sent you; and a record of who opened or changed what.
    <b>What for.</b> To handle your application, to run the programme and to write to you about it. Nothing else: no advertising, no sale, and no machine decides about you.
    <b>On what ground.</b> Your consent, which you give before the first question and may take back at any time. The record of who opened what is kept so that misuse comes to light.
    <b>Who sees it.</b> The coordinators of the programme you applied to, and the bot's administrators. Helpers at an event see only who is expected there. Each opening of an application is recorded.
    <b>Where.</b> In one database on the organiser's server, encrypted unless its operator has chosen otherwise, with the key kept apart. Our messages travel through Telegram, whose servers are in other countries too. Each programme says below to which countries its data goes.
    <b>How long.</b> Until the day that each programme gives below. A week before it, its coordinators are told; then it is deleted by itself. Backups lose it when they are replaced.
privacy-rights =
    <b>🔒 Your rights, and how to use them</b>

    <b>See it.</b> “My data” sends you all that is stored about you, at once.
    <b>Correct it.</b> While applications are open you change your answers with /me. After that, write to the organiser.
    <b>Take back your consent.</b> Your application is withdrawn and your answers are deleted. What was done before stays lawful.
    <b>Have it erased.</b> “Erase my data” removes everything about you, after seven days or at once.
    <b>If you are young.</b> Below the age that a programme gives, one of your parents or another guardian has to consent in their own chat. Guardians have the same rights to their own data.
    <b>Anything else.</b> To limit or object to what is done, or to ask a question, write to the organiser of your programme. You'll have an answer within 30 days.
    <b>Complain.</b> If you think your data is treated wrongly, you may complain to the data protection authority of the country where you live.

    What stands in this chat is also kept by Telegram. I can't delete it there for you, but you can: delete the chat.
privacy-programmes = <b>🔒 Who is responsible</b>
privacy-programme =
    <b>{ $programme }</b>
    Organiser: { $operator }
    Contact: { $contact }
    What for: { $purpose }
    Who else gets it: { $shared }
    Countries: { $countries }
    Kept until: { $until }
privacy-page = Page { $page } of { $pages }
privacy-next = More ›
