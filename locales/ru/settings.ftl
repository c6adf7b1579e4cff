# Настройки: часовой пояс человека и какие напоминания ему нужны.

button-settings = ⚙️ Настройки
settings-title = ⚙️ <b>Настройки</b>
settings-zone =
    🕐 <b>Твоё время: { $time }</b> ({ $city })
    { $why }
settings-zone-chosen = Это часовой пояс по твоему выбору. Пока идёт программа, я пишу время того места, где она проходит.
settings-zone-country = Это время страны, где ты живёшь. Пока идёт программа, я пишу время того места, где она проходит.
settings-zone-programme = Это время места, где проходит программа: я не знаю, где ты живёшь.
settings-zone-host = Сейчас идёт программа «{ $programme }», поэтому я пишу время того места, где она проходит.
settings-zone-unknown = 🕐 Я пока не знаю твой часовой пояс.
settings-reminders =
    🔔 <b>Напоминания</b>
    Нажми на кнопку, чтобы выключить или включить их. Важное для твоей безопасности приходит всегда, как и новости о твоих событиях.
button-other-zone = 🕐 Другой часовой пояс
button-remind-events = Мои события
button-remind-application = Моя заявка
button-remind-programme = О программе
zones-title = <b>Который у тебя сейчас час?</b>
button-zones-before = ‹ Назад
button-zones-after = Ещё ›
button-zone-automatic = 🔁 Определять автоматически
zone-changed = Теперь всё по твоему времени.
