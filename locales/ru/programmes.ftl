# Программы: список и карточка одной.

programmes-title = <b>Программы, которые сейчас принимают заявки</b>
programmes-none = Сейчас ни одна программа не принимает заявки. Загляни, пожалуйста, позже.
programme-dates = 📅 { $dates }
programme-place = 📍 { $place }
programme-host = 🤝 { $host }
programme-ages = 🙂 Возраст: от { $youngest } до { $oldest }
programme-closes = ⏳ Приём заявок до { $date }, { $time } ({ $city }, местное время)
programme-not-yet-open = 🔜 Приём заявок начнётся { $date }, { $time } ({ $city }, местное время)
programme-closed = 🔚 Приём заявок окончен.
programme-contact = ✉️ Есть вопросы? { $contact }
button-apply = ✍️ Подать заявку
button-continue = ▶️ Продолжить заявку
button-show-application = 📄 Моя заявка
button-all-programmes = 🌍 Все программы
not-open =
    Программа «{ $programme }» сейчас не принимает заявки, поэтому отправить или изменить ничего нельзя.
    Есть вопросы? { $contact }
