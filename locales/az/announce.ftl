# Koordinatorlar üçün: elan, ilk sözdən göndərilənədək.

## Bütün elanlar

announce-list = <b>Elanlar</b>
announce-list-empty = Hələ heç bir elan yoxdur.
announce-item =
    <b>{ $number }</b> · { $state }
    { $words }
announce-item-programme =
    <b>{ $number }</b> · { $state } · { $programme }
    { $words }
announce-number = № { $number }
announce-state-draft = 📝 qaralama
announce-state-planned = 🕘 planlaşdırılıb: { $date }
announce-state-going = 📤 göndərilir: { $sent } / { $all }
announce-state-paused = ⏸ fasilə, göndərilib: { $sent } / { $all }
announce-state-stopped = ⏹ { $date }, dayandırılıb, göndərilib: { $sent }
announce-state-done = ✅ { $date }, göndərilib: { $sent }
announce-choose = <b>Elan kimə göndərilsin?</b>
announce-nobody-yet = Hələ proqram yoxdur, ona görə yazmağa da heç kim yoxdur.
button-all-announcements = 📢 Elanlar
button-announce-new = ✍️ Yeni elan
button-announce-to-all = 🌍 Botun bütün istifadəçiləri
button-announce-back = ‹ Elan

## Qaralama

announce-title = <b>Elan { $number }</b> · { $programme }
announce-title-all = <b>Elan { $number }</b> · botun bütün istifadəçiləri
announce-whom = 👥 <b>Kimə:</b> { $audience }
announce-whom-unset = 👥 <b>Kimə?</b> Hələ seçilməyib.
announce-whom-wrong = 👥 <b>Kimə?</b> Seçilən artıq yoxdur: { $problem }
announce-gets = <b>{ $people } nəfər</b> alacaq
announce-gets-nobody = Hazırda buna uyğun heç kim yoxdur.
announce-stopped = 🔕 Elan istəmədiyi üçün almayacaq: { $people } nəfər
announce-unreachable = 🚫 Botu blokladığı üçün almayacaq: { $people } nəfər
announce-text-there = ✅ <b>{ $language }</b> ({ $people }): { $words }
announce-text-lent = ↪️ <b>{ $language }</b> ({ $people }) → { $other }
announce-text-lacks = ❌ <b>{ $language }</b> ({ $people }): mətn yoxdur
announce-when = 🕘 <b>Nə vaxt:</b> { $when }
announce-with-read = «{ $button }» düyməsi ilə.
announce-urgent = ⚡ Gecə də gələcək.
announce-safety = 🛟 Təhlükəsizlik elanı: gecə də, elan istəməyənlərə də gələcək.
announce-groups = 💬 Qruplara da: { $groups }
announce-buttonless = Albomun və sorğunun altında düymə olmur: { $languages }

announce-first-text = ✍️ İndi mesajı bu dildə, insanların görəcəyi kimi göndərin: <b>{ $language }</b>. Mətn, şəkil və ya albom, video, fayl, səsli mesaj, məkan və ya sorğu ola bilər.
announce-gaps = Bu dillərdə mətn yoxdur: <b>{ $languages }</b>. Onları yazın və ya bu insanların hansı mətni alacağını seçin.
announce-too-late = Planlaşdırılan vaxt keçib. Başqa vaxt seçin.
announce-ready = Hər şey hazırdır. Necə göründüyünə baxın və göndərin.

button-announce-whom = 👥 Kimə
button-announce-choose = 👥 Kimə gedəcəyini seç
button-announce-everyone = 👥 Hamıya
button-announce-texts = 🌐 Mətnlər
button-announce-when = 🕘 Nə vaxt
button-announce-options = ⚙️ Əlavə seçimlər
button-announce-write = ✍️ { $language }
button-announce-one-for-all = 🌐 Qalanlara: { $language }
button-announce-fallback = 🌐 Qalanlara eyni mətn
button-announce-preview = 👀 Necə gələcəyinə bax
button-announce-send = 📨 Göndər
button-announce-drop = 🗑 Qaralamanı sil

