# Koordinatorun iş kitabındakı səhvlər və onları düzəltmək yolu. Sadə mətn, proqramçı olmayanlar üçün.

# Səhvin yeri. $cell D7 kimi ünvandır.
workbook-where-cell = «{ $sheet }» vərəqi, { $cell } xanası («{ $column }» sütunu)
workbook-where-row-column = «{ $sheet }» vərəqi, sətir { $row }, «{ $column }» sütunu
workbook-where-row = «{ $sheet }» vərəqi, sətir { $row }
workbook-where-column = «{ $sheet }» vərəqi, «{ $column }» sütunu
workbook-where-sheet = «{ $sheet }» vərəqi

## Fayl

# $limit meqabaytla.
workbook-big = Fayl { $limit } MB həddini aşır. Şəkilləri və lazımsız vərəqləri çıxarın.
workbook-bomb = Arxivdən açılanda fayl { $limit } MB həddini aşır. Vərəqlərini yeni iş kitabına köçürün.
workbook-old-excel = Bu, köhnə Excel faylıdır (.xls). Onu açıb .xlsx kimi saxlayın.
workbook-unreadable = Bu faylı oxuya bilmirəm. Parolsuz .xlsx iş kitabı və ya UTF-8 kodlaşdırmasında Markdown cədvəlləri göndərin.
workbook-rows = Vərəqdə sətirlərin sayı { $limit } həddini aşır. Lazımsız sətirləri çıxarın.
workbook-sheet-twice = «{ $first }» adlı vərəq artıq var. İkisindən birinin adını dəyişin.
workbook-survey-missing = Sualların yazıldığı «survey» vərəqi yoxdur. Onu əlavə edin və ya vərəqə məhz bu adı verin.
workbook-nothing-asked = Anketdə sual yoxdur. Ən azı bir sual əlavə edin.
workbook-column-missing = «{ $column }» sütunu yoxdur. Onu birinci sətrə əlavə edin.
workbook-column-twice = İki sütunun başlığı eynidir. Birinin adını dəyişin və ya birini silin.
# $error Excelin xətasıdır, məsələn: #REF!
workbook-cell-error = Xana bu xətanı göstərir: { $error }. Düsturu düzəldin və ya dəyəri özünüz yazın.
# pyxform kitabxanasının öz sözləri, ingiliscə.
workbook-standard = XLSForm standartı buna icazə vermir: { $message }

## Suallar

# $what sütunun başlığıdır.
workbook-cell-missing = «{ $what }» sütunundakı xana boşdur, bu sətirdə isə o lazımdır. Xananı doldurun və ya sətri silin.
workbook-name-wrong = «{ $name }» ad ola bilməz. Yalnız hərf, rəqəm və _ işlədin, ad hərflə başlasın.
# $first adın ilk dəfə işləndiyi sətirdir.
workbook-name-twice = «{ $name }» adı artıq işlənib (sətir { $first }). Bu sətrə başqa ad verin.
workbook-type-unknown = «{ $type }» adlı tip yoxdur. text, integer, date və ya select_one kimi tip yazın.
workbook-type-meant = «{ $type }» adlı tip yoxdur. Bəlkə «{ $meant }» yazmaq istəyirdiniz?
workbook-type-unsupported = Köprü söhbətdə «{ $type }» tipli sual verə bilmir. Bu sətri silin.
workbook-label-missing = «{ $name }» sualının mətni yoxdur. İştirakçıların oxuyacağı mətni «label» sütununa yazın.
workbook-text-long = Bu mətn söhbət üçün çox uzundur. Ən çoxu { $limit } simvol ola bilər: onu bir neçə suala və ya qeydə bölün.
workbook-group-open = «{ $name }» qrupu bağlanmayıb. Son sualından sonra end_group tipli sətir əlavə edin.
workbook-group-close = Bu sətir qrupu bağlayır, amma burada açıq qrup yoxdur. Onu silin və ya yuxarıda begin_group əlavə edin.
workbook-group-deep = İç-içə qrupların sayı { $limit } həddini aşır. Bir neçəsini çıxarın.
workbook-default = Standart dəyər «{ $value }» bu tipli suala cavab ola bilməz: { $kind }. Onu dəyişin və ya boş saxlayın.
workbook-max-length = max-length simvol sayı ilə yazılır, məsələn: max-length=500. «{ $value }» yaramır.

