# Для координаторов: у кого какая роль и приглашения. Для помощников: списки для отметок.

command-invite = Пригласить координаторов и помощников
command-programme-helper = Списки для отметок на событиях
help-helper =
    <b>Для помощников</b>

    /programme — списки событий: отмечайте, кто пришёл

## Роли

role-administrator = администратор
role-coordinator = координатор
role-coordinator-everywhere = координатор всех программ
role-helper = помощник
role-means-administrator = отвечает за все программы, команду и этого бота
role-means-coordinator = читает заявки и решает по ним, пишет участникам, меняет события и таблицу
role-means-helper = видит списки событий (только имена) и отмечает, кто пришёл
post-means = Это тот, кто { $means }.
post = { $role }, { $programme }
all-programmes = все программы
erased-person = тот, чьи данные удалены

## Приглашение

invite-choose = <b>Кого вы хотите пригласить?</b> Сначала выберите программу.
invite-question =
    <b>{ $programme }</b>
    На какую роль вы хотите пригласить?
invite-role = <b>{ $role }</b>: { $means }
invitation-moment = { $time } ({ $city })
invitation-made =
    ✉️ <b>Приглашение готово.</b>
    Роль: { $post }
    Действует до: { $until }

    Перешлите следующее сообщение только тому, кого приглашаете: роль получит тот, кто откроет ссылку первым. Она сработает один раз. Когда приглашение примут, сюда придёт сообщение.
invitation-to-forward =
    👋 Вас приглашают в команду в Telegram.
    Роль: <b>{ $post }</b>

    Откройте ссылку и примите приглашение: { $link }

    Она сработает один раз и действует до: { $until }. Пожалуйста, не передавайте её другим.
invitation-opened =
    👋 <b>Вас приглашают в команду.</b>
    Приглашает: <b>{ $by }</b>
    Роль: <b>{ $post }</b>
    Это тот, кто { $means }.

    Действует до: { $until }

    Принять приглашение?
invitation-used = Это приглашение уже использовано. Если оно нужно вам, попросите новое у того, кто его прислал.
invitation-expired = Срок этого приглашения истёк. Попросите новое у того, кто его прислал, это займёт минуту.
invitation-withdrawn = Это приглашение отозвано. Если вы думаете, что оно предназначалось вам, спросите у того, кто его прислал.
invitation-unknown = Такого приглашения я не знаю. Возможно, ссылка скопирована не целиком: откройте её ещё раз или попросите новую.
invitation-held =
    Всё это вам уже доступно: <b>{ $post }</b>.

    Приглашение осталось неиспользованным, его всё ещё можно переслать.
invitation-accepted =
    🎉 <b>Добро пожаловать в команду!</b>
    Ваша роль: <b>{ $post }</b>
    Это тот, кто { $means }.
invitation-was-withdrawn = ✅ Приглашение отозвано. Ссылка больше не работает.
invitation-over = Это приглашение уже использовано, отозвано или истекло.
button-everywhere = 🌍 Все программы
button-invite-administrator = 🔑 Администратор
button-invite-coordinator = 🧭 Координатор
button-invite-helper = ✅ Помощник
button-withdraw-invitation = ✖️ Отозвать приглашение
button-withdraw-invitation-number = ✖️ Отозвать ✉️ { $number }
button-accept-invitation = ✅ Принять
button-not-now = Не сейчас

## Команда

team-title =
    <b>{ $programme }: команда</b>
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
team-line = { $sign } <b>{ $name }</b>: { $role }
team-since = с { $date }
team-since-by = с { $date }, по приглашению: { $by }
team-invitations = <b>Открытые приглашения</b>
team-invitation = ✉️ { $number }: { $role }, от кого: { $by }, до: { $until }
team-more-invitations =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
team-card =
    <b>{ $name }</b>
    Роль: { $post }
team-last-administrator = Других администраторов нет, поэтому забрать эту роль нельзя. Сначала пригласите ещё кого-нибудь.
team-withdraw =
    <b>{ $name }</b>
    Роль: { $post }

    Забрать эту роль? Придёт сообщение об этом, и с её помощью больше ничего нельзя будет увидеть или изменить.
team-give-up =
    Ваша роль: <b>{ $post }</b>

    Отказаться от неё? С её помощью больше ничего нельзя будет увидеть или изменить, а вернуть её можно только по приглашению.
team-change =
    <b>{ $name }</b>
    Роль сейчас: { $before }
    Станет: <b>{ $after }</b>
    Это тот, кто { $means }.

    Сообщение об этом придёт.
team-withdrawn = ✅ Роль больше не действует.
team-changed = ✅ Роль изменена.
team-given-up =
    Вы отказались от роли: <b>{ $post }</b>.

    Спасибо за всё, что вы сделали!
team-told-accepted =
    🤝 Ваше приглашение принято: <b>{ $name }</b>.
    Роль: { $post }
team-told-withdrawn =
    У вас больше нет этой роли: <b>{ $post }</b>.
    Решение: { $name }. Спасибо за всё, что вы сделали!
team-told-changed =
    Теперь у вас другая роль: <b>{ $post }</b>.
    Решение: { $name }.
button-team = 🤝 Команда
button-invite = ✉️ Пригласить
button-to-team = ‹ Команда
button-make-coordinator = 🧭 Сделать координатором
button-make-coordinator-surely = 🧭 Да, сделать координатором
button-make-helper = ✅ Сделать помощником
button-make-helper-surely = ✅ Да, сделать помощником
button-withdraw-role = ✖️ Забрать эту роль
button-give-up-role = ✖️ Отказаться от роли
button-withdraw-role-surely = Да, точно

## Списки для отметок

check-lists =
    <b>{ $programme }</b>
    Списки для отметок
check-lists-how = Выберите событие. За час до начала можно отмечать, кто пришёл.
check-lists-none = Событий пока нет.
button-check-lists = ✅ Кто пришёл: списки
button-to-check-lists = ‹ Списки
