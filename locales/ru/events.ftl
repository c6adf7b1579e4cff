# События: что будет, одно событие, свой день, запись и отказ от места.

moment-there = { $time } ({ $city }, местное время)
moment-yours = 🕐 По твоему времени ({ $city }): { $time }
moment-both = { $time } ({ $city }, местное время) · по твоему времени ({ $own_city }): { $own }

button-events = 📅 События
button-today = ☀️ Мой день
button-earlier = ‹ Раньше
button-later = Позже ›
button-back-to-events = 📅 Все события

events-title = <b>Расписание событий</b>
events-none = Сейчас для тебя нет событий. Как только они появятся, ты найдёшь их здесь.
events-day = 📅 <b>{ $day }</b> · { $city }
events-hint = Нажми на событие, чтобы узнать больше и записаться.
events-own-times = 🕐 Время местное. Если твоё отличается, на странице события указано и то и другое.
event-line = { $time } { $title }
places-left =
    { $count ->
        [one] { $count } место
        [few] { $count } места
       *[many] { $count } мест
    }
places-none-left = мест нет
mine-going = ✅ ты идёшь
mine-asked = 🙋 ответь, пожалуйста: ты придёшь?
mine-offered = 🎁 тебе предлагают место
mine-waiting = ⏳ ты в листе ожидания
event-is-cancelled = ❌ отменено

today-title =
    ☀️ <b>Мой день</b>
    { $day }
today-none = На сегодня у тебя ничего нет.
today-now = ▶️ <b>Сейчас:</b> { $event }
today-next = ⏭ <b>Дальше:</b> { $event }
today-later = { $event }
today-over = ✔️ { $event }
today-unanswered = { $event } · <i>{ $note }</i>
today-coming =
    ⏭ Твоё ближайшее событие:
    <b>{ $event }</b>
    📅 { $time }
event-at-place = { $title } · { $place }

card-event-place = 📍 { $place }
card-event-places = 👥 Свободно мест: { $left } из { $capacity }
card-event-full = 👥 Все места заняты.
card-event-full-waiting = 👥 Все места заняты. В листе ожидания: { $waiting }
card-event-no-limit = 👥 Места хватит всем
card-event-closes = ⏳ Запись до: { $until }
card-going = ✅ <b>Место за тобой.</b>
card-going-confirmed = ✅ <b>Место за тобой</b>, и мы знаем, что ты придёшь.
card-going-asked = ✅ <b>Место за тобой.</b> Ты придёшь? Ответь, пожалуйста, кнопкой ниже.
card-offered = 🎁 <b>Тебе предлагают место.</b> Его можно занять до: { $until }
card-waiting = ⏳ <b>Ты в листе ожидания</b>, номер { $position }. Все места заняты; если для тебя освободится место, я напишу.
card-lost = Твоё место перешло другому человеку.
card-cancelled = ❌ <b>Это событие отменено.</b>
card-begun = ▶️ <b>Уже началось.</b>
card-over = 🔚 <b>Это событие прошло.</b>
card-overlap = ⚠️ В это же время у тебя: { $event }
card-sign-up-closed = 🔚 Запись закончилась.
card-for-applicants = 🔒 Для тех, кто подал заявку на программу <b>{ $programme }</b>.
card-for-accepted = 🔒 Для тех, чью заявку на программу <b>{ $programme }</b> одобрили.
card-what-is-kept = 🔒 Если запишешься, организаторы увидят, как тебя зовут и что ты придёшь. Подробнее: /privacy

button-sign-up = ✍️ Записаться
button-join-queue = ⏳ В лист ожидания
button-coming = 🙋 Я приду
button-accept-place = 🎁 Занять место
button-give-up = Отказаться от места
button-decline-place = Нет, спасибо
button-leave-queue = Выйти из листа ожидания
button-map = 🗺 Карта
button-calendar = 🗓 В мой календарь
button-calendar-update = 🗓 Обновить календарь
button-see-programme = 🌍 Посмотреть программу

note-signed-up = 🎉 Готово, место за тобой!
note-confirmed = 👍 Спасибо! Место за тобой, до встречи.
note-accepted = 🎉 Место твоё!
note-given-up = Готово, место больше не за тобой. Спасибо, что сообщаешь заранее.
note-left-queue = Тебя больше нет в листе ожидания.
note-offer-gone = Это место тебе больше не предлагают.
note-no-place = Сейчас у тебя нет места на этом событии.
note-closed = Запись закончилась.
note-cancelled = Это событие отменено.
note-not-for-them = Записаться на это событие тебе пока нельзя.
note-begun = Это событие уже началось.
give-up-question =
    Отказаться от места на этом событии?
    <b>{ $event }</b>
give-up-warning = Его получит кто-то другой, и вернуть его, возможно, не получится.
leave-queue-question =
    Выйти из листа ожидания на это событие?
    <b>{ $event }</b>

    Свою очередь ты потеряешь.
button-give-up-surely = Да, отказаться
button-leave-surely = Да, выйти
button-keep-place = Нет, оставить за мной

calendar-add =
    🗓 <b>{ $event }</b>
    Открой файл, и событие появится в твоём календаре или обновится, если уже есть. Если что-то изменится, я пришлю новый файл.
calendar-cancel =
    🗓 <b>{ $event }</b>
    Открой файл, и событие исчезнет из твоего календаря. Если не исчезнет, удали его там вручную.
