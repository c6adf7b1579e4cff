# `kopru forms try`: анкета заполняется в терминале. Plain text.

filling-how = Напишите ответ или номер варианта. Пустая строка оставляет предложенное. Ещё: /back /skip /review /quit
filling-keep = Enter оставит: { $value }
filling-send = Enter или /send – отправить. Номер – изменить этот ответ.
filling-ended = Анкета не закончена, поэтому записи нет.
# $names are names of questions.
filling-unfit = Эти ответы не подходят к анкете и пропущены: { $names }
filling-answers-wrong = В { $file } нет объекта JSON с ответами по именам вопросов.
