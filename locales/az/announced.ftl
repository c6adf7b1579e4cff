# Koordinatorlar üçün: elan göndərilərkən və onun hesabatı; alanlar üçün: oxuduqlarını bildirmək.

## Göndərilərkən

wave-announce = <b>Elan { $number }</b>
wave-correct = <b>Elan { $number }: düzəliş</b>
wave-recall = <b>Elan { $number }: geri götürmə</b>
wave-remind = <b>Elan { $number }: xatırlatma</b>
wave-planned = 🕘 Göndəriləcək vaxt: { $when }
wave-planned-own = 🕘 Hər kəs öz vaxtı ilə alacaq: { $wall }. İlk göndəriş: { $when }
wave-take-back = Nəyisə dəyişmək üçün əvvəlcə göndərişi ləğv edin: elan yenidən qaralama olacaq.
wave-gathering = Kimlərin alacağını müəyyən edirəm …
wave-paused = ⏸ Fasilə verilib. Siz davam etdirənədək heç nə göndərilməyəcək.
wave-done = ✅ Hazırdır.
wave-stopped = ⏹ Dayandırılıb.
wave-late = Göndərilməli olduğu vaxt: { $when }. Amma onda mən işləmirdim. İndi göndərim?
wave-sent = Göndərilib: <b>{ $sent }</b> / { $all }
wave-corrected = Düzəldilib: <b>{ $sent }</b> / { $all }
wave-deleted = Silinib: <b>{ $sent }</b> / { $all }
wave-reminded = Xatırladılıb: <b>{ $sent }</b> / { $all }
wave-speed =
    { $minutes ->
        [one] ⏱ saniyədə { $rate }, təxminən { $minutes } dəqiqə qalıb
       *[other] ⏱ saniyədə { $rate }, təxminən { $minutes } dəqiqə qalıb
    }
wave-speed-soon = ⏱ saniyədə { $rate }, bir dəqiqədən az qalıb
wave-asleep = 🌙 Orada gecə olduğu və ya vaxtı hələ çatmadığı üçün sonra alacaq: { $people } nəfər. İlk göndəriş: { $when }
wave-unreachable = 🚫 Mesaj çatmır: { $count }
wave-failed = ⚠️ Xəta oldu: { $count }
wave-unknown = ❓ Çatıb-çatmadığı bilinmir: { $count }
wave-skipped = Ehtiyac qalmadı: { $count }
wave-not-sent = ⏹ Dayandırıldığı üçün göndərilməyib: { $count }
wave-stop-question =
    <b>Birdəfəlik dayandırım?</b>
    Artıq alıb: { $sent }. Almayacaq: { $rest }.
wave-stop-or-pause = Sadəcə fikirləşmək istəyirsinizsə, fasilə verin.
button-pause = ⏸ Fasilə ver
button-resume = ▶️ Davam et
button-stop = ⏹ Dayandır
button-stop-surely = ⏹ Bəli, dayandır
button-refresh = 🔄 Yenilə
button-do-not-send = ↩️ Göndərişi ləğv et
button-send-late = 📨 İndi göndər
button-not-late = ✖️ Göndərmə
button-progress = 📊 Necə gedir?
button-to-announcements = ‹ Elanlar
not-sent-any-more = Göndərilməyəcək. Yenidən qaralama oldu.

## Hesabat

report-when = 🕘 { $when }
report-stopped = ⏹ Hamıya çatmamış dayandırılıb.
report-language = { $language }: { $sent } / { $all }
report-reasons = <b>Bəziləri niyə almadı?</b>
report-reason = { $reason }: { $count }
report-read = 👁 Oxuyub: <b>{ $read }</b> / { $all }
report-corrected = ✏️ Düzəldilib: { $sent } / { $all }
report-recalled = 🗑 Geri götürülüb, yəni silinib: { $sent } / { $all }
report-reminded = 🔔 Xatırladılıb: { $sent } / { $all }
reason-blocked = botu bloklayıb
reason-deactivated = hesabını silib
reason-not-found = söhbət artıq yoxdur
reason-kicked = bot artıq qrupda deyil
reason-rights = botun orada yazmağa icazəsi yoxdur
reason-voice = səsli mesaj qəbul etmir
reason-gone = mesaj artıq yoxdur və ya çox köhnədir
button-report = 📊 Hesabat
button-to-report = ‹ Hesabat
button-again = 📨 Bilinməyənlərə yenidən göndər
button-unread = 👁 Kim oxumayıb
button-letters = 💬 Cavablar
button-picture = 🖼 Hesabatı şəkil kimi al
button-sheet = ⬇️ Hesabatı .xlsx kimi al
button-correct = ✏️ Düzəlt
button-recall = 🗑 Geri götür
report-not-made = Hesabatı indi hazırlamaq mümkün olmadı. Bir azdan yenidən cəhd edin.
again-question =
    { $people ->
        [one] Mesajın <b>{ $people } nəfərə</b> çatıb-çatmadığı bilinmir: elə həmin an əlaqə kəsilib. Yenidən göndərim? Mesajı iki dəfə ala bilər.
       *[other] Mesajın <b>{ $people } nəfərə</b> çatıb-çatmadığı bilinmir: elə həmin an əlaqə kəsilib. Yenidən göndərim? Bəziləri mesajı iki dəfə ala bilər.
    }
