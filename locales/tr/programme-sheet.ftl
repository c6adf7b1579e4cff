# Çalışma kitabının “programme” sayfasında neyin yanlış olduğu ve nasıl düzeltileceği. Yeri yanında belirtilir.

programme-sheet-missing = “programme” adlı sayfa yok. name ve value sütunlarıyla bir tane ekleyin.
programme-name-unknown = “{ $name }” diye bir bilgi tanımıyorum. Yazımını kontrol edin ya da satırı silin.
programme-value-missing = “{ $name }” gerekli. Bu adla bir satır ekleyip değerini yazın.
programme-day-wrong = “{ $value }” bir tarih değil. Yıl, ay ve günü şöyle yazın: 2027-09-24.
programme-time-wrong = “{ $value }” saati olan bir tarih değil. Şöyle yazın: 2027-09-01 23:59.
programme-number-wrong = “{ $value }” bir tam sayı değil.
programme-text-long = “{ $name }”: { $language } dilindeki metin çok uzun. En fazla { $limit } karakter olabilir.
programme-zone-wrong = “{ $value }” bir saat dilimi değil. Asia/Almaty, Asia/Baku ya da Europe/Berlin gibi bir ad kullanın.
programme-languages-wrong = “{ $value }” içinde konuşmadığım bir dil var. Şu kodları aralarında boşlukla kullanın: { $known }.
programme-end-before-start = Bitiş, başlangıçtan önce. İki günü de kontrol edin.
programme-closes-before-opens = Başvurular açılmadan kapanıyor. İki zamanı da kontrol edin.
programme-translation-missing = “{ $name }” için şu dillerde metin yok: { $languages }. Bu dillerde okuyanlar başka bir dildeki metni görür.