## Variantlar

workbook-list-missing = «{ $sheet }» vərəqində «{ $list }» siyahısı yoxdur. Onu oraya əlavə edin və ya buradakı adı düzəldin.
workbook-list-meant = «{ $sheet }» vərəqində «{ $list }» siyahısı yoxdur. Bəlkə «{ $meant }» yazmaq istəyirdiniz?
workbook-list-long = «{ $list }» siyahısında variantların sayı { $limit } həddini aşır. Siyahını qısaldın.
workbook-choice-twice = «{ $list }» siyahısında «{ $name }» adlı iki variant var. Birinə başqa ad verin.
workbook-choice-space = «{ $list }» siyahısında «{ $name }» variantının adında boşluq var. Bir neçə variant seçilə bilən yerdə adda boşluq olmaz: əvəzinə _ yazın. «label» sütununda boşluq ola bilər.
workbook-filter-column = «{ $list }» siyahısının variantlarında «{ $column }» sütunu yoxdur. Onu «choices» vərəqinə əlavə edin və ya filtri düzəldin.

## İfadələr

workbook-reference = «{ $name }» adlı sual yoxdur. Mötərizədəki adı düzəldin: ${"{"}name{"}"}.
workbook-reference-meant = «{ $name }» adlı sual yoxdur. Bəlkə «{ $meant }» yazmaq istəyirdiniz?
workbook-reference-group = «{ $name }» sual deyil, qrupdur. Burada yalnız sualın cavabından istifadə etmək olar.
# $names dövrəni oxlarla göstərir.
workbook-circle = Bunlar dövrə vurub bir-birindən asılıdır: { $names }. Birini elə dəyişin ki, qalanlarına ehtiyacı olmasın.
# $place xananın əvvəlindən sayılan simvoldur.
workbook-expression-sign = «{ $sign }» yazısını başa düşmürəm (simvol { $place }). Oradakı dırnaqları, mötərizələri və operatorları yoxlayın.
workbook-expression-end = İfadə yarımçıqdır. Sonunda nəsə çatmır, bəlkə də mötərizə.
workbook-expression-name = «{ $name }» tək qalıb. Sualı belə yazın: ${"{"}{ $name }{"}"}, mətni isə dırnaqda: '{ $name }'.
workbook-expression-long = İfadənin uzunluğu { $limit } simvolu aşır. Onu calculate tipli bir neçə sətrə bölün.
workbook-expression-deep = İfadədə iç-içə mötərizələrin sayı { $limit } həddini aşır. Onu calculate tipli bir neçə sətrə bölün.
workbook-function = Köprü { $function }() funksiyasını tanımır. Yazılışını yoxlayın.
workbook-arguments = { $function }() funksiyasının mötərizəsində { $given } dəyər ola bilməz. Vergülləri yoxlayın.
workbook-regex = «{ $pattern }» şablonu yaramır: { $place } nömrəli simvola baxın. Qruplar, çoxluqlar, * + ? və {"{"}2,5{"}"} olar; (?=…), (?i) və \1 olmaz.
workbook-regex-long = Şablonun uzunluğu { $limit } simvolu aşır, ya da təkrarlar həddən çoxdur. Onu sadələşdirin.

## Şübhəli yerlər: heç nəyi dayandırmır

# $language kk kimi koddur.
workbook-translation = «{ $language }» dilində mətn yoxdur. Bu dili seçənlər burada anketin əsas dilindəki mətni görəcək.
workbook-column-unknown = Bu sütunu tanımıram və nəzərə almıram. Bəlkə «{ $meant }» yazmaq istəyirdiniz?
workbook-column-ignored = Bu sütunda yazılanlar söhbətdə görünmür.
workbook-type-unknowable = «{ $type }» üçün lazım olan məlumat söhbətdən bilinmir. O, boş qalır.
