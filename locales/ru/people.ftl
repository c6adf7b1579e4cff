# Для координаторов: кто подал заявку.

people-title =
    <b>{ $programme }</b>
    { $count ->
        [one] { $count } заявка
        [few] { $count } заявки
        [many] { $count } заявок
       *[other] { $count } заявки
    }
people-none = Пока никто не подал заявку. Как только она появится, сюда придёт сообщение.
people-choose = <b>Какая программа?</b>
people-page = Страница { $page } из { $pages }
people-no-programme = Пока не загружена ни одна программа.
button-newer = ‹ Новее
button-older = Старше ›
button-back-to-list = ‹ Все заявки
button-open-card = 📄 Открыть
card-title =
    <b>{ $name }</b>
    { $programme }
card-facts =
    Номер: <code>{ $number }</code>
    Отправлена: { $date }, { $time }
    Статус: <b>{ $status }</b>
card-line = { $label } <b>{ $value }</b>
card-more = … и это не всё. Заявка не помещается в одно сообщение целиком.
news-one = 📬 Новая заявка: <b>{ $name }</b>, { $programme }
news-many =
    { $count ->
        [one] 📬 { $count } новая заявка: { $programme }
        [few] 📬 { $count } новые заявки: { $programme }
        [many] 📬 { $count } новых заявок: { $programme }
       *[other] 📬 { $count } новой заявки: { $programme }
    }
claim-done =
    🔑 <b>Готово: теперь вы администратор этого бота.</b>

    О каждой новой заявке сюда придёт сообщение. Посмотреть все: /people. Программы, их события и таблицы: /programme
claim-failed = Этот код не подходит или больше не действует. Новый появляется при запуске бота.
