# Для координаторов: анкету можно пройти на пробу, опубликованную или нет, точно так же, как её заполняют участники.

button-try-form = 👀 Пройти анкету на пробу
button-end-trial = ⏹ Закончить пробу
button-try-again = 🔁 Ещё раз
# Stands above each question of a trial.
trial-mark = 👀 Проба · ничего не сохраняется
trial-carried = Анкета изменилась. Ваши ответы перенесены; чтобы начать заново, закончите пробу и откройте её ещё раз.
trial-over = Проба закончена. Ничего из неё не сохранено.
trial-record =
    🏁 <b>Проба пройдена</b>
    { $programme }

    Вот что сохранилось бы по каждому вопросу. Ничего из этого не сохранено, и никто об этом не узнает.
trial-computed = <b>Анкета заполнила сама</b>
# $names are names of questions, as the workbook has them.
trial-not-relevant = <b>Не заданы, потому что не нужны:</b> { $names }
trial-left-out = <b>Пропущены:</b> { $names }
trial-in-file = Всё целиком – в файле ниже.
my-data-trial = Только проба анкеты
