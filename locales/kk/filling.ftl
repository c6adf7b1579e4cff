# `kopru forms try`: сауалнама терминалда толтырылады. Plain text.

filling-how = Жауапты не нұсқаның нөмірін жазыңыз. Бос жол ұсынылғанды қалдырады. Тағы: /back /skip /review /quit
filling-keep = Enter қалдырады: { $value }
filling-send = Enter не /send жібереді. Нөмір сол жауапты өзгертеді.
filling-ended = Сауалнама аяқталмады, сондықтан жазба жоқ.
# $names are names of questions.
filling-unfit = Бұл жауаптар сауалнамаға сай емес, алынбады: { $names }
filling-answers-wrong = { $file } ішінде сұрақ атаулары бойынша жауаптары бар JSON нысаны жоқ.
