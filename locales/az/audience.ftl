# Koordinatorlar üçün: elan kimə ünvanlanır və nə vaxt göndərilir.

## Kimə

audience-title = <b>Kimə?</b>
audience-not-chosen = Hələ heç kim seçilməyib.
audience-how =
    Düyməyə toxunun və ya filtr yazın, məsələn:
    <code>status = accepted and language = ru</code>
audience-how-query = Filtri yazı ilə dəyişmək istəsəniz, onu kopyalayıb düzəldin və mənə göndərin.
audience-gets =
    { $people ->
        [one] 👥 <b>{ $people } nəfər</b> alacaq
       *[other] 👥 <b>{ $people } nəfər</b> alacaq
    }
audience-nobody = Hazırda buna uyğun heç kim yoxdur.
audience-stopped = Elan istəməyənlər: { $people }
audience-unreachable = Mesaj çatmayanlar: { $people }
audience-query = Filtr şəklində: <code>{ $query }</code>
audience-outdated = ⚠️ Filtr artıq proqrama uyğun gəlmir: { $problem } Zəhmət olmasa, yenidən seçin.
audience-words-please = ⚠️ Zəhmət olmasa, düyməyə toxunun və ya filtri mətnlə yazın.

button-everyone = 👥 Proqramdakı hər kəs
button-everyone-of-bot = 👥 Botun bütün istifadəçiləri
button-choose-by = ☑️ Şərtə görə seç…
button-only-who = ➕ Onlardan yalnız…
button-or-who = ➕ Əlavə olaraq bunlar da…
button-but-not = ➖ Bunlardan başqa…
button-except-last = ➖ Sonuncunu alanlardan başqa
button-drop-condition = ↩️ Son şərti götür
button-clear-audience = 🗑 Yenidən seç
button-see-who = 👀 Kim olduqlarına bax
button-save-audience = ⭐ Ad verib saxla
button-saved-audiences = ⭐ Saxlanılanlar
button-audience-done = ✅ Bunlarla davam et

## Daha bir şərt

audience-which-and = <b>Onlardan yalnız…</b>
audience-which-or = <b>Əlavə olaraq bunlar da…</b>
audience-which-not = <b>Bunlardan başqa…</b>
audience-which-first = <b>Nəyə görə seçək?</b>
audience-tick = Lazım olanı işarələyin, sonra əlavə edin.
audience-tick-gets =
    { $people ->
        [one] Bu şərtlə <b>{ $people } nəfər</b> alacaq.
       *[other] Bu şərtlə <b>{ $people } nəfər</b> alacaq.
    }
audience-tick-nobody = Bu şərtlə heç kim almayacaq.
audience-no-choices = Burada hələ seçiləsi bir şey yoxdur.
audience-age-how = Başqa yaşı filtr kimi yaza bilərsiniz: <code>age &gt;= 20</code>
button-age-from = { $age } yaş və yuxarı
button-age-below = { $age } yaşdan kiçik
button-add-condition = ✅ Əlavə et
button-other-condition = ‹ Başqa şərt
button-to-audience = ‹ Kimə

button-by-status = 📄 Müraciət
button-by-event = 📆 Tədbir
button-by-going = Yeri olanlar…
button-by-waiting = Gözləmə siyahısında olanlar…
button-by-confirmed = İştirakını təsdiqləyənlər…
button-by-unconfirmed = İştirakını təsdiqləməyənlər…
button-by-came = Gələnlər…
button-by-missed = Yeri olub gəlməyənlər…
button-by-language = 🌐 Dil
button-by-country = 🌍 Ölkə
button-by-age = 🎂 Yaş
button-by-programme = 🎓 Proqram
button-by-role = 👤 Rol
button-by-got = 📣 Elanı alanlar…
button-by-read = ☑️ Elanı oxuyanlar…

## Kimlər

audience-members =
    { $people ->
        [one] <b>{ $people } nəfər</b> alacaq
       *[other] <b>{ $people } nəfər</b> alacaq
    }
audience-page = Səhifə { $page } / { $pages }

## Adla saxlanılanlar

audience-name-question = Hansı adla saxlayım? Adı yazın, ən çoxu { $limit } simvol.
audience-name-long = ⚠️ Çox uzundur: ən çoxu { $limit } simvol ola bilər.
audience-kept = ✅ Saxlanıldı: «{ $name }».
audience-kept-anew = ✅ Əvvəlkinin yerinə saxlanıldı: «{ $name }».
audience-saved-title = <b>Saxlanılanlar</b>
audience-saved-none = Hələ heç nə saxlanılmayıb.
audience-forgotten = Silindi: «{ $name }».
button-take-audience = ✅ Bunları seç
button-forget-audience = 🗑 Sil

## Nə vaxt

when-title =
    <b>Nə vaxt göndərilsin?</b>
    İndiki seçim: { $now }
when-how = Düyməyə toxunun və ya günü və saatı yazın, məsələn <code>{ $example }</code>
when-at-once = siz təsdiqləyən kimi
when-moment = { $time } ({ $city } vaxtı ilə)
when-each = { $time }, hər kəsin öz vaxtı ilə
when-spread = { $city } vaxtı ilə hesablasaq: { $first } (ilk alanlar, { $first_city }) – { $last } (son alanlar, { $last_city })
when-spread-none = Hamı üçün bu vaxtdır: { $moment }
when-zone-question = <b>{ $time }</b>: kimin vaxtı ilə?
when-zone-one = • { $moment }
when-zone-each =
    • Hər kəsin öz vaxtı ilə
    { $spread }
when-past = ⚠️ Bu vaxt artıq keçib.
when-set = ✅ Göndəriləcək: { $when }
when-asleep =
    { $people ->
        [one] 🌙 Həmin vaxt { $people } nəfər üçün gecədir: səhər alacaq. Gözləmək olmazsa, elanı təcili kimi işarələyin.
       *[other] 🌙 Həmin vaxt { $people } nəfər üçün gecədir: səhər alacaqlar. Gözləmək olmazsa, elanı təcili kimi işarələyin.
    }
when-in-the-past = ⚠️ Bu vaxt artıq keçib. Hansı gün, saat neçədə?
when-too-far = ⚠️ Buna bir ildən çox var. Hansı gün, saat neçədə?
when-no-such-day = ⚠️ Təqvimdə belə bir gün yoxdur.
when-not-understood = ⚠️ Başa düşmədim. Saatı (19:30), günü (25.09) və ya hər ikisini (25.09 19:30) yazın.
button-at-once = ⚡ Təsdiqləyən kimi
button-in-an-hour = Bir saat sonra
button-time-here = { $city } vaxtı ilə
button-time-mine = Öz vaxtımla ({ $city })
button-time-each = Hər kəsin öz vaxtı ilə
button-other-time = 🕘 Başqa vaxt
