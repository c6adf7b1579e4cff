# /privacy: verilerle ilgili kısa özet. Gerisini, ilk sorudan önce her programın aydınlatma metni söyler (registration.ftl).

privacy =
    <b>🔒 Verilerinize ne oluyor?</b>

    <b>Neyi saklıyorum?</b> Telegram kullanıcı numaranızı (ID) ve adınızı, seçtiğiniz dili, neye ne zaman onay verdiğinizi, yanıtlarınızı, kaydolduğunuz etkinlikleri, koordinatörlere yazdıklarınızı, saat diliminizi ve hatırlatma ayarlarınızı.
    <b>Ne için?</b> Başvurunuzu değerlendirmek ve size bu konuda yazmak için. Başka hiçbir şey için değil: reklam yok, veri satışı yok.
    <b>Kim okuyor?</b> Yalnızca başvurduğunuz programın koordinatörleri. Bir başvurunun her açılışı kayda geçer.
    <b>Nerede?</b> Organizatörün şifreli tek bir veritabanında. Anahtarı ayrı bir yerde durur. Mesajlarımızı Telegram taşır.
    <b>Ne kadar süre?</b> Programın aydınlatma metninde yazan süre boyunca, sonra silinir.
    <b>Haklarınız.</b> Verilerinizi görebilir, düzelttirebilir, sildirebilir ya da onayınızı geri alabilirsiniz. Size 30 gün içinde yanıt verilir.
privacy-contact = <b>{ $programme }</b>: { $operator }, { $contact }
