# Для координаторов: на каком вопросе люди останавливаются.

button-stops = 🚪 Где останавливаются
button-stops-picture = 🖼 Картинкой
button-stops-sheet = 📊 Все вопросы (.xlsx)
stops-title = <b>Где останавливаются: { $programme }</b>
# $language is “All languages”, or one as it calls itself.
stops-of = { $language }. Начали анкету: <b>{ $begun }</b>, остановились до отправки: <b>{ $stopped }</b>
stops-most = Чаще всего останавливаются здесь: «{ $question }» – { $stopped } из { $reached }, кто дошёл до вопроса.
stops-line = «{ $question }»: { $stopped } из { $reached }
stops-none = Нет вопроса, на котором остановились бы { $least } человека или больше.
stops-elsewhere = На других вопросах: { $count }
stops-how = Остановившимся считается тот, кто сутки не продолжал или удалил свои ответы. Маленькие числа отдельно не показываются.
stops-few = меньше { $least }
stops-all-languages = Все языки
# The last step of the form, in place of a question.
stops-review = Проверка ответов перед отправкой
stops-picture-title = Где останавливаются
# Stands under the number itself.
stops-stopped =
    { $count ->
        [one] человек остановился до отправки
        [few] человека остановились до отправки
       *[many] человек остановились до отправки
    }
stops-cell-name = Имя
stops-cell-question = Вопрос
stops-cell-reached = Дошли
stops-cell-stopped = Остановились
