# Koordinatörün çalışma kitabında neyin yanlış olduğu ve nasıl düzeltileceği. Düz metin, programcı olmayanlar için.

# Nerede olduğu. $cell, D7 gibi bir adrestir.
workbook-where-cell = Sayfa “{ $sheet }”, hücre { $cell } (sütun “{ $column }”)
workbook-where-row-column = Sayfa “{ $sheet }”, satır { $row }, sütun “{ $column }”
workbook-where-row = Sayfa “{ $sheet }”, satır { $row }
workbook-where-column = Sayfa “{ $sheet }”, sütun “{ $column }”
workbook-where-sheet = Sayfa “{ $sheet }”

## Dosya

# $limit megabayttır.
workbook-big = Dosya { $limit } MB sınırını aşıyor. Gerekmeyen resimleri ve sayfaları çıkarın.
workbook-bomb = Dosya açıldığında { $limit } MB sınırını aşıyor. Sayfalarını yeni bir çalışma kitabına kopyalayın.
workbook-old-excel = Bu, eski bir Excel dosyası (.xls). Açıp .xlsx olarak kaydedin.
workbook-unreadable = Bu dosyayı okuyamıyorum. Parolasız bir .xlsx çalışma kitabı ya da UTF-8 kodlu Markdown tabloları gönderin.
workbook-rows = Sayfada çok fazla satır var, sınır { $limit }. Gerekmeyen satırları çıkarın.
workbook-sheet-twice = “{ $first }” adlı bir sayfa zaten var. İkisinden birine başka bir ad verin.
workbook-survey-missing = Soruların bulunduğu “survey” sayfası yok. Ekleyin ya da sayfaya tam olarak bu adı verin.
workbook-nothing-asked = Formda hiç soru yok. En az bir soru ekleyin.
workbook-column-missing = “{ $column }” sütunu eksik. İlk satıra ekleyin.
workbook-column-twice = İki sütunun başlığı aynı. Birinin adını değiştirin ya da birini silin.
# $error Excel'in kendi hatasıdır, örneğin #REF!
workbook-cell-error = Hücrede { $error } hatası görünüyor. Formülü düzeltin ya da değeri kendiniz yazın.
# pyxform'un kendi sözleri, İngilizce.
workbook-standard = XLSForm standardı buna izin vermiyor: { $message }

## Sorular

# $what sütunun başlığıdır.
workbook-cell-missing = “{ $what }” sütunundaki hücre boş, ama bu satırda gerekli. Doldurun ya da satırı silin.
workbook-name-wrong = “{ $name }” ad olarak kullanılamaz. Yalnızca İngilizce harf, rakam ve _ kullanın, harfle başlayın.
# $first, adın ilk kullanıldığı satırdır.
workbook-name-twice = “{ $name }” adı zaten kullanılıyor, satır { $first }. Bu satıra başka bir ad verin.
workbook-type-unknown = “{ $type }” diye bir tür yok. text, integer, date ya da select_one gibi bir tür kullanın.
workbook-type-meant = “{ $type }” diye bir tür yok. Şunu mu demek istediniz: “{ $meant }”?
workbook-type-unsupported = Köprü sohbette “{ $type }” türünde soru soramaz. Bu satırı silin.
workbook-label-missing = “{ $name }” sorusunun metni yok. Katılımcıların okuyacağı metni “label” sütununa yazın.
workbook-text-long = Bu metin bir sohbet için çok uzun. En fazla { $limit } karakter olabilir: birkaç soruya ya da nota bölün.
workbook-group-open = “{ $name }” grubu hiç kapanmıyor. Son sorusundan sonra türü end_group olan bir satır ekleyin.
workbook-group-close = Bu satır bir grubu kapatıyor, ama burada açık grup yok. Satırı silin ya da yukarıya begin_group ekleyin.
workbook-group-deep = İç içe çok fazla grup var, sınır { $limit }. Bazılarını çıkarın.
workbook-default = Varsayılan değer “{ $value }”, { $kind } türündeki bir soruya yanıt olamaz. Değiştirin ya da boş bırakın.
workbook-max-length = max-length bir karakter sayısı ister, örneğin max-length=500; “{ $value }” olmaz.

