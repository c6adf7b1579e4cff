# `kopru forms try` fills in a form at the terminal. Plain text.

filling-how = Type an answer, or the number of an option. An empty line keeps what is proposed. Also: /back /skip /review /quit
filling-keep = Enter keeps: { $value }
filling-send = Enter or /send hands it in. A number changes that answer.
filling-ended = The form isn't finished, so there is no record.
# $names are names of questions.
filling-unfit = These answers don't fit the form and are left out: { $names }
filling-answers-wrong = { $file } holds no JSON object of answers by question name.
