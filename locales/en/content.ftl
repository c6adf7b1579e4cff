# What can be said to many, and what a sent message can be changed into.

unfit-kind = I can't pass this on. Send a text, a photo or several at once, a video, a file, a voice message, music, a place or a poll.
unfit-long = This is too long: { $length } characters. With a picture or a file Telegram lets bots write { $most } at most; a text alone may have 4096.
unfit-live = A place that moves along can't be passed on. Please send the place itself.
unfit-poll-closed = This poll is closed already. Please send a new one.
unfit-quiz = I don't know the right answer of a quiz that was forwarded. Please make the quiz here, in this chat.
correction-same = This is the same as what was sent.
correction-kind = What was sent can't become this: a text stays a text, a picture or a file may become another one. Places, polls and round videos can't be changed.
correction-file = Only the words can be changed here: send them as a text, without files.
