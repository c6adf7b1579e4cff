# What a person is told when a reply is no answer. Each says what to do next. Plain text.

# A question that needs an answer, and has no words of its own for that.
forms-required = This question needs an answer, so it can't be skipped.
# An answer that the form's own rule refuses, and the form has no words of its own for that.
forms-constraint = That answer doesn't fit this question. Please have another look and answer again.

forms-text-empty = I see no letters in that message. Please write your answer.
# $length and $limit count characters.
forms-text-long = Your answer has { $length } characters. At most { $limit } fit here: please shorten it and send it again.

forms-number-wanted = I need a number here. Please send digits only, for example 18.
forms-whole-number = I need a whole number here, without a comma or a point, for example 18.
forms-number-range = That number is out of range. Please check it and send it again.
# $limit counts digits.
forms-number-digits = That number has too many digits. At most { $limit } fit: please check it and send it again.

forms-date-not-a-date = I can't read that as a date. Please send day, month and year, for example 24.09.2008.
forms-date-no-such-day = The calendar has no such day. Please check day and month, and send the date again.
forms-date-year-missing = The year is missing. Please send day, month and year, for example 24.09.2008.
forms-date-two-digit-year = Please write the year with all four digits, for example 24.09.2008.

forms-choice-wanted = I don't find that among the options. Please tap one of the buttons.
forms-choices-wanted = I don't find all of that among the options. Please tap the buttons, then “Done”.
forms-choice-gone = That option isn't offered any more. Please choose one of those below.
forms-ticks-none = Please tick at least one option, then tap “Done”.

# Something was sent that no answer can be. $kind says what, in Telegram's words: photo, sticker, voice …
forms-foreign-text = I need words here. Please write your answer as a message.
forms-foreign-number = I need a number here. Please write it as a message, for example 18.
forms-foreign-date = I need a date here. Please write it as a message, for example 24.09.2008.
forms-foreign-choice = Please answer with one of the buttons below the question.

forms-old-button = That button belongs to an earlier question. Here is the one we're at now.
forms-first-question = This is the first question, there is none before it.
# Shown at the review, when something else than one of its buttons came.
forms-review = All questions are answered. To change an answer, tap its number. If all is right, send your application.
# Shown when the form is sent and a question has appeared that wasn't asked before.
forms-new-question = One more question before your application can be sent.
