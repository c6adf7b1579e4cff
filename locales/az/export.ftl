# Koordinatorlar üçün: proqramın məlumatları fayl şəklində.

command-export = Məlumatları fayla çıxarmaq
button-export = 📤 Fayla çıxar
export-choose = <b>Hansı proqramın məlumatları lazımdır?</b>
export-title = <b>Fayla çıxarma: { $programme }</b>
export-how =
    Bütün müraciətlər bir faylda: hər suala bir sütun, ada görə əlifba sırası ilə. Həssas cavablar və yetkinlik yaşına çatmayanların telefonları faylda yoxdur.

    Fayl kimdədirsə, onu oxuya bilər. Yalnız ehtiyacı olanlara verin, lazım olmayanda silin. Faylı götürdüyünüz qeyd olunur.
button-export-usual = 📊 Müraciətlər (Excel)
button-export-more = ⚙️ Daha çox: tədbir, elan, CSV …
button-export-attachments = 📎 İnsanların göndərdiyi fayllar
export-options =
    <b>Fayla çıxarma: { $programme }</b>

    Fayla nəyin və necə düşəcəyini seçin, sonra hazırladın.
export-option-applications = Müraciətlər
export-option-events = Tədbirlər və yerlər
export-option-announcements = Elanlar
export-option-trail = Əməliyyat jurnalı
export-option-xlsx = Fayl: Excel (.xlsx)
export-option-csv = Fayl: CSV
export-option-labels = Variantlar: insanların oxuduğu kimi
export-option-names = Variantlar: cədvəldəki adlarla
button-export-make = 📤 Faylı hazırla
button-export-sensitive = 🔒 Həssas cavablarla birlikdə …
button-export-back = ‹ Geri
button-export-desk = ‹ Proqram
export-nothing = Əvvəlcə heç olmasa birini seçin.
export-sensitive-question =
    <b>Həssas cavablarla birlikdə?</b>

    Cədvəldə həssas kimi qeyd olunan hər şey, məsələn sağlamlıq və qida, həmçinin yetkinlik yaşına çatmayanların telefonları faylda olacaq.

    Bunu yalnız indi həqiqətən lazımdırsa edin. Faylı ortaq cihazda saxlamayın, heç kimə göndərməyin, sonra silin. Bu qeyd olunur və digər koordinatorlar da görür.
button-export-sensitive-surely = 🔒 Onlarla birlikdə hazırla
export-begun = Faylı hazırlayıram. İndi göndərəcəyəm.
export-going = Əvvəlki fayl hələ hazırlanır. Bir az gözləyin.
export-not-made = Faylı verilən vaxt və yaddaş daxilində hazırlamaq mümkün olmadı. Yenidən cəhd edin və ya daha az seçin.
export-big = Fayl { $limit } MB-dan böyükdür, Telegram bundan artığını qəbul etmir. Daha az seçin və ya botu idarə edən şəxsdən «kopru export» icra etməsini xahiş edin.
export-done =
    <b>{ $programme }</b>
    { $what }
export-done-sensitive = 🔒 Həssas cavablarla birlikdə. Lazım olmayanda silin.
export-count-applications = { $count } müraciət
export-count-events = Tədbirlər və yerlər: { $count } sətir
export-count-announcements = { $count } elan
export-count-trail = Əməliyyat jurnalı: { $count } qeyd

## Vərəqlər və sütunlar

export-applications = Müraciətlər
export-events = Tədbirlər
export-announcements = Elanlar
export-trail = Əməliyyat jurnalı
export-number = Nömrə
export-name = Ad
export-status = Status
export-sent = Göndərilib (vaxt: { $city })
export-changed = Dəyişdirilib (vaxt: { $city })
export-language = Dil
export-age = Başlanğıcda yaşı
export-remarks = Qeydlər
export-minor = yetkinlik yaşına çatmayıb: gizlidir
export-event = Tədbir
export-begins = Başlayır
export-zone = Saat qurşağı
export-place = Yer
export-confirmed = Təsdiqləyib
export-came = Gəlib
export-has-place = yeri var
export-offered = yer təklif olunub
export-waiting = gözləmə siyahısında
export-given-up = yerindən imtina edib
export-lost = yerini itirib
export-cancelled = { $title } (ləğv olunub)
export-words = Mətn
export-begun-at = Göndərilib (vaxt: { $city })
export-how-far = Vəziyyət
export-people = Cəmi insan
export-got = Alıb
export-read = Oxuyub
export-unreachable = Mesaj çatmır
export-failed = Xəta oldu
export-unknown = Bilinmir
export-not-sent = Göndərilməyib
export-wave-planned = planlaşdırılıb
export-wave-under-way = göndərilir
export-wave-paused = fasilədədir
export-wave-stopped = dayandırılıb
export-wave-done = göndərilib
export-wave-recalled = geri götürülüb
export-when = Nə vaxt (vaxt: { $city })
export-who = Kim
export-did = Nə edib
export-whom = Kimə aid
export-about = Nömrəsi
export-details = Ətraflı
export-operator = Operator
export-erased = { $number } nömrəli şəxs, məlumatları silinib

## İnsanların göndərdiyi fayllar

export-attachments-question =
    <b>İnsanların göndərdiyi fayllar</b>

    Müraciətlərlə və məktublarla gələn faylların sayı: { $count }. Onları Telegram-dan götürüb sizə .zip şəklində göndərəcəyəm. Adında şəxs, sual və gün olacaq.

    İnsanların şəkilləri şəxsi məlumatdır. Yalnız lazım olduğu müddətdə saxlayın. Faylları götürdüyünüz qeyd olunur.
export-attachments-none = Müraciət və ya məktubla hələ heç kim fayl göndərməyib.
button-export-attachments-surely = 📎 Götür
export-attachments-done =
    <b>{ $programme }</b>
    { $count } fayl
export-attachments-part = Hissə { $part }
export-attachments-missing = Götürülə bilməyən faylların sayı: { $count }. .zip içində «{ $file }» faylına baxın.
export-attachments-missing-file = götürülmədi
export-attachments-too-big = 20 MB-dan böyükdür, Telegram bota bundan artığını vermir
export-attachments-gone = Telegram vermədi
audit-export-programme = proqramın məlumatlarını fayla çıxarıb
audit-export-sensitive = proqramın məlumatlarını həssas cavablarla birlikdə fayla çıxarıb
audit-export-attachments = insanların göndərdiyi faylları götürüb
export-written = { $file }: yazıldı. Sətir sayı: { $rows }. Onu yalnız siz oxuya bilərsiniz, lazım olmayanda silin.
export-not-written = «{ $file }» faylını yazmaq olmur. --to ilə başqa fayl göstərin.
