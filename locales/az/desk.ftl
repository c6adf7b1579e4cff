# Koordinatorlar üçün: proqramları, göndərdikləri iş kitabları, söhbətdə əlavə etdikləri, köçürdükləri və ləğv etdikləri tədbirlər.

## Proqram

desk-choose = <b>Hansı proqram?</b>
desk-none =
    Hələ proqram yoxdur. Proqramın iş kitabını (.xlsx) fayl kimi göndərin.

    Əvvəlcə nə başa düşdüyümü deyəcəyəm, siz razı olmadan heç nə dəyişməyəcək.
desk-title =
    <b>{ $programme }</b>
    📅 { $dates } · 📍 { $city }
desk-numbers = Müraciətlər: <b>{ $sent }</b>, yarımçıq qalanlar: <b>{ $unfinished }</b>
desk-link = Müraciət edənlər üçün keçid: { $link }
desk-next = <b>Yaxın tədbirlər</b>
desk-no-events = Qarşıda tədbir yoxdur.
desk-event-line =
    <b>{ $title }</b>
    📅 { $when }
    👥 { $places }
desk-how = Bir neçə tədbiri birdən dəyişmək üçün iş kitabını götürün, düzəldin və fayl kimi bura göndərin. Nəyin dəyişəcəyini və neçə nəfərə xəbər veriləcəyini göstərəcəyəm, siz razı olmadan heç nə dəyişməyəcək.
desk-workbook = <b>{ $programme }</b>: iş kitabının indiki halı. Düzəldin və mənə geri göndərin.
desk-workbook-failed = İş kitabını indi hazırlamaq alınmadı. Zəhmət olmasa, bir azdan yenidən cəhd edin.
desk-workbook-none = Bu proqramın iş kitabı məndə hələ fayl kimi yoxdur. Onu bir dəfə göndərin, sonra istədiyiniz vaxt geri ala bilərsiniz.
button-desk-events = 📆 Tədbirlər
button-get-workbook = ⬇️ İş kitabını götür
button-to-desk = ‹ Proqram

## Göndərilən iş kitabı

desk-file-big = Fayl { $limit } MB həddini aşır. Şəkilləri və lazımsız vərəqləri çıxarıb yenidən göndərin.
desk-file-unfetched = Faylı Telegramdan götürmək alınmadı. Zəhmət olmasa, yenidən göndərin.
desk-file-kind = Mən .xlsx, .csv və .md fayllarını, bir də içində belə fayl olan .zip arxivini oxuyuram. Faylı .xlsx kimi saxlayıb yenidən göndərin.
desk-problems = <b>{ $file }</b> faylında { $count } səhv var. Heç nə dəyişmədi. Düzəldib faylı yenidən göndərin:
desk-more = … və daha { $count }: tam siyahı aşağıdakı fayldadır.
# Uzun siyahının yazıldığı mətn faylının adı.
desk-list = Köprü – tam siyahı
desk-warnings = <b>{ $count } məqama diqqət yetirməyə dəyər</b>, bunlar heç nəyə mane olmur:
desk-difference =
    <b>{ $programme }</b>
    İş kitabı bunları dəyişəcək:
desk-difference-anew =
    ⚠️ Bu arada <b>{ $programme }</b> dəyişdirilib. İndiki hal ilə müqayisədə iş kitabı bunları dəyişəcək:
desk-difference-none =
    <b>{ $programme }</b>
    İş kitabında hər şey elə indiki kimidir. Heç nə dəyişməyəcək.
desk-remarks = İnsanlar üçün heç nə dəyişmir. Yalnız qeydlər və ya sətir və sütunların sırası fərqlidir.
desk-in-all = Tətbiq edən kimi <b>cəmi { $people } nəfərə xəbər veriləcək</b>.
desk-not-yours =
    Bu, sizin aparmadığınız proqramın iş kitabıdır: «{ $name }». Heç nə dəyişmədi.

    Sizinkilər: { $known }. Hansı proqram olduğunu «settings» vərəqindəki form_id göstərir, o yoxdursa, faylın adı.
