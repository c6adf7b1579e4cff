# Koordinatörler için: programları, gönderdikleri çalışma kitapları, sohbette ekledikleri, taşıdıkları ve iptal ettikleri etkinlikler.

## Program

desk-choose = <b>Hangi program?</b>
desk-none =
    Henüz program yok. Çalışma kitabını (.xlsx) bana dosya olarak gönderin.

    Önce ne anladığımı söylerim; siz onaylamadan hiçbir şey olmaz.
desk-title =
    <b>{ $programme }</b>
    📅 { $dates } · 📍 { $city }
desk-numbers = Başvurular: <b>{ $sent }</b>, başlanıp gönderilmeyenler: <b>{ $unfinished }</b>
desk-link = Başvuranlar için bağlantı: { $link }
desk-next = <b>Sıradaki etkinlikler</b>
desk-no-events = Sırada etkinlik yok.
desk-event-line =
    <b>{ $title }</b>
    📅 { $when }
    👥 { $places }
desk-how = Birden fazla etkinliği değiştirmek için çalışma kitabını alın, düzenleyin ve dosya olarak bana geri gönderin. Nelerin değişeceğini ve kaç kişiye haber verileceğini gösteririm; siz onaylamadan hiçbir şey olmaz.
desk-workbook = <b>{ $programme }</b>: çalışma kitabının şu anki hâli. Düzenleyip bana geri gönderin.
desk-workbook-failed = Çalışma kitabı şu anda hazırlanamadı. Lütfen birazdan yeniden deneyin.
desk-workbook-none = Bu programın çalışma kitabı bende henüz dosya olarak yok. Bir kez gönderin; sonra dilediğiniz zaman geri alabilirsiniz.
button-desk-events = 📆 Etkinlikler
button-get-workbook = ⬇️ Çalışma kitabını al
button-to-desk = ‹ Program

## Gönderilen çalışma kitabı

desk-file-big = Bu dosya { $limit } MB sınırını aşıyor. Gerekmeyen resimleri ve sayfaları çıkarıp yeniden gönderin.
desk-file-unfetched = Dosya Telegram'dan alınamadı. Lütfen yeniden gönderin.
desk-file-kind = .xlsx, .csv ve .md dosyalarını, ayrıca içinde bunlardan biri olan .zip arşivini okuyabilirim. Dosyayı .xlsx olarak kaydedip yeniden gönderin.
desk-problems =
    { $count ->
        [one] <b>{ $file }</b> dosyasında { $count } sorun var. Hiçbir şey değişmedi. Düzeltip dosyayı yeniden gönderin:
       *[other] <b>{ $file }</b> dosyasında { $count } sorun var. Hiçbir şey değişmedi. Düzeltip dosyayı yeniden gönderin:
    }
desk-more = … ve { $count } tane daha: tam liste aşağıdaki dosyada.
# Uzun listeyi taşıyan metin dosyasının adı.
desk-list = Köprü – tam liste
desk-warnings =
    { $count ->
        [one] <b>Göz atmaya değer { $count } nokta</b>, hiçbir şeyi engellemiyor:
       *[other] <b>Göz atmaya değer { $count } nokta</b>, hiçbir şeyi engellemiyor:
    }
desk-difference =
    <b>{ $programme }</b>
    Çalışma kitabı şunları değiştirecek:
desk-difference-anew =
    ⚠️ Bu arada <b>{ $programme }</b> değiştirildi. Şu anki hâline göre çalışma kitabı şunları değiştirecek:
desk-difference-none =
    <b>{ $programme }</b>
    Çalışma kitabında yazanlar zaten geçerli. Hiçbir şey değişmeyecek.
desk-remarks = Kişiler için hiçbir şey değişmiyor. Yalnızca notlar ya da satır ve sütunların sırası farklı.
desk-in-all =
    { $people ->
        [one] Uyguladığınız anda <b>toplam { $people } kişiye haber verilecek</b>.
       *[other] Uyguladığınız anda <b>toplam { $people } kişiye haber verilecek</b>.
    }
