# For coordinators: at which question people stop.

button-stops = 🚪 Where people stop
button-stops-picture = 🖼 As a picture
button-stops-sheet = 📊 All questions (.xlsx)
stops-title = <b>Where people stop: { $programme }</b>
# $language is “All languages”, or one as it calls itself.
stops-of = { $language }. Began to apply: <b>{ $begun }</b>, stopped before sending: <b>{ $stopped }</b>
stops-most = Most stop at: “{ $question }”, { $stopped } of { $reached } who came to it.
stops-line = “{ $question }”: { $stopped } of { $reached }
stops-none = At no single question did { $least } or more people stop.
stops-elsewhere = At other questions: { $count }
stops-how = Whoever hasn't gone on for a day, or has thrown their answers away, counts as stopped. Small numbers aren't shown by themselves.
stops-few = fewer than { $least }
stops-all-languages = All languages
# The last step of the form, in place of a question.
stops-review = Looking through the answers, before sending
stops-picture-title = Where people stop
# Stands under the number itself.
stops-stopped =
    { $count ->
        [one] person stopped before sending
       *[other] people stopped before sending
    }
stops-cell-name = Name
stops-cell-question = Question
stops-cell-reached = Came to it
stops-cell-stopped = Stopped there