desk-proposal-gone = Bu iş kitabı artıq tətbiq və ya rədd edilib, yaxud ondan sonra yenisi gəlib.
desk-applied =
    ✅ <b>{ $programme }</b> indi iş kitabındakı kimidir.
    { $people ->
        [0] Heç kimə xəbər vermək lazım deyil.
       *[other] { $people } nəfərə xəbər verilir.
    }
desk-dropped = Yaxşı, heç nə dəyişmədi.
button-apply-workbook = ✅ Tətbiq et
button-drop-workbook = ✖️ Tətbiq etmə

## Tədbirlər

desk-events =
    <b>{ $programme }</b>
    Tədbirlərin sayı: { $count }
desk-events-none = Hələ tədbir yoxdur. Burada və ya iş kitabında əlavə edin.
desk-places-limited = Yazılanlar: { $going } / { $capacity }
desk-places-open = Yazılanlar: { $going }, məhdudiyyət yoxdur
desk-places-offered = yer təklif olunub: { $count }
desk-places-waiting = gözləmə siyahısında: { $count }
desk-card =
    <b>{ $title }</b>
    📅 { $when }
desk-cancelled = ❌ <b>Ləğv edilib</b>
desk-over = Artıq bitib.
desk-card-place = 📍 { $place }
desk-card-people = 👥 { $places }
desk-card-places = 👥 Yerlərin sayı: { $places }
desk-card-who =
    { $who ->
        [everyone] 🔓 Hər kəs yazıla bilər
        [accepted] 🔒 Yalnız qəbul olunanlar yazıla bilər
       *[applicants] 🔒 Yalnız müraciət edənlər yazıla bilər
    }
desk-card-link = 🔗 Tədbirin keçidi: { $link }
desk-guests =
    <b>{ $title }</b>
    👥 { $places }
desk-guests-none = Hələ heç kim yoxdur.
desk-guest-going = ✅ { $name }
desk-guest-confirmed = ✅ { $name } – iştirakını təsdiqləyib
desk-guest-offered = ✋ { $name } – yer təklif olunub
desk-guest-waiting = ⏳ { $name } – gözləyir
desk-ticks =
    <b>{ $title }</b>
    👥 { $places }
    ✅ Gələnlər: <b>{ $came }</b>
desk-ticks-how = Gələn şəxsin adına toxunun. Yenə toxunsanız, işarə götürülər.
desk-tick-offered = { $name } (yer təklif olunub)
desk-tick-waiting = { $name } (gözləyir)
desk-page = Səhifə { $page } / { $pages }
button-guests = 👥 Kim gəlir
button-ticks = ✅ Kim gəlib
button-add-event = ➕ Tədbir əlavə et
button-move-event = 🕑 Vaxtını dəyiş
button-limit-event = 🔢 Yerlərin sayı
button-cancel-event = ❌ Tədbiri ləğv et
button-revive-event = ↩️ Ləğvi geri götür
button-to-event = ‹ Tədbir
button-to-events = ‹ Bütün tədbirlər
button-page-before = ‹ Əvvəlki
button-page-after = Sonrakı ›

## Vaxtı dəyişmək, yerlər, ləğv

desk-move-question =
    <b>{ $title }</b>
    İndi: { $when }

    Nə vaxt başlasın? Seçin və ya saatı (19:30), günü (25.09), yaxud hər ikisini (25.09 19:30) yazın. Müddəti əvvəlki kimi qalacaq.
desk-move-preview =
    <b>{ $title }</b>
    İndi: { $before }
    Olacaq: <b>{ $after }</b>
desk-would-tell =
    { $people ->
        [0] Heç kimə xəbər vermək lazım deyil.
       *[other] { $people } nəfərə xəbər veriləcək.
    }
desk-outside = ⚠️ Seçilən gün proqramın günlərinə düşmür: { $dates }.
desk-same = Elə indi də belədir. Heç nə dəyişməyəcək.
desk-changed-meanwhile = ⚠️ Bu arada tədbir dəyişib. İndiki halı belədir:
desk-limit-question =
    <b>{ $title }</b>
    👥 { $places }

    Neçə yer olsun? Rəqəmlə yazın.
