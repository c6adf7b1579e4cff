# Koordinatörler için: programın verileri dosya olarak.

command-export = Verileri dosyaya aktarma
button-export = 📤 Dışa aktar
export-choose = <b>Hangi programın verileri gerekiyor?</b>
export-title = <b>Dışa aktarma: { $programme }</b>
export-how =
    Bütün başvurular tek dosyada: her soruya bir sütun, ada göre alfabetik. Hassas yanıtlar ve reşit olmayanların telefonları dosyaya girmez.

    Dosya kimdeyse okuyabilir. Yalnızca gerçekten gereken kişilerle paylaşın, işiniz bitince silin. Dosyayı aldığınız kayda geçer.
button-export-usual = 📊 Başvurular (Excel)
button-export-more = ⚙️ Daha fazla: etkinlik, duyuru, CSV …
button-export-attachments = 📎 Gönderilen dosyalar
export-options =
    <b>Dışa aktarma: { $programme }</b>

    Dosyaya neyin, nasıl gireceğini seçin, sonra hazırlatın.
export-option-applications = Başvurular
export-option-events = Etkinlikler ve yerler
export-option-announcements = Duyurular
export-option-trail = İşlem kaydı
export-option-xlsx = Dosya: Excel (.xlsx)
export-option-csv = Dosya: CSV
export-option-labels = Seçenekler: insanların okuduğu gibi
export-option-names = Seçenekler: tablodaki adlarla
button-export-make = 📤 Dosyayı hazırla
button-export-sensitive = 🔒 Hassas yanıtlarla birlikte …
button-export-back = ‹ Geri
button-export-desk = ‹ Program
export-nothing = Önce en az birini seçin.
export-sensitive-question =
    <b>Hassas yanıtlarla birlikte mi?</b>

    Dosyada, tabloda hassas olarak işaretlenen her şey, örneğin sağlık ve beslenme ile reşit olmayanların telefonları bulunur.

    Bunu yalnızca şu anda gerçekten gerekiyorsa yapın. Dosyayı ortak cihazda tutmayın, kimseye göndermeyin, sonra silin. Bu kayda geçer ve öteki koordinatörler de görür.
button-export-sensitive-surely = 🔒 Onlarla birlikte hazırla
export-begun = Dosyayı hazırlıyorum. Birazdan gönderirim.
export-going = Önceki dosya hâlâ hazırlanıyor. Lütfen biraz bekleyin.
export-not-made = Dosya, verilen süre ve bellek içinde hazırlanamadı. Yeniden deneyin ya da daha azını seçin.
export-big = Dosya { $limit } MB sınırını aşıyor, Telegram daha fazlasını almıyor. Daha azını seçin ya da botu çalıştıran kişiden “kopru export” komutunu isteyin.
export-done =
    <b>{ $programme }</b>
    { $what }
export-done-sensitive = 🔒 Hassas yanıtlarla birlikte. İşiniz bitince lütfen silin.
export-count-applications = { $count } başvuru
export-count-events = Etkinlikler ve yerler: { $count } satır
export-count-announcements = { $count } duyuru
export-count-trail = İşlem kaydı: { $count } kayıt

## Sayfalar ve sütunlar

export-applications = Başvurular
export-events = Etkinlikler
export-announcements = Duyurular
export-trail = İşlem kaydı
export-number = Numara
export-name = Ad
export-status = Durum
export-sent = Gönderildi (saat: { $city })
export-changed = Değiştirildi (saat: { $city })
export-language = Dil
export-age = Başlangıçtaki yaş
export-remarks = Notlar
export-minor = reşit değil: gizli
export-event = Etkinlik
export-begins = Başlangıç
export-zone = Saat dilimi
export-place = Yer
export-confirmed = Onayladı
export-came = Geldi
export-has-place = yeri var
export-offered = yer önerildi
export-waiting = yedek listede
export-given-up = yerinden vazgeçti
export-lost = yerini kaybetti
export-cancelled = { $title } (iptal)
export-words = Metin
export-begun-at = Gönderildi (saat: { $city })
export-how-far = Durum
export-people = Toplam kişi
export-got = Alan
export-read = Okuyan
export-unreachable = Ulaşılamayan
export-failed = Hata
export-unknown = Bilinmeyen
export-not-sent = Gönderilmeyen
export-wave-planned = planlandı
export-wave-under-way = gönderiliyor
export-wave-paused = duraklatıldı
export-wave-stopped = durduruldu
export-wave-done = gönderildi
export-wave-recalled = geri çekildi
export-when = Ne zaman (saat: { $city })
export-who = Kim
export-did = Ne yaptı
export-whom = Kiminle ilgili
export-about = Numarası
export-details = Ayrıntılar
export-operator = Operatör
export-erased = { $number } numaralı kişi, verileri silindi

## Gönderilen dosyalar

export-attachments-question =
    <b>Gönderilen dosyalar</b>

    Başvurularla ve mektuplarla gelen dosya sayısı: { $count }. Onları Telegram'dan alıp size .zip olarak gönderirim. Adlarında kişi, soru ve gün yazar.

    İnsanların fotoğrafları kişiseldir. Yalnızca gerektiği sürece saklayın. Dosyaları aldığınız kayda geçer.
export-attachments-none = Başvuru ya da mektupla henüz kimse dosya göndermedi.
button-export-attachments-surely = 📎 Al
export-attachments-done =
    <b>{ $programme }</b>
    { $count } dosya
export-attachments-part = Bölüm { $part }
export-attachments-missing = Alınamayan dosya sayısı: { $count }. .zip içindeki “{ $file }” dosyasına bakın.
export-attachments-missing-file = alınamayanlar
export-attachments-too-big = 20 MB sınırını aşıyor, Telegram bota daha fazlasını vermiyor
export-attachments-gone = Telegram vermedi
audit-export-programme = programın verilerini dışa aktardı
audit-export-sensitive = programın verilerini hassas yanıtlarla birlikte dışa aktardı
audit-export-attachments = gönderilen dosyaları aldı
export-written = { $file }: yazıldı. Satır sayısı: { $rows }. Onu yalnızca siz okuyabilirsiniz; işiniz bitince silin.
export-not-written = “{ $file }” dosyası yazılamıyor. --to ile başka bir dosya belirtin.
