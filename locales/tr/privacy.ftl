# /privacy: politika. Gerisini, ilk sorudan önce her programın aydınlatma metni söyler (registration.ftl).

privacy =
    <b>🔒 Verilerinize ne oluyor?</b>

    <b>Neyi saklıyorum?</b> Telegram kullanıcı numaranızı (ID) ve adınızı, dilinizi, saat diliminizi ve ayarlarınızı; neye, hangi sözlerle ve ne zaman onay verdiğinizi; yanıtlarınızı; kaydolduğunuz etkinlikleri ve gelip gelmediğinizi; burada koordinatörlerle yazışmalarınızı; koordinatörlerin başvurunuza düştüğü notları; size hangi mesajları gönderdiğimi; bir de kimin neyi açıp değiştirdiğinin kaydını.
    <b>Ne için?</b> Başvurunuzu değerlendirmek, programı yürütmek ve size bu konuda yazmak için. Başka hiçbir şey için değil: reklam yok, satış yok, hakkınızda makine karar vermez.
    <b>Hangi dayanakla?</b> Onayınızla: ilk sorudan önce verirsiniz, istediğiniz zaman geri alabilirsiniz. Kimin neyi açtığının kaydı, kötüye kullanım ortaya çıksın diye tutulur.
    <b>Kim görüyor?</b> Başvurduğunuz programın koordinatörleri ve botun yöneticileri. Etkinlikteki yardımcılar yalnızca kimin beklendiğini görür. Bir başvurunun her açılışı kayda geçer.
    <b>Nerede?</b> Organizatörün sunucusundaki tek bir veritabanında. Sahibi başka türlü karar vermediyse şifrelidir, anahtarı ayrı bir yerde durur. Mesajlarımız Telegram üzerinden gider; onun sunucuları başka ülkelerde de var. Her programın verileri hangi ülkelere ilettiği sonraki sayfalarda yazar.
    <b>Ne kadar süre?</b> Her programın sonraki sayfalarda verdiği güne kadar. Bir hafta önce koordinatörleri haber alır, sonra veriler kendiliğinden silinir. Yedeklerden de, yenileriyle değiştiklerinde silinir.
privacy-rights =
    <b>🔒 Haklarınız ve bunları kullanmak</b>

    <b>Görmek.</b> “Verilerim” düğmesi hakkınızda saklanan her şeyi hemen gönderir.
    <b>Düzeltmek.</b> Başvurular açıkken yanıtlarınızı /me ile değiştirirsiniz. Sonra organizatöre yazın.
    <b>Onayı geri almak.</b> Başvurunuz geri çekilir, yanıtlarınız silinir. Önceden yapılanlar hukuka uygun kalır.
    <b>Sildirmek.</b> “Verilerimi sil” hakkınızdaki her şeyi yedi gün sonra ya da hemen siler.
    <b>Yaşınız küçükse.</b> Programın verdiği yaştan küçükseniz, anne babanızdan biri ya da başka bir veli kendi sohbetinde onay vermelidir. Velilerin kendi verileri üzerinde aynı hakları vardır.
    <b>Diğer her şey.</b> İşlemeyi sınırlamak, itiraz etmek ya da soru sormak için programınızın organizatörüne yazın. 30 gün içinde yanıt alırsınız.
    <b>Şikâyet etmek.</b> Verilerinize yanlış davranıldığını düşünüyorsanız, yaşadığınız ülkenin kişisel verileri koruma kurumuna şikâyette bulunabilirsiniz.

    Bu sohbette duranları Telegram da saklar. Onları orada sizin yerinize silemem ama siz silebilirsiniz: sohbeti silin.
privacy-programmes = <b>🔒 Verilerden kim sorumlu?</b>
privacy-programme =
    <b>{ $programme }</b>
    Organizatör: { $operator }
    İletişim: { $contact }
    Ne için: { $purpose }
    Başka kim alır: { $shared }
    Ülkeler: { $countries }
    Saklama süresinin sonu: { $until }
privacy-page = Sayfa: { $page } / { $pages }
privacy-next = Devamı ›
