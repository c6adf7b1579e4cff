# /me: собственные заявки человека.

me-title = <b>Твои заявки</b>
me-none = У тебя пока нет заявок.
me-unfinished = ✏️ <b>{ $programme }</b>: заявка ещё не закончена
me-line = 📄 <b>{ $programme }</b>: заявка { $status }
me-application =
    <b>{ $programme }</b>
    Номер: <code>{ $number }</code>
    Отправлена: { $date }, { $time }
    Статус: <b>{ $status }</b>
me-unsent-changes = ✏️ Здесь есть изменения, которые ещё не отправлены.
button-change-answers = ✏️ Изменить ответы
button-discard = 🗑 Удалить неотправленное
discard-question = Удалить неотправленные ответы в заявке на программу «{ $programme }»? Вернуть их будет нельзя.
button-discard-surely = Да, удалить
button-discard-not = Нет, оставить
discarded = Неотправленные ответы удалены.
status-submitted = получена
status-accepted = одобрена
status-waiting = в листе ожидания
status-declined = отклонена
status-withdrawn = отозвана
