# Үйлестірушілерге: жарияланған не әлі жарияланбаған сауалнаманы қатысушы толтырғандай етіп байқап көру.

button-try-form = 👀 Сауалнаманы байқап көру
button-end-trial = ⏹ Байқауды аяқтау
button-try-again = 🔁 Тағы бір рет
# Stands above each question of a trial.
trial-mark = 👀 Байқау · ештеңе сақталмайды
trial-carried = Сауалнама өзгерді. Жауаптарыңыз көшірілді; басынан бастау үшін байқауды аяқтап, қайта ашыңыз.
trial-over = Байқау аяқталды. Одан ештеңе сақталмады.
trial-record =
    🏁 <b>Байқау аяқталды</b>
    { $programme }

    Әр сұрақ бойынша осылай сақталар еді. Бұдан ештеңе сақталмайды, ешкімге хабар бармайды.
trial-computed = <b>Сауалнаманың өзі толтырды</b>
# $names are names of questions, as the workbook has them.
trial-not-relevant = <b>Қажет болмағандықтан сұралмады:</b> { $names }
trial-left-out = <b>Жауапсыз қалды:</b> { $names }
trial-in-file = Толық нұсқасы төмендегі файлда.
my-data-trial = Сауалнаманы байқау ғана
