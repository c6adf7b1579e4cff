# Questions that are answered by tapping: their buttons, and what is said when a reply is no answer.

button-acknowledge = 👍 OK
forms-acknowledge = Please read this, then tap the button below.
