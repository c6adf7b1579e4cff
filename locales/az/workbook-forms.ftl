# Anketdə daha nə səhvdir və necə düzəltmək olar. Sadə mətn, proqramçı olmayanlar üçün.

## Fayllar

# $names fayl adlarıdır.
workbook-archive-many = .zip içində bir neçə cədvəl var: { $names }. Birini saxlayın.
workbook-archive-empty = .zip içində cədvəl yoxdur. Ora .xlsx faylını .csv faylları ilə birlikdə qoyun.
workbook-cells = Cədvəldə xana və ya üslub çox-çoxdur («{ $part }»). Lazım olanı formatsız yeni cədvələ köçürün.
workbook-file-encoding = «{ $file }» faylı UTF-8 deyil. Onu «CSV UTF-8» kimi saxlayın.
workbook-file-missing = «{ $file }» faylı çatışmır. Cədvəldə «{ $file }» vərəqi yaradın və ya hər iki faylı bir .zip içində göndərin. Kompüterdə onu cədvəlin yanına qoyun.
workbook-file-kind = «{ $file }» oxunmur. Yalnız .csv faylları yarayır: cədvəlini «CSV UTF-8» kimi saxlayın.
# $headings olan sütunlardır.
workbook-file-column = «{ $file }» faylında «{ $column }» sütunu yoxdur. Olan sütunlar: { $headings }.
# $file boş ola bilər.
workbook-search = «{ $file }» faylındakı axtarış aydın deyil. Əvəzinə select_one_from_file və choice_filter yazın.
workbook-more = Daha { $count } səhv var. Əvvəlcə bunları düzəldin.
workbook-entities-sheet = Köprü entities siyahıları saxlamır. Cavablar həmişəki kimi saxlanılır, bu vərəq nəzərə alınmır.

## Ayarlar

workbook-setting-public-key = Cavablar bu açarla şifrələnmir. Köprü bütün bazasını öz açarı ilə şifrələyir.
workbook-setting-submission-url = Cavablar Köprüdə qalır. Bu ünvana göndərilmir.

## Söhbətdə soruşula bilməyən tiplər

workbook-type-line = Söhbətdə xəritəyə xətt və ya sahə çəkmək olmur. Nöqtələrini soruşun: begin_repeat, onun içində geopoint.
workbook-type-osm = Söhbətdə seçmək üçün OpenStreetMap xəritəsi yoxdur. Yeri geopoint ilə, adını text ilə soruşun.
workbook-type-background-audio = Söhbət soruşmadan səs yazmır. audio tipli sual yazın.
workbook-type-xml = XML və GeoJSON faylları oxunmur. Cədvəli .csv kimi saxlayın və csv-external yazın.
workbook-type-loop = Siyahının hər variantı üçün təkrarlanan qruplar dəstəklənmir. begin_repeat yazın və ya qrupu hər variant üçün ayrıca yazın.

## Suallar

# $name qrupun adıdır; $first onun açıldığı sətirdir.
workbook-group-crossed = Bu sətir { $first } nömrəli sətirdə açılan «{ $name }» qrupunu bağlayır, amma qrup end_group ilə, təkrar end_repeat ilə bağlanır. İki sətirdən birini dəyişin.
workbook-questions-many = Anketdə sual və ya qrup çox-çoxdur: ən çoxu { $questions } sual və { $groups } qrup ola bilər. Onu bir neçə anketə bölün.
workbook-read-only-sometimes = Sual yalnız bəzən «oxumaq üçün» ola bilməz. Burada yes və ya no yazın və «relevant» ilə iki sual edin.
workbook-default-file = Faylı hazır cavab kimi təklif etmək olmur. Bu dəyər nəzərə alınmır.
workbook-other-filter = or_other və choice_filter birlikdə işləmir. Siyahıya «other» variantını və onun sualını özünüz əlavə edin.
workbook-other-file = or_other yalnız «choices» vərəqinin siyahıları ilə işləyir. Onu «{ $type }» içindən çıxarın və variantı fayla əlavə edin.
workbook-answers-once = «{ $name }» təkrarın içində deyil, ona görə cavabı birdən çox olmur. Təkrardakı sualdan və ya siyahıdan seçdirin.
workbook-expression-last-saved = Əvvəlki anketin cavabları burada yoxdur. instance('__last-saved') sözünü çıxarın.
workbook-text-expression = Mətnin özündə siyahıdan axtarış olmur. Bunu calculate tipli sətirdə edin və burada onun ${"{"}name{"}"} adını yazın.
# $count bu adda olan sualların sayıdır.
workbook-reference-ambiguous = { $count ->
        [one] { $count } sualın
       *[other] { $count } sualın
    } adı «{ $name }»dir. Nəzərdə tutulana ayrıca ad verin.

## Parametrlər və görünüş

workbook-range-number = { $name } ədəd olmalıdır, məsələn { $name }=1, burada isə «{ $value }» yazılıb.
workbook-range-step = «{ $value }» addımı uyğun deyil: 0-dan böyük olmalı və start ilə end arasını aşmamalıdır.
workbook-range-rest = { $step } addımı ilə { $start } ədədindən { $end } ədədinə çatmaq olmur. Birini dəyişin.

## Variantlar

workbook-list-unnamed = Tipdə hansı siyahıdan seçiləcəyi yazılmayıb. Adını əlavə edin, məsələn: select_one yes_no.
workbook-list-empty = «{ $list }» siyahısında variant yoxdur. Variant əlavə edin.

## Şübhələr: heç nəyə mane olmur

workbook-last-saved = Əvvəlki anketin cavabları söhbətdə yoxdur: burada boş olacaq.
workbook-list-unused = «{ $list }» siyahısından heç bir sual istifadə etmir.
workbook-choice-nowhere = Bu variant heç bir siyahıya aid deyil və nəzərə alınmır. «{ $what }» xanasını doldurun.
workbook-appearance-unknown = «{ $appearance }» görünüşü (appearance) tanış deyil və nəzərə alınmır.
workbook-appearance-meant = «{ $appearance }» görünüşü (appearance) tanış deyil və nəzərə alınmır. Bəlkə «{ $meant }» yazmaq istəyirdiniz?
# $language dil kodudur, məsələn kk; $rows sətir nömrələridir, məsələn 3–7, 9.
workbook-translations = { $count ->
        [one] { $count } mətnin
       *[other] { $count } mətnin
    } «{ $language }» dilinə tərcüməsi yoxdur. Bu dili seçənlər orada anketin əsas dilini görür. Sətirlər: { $rows }.

## or_other əlavə edən variantda və sualda nə yazılır

workbook-other-choice = Başqa
workbook-other-question = Dəqiq hansı?
