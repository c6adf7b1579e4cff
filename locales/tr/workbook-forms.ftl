# Bir formda daha neyin yanlış olduğu ve nasıl düzeltileceği. Düz metin, programcı olmayanlar için.

## Dosyalar

# $names dosya adlarıdır.
workbook-archive-many = .zip içinde birden çok tablo var: { $names }. Birini bırakın.
workbook-archive-empty = .zip içinde tablo yok. İçine .xlsx dosyasını .csv dosyalarıyla birlikte koyun.
workbook-cells = Tabloda çok fazla hücre ya da stil var (“{ $part }”). Gerekeni biçimsiz olarak yeni bir tabloya kopyalayın.
workbook-file-encoding = “{ $file }” dosyası UTF-8 değil. “CSV UTF-8” olarak kaydedin.
workbook-file-missing = “{ $file }” dosyası eksik. Tabloda “{ $file }” adında bir sayfa açın ya da iki dosyayı tek bir .zip içinde gönderin. Bilgisayarda dosyayı tablonun yanına koyun.
workbook-file-kind = “{ $file }” okunamıyor. Yalnızca .csv dosyaları olur: tablosunu “CSV UTF-8” olarak kaydedin.
# $headings var olan sütunlardır.
workbook-file-column = “{ $file }” dosyasında “{ $column }” sütunu yok. Olan sütunlar: { $headings }.
# $file boş olabilir.
workbook-search = “{ $file }” dosyasındaki arama anlaşılmıyor. Yerine select_one_from_file ve choice_filter kullanın.
workbook-more = Daha { $count } sorun var. Önce bunları düzeltin.
workbook-entities-sheet = Köprü entities listesi tutmaz. Yanıtlar her zamanki gibi saklanır, bu sayfa dikkate alınmaz.

## Ayarlar

workbook-setting-public-key = Yanıtlar bu anahtarla şifrelenmez. Köprü bütün veritabanını kendi anahtarıyla şifreler.
workbook-setting-submission-url = Yanıtlar Köprü'de kalır. Bu adrese gönderilmez.

## Sohbette sorulamayan türler

workbook-type-line = Sohbette haritaya çizgi ya da alan çizilemez. Noktalarını sorun: begin_repeat, içinde geopoint.
workbook-type-osm = Sohbette seçim yapılacak bir OpenStreetMap haritası yok. Yeri geopoint ile, adını text ile sorun.
workbook-type-background-audio = Sohbet sormadan ses kaydetmez. audio türünde bir soru kullanın.
workbook-type-xml = XML ve GeoJSON dosyaları okunmaz. Tabloyu .csv olarak kaydedin ve csv-external kullanın.
workbook-type-loop = Bir listenin her seçeneği için yinelenen gruplar desteklenmiyor. begin_repeat kullanın ya da grubu her seçenek için ayrı yazın.

## Sorular

# $name grubun adıdır; $first açıldığı satırdır.
workbook-group-crossed = Bu satır { $first }. satırda açılan “{ $name }” grubunu kapatıyor, ama grup end_group ile, yineleme end_repeat ile biter. İki satırdan birini değiştirin.
workbook-questions-many = Formda çok fazla soru ya da grup var: en çok { $questions } soru ve { $groups } grup olabilir. Formu birkaç forma bölün.
workbook-read-only-sometimes = Bir soru yalnızca bazen salt okunur olamaz. Buraya yes ya da no yazın ve “relevant” ile iki soru yapın.
workbook-default-file = Bir dosya yanıt olarak önerilemez. Bu varsayılan değer dikkate alınmaz.
workbook-other-filter = or_other ile choice_filter birlikte olmaz. Listeye “other” seçeneğini ve sorusunu kendiniz ekleyin.
workbook-other-file = or_other yalnızca “choices” sayfasındaki listelerle çalışır. “{ $type }” içinden çıkarın ve seçeneği dosyaya ekleyin.
workbook-answers-once = “{ $name }” bir yinelemenin içinde değil, bu yüzden en çok bir yanıtı olur. Yinelemedeki bir sorudan ya da bir listeden seçtirin.
workbook-expression-last-saved = Önceki formun yanıtları burada yok. instance('__last-saved') sözünü çıkarın.
workbook-text-expression = Bir metin listede arama yapamaz. Bunu calculate türünde bir satırda yapın ve buraya onun ${"{"}name{"}"} adını yazın.
# $count bu addaki soruların sayısıdır.
workbook-reference-ambiguous = { $count ->
        [one] { $count } sorunun
       *[other] { $count } sorunun
    } adı “{ $name }”. Kastedilene kendine ait bir ad verin.

## Parametreler ve görünüm

workbook-range-number = { $name } bir sayı olmalı, örneğin { $name }=1; burada “{ $value }” yazıyor.
workbook-range-step = “{ $value }” adımı uymuyor: 0'dan büyük olmalı ve start ile end arasını aşmamalı.
workbook-range-rest = { $step } adımlarıyla { $start } sayısından { $end } sayısına varılmıyor. Birini değiştirin.

## Seçenekler

workbook-list-unnamed = Türde hangi listeden seçileceği yazmıyor. Adını arkasına yazın, örneğin: select_one yes_no.
workbook-list-empty = “{ $list }” listesinde seçenek yok. Seçenek ekleyin.

## Kuşkular: hiçbir şeyi engellemez

workbook-last-saved = Önceki formun yanıtları sohbette yok: burası boş kalır.
workbook-list-unused = “{ $list }” listesini hiçbir soru kullanmıyor.
workbook-choice-nowhere = Bu seçenek hiçbir listeye ait değil ve dikkate alınmaz. “{ $what }” hücresini doldurun.
workbook-appearance-unknown = “{ $appearance }” görünümü (appearance) bilinmiyor ve dikkate alınmaz.
workbook-appearance-meant = “{ $appearance }” görünümü (appearance) bilinmiyor ve dikkate alınmaz. Şunu mu demek istediniz: “{ $meant }”?
# $language bir dil kodudur, örneğin kk; $rows satır numaralarıdır, örneğin 3–7, 9.
workbook-translations = { $count ->
        [one] { $count } metnin
       *[other] { $count } metnin
    } “{ $language }” diline çevirisi yok. Bu dilde okuyanlar orada formun ana dilini görür. Satırlar: { $rows }.

## or_other'ın eklediği seçenekte ve soruda ne yazar

workbook-other-choice = Diğer
workbook-other-question = Tam olarak hangisi?
