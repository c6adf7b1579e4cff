# Applying: the privacy notice, what stands around a question, the review, the confirmation.

notice =
    <b>Before we begin: your data</b>

    You are about to apply to <b>{ $programme }</b>.

    • <b>Who is responsible:</b> { $operator }, { $contact }
    • <b>What for:</b> { $purpose }
    • <b>Which data:</b> your answers to the questions that follow, your Telegram name and ID, the events you sign up for, what you and the coordinators write to one another here and what they remark on your application
    • <b>What is done with it:</b> it is stored, read by the coordinators of this programme and used to answer you; each opening of your application is recorded
    • <b>Who else gets it:</b> { $shared }
    • <b>Countries:</b> { $countries }
    • <b>How long:</b> until { $until }, then it is deleted
    • <b>Your rights:</b> you may see, correct or erase your data and take back your consent at any time, all by yourself: /privacy. Or write to { $contact }
notice-nobody = nobody
button-agree = ✅ I agree, let's begin
button-decline = No, thank you
notice-declined = That's all right: no application has been started. If you change your mind, /apply shows the programmes.
notice-changed = This notice has changed. Please read the new one.

question-place = { $place } of { $total }
question-optional = optional
question-proposed = Proposed: <b>{ $value }</b>
question-present = Your answer now: <b>{ $value }</b>
button-keep = ✓ Keep: { $value }
button-skip = Skip
button-back = ‹ Back
button-done-ticks =
    { $count ->
        [0] Done
       *[other] Done ({ $count })
    }
skipped-answer = skipped

review-title =
    <b>Please look through your answers</b>
    { $programme }
review-line = { $number }. { $label } <b>{ $value }</b>
review-empty-answer = –
review-change = To change an answer, tap its number. If all is right, send it.
button-submit = 📨 Send my application
button-submit-changes = 📨 Send the changes
submitted =
    🎉 <b>Done! Your application has been sent.</b>

    { $programme }
    Your number: <code>{ $number }</code>

    The coordinators will read it and get in touch with you. Until applications close you can look at it and change it with /me.
resubmitted =
    ✅ <b>Your changes have been sent.</b>

    { $programme }
    Your number: <code>{ $number }</code>
already-answered = You have answered that already.
form-changed = The organisers have changed some questions. Your answers are kept; we go on here.