desk-not-yours =
    Bu, sizin yürütmediğiniz bir programın çalışma kitabı: “{ $name }”. Hiçbir şey değişmedi.

    Sizinkiler: { $known }. Hangi program olduğunu “settings” sayfasındaki form_id belirler; o yoksa dosyanın adı.
desk-proposal-gone = Bu çalışma kitabı artık beklemiyor: ya uygulandı, ya ondan vazgeçildi ya da yerine yenisi geldi.
desk-applied =
    ✅ <b>{ $programme }</b> artık çalışma kitabındaki gibi.
    { $people ->
        [0] Kimseye haber vermek gerekmiyor.
        [one] { $people } kişiye haber veriliyor.
       *[other] { $people } kişiye haber veriliyor.
    }
desk-dropped = Tamam, hiçbir şey değişmedi.
button-apply-workbook = ✅ Uygula
button-drop-workbook = ✖️ Vazgeç

## Etkinlikler

desk-events =
    <b>{ $programme }</b>
    Etkinlik sayısı: { $count }
desk-events-none = Henüz etkinlik yok. Buradan ya da çalışma kitabından ekleyin.
desk-places-limited = Kayıtlı: { $going } / { $capacity }
desk-places-open = Kayıtlı: { $going }, sınır yok
desk-places-offered = yer ayrılan: { $count }
desk-places-waiting = yedek listede: { $count }
desk-card =
    <b>{ $title }</b>
    📅 { $when }
desk-cancelled = ❌ <b>İptal edildi</b>
desk-over = Sona erdi.
desk-card-place = 📍 { $place }
desk-card-people = 👥 { $places }
desk-card-places = 👥 Yer sayısı: { $places }
desk-card-who =
    { $who ->
        [everyone] 🔓 Herkes kaydolabilir
        [accepted] 🔒 Yalnızca kabul edilenler kaydolabilir
       *[applicants] 🔒 Yalnızca başvuranlar kaydolabilir
    }
desk-card-link = 🔗 Etkinliğin bağlantısı: { $link }
desk-guests =
    <b>{ $title }</b>
    👥 { $places }
desk-guests-none = Henüz kimse yok.
desk-guest-going = ✅ { $name }
desk-guest-confirmed = ✅ { $name } – “Geliyorum” dedi
desk-guest-offered = ✋ { $name } – yer ayrıldı
desk-guest-waiting = ⏳ { $name } – yedek listede
desk-ticks =
    <b>{ $title }</b>
    👥 { $places }
    ✅ Gelenler: <b>{ $came }</b>
desk-ticks-how = Gelen kişinin adına dokunun. Bir daha dokunursanız işaret kalkar.
desk-tick-offered = { $name } (yer ayrıldı)
desk-tick-waiting = { $name } (yedek listede)
desk-page = Sayfa { $page } / { $pages }
button-guests = 👥 Kimler geliyor
button-ticks = ✅ Kimler geldi
button-add-event = ➕ Etkinlik ekle
button-move-event = 🕑 Zamanını değiştir
button-limit-event = 🔢 Yer sayısı
button-cancel-event = ❌ Etkinliği iptal et
button-revive-event = ↩️ Yine de yapılsın
button-to-event = ‹ Etkinlik
button-to-events = ‹ Tüm etkinlikler
button-page-before = ‹ Önceki
button-page-after = Sonraki ›

## Taşımak, yerler, iptal

desk-move-question =
    <b>{ $title }</b>
    Şu an: { $when }

    Bunun yerine ne zaman başlasın? Seçin ya da saati (19:30), günü (25.09) veya ikisini birden (25.09 19:30) yazın. Süresi aynı kalır.
desk-move-preview =
    <b>{ $title }</b>
    Şu an: { $before }
    Yeni: <b>{ $after }</b>
desk-would-tell =
    { $people ->
        [0] Kimseye haber vermek gerekmiyor.
        [one] { $people } kişiye haber verilecek.
       *[other] { $people } kişiye haber verilecek.
    }
desk-outside = ⚠️ Bu gün programın tarihleri dışında: { $dates }.
desk-same = Zaten öyle. Hiçbir şey değişmeyecek.
desk-changed-meanwhile = ⚠️ Bu arada etkinlik değişti. Şu anki hâli şöyle:
desk-limit-question =
    <b>{ $title }</b>
    👥 { $places }

    Kaç yer olsun? Sayıyı yazın.
