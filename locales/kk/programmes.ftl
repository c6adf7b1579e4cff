# Бағдарламалар: тізім және бір бағдарламаның картасы.

programmes-title = <b>Қазір өтінім қабылдап жатқан бағдарламалар</b>
programmes-none = Қазір өтінім қабылдап жатқан бағдарлама жоқ. Кейінірек қайта кіріп көріңіз.
programme-dates = 📅 { $dates }
programme-place = 📍 { $place }
programme-host = 🤝 { $host }
programme-ages = 🙂 Жасы: { $youngest }–{ $oldest }
programme-closes = ⏳ Өтінім берудің соңғы мерзімі: { $date }, { $time } ({ $city } уақытымен)
programme-not-yet-open = 🔜 Өтінім қабылдау басталады: { $date }, { $time } ({ $city } уақытымен)
programme-closed = 🔚 Өтінім қабылдау аяқталды.
programme-contact = ✉️ Сұрағыңыз бар ма? { $contact }
button-apply = ✍️ Өтінім беру
button-continue = ▶️ Өтінімді жалғастыру
button-show-application = 📄 Менің өтінімім
button-all-programmes = 🌍 Барлық бағдарлама
not-open =
    «{ $programme }» бағдарламасы қазір өтінім қабылдамайды, сондықтан ештеңе жіберу де, өзгерту де мүмкін емес.
    Сұрағыңыз бар ма? { $contact }
