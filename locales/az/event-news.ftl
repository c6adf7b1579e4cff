# Tədbirdə nəsə dəyişəndə insanın öyrəndiyi: vaxtı, keçirildiyi yer və ya oradakı yeri.

news-when = 📅 { $time }
news-where = 📍 { $place }
button-open-event = 📄 Tədbiri aç
button-cannot-come = Gələ bilmirəm

event-other-time = 🔄 Vaxtı dəyişib: <b>{ $title }</b>
event-other-place = 🔄 Keçiriləcəyi yer dəyişib: <b>{ $title }</b>
event-moved = 🔄 Vaxtı və keçiriləcəyi yer dəyişib: <b>{ $title }</b>
event-before = Əvvəl: { $what }
event-now = <b>İndi:</b> { $what }
event-place-kept = Yeriniz qalır. Gələ bilmirsinizsə, zəhmət olmasa, ondan imtina edin: başqası sevinəcək.
event-turn-kept = Gözləmə siyahısındakı növbəniz qalır.
event-cancelled = ❌ Ləğv edildi: <b>{ $title }</b>
event-cancelled-sorry = Çox təəssüf. Ümid edirik ki, başqa tədbirdə görüşərik. Sualınız var? { $contact }
event-back-on = 🎉 Xoş xəbər, tədbir baş tutacaq: <b>{ $title }</b>

event-place = 🎉 Xoş xəbər, yeriniz var: <b>{ $title }</b>
event-place-or-not = Gələ bilmirsinizsə, zəhmət olmasa, yerinizdən imtina edin ki, növbədəki gələ bilsin.
event-offer = 🎁 Sizin üçün yer boşaldı: <b>{ $title }</b>
event-offer-until =
    İstəyirsiniz? Bu vaxtdan sonra yer növbədəki adama keçəcək:
    ⏳ { $until }
event-offer-lost =
    ⌛ Sizə təklif olunan yer növbədəki adama keçdi: <b>{ $title }</b>

    Yenə də gəlmək istəsəniz, gözləmə siyahısına yenidən yazıla bilərsiniz.
event-freed =
    ⌛ Sizdən cavab gəlmədi, ona görə yeriniz başqaları üçün boşaldı: <b>{ $title }</b>

    Yenə də gəlmək istəsəniz, yenidən yazılın: bəlkə hələ yer var.
event-ask = 🙋 Gəlirsiniz? <b>{ $title }</b>
event-ask-by =
    Zəhmət olmasa, düymə ilə cavab verin. Bu vaxtdan sonra yeriniz başqasına veriləcək:
    ⏳ { $by }
event-ask-kindly = Heç bir yer boş qalmasın deyə, zəhmət olmasa, düymə ilə cavab verin.
event-added =
    ✨ Yeni tədbir: <b>{ $title }</b>
    { $programme }