desk-limit-preview =
    <b>{ $title }</b>
    Şu anki yer sayısı: { $before }
    Yeni: <b>{ $after }</b>
desk-no-limit = sınır yok
desk-limit-lower = Yeri olanlar bundan fazla. Kimse yerini kaybetmez, ama yeni yer verilmez.
desk-limit-higher =
    { $people ->
        [one] Yedek listeden { $people } kişiye sıra geliyor, haber verilecek.
       *[other] Yedek listeden { $people } kişiye sıra geliyor, haber verilecek.
    }
desk-cancel-question =
    <b>{ $title }</b>
    { $when }

    İptal edilsin mi? Hatırlatmaları da iptal olur.
desk-revive-question =
    <b>{ $title }</b>
    { $when }

    Yine de yapılsın mı? Yeri olanların yeri duruyor.
desk-moved = ✅ Etkinliğin zamanı değişti.
desk-limited = ✅ Yer sayısı değişti.
desk-event-cancelled = ✅ Etkinlik iptal edildi.
desk-revived = ✅ Etkinlik yine de yapılacak.
desk-told =
    { $people ->
        [0] Kimseye haber vermek gerekmiyor.
        [one] { $people } kişiye haber veriliyor.
       *[other] { $people } kişiye haber veriliyor.
    }
button-hour-earlier = − 1 saat: { $time }
button-hour-later = + 1 saat: { $time }
button-day-later = + 1 gün: { $day }
button-move-surely = ✅ Zamanını değiştir
button-limit-surely = ✅ Değiştir
button-no-limit = ♾ Sınır olmasın
button-cancel-surely = Evet, iptal et
button-revive-surely = ✅ Evet, yapılsın
button-leave-it = ‹ Olduğu gibi kalsın

## Yeni etkinlik

desk-ask-title = <b>Yeni etkinlik.</b> Adı ne?
desk-ask-day = Hangi gün? Seçin ya da yazın (25.09).
desk-ask-start = Saat kaçta başlıyor? Saati yazın, örneğin 19:30.
desk-ask-end = Saat kaçta bitiyor? Seçin ya da saati yazın, örneğin 21:00.
desk-ask-place = Nerede? Yeri yazın, örneğin “Ulusal Müze, 2. salon”.
desk-ask-capacity = Kaç yer var? Sayıyı yazın.
desk-preview = <b>Bu etkinliği ekleyeyim mi?</b>
desk-only-language = ✍️ Yalnızca bir dilde yazıldı. Eksik diller: { $languages }. Bu dillerde okuyanlar da bunu görür; çevirileri çalışma kitabına ekleyin.
desk-added = ✅ Etkinlik eklendi.
desk-draft-dropped = Tamam, hiçbir şey eklenmedi ya da değiştirilmedi.
button-leave-empty = Boş bırak
button-draft-back = ‹ Geri
button-draft-drop = ✖️ Vazgeç
button-add-surely = ✅ Ekle
button-add-quietly = ✅ Ekle, kimseye haber verme
button-add-and-tell =
    { $people ->
        [one] 📣 Ekle ve { $people } kişiye haber ver
       *[other] 📣 Ekle ve { $people } kişiye haber ver
    }

## Anlaşılmayanlar

desk-words-please = Lütfen yanıtınızı mesaj olarak yazın.
desk-no-such-day = Takvimde böyle bir gün yok. Lütfen kontrol edin.
desk-day-wrong = Bunun hangi gün olduğunu anlamadım. Şöyle yazın: 25.09 ya da 25 Eylül.
desk-time-wrong = Bunun saat kaç olduğunu anlamadım. Şöyle yazın: 19:30.
desk-start-wrong = Anlamadım. Saati (19:30), günü (25.09) veya ikisini birden (25.09 19:30) yazın.
desk-in-the-past = Bu zaman çoktan geçti. Lütfen günü ve saati kontrol edin.
desk-capacity-wrong = 1 ile { $most } arasında bir tam sayı yazın.
desk-text-long = Çok uzun. En fazla { $limit } karakter olabilir.
