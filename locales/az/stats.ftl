# Koordinatorlar üçün: proqram rəqəmlərlə, sözlə və şəkillə.

command-stats = Rəqəmlər şəkillə
button-stats = 📈 Rəqəmlər
button-stats-back = ‹ Rəqəmlər
button-stats-days = 📅 Günlər
button-stats-countries = 🌍 Ölkələr
button-stats-ages = 🎂 Yaş
button-stats-languages = 💬 Dillər
button-stats-funnel = 🪜 Addım-addım
button-stats-places = 🎟 Yerlər
button-stats-messages = ✉️ Mesajlar
stats-choose = <b>Hansı proqramın rəqəmləri lazımdır?</b>
stats-title = <b>Rəqəmlər: { $programme }</b>
stats-how = Hər düymə bir şəkil göndərir, altında eyni şey sözlə yazılır.
stats-line = { $label }: <b>{ $count }</b>
stats-text = { $label }: { $text }
stats-caption =
    <b>{ $title }</b>
    { $programme }
stats-begun = Şəkil çəkirəm. İndi göndərəcəyəm.
stats-going = Bu şəkil artıq çəkilir.
stats-no-applications = Hələ heç kim müraciət etməyib, ona görə çəkiləsi heç nə yoxdur.
stats-no-events = Hələ tədbir yoxdur, ona görə çəkiləsi heç nə yoxdur.
stats-no-messages = Bu proqram haqqında hələ mesaj göndərilməyib, ona görə çəkiləsi heç nə yoxdur.
stats-no-countries = Çəkiləsi heç nə yoxdur: hələ müraciət yoxdur və ya anketdə yaşayış ölkəsi soruşulmur.
stats-no-ages = Çəkiləsi heç nə yoxdur: hələ müraciət yoxdur və ya anketdə doğum tarixi soruşulmur.
picture-not-made = Şəkli verilən vaxt və yaddaş daxilində çəkmək mümkün olmadı. Yenidən cəhd edin.
stats-agreed = Şərtlərlə razılaşıb
stats-begun-to-apply = Müraciətə başlayıb
stats-sent = Müraciəti göndərib
stats-accepted = Qəbul olunub
stats-came = Tədbirə gəlib
stats-applications =
    { $count ->
        [one] müraciət
       *[other] müraciət
    }
stats-share = { $count } ({ $share }%)
stats-share-least = { $count } (1%-dən az)
stats-days-title = Günlər üzrə müraciətlər
stats-width = bir sütun – { $days } gün
stats-days-all = { $count } müraciət, ilk gün: { $day }.
stats-days-most = Bir gündə ən çox: { $count }, { $day }.
stats-days-week = Son 7 gündə: { $count }.
stats-countries-title = Ölkələr üzrə müraciətlər
stats-countries-others = Başqa və ya məlum deyil
stats-ages-title = Proqramın başlanğıcında yaş
stats-age-to = { $oldest } və daha kiçik
stats-age-from = { $youngest } və daha böyük
stats-age-all = Bütün yaşlar
stats-languages-title = Dillər üzrə müraciətlər
stats-funnel-title = Addım-addım
stats-places-title = Tutulan yerlər
stats-places-taken =
    { $count ->
        [one] yer tutulub
       *[other] yer tutulub
    }
stats-places-wait = gözləyir: { $count }
stats-places-no-limit = { $count }, məhdudiyyətsiz
stats-messages-title = Mesajların çatması
stats-messages-sent = mesaj çatıb
stats-messages-announcements = Elanlar
stats-messages-reminders = Xatırlatmalar
stats-messages-events = Tədbir xəbərləri
stats-messages-status = Müraciət xəbərləri
stats-read = «Oxudum» deyib
stats-state-sent = çatıb
stats-state-unreachable = botu bloklayıb
stats-state-failed = xəta oldu
stats-state-unknown = bilinmir
stats-state-not-sent = göndərilmədi, ehtiyac qalmadı
stats-state-to-come = hələ göndəriləcək
