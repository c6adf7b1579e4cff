# Kendi verileriyle ilgili neler istenebilir: kopya, onayı geri almak, silmek. Bir de saklama süresinin sonu.

button-my-data = 📦 Verilerim
button-consents = ↩️ Onayımı geri al
button-erase = 🗑 Verilerimi sil

## Kopya

my-data-page = Hakkınızda saklanan her şey bu sayfada. Kaydedip tarayıcıda açın. Yalnızca sizin içindir.
my-data-json = Aynısı, programlar için (JSON).
my-data-just-sent = Verilerinizi az önce aldınız. Bu sohbette, yukarıda.

## Onay

consents-title =
    <b>Verilerinizin kullanımına şu programlarda onay verdiniz</b>
    Hangisini geri almak istersiniz?
consents-none = Burada verdiğiniz bir onay yok, bu yüzden geri alınacak bir şey de yok.
consent-question = <b>Onayınızı geri alıyor musunuz? Program: “{ $programme }”</b>
consent-withdraws = Başvurunuz geri çekilir, ona bağlı yerler başkalarına açılır.
consent-deletes = Bu programa verdiğiniz bütün yanıtlar, gönderilmiş olsun olmasın, koordinatörlerin notlarıyla birlikte silinir. Başvurmuş olduğunuz bilgisi, programın verileri silinene kadar kalır.
consent-again = Yeniden onay verene kadar size hiçbir şey sorulmaz. Başvurular açıkken yeniden başvurabilirsiniz.
consent-final = Başvurular kapandı, bu yüzden yeniden başvuramazsınız.
button-take-back = Evet, geri alıyorum
button-take-back-not = Hayır, kalsın
consent-taken-back =
    ✅ Onayınız geri alındı: “{ $programme }”. Yanıtlarınız silindi.

    Hakkınızdaki her şeyin gitmesini isterseniz, verilerinizi sildirebilirsiniz.

## Silmek

erase-warning =
    <b>🗑 Bütün verileriniz silinsin mi?</b>

    <b>Hemen:</b> başvurularınız geri çekilir, etkinliklerdeki yerleriniz başkalarına geçer.
    <b>Sonra hakkınızdaki her şey silinir:</b> yanıtlar, onaylar, mesajlar, mektuplar, notlar, ayarlar, roller. Birinin velisiyseniz, onun için verdiğiniz onay sona erer.
    <b>Adınız olmadan kalan:</b> birinin belli bir zamanda bir şey yaptığı ve koordinatör olarak başkalarına yazdıklarınız. Bunun siz olduğunuzu artık kimse bilemez.
    <b>Elimin ulaşmadığı:</b> Telegram'daki bu sohbet, koordinatörlerin önceden indirdiği dosyalar ve yenileriyle değişene kadar yedekler.

    Fikrinizi değiştirmek için yedi gününüz var. Ondan sonra geri dönüş yok. İsterseniz önce bir kopya alın.
button-erase-later = 🗑 Yedi gün sonra sil
button-erase-now = Hemen sil
button-erase-not = Hayır, verilerim kalsın
erase-last-administrator = Bu botun tek yöneticisi sizsiniz. Önce bir başkasını yönetici yapın, sonra verileriniz silinebilir.
erase-begun = ✅ Başvurularınız geri çekildi, yerleriniz başkalarına açıldı.
erase-planned =
    🗑 <b>Verilerinizin silineceği zaman: { $date }, { $time }.</b>

    O zamana kadar fikrinizi değiştirebilirsiniz, başka hiçbir şey göndermem. Ondan sonra geri dönüş yok.
button-call-off = 🙂 Fikrimi değiştirdim
erase-now-question =
    <b>Her şey hemen silinsin mi?</b>

    O zaman yedi gün olmaz: geri dönüş yok.
button-erase-now-surely = Evet, hepsini şimdi sil
button-erase-now-not = Hayır, hemen değil
erase-called-off =
    🙂 Kalmanıza sevindik! Verileriniz duruyor.

    Vazgeçtikleriniz kendiliğinden geri gelmez: vakit varken yeniden başvurabilir ve kaydolabilirsiniz.
erase-not-planned = Planlanmış bir silme yok: verileriniz duruyor.
erase-under-way = Verileriniz yakında silinecek, bu yüzden yeni bir şeye başlayamazsınız. Fikrinizi değiştirdiniz mi?
erased =
    ✅ Verileriniz silindi. Bizimle olduğunuz için teşekkürler!

    Artık bu sohbeti silebilirsiniz. Bana yeniden yazarsanız sizi tanımam: baştan başlarız.
erase-left = ↩️ Başvuran biri başvurusunu geri çekti ve verilerini sildi: { $programme }

## Saklama süresinin sonu

purge-coming =
    🗓 <b>{ $programme }</b>: katılımcı verilerinin saklama süresi bitmek üzere.

    Tarih: { $date }. O gün başvuruları, yanıtları, mektupları, notları ve yerleri kendiliğimden silerim. Program ve etkinlikleri kalır.

    { $days ->
        [one] Programda, verilerin bitişinden sonra { $days } gün saklandığı yazıyor.
       *[other] Programda, verilerin bitişinden sonra { $days } gün saklandığı yazıyor.
    } Daha uzun saklayabileceklerinizi önceden dışa aktarın. Hepsini daha uzun saklamak için programın tablosunu değiştirin.

## Kayıt

audit-copy-data = kendi verilerinin kopyasını aldı
audit-withdraw-consent = onayını geri aldı
audit-ask-erasure = verilerinin silinmesini istedi
audit-call-off-erasure = silmeden vazgeçti
audit-erase-person = bir kişinin verilerini sildi
audit-announce-purge = programın verilerinin silineceğini bildirdi
audit-purge-programme = süresi dolan programın verilerini sildi
audit-purge-answers = süresi dolan tek tek yanıtları sildi