## Mətnlər

announce-texts = <b>Mətnlər</b>
announce-texts-none = Hələ mətn yoxdur.
announce-fallback = Öz dilində mətn olmayanlar bu dildəki mətni alacaq: <b>{ $language }</b>
announce-fallback-none = Hər dilə öz mətni lazımdır.
announce-write = <b>{ $language }</b>. Mesajı insanların görəcəyi kimi göndərin: mətn, şəkil və ya albom, video, fayl, səsli mesaj, məkan və ya sorğu.
announce-write-again = Yeni mətn əvvəlkini əvəz edəcək.
announce-text = <b>{ $language }</b>: { $words }
announce-which-language = Bu hansı dildədir? { $words }
announce-other-language = Bu mətn hansı dildədir? { $words }
announce-fallback-question = <b>Öz dilində mətn olmayanlar hansı mətni alsın?</b>
announce-text-kept = ✅ Mətni aldım. Dili: <b>{ $language }</b>.
announce-text-dropped = Mətn götürüldü: { $language }.
announce-text-moved = ✅ Mətnin yeni dili: <b>{ $language }</b>.
announce-not-poll = Telegram bu sorğunu indi qəbul etmir. Bir azdan yenidən göndərin.
announce-gone = Bu elan artıq göndərilib və ya silinib. İndi göndərdiyiniz saxlanılmadı.
button-announce-rewrite = ✍️ Yenidən yaz
button-announce-relabel = 🌐 Mətn başqa dildədir
button-announce-drop-text = 🗑 Mətni götür
button-announce-replace = { $language }: bununla əvəz et
button-announce-not-a-text = Bu, elan üçün deyil
button-announce-own-texts = Hər dilin öz mətni olsun

## Əlavə seçimlər

announce-options =
    <b>Əlavə seçimlər</b>

    Yandırmaq və ya söndürmək üçün toxunun.
announce-options-night = <b>Gecə olan yerlərdə</b> adi elan səhəri gözləyir. Təcili elan dərhal gəlir. Təhlükəsizlik elanı da dərhal gəlir, özü də elan istəməyənlərə belə.
announce-options-groups = <b>Qruplara</b> proqramın ilk dilindəki mətn gedir.
button-announce-read = «Oxudum» düyməsi
button-announce-answer = «Cavab ver» düyməsi
button-announce-normal = Adi
button-announce-urgent = Təcili
button-announce-safety = Təhlükəsizlik

## Göndəriş

announce-send-question = <b>İndi göndərim?</b>
announce-plan-question = <b>Bu vaxta planlaşdırım?</b>
announce-takes = Bu, təxminən { $minutes } dəq. çəkəcək.
announce-takes-moment = Bu, bir dəqiqədən az çəkəcək.
announce-asleep = 🌙 Orada gecə olduğu üçün səhər alacaq: { $people } nəfər
announce-frozen = Kimlərin alacağı göndəriş başlayanda müəyyən olunacaq.
announce-changed = Bu arada nəsə dəyişib. İndiki vəziyyət belədir.
announce-astray = <b>Elan { $number }</b> göndərilmədi: kimə gedəcəyi proqramda artıq olmayan bir şeyə görə seçilmişdi. Yenidən qaralama oldu: kimə gedəcəyini təzədən seçin.
announce-preview-language = <b>{ $language }</b>. { $people } nəfər alacaq
announce-preview-failed = Telegram bu dildəki mətni qəbul etmir: { $language }. Onu yenidən yazın.
announce-preview-unsure = Telegram indi ləng işləyir, hamısını göstərmək mümkün olmadı. Bir azdan yenidən cəhd edin.
announce-drop-question = Bu elan silinsin? O, hələ göndərilməyib.
announce-dropped = Elan silindi.
button-announce-send-surely = 📨 Göndər ({ $people })
button-announce-plan-surely = 🕘 Planlaşdır ({ $people })
button-announce-drop-surely = 🗑 Sil
