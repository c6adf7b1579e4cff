# Журнал: кто, что, с кем и когда сделал. `audit-…` это действия, без того, кто их сделал.

trail-title =
    <b>{ $programme }</b>
    Кто, что и когда сделал
trail-about = Только об этом человеке: <b>{ $name }</b>
trail-none = Пока ничего не записано.
trail-zone = Время указано по городу: { $city }
trail-day = <b>{ $date }</b>
trail-line = { $time } <b>{ $actor }</b>: { $action }
trail-line-about = { $time } <b>{ $actor }</b>: { $action } — { $about }
trail-operator = оператор этого бота
button-audit = 📜 Кто что сделал
button-whole-audit = ‹ Все записи

audit-read-application = заявка прочитана
audit-accept-application = заявка одобрена
audit-waitlist-application = заявка перенесена в лист ожидания
audit-decline-application = заявка отклонена
audit-reopen-application = заявка снова считается полученной
audit-withdraw-application = заявка отозвана
audit-add-event = событие добавлено
audit-change-event = событие изменено
audit-cancel-event = событие отменено
audit-revive-event = отменённое событие возвращено
audit-tick-came = отмечен приход
audit-untick-came = отметка о приходе снята
audit-load-programme = таблица применена
audit-announce = объявление отправлено или запланировано
audit-pause-announcement = отправка объявления приостановлена
audit-resume-announcement = отправка объявления продолжена
audit-stop-announcement = отправка объявления остановлена
audit-send-announcement-again = объявление отправлено повторно тем, до кого оно могло не дойти
audit-export-announcement = отчёт об объявлении скачан
audit-recall-announcement = объявление отозвано
audit-remind-of-announcement = напоминание об объявлении отправлено
audit-correct-announcement = объявление исправлено
audit-write-letter = ответ на объявление отправлен
audit-answer-letter = отправлен ответ на письмо
audit-read-letters = переписка прочитана
audit-link-group = группа привязана к программе
audit-give-role =
    { $role ->
        [administrator] дана роль: администратор
        [coordinator] дана роль: координатор
       *[helper] дана роль: помощник
    }
audit-change-role =
    { $role ->
        [administrator] роль изменена на: администратор
        [coordinator] роль изменена на: координатор
       *[helper] роль изменена на: помощник
    }
audit-withdraw-role =
    { $role ->
        [administrator] роль снята: администратор
        [coordinator] роль снята: координатор
       *[helper] роль снята: помощник
    }
audit-invite =
    { $role ->
        [administrator] создано приглашение: администратор
        [coordinator] создано приглашение: координатор
       *[helper] создано приглашение: помощник
    }
audit-withdraw-invitation =
    { $role ->
        [administrator] приглашение отозвано: администратор
        [coordinator] приглашение отозвано: координатор
       *[helper] приглашение отозвано: помощник
    }
