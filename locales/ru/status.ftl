# Что стало с заявкой: что узнаёт её автор, что спрашивают у координаторов, отзыв заявки.

## Что узнаёт автор

status-told-accepted =
    🎉 <b>Ура!</b> Твою заявку на программу «{ $programme }» одобрили.

    Теперь тебе открыты и события для тех, чью заявку одобрили.
status-told-waiting =
    ⏳ Твоя заявка на программу «{ $programme }» в листе ожидания.

    Если место найдётся, сообщение придёт сюда. Делать ничего не нужно.
status-told-declined =
    Спасибо за заявку на программу «{ $programme }». К сожалению, в этот раз мы не можем предложить тебе место.

    Будем рады твоей заявке на другую программу: /apply
status-told-submitted =
    📥 Твоя заявка на программу «{ $programme }» снова считается полученной: решения пока нет. Как только оно будет, сообщение придёт сюда.
status-places-gone = Твои места на некоторых событиях программы теперь свободны для других. Места, которые у тебя есть: /events

## Что спрашивают у координаторов и что им говорят

status-question =
    <b>{ $name }</b>, { $programme }
    Статус сейчас: <b>{ $before }</b>
    Новый статус: <b>{ $after }</b>
status-they-read = Такое сообщение придёт автору заявки на его языке ({ $language }):
status-nothing-to-tell = О нынешнем статусе автору заявки ещё не сообщили, поэтому сообщения не будет.
status-changed-meanwhile = ⚠️ За это время заявка изменилась. Вот как она выглядит теперь:
status-set-and-told = ✅ Готово. Автору заявки придёт сообщение.
status-set = ✅ Готово. Сообщения не будет: о прежнем изменении автору заявки ещё не сообщили.
button-status-accepted = ✅ Одобрить
button-status-waiting = ⏳ В лист ожидания
button-status-declined = ✖️ Отклонить
button-status-submitted = 📥 Вернуть статус «получена»
button-status-accepted-surely = ✅ Да, одобрить
button-status-waiting-surely = ⏳ Да, в лист ожидания
button-status-declined-surely = Да, отклонить
button-status-submitted-surely = 📥 Да, вернуть
news-withdrawn-one = ↩️ Заявка отозвана: <b>{ $name }</b>, { $programme }
news-withdrawn-many =
    { $count ->
        [one] ↩️ { $count } заявка отозвана: { $programme }
        [few] ↩️ { $count } заявки отозваны: { $programme }
        [many] ↩️ { $count } заявок отозвано: { $programme }
       *[other] ↩️ { $count } заявки отозвано: { $programme }
    }

## Отзыв заявки

button-withdraw = Отозвать заявку
withdraw-question = Отозвать заявку на программу «{ $programme }»?
withdraw-places = Твои места на событиях программы получат другие. Места на событиях, открытых для всех, останутся за тобой.
withdraw-not-final = Пока приём заявок не окончен, её можно подать снова.
withdraw-final = Приём заявок окончен, поэтому подать её снова будет нельзя.
button-withdraw-surely = Да, отозвать
button-withdraw-not = Нет, оставить
withdrawn = Твоя заявка отозвана.
withdraw-changed-meanwhile = ⚠️ За это время твоя заявка изменилась. Вот как она выглядит теперь:
button-apply-again = ✍️ Подать заявку снова
