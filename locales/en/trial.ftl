# For coordinators: they try a form, published or not, just as participants fill it in.

button-try-form = 👀 Try the form
button-end-trial = ⏹ End the trial
button-try-again = 🔁 Try it again
# Stands above each question of a trial.
trial-mark = 👀 Trial · nothing is kept
trial-carried = The form has changed. Your answers are carried over; to begin anew, end the trial and try it again.
trial-over = The trial is over. Nothing of it is kept.
trial-record =
    🏁 <b>The end of the trial</b>
    { $programme }

    This is what would be stored for each question. Nothing of it is kept, and nobody is told.
trial-computed = <b>Filled in by the form itself</b>
# $names are names of questions, as the workbook has them.
trial-not-relevant = <b>Not asked, since not relevant:</b> { $names }
trial-left-out = <b>Left out:</b> { $names }
trial-in-file = All of it is in the file below.
my-data-trial = Only a trial of the form