desk-limit-preview =
    <b>{ $title }</b>
    Yerlər indi: { $before }
    Olacaq: <b>{ $after }</b>
desk-no-limit = məhdudiyyət yoxdur
desk-limit-lower = Yeri olanlar bundan çoxdur. Heç kim yerini itirməyəcək, amma yeni yer də verilməyəcək.
desk-limit-higher = Gözləmə siyahısındakı { $people } nəfərə növbə çatır, bu barədə xəbər veriləcək.
desk-cancel-question =
    <b>{ $title }</b>
    { $when }

    Ləğv edilsin? Onun xatırlatmaları da ləğv olunacaq.
desk-revive-question =
    <b>{ $title }</b>
    { $when }

    Ləğv geri götürülsün? Kimin yeri vardısa, yeri qalır.
desk-moved = ✅ Tədbirin vaxtı dəyişdi.
desk-limited = ✅ Yerlərin sayı dəyişdi.
desk-event-cancelled = ✅ Tədbir ləğv edildi.
desk-revived = ✅ Tədbir keçiriləcək.
desk-told =
    { $people ->
        [0] Heç kimə xəbər vermək lazım deyil.
       *[other] { $people } nəfərə xəbər verilir.
    }
button-hour-earlier = − 1 saat: { $time }
button-hour-later = + 1 saat: { $time }
button-day-later = + 1 gün: { $day }
button-move-surely = ✅ Vaxtını dəyiş
button-limit-surely = ✅ Dəyiş
button-no-limit = ♾ Məhdudiyyət olmasın
button-cancel-surely = Bəli, ləğv et
button-revive-surely = ✅ Bəli, keçirilsin
button-leave-it = ‹ Olduğu kimi qalsın

## Yeni tədbir

desk-ask-title = <b>Yeni tədbir.</b> Adı nədir?
desk-ask-day = Hansı gün? Seçin və ya yazın (25.09).
desk-ask-start = Saat neçədə başlayır? Yazın, məsələn 19:30.
desk-ask-end = Saat neçədə bitir? Seçin və ya yazın, məsələn 21:00.
desk-ask-place = Harada keçirilir? Yeri yazın, məsələn «Milli Muzey, 2-ci zal».
desk-ask-capacity = Neçə yer var? Rəqəmlə yazın.
desk-preview = <b>Bu tədbiri əlavə edim?</b>
desk-only-language = ✍️ Yalnız bir dildə yazılıb. Hələ çatmayan dillər: { $languages }. Bu dilləri seçənlər mətni olduğu kimi oxuyacaq. Tərcümələri iş kitabında əlavə edin.
desk-added = ✅ Tədbir əlavə olundu.
desk-draft-dropped = Yaxşı, heç nə əlavə olunmadı və dəyişmədi.
button-leave-empty = Boş qalsın
button-draft-back = ‹ Geri
button-draft-drop = ✖️ Dayandır
button-add-surely = ✅ Əlavə et
button-add-quietly = ✅ Əlavə et, heç kimə bildirmə
button-add-and-tell =
    { $people ->
        [one] 📣 Əlavə et, { $people } nəfərə bildir
       *[other] 📣 Əlavə et, { $people } nəfərə bildir
    }

## Başa düşülməyəndə

desk-words-please = Zəhmət olmasa, bunu mətn mesajı kimi yazın.
desk-no-such-day = Təqvimdə belə gün yoxdur. Zəhmət olmasa, yoxlayın.
desk-day-wrong = Hansı gün olduğunu başa düşmədim. Belə yazın: 25.09 və ya 25 sentyabr.
desk-time-wrong = Saatı başa düşmədim. Belə yazın: 19:30.
desk-start-wrong = Başa düşmədim. Saatı (19:30), günü (25.09) və ya hər ikisini (25.09 19:30) yazın.
desk-in-the-past = Bu vaxt artıq keçib. Zəhmət olmasa, günü və saatı yoxlayın.
desk-capacity-wrong = Tam ədəd yazın, ən azı 1, ən çoxu { $most }.
desk-text-long = Çox uzundur. Ən çoxu { $limit } simvol ola bilər.
