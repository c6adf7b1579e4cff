# Etkinlikler: neler var, tek bir etkinlik, kişinin kendi günü, kaydolma ve vazgeçme.

moment-there = { $time } ({ $city } saatiyle)
moment-yours = 🕐 Sizin saatinizle ({ $city }): { $time }
moment-both = { $time } ({ $city } saatiyle) · sizin saatinizle ({ $own_city }): { $own }

button-events = 📅 Etkinlikler
button-today = ☀️ Bugünüm
button-earlier = ‹ Daha önce
button-later = Daha sonra ›
button-back-to-events = 📅 Tüm etkinlikler

events-title = <b>Neler var?</b>
events-none = Şu anda size açık bir etkinlik yok. Olduğunda burada bulacaksınız.
events-day = 📅 <b>{ $day }</b> · { $city }
events-hint = Ayrıntıları görmek ve kaydolmak için etkinliğe dokunun.
events-own-times = 🕐 Saatler yereldir. Sizinki farklıysa etkinliğin sayfasında ikisi de yazar.
event-line = { $time } { $title }
places-left = { $count } yer
places-none-left = dolu
mine-going = ✅ yeriniz hazır
mine-asked = 🙋 lütfen yanıtlayın: geliyor musunuz?
mine-offered = 🎁 size yer ayrıldı
mine-waiting = ⏳ yedek listedesiniz
event-is-cancelled = ❌ iptal edildi

today-title =
    ☀️ <b>Bugünüm</b>
    { $day }
today-none = Bugün için bir şey yok.
today-now = ▶️ <b>Şimdi:</b> { $event }
today-next = ⏭ <b>Sırada:</b> { $event }
today-later = { $event }
today-over = ✔️ { $event }
today-unanswered = { $event } · <i>{ $note }</i>
today-coming =
    ⏭ Bir sonraki etkinliğiniz:
    <b>{ $event }</b>
    📅 { $time }
event-at-place = { $title } · { $place }

card-event-place = 📍 { $place }
card-event-places = 👥 Boş yer: { $left } / { $capacity }
card-event-full = 👥 Tüm yerler dolu.
card-event-full-waiting = 👥 Tüm yerler dolu. Yedek listede: { $waiting }
card-event-no-limit = 👥 Herkese yer var
card-event-closes = ⏳ Son kayıt: { $until }
card-going = ✅ <b>Yeriniz hazır.</b>
card-going-confirmed = ✅ <b>Yeriniz hazır</b>, siz de “Geliyorum” dediniz.
card-going-asked = ✅ <b>Yeriniz hazır.</b> Geliyor musunuz? Lütfen aşağıdaki düğmeyle bildirin.
card-offered = 🎁 <b>Size bir yer ayrıldı.</b> Şu zamana kadar alabilirsiniz: { $until }
card-waiting = ⏳ <b>Yedek listedesiniz</b>, sıranız: { $position }. Tüm yerler dolu; size yer açılırsa yazarım.
card-lost = Yeriniz başka birine geçti.
card-cancelled = ❌ <b>Bu etkinlik iptal edildi.</b>
card-begun = ▶️ <b>Başladı.</b>
card-over = 🔚 <b>Bu etkinlik sona erdi.</b>
card-overlap = ⚠️ Aynı saatte başka bir etkinliğiniz var: { $event }
card-sign-up-closed = 🔚 Kayıtlar kapandı.
card-for-applicants = 🔒 <b>{ $programme }</b> programına başvuranlar için.
card-for-accepted = 🔒 <b>{ $programme }</b> programına kabul edilenler için.
card-what-is-kept = 🔒 Kaydolursanız organizatörler adınızı ve etkinliğe geleceğinizi görür. Ayrıntılar: /privacy

button-sign-up = ✍️ Kaydol
button-join-queue = ⏳ Yedek listeye gir
button-coming = 🙋 Geliyorum
button-accept-place = 🎁 Yeri al
button-give-up = Yerimden vazgeç
button-decline-place = Hayır, teşekkürler
button-leave-queue = Yedek listeden çık
button-map = 🗺 Harita
button-calendar = 🗓 Takvimime ekle
button-calendar-update = 🗓 Takvimimi güncelle
button-see-programme = 🌍 Programı gör

note-signed-up = 🎉 Tamam, yeriniz hazır!
note-confirmed = 👍 Teşekkürler! Yeriniz hazır, sizi bekliyoruz.
note-accepted = 🎉 Yer sizin!
note-given-up = Tamam, yerinizden vazgeçtiniz. Haber verdiğiniz için teşekkürler.
note-left-queue = Artık yedek listede değilsiniz.
note-offer-gone = Bu yer artık sizin için ayrılmış değil.
note-no-place = Şu anda bu etkinlikte yeriniz yok.
note-closed = Kayıtlar kapandı.
note-cancelled = Bu etkinlik iptal edildi.
note-not-for-them = Bu etkinlik henüz size açık değil.
note-begun = Bu etkinlik çoktan başladı.
give-up-question =
    Bu etkinlikteki yerinizden vazgeçiyor musunuz?
    <b>{ $event }</b>
give-up-warning = Yeriniz başkasına verilir, geri alamayabilirsiniz.
leave-queue-question =
    Bu etkinliğin yedek listesinden çıkıyor musunuz?
    <b>{ $event }</b>

    Sıranızı kaybedersiniz.
button-give-up-surely = Evet, vazgeçiyorum
button-leave-surely = Evet, çıkıyorum
button-keep-place = Hayır, kalsın

calendar-add =
    🗓 <b>{ $event }</b>
    Dosyayı açın: etkinlik takviminize eklenir ya da orada güncellenir. Bir şey değişirse yenisini veririm.
calendar-cancel =
    🗓 <b>{ $event }</b>
    Dosyayı açın: etkinlik takviminizden silinir. Uygulamanız bunu anlamazsa etkinliği oradan kendiniz silin.
