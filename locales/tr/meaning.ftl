# Yanıtların kişi hakkında anlamı: profili ve sonraki formda önerilenler.

# Stands below a question that was answered in another programme's form.
question-last-time = Geçen seferki gibi: <b>{ $value }</b>
forms-passport-name = Adı, pasaportun fotoğraflı sayfasındaki en alt iki satırda nasılsa öyle yazın: yalnızca A–Z harfleri, okların yerine boşluk. Başka harfler orada zaten değiştirilmiştir.
me-facts = <b>Kendiniz hakkında son yazdıklarınız</b>
me-fact = { $field }: { $value }
field-call-name = Ad
field-passport-name = Pasaportta
field-birth-date = Doğum tarihi
field-citizenship = Vatandaşlık
field-country = Ülke
field-city = Şehir
field-phone = Telefon
field-email = E-posta
field-guardian-name = Ebeveyn ya da vasi
field-guardian-phone = Ebeveynin telefonu
fields-unknown = “{ $value }” alanını bilmiyorum. Yanıtlar her zamanki gibi saklanır. Bildiklerim: { $known }.
fields-meant = “{ $value }” alanını bilmiyorum. “{ $meant }” mi demek istediniz?
fields-kind = “{ $value }”, { $type } türündeki bir soruya uymaz; bu yüzden burada bir anlamı yok. Uyanlar: { $known }.
fields-twice = “{ $value }” zaten “{ $first }” sorusunda var. Yalnızca o sayılır.
