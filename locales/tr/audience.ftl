# Koordinatörler için: duyuru kime gidiyor ve ne zaman gönderiliyor.

## Kime

audience-title = <b>Kime?</b>
audience-not-chosen = Henüz kimse seçilmedi.
audience-how =
    Bir düğmeye dokunun ya da sorgu yazın, örneğin:
    <code>status = accepted and language = ru</code>
audience-how-query = Yazarak değiştirmek için sorguyu kopyalayın, düzenleyin ve bana gönderin.
audience-gets =
    { $people ->
        [one] 👥 <b>{ $people } kişi</b> alacak
       *[other] 👥 <b>{ $people } kişi</b> alacak
    }
audience-nobody = Şu anda buna uyan kimse yok.
audience-stopped = Duyuru istemeyenler: { $people }
audience-unreachable = Ulaşılamayanlar: { $people }
audience-query = Sorgu olarak: <code>{ $query }</code>
audience-outdated = ⚠️ Sorgu artık programa uymuyor: { $problem } Lütfen yeniden seçin.
audience-words-please = ⚠️ Lütfen bir düğmeye dokunun ya da sorguyu metin olarak yazın.

button-everyone = 👥 Programdaki herkes
button-everyone-of-bot = 👥 Botu kullanan herkes
button-choose-by = ☑️ Koşula göre seç…
button-only-who = ➕ Onlardan yalnızca…
button-or-who = ➕ Ayrıca şunlar da…
button-but-not = ➖ Şunlar hariç…
button-except-last = ➖ Sonuncuyu alanlar hariç
button-drop-condition = ↩️ Son koşulu kaldır
button-clear-audience = 🗑 Baştan seç
button-see-who = 👀 Kimler olduğunu gör
button-save-audience = ⭐ Ad vererek kaydet
button-saved-audiences = ⭐ Kaydedilenler
button-audience-done = ✅ Bunlarla devam et

## Bir koşul daha

audience-which-and = <b>Onlardan yalnızca…</b>
audience-which-or = <b>Ayrıca şunlar da…</b>
audience-which-not = <b>Şunlar hariç…</b>
audience-which-first = <b>Neye göre seçelim?</b>
audience-tick = İstediklerinizi işaretleyin, sonra ekleyin.
audience-tick-gets =
    { $people ->
        [one] Bu koşulla <b>{ $people } kişi</b> alacak.
       *[other] Bu koşulla <b>{ $people } kişi</b> alacak.
    }
audience-tick-nobody = Bu koşulla kimse almayacak.
audience-no-choices = Burada henüz seçilecek bir şey yok.
audience-age-how = Başka bir yaşı sorgu olarak yazabilirsiniz: <code>age &gt;= 20</code>
button-age-from = { $age } yaş ve üzeri
button-age-below = { $age } yaşın altı
button-add-condition = ✅ Ekle
button-other-condition = ‹ Başka koşul
button-to-audience = ‹ Kime

button-by-status = 📄 Başvuru
button-by-event = 📆 Etkinlik
button-by-going = Yeri olanlar…
button-by-waiting = Yedek listede olanlar…
button-by-confirmed = “Geliyorum” diyenler…
button-by-unconfirmed = “Geliyorum” demeyenler…
button-by-came = Gelenler…
button-by-missed = Yeri olup gelmeyenler…
button-by-language = 🌐 Dil
button-by-country = 🌍 Ülke
button-by-age = 🎂 Yaş
button-by-programme = 🎓 Program
button-by-role = 👤 Rol
button-by-got = 📣 Duyuruyu alanlar…
button-by-read = ☑️ Duyuruyu okuyanlar…

## Kimler

audience-members =
    { $people ->
        [one] <b>{ $people } kişi</b> alacak
       *[other] <b>{ $people } kişi</b> alacak
    }
audience-page = Sayfa { $page } / { $pages }

## Adla kaydedilenler

audience-name-question = Hangi adla kaydedeyim? Adı yazın, en fazla { $limit } karakter.
audience-name-long = ⚠️ Bu çok uzun: en fazla { $limit } karakter olsun.
audience-kept = ✅ Kaydedildi: “{ $name }”.
audience-kept-anew = ✅ Öncekinin yerine kaydedildi: “{ $name }”.
audience-saved-title = <b>Kaydedilenler</b>
audience-saved-none = Henüz bir şey kaydedilmedi.
audience-forgotten = Silindi: “{ $name }”.
button-take-audience = ✅ Bunları seç
button-forget-audience = 🗑 Sil

## Ne zaman

when-title =
    <b>Ne zaman gönderilsin?</b>
    Şu anki seçim: { $now }
when-how = Bir düğmeye dokunun ya da günü ve saati yazın, örneğin <code>{ $example }</code>
when-at-once = siz onaylar onaylamaz
when-moment = { $time } ({ $city } saatiyle)
when-each = { $time }, herkesin kendi saatiyle
when-spread = { $city } saatiyle hesaplarsak: { $first } (ilk alacaklar, { $first_city }) – { $last } (son alacaklar, { $last_city })
when-spread-none = Herkes için bu zaman: { $moment }
when-zone-question = <b>{ $time }</b>: kimin saatiyle?
when-zone-one = • { $moment }
when-zone-each =
    • Herkesin kendi saatiyle
    { $spread }
when-past = ⚠️ Bu zaman çoktan geçti.
when-set = ✅ Gönderilecek: { $when }
when-asleep =
    { $people ->
        [one] 🌙 O saatte { $people } kişi için gece: sabah alacak. Bekleyemezse duyuruyu acil olarak işaretleyin.
       *[other] 🌙 O saatte { $people } kişi için gece: sabah alacaklar. Bekleyemezse duyuruyu acil olarak işaretleyin.
    }
when-in-the-past = ⚠️ Bu zaman çoktan geçti. Hangi gün, saat kaçta?
when-too-far = ⚠️ Buna bir yıldan fazla var. Hangi gün, saat kaçta?
when-no-such-day = ⚠️ Takvimde böyle bir gün yok.
when-not-understood = ⚠️ Anlamadım. Saati (19:30), günü (25.09) veya ikisini birden (25.09 19:30) yazın.
button-at-once = ⚡ Onaylar onaylamaz
button-in-an-hour = Bir saat sonra
button-time-here = { $city } saatiyle
button-time-mine = Kendi saatimle ({ $city })
button-time-each = Herkesin kendi saatiyle
button-other-time = 🕘 Başka bir zaman
