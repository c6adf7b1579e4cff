# Үйлестірушілерге: адамдар қай сұрақта тоқтайды.

button-stops = 🚪 Қай жерде тоқтайды
button-stops-picture = 🖼 Сурет түрінде
button-stops-sheet = 📊 Барлық сұрақ (.xlsx)
stops-title = <b>Қай жерде тоқтайды: { $programme }</b>
# $language is “All languages”, or one as it calls itself.
stops-of = { $language }. Толтыра бастады: <b>{ $begun }</b>, жібермей тоқтады: <b>{ $stopped }</b>
stops-most = Ең жиі мына сұрақта тоқтайды: «{ $question }». Жеткені: { $reached }, тоқтағаны: { $stopped }.
stops-line = «{ $question }»: жеткені { $reached }, тоқтағаны { $stopped }
stops-none = Бір сұрақта { $least } не одан көп адам тоқтаған жоқ.
stops-elsewhere = Басқа сұрақтарда: { $count }
stops-how = Бір тәулік бойы жалғастырмаған не жауаптарын өшірген адам тоқтады деп саналады. Шағын сандар бөлек көрсетілмейді.
stops-few = { $least } адамнан аз
stops-all-languages = Барлық тіл
# The last step of the form, in place of a question.
stops-review = Жіберер алдында жауаптарды қарап шығу
stops-picture-title = Қай жерде тоқтайды
# Stands under the number itself.
stops-stopped =
    { $count ->
        [one] адам жібермей тоқтады
       *[other] адам жібермей тоқтады
    }
stops-cell-name = Атауы
stops-cell-question = Сұрақ
stops-cell-reached = Жеткені
stops-cell-stopped = Тоқтағаны