## Seçenekler

workbook-list-missing = “{ $sheet }” sayfasında “{ $list }” listesi yok. Oraya ekleyin ya da buradaki adı düzeltin.
workbook-list-meant = “{ $sheet }” sayfasında “{ $list }” listesi yok. Şunu mu demek istediniz: “{ $meant }”?
workbook-list-long = “{ $list }” listesinde çok fazla seçenek var, sınır { $limit }. Listeyi kısaltın.
workbook-choice-twice = “{ $list }” listesinde “{ $name }” adlı iki seçenek var. Birine başka bir ad verin.
workbook-choice-space = “{ $list }” listesindeki “{ $name }” seçeneğinin adında boşluk var. Birden çok seçeneğin işaretlenebildiği yerde adlarda boşluk olamaz: yerine _ yazın. Etikette (label) boşluk olabilir.
workbook-filter-column = “{ $list }” listesinin seçeneklerinde “{ $column }” sütunu yok. “choices” sayfasına ekleyin ya da filtreyi düzeltin.

## İfadeler

workbook-reference = “{ $name }” diye bir soru yok. Parantez içindeki adı düzeltin: ${"{"}name{"}"}.
workbook-reference-meant = “{ $name }” diye bir soru yok. Şunu mu demek istediniz: “{ $meant }”?
workbook-reference-group = “{ $name }” bir soru değil, bir grup. Burada yalnızca bir sorunun yanıtı kullanılabilir.
# $names döngüyü oklarla gösterir.
workbook-circle = Bunlar birbirine bir döngü içinde bağlı: { $names }. Birini, ötekilere gerek duymayacak biçimde değiştirin.
# $place, hücrenin başından sayılan karakter sırasıdır.
workbook-expression-sign = “{ $sign }” işaretini anlayamıyorum (karakter { $place }). Oradaki tırnakları, parantezleri ve işleçleri kontrol edin.
workbook-expression-end = İfade erken bitiyor. Sonunda bir şey eksik, belki bir parantez.
workbook-expression-name = “{ $name }” tek başına duruyor. Soruyu ${"{"}{ $name }{"}"} biçiminde, metni tırnak içinde yazın: '{ $name }'.
workbook-expression-long = İfade { $limit } karakter sınırını aşıyor. calculate türünde birkaç satıra bölün.
workbook-expression-deep = İfadede iç içe çok fazla parantez var, sınır { $limit }. calculate türünde birkaç satıra bölün.
workbook-function = Köprü { $function }() işlevini tanımıyor. Nasıl yazıldığını kontrol edin.
workbook-arguments = { $function }() işlevi, parantez içinde { $given } { $given ->
        [one] değerle
       *[other] değerle
    } kullanılamaz. Virgülleri kontrol edin.
workbook-regex = “{ $pattern }” kalıbı kullanılamıyor: şu karaktere bakın: { $place }. Gruplar, kümeler, * + ? ve {"{"}2,5{"}"} olur; (?=…), (?i) ve \1 olmaz.
workbook-regex-long = Kalıpta { $limit } sınırını aşan sayıda karakter ya da çok fazla yineleme var. Basitleştirin.

## Kuşkular: hiçbir şeyi durdurmazlar

# $language, kk gibi bir koddur.
workbook-translation = “{ $language }” dilinde metin yok. Bu dilde okuyanlar burada formun ana dilini görür.
workbook-column-unknown = Bu sütunu tanımıyorum, atlıyorum. Şunu mu demek istediniz: “{ $meant }”?
workbook-column-ignored = Bu sütundakiler sohbette gösterilmez.
workbook-type-unknowable = “{ $type }” türünün sorduğu bilgi sohbette bilinemez. Boş kalır.
