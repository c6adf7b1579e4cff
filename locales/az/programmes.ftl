# Proqramlar: siyahı və bir proqramın kartı.

programmes-title = <b>Hazırda müraciət qəbul edən proqramlar</b>
programmes-none = Hazırda müraciət qəbul edən proqram yoxdur. Zəhmət olmasa, sonra bir də baxın.
programme-dates = 📅 { $dates }
programme-place = 📍 { $place }
programme-host = 🤝 { $host }
programme-ages = 🙂 Yaş: { $youngest }–{ $oldest }
programme-closes = ⏳ Son müraciət vaxtı: { $date }, { $time } ({ $city } vaxtı ilə)
programme-not-yet-open = 🔜 Müraciət qəbulu başlayır: { $date }, { $time } ({ $city } vaxtı ilə)
programme-closed = 🔚 Müraciət qəbulu başa çatıb.
programme-contact = ✉️ Sualınız var? { $contact }
button-apply = ✍️ Müraciət et
button-continue = ▶️ Müraciətə davam et
button-show-application = 📄 Müraciətim
button-all-programmes = 🌍 Bütün proqramlar
not-open =
    «{ $programme }» hazırda müraciət qəbul etmir, ona görə heç nəyi göndərmək və ya dəyişmək olmur.
    Sualınız var? { $contact }
