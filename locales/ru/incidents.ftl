# Что администраторы узнают об ошибках в работе бота.

incidents =
    { $count ->
        [one] ⚠️ <b>{ $count } ошибка в работе бота</b>
        [few] ⚠️ <b>{ $count } ошибки в работе бота</b>
       *[other] ⚠️ <b>{ $count } ошибок в работе бота</b>
    }
incidents-kind = <code>{ $error }</code> × { $count }
incidents-numbers = В журнале это: <code>{ $numbers }</code>. Посмотреть туда может тот, кто ведёт сервер бота.