button-again-surely = 📨 Bəli, yenidən göndər
again-none = Çatıb-çatmadığı bilinməyən heç kim qalmayıb.
again-going = 📨 Yenidən göndərilir.

## Şəkil və cədvəl

picture-title = Elan { $number }
# Necə başlayır.
picture-words = «{ $words }»
picture-sent = alıb
picture-languages = Dillər üzrə
picture-read = Oxuyub
picture-of = { $some } / { $all }
row-sent = Göndərilib
row-to-come = Göndəriləcək
row-unreachable = Mesaj çatmır
row-failed = Xəta oldu
row-unknown = Bilinmir
row-skipped = Ehtiyac qalmadı
row-not-sent = Dayandırıldı
cell-figures = Rəqəmlər
cell-people = İnsanlar
cell-all = Cəmi
cell-name = Ad
cell-language = Dil
cell-state = Nəticə
cell-when = Nə vaxt ({ $city })
cell-reason = Niyə
cell-read = Nə vaxt oxuyub ({ $city })

## Oxumaq

button-read = ✅ Oxudum
read-thanks = Təşəkkürlər, qeyd edildi.
read-before = Bunu artıq bildirmisiniz, təşəkkürlər.
read-not-theirs = Bu mesaj sizə göndərilməyib, ona görə heç nə qeyd edilmədi.
read-reminder = 🔔 Zəhmət olmasa, bu mesajı oxuyun və aşağıdakı düyməyə toxunun.
unread-count =
    { $people ->
        [one] <b>{ $people } nəfər</b> oxuduğunu hələ bildirməyib:
       *[other] <b>{ $people } nəfər</b> oxuduğunu hələ bildirməyib:
    }
unread-none = Alanların hamısı oxuyub. 🎉
button-remind = 🔔 Onlara xatırlat
remind-question =
    { $people ->
        [one] Oxuduğunu hələ bildirməyən <b>{ $people } nəfərə</b> xatırlatma göndərim? Gecə olan yerlərə səhər gedəcək.
       *[other] Oxuduğunu hələ bildirməyən <b>{ $people } nəfərə</b> xatırlatma göndərim? Gecə olan yerlərə səhər gedəcək.
    }
button-remind-surely = 🔔 Bəli, xatırlat
under-way = Bu artıq başlanıb.

## Düzəltmək və geri götürmək

correct-language = <b>Hansı mətni düzəltmək istəyirsiniz?</b>
correct-question =
    <b>{ $language }</b>
    Mesajın düzgün variantını göndərin. Heç nə dəyişməzdən əvvəl necə görünəcəyini göstərəcəyəm.
correct-only-words = Şəklin və ya faylın yalnız yazısı dəyişirsə, təkcə yeni yazını mətn kimi göndərin.
correct-album = Yalnız yazını göndərin: albomun şəkilləri və faylları olduğu kimi qalır.
correct-preview =
    { $people ->
        [one] Belə görünəcək. <b>{ $people } nəfərin</b> söhbətində dəyişdirim? Mesajın dəyişdirildiyi görünəcək, bildiriş səsi gəlməyəcək.
       *[other] Belə görünəcək. <b>{ $people } nəfərin</b> söhbətində dəyişdirim? Mesajın dəyişdirildiyi görünəcək, bildiriş səsi gəlməyəcək.
    }
correct-nobody = Belə görünəcək. Bu dildə elanı hələ heç kim almayıb, ona görə söhbətlərdə dəyişdiriləsi bir şey yoxdur.
correct-again = Ya da başqa variant göndərin.
correct-refused = Telegram bu mesajı bu şəkildə qəbul etmir. Dəyişin və yenidən göndərin.
correct-changed = Bu arada nəsə dəyişib. Mesajı bir daha göndərin.
button-correct-surely = ✏️ Bəli, dəyişdir
recall-question =
    { $chats ->
        [one] <b>Onu { $chats } söhbətdən silim?</b> Geri qaytarmaq olmaz, oxuyan isə artıq oxuyub.
       *[other] <b>Onu { $chats } söhbətdən silim?</b> Geri qaytarmaq olmaz, oxuyan isə artıq oxuyub.
    }
recall-too-late = Onu artıq silmək mümkün deyil: Telegram botlara mesajı yalnız 48 saat ərzində silməyə icazə verir.
recall-too-old = 48 saatı keçdiyi üçün Telegram bunları silməyəcək: { $chats } söhbət
recall-stops = Elan hələ göndərilir: göndəriş də dayanacaq.
button-recall-surely = 🗑 Bəli, sil
