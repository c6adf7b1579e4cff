# Koordinatorlar üçün: insanları tapmaq, siyahını süzmək, bir nəfərin kartı, çoxlu müraciət üzrə qərar, qeydlər.

## Siyahı

people-how = 🔎 Kimisə tapmaq üçün adını, adının bir hissəsini və ya müraciətin nömrəsini yazın.
people-find =
    <b>Kimi axtarırsınız?</b>
    Adını və ya adının bir hissəsini (özünü necə adlandırırsa və ya pasportdakı kimi), yaxud müraciətin nömrəsini yazın. Xüsusi hərflər lazım deyil: «Gunel» yazsanız, «Günel» də tapılır.
people-found =
    { $count ->
        [0] 🔎 «{ $name }»: belə adda heç kim yoxdur. Bütün müraciətlərə baxıldı.
       *[other] 🔎 «{ $name }»: bütün müraciətlər arasında <b>{ $count }</b> nəfər tapıldı
    }
people-filtered = ⚙️ Filtrə uyğun: <b>{ $count }</b> müraciət
people-words-please = ⚠️ Zəhmət olmasa, adı və ya nömrəni mətnlə yazın.
button-find-person = 🔎 Axtar
button-to-people = ‹ Siyahıya
button-sort-by-name = 🔤 Ada görə
button-sort-newest = 🕘 Əvvəlcə yenilər
button-filter = ⚙️ Filtr
button-clear-filter = ✖️ Filtri götür
button-decide-many = ⚖️ Hamısına qərar: { $count }

## Filtr

filter-title = <b>Hansı müraciətləri görmək istəyirsiniz?</b>
filter-none = Filtr yoxdur: siyahıda { $count } müraciət var.
filter-query = Eyni şey sorğu kimi: <code>{ $query }</code>
filter-how = Buradan seçin və ya mənə sorğu göndərin, məsələn <code>status = submitted and age &gt;= 18</code>
filter-how-query = Yazaraq dəyişmək üçün sorğunu köçürün, düzəldin və mənə göndərin.
filter-outdated = ⚠️ Filtr proqrama daha uyğun gəlmir, ona görə heç kim göstərilmir: { $problem } Onu götürün və ya yenidən seçin.
button-to-filter = ‹ Filtr

## Kart

card-changed = Cavablar dəyişib: { $date }, { $time }
card-language = Dil: { $language }
card-age = Proqram başlayanda yaşı: { $age }
card-age-minor = 🧒 Proqram başlayanda yaşı: <b>{ $age }</b>
card-no-answers = Burada göstəriləcək cavab yoxdur.
card-locked = 🔒 Sağlamlıq, sənədlər və ya əlaqə haqqında { $count } cavab burada göstərilmir. Kimin açdığı qeydə alınır.
card-locked-title = 🔒 <b>Sağlamlıq, sənədlər və əlaqə</b>
card-read-recorded = Bunu oxuduğunuz qeydə alındı.
button-show-locked = 🔒 Sağlamlıq və əlaqəni göstər
button-card-places = 🎟 Tədbirlər
button-card-messages = ✉️ Mesajlar
button-remarks = 📝 Qeydlər
button-card-guardian = 🧒 Razılıq
button-to-card = ‹ Müraciət

card-places-title = 🎟 <b>Proqramın tədbirlərində</b>
card-places-none = Heç bir tədbirə yazılmayıb.
card-place-going = ✅ yeri var
card-place-offered = ✋ yer təklif olunub
card-place-waiting = ⏳ yer gözləyir
card-place-given-up = yerindən imtina edib
card-place-lost = təsdiqləmədiyi üçün yeri başqasına keçib
card-place-turn = növbədəki nömrəsi: { $position }
card-place-confirmed = gələcəyini təsdiqləyib
card-place-came = ☑️ gəlib
card-place-cancelled = 🚫 tədbir ləğv olunub

