# Tədbirlər: nə olacaq, bir tədbir, insanın öz günü, yazılmaq və yerdən imtina.

moment-there = { $time } ({ $city } vaxtı ilə)
moment-yours = 🕐 Sizin vaxtınızla ({ $city }): { $time }
moment-both = { $time } ({ $city } vaxtı ilə) · sizin vaxtınızla ({ $own_city }): { $own }

button-events = 📅 Tədbirlər
button-today = ☀️ Mənim günüm
button-earlier = ‹ Əvvəl
button-later = Sonra ›
button-back-to-events = 📅 Bütün tədbirlər

events-title = <b>Qarşıdakı tədbirlər</b>
events-none = Hazırda sizin üçün tədbir yoxdur. Olanda burada görəcəksiniz.
events-day = 📅 <b>{ $day }</b> · { $city }
events-hint = Ətraflı baxmaq və yazılmaq üçün tədbirə toxunun.
events-own-times = 🕐 Saatlar yerli vaxtladır. Sizin vaxtınız fərqlidirsə, tədbirin səhifəsində hər ikisi göstərilir.
event-line = { $time } { $title }
places-left = { $count } yer
places-none-left = yer yoxdur
mine-going = ✅ yeriniz var
mine-asked = 🙋 zəhmət olmasa, cavab verin: gəlirsiniz?
mine-offered = 🎁 sizə yer təklif olunub
mine-waiting = ⏳ gözləmə siyahısındasınız
event-is-cancelled = ❌ ləğv edilib

today-title =
    ☀️ <b>Mənim günüm</b>
    { $day }
today-none = Bu gün üçün heç nə yoxdur.
today-now = ▶️ <b>İndi:</b> { $event }
today-next = ⏭ <b>Sonra:</b> { $event }
today-later = { $event }
today-over = ✔️ { $event }
today-unanswered = { $event } · <i>{ $note }</i>
today-coming =
    ⏭ Növbəti tədbiriniz:
    <b>{ $event }</b>
    📅 { $time }
event-at-place = { $title } · { $place }

card-event-place = 📍 { $place }
card-event-places = 👥 Boş yerlər: { $left } / { $capacity }
card-event-full = 👥 Bütün yerlər tutulub.
card-event-full-waiting = 👥 Bütün yerlər tutulub. Gözləmə siyahısında: { $waiting }
card-event-no-limit = 👥 Hamıya yer var
card-event-closes = ⏳ Yazılmaq üçün son vaxt: { $until }
card-going = ✅ <b>Yeriniz var.</b>
card-going-confirmed = ✅ <b>Yeriniz var</b>, iştirakınızı təsdiqləmisiniz.
card-going-asked = ✅ <b>Yeriniz var.</b> Gəlirsiniz? Zəhmət olmasa, aşağıdakı düymə ilə cavab verin.
card-offered = 🎁 <b>Sizə yer təklif olunub.</b> Onu götürmək üçün son vaxt: { $until }
card-waiting = ⏳ <b>Gözləmə siyahısındasınız</b>, sıra nömrəniz: { $position }. Bütün yerlər tutulub, yer boşalsa, sizə yazacağam.
card-lost = Yeriniz başqasına keçib.
card-cancelled = ❌ <b>Bu tədbir ləğv edilib.</b>
card-begun = ▶️ <b>Artıq başlayıb.</b>
card-over = 🔚 <b>Bu tədbir bitib.</b>
card-overlap = ⚠️ Həmin vaxt bu tədbiriniz də var: { $event }
card-sign-up-closed = 🔚 Artıq yazılmaq olmur.
card-for-applicants = 🔒 <b>{ $programme }</b> proqramına müraciət edənlər üçündür.
card-for-accepted = 🔒 <b>{ $programme }</b> proqramına qəbul edilənlər üçündür.
card-what-is-kept = 🔒 Yazılsanız, təşkilatçılar adınızı və tədbirə yazıldığınızı görəcək. Ətraflı: /privacy

button-sign-up = ✍️ Yazıl
button-join-queue = ⏳ Gözləmə siyahısına yazıl
button-coming = 🙋 Gəlirəm
button-accept-place = 🎁 Yeri götür
button-give-up = Yerimdən imtina et
button-decline-place = Xeyr, sağ olun
button-leave-queue = Gözləmə siyahısından çıx
button-map = 🗺 Xəritə
button-calendar = 🗓 Təqvimimə əlavə et
button-calendar-update = 🗓 Təqvimimi yenilə
button-see-programme = 🌍 Proqrama bax

note-signed-up = 🎉 Hazırdır, yeriniz var!
note-confirmed = 👍 Sağ olun! Yeriniz sizindir, gözləyirik.
note-accepted = 🎉 Yer sizindir!
note-given-up = Hazırdır, yerinizdən imtina etdiniz. Bildirdiyiniz üçün sağ olun.
note-left-queue = Artıq gözləmə siyahısında deyilsiniz.
note-offer-gone = Bu yer artıq sizə təklif olunmur.
note-no-place = Hazırda bu tədbirdə yeriniz yoxdur.
note-closed = Artıq yazılmaq olmur.
note-cancelled = Bu tədbir ləğv edilib.
note-not-for-them = Bu tədbir hələ sizin üçün açıq deyil.
note-begun = Bu tədbir artıq başlayıb.
give-up-question =
    Bu tədbirdəki yerinizdən imtina edirsiniz?
    <b>{ $event }</b>
give-up-warning = Yer başqasına keçəcək və onu geri almaq mümkün olmaya bilər.
leave-queue-question =
    Bu tədbirin gözləmə siyahısından çıxırsınız?
    <b>{ $event }</b>

    Növbəniz itəcək.
button-give-up-surely = Bəli, imtina edirəm
button-leave-surely = Bəli, çıxıram
button-keep-place = Xeyr, qalsın

calendar-add =
    🗓 <b>{ $event }</b>
    Faylı açın: tədbir təqviminizə əlavə olunacaq və ya orada yenilənəcək. Nəsə dəyişsə, yenisini verəcəyəm.
calendar-cancel =
    🗓 <b>{ $event }</b>
    Faylı açın: tədbir təqviminizdən silinəcək. Silinməsə, onu orada özünüz silin.