card-messages-title = ✉️ <b>Bu şəxslə yazışma</b>
card-messages-none = Hələ heç nə yazılmayıb.
card-said-announcement = 📣 Elan { $number }: { $words }
card-said-correction = ✏️ Elan { $number }, düzəliş: { $words }
card-said-recall = 🗑 Elan { $number }, geri götürmə: { $words }
card-said-reminded = 🔔 Elan { $number }, xatırlatma: { $words }
card-said-reminder = ⏰ Xatırlatma: { $words }
card-said-event = 📆 Tədbir xəbəri: { $words }
card-said-status = 📄 Müraciətin statusu
card-said-answer = ↩️ Komandanızın məktubu: { $words }
card-said-letter = 📩 Bu şəxsin məktubu: { $words }
card-state-held = 🕘 növbəsini gözləyir
card-state-queued = 🕘 göndəriləcək
card-state-sending = 🕘 göndərilir
card-state-sent = ✅ göndərilib
card-state-failed = ⚠️ alınmadı
card-state-unreachable = 🚫 çatdırılmadı
card-state-unknown = ❓ çatıb-çatmadığı bilinmir
card-state-skipped = daha lazım deyil
card-state-stopped = ⏹ göndərilməmiş dayandırılıb
card-state-read = ☑️ oxunub

## Çoxlu müraciət üzrə qərar

many-which = <b>Siyahıda { $count } müraciət var.</b> Hansı status verilsin? Nəsə dəyişməzdən əvvəl bunun nə demək olduğunu görəcəksiniz.
many-question = <b>{ $count } müraciət</b> bu statusu alacaq: <b>{ $status }</b>
many-anew = ⚠️ Bu arada siyahı dəyişib. İndiki halı belədir:
many-nobody = Siyahıdakı heç bir müraciət dəyişməyəcək.
many-change = { $before } → { $after }: <b>{ $count }</b>
many-same = Statusu onsuz da belədir: { $count }
many-closed = Sahibləri geri götürüb, olduğu kimi qalır: { $count }
many-minors = 🧒 { $count } müraciət valideynin və ya qəyyumun razılığını gözləyir, ona görə hələ qəbul edilməyəcək.
many-over = ⚠️ Proqramda yer sayı: { $capacity }. Artıq olacaq: { $count }
many-losing = { $count } nəfərin tədbirlərdəki yeri başqalarına keçəcək, bu da onlara bildiriləcək.
many-names = Məsələn: { $names }
many-names-more = Məsələn: { $names } … və daha { $count } nəfər
many-they-read = Hər kəs bunu öz dilində oxuyacaq:
many-going-on = ⏳ İcra olunur: { $done } / { $all } …
many-done = ✅ Hazırdır. { $count } müraciətin statusu indi belədir: { $status }
many-quiet = Mesajsız: { $count }. Əvvəlki dəyişiklik onlara hələ bildirilməmişdi.
many-refused = 🧒 { $count } müraciət valideynin və ya qəyyumun razılığını gözləyir.
many-changed = Bu arada dəyişdiyi üçün olduğu kimi qalıb: { $count }
button-many-accepted-surely = ✅ Bəli, qəbul edilsin
button-many-waiting-surely = ⏳ Bəli, gözləmə siyahısına
button-many-declined-surely = Bəli, rədd edilsin
button-many-submitted-surely = 📥 Bəli, «alınıb» olsun

## Qeydlər

remarks-title = 📝 <b>{ $count } qeyd</b>, burada onları yalnız koordinatorlar görür
remarks-none = 📝 Hələ qeyd yoxdur. Burada onları yalnız koordinatorlar görür.
remark-question = 📝 Qeydi mesaj kimi yazın. Burada onu yalnız koordinatorlar görür, amma o, bu şəxsin məlumatlarına daxildir və şəxs onları istəyə bilər: yalnız faktları yazın.
remark-wrong = ⚠️ Zəhmət olmasa, mətn yazın. İşarə sayı ən çoxu: { $limit }
remark-by = <b>{ $name }</b> · { $date }, { $time }
remark-kept = ✅ Qeyd saxlanıldı.
remark-deleted = ✅ Qeyd silindi.
remark-delete-question = <b>Bu qeyd silinsin?</b>
button-write-remark = ✍️ Qeyd yaz
button-delete-remark = 🗑 Sil
button-delete-remark-surely = Bəli, silinsin
button-to-remarks = ‹ Qeydlər

## Əməliyyat jurnalı

audit-read-sensitive = sağlamlıq və əlaqə haqqında cavabları oxudu
audit-write-remark = qeyd yazdı
audit-delete-remark = qeydi sildi
audit-decide-many = çoxlu müraciətin statusunu dəyişdi
